# SPDX-License-Identifier: GPL-3.0-or-later
# gw_test(<target> SOURCES ... [LIBS ...] [TIMEOUT seconds] [LABELS ...])
# One CTest entry per test function, found after the build by asking the program itself (-functions).
# A program that was not built shows as <target>_NOT_BUILT, failed.
set(GW_DISCOVER_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/QtDiscoverRun.cmake")
function(gw_test target)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  qt_add_executable(${target} ${T_SOURCES})
  target_link_libraries(${target} PRIVATE gw_strict Qt6::Test ${T_LIBS})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE
    GW_SOURCE_DIR="${PROJECT_SOURCE_DIR}" GW_BINARY_DIR="${PROJECT_BINARY_DIR}")
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}_tests.cmake")
  add_custom_command(TARGET ${target} POST_BUILD BYPRODUCTS "${list}" VERBATIM
    COMMAND ${CMAKE_COMMAND} -DEXE=$<TARGET_FILE:${target}> -DNAME=${target} -DOUT=${list}
            -DTIMEOUT=${T_TIMEOUT} "-DLABELS=${T_LABELS}" -P "${GW_DISCOVER_SCRIPT}")
  set(include "${CMAKE_CURRENT_BINARY_DIR}/${target}_include.cmake")
  file(WRITE "${include}"
    "if(EXISTS \"${list}\")\n include(\"${list}\")\nelse()\n add_test(${target}_NOT_BUILT ${target}_NOT_BUILT)\nendif()\n")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${include}")
endfunction()

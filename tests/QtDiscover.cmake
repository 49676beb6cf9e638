# SPDX-License-Identifier: GPL-3.0-or-later
# gw_test(<target> SOURCES ... [LIBS ...] [TIMEOUT seconds] [LABELS ...])
# One CTest entry per test function, found after the build by asking the program itself (-functions).
# A program that was not built shows as <target>_NOT_BUILT, failed.

# Qt6::Test would give every test the place of its folder, for QFINDTESTDATA, which is not used here: without it
# a test compiles to the same object wherever the tree lies, and ccache knows it.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

set(GW_DISCOVER_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/QtDiscoverRun.cmake")
function(gw_test target)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  qt_add_executable(${target} ${T_SOURCES})
  target_link_libraries(${target} PRIVATE gw_strict Qt6::Test ${T_LIBS})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  # Only to the files that ask for a place: all others compile to the same object wherever the tree lies.
  foreach(source ${T_SOURCES})
    file(STRINGS "${source}" asks REGEX "GW_(SOURCE|BINARY)_DIR")
    if(asks)
      set_property(SOURCE "${source}" APPEND PROPERTY COMPILE_DEFINITIONS
        GW_SOURCE_DIR="${PROJECT_SOURCE_DIR}" GW_BINARY_DIR="${PROJECT_BINARY_DIR}")
    endif()
  endforeach()
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
  gw_group_of("${folder}" group)
  if(folder STREQUAL "cli") # these start the program and link nothing of it
    set(group core)
  endif()
  gw_precompile(${target} ${group})
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}_tests.cmake")
  add_custom_command(TARGET ${target} POST_BUILD BYPRODUCTS "${list}" VERBATIM
    COMMAND ${CMAKE_COMMAND} -DEXE=$<TARGET_FILE:${target}> -DNAME=${target} -DOUT=${list}
            -DTIMEOUT=${T_TIMEOUT} "-DLABELS=${T_LABELS}" -P "${GW_DISCOVER_SCRIPT}")
  set(include "${CMAKE_CURRENT_BINARY_DIR}/${target}_include.cmake")
  file(WRITE "${include}"
    "if(EXISTS \"${list}\")\n include(\"${list}\")\nelse()\n add_test(${target}_NOT_BUILT ${target}_NOT_BUILT)\nendif()\n")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${include}")
endfunction()

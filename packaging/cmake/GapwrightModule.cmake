# SPDX-License-Identifier: GPL-3.0-or-later
include(Hardening)

# Warnings and Qt strictness in one place; every target of the product links gw_strict.
add_library(gw_strict INTERFACE)
target_compile_options(gw_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
  # GCC 12 takes an empty std::optional for an uninitialised one once it optimises.
  "$<$<CXX_COMPILER_ID:GNU>:-Wshadow=local;-Wno-maybe-uninitialized>"
  $<$<BOOL:${GW_WERROR}>:-Werror>)
target_compile_definitions(gw_strict INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(gw_strict INTERFACE "${PROJECT_SOURCE_DIR}/src")

option(GW_PRECOMPILED "Precompile the Qt headers once per group of targets: less time, more disk" ON)

# The first target of a group (core, gui, widgets) precompiles the headers of Qt; the others take them from it.
function(gw_precompile target group)
  if(NOT GW_PRECOMPILED)
    return()
  endif()
  get_property(first GLOBAL PROPERTY GW_PRECOMPILED_${group})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
    return()
  endif()
  set(core <QtCore>)
  set(gui ${core} <QtGui>)
  set(widgets ${gui} <QtWidgets>)
  target_precompile_headers(${target} PRIVATE <algorithm> <functional> <optional> <variant> <vector> ${${group}})
  set_property(GLOBAL PROPERTY GW_PRECOMPILED_${group} ${target})
endfunction()

# The Qt libraries that a folder of src/ may use, by architecture.md.
function(gw_group_of folder out)
  if(folder MATCHES "^(ui/|kit|pages|app|translations)")
    set(${out} widgets PARENT_SCOPE)
  elseif(folder MATCHES "^(charts|reports|cli)")
    set(${out} gui PARENT_SCOPE)
  else()
    set(${out} core PARENT_SCOPE)
  endif()
endfunction()

# gw_module(<target> SOURCES ... [USES <gapwright targets>] [LIBS <foreign targets>])
# A module is a folder and a static library. USES repeats its row of the table in docs/architecture.md;
# tests/architecture/check_layers.py compares the includes with the same table.
function(gw_module target)
  cmake_parse_arguments(M "" "" "SOURCES;USES;LIBS" ${ARGN})
  qt_add_library(${target} STATIC ${M_SOURCES})
  target_link_libraries(${target} PUBLIC gw_strict ${M_USES} ${M_LIBS})
  set_target_properties(${target} PROPERTIES AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/forms")
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}/src" "${CMAKE_CURRENT_SOURCE_DIR}")
  gw_group_of("${folder}" group)
  gw_precompile(${target} ${group})
endfunction()

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

option(GW_PRECOMPILED "Precompile the Qt headers once per group of modules: less time, more disk" OFF)

# The first module of a group precompiles the headers of Qt it may use; the others take them from it.
function(gw_precompile target)
  if(NOT GW_PRECOMPILED)
    return()
  endif()
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}/src" "${CMAKE_CURRENT_SOURCE_DIR}")
  if(folder MATCHES "^(ui/|app)")
    set(group widgets)
    set(headers <QtCore> <QtGui> <QtWidgets>)
  elseif(folder MATCHES "^(charts|reports|cli)")
    set(group gui)
    set(headers <QtCore> <QtGui>)
  else()
    set(group core)
    set(headers <QtCore>)
  endif()
  get_property(first GLOBAL PROPERTY GW_PRECOMPILED_${group})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE <algorithm> <functional> <optional> <variant> <vector> ${headers})
    set_property(GLOBAL PROPERTY GW_PRECOMPILED_${group} ${target})
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
  gw_precompile(${target})
endfunction()

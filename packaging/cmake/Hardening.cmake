# SPDX-License-Identifier: GPL-3.0-or-later
# Flags of every optimised build, the ones that Debian hardens its own packages with. To be included
# before the first target: they hold for the whole project.
option(GW_HARDENING "Harden optimised builds (fortified calls, stack protection, read-only relocations)" ON)

if(GW_HARDENING AND NOT MSVC)
  set(optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES CXX)
  add_compile_options("$<${optimised}:-fstack-protector-strong;-Wformat;-Werror=format-security>")
  add_compile_definitions("$<${optimised}:_FORTIFY_SOURCE=2>")
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_compile_options("$<${optimised}:-fstack-clash-protection>")
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
      add_compile_options("$<${optimised}:-fcf-protection>")
    endif()
    add_link_options("$<${optimised}:LINKER:-z,relro;LINKER:-z,now;LINKER:--as-needed>")
  endif()
endif()

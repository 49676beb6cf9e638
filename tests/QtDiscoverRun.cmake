# SPDX-License-Identifier: GPL-3.0-or-later
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{ASAN_OPTIONS} detect_leaks=0)
execute_process(COMMAND "${EXE}" -functions OUTPUT_VARIABLE output RESULT_VARIABLE code ERROR_VARIABLE errors)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${EXE} -functions failed (${code}): ${output}${errors}")
endif()
string(REPLACE "\n" ";" lines "${output}")
set(script "")
set(count 0)
foreach(line IN LISTS lines)
  if(line MATCHES "^([A-Za-z_0-9]+)\\(\\)$")
    set(function ${CMAKE_MATCH_1})
    math(EXPR count "${count}+1")
    string(APPEND script "add_test([=[${NAME}.${function}]=] [=[${EXE}]=] [=[${function}]=])\n"
      "set_tests_properties([=[${NAME}.${function}]=] PROPERTIES TIMEOUT ${TIMEOUT} LABELS \"${LABELS}\" "
      "ENVIRONMENT \"QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;"
      "QTEST_FUNCTION_TIMEOUT=110000;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1\")\n")
  endif()
endforeach()
if(count EQUAL 0)
  message(FATAL_ERROR "${EXE} has no test function")
endif()
file(WRITE "${OUT}" "${script}")

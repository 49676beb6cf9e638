#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The long form of the crash tests: kill -9 and simulated power cuts, 500 rounds a mode, with the control that
# must break, and the real window killed while somebody types, 100 rounds. About half an hour.
#   sh tests/long/crash.sh [build folder] [rounds]
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/ci}
GW_CRASH_ROUNDS=${2:-500}
export GW_CRASH_ROUNDS
[ -x "$build/tests/storage/tst_storage_crashes" ] && [ -x "$build/tests/app/tst_sudden_end" ] || {
  echo "Build the tests first: cmake --preset ci && ninja -C $build tst_storage_crashes tst_sudden_end" >&2
  exit 1
}
QTEST_FUNCTION_TIMEOUT=7200000 nice "$build/tests/storage/tst_storage_crashes"
GW_CRASH_ROUNDS=$((GW_CRASH_ROUNDS / 5))
QTEST_FUNCTION_TIMEOUT=7200000 QT_QPA_PLATFORM=offscreen nice "$build/tests/app/tst_sudden_end"

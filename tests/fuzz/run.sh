#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers with clang and runs each until it has had that many seconds of the processor, one after the
# other, under AddressSanitizer.   sh tests/fuzz/run.sh [seconds each] [name ...]
# Needs clang and libclang-rt (Debian: clang-14 libclang-rt-14-dev). Findings: build/fuzz/findings; ends with 1 on any.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-600}
[ $# -eq 0 ] || shift
cmake --preset fuzz >/dev/null
nice -n 19 cmake --build --preset fuzz ${GW_JOBS:+-j "$GW_JOBS"}
findings=build/fuzz/findings
mkdir -p "$findings"
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- project $(ls tests/fuzz/corpus)

# Sets `used` to the seconds of the processor that the programs started here have had; not in a subshell, which has none.
count() {
  times >"$findings/times"
  used=$(awk 'NR == 2 { s = 0; for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += t[1] * 60 + t[2] } print int(s) }' "$findings/times")
}

failed=''
for name in "$@"; do
  grown=build/fuzz/grown/$name
  seeds=tests/fuzz/corpus/$name
  [ "$name" != project ] || seeds=tests/workspaces
  mkdir -p "$grown"
  count
  start=$used
  inputs=0
  while count && spent=$((used - start)) && [ "$spent" -lt "$seconds" ]; do
    if ! ASAN_OPTIONS=detect_leaks=0 QT_QPA_PLATFORM=offscreen nice -n 19 "build/fuzz/tests/fuzz/fuzz_$name" \
      -max_total_time="$((seconds - spent))" -timeout=20 -rss_limit_mb=3000 -max_len=1000000 -print_final_stats=1 \
      -artifact_prefix="$findings/$name-" "$grown" "$seeds" >"$findings/$name.log" 2>&1; then
      tail -30 "$findings/$name.log"
      failed="$failed $name"
      break
    fi
    inputs=$((inputs + $(sed -n 's/^stat::number_of_executed_units: //p' "$findings/$name.log")))
  done
  count
  echo "$name: $((used - start)) s of the processor, $inputs inputs, $(ls "$grown" | wc -l) kept"
done
[ -z "$failed" ] || { echo "Findings in:$failed (see $findings)" >&2; exit 1; }

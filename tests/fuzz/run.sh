#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers with clang and runs each for some CPU time, one after the other, under AddressSanitizer.
#   sh tests/fuzz/run.sh [seconds each] [name ...]
# Needs clang and libclang-rt (Debian: clang-14 libclang-rt-14-dev). Findings: build/fuzz/findings.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-600}
[ $# -eq 0 ] || shift
cmake --preset fuzz >/dev/null
nice -n 19 cmake --build --preset fuzz
mkdir -p build/fuzz/findings
[ $# -gt 0 ] || set -- $(ls tests/fuzz/corpus)
for name in "$@"; do
  grown=build/fuzz/grown/$name
  mkdir -p "$grown"
  [ "$name" != project ] || cp tests/workspaces/*.gapwright "$grown/"
  echo "== $name, $seconds s"
  ASAN_OPTIONS=detect_leaks=0 QT_QPA_PLATFORM=offscreen nice -n 19 "build/fuzz/tests/fuzz/fuzz_$name" \
    -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=1000000 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/findings/$name-" "$grown" "tests/fuzz/corpus/$name" 2>&1 | tail -12
done

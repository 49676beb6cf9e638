#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what docs/benchmarks.md promises and writes its table. Interleaved rounds; the ratios count.
#   sh tests/benchmarks/run.sh [--build FOLDER] [--rounds N] [--memory SECONDS] [--only NAME,...]
# Without --build an optimised build is made first. What other programs are compared with (LibreOffice,
# WeasyPrint, KeePassXC; Xvfb and dbus-daemon for the start) is left out, and said to be, where it is not installed.
set -eu
cd "$(dirname "$0")/../.."
case " $* " in
*" --build "*) ;;
*)
  cmake --preset bench >/dev/null
  cmake --build --preset bench
  set -- --build build/bench "$@"
  ;;
esac
exec python3 tests/benchmarks/bench.py "$@"

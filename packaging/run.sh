#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the program on the sample project. Without a display it
# writes the sample's gap report instead and says where it lies.
set -eu
cd "$(dirname "$0")/.."

sh packaging/deps.sh run
build=build/release
[ -f "$build/build.ninja" ] || cmake --preset release >"${TMPDIR:-/tmp}/gapwright-configure.$$" 2>&1 || {
    cat "${TMPDIR:-/tmp}/gapwright-configure.$$" >&2
    exit 1
}
rm -f "${TMPDIR:-/tmp}/gapwright-configure.$$"
cmake --build "$build" --target gapwright gapwright-cli

sample=build/sample.gapwright
[ -f "$sample" ] || "$build/src/cli/gapwright-cli" new "$sample" --organization 'Tideway Harbour Services' --sample

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && "$build/src/app/gapwright" --probe-display 2>/dev/null; then
    exec "$build/src/app/gapwright" "$sample"
fi
"$build/src/cli/gapwright-cli" report gap "$sample" -o build/sample-gap-report.pdf
echo "No display here. The sample's gap report is in $PWD/build/sample-gap-report.pdf"

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing and builds what packages are made of, in $GW_PACKAGE_BUILD or
# build/package. $GW_JOBS says how many compilers run at once (as many as processors without it).
set -eu
cd "$(dirname "$0")/.."

sh packaging/deps.sh package
build=${GW_PACKAGE_BUILD:-build/package}
if ! output=$(cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
    -DGW_TESTS=OFF 2>&1); then
    printf '%s\n' "$output" >&2
    exit 1
fi
cmake --build "$build" ${GW_JOBS:+-j "$GW_JOBS"}

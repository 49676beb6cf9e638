#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the packages that a task needs; asks nothing. With nothing missing it
# needs neither network nor rights.   deps.sh run|test|package
set -eu

# libmd4c-html0: the CMake file of libmd4c-dev asks for it
run='g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
 qt6-l10n-tools libgl1-mesa-dev libsqlite3-dev libqpdf-dev
 libquazip1-qt6-dev libmd4c-dev libmd4c-html0 libkainjow-mustache-dev libhunspell-dev hunspell-en-gb
 fonts-inter fonts-noto-core'
test='librapidcheck-dev python3 clang-format desktop-file-utils appstream poppler-utils
 hunspell default-jre-headless libpdfbox2-java libfontbox2-java libcommons-logging-java
 libjaxb-api-java libactivation-java libreoffice-writer-nogui fonts-liberation python3-docx python3-odf python3-yaml'
package='desktop-file-utils appstream lintian dpkg-dev patchelf'

case ${1:-} in
run) wanted=$run ;;
test) wanted="$run $test" ;;
package) wanted="$run $package" ;;
*) echo "usage: deps.sh run|test|package" >&2; exit 2 ;;
esac

missing=''
for package in $wanted; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=''
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as=''
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and this user may not install them. As root, run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends -y$missing" >&2
        exit 1
    fi
    as=sudo
fi
apt() {
    $as env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -qq -o DPkg::Lock::Timeout=600 \
        -o Dpkg::Use-Pty=0 -o APT::Install-Recommends=0 "$@"
}
echo "Installing:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
if ! { apt update && apt install -y $missing; } >"$log" 2>&1; then
    tail -20 "$log" >&2
    echo "deps.sh: the packages above could not be installed; is the network there?" >&2
    exit 1
fi

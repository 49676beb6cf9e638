#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, makes the Debian package and checks it; says where it lies.
# Variables: see build-release.sh. The day of the last commit makes the same bytes of the same source.
set -eu
cd "$(dirname "$0")/.."

build=${GW_PACKAGE_BUILD:-build/package}
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && epoch=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH="$epoch"
fi
umask 022
sh packaging/build-release.sh

rm -f "$build"/gapwright_*.deb
(cd "$build" && cpack -G DEB >cpack.log 2>&1) || { cat "$build/cpack.log" >&2; exit 1; }
set -- "$build"/gapwright_*.deb
package=$1

desktop-file-validate packaging/linux/org.gapwright.Gapwright.desktop
appstreamcli validate --no-net --no-color "$build/packaging/linux/org.gapwright.Gapwright.metainfo.xml" >"$build/appstream.log" ||
    { cat "$build/appstream.log" >&2; exit 1; }
root=''
[ "$(id -u)" != 0 ] || root=--allow-root
lintian $root --fail-on error,warning --tag-display-limit 0 "$package"
dpkg-deb --info "$package" | sed -n 's/^ \(Package\|Version\|Architecture\|Installed-Size\|Depends\): /\1: /p'
echo "The package is $package"

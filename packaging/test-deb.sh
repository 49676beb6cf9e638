#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries a Debian package in a clean Debian 12: test-deb.sh PACKAGE.deb
# Installs, starts, opens a project as a double click does, writes a report, upgrades and removes, and
# looks after each step whether the user's files are as they were. The root is made by the script that
# $GW_CLEAN_ROOT names, ../shared/tools/clean-root.sh without it (options: $GW_CLEAN_ROOT_OPTIONS);
# in a container or virtual machine of your own:   test-deb.sh --inside PACKAGE.deb   as root.
set -eu

if [ "${1:-}" != --inside ]; then
    [ -f "${1:-}" ] || { echo "usage: test-deb.sh [--inside] PACKAGE.deb" >&2; exit 2; }
    here=$(cd "$(dirname "$0")" && pwd)
    clean_root=${GW_CLEAN_ROOT:-$here/../../shared/tools/clean-root.sh}
    [ -f "$clean_root" ] || { echo "test-deb: no clean-root.sh; set GW_CLEAN_ROOT or use --inside" >&2; exit 2; }
    stage=$(mktemp -d)
    trap 'rm -rf "$stage"' EXIT
    mkdir "$stage/trial"
    cp "$1" "$stage/trial/first.deb"
    cp "$here/test-deb.sh" "$stage/trial/"
    # shellcheck disable=SC2086
    sh "$clean_root" ${GW_CLEAN_ROOT_OPTIONS:-} -s "$stage/trial" -- sh test-deb.sh --inside first.deb
    exit
fi

package=$(realpath "$2")
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
step() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
install() { apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { tail -20 /tmp/apt.log >&2; fail "apt-get install $*"; }; }
user() { su -s /bin/sh tester -c "cd ~tester && $1"; }
sums() { user "find . -type f ! -path './.cache/*' -exec sha256sum {} + | sort -k2"; }

step "A desktop without Gapwright"
apt-get -qq update
install xdg-utils shared-mime-info desktop-file-utils libfile-mimeinfo-perl xvfb xauth bash-completion poppler-utils man-db
useradd --create-home tester

step "Install"
cp "$package" /tmp/first.deb
chmod 644 /tmp/first.deb
install /tmp/first.deb
version=$(dpkg-query -W -f '${Version}' gapwright)
plain=${version%-*}

step "Start without a display"
[ "$(user 'gapwright --version')" = "gapwright $plain" ] || fail "gapwright --version"
[ "$(user 'gapwright-cli --version')" = "gapwright-cli $plain" ] || fail "gapwright-cli --version"
user 'gapwright --help' | grep -q 'gapwright-cli' || fail "gapwright --help"

step "A project and its report"
user 'gapwright-cli new x.gapwright --organization X --sample' || fail "new --sample"
user 'gapwright-cli report gap x.gapwright -o x.pdf' || fail "report gap"
user 'gapwright-cli verify x.gapwright' || fail "verify"
pages=$(user 'pdfinfo x.pdf' | sed -n 's/^Pages: *//p')
[ "$pages" -gt 20 ] || fail "the report has $pages pages"
user 'pdffonts x.pdf' | awk 'NR > 2 && / no +(yes|no) +(yes|no) / { exit 1 }' || fail "a font is not embedded"

step "File type by name and by content"
user 'cp x.gapwright nameless'
for file in x.gapwright nameless; do
    type=$(user "xdg-mime query filetype $file")
    [ "$type" = application/x-gapwright ] || fail "$file is $type"
done
[ "$(user 'xdg-mime query default application/x-gapwright')" = org.gapwright.Gapwright.desktop ] || fail "nothing opens the file type"

step "A double click opens the project in the window"
cat >/tmp/double-click.sh <<'END'
xdg-open "$HOME/x.gapwright" >/tmp/opened.log 2>&1 &
for second in $(seq 240); do
    [ -e "$HOME/.~lock.x.gapwright#" ] && break
    sleep 1
done
[ -e "$HOME/.~lock.x.gapwright#" ] || { cat /tmp/opened.log >&2; exit 1; }
kill "$(pidof gapwright)"
for second in $(seq 60); do
    pidof gapwright >/dev/null || exit 0
    sleep 1
done
exit 0
END
user 'xvfb-run -a -s "-screen 0 1280x800x24" sh /tmp/double-click.sh' || fail "the program did not open the project"
user 'rm -f .~lock.x.gapwright#; gapwright-cli verify x.gapwright' || fail "verify after the window"

step "Completion and man pages"
user 'bash -c ". /usr/share/bash-completion/bash_completion; _completion_loader gapwright-cli; complete -p gapwright-cli"' |
    grep -q _gapwright_cli || fail "completion is not loaded"
user 'man -w gapwright gapwright-cli' >/dev/null || fail "man pages"

sums >/tmp/before
step "Upgrade"
dpkg-deb -R /tmp/first.deb /tmp/second
sed -i "s/^Version: .*/Version: $version+again/" /tmp/second/DEBIAN/control
dpkg-deb --root-owner-group -b /tmp/second /tmp/second.deb >/dev/null
install /tmp/second.deb
[ "$(dpkg-query -W -f '${Version}' gapwright)" = "$version+again" ] || fail "not upgraded"
user 'gapwright-cli info x.gapwright' >/dev/null || fail "the project after the upgrade"
sums | cmp - /tmp/before || fail "the upgrade changed files of the user"

step "Remove"
dpkg -L gapwright | while read -r file; do [ -d "$file" ] || echo "$file"; done >/tmp/files
[ -s /tmp/files ] || fail "no list of files"
apt-get -qq -o Dpkg::Use-Pty=0 purge -y gapwright >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; fail "purge"; }
while read -r file; do [ ! -e "$file" ] || fail "$file is left"; done </tmp/files
sums | cmp - /tmp/before || fail "the removal changed files of the user"
[ "$(user 'xdg-mime query filetype nameless')" != application/x-gapwright ] || fail "the file type is left"
echo "The package $version passed: $pages pages of report, $(wc -l </tmp/before) files of the user unchanged."

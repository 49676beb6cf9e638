#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the portable folder in a clean Debian 12 that has X11 but nothing of Qt:
#   test-archive.sh gapwright-VERSION-linux-x86_64.tar.gz
# The root is made as test-deb.sh says; in one of your own:   test-archive.sh --inside ARCHIVE   as root.
set -eu

if [ "${1:-}" != --inside ]; then
    [ -f "${1:-}" ] || { echo "usage: test-archive.sh [--inside] ARCHIVE.tar.gz" >&2; exit 2; }
    here=$(cd "$(dirname "$0")" && pwd)
    clean_root=${GW_CLEAN_ROOT:-$here/../../shared/tools/clean-root.sh}
    [ -f "$clean_root" ] || { echo "test-archive: no clean-root.sh; set GW_CLEAN_ROOT or use --inside" >&2; exit 2; }
    stage=$(mktemp -d)
    trap 'rm -rf "$stage"' EXIT
    mkdir "$stage/trial"
    cp "$1" "$stage/trial/"
    cp "$here/test-archive.sh" "$stage/trial/"
    # shellcheck disable=SC2086
    sh "$clean_root" ${GW_CLEAN_ROOT_OPTIONS:-} -s "$stage/trial" -- sh test-archive.sh --inside "$(basename "$1")"
    exit
fi

archive=$(realpath "$2")
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
step() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
user() { su -s /bin/sh tester -c "cd ~tester && $1"; }

step "A computer with X11 and without Qt"
apt-get -qq update
apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends xvfb xauth libfontconfig1 libx11-xcb1 libegl1 libgl1 \
    >/tmp/apt.log 2>&1 || { tail -20 /tmp/apt.log >&2; fail "apt-get install"; }
if dpkg-query -W -f '${Package}\n' | grep -q '^libqt'; then fail "this computer has Qt"; fi
useradd --create-home tester
home=$(getent passwd tester | cut -d: -f6)

step "Unpack in a folder with a blank in its name"
mkdir "$home/my programs"
tar -C "$home/my programs" -xzf "$archive"
mv "$home/my programs"/gapwright-* "$home/my programs/folder"
run='~/"my programs"/folder'

step "Start without a display"
user "QT_QPA_PLATFORM=offscreen $run/gapwright --version" || fail "gapwright --version"
user "ln -s $run/gapwright-cli link && ./link --version" || fail "a link to gapwright-cli"

step "A project and its report"
user "$run/gapwright-cli new x.gapwright --organization X --sample" || fail "new --sample"
user "$run/gapwright-cli report gap x.gapwright -o x.pdf" || fail "report gap"
[ "$(head -c 5 "$home/x.pdf")" = %PDF- ] || fail "no PDF"

step "The window, offscreen and on X11"
cat >/tmp/window.sh <<'END'
"$HOME/my programs/folder/gapwright" "$HOME/x.gapwright" >/tmp/window.log 2>&1 &
program=$!
for second in $(seq 240); do
    [ -e "$HOME/.~lock.x.gapwright#" ] && break
    sleep 1
done
ok=1
[ -e "$HOME/.~lock.x.gapwright#" ] && ok=0
kill $program 2>/dev/null
wait $program 2>/dev/null || true
rm -f "$HOME/.~lock.x.gapwright#"
[ $ok = 0 ] || cat /tmp/window.log >&2
exit $ok
END
user "QT_QPA_PLATFORM=offscreen sh /tmp/window.sh" || fail "offscreen"
user 'xvfb-run -a -s "-screen 0 1280x800x24" sh /tmp/window.sh' || fail "X11"
if user "ldd $run/bin/gapwright $run/bin/gapwright-cli" | grep 'not found'; then fail "a library is missing"; fi
echo "The archive passed."

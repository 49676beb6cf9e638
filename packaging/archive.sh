#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and makes the portable folder: the programs with Qt, its plugins
# and the fonts, packed as gapwright-VERSION-linux-x86_64.tar.gz. It wants from the computer only
# what every Linux desktop has: glibc of at least this machine's version, X11, fontconfig and OpenGL.
# Variables: see build-release.sh.
set -eu
cd "$(dirname "$0")/.."

build=${GW_PACKAGE_BUILD:-build/package}
umask 022
sh packaging/build-release.sh

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=gapwright-$version-linux-$(uname -m)
folder=$build/archive/$name
rm -rf "$build/archive"
mkdir -p "$folder/lib" "$folder/plugins" "$folder/licences" "$folder/share/fonts"
cmake --install "$build" --prefix "$folder" --strip >/dev/null
cp LICENSE "$folder/licences/gapwright.txt"
cp resources/icons/LICENSE "$folder/licences/icons.txt"
cp resources/fonts/LICENSE-OFL.txt "$folder/licences/noto-fonts.txt"

plugins=$(qtpaths6 --plugin-dir 2>/dev/null) || plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
for pattern in 'platforms/libq[xow]*.so' 'xcbglintegrations/*.so' 'imageformats/*.so' 'iconengines/*.so' \
    'platforminputcontexts/*.so' 'platformthemes/libqxdg*.so' 'printsupport/*.so' 'wayland-*/*.so'; do
    for plugin in "$plugins"/$pattern; do
        [ -f "$plugin" ] || continue
        kind=$(basename "$(dirname "$plugin")")
        mkdir -p "$folder/plugins/$kind"
        cp "$plugin" "$folder/plugins/$kind/"
        echo "$kind/$(basename "$plugin")" >>"$build/archive/plugins"
    done
done

# What belongs to the computer: libc and the loader, the compiler's library, drivers and their clients.
belongs_to_computer() {
    case $1 in
    ld-linux* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | libresolv.so.* | libutil.so.* | \
        libstdc++.so.* | libgcc_s.so.* | libX11.so.* | libX11-xcb.so.* | libxcb.so.* | libEGL.so.* | libGL.so.* | \
        libGLX.so.* | libGLdispatch.so.* | libdrm.so.* | libgbm.so.* | libfontconfig.so.* | libfreetype.so.* | \
        libexpat.so.* | libz.so.*) return 0 ;;
    esac
    return 1
}
copied=''
find "$folder/bin" "$folder/plugins" -type f -exec ldd {} + | sed -n 's/.* => \(\/[^ ]*\) (.*/\1/p' | sort -u >"$build/archive/libraries"
while read -r library; do
    belongs_to_computer "$(basename "$library")" && continue
    cp -L "$library" "$folder/lib/"
    copied="$copied $library"
done <"$build/archive/libraries"
strip --strip-unneeded "$folder"/lib/*.so* 2>/dev/null || true
for program in gapwright gapwright-cli; do
    patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/$program"
done
cat >"$folder/bin/qt.conf" <<'END'
[Paths]
Prefix = ..
Plugins = plugins
Translations = translations
END
texts=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)
if [ -f "$texts/qtbase_de.qm" ]; then
    mkdir -p "$folder/translations"
    cp "$texts"/qtbase_*.qm "$folder/translations/"
fi

fonts=$(dpkg -L fonts-inter | grep -E '/Inter-(Regular|Medium|SemiBold|Bold)?(Italic)?\.otf$')
fonts="$fonts $(dpkg -L fonts-noto-core | grep -E '/NotoSans(Arabic)?-(Regular|Bold|Italic|BoldItalic)\.ttf$')"
for font in $fonts; do cp "$font" "$folder/share/fonts/"; done
cat >"$folder/share/fonts.conf" <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
END

# The licence of each package that a file was taken from. dpkg knows some files of /usr without /usr.
for file in $copied $(sed "s|^|$plugins/|" "$build/archive/plugins") $fonts; do
    readlink -f "$file"
done | sort -u >"$build/archive/files"
sed 's|^/usr||' "$build/archive/files" | cat "$build/archive/files" - | xargs dpkg-query -S 2>/dev/null |
    tee "$build/archive/owners" | sed 's/:.*//' | sort -u | while read -r package; do
    cp -L "/usr/share/doc/$package/copyright" "$folder/licences/$package.txt"
done
while read -r file; do
    grep -q -e ": $file\$" -e ": ${file#/usr}\$" "$build/archive/owners" || { echo "No package owns $file" >&2; exit 1; }
done <"$build/archive/files"
rm -rf "$folder/share/doc"

for program in gapwright gapwright-cli; do
    cat >"$folder/$program" <<END
#!/bin/sh
# Starts $program with the libraries and fonts of this folder, wherever it lies.
here=\$(dirname "\$(readlink -f "\$0")")
export FONTCONFIG_FILE="\${FONTCONFIG_FILE:-\$here/share/fonts.conf}"
exec "\$here/bin/$program" "\$@"
END
    chmod 755 "$folder/$program"
done
cat >"$folder/README.txt" <<END
Gapwright $version, portable folder for Linux ($(uname -m), glibc $(ldd --version | sed -n '1s/.* //p') or newer)

  ./gapwright                 the program
  ./gapwright-cli --help      the same without a window

The folder may lie anywhere, also on a USB stick, and needs no installation. share/ holds a desktop entry,
icons, man pages and the MIME type for those who want to install them by hand. Gapwright is free software under
the GPL, version 3 or later; licences/ holds its licence and those of the libraries and fonts in this folder.
END

epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
tar -C "$build/archive" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" -cf - "$name" |
    gzip -n >"$build/$name.tar.gz"
du -sh "$folder" "$build/$name.tar.gz"
echo "The archive is $build/$name.tar.gz"

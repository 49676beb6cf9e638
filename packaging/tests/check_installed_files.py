#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs a build into an empty folder and compares what lies there: check_installed_files.py CMAKE BUILD."""
import pathlib
import subprocess
import sys
import tempfile

ID = "org.gapwright.Gapwright"
WANTED = {
    "bin/gapwright", "bin/gapwright-cli",
    f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml", f"share/mime/packages/{ID}.xml",
    "share/bash-completion/completions/gapwright-cli",
    "share/man/man1/gapwright.1.gz", "share/man/man1/gapwright-cli.1.gz",
    "share/doc/gapwright/changelog.gz", "share/doc/gapwright/changelog.Debian.gz", "share/doc/gapwright/copyright",
    "share/lintian/overrides/gapwright",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/scalable/mimetypes/{ID}-project.svg",
    *(f"share/icons/hicolor/{s}x{s}/{kind}.png" for s in (16, 22, 24, 32, 48, 64, 128, 256)
      for kind in (f"apps/{ID}", f"mimetypes/{ID}-project")),
}


def main() -> int:
    cmake, build = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([cmake, "--install", build, "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
        root = pathlib.Path(folder)
        found = {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}
        texts = [root / name for name in found if name.endswith((".desktop", ".xml"))]
        unfilled = [path.name for path in texts if "@" in path.read_text(encoding="utf-8")]
    faults = [f"missing: {name}" for name in sorted(WANTED - found)]
    faults += [f"not expected: {name}" for name in sorted(found - WANTED)]
    faults += [f"a place is not filled in: {name}" for name in unfilled]
    print("\n".join(faults) or f"{len(found)} files installed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures that the metainfo names are there, of the size it says, and every picture is named somewhere.

    check_pictures.py METAINFO HOMEPAGE SOURCE
"""
import pathlib
import struct
import sys
import xml.etree.ElementTree as tree


def size_of(path):
    head = path.read_bytes()[:24]
    return struct.unpack(">II", head[16:24]) if head[:8] == b"\x89PNG\r\n\x1a\n" else None


def main():
    metainfo, homepage, source = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    mistakes = []
    images = tree.parse(metainfo).findall("./screenshots/screenshot/image")
    if len(images) < 3:
        mistakes.append(f"{metainfo}: {len(images)} pictures are too few to judge a program by")
    named = set()
    for image in images:
        path = source / image.text.removeprefix(homepage + "/")
        named.add(path.name)
        if not path.is_file():
            mistakes.append(f"{image.text}: there is no {path}")
        elif size_of(path) != (int(image.get("width")), int(image.get("height"))):
            mistakes.append(f"{path}: is {size_of(path)}, the metainfo says otherwise")
    readme = (source / "README.md").read_text(encoding="utf-8")
    for picture in sorted((source / "docs" / "pictures").iterdir()):
        if picture.name not in named and picture.name not in readme:
            mistakes.append(f"{picture}: nothing shows it")
    print("\n".join(mistakes) or f"{len(images)} pictures, all there")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders an icon into every format and reads it back: check_icons.py RENDER_ICON DRAWING."""
import pathlib
import struct
import subprocess
import sys
import tempfile

PNG = b"\x89PNG\r\n\x1a\n"


def edge(png: bytes) -> int:
    width, height = struct.unpack(">II", png[16:24])
    return width if png.startswith(PNG) and width == height else -1


def main() -> int:
    render, drawing = sys.argv[1:3]
    faults = []
    with tempfile.TemporaryDirectory() as folder:

        def rendered(name: str, *size: str) -> bytes:
            path = pathlib.Path(folder) / name
            subprocess.run([render, drawing, str(path), *size], check=True)
            return path.read_bytes()

        for size in (16, 22, 256):
            if edge(rendered("a.png", str(size))) != size:
                faults.append(f"the PNG of {size} pixels has another size")
        ico = rendered("a.ico")
        count = struct.unpack("<HHH", ico[:6])[2]
        entries = [struct.unpack("<BBBBHHII", ico[6 + 16 * i : 22 + 16 * i]) for i in range(count)]
        sizes = [edge(ico[e[7] : e[7] + e[6]]) for e in entries]
        if sizes != [16, 24, 32, 48, 64, 128, 256] or [e[0] for e in entries] != [s % 256 for s in sizes]:
            faults.append(f"the ICO holds {sizes}")
        icns = rendered("a.icns")
        at, sizes = 8, []
        while at < len(icns):
            length = struct.unpack(">I", icns[at + 4 : at + 8])[0]
            sizes.append(edge(icns[at + 8 : at + length]))
            at += length
        if icns[:4] != b"icns" or struct.unpack(">I", icns[4:8])[0] != len(icns) or sizes != [16, 32, 64, 128, 256, 512, 1024]:
            faults.append(f"the ICNS holds {sizes}")
        wrong = subprocess.run([render, drawing + ".missing", "x.png", "16"], capture_output=True, check=False)
        if wrong.returncode != 2:
            faults.append("a missing drawing is not refused")
    print("\n".join(faults) or "All icon formats are in order.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

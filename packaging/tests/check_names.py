#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that several files must agree on: check_names.py SOURCE VERSION."""
import configparser
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

ID = "org.gapwright.Gapwright"
MIME = "application/x-gapwright"
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def main() -> int:
    source, version = pathlib.Path(sys.argv[1]), sys.argv[2]
    packaging = source / "packaging"
    faults = []

    def same(what: str, found, wanted) -> None:
        if found != wanted:
            faults.append(f"{what} is {found!r}, expected {wanted!r}")

    def group(pattern: str, path: pathlib.Path) -> str:
        match = re.search(pattern, path.read_text(encoding="utf-8"))
        return match.group(1) if match else ""

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(packaging / f"linux/{ID}.desktop", encoding="utf-8")
    entry = entry["Desktop Entry"]
    same("MimeType of the desktop entry", entry["MimeType"], MIME + ";")
    same("Icon of the desktop entry", entry["Icon"], ID)
    same("Exec of the desktop entry", entry["Exec"], "gapwright %f")

    mime = tree.parse(packaging / f"linux/{ID}.mime.xml").getroot().find(f"{NAMESPACE}mime-type")
    same("the MIME type", mime.get("type"), MIME)
    same("its glob", mime.find(f"{NAMESPACE}glob").get("pattern"), "*.gapwright")
    mark = mime.find(f"{NAMESPACE}magic/{NAMESPACE}match/{NAMESPACE}match")
    same("the offset of its magic", mark.get("offset"), "68")
    schema = group(r"applicationId = (0x[0-9A-Fa-f]+);", source / "src/storage/schema.h")
    same("its magic", mark.get("value"), schema)

    metainfo = tree.parse(packaging / f"linux/{ID}.metainfo.xml.in").getroot()
    same("the id of the metainfo", metainfo.findtext("id"), ID)
    same("its desktop entry", metainfo.findtext("launchable"), ID + ".desktop")
    same("its MIME type", metainfo.findtext("provides/mediatype"), MIME)

    main_cpp = group(r'setDesktopFileName\(QStringLiteral\("([^"]+)"', source / "src/app/main.cpp")
    same("the desktop file name in main.cpp", main_cpp, ID)
    changelog = packaging / "debian/changelog"
    same("the newest version in debian/changelog", group(r"\Agapwright \((.*?)-\d+\)", changelog), version)
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    day, month, year = group(r"(?m)^ -- .*>  \w{3}, (\d\d \w{3} \d{4})", changelog).split()
    same("the day in debian/changelog", f"{year}-{months.index(month) + 1:02}-{day}",
         group(r"GW_RELEASE_DATE (\S+)\)", packaging / "CMakeLists.txt"))
    print("\n".join(faults) or "The names agree.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the Flatpak manifest: check_flatpak.py MANIFEST. It parses, asks for no network, and every
foreign source is pinned."""
import pathlib
import re
import sys

import yaml

ALLOWED = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--socket=cups", "--device=dri", "--filesystem=home"}


def faults_of(manifest: dict, path: pathlib.Path) -> list[str]:
    faults = []
    for key in ("id", "runtime", "runtime-version", "sdk", "command", "modules"):
        if not manifest.get(key):
            faults.append(f"{key} is missing")
    if manifest.get("id") != path.stem:
        faults.append(f"the id is {manifest.get('id')}, the file {path.name}")
    for argument in manifest.get("finish-args", []):
        if argument not in ALLOWED:
            faults.append(f"the permission {argument} is not one that the program needs")
    modules = manifest.get("modules", [])
    for module in modules:
        for source in module.get("sources", []):
            pinned = {"git": "commit", "archive": "sha256"}.get(source["type"])
            length = {"git": 40, "archive": 64}.get(source["type"])
            if pinned and not re.fullmatch(rf"[0-9a-f]{{{length}}}", str(source.get(pinned, ""))):
                faults.append(f"{module['name']}: a source without {pinned}")
            if "network" in str(module.get("build-options", "")):
                faults.append(f"{module['name']} wants the network while it is built")
    if not modules or modules[-1]["name"] != "gapwright":
        faults.append("the last module is not gapwright")
    return faults


def main() -> int:
    path = pathlib.Path(sys.argv[1])
    faults = faults_of(yaml.safe_load(path.read_text(encoding="utf-8")), path)
    print("\n".join(faults) or "The manifest is in order.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

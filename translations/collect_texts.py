#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs lupdate over the sources: collect_texts.py --lupdate PROGRAM ROOT FILE.ts [...]

lupdate needs the headers (-I) to name classes with their namespace, and then reads every header again for each place
that includes it: with the headers of all registers that never ends. So it gets a copy of the sources in which headers
without a class that translates (Q_OBJECT, Q_DECLARE_TR_FUNCTIONS) are empty. No text is lost by that: such headers hold
none, which is checked.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

NEEDED = re.compile(r"\bQ_OBJECT\b|\bQ_DECLARE_TR_FUNCTIONS\b|\btr\(|\btranslate\(|QT_TRANSLATE_NOOP|QT_TR_NOOP")


def shadow_copy(source, target):
    """Copies the .h, .cpp and .ui files below `source`, headers without texts as empty files."""
    for path in source.rglob("*"):
        if path.suffix not in (".h", ".cpp", ".ui"):
            continue
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        copy.write_text(text if path.suffix != ".h" or NEEDED.search(text) else "", encoding="utf-8")


def collect(lupdate, root, files, *options):
    """Brings the .ts files up to date; gives back what lupdate did, with its warnings."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("src", "forms"):
            if (root / name).is_dir():
                shadow_copy(root / name, pathlib.Path(folder) / name)
        return subprocess.run([lupdate, "-silent", "-I", "src", "-locations", "none", *options, "src",
                               *(["forms"] if (pathlib.Path(folder) / "forms").is_dir() else []), "-ts",
                               *[str(pathlib.Path(file).resolve()) for file in files]],
                              cwd=folder, capture_output=True, text=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    run = collect(arguments.lupdate, arguments.root, arguments.files, "-no-obsolete")
    sys.stderr.write(run.stderr)
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())

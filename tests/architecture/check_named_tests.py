#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that a page of docs/ names as proof exists: tst_x, or tst_x::function, and `, ::function` of the same.

Usage: check_named_tests.py ROOT
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
sources = {path.stem: path.read_text(encoding="utf-8") for path in (root / "tests").rglob("tst_*.cpp")}
problems = []
named = 0


def sources_of(program):
    """A program tst_kit_theme is made of tst_theme.cpp in tests/kit."""
    return [text for stem, text in sources.items()
            if program == stem or program.endswith("_" + stem.removeprefix("tst_"))]


for page in sorted((root / "docs").glob("*.md")):
    program = None
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        for match in re.finditer(r"\b(tst_\w+)(?:::(\w+))?|(?<![\w])::(\w+)", line):
            program = match.group(1) or program
            function = match.group(2) or match.group(3)
            if program is None or program == "tst_x":
                continue
            named += 1
            texts = sources_of(program)
            if not texts:
                problems.append(f"{page.name}:{number}: there is no {program}")
            elif function and not any(re.search(rf"\bvoid {function}\(", text) for text in texts):
                problems.append(f"{page.name}:{number}: {program} has no {function}")
if named == 0:
    problems.append("no page names a test")
print("\n".join(problems) or f"{named} tests named and found")
sys.exit(1 if problems else 0)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that a text can show: length of files, licence line, colours only in the token table, no notes
of work left undone.

check_house_rules.py SOURCE_FOLDER"""
import pathlib
import re
import sys

LONGEST = {'.cpp': 500, '.h': 300}
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQColor\(\s*(?:0x|\d)|\bqRgba?\(\s*(?:0x|\d)|'
                    r'\bQt::(?:red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|darkRed|darkGreen|darkBlue)\b')
UNDONE = re.compile(r'\b(?:TODO|FIXME|XXX|HACK)\b')
TOKENS = 'charts/tokens.cpp'


def faults(path, name):
    text = path.read_text(encoding='utf-8')
    lines = text.split('\n')
    if len(lines) - 1 >= LONGEST[path.suffix]:
        yield 1, f'{len(lines) - 1} lines; the limit is {LONGEST[path.suffix]}'
    if 'SPDX-License-Identifier: GPL-3.0-or-later' not in lines[0]:
        yield 1, 'the licence line is missing'
    for number, line in enumerate(lines, 1):
        if name != TOKENS and COLOUR.search(line):
            yield number, 'a colour outside the token table'
        if UNDONE.search(line):
            yield number, 'a note of work left undone'


def main():
    source = pathlib.Path(sys.argv[1])
    found = count = 0
    for path in sorted([*source.rglob('*.h'), *source.rglob('*.cpp')]):
        count += 1
        name = path.relative_to(source).as_posix()
        for line, fault in faults(path, name):
            print(f'{name}:{line}: {fault}')
            found += 1
    print(f'{count} files, {found} faults')
    return 1 if found or count < 100 else 0


sys.exit(main())

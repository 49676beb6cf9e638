#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No two types of the program share a name: one namespace holds all of them, and the linker silently takes one of two
classes of the same name (one definition rule). Types in unnamed namespaces, and types inside others, do not count.

check_type_names.py SOURCE_FOLDER"""
import pathlib
import re
import sys

DEFINITION = re.compile(r'^(?:template <[^;{]*> ?)?(?:class|struct|enum class|enum|union) (?:alignas\(\w+\) )?(\w+)(?: final)?'
                        r'(?: : [^;{]*)?\s*\{')


def types_of(text):
    """The names of the types defined at the level of a namespace that is not unnamed, with their lines."""
    depth_unnamed = None
    depth = 0
    for number, line in enumerate(text.split('\n'), 1):
        if depth_unnamed is None and re.match(r'namespace \{', line):
            depth_unnamed = depth
        found = DEFINITION.match(line) or (DEFINITION.match(line + ' {') if line.startswith(('class ', 'struct '))
                                           and not line.rstrip().endswith((';', '}')) and '{' not in line else None)
        if found and depth_unnamed is None:
            yield found.group(1), number
        depth += line.count('{') - line.count('}')
        if depth_unnamed is not None and depth <= depth_unnamed:
            depth_unnamed = None


def main():
    source = pathlib.Path(sys.argv[1])
    places = {}
    for path in sorted([*source.rglob('*.h'), *source.rglob('*.cpp')]):
        for name, line in types_of(path.read_text(encoding='utf-8')):
            places.setdefault(name, []).append(f'{path.relative_to(source)}:{line}')
    twice = {name: where for name, where in places.items() if len(where) > 1}
    for name, where in sorted(twice.items()):
        print(f'{name} is defined more than once: {", ".join(where)}')
    print(f'{len(places)} types, {len(twice)} names used twice')
    return 1 if twice or len(places) < 100 else 0


sys.exit(main())

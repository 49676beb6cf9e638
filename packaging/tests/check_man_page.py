#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the --help of a program with its man page: check_man_page.py PROGRAM PAGE.

Each command of the help must be a heading of the page, with the same synopsis, and each option must be
explained in the section OPTIONS; the page may name none that the program does not have."""
import os
import re
import subprocess
import sys


def plain(roff: str) -> str:
    return re.sub(r"\\f[BIRP]", "", roff).replace(r"\-", "-").strip()


def headings(page: str, section: str) -> list[str]:
    inside = re.search(rf'^\.SH "?{section}"?$(.*?)(?=^\.SH |\Z)', page, re.M | re.S)
    lines = inside.group(1).splitlines() if inside else []
    return [plain(lines[i + 1]) for i, line in enumerate(lines[:-1]) if line == ".TP"]


def roff_of(synopsis: str) -> str:
    """The heading that the page lacks, ready to be pasted."""
    words = []
    for word in synopsis.split():
        head, core, tail = re.fullmatch(r"(\[?)(.*?)(\]?)", word).groups()
        font = "I" if core.isupper() or "|" in core or core == "YYYY-MM-DD" else "B"
        if font == "B":
            core = core.replace("-", r"\-")
        words.append(rf"{head}\f{font}{core}\fR{tail}")
    return ".TP\n" + re.sub(r"([a-z])\\fR \\fB(?=[a-z])", r"\1 ", " ".join(words))


def options_in(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])(--?[a-z][a-z-]*)", text))


def main() -> int:
    program, page_path = sys.argv[1:3]
    answer = subprocess.run([program, "--help"], capture_output=True, text=True, check=True,
                            env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
    page = open(page_path, encoding="utf-8").read()
    faults = []
    commands = re.findall(r"^  ([a-z].*)$", answer, re.M)
    described = headings(page, "COMMANDS")
    for synopsis in commands:
        if synopsis not in described:
            faults.append(f"{page_path} lacks this command; add with a description:\n{roff_of(synopsis)}")
    for heading in described:
        if heading not in commands:
            faults.append(f"{page_path} describes what the program does not know: {heading}")
    if not commands and "--version" not in answer:
        faults.append(f"{program} --help shows neither commands nor options")
    wanted = options_in("\n".join(commands) if commands else answer) | {"--help", "--version"}
    explained = options_in("\n".join(headings(page, "OPTIONS"))) - {"-h", "-v"}
    for option in sorted(wanted - explained):
        faults.append(f"{page_path}: the section OPTIONS does not explain {option}")
    for option in sorted(explained - wanted):
        faults.append(f"{page_path}: the section OPTIONS explains {option}, which the program does not have")
    print("\n".join(faults) or f"{len(commands)} commands, {len(wanted)} options")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

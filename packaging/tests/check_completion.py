#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the bash completion as the shell would: check_completion.py PROGRAM COMPLETION."""
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

DRIVER = r"""
source "$1"; shift
compopt() { :; }   # is only allowed below a real Tab
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_gapwright_cli
printf '%s\n' "${COMPREPLY[@]}"
"""


class Shell:
    def __init__(self, program: str, completion: str, folder: str):
        self.program, self.completion, self.folder = program, completion, folder

    def offers(self, *words: str) -> list[str]:
        run = subprocess.run(["bash", "-u", "-c", DRIVER, "bash", self.completion, self.program, *words],
                             cwd=self.folder, capture_output=True, text=True, check=False)
        if run.stderr or run.returncode:
            return [f"exit {run.returncode}: {run.stderr.strip()}"]
        return sorted({line for line in run.stdout.split("\n") if line})  # bash shows each once


def main() -> int:
    program, completion = (os.path.abspath(path) for path in sys.argv[1:3])
    faults = []

    def expect(words: list[str], wanted: list[str]) -> None:
        found = shell.offers(*words)
        if found != sorted(set(wanted)):
            faults.append(f"gapwright-cli {' '.join(repr(w) for w in words)}: offers {found}, expected {sorted(wanted)}")

    with tempfile.TemporaryDirectory() as folder:
        for name in ("client one.gapwright", "notes.txt", "scores.csv"):
            (pathlib.Path(folder) / name).touch()
        (pathlib.Path(folder) / "clients").mkdir()
        shell = Shell(program, completion, folder)
        everything = ["client one.gapwright", "clients", "notes.txt", "scores.csv"]
        projects = ["client one.gapwright", "clients"]

        text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
        synopses = re.findall(r"^  ([a-z].*)$", text, re.M)
        commands = [re.match(r"(?:[a-z][a-z0-9-]*(?: |$))+", s).group().split() for s in synopses]
        expect([""], list({c[0] for c in commands}) + ["help", "--help", "--version"])
        for command, synopsis in zip(commands, synopses):
            after = {c[len(command)] for c in commands if c[: len(command)] == command and len(c) > len(command)}
            options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", synopsis))
            for other in synopses:  # "chart --list" beside "chart FILE KIND"
                if other.startswith(" ".join(command) + " --"):
                    options |= {other.split()[len(command)]}
            if " ".join(command) + " --list" != synopsis:
                expect([*command, "-"], sorted(options | {"--help"}))
            for next_word in after:
                if next_word not in shell.offers(*command, next_word[:2]):
                    faults.append(f"{command} does not go on with {next_word}")
        expect(["ver"], ["verify"])
        expect(["help", "assessment", ""], list({c[1] for c in commands if c[0] == "assessment" and len(c) > 1}))
        expect(["info", ""], projects)
        expect(["info", "client one.gapwright", ""], [])
        expect(["assessment", "import", "x.gapwright", ""], everything)
        expect(["info", "x.gapwright", "--json", "--"], ["--help"])
        expect(["report", "gap", "x.gapwright", "--preset", ""], ["full", "board", "owner", "auditor"])
        expect(["report", "gap", "x.gapwright", "--preset", "=", "b"], ["board"])
        expect(["report", "gap", "--name", "Baseline", ""], projects)
        expect(["report", "gap", "x.gapwright", "-o", "n"], ["notes.txt"])
        expect(["report", "gap", "x.gapwright", "--date", ""], [datetime.date.today().isoformat()])
        expect(["report", "gap", "x.gapwright", "--name", ""], [])
        expect(["chart", "x.gapwright", "g"], ["gantt"])
        expect(["nonsense", ""], [])
    print("\n".join(faults) or f"{len(commands)} commands completed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

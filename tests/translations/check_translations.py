#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the .ts files hold every text of the sources and that the finished languages are complete.

Exit status: 0 complete, 1 something is missing, 2 the check could not run.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

FINISHED = {"de"}  # languages in which every text must be translated; English needs its plural forms


def messages(path):
    """{(context, source, comment): message element} of a .ts file, obsolete ones left out."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("obsolete", "vanished"):
                continue
            found[(name, message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def is_done(message):
    """True when the translation is finished and no plural form of it is empty."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    if message.get("numerus") == "yes":
        forms = translation.findall("numerusform")
        return bool(forms) and all((form.text or "").strip() for form in forms)
    return bool((translation.text or "").strip())


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text or ""))


def placeholder_problem(message):
    """The translation drops or invents a %1 or %n, or None. %n may be spelled out in one form."""
    translation = message.find("translation")
    texts = [f.text for f in translation.findall("numerusform")] if message.get("numerus") == "yes" else [translation.text]
    wanted = [p for p in placeholders(message.findtext("source")) if p != "%n"]
    for text in texts:
        if [p for p in placeholders(text) if p != "%n"] != wanted:
            return f"placeholders differ: {message.findtext('source')!r} -> {text!r}"
    return None


def plural_problem(message):
    """An English singular that still counts many ("1 dates"), or None. What follows %n and ends in s is a plural."""
    if message.get("numerus") != "yes":
        return None
    forms = [form.text or "" for form in message.find("translation").findall("numerusform")]
    counted = re.search(r"%n (?:[a-z]+ )?[a-z]*[^s\W]s\b", forms[0])
    return f"singular as plural: {forms[0]!r}" if forms[0] == forms[-1] and counted else None


def is_about_a_context(warning):
    """True when lupdate could not tell in which class a text stands: the running program would not find it."""
    unknown_class = "unknown namespace/class" in warning and "::std" not in warning
    return unknown_class or "lacks" in warning or "cannot be called" in warning


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("root", type=pathlib.Path)
    arguments = parser.parse_args()
    files = sorted((arguments.root / "translations").glob("gapwright_*.ts"))
    if not files:
        parser.error("no translations/gapwright_*.ts")
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_en.ts"
        try:
            run = subprocess.run([arguments.lupdate, "-silent", "-I", str(arguments.root / "src"), "-locations", "none",
                                  str(arguments.root / "src"), str(arguments.root / "forms"), "-ts", str(fresh)],
                                 capture_output=True, text=True, timeout=300)
        except subprocess.TimeoutExpired:
            parser.error("lupdate does not end. It takes seconds; a template with <> inside a call of translate() has "
                         "stopped it before. Call it for one file after the other to find the place.")
        if run.returncode or not fresh.exists():
            parser.error(run.stderr)
        current = messages(fresh)
        problems = [f"sources: {line}" for line in run.stderr.splitlines() if is_about_a_context(line)]
    for path in files:
        language = path.stem.split("_", 1)[1]
        known = messages(path)
        for key in current.keys() - known.keys():
            problems.append(f"{path.name}: missing text {key[1]!r} in {key[0]}; run the target update_translations")
        for key, message in known.items():
            plural = message.get("numerus") == "yes"
            if (language in FINISHED or plural) and not is_done(message):
                problems.append(f"{path.name}: not translated: {key[1]!r} in {key[0]}")
            elif is_done(message) and (problem := placeholder_problem(message)):
                problems.append(f"{path.name}: {problem}")
            elif language == "en" and (problem := plural_problem(message)):
                problems.append(f"{path.name}: {problem}")
    print("\n".join(sorted(problems)[:60]))
    print(f"{len(current)} texts, {len(files)} languages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

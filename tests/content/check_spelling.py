#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the spelling of all English content with hunspell (British dictionary).

check_spelling.py CONTENT_FOLDER WORD_LIST

Names each unknown word with the places it occurs, and each -ise for which the dictionary has -ize:
ISO writes "organization", and one text should not mix both. WORD_LIST holds field terms, names and
abbreviations, a word a line; a word there that is used nowhere is a mistake too.
"""
import json
import pathlib
import re
import subprocess
import sys

MOST_PLACES = 3
CODE = re.compile(
    r"\{\{[^}]*\}\}"  # fields of a template
    r"|`[^`]*`"
    r"|https?://\S+"
    r"|\b\w*\d[\w.-]*"  # numbers and ids
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
ISE = re.compile(r"(?<!expert)(?<!improv)is(?=(e|es|ed|ing|er|ers|able|ations?|ational)$)")
NOT_TEXT = {"id", "template", "registers", "blocks", "overlaps", "seeAlso", "part", "period", "clauses"}


def texts_of(value, place):
    """Every text below a JSON value with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, below in value.items():
            if key not in NOT_TEXT:
                yield from texts_of(below, f"{place}/{key}")
    elif isinstance(value, list):
        for position, below in enumerate(value, 1):
            name = below.get("id", position) if isinstance(below, dict) else position
            yield from texts_of(below, f"{place}/{name}")


def texts_in(folder):
    for path in sorted(folder.rglob("*.json")):
        yield from texts_of(json.loads(path.read_text("utf-8")), str(path.relative_to(folder)))
    for path in sorted(folder.rglob("*.md")):
        body = path.read_text("utf-8")
        if body.startswith("---\n"):
            head, body = body[4:].split("\n---\n", 1)
            first = head.count("\n") + 4
        else:
            first = 1
        for number, line in enumerate(body.split("\n"), first):
            yield f"{path.relative_to(folder)}:{number}", line


def places_by_word(folder):
    places = {}
    for place, text in texts_in(folder):
        for word in WORD.findall(CODE.sub(" ", text)):
            places.setdefault(without_possessive(word.replace("’", "'")), []).append(place)
    return places


def unknown_to_hunspell(words):
    command = ["hunspell", "-d", "en_GB", "-i", "utf-8", "-l"]
    ran = subprocess.run(command, input="\n".join(words), capture_output=True, encoding="utf-8")
    if ran.returncode != 0 or "Can't open" in ran.stderr:
        sys.exit(f"hunspell cannot check British English; run packaging/deps.sh test.\n{ran.stderr}")
    return set(ran.stdout.split())


def without_possessive(word):
    return word[:-2] if word.endswith("'s") else word.removesuffix("'")


def shown(places):
    more = f" and {len(places) - MOST_PLACES} more" if len(places) > MOST_PLACES else ""
    return ", ".join(places[:MOST_PLACES]) + more


def main():
    folder = pathlib.Path(sys.argv[1]) / "en"
    word_list = pathlib.Path(sys.argv[2])
    allowed = {line for line in word_list.read_text("utf-8").split("\n") if line and line[0] != "#"}
    places = places_by_word(folder)
    if len(places) < 1000:
        sys.exit(f"{folder}: only {len(places)} words found; is this the content folder?")
    with_z = {word: ISE.sub("iz", word) for word in places if ISE.search(word)}
    unknown = unknown_to_hunspell(sorted(places.keys() | with_z.values()))
    used = set()
    mistakes = [f"{word}: write {better}: {shown(places[word])}"
                for word, better in sorted(with_z.items()) if better not in unknown]
    for word in sorted(unknown & places.keys(), key=str.lower):
        known = {word, word.lower()} & allowed
        used |= known
        if not known:
            mistakes.append(f"{word}: {shown(places[word])}")
    mistakes += [f"{word_list.name}: {word} is not needed" for word in sorted(allowed - used)]
    if mistakes:
        print("\n".join(mistakes))
        sys.exit(f"Mend the spelling in {folder}, or put what is right into {word_list}.")
    print(f"{len(places)} words checked")


if __name__ == "__main__":
    main()

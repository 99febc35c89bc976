#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spells the words of content/en/ by the en-GB dictionary of hunspell and the project's own list,
content/en/words_known.txt. Codes such as F12 or X2b, addresses, the titles of sources and the names of medicines are not spelt.

Ends with 77 (skipped) where hunspell or its en_GB dictionary is not installed.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys

CONTENT = pathlib.Path(sys.argv[1]) / "en"
# What is read by people; every other key holds codes, dates or addresses.
SPELT = {"name", "description", "keywords", "section", "text", "title", "foot", "caption", "columns", "rows", "summary",
         "counts_note", "says", "why", "advice", "left", "right", "both", "bothTogether", "pageOne", "pageBoth", "ownWords", "noCount"}
# Titles of sources, and names of medicines.
NAMES_ALONE = {"sources.json", "medicine_names.json"}
SPELT_WHOLE = {"guide.json", "labels.json"}
CODES = {"symptoms"}


def texts(value, key, spell_all):
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in CODES or not spell_all:
                yield from texts(part, name, spell_all)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, key, spell_all)
    elif isinstance(value, str) and (spell_all or key in SPELT):
        yield value


def words_of(path):
    value = json.loads(path.read_text(encoding="utf-8"))
    for text in texts(value, None, path.name in SPELT_WHOLE):
        text = re.sub(r"\]\([^)]*\)|\{\w+\}|https?://\S+|\b[\w.]+\.(?:uk|com|org)\b", " ", text)
        yield from (word for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text) if not re.search(r"\d", word))


def unknown(words, known):
    spelt = subprocess.run(["hunspell", "-d", "en_GB", "-i", "UTF-8", "-l"], input="\n".join(sorted(words)),
                           capture_output=True, text=True, check=True)
    return {word for word in spelt.stdout.split() if word not in known}


def main():
    if not shutil.which("hunspell") or unknown({"colour"}, set()) or not unknown({"colur"}, set()):
        print("Skipped: hunspell with its en_GB dictionary is not installed")
        return 77
    known = set((CONTENT / "words_known.txt").read_text(encoding="utf-8").split())
    used, problems = set(), []
    for path in sorted(CONTENT.glob("**/*.json")):
        if path.parent == CONTENT and path.name in NAMES_ALONE:
            continue
        words = set(words_of(path))
        used |= words
        problems += [f"{path}: '{word}' is not in the dictionary" for word in sorted(unknown(words, known))]
    problems += [f"words_known.txt: '{word}' is used nowhere" for word in sorted(known - used)]
    print("\n".join(problems) if problems else "every word is spelt as in the dictionary")
    return 1 if problems else 0


try:
    sys.exit(main())
except subprocess.CalledProcessError:
    print("Skipped: hunspell has no en_GB dictionary")
    sys.exit(77)

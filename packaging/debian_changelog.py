#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the releases of CHANGELOG.md as a Debian change log; what is not released is left out.

usage: debian_changelog.py CHANGELOG.md "NAME <ADDRESS>" OUTPUT
"""
import datetime
import re
import sys
import textwrap
from email.utils import format_datetime


def releases(text):
    """(version, date, items) of each release, the newest first."""
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading = re.match(r"\[([0-9.]+)\] - (\d{4}-\d{2}-\d{2})\n", part)
        if heading:
            items = re.findall(r"^- (.*(?:\n  .*)*)", part, re.MULTILINE)
            yield heading[1], heading[2], [" ".join(item.split()) for item in items]


def stanza(version, date, items, maintainer):
    noon = datetime.datetime.fromisoformat(date + "T12:00:00+00:00")
    lines = [textwrap.fill(item, 78, initial_indent="  * ", subsequent_indent="    ") for item in items]
    return (f"crampdiary ({version}) unstable; urgency=medium\n\n" + "\n".join(lines) +
            f"\n\n -- {maintainer}  {format_datetime(noon)}\n")


def main():
    source, maintainer, output = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        found = list(releases(file.read()))
    if not found:
        sys.exit(f"{source} has no release, such as \"## [0.1.0] - 2026-11-22\".")
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(stanza(*release, maintainer) for release in found))


if __name__ == "__main__":
    main()

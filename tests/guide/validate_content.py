#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the files of content/<language>/ against the schemas in content/, by a validator that is not ours.

Ends with 77 (skipped) where python3-jsonschema is not installed.
"""
import copy
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Skipped: python3-jsonschema is not installed")
    sys.exit(77)

CONTENT = pathlib.Path(sys.argv[1])


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator(name):
    schema = read(CONTENT / f"{name}.schema.json")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def schema_name(path):
    return "page" if path.parent.name == "pages" else path.stem


def faults():
    validators = {}
    for path in sorted(CONTENT.glob("*/**/*.json")):
        name = schema_name(path)
        if not (CONTENT / f"{name}.schema.json").exists():
            continue
        validators.setdefault(name, validator(name))
        for error in validators[name].iter_errors(read(path)):
            yield f"{path}: {error.json_path}: {error.message[:200]}"


# The schema must refuse what the loader refuses: each change makes a good page a bad one.
def broken_pages(page):
    def changed(change):
        copied = copy.deepcopy(page)
        change(copied)
        return copied

    def block(value):
        return changed(lambda p: p["hasPart"].append(value))

    card = {"type": "careCard", "level": "emergency", "title": "Call 999 now if:", "items": [{"text": "a"}]}
    yield "no name", changed(lambda p: p.pop("name"))
    yield "unknown key", changed(lambda p: p.update(auther="me"))
    yield "date", changed(lambda p: p.update(dateCreated="22 November 2026"))
    yield "unknown block", block({"type": "video"})
    yield "text missing", block({"type": "paragraph"})
    yield "key of another block", block({"type": "paragraph", "text": "a", "items": []})
    yield "don't item", block({"type": "dont", "items": [{"text": "pull"}]})
    yield "unknown stretch", block({"type": "stretch", "stretch": "X11"})
    yield "level of care", block({**card, "level": "high"})
    yield "title of a card", block({**card, "title": "Call 999"})
    yield "link in an emergency card", block({**card, "items": [{"text": "see [this](that)"}]})
    yield "expander in an expander", block(
        {"type": "expander", "title": "a", "parts": [{"type": "expander", "title": "b", "parts": []}]})


# Each key of each kind of block missing, under another name, and of the wrong type.
def mutations(page, kind="page", place=()):
    def changed(change):
        copied = copy.deepcopy(page_with_every_block())
        value = copied
        for step in place:
            value = value[step]
        change(value)
        return copied

    def renamed(value, key):
        value[key + "s"] = value.pop(key)

    for key, element in page.items():
        name = f"{kind} '{key}' at {'/'.join(map(str, place))}"
        if key not in ("sources", "foot") or kind == "evidence":
            yield name + " missing", changed(lambda value: value.pop(key))
        yield name + " renamed", changed(lambda value: renamed(value, key))
        yield name + " of the wrong type", changed(lambda value: value.update({key: {"wrong": 1}}))
        for i, part in enumerate(element if isinstance(element, list) else []):
            if isinstance(part, dict):
                yield from mutations(part, part.get("type", "item"), (*place, key, i))


def page_with_every_block():
    return read(pathlib.Path(__file__).parent / "every_block.json")


def missed():
    page = read(next(iter(sorted(CONTENT.glob("en/pages/*.json")))))
    check = validator("page")
    if not check.is_valid(page):
        yield "the page to break is broken already"
    for name, broken in [*broken_pages(page), *mutations(page_with_every_block())]:
        if check.is_valid(broken):
            yield f"page.schema.json lets pass: {name}"


def main():
    problems = [*faults(), *missed()]
    print("\n".join(problems) if problems else "the content is as its schemas say")
    return 1 if problems else 0


sys.exit(main())

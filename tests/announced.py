#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Presses what a person presses and checks what is announced for it, in its order and once; see announced.sh."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; sanitized code is slow
QUIET = 1.5  # seconds in which nothing more may be said

said = []


def hear(event):
    try:
        if event.detail1 == 1 and event.source.get_role_name() == "notification":
            said.append(event.source.get_name())
    except GLib.Error:
        pass  # gone before anybody could ask


def wait(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def below(node):
    yield node
    for index in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        if child:
            yield from below(child)


def program():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_name() == "crampdiary":
            return child
    return None


def shown(role, name):
    """What is on the screen under a role and a name, once it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        root = program()
        for node in below(root) if root else ():
            try:
                is_it = node.get_role_name() == role and node.get_name() == name
                if is_it and node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
            except GLib.Error:
                pass
        wait(0.3)
    sys.exit(f"FAILED: there is no {role} {name!r}; heard {said}")


def press(role, name, announced):
    """announced: how each sentence begins; a warning goes on with what it rests on."""
    node = shown(role, name)
    said.clear()
    node.do_action(0)
    end = time.monotonic() + PATIENCE
    while len(said) < len(announced) and time.monotonic() < end:
        wait(0.2)
    wait(QUIET)
    if len(said) != len(announced) or not all(map(str.startswith, said, announced)):
        sys.exit(f"FAILED: after {name!r} heard {said}, not {announced}")


def cramp():
    press("push button", "I have a cramp now",
          ["Change saved: new cramp.", "Straighten your leg. Pull your toes up towards your shin."])
    shown("frame", "I have a cramp now")
    press("push button", "It has passed", ["Change saved: end of the cramp."])
    shown("page tab", "Today")


def warning():
    press("page tab", "Diary", ["Immediate action required: Call 999 or go to A&E now"])
    shown("heading", "Diary")
    # There it is a card, read out whenever the page comes to be shown.
    press("page tab", "Today", ["Immediate action required: Call 999 or go to A&E now"])
    press("push button", "How are your legs today?", [])
    press("push button", "Nothing new today",
          ["Change saved: new check-in.", "Immediate action required: Call 999 or go to A&E now"])
    press("push button", "Undo", ["Change undone: new check-in."])


Atspi.init()
listener = Atspi.EventListener.new(hear)
listener.register("object:state-changed:showing")
{"cramp": cramp, "warning": warning}[sys.argv[1]]()

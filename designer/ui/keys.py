"""Shortcuts that a person changes: what is taken, what cannot be one, and what is said of it.

A change is a plain mapping from the key of an action to its shortcut as text; what is not in it
has its usual one.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from designer.ui.actions import TABLE, Entry
from designer.ui.words import tr

FIXED = frozenset({"add"})
"""Tab on the canvas is read by the canvas itself, which knows the place that is meant."""
RESERVED = {
    "Esc": "lets go of things",
    "Return": "confirms",
    "Enter": "confirms",
    "Space": "pulls the canvas",
    "Tab": "adds a block, and leads from field to field",
    "Shift+Tab": "leads from field to field",
    "Left": "moves the selection",
    "Right": "moves the selection",
    "Up": "moves the selection",
    "Down": "moves the selection",
    "F10": "opens the menu",
}
"""Keys that have a meaning of their own everywhere."""

BY_KEY: Mapping[str, Entry] = {entry.key: entry for entry in TABLE}


def plain(shortcut: str) -> str:
    """Return a shortcut in the one spelling in which it is kept, such as Ctrl+Shift+P."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def native(shortcut: str) -> str:
    """Return a shortcut as this system shows it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def shortcut_of(key: str, changed: Mapping[str, str]) -> str:
    """Return the shortcut that an action has now; empty where it has none."""
    return plain(changed.get(key, BY_KEY[key].shortcut))


def holder(shortcut: str, changed: Mapping[str, str], *, but: str) -> Entry | None:
    """Return the other action that has a shortcut, if there is one."""
    wanted = plain(shortcut)
    for entry in TABLE:
        if entry.key != but and wanted and shortcut_of(entry.key, changed) == wanted:
            return entry
    return None


def refusal(key: str, shortcut: str) -> str:
    """Tell why an action cannot have a shortcut at all; empty where it can."""
    wanted = plain(shortcut)
    if key in FIXED:
        return tr("This key stays: the canvas reads it itself.")
    if not wanted:
        return tr("This is no key that can be pressed; press another.")
    if QKeySequence(wanted).count() > 1:
        return tr("One press of keys is enough; press another.")
    if wanted in RESERVED:
        meaning = tr(RESERVED[wanted])
        return tr("{keys} {meaning} everywhere; press another.", keys=native(wanted),
                  meaning=meaning)  # fmt: skip
    return ""


def given(key: str, shortcut: str, changed: Mapping[str, str]) -> dict[str, str]:
    """Return the changes with an action that has this shortcut, and nobody else has it."""
    wanted = plain(shortcut)
    after = dict(changed)
    other = holder(wanted, changed, but=key)
    if other is not None:
        after[other.key] = ""
    after[key] = wanted
    return tidied(after)


def reset(key: str, changed: Mapping[str, str]) -> dict[str, str]:
    """Return the changes with the usual shortcut of one action, taken from who has it now."""
    return given(key, BY_KEY[key].shortcut, changed)


def tidied(changed: Mapping[str, str]) -> dict[str, str]:
    """Return the changes without those that change nothing, or name no action of this version."""
    return {
        key: plain(shortcut)
        for key, shortcut in changed.items()
        if key in BY_KEY and plain(shortcut) != plain(BY_KEY[key].shortcut)
    }

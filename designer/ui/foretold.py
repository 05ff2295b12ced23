"""What a recipe is expected to do, as the window tells it: totals, marks and figures of blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from designer.compress.foresight.prediction import Prediction
from designer.compress.foresight.sketch import Mark
from designer.figures import count, memory, percent, real, short
from designer.network.check import Check, check_inside
from designer.project.graph import Node
from designer.project.inside import Path
from designer.ui.words import said, tr

Row = tuple[str, str, str]
MOSTLY = 0.95
"""Part of the weights below which it is told how many are not zero."""
FAMILIES = {
    "keep": "Pruning",
    "zero": "Pruning",
    "bits": "Whole numbers",
    "shared": "Few values",
    "binary": "Few values",
}
"""Whose colour a kind of mark has."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What is drawn at a block: what is done to it, and in the colour of which family."""

    words: str
    family: str


def tags(after: Prediction, before: Prediction, path: Path) -> dict[str, Tag]:
    """Return what the blocks of a drawing bear, by their ids; `path` leads to the drawing."""
    depth = len(path)
    found: dict[str, list[tuple[Mark, ...]]] = {}
    for where, marks in after.marks.items():
        if where[:depth] == path and len(where) > depth and marks:
            found.setdefault(where[depth], []).append(marks)
    old, new = (_here(one.walk, path) for one in (before, after))
    told: dict[str, Tag] = {}
    for key, several in found.items():
        family = FAMILIES.get(several[0][-1].kind, "")
        if any(marks != several[0] for marks in several[1:]):
            told[key] = Tag(tr("several"), family)
            continue
        words = [mark_words(mark) for mark in several[0]]
        width = _width(old, new, key)
        told[key] = Tag(" · ".join([words[0], *([width] if width else []), *words[1:]]), family)
    return told


def mark_words(mark: Mark) -> str:
    """Return what is done to a block in a word or two."""
    match mark.kind:
        case "keep":
            return tr("keep {share}", share=percent(round(mark.value, 2)))
        case "zero":
            return tr("{share} zero", share=percent(round(mark.value, 3)))
        case "bits":
            return tr("{bits} bit", bits=real(mark.value))
        case "shared":
            return tr("{n} values", n=real(mark.value))
        case "binary":
            return tr("binary")
    return said(mark.text)


def figures_of(after: Prediction, before: Prediction, path: Path, key: str) -> list[str]:
    """Return what becomes of one block, one line for each figure that a person looks at."""
    old, new = (_here(one.walk, path) for one in (before, after))
    a, b = (found.blocks.get(key) if found is not None else None for found in (old, new))
    if a is None or b is None or old is None or new is None:
        return []
    lines = [
        tr("{name} {old} → {new}", name=said(name.replace("_", " ")), old=one, new=other)
        for name, one, other in _changes(old.graph.nodes[key], new.graph.nodes[key])
    ]
    costs = [
        _step(tr("parameters"), a.parameters, b.parameters),
        _step(tr("multiply-adds"), a.macs, b.macs),
    ]
    return lines + [words for words in costs if words]


def totals(after: Prediction, before: Prediction | None = None) -> list[Row]:
    """Return what a network costs, and against another one how much less that is."""
    rows = [
        (tr("file"), tr("about {size}", size=memory(after.bytes)), "bytes"),
        (tr("parameters"), count(after.parameters), "parameters"),
        (tr("multiply-adds"), short(after.macs), "macs"),
    ]
    if after.nonzero < MOSTLY * after.parameters:
        rows.insert(2, (tr("not zero"), tr("about {n}", n=short(after.nonzero)), "nonzero"))
    return [
        (name, figure, _less(getattr(before, what), getattr(after, what)) if before else "")
        for name, figure, what in rows
    ]


def _less(old: float, new: float) -> str:
    if not old or old == new:
        return ""
    part = new / old - 1
    sign = "−" if part < 0 else "+"
    return f"{sign}{percent(round(abs(part), 2 if abs(part) < 0.99 else 3))}"


def _step(name: str, old: int, new: int) -> str:
    if not old and not new:
        return ""
    if old == new:
        return tr("{name} {value}, as before", name=name, value=short(new))
    return tr("{name} {old} → {new}", name=name, old=short(old), new=short(new))


def _here(walk: Check, path: Path) -> Check | None:
    return check_inside(walk, path) if path else walk


def _width(old: Check | None, new: Check | None, key: str) -> str:
    if old is None or new is None or key not in old.graph.nodes or key not in new.graph.nodes:
        return ""
    found = _changes(old.graph.nodes[key], new.graph.nodes[key])
    return tr("{old} → {new}", old=found[0][1], new=found[0][2]) if len(found) == 1 else ""


def _changes(old: Node, new: Node) -> list[tuple[str, Any, Any]]:
    """Return the numbers that are set otherwise on a block."""
    return [
        (name, old.parameters[name], value)
        for name, value in new.parameters.items()
        if name in old.parameters and old.parameters[name] != value and isinstance(value, int)
    ]

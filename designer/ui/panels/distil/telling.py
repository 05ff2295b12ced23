"""Hints in words: how each is called, what it needs, and what a key would do now."""

from __future__ import annotations

from designer.compress.distillation.hints import Hinting, Link, link_between, size
from designer.ui.panels.distil.sides import Side, Sides
from designer.ui.words import said, tr

USE = "Drag from a block of the teacher to one of the student: a hint lets it learn its values."


def fit_words(link: Link) -> str:
    """Return what a hint needs: a projector, or nothing where both are of one shape."""
    if link.teacher is None or link.student is None:
        return tr("a block is gone")
    if link.trouble:
        return tr("does not fit")
    if link.projector is not None:
        here, there = link.projector
        return tr("with a projector {here} → {there}", here=here, there=there)
    return tr("{shape}, alike", shape=size(link.student.shape))


def told(link: Link) -> str:
    """Return a hint in one sentence."""
    there, here = link.ends
    if link.trouble:
        return said(link.trouble)
    if link.projector is not None:
        width, wide = link.projector
        return tr(
            "{here} learns the values of {there}, through a projector that maps its {width} "
            "features to {wide} and is dropped in the end.",
            here=here, there=there, width=width, wide=wide,
        )  # fmt: skip
    return tr("{here} learns the values of {there}, which have the same shape.",
              here=here, there=there)  # fmt: skip


def advice(sides: Sides, chosen: dict[Side, Hinting], link: Link | None) -> str:
    """Return what the keys would do now."""
    if link is not None:
        return tr("{hint} Delete takes the hint away.", hint=told(link))
    if len(chosen) == 2:
        made = link_between(chosen["teacher"], chosen["student"])
        if any(one.hint == made.hint for one in sides.links):
            return tr("{hint} Delete takes the hint away.", hint=told(made))
        if made.trouble:
            return said(made.trouble)
        there, here = made.ends
        return tr("Enter draws a hint from {there} to {here}, {how}.",
                  there=there, here=here, how=fit_words(made))  # fmt: skip
    for side, one in chosen.items():
        if one.refusal:
            return said(one.refusal)
        if side == "teacher":
            return tr("Right arrow goes to the student: choose the block that shall learn from "
                      "{block}.", block=one.node.title)  # fmt: skip
        return tr("Left arrow goes to the teacher: choose the block that shall guide {block}.",
                  block=one.node.title)  # fmt: skip
    return tr(USE)

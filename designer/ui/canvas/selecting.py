"""Selecting by wires and by kind."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from designer.project import selecting
from designer.project.graph import Graph
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

Rule = Callable[[Graph, Collection[str]], list[str]]


def select_upstream(canvas: Canvas) -> None:
    """Select everything that feeds the selected blocks, too."""
    _extend(canvas, selecting.with_upstream)


def select_downstream(canvas: Canvas) -> None:
    """Select everything that the selected blocks feed, too."""
    _extend(canvas, selecting.with_downstream)


def select_kind(canvas: Canvas) -> None:
    """Select all blocks of the kinds that are selected."""
    _extend(canvas, selecting.same_kind)


def select_between(canvas: Canvas) -> None:
    """Select all blocks on the ways between the selected ones."""
    if len(_blocks(canvas)) < 2:
        canvas.message.emit(tr("Select two blocks to select what lies between them."))
        return
    _extend(canvas, selecting.between, tr("No wires lead from one of the selected to another."))


def select_way_to(canvas: Canvas, key: str) -> None:
    """Select all blocks on the ways between the selected ones and this one."""
    chosen = _blocks(canvas)
    if not chosen or chosen == [key]:
        canvas.select([key])
        return
    found = selecting.between(canvas.scene.graph, [*chosen, key])
    if key in found and len(found) > 1 and _joined(canvas, found, key):
        canvas.select(found)
    else:
        canvas.message.emit(
            tr("No wires lead from the selected blocks to “{block}”.", block=canvas.title_of(key))
        )


def _joined(canvas: Canvas, found: Collection[str], key: str) -> bool:
    """Return whether any of the selected blocks and this one lie on one way."""
    inside = set(found)
    return any(
        key in (wire.source, wire.target) and {wire.source, wire.target} <= inside
        for wire in canvas.scene.graph.wires.values()
    )


def _extend(canvas: Canvas, rule: Rule, nothing: str = "") -> None:
    chosen = _blocks(canvas)
    if not chosen:
        canvas.message.emit(tr("Select a block first."))
        return
    found = rule(canvas.scene.graph, chosen)
    if found:
        canvas.select(found)
    else:
        canvas.message.emit(nothing)


def _blocks(canvas: Canvas) -> list[str]:
    return [key for key in canvas.scene.chosen if key in canvas.scene.graph.nodes]

"""Where the cards of the tour point."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from designer.ui.tour.looking import CHAIN, first, wired

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

Spot = tuple[QWidget, QRect]
"""A widget, and the part of it that a card speaks of."""
REACH = 14
"""Pixels around a port that belong to it."""


def whole(widget: QWidget) -> Spot:
    """Return all of a widget."""
    return widget, widget.rect()


def nowhere(bench: Workbench) -> Spot | None:
    """Point to nothing: the card lies in the middle."""
    return None


def train_button(bench: Workbench) -> Spot | None:
    """Point to the button that trains."""
    return whole(bench.window.top.train)


def in_design(spot: Callable[[Workbench], Spot | None]) -> Callable[[Workbench], Spot | None]:
    """Point to the word Design first, where another workspace is shown."""

    def found(bench: Workbench) -> Spot | None:
        if bench.arrangement.workspace != "design":
            return whole(bench.window.top.words["design"])
        return spot(bench)

    return found


def source(bench: Workbench) -> Spot | None:
    """Point to the word Data, and there to the choice of the source."""
    if bench.arrangement.workspace != "data":
        return whole(bench.window.top.words["data"])
    return whole(bench.data_form.form.fields["source"])


def palette(bench: Workbench) -> Spot | None:
    """Point to the next block in the palette that the canvas lacks."""
    if not bench.palette.isVisible():
        return whole(bench.canvas)
    wanted = next((kind for kind in CHAIN if first(bench, kind) is None), None)
    area = bench.palette.row_of(wanted) if wanted else QRect()
    shown = bench.palette.tree.viewport()
    if not shown.rect().contains(area) or area.isEmpty():
        return whole(bench.palette.search)  # typed there, it comes into sight
    return shown, area


def ports(bench: Workbench) -> Spot | None:
    """Point to the two ports that shall be wired next."""
    for source, target in pairwise(CHAIN):
        a, b = first(bench, source), first(bench, target)
        if a is None or b is None or wired(bench, source, target):
            continue
        if a.id not in bench.canvas.scene.graph.nodes or b.id not in bench.canvas.scene.graph.nodes:
            break  # another drawing is shown
        start = bench.canvas.port_point(a.id, "out", "output")
        end = bench.canvas.port_point(b.id, "in", "input")
        area = QRect(start, end).normalized()
        return bench.canvas, area.adjusted(-REACH, -REACH, REACH, REACH)
    return whole(bench.canvas)


def field(kind: str, name: str) -> Callable[[Workbench], Spot | None]:
    """Point to a field of a block's form, or to the block while it is not selected."""

    def found(bench: Workbench) -> Spot | None:
        node = first(bench, kind)
        if node is None or node.id not in bench.canvas.scene.graph.nodes:
            return whole(bench.canvas)
        if bench.canvas.selected() == [node.id] and bench.form.form is not None:
            field = bench.form.form.fields.get(name)
            if field is not None and field.isVisible():
                return whole(field)
        return bench.canvas, bench.canvas.block_rect(node.id).adjusted(-4, -4, 4, 4)

    return found


def tab(key: str) -> Callable[[Workbench], Spot | None]:
    """Point to a tab of the lower panel, or to the panel where it is in front."""

    def found(bench: Workbench) -> Spot | None:
        tabs = bench.arrangement.tabs
        if tabs.current == key or not tabs.isVisible():
            return whole(tabs)
        return tabs.tabBar(), tabs.tab_area(key)

    return found


def corner(bench: Workbench) -> QPoint:
    """Return where a card lies that points to nothing: above the middle of the canvas."""
    canvas = bench.canvas
    return canvas.mapTo(bench.window, canvas.rect().center())

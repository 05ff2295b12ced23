"""What a screen reader hears: names for all that keys can reach, and every block of the canvas."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from designer.project import edits
from designer.project.graph import Frame, Note
from designer.ui.arrangement import USUAL
from designer.ui.canvas.speaking import description_of, name_of
from designer.ui.workbench import Workbench

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
INSIDE_OTHERS = ("qt_scrollarea", "qt_tableview", "ScrollLeftButton", "ScrollRightButton")
"""Parts of Qt's own widgets, which speak for them."""


def named(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    return words.strip()


def reachable(window: QWidget) -> list[QWidget]:
    """Return the widgets that the keys can reach now."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not child.objectName().startswith(INSIDE_OTHERS)
    ]


@pytest.mark.parametrize("workspace", sorted(USUAL))
def test_all_that_keys_reach_has_a_name(bench: Workbench, qtbot: QtBot, workspace: str) -> None:
    bench.arrangement.show_workspace(workspace)
    without: set[str] = set()
    for selection in (["dense"], ["input"], []):
        bench.canvas.select(selection)
        for tab in ("problems", "curves", "source", "layers", "runs", "log", "evaluation"):
            bench.arrangement.show_tab(tab)
            qtbot.wait(1)
            for widget in reachable(bench.window):
                if not named(widget):
                    way, parent = type(widget).__name__, widget.parentWidget()
                    while parent is not None and parent is not bench.window:
                        way = f"{type(parent).__name__}#{parent.objectName()} › {way}"
                        parent = parent.parentWidget()
                    without.add(way)
    assert not without


def test_blocks_frames_and_notes_are_children_of_the_canvas(bench: Workbench) -> None:
    bench.session.place.do("Frame", lambda p: edits.add(p, Frame("f", "Head", -50, -50, 500, 300),
                                                        Note("n", "Read me", 0, 600)))  # fmt: skip
    bench.session.check_now()
    speech = QAccessible.queryAccessibleInterface(bench.canvas)
    graph = bench.session.project.graph
    things = len(graph.nodes) + 2
    assert speech.childCount() >= things
    names = [speech.child(place).text(NAME) for place in range(things)]
    assert "dense, Linear" in names and "Head, frame" in names and "Note: Read me" in names
    place = names.index("dense, Linear")
    block = speech.child(place)
    assert speech.indexOfChild(block) == place
    words = block.text(DESCRIPTION)
    assert "650 params" in words and "fed by flatten" in words and "feeds output" in words
    assert block.rect().size() == bench.canvas.block_rect("dense").size()
    bench.canvas.select(["dense"])
    assert block.state().selected and not speech.child(0).state().selected


def test_problems_are_told_first(bench: Workbench) -> None:
    bench.canvas.select([])
    bench.session.place.do("Cut", lambda p: edits.disconnect(p, [("dense", "in")]))
    bench.session.check_now()
    words = description_of(bench.canvas, "dense")
    problem = bench.canvas.scene.item("dense").problems[0]
    assert words.startswith(problem.text.rstrip("."))


def test_what_stands_for_a_block_outlives_it_without_harm(bench: Workbench) -> None:
    speech = QAccessible.queryAccessibleInterface(bench.canvas)
    block = speech.child(2)
    assert block.isValid()
    key = block.key
    bench.canvas.select([key])
    bench.canvas.delete_selection()
    gc.collect()
    assert not block.isValid() and block.text(NAME) == "" and block.rect().isNull()
    assert name_of(bench.canvas, key) == ""
    bench.actions.by_key["undo"].trigger()
    assert block.isValid()


def test_the_selection_is_told_to_who_listens(bench: Workbench) -> None:
    QAccessible.setActive(True)
    try:
        bench.canvas.select(["dense"])
        bench.canvas.select(["dense", "flatten"])
        bench.canvas.message.emit("Something was refused.")
        bench.canvas.select([])
    finally:
        QAccessible.setActive(False)

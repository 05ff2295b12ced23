"""The window tells of the selected block what the reference tells of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from designer import reference
from designer.blocks import catalogue
from designer.project.graph import Graph, Node
from designer.project.project import Project
from designer.ui.panels.palette import KIND
from designer.ui.workbench import Workbench


def test_the_help_is_the_page_of_the_reference(bench: Workbench) -> None:
    bench.canvas.select(["dense"])
    shown, page = bench.form.help, reference.page(catalogue()["Linear"])
    assert page.summary == bench.form._summary.text(), "said once, above the form"
    for part in (page.formula, page.use, page.reference, page.shapes[0][1]):
        assert part and part in shown.text
    for item in page.parameters:
        facts = f"{item.facts[:1].upper()}{item.facts[1:]}."
        assert f"<b>{item.label}</b> {item.help}" in shown.text and facts in shown.text
    assert "In: in\nOut: out" in shown.text
    bench.canvas.select(["input"])
    assert not shown.parts["reference"].isVisibleTo(shown), "nothing to say takes no room"
    assert not shown.headings["reference"].isVisibleTo(shown)


def test_the_help_wraps_and_f1_brings_it_to_the_top(
    opener: Callable[[Project], Workbench], qtbot: QtBot
) -> None:
    graph = Graph(nodes={"a": Node("a", "MultiheadAttention")})
    bench = opener(Project("Help", graph))
    bench.window.resize(900, 600)
    bench.canvas.select(["a"])
    bench.actions.by_key["help"].trigger()
    form = bench.form
    qtbot.waitUntil(lambda: form.verticalScrollBar().value() > 0)
    top = form.help.mapTo(form.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= 16
    for label in form.help.parts.values():
        if label.isVisibleTo(form.help):
            assert label.width() <= form.viewport().width()
            assert label.height() >= label.heightForWidth(label.width())


def test_tooltips_of_the_palette_say_what_when_and_how(bench: Workbench) -> None:
    rows = {item.data(0, KIND): item.toolTip(0) for item in bench.palette._items()}
    for kind, block in catalogue().items():
        assert block.summary() in rows[kind] and block.use in rows[kind]
        assert block.formula in rows[kind]

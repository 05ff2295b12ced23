"""Runs side by side: what differs in figures, and both networks in one drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import paths
from designer.project.edits import set_parameters
from designer.project.file import dumps
from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.merged import ADDED, CHANGED, REMOVED
from designer.project.project import Project
from designer.runs import Run, create
from designer.ui.panels.compare.view import CompareView
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits


def run_of(project: Project, title: str, loss: float) -> Path:
    """Return a run of a project that is over."""
    run = create(paths.runs_folder(), dumps(project), title)
    run.update(state="finished", epoch=1, epochs=1, best_epoch=1, val_loss=loss,
               parameters=650, macs=640)  # fmt: skip
    return run.path


def changed(project: Project) -> Project:
    """Return a project with a block more, one less, and another number of features."""
    graph = project.graph
    nodes = dict(graph.nodes)
    nodes["relu"] = Node("relu", "ReLU", "", {}, 300)
    nodes["dense"] = replace(nodes["dense"], parameters={"features": 12})
    wires = [Wire("input", "out", "flatten", "in"), Wire("flatten", "out", "relu", "in"),
             Wire("relu", "out", "dense", "in"), Wire("dense", "out", "output", "in")]  # fmt: skip
    new = Graph(nodes, {wire.end: wire for wire in wires})
    return replace(project, graph=new, recipe=replace(project.recipe, batch_size=32))


def compared(bench: Workbench, qtbot: QtBot, chosen: list[Path]) -> None:
    """Compare runs and wait until that is shown."""
    bench.compare._read = {}
    bench.runs.compare_wanted.emit(chosen)
    qtbot.waitUntil(lambda: bool(bench.compare._read), timeout=5000)


def table(bench: Workbench) -> dict[str, list[str]]:
    """Return the table by the names of its rows."""
    found = bench.compare.view.table
    rows = {}
    for row in range(found.rowCount()):
        cells = [found.item(row, column) for column in range(found.columnCount())]
        texts = [cell.text() if cell is not None else "" for cell in cells]
        rows[texts[0]] = texts[1:]
    return rows


def test_runs_of_one_name_are_told_apart_by_when_they_began(bench: Workbench, qtbot: QtBot) -> None:
    old, new = run_of(digits(), "Digits", 0.5), run_of(digits(), "Digits", 0.25)
    names = bench.compare.view.old
    for first, second, shown in (
        ("2026-03-04T10:00:07+00:00", "2026-03-04T11:30:00+00:00", "10:00:07 · Digits"),
        ("2026-03-04T10:00:07+00:00", "2026-03-05T10:00:07+00:00", "2026-03-04 10:00 · Digits"),
    ):
        Run(old).update(started=first)
        Run(new).update(started=second)
        compared(bench, qtbot, [new, old])
        assert names.itemText(0) == shown


def test_two_runs_are_laid_side_by_side_with_both_networks_drawn(
    bench: Workbench, qtbot: QtBot
) -> None:
    old = run_of(digits(), "Narrow", 0.5)
    new = run_of(changed(digits()), "Wide", 0.25)
    bench.window.show()
    compared(bench, qtbot, [new, old])  # as the list has them, the newest first
    view = bench.compare.view
    assert bench.arrangement.workspace == "compare" and view.isVisible()
    assert not bench.canvas.isVisible() and bench.runs.isVisible()
    rows = table(bench)
    assert rows["validation loss"] == ["0.5000", "0.2500"] and rows["batch size"] == ["64", "32"]
    assert "epochs" not in rows
    view.equal.setChecked(True)
    assert table(bench)["epochs"] == ["1", "1"]
    told = [view.differences.item(row).text() for row in range(view.differences.count())]
    assert f"{ADDED}  relu (ReLU)" in told
    assert f"{CHANGED}  dense: features 10 → 12" in told
    assert f"{REMOVED}  wire flatten → dense" in told and len(told) == 5
    assert view.legend.labels[ADDED].text() == "added 3" and view.count.text() == "5 differences"
    # a click on a changed block leads to its line, and a line to its block
    drawing = view.drawing
    qtbot.waitUntil(lambda: not drawing.scene.blocks.stale)
    area = drawing.camera.area_to_view(drawing.scene.bounds(["dense"]))
    at = QPoint(round(area.center().x()), round(area.center().y()))
    qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=at)
    item = view.differences.currentItem()
    assert item is not None and "dense" in item.text()
    view.differences.setCurrentRow(told.index(f"{ADDED}  relu (ReLU)"))
    assert list(drawing.scene.chosen) == ["relu"]
    assert not drawing.grab().isNull()
    # the other way round
    view.swap.click()
    told = [view.differences.item(row).text() for row in range(view.differences.count())]
    assert f"{REMOVED}  relu (ReLU)" in told and f"{CHANGED}  dense: features 12 → 10" in told
    # the canvas comes back as it was
    bench.actions.by_key["design"].trigger()
    assert bench.canvas.isVisible() and not view.isVisible()


@pytest.mark.parametrize("wide", [240, 300, 400, 700])
def test_the_legend_is_seen_whole_however_narrow_the_drawing_is(qtbot: QtBot, wide: int) -> None:
    view = CompareView(Theme.light())
    qtbot.addWidget(view)
    drawing, legend = view.drawing, view.legend
    assert drawing.minimumWidth() <= 240
    drawing.setParent(None)  # as wide as the test wants it
    qtbot.addWidget(drawing)
    drawing.resize(700, 400)
    drawing.show()
    signs = {ADDED: 12, REMOVED: 34, CHANGED: 5}
    legend.show_counts(signs)
    high = legend.height()
    drawing.resize(wide, 400)
    QApplication.processEvents()
    assert drawing.rect().adjusted(8, 8, -8, -8).contains(legend.geometry())
    for label in legend.labels.values():
        area = QRect(label.mapTo(legend, QPoint()), label.size())
        assert legend.rect().contains(area) and label.width() >= label.sizeHint().width()
    assert (legend.height() > high) == (wide < 700), "it has more rows where it must"
    drawing.resize(700, 400)
    QApplication.processEvents()
    assert legend.height() == high and drawing.height() - legend.geometry().bottom() - 1 == 8


def test_a_run_is_compared_with_the_drawing_now(bench: Workbench, qtbot: QtBot) -> None:
    run_of(digits(), "Before", 0.5)
    bench.session.history.do("wider", lambda p: set_parameters(p, "dense", {"features": 20}))
    bench.run_list.refresh()
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == 1, timeout=5000)
    bench.actions.by_key["compare_now"].trigger()
    qtbot.waitUntil(lambda: bool(bench.compare._read), timeout=5000)
    view = bench.compare.view
    assert view.new.currentText() == "The drawing now"
    assert view.differences.item(0).text() == f"{CHANGED}  dense: features 10 → 20"
    assert view.differences.count() == 1


def test_a_block_with_several_changes_is_one_difference(bench: Workbench, qtbot: QtBot) -> None:
    project = changed(digits())
    both = set_parameters(project, "dense", {"bias": False})
    compared(bench, qtbot, [run_of(both, "Wide", 0.25), run_of(digits(), "Narrow", 0.5)])
    view = bench.compare.view
    labels = view.legend.labels
    marks = sum(int(labels[sign].text().split()[-1]) for sign in (ADDED, REMOVED, CHANGED))
    assert marks == 5 and view.differences.count() == 6
    assert view.count.text() == "5 differences; 2 changes in 1 block"


def test_equal_networks_differ_in_nothing(bench: Workbench, qtbot: QtBot) -> None:
    runs = [run_of(digits(), "One", 0.5), run_of(digits(), "Other", 0.5)]
    compared(bench, qtbot, runs)
    assert bench.compare.view.differences.count() == 0
    assert bench.compare.view.count.text() == "The networks are the same."


def test_what_differs_inside_a_composite_is_looked_into(bench: Workbench, qtbot: QtBot) -> None:
    def boxed(rate: float) -> Project:
        inner = Graph(
            {"in": Node("in", "Input"), "drop": Node("drop", "Dropout", "", {"rate": rate}, 200),
             "out": Node("out", "Output", "", {}, 400)},
            {("drop", "in"): Wire("in", "out", "drop", "in"),
             ("out", "in"): Wire("drop", "out", "out", "in")},
        )  # fmt: skip
        project = digits()
        box = Node("box", "Composite", "", {}, 300, 200, inner=Composite("Box", inner))
        return replace(project, graph=project.graph.with_nodes([box]))

    compared(bench, qtbot, [run_of(boxed(0.4), "B", 0.2), run_of(boxed(0.2), "A", 0.2)])
    view = bench.compare.view
    assert view.differences.count() == 1 and "inside" in view.differences.item(0).text()
    view.drawing.opened.emit("box")
    assert view.differences.item(0).text() == f"{CHANGED}  drop: rate 0.2 → 0.4"
    assert view.out.isVisibleTo(view) and view.place.text() == "box"
    view.drawing.left.emit()
    assert "inside" in view.differences.item(0).text() and not view.out.isVisibleTo(view)


def test_three_runs_stand_in_three_columns(bench: Workbench, qtbot: QtBot) -> None:
    runs = [run_of(digits(), "One", 0.5), run_of(digits(3), "Two", 0.4),
            run_of(changed(digits()), "Three", 0.3)]  # fmt: skip
    compared(bench, qtbot, runs)
    assert table(bench)["epochs"] == ["1", "3", "1"]
    view = bench.compare.view
    assert view.differences.count() > 0
    view.new.setCurrentIndex(2)
    assert view.chosen[1] == str(runs[0]) and view.differences.count() == 5

"""Palette, problems, source, layers and the rest follow the document and lead to blocks."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.blocks import catalogue
from designer.network.source import write_source
from designer.project.edits import set_parameters
from designer.project.graph import Graph, Wire
from designer.project.project import Project
from designer.ui.app import Program
from designer.ui.panels.palette import MIME, Palette, score
from designer.ui.theme import Theme
from designer.ui.trouble_words import trouble_words
from designer.ui.workbench import Workbench
from tests.ui.conftest import opened


@pytest.fixture
def palette(qtbot: QtBot) -> Palette:
    palette = Palette(catalogue(), Theme.light())
    qtbot.addWidget(palette)
    palette.resize(220, 600)
    palette.show()
    return palette


def test_the_palette_shows_every_block(palette: Palette) -> None:
    assert sorted(palette.shown()) == sorted(catalogue())


@pytest.mark.parametrize(
    ("query", "first"),
    [("conv2", "Conv2d"), ("Pooling", "MaxPool1d"), ("flatt", "Flatten"), ("lstm", "LSTM")],
)
def test_search_by_name_and_family(palette: Palette, query: str, first: str) -> None:
    palette.search.setText(query)
    assert first in palette.shown()
    assert len(palette.shown()) < len(catalogue())


def test_search_looks_at_what_blocks_do_and_says_when_nothing_answers(palette: Palette) -> None:
    palette.search.setText("pictures")
    assert "Conv2d" in palette.shown() and "LSTM" not in palette.shown()
    palette.search.setText("xyzzy")
    assert palette.shown() == [] and palette.nothing.isVisible()
    palette.search.clear()
    assert len(palette.shown()) == len(catalogue())


def test_a_name_that_begins_so_comes_first() -> None:
    assert score("conv", "Conv2d", "Convolution", "") > score("conv", "X", "Convolution", "")
    assert score("conv", "X", "Convolution", "") > score("conv", "X", "Y", "a conv")
    assert score("conv x", "Conv2d", "Convolution", "") == 0


def test_enter_adds_what_is_found_and_arrows_choose(palette: Palette, qtbot: QtBot) -> None:
    added: list[str] = []
    palette.add_requested.connect(added.append)
    qtbot.keyClicks(palette.search, "conv")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert added == palette.shown()[:2]


def test_double_click_adds_and_drags_carry_the_kind(palette: Palette, qtbot: QtBot) -> None:
    added: list[str] = []
    palette.add_requested.connect(added.append)
    item = next(item for item in palette._items() if item.text(0) == "Conv2d")
    palette.tree.scrollToItem(item)
    place = palette.tree.visualItemRect(item).center()
    viewport = palette.tree.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert added == []
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert added == ["Conv2d"]
    assert palette.tree.mimeData([item]).data(MIME).data() == b"Conv2d"


def break_it(bench: Workbench) -> None:
    """Take the flattening away, so that the dense layer meets a picture."""
    bench.session.history.do(
        "break", lambda project: set_parameters(project, "dense", {"features": 7})
    )
    bench.session.check_now()


def test_problems_and_warnings_are_counted_alike(bench: Workbench) -> None:
    assert trouble_words(0, 0) == "" and trouble_words(2, 0) == "2 problems"
    assert trouble_words(0, 1) == "1 warning" and trouble_words(1, 3) == "1 problem, 3 warnings"
    graph = bench.session.project.graph
    nodes = {key: node for key, node in graph.nodes.items() if key != "flatten"}
    wires = [Wire("input", "out", "dense", "in"), Wire("dense", "out", "output", "in")]
    new = Graph(nodes, {wire.end: wire for wire in wires})
    bench.session.history.do("no vector", lambda project: replace(project, graph=new))
    severities = [one.severity for one in bench.session.check_now().problems]
    words = trouble_words(severities.count("error"), severities.count("warning"))
    assert "warning" in words
    assert bench.arrangement.tabs.tabText(0) == words
    assert f"·  {words}  ·" in bench.window.status.facts.text()


def test_a_problem_leads_to_its_block_and_offers_a_repair(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    break_it(bench)
    (row,) = bench.problems.rows
    assert "10 classes" in row.problem.text
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert bench.canvas.selected() == ["output"]
    assert bench.arrangement.tabs.tabText(0) == "1 problem"
    bench.arrangement.show_tab("problems")
    qtbot.waitUntil(lambda: bool(row.buttons))
    row.buttons[0].click()
    assert bench.session.check_now().ok
    assert bench.problems.rows == []
    assert bench.session.history.undo_label is not None


def test_a_click_on_a_repair_for_another_graph_does_no_harm(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    break_it(bench)
    (row,) = bench.problems.rows
    bench.arrangement.show_tab("problems")
    qtbot.waitUntil(lambda: bool(row.buttons))
    button = row.buttons[0]
    bench.session.history.undo()
    bench.session.check_now()
    before = bench.session.project
    button.click()
    assert bench.session.project is before


def test_keys_lead_through_the_problems(bench: Workbench, qtbot: QtBot) -> None:
    for key in ("flatten", "dense"):
        bench.canvas.select([key])
        bench.canvas.delete_selection()
    bench.session.check_now()
    assert len(bench.problems.rows) >= 1
    bench.actions.by_key["next_problem"].trigger()
    assert bench.canvas.selected() == [bench.problems.rows[0].problem.node]


def test_the_source_follows_the_canvas(bench: Workbench, qtbot: QtBot) -> None:
    bench.arrangement.show_tab("source")
    project = bench.session.project
    text = write_source(project.graph, project.title).text
    qtbot.waitUntil(lambda: bench.source.text.toPlainText() == text)
    bench.session.history.do(
        "wider", lambda project: set_parameters(project, "dense", {"bias": False})
    )
    bench.session.check_now()
    wider = "nn.Linear(64, 10, bias=False)"
    qtbot.waitUntil(lambda: wider in bench.source.text.toPlainText())


def test_the_source_keeps_the_last_network_that_fitted_and_says_so(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.arrangement.show_tab("source")
    qtbot.waitUntil(lambda: "Linear" in bench.source.text.toPlainText())
    text = bench.source.text.toPlainText()
    bench.canvas.select(["dense"])
    bench.canvas.delete_selection()
    bench.session.check_now()
    qtbot.waitUntil(lambda: "output" in bench.source.state.text())
    assert bench.source.text.toPlainText() == text


def test_source_and_canvas_lead_to_each_other(bench: Workbench, qtbot: QtBot) -> None:
    bench.arrangement.show_tab("source")
    qtbot.waitUntil(lambda: "Linear" in bench.source.text.toPlainText())
    bench.canvas.select(["dense"])
    assert len(bench.source.text.extraSelections()) == 2  # where it is made and where it is used
    lines = bench.source.text.toPlainText().split("\n")
    line = next(place for place, text in enumerate(lines, 1) if "self.flatten(" in text)
    bench.source.text.clicked.emit(line)
    assert bench.canvas.selected() == ["flatten"]


def test_layers_show_costs_and_lead_to_blocks(bench: Workbench, qtbot: QtBot) -> None:
    bench.arrangement.show_tab("layers")
    model = bench.layers.table.model()
    rows = [
        [model.index(row, column).data() for column in (0, 1, 2, 3)]
        for row in range(model.rowCount())
    ]
    assert rows == [
        ["input", "Input", "1×8×8", "—"],
        ["flatten", "Flatten", "64", "—"],
        ["dense", "Linear", "10", "650"],
        ["output", "Output", "10", "—"],
    ]
    bench.layers.table.selectRow(2)
    assert bench.canvas.selected() == ["dense"]
    bench.canvas.select(["flatten"])
    assert bench.layers._ids() == ["flatten"]


def test_hidden_tabs_are_brought_up_to_date_when_they_are_seen(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.arrangement.show_tab("problems")
    bench.session.history.do(
        "wider", lambda project: set_parameters(project, "dense", {"bias": False})
    )
    bench.session.check_now()
    assert "bias=False" not in bench.source.text.toPlainText()
    bench.arrangement.show_tab("source")
    qtbot.waitUntil(lambda: "bias=False" in bench.source.text.toPlainText())


def test_the_status_line_counts(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    text = bench.window.status.facts.text()
    assert "4 blocks" in text and "650 parameters" in text and "1×8×8 → 10" in text


def test_data_are_shown_when_the_data_workspace_is(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["data"].trigger()
    qtbot.waitUntil(lambda: bench.data_view.bars is not None, timeout=10_000)
    bars = bench.data_view.bars
    assert bars is not None and len(bars.classes) == 10
    assert sum(sum(counts) for counts in bars.counts.values()) == 1797
    assert "1,797 examples of 1×8×8 numbers" in bench.data_form.found.text()


def test_data_that_cannot_be_read_are_said_in_words(bench: Workbench, qtbot: QtBot) -> None:
    from designer.project.edits import set_data
    from designer.unit import Choice

    choice = Choice("CsvTable", {"path": "/nowhere/data.csv"})
    bench.session.history.do("other", lambda project: set_data(project, {"source": choice}))
    qtbot.waitUntil(lambda: bool(bench.data.error), timeout=10_000)
    assert "/nowhere/data.csv" in bench.data_form.found.text()
    assert "Traceback" not in bench.data_form.found.text()


def test_a_table_is_shown_as_rows(bench: Workbench, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QTableView

    from designer.project.edits import set_data
    from designer.unit import Choice

    bench.session.history.do("iris", lambda project: set_data(project, {"source": Choice("Iris")}))
    bench.actions.by_key["data"].trigger()
    qtbot.waitUntil(lambda: len(bench.data_view.findChildren(QTableView)) == 2, timeout=10_000)
    examples, columns = bench.data_view.findChildren(QTableView)
    assert examples.model().columnCount() == 5
    assert columns.model().rowCount() == 4


def test_what_an_empty_panel_says_can_be_done_from_there(program: Program, qtbot: QtBot) -> None:
    from designer.ui.panels.page import Empty

    bench = opened(program, Project())

    def said() -> Empty:
        """Return what the tab in front says."""
        found: list[Empty] = []

        def look() -> bool:
            every = bench.arrangement.tabs.findChildren(Empty)
            found[:] = [one for one in every if one.isVisible()]
            return bool(found)

        qtbot.waitUntil(look)
        return found[0]

    for key in ("problems", "layers", "runs", "log", "evaluation", "curves"):
        bench.arrangement.show_tab(key)
        empty = said()
        links = re.findall(r'href="(\w+)"', empty.text())
        assert links and all(link in bench.actions.by_key for link in links), key
        assert empty.accessibleName().endswith("."), key
    bench.arrangement.show_tab("problems")
    shown = said()
    shown.linkActivated.emit("add")
    assert bench.quick_list.isVisible()
    bench.quick_list.dismiss()
    bench.actions.by_key["detach_dock"].trigger()
    bench.start.dismiss()
    shown.linkActivated.emit("start_page")
    assert bench.start.visible, "the panel in a window of its own knows the actions, too"

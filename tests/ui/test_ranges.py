"""The page of ranges: measured beside the window, kept with the run, linked with the canvas."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.compress.sensing.ranged import ACTIVATIONS, WEIGHTS, Range, Ranges, keep, kept
from designer.job import Event, Failed
from designer.project.edits import set_parameters
from designer.training.events import Measuring
from designer.ui.panels.compression.range_model import tallest
from designer.ui.panels.compression.ranges import RangesPage
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.ui.outcomes import compressed
from tests.ui.test_compression import Played, trained


def a_range(block: str, what: str = ACTIVATIONS, sqnr: float | None = 40.0) -> Range:
    """Return what could have been measured of a block."""
    later = None if sqnr is None else sqnr + 48
    heard = ({"bits": 8, "scale": 0.02, "error": 0.006, "sqnr": sqnr},
             {"bits": 16, "scale": 8e-5, "error": 2e-5, "sqnr": later})  # fmt: skip
    shares = {"1": -1.0, "50": 0.1, "99": 1.5}
    return Range((block,), what, 2_000, -2.5, 3.0, shares, (1, 30, 50, 20, 0, 1), heard)


ROWS = (
    a_range("flatten", sqnr=52.0),
    a_range("dense", sqnr=24.0),
    a_range("dense", WEIGHTS, sqnr=None),
)


@pytest.fixture
def played(bench: Workbench) -> Played:
    """Return the process that measures, which does nothing by itself."""
    bench.evaluation.side = played = Played()
    return played


def source(bench: Workbench, qtbot: QtBot) -> Path:
    """Return a run that is the source of the recipe."""
    run = trained()
    bench.window.show()
    bench.actions.by_key["compress"].trigger()
    qtbot.waitUntil(lambda: bench.compression.source == run)
    qtbot.waitUntil(lambda: not bench.background.busy)
    return run


def page_of(bench: Workbench) -> RangesPage:
    """Return the page."""
    return bench.compression.view.beside.ranges


def cells(bench: Workbench, row: int) -> list[str]:
    """Return what the cells of a row say."""
    model = page_of(bench).rows.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def known(bench: Workbench, qtbot: QtBot) -> RangesPage:
    """Show ranges that were kept with the run."""
    run = trained()
    keep(run, Ranges(ROWS, 512))
    bench.window.show()
    bench.actions.by_key["compress"].trigger()
    qtbot.waitUntil(lambda: bench.compression.ranges.found is not None)
    bench.actions.by_key["compress_ranges"].trigger()
    return page_of(bench)


def test_ranges_are_measured_kept_and_shown(bench: Workbench, qtbot: QtBot, played: Played) -> None:
    run = source(bench, qtbot)
    view, page = bench.compression.view, page_of(bench)
    bench.actions.by_key["compress_ranges"].trigger()
    assert view.beside.page == "ranges" and page.isVisible(), "no outcome is needed"
    ((function, values),) = played.asked
    assert function == "designer.compress.sensing.ranges:ranges" and values == {"run": str(run)}
    assert page.progress.isVisible() and "ranges" in bench.window.status.works.under_way
    played.tell(Measuring("train", 256, 512))
    assert page.progress.value() == 500
    told = (Event.from_record(json.loads(json.dumps(one.record()))) for one in ROWS)
    played.tell(Measuring("train", 512, 512), *told)  # as another process tells them
    played.end()
    assert not page.progress.isVisible() and not bench.compression.ranges.busy
    assert cells(bench, 0) == ["flatten", "", "52 dB", "100 dB", "—", "—", "—"]
    assert cells(bench, 1) == ["dense", "", "24 dB", "72 dB", "", "exact", "exact"]
    text = page.sum.text()
    assert "Least exact in 8 bits: dense, 24 dB" in text and "512 training examples" in text
    qtbot.waitUntil(lambda: kept(run) == Ranges(ROWS, 512))


def test_what_was_measured_is_there_again_without_measuring(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    page = known(bench, qtbot)
    assert not played.asked and page.rows.isVisible() and cells(bench, 1)[0] == "dense"
    page.again.click()
    assert len(played.asked) == 1 and page.again.text() == "Stop"
    page.again.click()
    assert not bench.compression.ranges.busy and cells(bench, 1)[0] == "dense", "it is kept"


def test_the_action_works_before_runs_were_looked_for(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    run = trained()
    bench.window.show()
    bench.actions.by_key["compress_ranges"].trigger()
    qtbot.waitUntil(lambda: bool(played.asked))
    assert played.asked[0][1] == {"run": str(run)}


def test_without_a_run_it_is_said_what_to_do(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    bench.window.show()
    bench.actions.by_key["compress_ranges"].trigger()
    message = bench.window.status.message
    qtbot.waitUntil(lambda: "Train this network first" in message.text())
    page = page_of(bench)
    assert not played.asked and page.empty.isVisible() and "Measure ranges" in page.empty.text()


def test_what_fails_is_said_and_nothing_is_kept(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    run = source(bench, qtbot)
    bench.actions.by_key["compress_ranges"].trigger()
    played.tell(ROWS[0], Failed("The data are gone."))
    played.end()
    assert bench.notices.bars["ranges"].text == "The data are gone."
    assert page_of(bench).empty.isVisible() and kept(run) is None


def test_the_least_exact_come_first_and_say_what_helps(bench: Workbench, qtbot: QtBot) -> None:
    table = known(bench, qtbot).rows
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert cells(bench, 0)[0] == "dense"
    weak, fine = (table.model().index(row, 2) for row in (0, 1))
    tip = weak.data(Qt.ItemDataRole.ToolTipRole)
    assert "6.3 % of the values" in tip and "take “8-bit weights, 16-bit activations”" in tip
    assert weak.data(Qt.ItemDataRole.ForegroundRole) == QColor(bench.theme.warning)
    assert weak.data(Qt.ItemDataRole.DecorationRole) is not None, "not by its colour alone"
    assert fine.data(Qt.ItemDataRole.ForegroundRole) is None
    assert "That is much" not in fine.data(Qt.ItemDataRole.ToolTipRole)
    strip = table.model().index(0, 1)
    assert strip.data(Qt.ItemDataRole.AccessibleTextRole) == "from −2.5 to 3"
    assert "98 % lie between −1 and 1.5" in strip.data(Qt.ItemDataRole.ToolTipRole)
    table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert cells(bench, 0)[0] == "flatten", "in the order of the network again"


def test_a_row_selects_its_block_on_the_canvas_and_the_reverse(
    bench: Workbench, qtbot: QtBot
) -> None:
    table = known(bench, qtbot).rows
    at = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert bench.canvas.selected() == ["dense"]
    bench.canvas.select(["flatten"])
    assert table.marked == ("flatten",)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert bench.canvas.selected() == ["dense"]
    bench.canvas.select([])
    assert table.marked == ()


def test_the_table_is_taken_away_as_it_is_sorted(bench: Workbench, qtbot: QtBot) -> None:
    page = known(bench, qtbot)
    page.rows.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    page.table_wanted.emit("csv", False)
    head, first, _ = QGuiApplication.clipboard().text().splitlines()
    assert head.startswith('Block,"Activations, lowest","Activations, highest"')
    assert first.startswith("dense,-2.5,3") and ",24.0," in first and first.endswith("inf,inf")
    page.table_wanted.emit("markdown", False)
    assert " 24.0 |" in (text := QGuiApplication.clipboard().text()) and " exact |" in text


def offered(bench: Workbench, qtbot: QtBot) -> list[str]:
    """Press the button of all that can be taken away; return what opens."""
    button, told = bench.compression.view.beside.more, []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            told.extend(action.text() for action in menu.actions())
            menu.close()

    QTimer.singleShot(0, read)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return told


def test_what_can_be_taken_away_is_offered_where_there_is_something(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    run = source(bench, qtbot)
    bench.actions.by_key["compress_ranges"].trigger()
    beside = bench.compression.view.beside
    assert beside.page == "ranges" and not beside.more.isEnabled(), "nothing is measured yet"
    played.tell(*ROWS)
    played.end()
    assert beside.more.isEnabled()
    assert offered(bench, qtbot) == ["Copy as", "Save as…"]
    bench.compression.show(compressed(run))
    qtbot.waitUntil(lambda: bench.compression.view.outcome is not None)
    beside.show_page("trade")
    assert beside.more.isEnabled() and "Copy as" not in offered(bench, qtbot)
    beside.show_page("weights")
    assert beside.found is None and not beside.more.isEnabled()
    beside.show_page("ranges")
    assert beside.more.isEnabled() and offered(bench, qtbot) == ["Copy as", "Save as…"]


def test_a_menu_that_is_opened_often_leaves_nothing_behind(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    known(bench, qtbot)
    beside = bench.compression.view.beside
    menu = beside.more.menu()
    for _ in range(3):
        assert offered(bench, qtbot) == ["Copy as", "Save as…"]
    qtbot.waitUntil(lambda: len(menu.findChildren(QMenu)) == 1, timeout=500)
    assert bench.compression.source is not None
    bench.compression.show(compressed(bench.compression.source))
    qtbot.waitUntil(lambda: bench.compression.view.outcome is not None)
    beside.show_page("trade")
    for _ in range(3):
        assert len(offered(bench, qtbot)) == 4
    qtbot.waitUntil(lambda: not menu.findChildren(QMenu), timeout=500)
    assert len(menu.findChildren(QAction)) == 5, "its own and four entries"


def test_ranges_of_another_network_are_said_to_be_outdated(bench: Workbench, qtbot: QtBot) -> None:
    page = known(bench, qtbot)
    edit = lambda p: set_parameters(p, "dense", {"features": 11})  # noqa: E731
    bench.session.history.do("widen", edit)
    assert page.sum.text().startswith("Outdated")
    bench.session.history.undo()
    assert page.sum.text().startswith("Least exact")


def test_ranges_stand_beside_the_stages_and_alone(bench: Workbench, qtbot: QtBot) -> None:
    page = known(bench, qtbot)
    view = bench.compression.view
    assert not view.stages.isVisible() and page.isVisible()
    view.beside.switch["trade"].click()
    assert not page.isVisible(), "the tab says how a network is made smaller"
    bench.actions.by_key["compress_ranges"].trigger()
    assert page.isVisible()
    assert bench.compression.source is not None
    bench.compression.show(compressed(bench.compression.source))
    qtbot.waitUntil(lambda: view.outcome is not None)
    assert view.stages.isVisible() and page.isVisible()
    view.choose(1)
    assert not bench.compression.details.side.busy, "ranges are of no single stage"


def test_a_bar_far_above_the_others_is_cut_off() -> None:
    one = a_range("dense")
    assert tallest(one) == 50
    spike = Range(("relu",), ACTIVATIONS, 1_000, 0.0, 5.0, {}, (900, 40, 60), one.roundings)
    assert tallest(spike) == 120 and tallest(Range((), "", 1, 0.0, 0.0, {}, (9, 0))) == 9
    assert tallest(Range((), "", 1, 0.0, 0.0)) == 0


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
def test_strips_are_drawn_in_every_look(bench: Workbench, qtbot: QtBot, theme: Theme) -> None:
    page = known(bench, qtbot)
    bench.compression.view.set_theme(theme)
    image = page.rows.viewport().grab().toImage()
    strip = page.rows.visualRect(page.rows.model().index(0, 1))
    scale = image.devicePixelRatio()
    found = {
        image.pixelColor(round(x * scale), round(y * scale)).name()
        for x in range(strip.left(), strip.right())
        for y in range(strip.top(), strip.bottom())
    }
    assert {theme.accent, theme.muted} <= found

"""What blocks cost: colours on the canvas, bars in the table, times that a worker measures."""

from __future__ import annotations

from itertools import pairwise
from math import dist

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.project import edits
from designer.training.events import BlockTimes
from designer.ui.canvas.card import TINT
from designer.ui.canvas.heat import NONE, levels, share_words
from designer.ui.canvas.ramp import STEPS, oklab, ramp
from designer.ui.panels.layer_model import COSTS, TIME
from designer.ui.theme import Theme, blend, contrast
from designer.ui.workbench import Workbench

THEMES = (Theme.light(), Theme.dark())


@pytest.mark.parametrize("theme", THEMES)
def test_the_ramp_has_even_steps_and_one_direction_of_lightness(theme: Theme) -> None:
    points = [oklab(colour) for colour in ramp(dark=theme.is_dark)]
    steps = [dist(a, b) for a, b in pairwise(points)]
    assert len(points) == STEPS
    assert max(steps) < 1.35 * min(steps)
    lightness = [point[0] for point in points]
    assert lightness == sorted(lightness, reverse=not theme.is_dark)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_colour(theme: Theme) -> None:
    for colour in ramp(dark=theme.is_dark):
        assert contrast(theme.text, blend(colour, theme.card, TINT)) >= 4.5
        assert max(contrast(colour, "#ffffff"), contrast(colour, "#000000")) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_kinds_of_data_can_be_seen_and_told_apart(theme: Theme) -> None:
    shown = ("picture", "sequence", "tokens", "vector", "number")
    for kind in shown:
        assert contrast(theme.kind(kind), theme.canvas) >= 3.0, kind
    for place, one in enumerate(shown):
        for other in shown[place + 1 :]:
            away = dist(oklab(theme.kind(one)), oklab(theme.kind(other)))
            assert away > 0.09, (one, other)


def test_levels_reach_over_three_decades() -> None:
    found = levels(np.array([0.0, 1.0, 1e-3, 1e-6, 0.1])).tolist()
    assert found[:4] == [NONE, STEPS - 1, 0, 0]
    assert 0 < found[4] < STEPS - 1
    assert levels(np.zeros(3)).tolist() == [NONE] * 3
    assert [share_words(p) for p in (0.5, 0.0123, 0.00001)] == ["50 %", "1.2 %", "< 0.1 %"]


def test_colours_come_and_go_by_the_menu(bench: Workbench) -> None:
    heat = bench.canvas.painting.heat
    assert not heat.on and not bench.around.heat.legend.isVisible()
    bench.actions.by_key["heat_parameters"].trigger()
    rows = bench.canvas.scene.blocks.row
    assert heat.level[rows["dense"]] == STEPS - 1
    assert heat.level[rows["flatten"]] == NONE
    assert bench.around.heat.legend.isVisible()
    assert "650" in bench.around.heat.legend.total.text()
    glow = heat.glow(rows["dense"], bench.theme)
    assert glow is not None and glow.words == "650 · 100 %"
    bench.window.grab()
    bench.around.heat.legend.cross.click()
    assert not heat.on and bench.actions.by_key["heat_off"].isChecked()


def test_colours_follow_an_edit(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["heat_parameters"].trigger()
    bench.session.history.do(
        "wider", lambda project: edits.set_parameters(project, "dense", {"features": 20})
    )
    bench.session.check_now()
    bench.window.grab()
    heat, rows = bench.canvas.painting.heat, bench.canvas.scene.blocks.row
    assert heat.value(rows["dense"]) == 1300
    qtbot.waitUntil(lambda: "1.3 k" in bench.around.heat.legend.total.text())
    bench.canvas.zoom_at(0.2, QPointF(300, 200))
    bench.window.grab()


def test_the_table_has_bars_totals_and_points_at_blocks(bench: Workbench) -> None:
    bench.arrangement.show_tab("layers")
    layers = bench.layers
    assert layers.totals.words[3] == "650" and layers.totals.words[0] == "4 blocks in all"
    assert set(COSTS) == {3, 4, 5, TIME} and layers.table.isColumnHidden(TIME)
    told: list[str] = []
    layers.hovered.connect(told.append)
    index = layers.table.model().index(2, 0)
    at = QPointF(layers.table.visualRect(index).center())
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    around = QPointF(layers.table.viewport().mapToGlobal(at.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, at, around, button, button, none)
    QApplication.sendEvent(layers.table.viewport(), event)
    assert told == ["dense"] and bench.canvas.pointer.over.glow == "dense"
    QApplication.sendEvent(layers.table.viewport(), QEvent(QEvent.Type.Leave))
    assert bench.canvas.pointer.over.glow == ""
    layers.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert layers.table.model().index(0, 0).data() == "dense"
    bench.window.grab()


def times(**seconds: float) -> BlockTimes:
    return BlockTimes({key: (value, value) for key, value in seconds.items()}, 32, "cpu", 9)


def test_measured_times_are_shown_until_the_network_is_another(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    control, side = bench.around.heat, bench.evaluation.side
    bench.arrangement.show_tab("layers")
    asked: list[str] = []

    def start(job, take, done, **arguments):  # type: ignore[no-untyped-def]
        asked.append(job)
        take(times(dense=0.002, flatten=0.0005))
        done()
        return True

    monkeypatch.setattr(side, "start", start)
    bench.actions.by_key["heat_time"].trigger()
    assert asked == ["designer.training.block_times:block_times"]
    assert not bench.layers.table.isColumnHidden(TIME)
    assert bench.layers.totals.words[TIME] == "5 ms"
    row = bench.canvas.scene.blocks.row["dense"]
    glow = bench.canvas.painting.heat.glow(row, bench.theme)
    assert glow is not None and glow.words == "4 ms · 80 %"
    bench.session.history.do("move", lambda p: edits.move(p, {"dense": (900.0, 40.0)}))
    assert control.times is not None  # the same network, drawn elsewhere
    bench.session.history.do("wider", lambda p: edits.set_parameters(p, "dense", {"bias": False}))
    assert control.times is None
    assert bench.layers.table.isColumnHidden(TIME)
    assert "Not measured" in control.legend.note.text()


def test_a_network_that_does_not_run_is_not_measured(bench: Workbench) -> None:
    bench.canvas.select(["dense"])
    bench.canvas.delete_selection()
    bench.session.check_now()
    bench.actions.by_key["measure_time"].trigger()
    assert not bench.evaluation.side.busy
    assert "Mend the network first" in bench.window.status.message.text()

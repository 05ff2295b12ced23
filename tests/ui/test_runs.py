"""The list of runs: found, sorted, written about, deleted, and drawn over each other."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from designer import paths
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Log, Notes, Run, create, read_notes, write_notes
from designer.training.events import Epoch, Finished, Started, Step
from designer.ui import training_job
from designer.ui.panels.run_model import (
    BEGUN,
    NOTE,
    RUN,
    SPARED,
    STATE,
    TAGS,
    WIDTHS,
    RunModel,
    spared,
)
from designer.ui.plots.plot import Plot
from designer.ui.plots.record import Record, Series
from designer.ui.plots.several import DARK, LIGHT, Places
from designer.ui.plots.smoothing import smoothed
from designer.ui.plots.strokes import DASHED
from designer.ui.theme import Theme, contrast
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits

LONG = 60_000


def kept(
    title: str,
    loss: float = 0.5,
    project: Project | None = None,
    *,
    epochs: int = 3,
    **summary: object,
) -> Path:
    """Return a run that is over, with a log."""
    run = create(paths.runs_folder(), dumps(project or digits(epochs)), title)
    log = Log(run.path, 1)
    log.add(Started(str(run.path), "cpu", "", 650, 640, 10, epochs, metrics=("accuracy",)))
    for step in range(1, 10 * epochs + 1):
        log.add(Step(step, 1, loss + 2 / step, 0.01, 100.0, 1.0, seconds=step * 0.5))
        if step % 10 == 0:
            values = {"accuracy": 1 - loss / step}
            log.add(Epoch(step // 10, step, loss, loss * 1.1, values, 0.01, 5.0, True))
    log.add(Finished("completed", epochs, epochs, 5.0 * epochs, loss, loss * 1.1))
    log.close()
    known = {"state": "finished", "epoch": epochs, "epochs": epochs, "best_epoch": epochs,
             "val_loss": loss * 1.1, "seconds": 5.0 * epochs,
             "metrics": {"accuracy": 1 - loss}}  # fmt: skip
    run.update(**{**known, **summary})
    return run.path


def listed(bench: Workbench, qtbot: QtBot, count: int) -> None:
    """Wait until the list shows so many runs."""
    bench.arrangement.show_tab("runs")
    bench.run_list.refresh()
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == count, timeout=5000)


def titles(bench: Workbench) -> list[str]:
    """Return the runs as they are shown, from the top down."""
    return [row.cells[RUN] for row in bench.runs.model.rows]


def test_runs_are_found_by_words_and_sorted_by_any_column(bench: Workbench, qtbot: QtBot) -> None:
    kept("Alpha", 0.3, started="2026-01-01T10:00:00+00:00")
    wide = kept("Beta", 0.1, started="2026-01-03T10:00:00+00:00", state="stopped")
    kept("Gamma", 0.2, started="2026-01-02T10:00:00+00:00", val_loss=None)
    write_notes(wide, Notes(tags=("wide",), note="twice the filters"))
    listed(bench, qtbot, 3)
    assert titles(bench) == ["Beta", "Gamma", "Alpha"]  # the newest first
    header = bench.runs.table.horizontalHeader()
    header.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    assert titles(bench) == ["Beta", "Alpha", "Gamma"]  # what has no value comes last
    header.setSortIndicator(6, Qt.SortOrder.DescendingOrder)
    assert titles(bench) == ["Alpha", "Beta", "Gamma"]
    bench.runs.table.selectRow(0)
    for words, found in (("#wide", ["Beta"]), ("filters twice", ["Beta"]), ("stopped", ["Beta"]),
                         ("digits", ["Alpha", "Beta", "Gamma"]), ("a", titles(bench)),
                         ("nothing", [])):  # fmt: skip
        bench.runs.search.setText(words)
        assert titles(bench) == found, words
    assert "No run" in bench.runs._stack.currentWidget().text()  # type: ignore[attr-defined]
    bench.runs.search.clear()
    assert bench.runs._stack.currentIndex() == 2


def test_a_name_tags_and_a_note_are_written_in_place(bench: Workbench, qtbot: QtBot) -> None:
    path = kept("Alpha")
    listed(bench, qtbot, 1)
    table = bench.runs.table
    for column, typed in ((TAGS, "wide, für-Anna"), (NOTE, "lr too high?"), (RUN, "Baseline")):
        bench.runs.table.selectRow(0)
        bench.runs.edit(column)
        editor = table.findChild(QLineEdit)
        assert editor is not None
        editor.setText(typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.findChild(QLineEdit) is None)
    wanted = Notes("Baseline", ("wide", "für-Anna"), "lr too high?")
    qtbot.waitUntil(lambda: read_notes(path) == wanted, timeout=5000)
    assert bench.runs.model.rows[0].cells[TAGS] == "#wide #für-Anna"
    assert Run(path).title == "Baseline"


def test_deleted_runs_come_back_by_undo(bench: Workbench, qtbot: QtBot) -> None:
    kept("Alpha"), kept("Beta")
    listed(bench, qtbot, 2)
    bench.runs.table.selectAll()
    qtbot.keyClick(bench.runs.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not bench.run_list.rows, timeout=5000)
    bench.notices.bars["deleted"].buttons["Undo"].click()
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == 2, timeout=5000)
    qtbot.waitUntil(lambda: len(bench.runs.chosen_all) == 2)


def test_a_run_under_way_cannot_be_deleted(bench: Workbench, qtbot: QtBot) -> None:
    path = kept("Alpha")
    Run(path).begin()
    listed(bench, qtbot, 1)
    bench.runs.table.selectRow(0)
    bench.runs.delete_wanted.emit([path])
    assert "under way" in bench.notices.bars["deleted"].text and path.is_dir()


def test_the_project_of_a_run_opens_as_it_was(bench: Workbench, qtbot: QtBot) -> None:
    path = kept("Alpha", project=digits(7))
    (Run(path).checkpoints / "best.safetensors").write_bytes(b"")
    listed(bench, qtbot, 1)
    before = len(bench.desk.windows)  # type: ignore[attr-defined]
    bench.runs.project_wanted.emit(path)
    windows = bench.desk.windows  # type: ignore[attr-defined]
    assert len(windows) == before + 1
    opened = windows[-1].workbench
    assert opened.session.project.recipe.epochs == 7
    assert opened.session.project.weights == path.name
    opened.notices.bars["opened"].buttons["Begin with new weights"].click()
    assert opened.session.project.weights is None


def test_two_thousand_runs_are_sorted_and_searched_at_once(qtbot: QtBot) -> None:
    import time

    from designer.runs import Kept, Summary

    runs = [
        Kept(Path(f"/runs/{place}"), Summary(title=f"Run {place}", val_loss=place % 97 / 97,
             state="finished", started=f"2026-01-01T00:{place % 60:02}:00+00:00"))
        for place in range(2000)
    ]  # fmt: skip
    model = RunModel(Theme.light())
    model.show(runs)
    begun = time.perf_counter()
    model.search("run 19")
    assert 0 < model.rowCount() < 300
    model.search("")
    model.sort(6)
    model.sort(BEGUN, Qt.SortOrder.DescendingOrder)
    model.show(runs)
    assert time.perf_counter() - begun < 0.4
    assert model.rowCount() == 2000 and model.data(model.index(0, STATE)) == "finished"


def test_several_runs_are_drawn_over_each_other(bench: Workbench, qtbot: QtBot) -> None:
    paths_of = [kept("Alpha", 0.3), kept("Beta", 0.1), kept("Gamma", 0.2)]
    bench.window.show()
    listed(bench, qtbot, 3)
    bench.runs.table.selectAll()
    bench.runs.buttons["curves"].click()
    qtbot.waitUntil(lambda: bench.curves is not None and len(bench.curves.drawn) == 3, timeout=5000)
    curves = bench.curves
    assert curves is not None and bench.arrangement.tabs.current == "curves"
    qtbot.waitUntil(lambda: "Gamma" in curves.loss._items, timeout=5000)
    # one colour a run, the same in the table and in the plot, and never the same twice
    colours = bench.runs.model.colours
    assert set(colours) == set(paths_of) and len(set(colours.values())) == 3
    for one in curves.drawn:
        assert one.path is not None
        pen = curves.loss._items[one.record.name].opts["pen"]
        assert pen.color().name() == colours[one.path]
        assert one.record.name in curves.legend.text()
    # what the kinds of lines mean is told
    assert curves.strokes.isVisible()
    assert dict(curves.strokes.meant)[DASHED] == "training"
    dashed = {name for name, item in curves.loss._items.items() if item.dashed}
    assert dashed == {f"{name} · training" for name in ("Alpha", "Beta", "Gamma")}
    # the figures below are whole epochs, up to the very last one
    curves.loss.reach(3.0)
    axis = curves.loss.axis
    places = [at for _, some in axis.tickValues(0.0, 3.0, 400.0) for at in some]
    assert sorted(places) == [0.0, 1.0, 2.0, 3.0]
    # by steps and by time
    x = {}
    for place, key in enumerate(("epoch", "step", "time")):
        curves.choices.axis.setCurrentIndex(place)
        curves.draw()
        x[key] = curves.loss._items["Alpha"].getOriginalDataset()[0]
    assert x["epoch"].tolist() == [1.0, 2.0, 3.0] and x["step"].tolist() == [10.0, 20.0, 30.0]
    assert np.allclose(x["time"], [5.0, 10.0, 15.0])
    # smoothed, with the values themselves behind
    before = curves.loss._items["Alpha · each step"].getOriginalDataset()[1]
    curves.choices.slider.setValue(90)
    after = curves.loss._items["Alpha · each step"].getOriginalDataset()[1]
    behind = curves.loss._items["Alpha · each step (raw)"].getOriginalDataset()[1]
    assert np.allclose(behind, before)
    assert np.abs(np.diff(after)).max() < np.abs(np.diff(before)).max()
    curves.choices.log.setChecked(True)
    curves.choices.log_x.setChecked(True)
    where, told = curves.loss.values_at(10.0)
    assert where.startswith("seconds") and {name for name, _, _ in told} == {
        "Alpha",
        "Beta",
        "Gamma",
    }
    box = curves.loss.view.getViewBox()
    at = box.mapViewToScene(QPointF(1.0, sum(box.viewRange()[1]) / 2))
    curves.loss.readout._moved(at)
    assert "Beta" in curves.loss.readout.card.text()
    curves.loss.readout._moved(QPointF(-5, -5))
    assert not curves.loss.readout.card.isVisible()
    # one alone is shown in more detail
    bench.arrangement.show_tab("runs")
    bench.runs.table.selectRow(0)
    bench.runs.buttons["curves"].click()
    qtbot.waitUntil(lambda: len(curves.drawn) == 1, timeout=5000)
    assert not bench.runs.model.colours and not curves.legend.isVisible()
    assert not curves.strokes.isVisible()


def test_a_run_under_way_is_drawn_with_the_others(bench: Workbench, qtbot: QtBot) -> None:
    other = kept("Alpha")
    bench.window.show()
    listed(bench, qtbot, 1)
    bench.job.run, bench.training.record = Path("/live"), Record("Live")
    record = bench.training.record
    record.add([Started("", "cpu", "", 1, 1, 10, 3)])
    bench.runs.curves_wanted.emit([other, Path("/live")])
    qtbot.waitUntil(lambda: bench.curves is not None and len(bench.curves.drawn) == 2, timeout=5000)
    curves = bench.curves
    assert curves is not None
    record.add([Step(step, 1, 0.5, 0.01, 10.0, 1.0, step * 1.0) for step in range(1, 9)])
    qtbot.waitUntil(lambda: len(curves.loss._x.get("Live · each step", ())) == 8, timeout=5000)
    assert curves.progress.isVisible()


def test_what_was_never_trained_is_left_out_of_the_curves(bench: Workbench, qtbot: QtBot) -> None:
    smaller = create(paths.runs_folder(), dumps(digits()), "Smaller")
    smaller.update(state="finished", recipe="int8")
    broken = create(paths.runs_folder(), dumps(digits()), "Broken off")
    log = Log(broken.path, 1)
    log.add(Started(str(broken.path), "cpu", "", 650, 640, 10, 3))
    log.add(Step(4, 1, 0.5, 0.01, 100.0, 1.0, seconds=2.0))
    log.close()
    broken.update(state="interrupted")
    bench.window.show()
    listed(bench, qtbot, 2)
    bench.runs.curves_wanted.emit([smaller.path])
    message = bench.window.status.message
    qtbot.waitUntil(lambda: "This run has no curves" in message.text(), timeout=5000)
    assert bench.curves is None
    bench.runs.curves_wanted.emit([smaller.path, broken.path, kept("Alpha")])
    qtbot.waitUntil(lambda: bench.curves is not None and len(bench.curves.drawn) == 2, timeout=5000)
    curves = bench.curves
    assert curves is not None and "1 of these runs has no curves" in message.text()
    qtbot.waitUntil(lambda: curves.name.text() == "2 runs", timeout=5000)
    assert "Smaller" not in curves.legend.text() and not curves.state.text()
    assert not curves.progress.isVisible(), "what was broken off is not under way"
    qtbot.waitUntil(lambda: curves.measured.title.text() == "<b>Accuracy</b>", timeout=5000)
    bench.runs.curves_wanted.emit([broken.path])
    qtbot.waitUntil(lambda: curves.name.text() == "Broken off", timeout=5000)
    assert curves.state.text() == "Ended in epoch 1 of 3." and not curves.progress.isVisible()
    bench.arrangement.show_tab("log")
    assert not message.text(), "a message belongs to its tab"
    bench.runs.curves_wanted.emit([smaller.path])
    qtbot.waitUntil(lambda: "This run has no curves" in message.text(), timeout=5000)
    bench.arrangement.show_tab("runs")
    assert not message.text()
    bench.window.status.say("Said of them all.")
    bench.arrangement.show_tab("log")
    assert message.text() == "Said of them all."


def test_axes_without_curves_bear_no_figures(qtbot: QtBot) -> None:
    plot = Plot("Measured", Theme.light())
    qtbot.addWidget(plot)
    axis = plot.view.getAxis("left")
    assert not axis.style["showValues"]
    series = Series()
    plot.curve("accuracy", series, 0)
    assert not axis.style["showValues"], "no point has come yet"
    series.add(1.0, 0.8)
    plot.curve("accuracy", series, 0)
    assert axis.style["showValues"]
    plot.clear()
    assert not axis.style["showValues"]


def test_the_time_left_is_the_same_wherever_it_is_told(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.show()
    record = bench.training.record = Record("Live")
    record.add([Started("", "cpu", "", 1, 1, 10, 3)])
    bench.curves_control.show_record(record)
    curves, works = bench.curves, bench.window.status.works
    assert curves is not None
    qtbot.waitUntil(curves.isVisible)
    curves.draw()
    curves._timer.stop()  # what is told with every event waits for no drawing
    bench.job.state = training_job.RUNNING
    works.begin("training", "Training begins")
    works.show()
    for left in (40.0, 38.0):
        bench.job.happened.emit([Step(int(left), 1, 0.5, 0.01, 10.0, left)])
        assert f"{left:.0f} s left" in curves.state.text()
        assert f"{left:.0f} s left" in works.label.text()
        assert f"{left:.0f} s left" in bench.training_panel.state.text()
    bench.job.state = training_job.IDLE


@given(st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), max_size=300), st.floats(0.0, 0.99))
def test_smoothing_is_that_of_tensorboard(values: list[float], weight: float) -> None:
    found = smoothed(np.array(values, dtype=float), weight)
    last = count = 0.0
    for place, value in enumerate(values):
        if np.isfinite(value) and weight > 0:
            last = last * weight + (1 - weight) * value
            count += 1
            assert found[place] == pytest.approx(last / (1 - weight**count), rel=1e-6, abs=1e-4)
        else:
            assert np.isnan(found[place]) or found[place] == value


@pytest.mark.parametrize(("colours", "theme"), [(LIGHT, Theme.light()), (DARK, Theme.dark())])
def test_colours_of_runs_are_told_apart_by_people_who_confuse_red_and_green(
    colours: tuple[str, ...], theme: Theme
) -> None:
    from PySide6.QtGui import QColor

    def seen(colour: str) -> np.ndarray:
        red, green, blue = (value**2.2 for value in QColor(colour).getRgbF()[:3])  # type: ignore[index]
        # deuteranopia after Viénot, Brettel and Mollon (1999)
        both = 0.29275 * red + 0.70725 * green
        other = -0.02234 * red + 0.02234 * green + blue
        return np.array([both, both, max(other, 0.0)]) ** (1 / 2.2)

    assert all(contrast(colour, theme.card) >= 3 for colour in colours)
    views = [seen(colour) for colour in colours[:6]]
    for place, one in enumerate(views):
        for other in views[:place]:
            assert np.abs(one - other).sum() > 0.12


def test_a_run_keeps_its_colour_while_others_come_and_go() -> None:
    places = Places()
    a, b, c = Path("a"), Path("b"), Path("c")
    assert places.give([a, b]) == {a: 0, b: 1}
    assert places.give([b, c]) == {b: 1, c: 0}
    assert places.give([c, b, a]) == {c: 0, b: 1, a: 2}


def test_old_logs_without_times_are_drawn_by_the_time_of_their_epochs() -> None:
    record = Record("old")
    record.add([Started("", "cpu", "", 1, 1, 10, 2)])
    record.add([Step(5, 1, 1.0, 0.1, 1.0, 1.0), Epoch(1, 10, 1.0, 1.0, {}, 0.1, 8.0)])
    assert record.along(np.array([0.0, 0.5, 1.0]), "time").tolist() == [0.0, 4.0, 8.0]


def test_a_finished_run_is_trained_further(bench: Workbench, qtbot: QtBot) -> None:
    bench.training.train()
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    run = bench.job.run
    assert run is not None and Run(run).summary.epoch == 1
    bench.runs.further_wanted.emit(run, 2)
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    summary = Run(run).summary
    assert (summary.state, summary.epoch, summary.epochs) == ("finished", 3, 3)
    record = bench.training.record
    assert record is not None and len(record.validation) == 3
    assert json.loads(Run(run).project_text)["recipe"]["epochs"] == 1


@given(st.integers(0, 3000))
def test_the_list_of_runs_shows_the_columns_that_there_is_room_for(width: int) -> None:
    left_out = spared(width)
    needed = sum(one for column, one in enumerate(WIDTHS) if column not in left_out)
    assert needed <= width or left_out == set(SPARED)
    assert left_out <= spared(width - 1), "a wider list shows no fewer"
    assert not left_out & {RUN, STATE, TAGS, NOTE}, "what is written there must be seen"


@pytest.mark.parametrize("width", [1000, 1280, 1440, 1900])
def test_the_list_of_runs_does_not_scroll_sideways(
    bench: Workbench, qtbot: QtBot, width: int
) -> None:
    kept("One")
    listed(bench, qtbot, 1)
    bench.window.resize(width, 800)
    qtbot.waitUntil(lambda: bench.runs.table.viewport().width() > width - 40)
    assert bench.runs.table.horizontalScrollBar().maximum() == 0
    bench.runs.table.setColumnWidth(RUN, 333)
    bench.window.resize(width + 60, 800)
    qtbot.waitUntil(lambda: bench.runs.table.viewport().width() > width + 20)
    assert bench.runs.table.columnWidth(RUN) == 333, "what a person has widened stays"

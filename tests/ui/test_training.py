"""Training through a real worker: curves, pause, change, an end in words whatever happens."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.job import Message
from designer.project.edits import remove, set_data, set_recipe
from designer.runs import Run, list_runs
from designer.training.events import Changed, Epoch, Resumed, Started, Step
from designer.ui import training_job as job
from designer.ui.plots.curves import Curves
from designer.ui.plots.record import Record, Series
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from designer.unit import Choice

LONG = 60_000
"""Milliseconds; a worker loads torch first."""


def test_one_epoch_updates_the_curves(bench: Workbench, qtbot: QtBot, own_home: Path) -> None:
    bench.actions.by_key["training"].trigger()
    bench.actions.by_key["train"].trigger()
    assert bench.job.busy and bench.window.top.train.text() == "Stop"
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    record = bench.training.record
    assert record is not None and record.finished is not None, bench.log.text.toPlainText()
    assert len(record.loss) > 0 and len(record.validation) == 1
    curves = bench.curves
    assert curves is not None and curves.record is record
    curves.draw()
    drawn = curves.loss._items["each step"].getOriginalDataset()[0]
    assert len(drawn) == len(record.loss)
    assert "CPU" in bench.window.status.facts.text()
    assert "Epoch 1" in bench.log.text.toPlainText()
    (run,) = list_runs(own_home / "runs")
    assert run.summary.state == "finished"
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == 1)
    # its curves open again from the log alone
    bench.training.record = None
    bench.runs.curves_wanted.emit([run.path])
    qtbot.waitUntil(lambda: curves.record is not record, timeout=5000)
    assert curves.record is not None and len(curves.record.validation) == 1
    export(bench, qtbot, own_home / "net.safetensors")


def export(bench: Workbench, qtbot: QtBot, out: Path) -> None:
    """Take the network away while the window stays usable."""
    bench.actions.by_key["export"].trigger()
    dialog = bench.run_list.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.go.isEnabled)
    assert re.fullmatch(r"Small digits · .*\d\d:\d\d", dialog.run.currentText())
    dialog.choose_format("safetensors")
    dialog.out.setText(str(out))
    dialog.go.click()
    qtbot.waitUntil(lambda: "Written" in dialog.state.text(), timeout=LONG)
    assert out.exists()


def test_pause_change_and_stop(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("long", lambda p: set_recipe(p, {"epochs": 5000}))
    bench.actions.by_key["train"].trigger()
    qtbot.waitUntil(lambda: bench.job.state == job.RUNNING, timeout=LONG)
    record = bench.training.record
    assert record is not None
    qtbot.waitUntil(lambda: len(record.loss) > 2, timeout=LONG)
    bench.actions.by_key["pause"].trigger()
    qtbot.waitUntil(lambda: bench.job.state == job.PAUSED, timeout=LONG)
    assert bench.training_panel.pause.text() == "Resume"
    field = bench.training_panel.live.fields["learning_rate"]
    field.line.setText("0.002")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(record.changes), timeout=LONG)
    assert [text for _, text in record.changes] == ["learning rate 0.002"]
    before = len(record.loss)
    bench.actions.by_key["pause"].trigger()
    qtbot.waitUntil(lambda: len(record.loss) > before, timeout=LONG)
    # the drawing stays editable: the training has a copy of its own
    bench.canvas.add_block("ReLU")
    assert bench.job.snapshot is not None and "relu1" not in bench.job.snapshot.graph.nodes
    assert not bench.window.close()
    assert "training is under way" in bench.notices.bars["close"].text
    bench.actions.by_key["stop"].trigger()
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    assert bench.job.run is not None and Run(bench.job.run).summary.state == "stopped"
    # and it can be gone on with
    bench.arrangement.show_tab("runs")
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == 1)
    bench.runs.table.selectRow(0)
    qtbot.waitUntil(bench.runs.buttons["go_on"].isEnabled)
    bench.runs.buttons["go_on"].click()
    again, epochs = bench.training.record, len(record.validation)
    assert again is not None and again is not record and again.finished is None
    assert epochs > 0 and len(again.validation) == epochs  # what was drawn before stays
    qtbot.waitUntil(lambda: bench.job.state == job.RUNNING, timeout=LONG)
    bench.actions.by_key["stop"].trigger()
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)


def test_a_killed_worker_is_a_sentence_and_the_window_lives(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("long", lambda p: set_recipe(p, {"epochs": 5000}))
    bench.actions.by_key["train"].trigger()
    record = bench.training.record
    assert record is not None
    qtbot.waitUntil(lambda: len(record.loss) > 0, timeout=LONG)
    assert bench.job.pid is not None
    os.kill(bench.job.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    bar = bench.notices.bars["train"]
    assert "stopped" in bar.text and "Traceback" not in bar.text
    bench.canvas.add_block("ReLU")
    assert "relu1" in bench.session.project.graph.nodes
    assert bench.window.top.train.text() == "Train"


def test_a_network_with_problems_is_not_trained(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("break", lambda project: remove(project, ["dense"]))
    bench.actions.by_key["train"].trigger()
    assert not bench.job.busy
    assert "mend it first" in bench.notices.bars["train"].text
    assert bench.arrangement.tabs.current == "problems"


def test_a_recipe_with_problems_is_not_trained(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=LONG)
    loss = Choice("MeanSquaredError")
    bench.session.history.do("wrong", lambda p: set_recipe(p, {"loss": loss}))
    bench.actions.by_key["train"].trigger()
    assert not bench.job.busy
    assert "is for regression" in bench.notices.bars["train"].text


def test_the_walk_follows_the_loss(bench: Workbench, qtbot: QtBot) -> None:
    source = Choice("BreastCancer")
    bench.session.history.do("data", lambda p: set_data(p, {"source": source}))
    assert bench.session.description is None
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=LONG)
    before = bench.session.expectation
    loss = Choice("BinaryCrossEntropy")
    bench.session.history.do("loss", lambda p: set_recipe(p, {"loss": loss}))
    after = bench.session.expectation
    assert before is not None and before.output is not None and before.output.shape == (2,)
    assert after is not None and after.output is not None and after.output.shape == (1,)


def test_series_grow_and_are_cut() -> None:
    series = Series()
    for place in range(1000):
        series.add(place / 10, place)
    series.add(100.0, None)
    assert len(series) == 1001 and series.y[999] == 999
    series.cut(50.0)
    assert len(series) == 501 and series.x[-1] == 50.0


def test_scores_out_of_a_hundred_share_their_axis_with_those_up_to_one(qtbot: QtBot) -> None:
    curves = Curves(Theme.light())
    qtbot.addWidget(curves)
    record = Record("run")
    metrics = {"bleu": 12.5, "token_accuracy": 0.5}
    record.add([Epoch(number, 10, 0.5, 0.6, metrics, 0.1, 1.0) for number in (1, 2)])
    curves.show()
    curves.show_record(record)
    curves.draw()
    told = curves.measured.title.text().replace("&nbsp;", " ")
    assert "BLEU/100 0.125" in told and "token accuracy 0.5" in told
    assert curves.measured.view.viewRange()[1][1] < 1


def test_a_run_that_goes_on_forgets_what_came_behind_the_checkpoint() -> None:
    record = Record("x")
    record.add([Started("r", "cpu", "", 1, 1, 10, 3)])
    record.add([Step(step, 1 + step // 10, 1.0, 0.1, 5.0, 9.0) for step in range(1, 21)])
    record.add([Changed(15, "learning_rate", 0.1, 0.2), Changed(3, "epochs", 3, 5)])
    record.add([Epoch(1, 10, 0.5, None, {}, 0.1, 1.0)])
    record.add([Resumed(12), Message("nothing to draw")])
    assert list(record.loss.x) == pytest.approx([step / 10 for step in range(1, 13)])
    assert [text for _, text in record.changes] == ["epochs 5"]
    assert record.epochs == 5 and record.progress == pytest.approx(2.0 / 5)
    assert "of 5" in record.state()


def test_a_thousand_steps_of_text_and_numbers_for_people() -> None:
    record = Record("x")
    record.add([Started("r", "cuda:0", "", 1, 1, 100, 10)])
    record.add([Step(1234, 13, 0.4999999, 0.001, 123456.0, 200.0)])
    assert record.state() == (
        "Epoch 13 of 10  ·  step 1,234  ·  123 k examples/s  ·  3 min 20 s left  ·  CUDA 0"
    )

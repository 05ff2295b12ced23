"""What training will take is told before it begins, and long work can be seen and ended."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.data.large import hub
from designer.project.edits import set_parameters, set_recipe
from designer.training.forecast import Forecast
from designer.ui.workbench import Workbench
from designer.ui.works import Works

LONG = 90_000


def test_a_few_steps_tell_time_and_memory(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=10_000)
    bench.actions.by_key["preflight"].trigger()
    assert bench.preflight.busy and not bench.training_panel.measure.isEnabled()
    qtbot.waitUntil(lambda: not bench.preflight.busy, timeout=LONG)
    text = bench.training_panel.forecast.text()
    assert "per epoch" in text and "at peak of" in text and "on CPU" in text
    # it speaks of this network alone
    edit = lambda p: set_parameters(p, "dense", {"features": 12})  # noqa: E731
    bench.session.history.do("wider", edit)
    assert not bench.training_panel.forecast.text()
    bench.session.history.undo()
    assert bench.training_panel.forecast.text() == text


def test_what_will_not_fit_is_said_before_it_begins(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    monkeypatch.setattr(bench.job, "start", lambda project: begun.append(project.recipe.batch_size))
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=10_000)
    bench.session.history.do("large", lambda p: set_recipe(p, {"batch_size": 1000}))
    small = Forecast("cpu", 1000, 1400, 1, 1.0, 1e9, 1e7, 8e9)
    monkeypatch.setattr(bench.preflight, "forecast", lambda project: small)
    bench.actions.by_key["train"].trigger()
    assert not begun
    bar = bench.notices.bars["train"]
    assert "1,000" in bar.text and set(bar.buttons) == {"Train with batch 512", "Train anyway"}
    bar.buttons["Train anyway"].click()
    assert begun == [1000]
    bench.actions.by_key["train"].trigger()
    bench.notices.bars["train"].buttons["Train with batch 512"].click()
    assert begun == [1000, 512] and bench.session.project.recipe.batch_size == 512


def test_a_small_network_begins_without_a_question(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=10_000)
    assert bench.preflight.allowed(lambda: None)
    found = bench.preflight.forecast(bench.session.project)
    assert found is not None and not found.measured and found.free > 0


def test_measuring_can_be_stopped(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["preflight"].trigger()
    assert bench.preflight.busy
    bench.window.status.works.under_way["preflight"].stop()  # type: ignore[misc]
    assert not bench.preflight.busy and bench.training_panel.measure.isEnabled()
    assert "preflight" not in bench.window.status.works.under_way
    assert not bench.training_panel.forecast.text()


def test_long_work_is_shown_with_its_end_and_a_stop(qtbot: QtBot) -> None:
    works = Works()
    qtbot.addWidget(works)
    ended: list[str] = []
    works.begin("one", "Exporting", lambda: ended.append("one"))
    assert not works.isVisible()  # a moment's work is not shown at all
    works._write()
    assert works.label.text() == "Exporting" and works.bar.maximum() == 0
    works.begin("two", "Evaluating", lambda: ended.append("two"))
    works.tell("two", part=0.25, left=90.0)
    assert works.label.text() == "Evaluating · 1 min 30 s left · and 1 more"
    assert works.bar.value() == 250 and works.bar.maximum() == 1000
    works.stop.click()
    works.end("two")
    works.stop.click()
    assert ended == ["two", "one"] and works.label.text() == "Exporting"
    works.end("one")
    assert not works.isVisible()
    works.tell("gone", part=1.0)
    assert not works.under_way


def test_training_is_seen_in_the_status_line(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("long", lambda p: set_recipe(p, {"epochs": 5000}))
    bench.window.show()
    bench.training.train()
    works = bench.window.status.works
    qtbot.waitUntil(lambda: "epoch" in works.label.text() and works.isVisible(), timeout=LONG)
    assert "left" in works.label.text()
    works.stop.click()
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=LONG)
    assert not works.isVisible()


def test_what_is_fetched_can_be_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The one who asked for it hears that it was stopped."""
    import threading

    from designer.data.inputs import DataError
    from designer.job import Done, Event

    class Slow:
        def __init__(self) -> None:
            self.stopped = threading.Event()

        def run(self, target: str, **arguments: str) -> None:
            assert target.endswith(":fetching")

        def send(self, name: str) -> None:
            assert name == "stop"
            self.stopped.set()

        def wait(self, seconds: float) -> list[Event]:
            assert self.stopped.wait(10)
            return [Done()]

        def close(self) -> None:
            pass

    monkeypatch.setattr(hub, "Worker", Slow)
    told: list[str] = []

    def fetch() -> None:
        try:
            hub._fetch_apart("a/set", "", "")
        except DataError as error:
            told.append(str(error))

    thread = threading.Thread(target=fetch)
    thread.start()
    while not hub.is_fetching():
        pass
    hub.stop_fetching()
    thread.join(10)
    assert told and "stopped" in told[0] and not hub.is_fetching()

"""Train in the worker while the window moves: what it costs, and how late the window's ticks are.

    python -m tests.benchmarks.window_while_training [--seconds 4] [--rounds 6]

One training goes on without a break. Segments in which the canvas is panned at every tick of 16 ms,
curves are drawn and messages are read take turns with segments in which the window rests and only
reads messages. The ratio is that of the steps taken in a second.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from designer.project.edits import set_recipe
from designer.templates import template
from designer.training.events import Step
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.window import Window

TICK = 0.016


class Meter:
    """Counts steps and the lateness of ticks in one segment."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self.steps: list[tuple[float, int]] = []

    def rate(self) -> float:
        """Return the steps a second between the first and the last event seen."""
        (begun, first), (ended, last) = self.steps[0], self.steps[-1]
        return (last - first) / (ended - begun)


def _live(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)


def main() -> None:
    """Print throughput and lateness."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NEURODRAFT_HOME"] = home
        app = QApplication.instance() or QApplication(["bench"])
        assert isinstance(app, QApplication)
        program = Program(app, Settings())
        window = program.start(str(template("lenet-5").path))
        _live(app, 4.0)
        try:
            measure(app, window, options.seconds, options.rounds)
        finally:
            assert window.workbench is not None
            window.workbench.job.worker.close()


def measure(app: QApplication, window: Window, seconds: float, rounds: int) -> None:
    """Train, and let moving and resting segments take turns."""
    bench = window.workbench
    assert bench is not None
    window.resize(1440, 900)
    bench.session.history.do("more epochs", lambda p: set_recipe(p, {"epochs": 1000}))
    meter = Meter()
    moving = False
    last = time.perf_counter()
    position = 0

    def tick() -> None:
        nonlocal last, position
        now = time.perf_counter()
        meter.late.append(max(0.0, now - last - TICK))
        last = now
        if moving:
            position += 1
            bench.canvas.pan_by(6 if position % 60 < 30 else -6, 0)

    def heard(events: list[object]) -> None:
        for event in events:
            if isinstance(event, Step):
                meter.steps.append((time.perf_counter(), event.step))

    bench.job.happened.connect(heard)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(16)
    timer.timeout.connect(tick)
    bench.training.train()
    while not meter.steps:
        _live(app, 0.2)
    bench.actions.by_key["training"].trigger()
    _live(app, 3.0)
    timer.start()
    rates: dict[bool, list[float]] = {True: [], False: []}
    late: list[float] = []
    for round_ in range(rounds):
        for moving in (round_ % 2 == 0, round_ % 2 == 1):
            _live(app, 0.3)
            meter.late.clear()
            meter.steps.clear()
            last = time.perf_counter()
            _live(app, seconds)
            rates[moving].append(meter.rate())
            late += meter.late if moving else []
    timer.stop()
    bench.training.stop()
    ratio = statistics.median(a / b for a, b in zip(rates[True], rates[False], strict=True))
    late.sort()
    worst = late[int(len(late) * 0.99)]
    print(
        f"training throughput with the window moving against resting: ratio {ratio:.3f} "
        f"(goal ≥ 0.97: {'met' if ratio >= 0.97 else 'NOT MET'}; {rounds} pairs of segments of "
        f"{seconds:g} s, {statistics.median(rates[False]):.0f} steps/s at rest)"
    )
    print(
        f"lateness of a 16 ms tick while training and moving: median "
        f"{statistics.median(late) * 1e3:.1f} ms, p99 {worst * 1e3:.1f} ms "
        f"(goal p99 ≤ 33 ms: {'met' if worst <= 0.033 else 'NOT MET'})"
    )


if __name__ == "__main__":
    main()

"""Send 100,000 random events of mouse and keys to a window; nothing may go wrong and none be kept.

python -m tests.benchmarks.random_events [--events 100000] [--seed 1]

The events come from a timer, so that menus, drags and dialogs that run a loop of their own get
theirs too. What would leave the program is refused: files are asked for and the question is left
unanswered, windows are not closed by their last key, and no training is begun. Memory is flat when
in the last third of the run at most 5 % more is in use than in the middle third.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from designer.project.project import Project
from designer.templates import all_templates
from designer.ui import app as program_of
from designer.ui.app import Program
from designer.ui.controls.training import TrainingControl
from designer.ui.saving import Saving
from designer.ui.settings import Settings
from designer.ui.window import Window
from designer.ui.workbench import Workbench
from tests.benchmarks.memory import count_everything, in_use, resident

MOST_BLOCKS = 300
"""Blocks from which on the next project is opened, as random edits mostly add."""
ROUND = 2_500
"""Events after which memory is measured and the window shows another project."""
LOOP = 0.3
"""Seconds after which an event has begun a loop of its own, as a drag or a menu does."""
KEYS = [
    *(Qt.Key(code) for code in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)),
    *[Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete] * 3,
    *[Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down] * 3,
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F1),
    *(Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F8, Qt.Key.Key_F10, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Period, Qt.Key.Key_Asterisk),
]
NONE = Qt.KeyboardModifier.NoModifier
HELD = [
    *[NONE] * 6,
    *[Qt.KeyboardModifier.ControlModifier] * 3,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
MIDDLE = Qt.MouseButton.MiddleButton
REFUSED = ("Key_Q", "Key_W")
"""With Ctrl they leave the program."""


class Hand:
    """A hand at mouse and keyboard that means nothing."""

    def __init__(self, app: QApplication, chance: random.Random) -> None:
        self.app, self.chance = app, chance
        self.down: Qt.MouseButton | None = None
        self.at = QPoint(400, 300)

    def window(self) -> QWindow | None:
        """Return the window that gets the next event: what lies on top, else any."""
        top = self.app.activePopupWidget() or self.app.activeModalWidget()
        if top is None:
            shown = [one for one in self.app.topLevelWidgets() if one.isVisible()]
            top = self.chance.choice(shown) if shown else None
        return top.windowHandle() if top is not None else None

    def event(self) -> None:
        """Send one event."""
        window = self.window()
        if window is None or not _lives(window) or not window.isVisible():
            return
        act = self.chance.choices(
            [self.move, self.press, self.double, self.turn, self.key, self.write],
            [35, 20, 3, 6, 30, 6],
        )[0]
        self._into(window)
        act(window)

    def move(self, window: QWindow) -> None:
        """Move: mostly a little, now and then elsewhere."""
        if self.chance.random() < 0.6:
            self.at += QPoint(self.chance.randint(-60, 60), self.chance.randint(-60, 60))
        else:
            self.at = QPoint(
                self.chance.randrange(max(1, window.width())),
                self.chance.randrange(max(1, window.height())),
            )
        self._into(window)
        QTest.mouseMove(window, self.at)

    def _into(self, window: QWindow) -> None:
        self.at.setX(min(max(self.at.x(), 0), max(0, window.width() - 1)))
        self.at.setY(min(max(self.at.y(), 0), max(0, window.height() - 1)))

    def press(self, window: QWindow) -> None:
        """Press a button, or let go of the one that is held."""
        if self.down is not None:
            button, self.down = self.down, None
            QTest.mouseRelease(window, button, self.chance.choice(HELD), self.at)
        else:
            self.down = self.chance.choices([LEFT, RIGHT, MIDDLE], [16, 2, 2])[0]
            QTest.mousePress(window, self.down, self.chance.choice(HELD), self.at)

    def double(self, window: QWindow) -> None:
        """Click twice."""
        QTest.mouseDClick(window, LEFT, NONE, self.at)

    def turn(self, window: QWindow) -> None:
        """Turn the wheel over what lies there."""
        place = window.mapToGlobal(self.at)
        target = self.app.widgetAt(place)
        if target is None:
            return
        turn = QPoint(0, self.chance.choice([-120, 120, -40, 40]))
        held = self.chance.choice(HELD)
        nothing, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        at = QPointF(target.mapFromGlobal(place))
        self.app.sendEvent(
            target, QWheelEvent(at, QPointF(place), QPoint(), turn, nothing, held, phase, False)
        )

    def key(self, window: QWindow) -> None:
        """Press a key, with others held."""
        key, held = self.chance.choice(KEYS), self.chance.choice(HELD)
        if held != NONE and key.name in REFUSED:
            return
        _click(window, key, held)

    def write(self, window: QWindow) -> None:
        """Type a word or a number."""
        for letter in self.chance.choice(["12", "-3", "conv", "0.5", "3 × 3", "é", "x" * 40]):
            if _lives(window):  # a letter may have closed it
                _click(window, letter, NONE)


def _lives(window: QWindow) -> bool:
    """Return whether a window is still there; its wrapper does not always hear of its end."""
    return any(one is window for one in QGuiApplication.allWindows())


def _click(window: QWindow, key: Qt.Key | str, held: Qt.KeyboardModifier) -> None:
    """Press a key and let go of it, where the window is still there."""
    QTest.keyPress(window, key, held)
    if _lives(window):
        QTest.keyRelease(window, key, held)


class Run(QObject):
    """Sends the events, changes the project now and then, and keeps what went wrong."""

    def __init__(self, app: QApplication, program: Program, events: int, seed: int) -> None:
        super().__init__()
        self.app, self.program, self.events = app, program, events
        self.chance = random.Random(seed)
        self.hand = Hand(app, self.chance)
        self.sent = 0
        self.since = 0.0
        """When the event that is still being handled was sent."""
        self.depth, self.due = 0, False
        """Loops that events have begun and that have not ended; whether a round is over."""
        self.wrong: list[str] = []
        self.memory: list[float] = []
        self.templates = [item.path for item in all_templates()]

    def step(self) -> None:
        """Send some events; at the end of a round measure and begin anew."""
        # A timer that repeats would not fire in the loop that one of these events may begin, and
        # QTest itself lets events through: only what takes longer is such a loop.
        waits = time.monotonic() - self.since < LOOP
        QTimer.singleShot(round(LOOP * 500) if waits else 0, self, self.step)
        if waits:
            return
        for _ in range(5):
            if self.wrong or self.sent >= self.events:
                self.end()
                return
            self.sent += 1
            self.since = time.monotonic()
            self.depth += 1
            self.hand.event()
            self.depth -= 1
            self.since = 0.0
            self.due |= self.sent % ROUND == 0
            # a window must not go while one of its events is still being handled
            if self.due and not self.depth:
                self.due = False
                self.renew()

    def renew(self) -> None:
        """Measure memory, and show another project in one window of the usual size."""
        while (popup := self.app.activePopupWidget()) is not None:
            popup.close()
        if self.app.activeModalWidget() is not None:
            self.app.activeModalWidget().close()
        for window in tuple(self.program.windows):
            forget(window)
        window = self.program.open_project(self._next())
        window.resize(1280, 800)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
        self.memory.append(in_use())
        held = f"{self.memory[-1]:.0f} MB in use, {resident():.0f} MB resident"
        print(f"{self.sent:,} events, {held}", flush=True)

    def _next(self) -> Project:
        from designer.project.file import load

        return load(self.chance.choice(self.templates)) if self.chance.random() < 0.7 else Project()

    def end(self) -> None:
        """Close everything."""
        self.since = time.monotonic() + 1e9
        while (popup := self.app.activePopupWidget()) is not None:
            popup.close()
        for window in tuple(self.program.windows):
            forget(window)
        self.app.quit()

    # What may not come.

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take note of an exception."""
        sys.__excepthook__(kind, error, trace)
        self.wrong.append(f"{kind.__name__}: {error}")

    def message(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Take note of what Qt warns of; what a platform without a screen lacks is no warning."""
        if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            print("Qt:", text, file=sys.stderr)
            self.wrong.append(text)


def forget(window: Window) -> None:
    """Close a window without a question."""
    if window.workbench is not None:
        window.workbench.closing.leaving = True
    window.close()


def refuse() -> None:
    """Let questions for files go unanswered and no training begin."""
    unanswered: Callable[..., tuple[str, str]] = lambda *_, **__: ("", "")  # noqa: E731
    QFileDialog.getSaveFileName = unanswered  # type: ignore[method-assign,assignment]
    QFileDialog.getOpenFileName = unanswered  # type: ignore[method-assign,assignment]
    QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[method-assign,assignment]
    QFileDialog.open = lambda *_: None  # type: ignore[method-assign,assignment]
    Saving.ask = lambda *_, **__: None  # type: ignore[method-assign,assignment]
    TrainingControl.train = lambda _: None  # type: ignore[method-assign,assignment]
    Program.quit = lambda _: None  # type: ignore[method-assign,assignment]
    Workbench.warm = lambda _: None  # type: ignore[method-assign,assignment]
    program_of._settle = lambda: None


def main() -> str | None:
    """Send the events and say how it went; return what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    count_everything()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NEURODRAFT_HOME"] = home
        refuse()
        app = QApplication(["neurodraft"])
        app.setQuitOnLastWindowClosed(False)
        program = Program(app, Settings())
        program.dress()
        run = Run(app, program, asked.events, asked.seed)
        qInstallMessageHandler(run.message)
        sys.excepthook = run.hook
        begun = time.monotonic()
        window = program.open_project(Project())
        window.resize(1280, 800)
        QTimer.singleShot(0, run, run.step)
        app.exec()
        qInstallMessageHandler(None)
    return report(run, time.monotonic() - begun)


def report(run: Run, seconds: float) -> str | None:
    """Say how it went; return what went wrong."""
    third = len(run.memory) // 3
    if run.wrong:
        return f"After {run.sent:,} random events: {run.wrong[0]}"
    said = f"{run.sent:,} random events in {seconds:.0f} s: no exception, no Qt warning"
    if third:
        parts = run.memory[third : 2 * third], run.memory[-third:]
        middle, last = (sum(part) / third for part in parts)
        said += f"; in use {middle:.1f} MB in the middle third, {last:.1f} MB in the last"
        if last > middle * 1.05:
            return f"{said}: it grows."
    print(f"{said}.")
    return None


if __name__ == "__main__":
    sys.exit(main())

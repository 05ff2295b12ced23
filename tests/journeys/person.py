"""A person at a virtual screen: mouse and keys by xdotool, pictures of the screen by maim.

The window runs in this very process on the X11 platform, so that a journey can see where things
lie; nothing in the window is called, only pointed at and typed into.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from designer.ui.canvas import Canvas


class Person:
    """Points, clicks, drags and types."""

    def __init__(self, app: QApplication, pictures: Path | None) -> None:
        self.app = app
        self.pictures = pictures
        self._number = 0
        self.pointed = False
        """Whether the mouse was used at all."""

    def wait(self, until: Callable[[], object], what: str, seconds: float = 60.0) -> None:
        """Let the window live until something holds. Raises AssertionError after the time."""
        end = time.monotonic() + seconds
        while not until():
            self.rest(0.02)
            if time.monotonic() > end:
                self.picture("gave-up")
                raise AssertionError(f"waited {seconds:g} s in vain for: {what}")

    def rest(self, seconds: float = 0.15) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        while True:
            self.app.processEvents()
            if time.monotonic() >= end:
                return
            time.sleep(0.005)

    def picture(self, name: str) -> None:
        """Keep what is on the screen."""
        self._number += 1
        if self.pictures is not None:
            self.rest(0.4)
            self.pictures.mkdir(parents=True, exist_ok=True)
            file = self.pictures / f"{self._number:02d}-{name}.png"
            subprocess.run(["maim", "--hidecursor", str(file)], check=True)

    def click(
        self, target: QWidget, at: QPoint | None = None, times: int = 1, held: str = ""
    ) -> None:
        """Click on a widget, in its middle or at a point of it, perhaps with a key held."""
        self.focus(target)
        self._move(_on_screen(target, at))
        words = ["click", "--repeat", str(times), "--delay", "60", "1"]
        if held:
            words = ["keydown", held, *words, "keyup", held]
        self._do(*words)

    def drag(self, start: tuple[QWidget, QPoint], end: tuple[QWidget, QPoint]) -> None:
        """Press at a point, move in steps as a hand does, and let go at another."""
        self.focus(start[0])
        begin, goal = _on_screen(*start), _on_screen(*end)
        places = [begin, *(begin + (goal - begin) * step / 12 for step in range(1, 13))]
        places += [goal + QPoint(1, 1), goal]
        words = []
        for number, place in enumerate(places):
            words += ["mousemove", str(place.x()), str(place.y()), "sleep", "0.03"]
            words += ["mousedown", "1"] * (number == 0)
        # one command: while a drag lasts, Qt runs a loop of its own and we wait inside it
        self._do(*words, "sleep", "0.15", "mouseup", "1", seconds=0.3)

    def key(self, *keys: str) -> None:
        """Press keys, such as ctrl+e."""
        self._do("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "15", text)

    def write(self, target: QWidget, text: str) -> None:
        """Put a text in the place of what a field holds, and press Enter."""
        self.click(target)
        self.key("ctrl+a")
        self.type(text)
        self.key("Return")

    def wire(self, canvas: Canvas, source: str, target: str, port: str = "in") -> None:
        """Draw a wire from the output of a block to an input of another."""
        begin = canvas.port_point(source, "out", "output")
        self.drag((canvas, begin), (canvas, canvas.port_point(target, port, "input")))

    def open(self, path: Path) -> None:
        """Open a project by the window that asks for a file."""
        # one command: while that window is there, Qt runs a loop of its own and we wait inside it
        find = ["search", "--sync", "--name", "Open a project", "windowfocus", "sleep", "0.3"]
        typed = ["type", "--delay", "15", "--args", "1", str(path), "sleep", "0.3"]
        self._do("key", "ctrl+o", "sleep", "0.5", *find, *typed, "key", "Return", seconds=0.5)

    def focus(self, target: QWidget) -> None:
        """Give the window of a widget the keys; without a window manager nobody else does."""
        window = target.window()
        if QGuiApplication.focusWindow() is not window.windowHandle():
            self._do("windowfocus", str(int(window.winId())))

    def _move(self, place: QPoint, seconds: float = 0.08) -> None:
        self._do("mousemove", str(place.x()), str(place.y()), seconds=seconds)

    def _do(self, *words: str, seconds: float = 0.15) -> None:
        """Run xdotool while the window lives, as it must to answer a drag."""
        self.pointed |= not {"click", "mousemove", "mousedown"}.isdisjoint(words)
        process = subprocess.Popen(["xdotool", *words])
        while process.poll() is None:
            self.rest(0.005)
        assert process.returncode == 0, words
        self.rest(seconds)


def _on_screen(target: QWidget, at: QPoint | None = None) -> QPoint:
    area: QRect = target.rect() & target.visibleRegion().boundingRect()
    return target.mapToGlobal(area.center() if at is None else at)


def at_the_screen() -> QApplication:
    """Return an application on the virtual screen that this process was given."""
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"
    app = QApplication.instance()
    found = app if isinstance(app, QApplication) else QApplication(["neurodraft"])
    found.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    return found

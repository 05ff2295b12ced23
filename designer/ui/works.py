"""Long work in the status line: what is being done, how far it is, how long it takes, and Stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from designer import figures
from designer.ui.words import tr

LATER = 600
"""Milliseconds after which work that is not over yet is shown: a moment's work is not."""
TOLD_FROM = 2.0
"""Seconds of work after which the time left is told."""


@dataclass
class Work:
    """One piece of work that is under way."""

    text: str
    stop: Callable[[], object] | None
    part: float | None = None
    """How much of it is done, 0 to 1; None where nobody knows."""
    left: float | None = None
    """Seconds, where the work itself says so."""
    guessed: bool = True
    """Whether they are guessed from the time that has passed, where it does not."""
    begun: float = field(default_factory=time.monotonic)


class Works(QWidget):
    """Shows the newest work, and how many others there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("works")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.label = QLabel()
        self.label.setProperty("role", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(96)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QToolButton()
        self.stop.setText(tr("Stop"))
        self.stop.setObjectName("stop-work")
        self.stop.clicked.connect(self._stop)
        for part in (self.label, self.bar, self.stop):
            row.addWidget(part)
        self.under_way: dict[str, Work] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER)
        self._timer.timeout.connect(self._write)
        self.hide()

    def begin(self, key: str, text: str, stop: Callable[[], object] | None = None) -> None:
        """Take note of work that begins; a moment later it is shown."""
        self.under_way.pop(key, None)
        self.under_way[key] = Work(text, stop)
        if self.isVisible():
            self._write()
        else:
            self._timer.start()

    def tell(
        self,
        key: str,
        text: str = "",
        part: float | None = None,
        left: float | None = None,
        *,
        guessed: bool = True,
    ) -> None:
        """Say how far a work is; one that is not under way is left alone.

        Where the seconds that are left are not given, they may be guessed.
        """
        work = self.under_way.get(key)
        if work is None:
            return
        work.text, work.part, work.left = text or work.text, part, left
        work.guessed = guessed
        if self.isVisible():
            self._write()

    def end(self, key: str) -> None:
        """Forget a work that is over."""
        if self.under_way.pop(key, None) is not None:
            self._write()

    def _stop(self) -> None:
        key = next(reversed(self.under_way), None)
        if key is not None:
            work = self.under_way[key]
            if work.stop is not None:
                work.stop()

    def _write(self) -> None:
        self._timer.stop()
        self.setVisible(bool(self.under_way))
        if not self.under_way:
            return
        work = self.under_way[next(reversed(self.under_way))]
        words = [work.text]
        left = work.left if work.left is not None else self._left(work)
        if left is not None:
            words.append(tr("{time} left", time=figures.duration(left)))
        if len(self.under_way) > 1:
            words.append(tr("and {n} more", n=len(self.under_way) - 1))
        self.label.setText(" · ".join(words))
        self.bar.setRange(0, 0 if work.part is None else 1000)
        if work.part is not None:
            self.bar.setValue(round(work.part * 1000))
        self.stop.setVisible(work.stop is not None)
        self.stop.setToolTip(tr("Stops: {what}", what=work.text))
        self.stop.setAccessibleName(tr("Stop: {what}", what=work.text))

    def _left(self, work: Work) -> float | None:
        passed = time.monotonic() - work.begun
        if not work.guessed or not work.part or passed < TOLD_FROM:
            return None
        return passed * (1 - work.part) / work.part

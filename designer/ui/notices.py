"""Bars under the top bar: what has gone wrong, what is offered, what is asked. Nothing is modal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.ui.panels.page import small_button
from designer.ui.words import said, tr

Button = tuple[str, Callable[[], object]]
MOST = 4
"""Bars at once; the oldest goes."""


class Notices(QWidget):
    """A stack of bars; each goes away by its buttons, by its cross or after its time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.bars: dict[str, Bar] = {}
        self.hide()

    def tell(
        self,
        text: str,
        *,
        role: str = "info",
        buttons: Sequence[Button] = (),
        key: str = "",
        seconds: float = 0.0,
    ) -> Bar:
        """Show a bar; one with the same key takes its place.

        `role` is info, warning or error. With `seconds` it goes away by itself.
        """
        key = key or text
        self.drop(key)
        bar = Bar(said(text), role, [(said(words), act) for words, act in buttons], self)
        bar.closed = lambda: self.drop(key)
        self.bars[key] = bar
        self._column.insertWidget(0, bar)
        while len(self.bars) > MOST:
            self.drop(next(iter(self.bars)))
        if seconds:
            QTimer.singleShot(int(seconds * 1000), bar, lambda: self._expire(key, bar))
        self.show()
        return bar

    def drop(self, key: str) -> None:
        """Take a bar away."""
        bar = self.bars.pop(key, None)
        if bar is not None:
            bar.hide()
            self._column.removeWidget(bar)
            bar.deleteLater()
        self.setVisible(bool(self.bars))

    def _expire(self, key: str, bar: Bar) -> None:
        if self.bars.get(key) is bar:
            self.drop(key)


class Bar(QFrame):
    """One bar."""

    closed: Callable[[], None]

    def __init__(self, text: str, role: str, buttons: Sequence[Button], parent: QWidget) -> None:
        super().__init__(parent)
        text = said(text)  # what came from below may be English still
        self.setObjectName("notice")
        self.setProperty("role", role)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        self.label = QLabel(text)
        self.label.setWordWrap(True)
        row.addWidget(self.label, 1)
        self.buttons: dict[str, QPushButton] = {}
        for words, action in buttons:
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, action=action: self._act(action))
            row.addWidget(button)
            self.buttons[words] = button
        cross = small_button("×", tr("Close this notice"), self)
        cross.setObjectName("cross")
        cross.clicked.connect(lambda: self.closed())
        row.addWidget(cross)

    @property
    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def _act(self, action: Callable[[], object]) -> None:
        self.closed()
        action()

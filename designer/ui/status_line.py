"""The line at the bottom: what the network is and costs, where it trains, whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from designer import figures
from designer.ui.elided import Elided
from designer.ui.trouble_words import trouble_words
from designer.ui.window import BOTTOM
from designer.ui.words import said, tr, trn
from designer.ui.works import Works

SECONDS = 8
"""How long a passing message stays."""


class StatusLine(QFrame):
    """Facts at the left, a passing message at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self.setFixedHeight(BOTTOM)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        self.facts = QLabel()
        self.facts.setProperty("role", "small")
        self.facts.setAccessibleName(tr("The network in figures"))
        self.message = Elided()
        self.message.setProperty("role", "passing")
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.message)
        self.works = Works()
        row.addWidget(self.works)
        self._row = row
        self._network = ""
        self._device = ""
        self._saved = ""
        self._tab = ""
        """The tab of the lower panel that the message belongs to; empty for one of them all."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.message.clear)

    def show_check(self, check: object) -> None:
        """Show what the walk counted."""
        from designer.network.check import Check

        assert isinstance(check, Check)
        parts = [trn("{n} block", "{n} blocks", len(check.blocks))]
        if check.blocks:
            parts.append(trn("{n} parameter", "{n} parameters", check.parameters))
            parts.append(tr("{count} MACs", count=figures.short(check.macs)))
        if check.input is not None and check.output is not None:
            parts.append(f"{check.input} → {check.output}")
        severities = [problem.severity for problem in check.problems]
        trouble = trouble_words(severities.count("error"), severities.count("warning"))
        if trouble and check.blocks:
            parts.append(trouble)
        self._network = "  ·  ".join(parts)
        self._write()

    def show_device(self, name: str, reason: str) -> None:
        """Show where the network trains, and why there."""
        self._device = tr("device: auto") if name == "auto" else figures.device(name)
        self.facts.setToolTip(said(reason))
        self._write()

    def show_saved(self, words: str) -> None:
        """Show whether the project is in its file."""
        self._saved = words
        self._write()

    def put(self, widget: QWidget) -> None:
        """Put something that stays at the right end of the line."""
        self._row.addWidget(widget)

    def say(self, text: str, seconds: int = SECONDS, *, tab: str = "") -> None:
        """Show a message that passes, sooner where one turns from the tab that it belongs to."""
        self.message.setText(said(text))
        self._tab = tab
        self._timer.start(seconds * 1000)

    def turn_to(self, tab: str) -> None:
        """Take the message away where it belongs to another tab."""
        if self._tab not in ("", tab):
            self.message.clear()

    def _write(self) -> None:
        parts = (self._network, self._device, self._saved)
        self.facts.setText("  ·  ".join(part for part in parts if part))

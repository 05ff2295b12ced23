"""The network as PyTorch source; it follows the canvas, and a click leads to the block."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.job import UserError
from designer.network.check import Check
from designer.network.source import Path, Source, write_source
from designer.ui.highlighting import Highlighter
from designer.ui.panels.find_bar import FindBar
from designer.ui.panels.page import muted, restyle
from designer.ui.panels.source_text import SourceText
from designer.ui.theme import Theme
from designer.ui.words import joined, said, tr, trn


class SourceView(QWidget):
    """Shows the source; while the network has problems, the last good one, and says so."""

    selected = Signal(object)
    """The way to the block of the line that was clicked."""
    message = Signal(str)
    save_wanted = Signal(str)
    """A person wants this text in a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("PyTorch source"))
        self._source: Source | None = None
        self._paths: list[Path] = []
        """The ways to the selected blocks."""
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        self.state = QLabel()
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = SourceText(theme)
        self.text.clicked.connect(self._line_clicked)
        self.finder = FindBar(self.text)
        self.text.find_wanted.connect(self.finder.ask)
        self.finding = QPushButton(tr("Find"))
        self.finding.setToolTip(tr("Finds words in the source (Ctrl+F while it has the focus)."))
        self.finding.clicked.connect(lambda _=False: self.finder.ask())
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copies the whole source."))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(tr("Save as…"))
        self.save.setToolTip(tr("Writes the source to a Python file."))
        self.save.clicked.connect(lambda _=False: self.save_wanted.emit(self.text.toPlainText()))
        self._buttons = (self.finding, self.copy, self.save)
        bar.addWidget(self.state, 1)
        for button in self._buttons:
            bar.addWidget(button)
        column.addLayout(bar)
        column.addWidget(self.finder)
        self._colours = Highlighter(self.text.document(), theme)
        column.addWidget(self.text, 1)
        self._empty = muted(tr("The source appears as soon as the network fits together."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        self._show_text("")

    def show_check(self, check: Check, title: str) -> None:
        """Print the network that the walk has seen."""
        if not check.graph.nodes:
            text = tr("Nothing is drawn yet. The network is printed here as PyTorch source.")
            self._say(text, "muted")
            return
        if not check.ok:
            first = check.errors[0]
            if first.severity == "waiting":
                self._say(tr("{text} The source follows.", text=said(first.text)), "muted")
                return
            nodes = check.graph.nodes
            text = said(first.text)
            if first.node in nodes:
                text = tr("Problem at “{block}”: {text}", block=nodes[first.node].title, text=text)
            lines = [text]
            if len(check.errors) > 1:
                others = len(check.errors) - 1
                lines.append(trn("And {n} more problem.", "And {n} more problems.", others))
            if self._source:
                lines.append(tr("Shown is the last network that fitted."))
            self._say(joined(*lines), "error")
            return
        try:
            source = write_source(check.graph, title, check)
        except UserError as error:
            self._say(said(str(error)), "error")
            return
        self._source = source
        count = source.text.count("\n")
        self._say(
            trn(
                "class {name} · {n} line · follows the canvas",
                "class {name} · {n} lines · follows the canvas",
                count,
                name=source.class_name,
            ),
            "muted",
        )
        self._show_text(source.text)
        self.mark(self._paths)

    def mark(self, paths: list[Path]) -> None:
        """Mark the lines of the selected blocks."""
        self._paths = list(paths)
        source = self._source
        self.text.mark({line for way in paths for line in source.lines_of(way)} if source else ())

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._colours.set_theme(theme)
        self.text.set_theme(theme)

    def _say(self, text: str, role: str) -> None:
        self.state.setText(text)
        restyle(self.state, role=role)

    def _show_text(self, text: str) -> None:
        self.text.setVisible(bool(text))
        self._empty.setVisible(not text)
        for button in self._buttons:
            button.setEnabled(bool(text))
        if text == self.text.toPlainText():
            return
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText(text)
        self.text.verticalScrollBar().setValue(place)
        self.finder.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.emit(tr("The source is on the clipboard."))

    def _line_clicked(self, line: int) -> None:
        path = self._path_at(line)
        if path:
            self.selected.emit(path)

    def _path_at(self, line: int) -> Path:
        """Return the way to the block of a line, inside what is selected where that holds it."""
        if self._source is None:
            return ()
        for path in self._paths:
            for end in range(len(path), 0, -1):
                if found := self._source.path_at(line, path[:end]):
                    return found
        return self._source.path_at(line)

"""The network as PyTorch source; it follows the canvas, and a click leads to the block."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QMouseEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from designer.job import UserError
from designer.network.check import Check
from designer.network.source import Path, Source, write_source
from designer.ui.highlighting import Highlighter, fixed_font
from designer.ui.panels.page import muted, restyle
from designer.ui.theme import Theme


class SourceView(QWidget):
    """Shows the source; while the network has problems, the last good one, and says so."""

    selected = Signal(object)
    """The way to the block of the line that was clicked."""
    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("PyTorch source")
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
        self.copy = QPushButton("Copy")
        self.copy.setToolTip("Copies the whole source.")
        self.copy.clicked.connect(self._copy)
        bar.addWidget(self.state, 1)
        bar.addWidget(self.copy)
        column.addLayout(bar)
        self.text = _Lines()
        self.text.clicked.connect(self._line_clicked)
        self._colours = Highlighter(self.text.document(), theme)
        column.addWidget(self.text, 1)
        self._empty = muted("The source appears as soon as the network fits together.")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        self._show_text("")

    def show_check(self, check: Check, title: str) -> None:
        """Print the network that the walk has seen."""
        if not check.ok:
            first = check.errors[0]
            if first.severity == "waiting":
                self._say(f"{first.text} The source follows.", "muted")
                return
            nodes = check.graph.nodes
            where = f" at “{nodes[first.node].title}”" if first.node in nodes else ""
            more = f" and {len(check.errors) - 1} more" if len(check.errors) > 1 else ""
            last = " Shown is the last network that fitted." if self._source else ""
            self._say(f"Problem{where}{more}: {first.text}{last}", "error")
            return
        try:
            source = write_source(check.graph, title, check)
        except UserError as error:
            self._say(str(error), "error")
            return
        self._source = source
        count = source.text.count("\n")
        self._say(f"class {source.class_name} · {count} lines · follows the canvas", "muted")
        self._show_text(source.text)
        self.mark(self._paths)

    def mark(self, paths: list[Path]) -> None:
        """Mark the lines of the selected blocks."""
        self._paths = list(paths)
        marks = []
        document = self.text.document()
        source = self._source
        lines = {line for path in paths for line in source.lines_of(path)} if source else set()
        for number in sorted(lines):
            block = document.findBlockByNumber(number - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)  # type: ignore[attr-defined]
            mark.format.setBackground(QColor(self._theme.accent_soft))  # type: ignore[attr-defined]
            full = QTextFormat.Property.FullWidthSelection
            mark.format.setProperty(full, True)  # type: ignore[attr-defined]
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if marks and not self.text.hasFocus():
            self.text.reveal(marks[0].cursor)  # type: ignore[attr-defined]

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._colours.set_theme(theme)
        self.mark(self._paths)

    def _say(self, text: str, role: str) -> None:
        self.state.setText(text)
        restyle(self.state, role=role)

    def _show_text(self, text: str) -> None:
        self.text.setVisible(bool(text))
        self._empty.setVisible(not text)
        self.copy.setEnabled(bool(text))
        if text == self.text.toPlainText():
            return
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText(text)
        self.text.verticalScrollBar().setValue(place)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.emit("The source is on the clipboard.")

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


class _Lines(QPlainTextEdit):
    """The text itself."""

    clicked = Signal(int)
    """A line, counted from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("source-text")
        self.setReadOnly(True)
        self.setFont(fixed_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName("PyTorch source")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click on a line leads to its block."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            self.clicked.emit(cursor.blockNumber() + 1)

    def reveal(self, cursor: QTextCursor) -> None:
        """Scroll to a line without moving the caret."""
        top = self.firstVisibleBlock().blockNumber()
        height = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
        line = cursor.blockNumber()
        if not top <= line < top + height - 1:
            self.verticalScrollBar().setValue(max(0, line - height // 2))

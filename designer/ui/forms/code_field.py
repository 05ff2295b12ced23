"""Code as a parameter: typed in the form or in a window of its own, or copied from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.blocks.code_text import MOST_LETTERS
from designer.ui.forms.code_editor import CodeEditor
from designer.ui.forms.field import Field
from designer.ui.words import tr
from designer.unit import Parameter, ParameterError

HEIGHT = 220
"""Pixels of the editor in the form; it is larger in a window of its own."""
APPLY = "Ctrl+Enter applies it, as does going elsewhere."


class CodeField(Field):
    """An editor of several lines; the document has what was typed once it is applied."""

    wide = True

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self.typed = True
        """Whether what was told last came from the keyboard, and not from a file."""
        self._shown = ""
        self._window: _CodeWindow | None = None
        self.editor = CodeEditor(self)
        self.editor.setFixedHeight(HEIGHT)
        self.editor.done.connect(self.commit)
        self.editor.textChanged.connect(self._mark)
        self.state = QLabel()
        self.state.setProperty("role", "small")
        self.file = QPushButton(tr("From a file…"))
        self.file.setToolTip(
            tr("Copies a Python file into the project; the file itself is not kept.")
        )
        self.file.clicked.connect(self._browse)
        self.larger = QPushButton(tr("Larger…"))
        self.larger.setToolTip(tr("Opens the code in a window of its own."))
        self.larger.clicked.connect(self._open_window)
        for button in (self.file, self.larger):
            button.setAutoDefault(False)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.label)
        head.addWidget(self.state, 1)
        column.addLayout(head)
        column.addWidget(self.editor)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.larger)
        row.addStretch(1)
        column.addLayout(row)
        self.hold(whole, named=self.editor)

    def show_value(self, value: Any) -> None:
        """Show the document's text, unless another is being typed."""
        try:
            text = self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
            return
        if text == self._shown:
            return
        self._shown = text
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)
        if self._window is not None:
            self._window.show_text(text)
        self._mark()

    def show_several(self) -> None:
        """Show an empty editor: what is applied goes to all selected blocks."""
        self._shown = ""
        self.editor.setPlainText("")
        self.editor.setPlaceholderText(tr("several values"))
        self._mark()

    def commit(self) -> None:
        """Tell what was typed, here or in the window of its own, if it is something new."""
        if self._window is not None and self._window.isVisible():
            self.take(self._window.editor.toPlainText())
        if self._dirty:
            self._tell(self.editor.toPlainText(), typed=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the window of its own away with the form: it belongs to the selected block."""
        super().hideEvent(event)
        if self._window is not None and not event.spontaneous():
            self._window.hide()

    @property
    def _dirty(self) -> bool:
        return self.editor.toPlainText() != self._shown

    def _mark(self) -> None:
        self.state.setText(tr("not applied yet") if self._dirty else "")
        self.state.setToolTip(tr(APPLY) if self._dirty else "")

    def _tell(self, text: str, *, typed: bool) -> None:
        self.typed, self._shown = typed, text
        self.refuse("")
        self._mark()
        self.edited.emit(self.parameter.name, text)
        self.finished.emit()

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Copy code from"), "", tr("Python (*.py)"))
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Copy a file's text into the project; say why where that cannot be."""
        try:
            with path.open(encoding="utf-8") as file:
                text = file.read(MOST_LETTERS + 1)
        except OSError as error:
            self.refuse(
                tr("“{name}” cannot be read: {what}.", name=path.name, what=error.strerror or error)
            )
            return
        except UnicodeDecodeError:
            self.refuse(tr("“{name}” is no text in UTF-8; choose a Python file.", name=path.name))
            return
        if len(text) > MOST_LETTERS:
            self.refuse(
                tr(
                    "“{name}” has more than {MOST_LETTERS} letters.",
                    name=path.name,
                    MOST_LETTERS=f"{MOST_LETTERS:,}",
                )
            )
            return
        self.editor.setPlainText(text)
        self._tell(text, typed=False)
        if self._window is not None:
            self._window.show_text(text)

    def _open_window(self) -> None:
        self.commit()
        if self._window is None:
            self._window = _CodeWindow(self)
        self._window.show_text(self.editor.toPlainText())
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def take(self, text: str) -> None:
        """Take over what was typed in the window of its own."""
        if text != self._shown:
            self.editor.setPlainText(text)
            self._tell(text, typed=True)


class _CodeWindow(QWidget):
    """The same code with more room; closing it applies what was typed."""

    def __init__(self, field: CodeField) -> None:
        super().__init__(field.window())
        self.setWindowFlag(self.windowFlags().Window, True)
        self.setObjectName("page")
        self.setWindowTitle(tr("Code of the block"))
        self.resize(760, 620)
        self._field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.editor = CodeEditor(self)
        self.editor.setAccessibleName(tr("Code of the block"))
        self.editor.done.connect(self._apply)
        column.addWidget(self.editor, 1)
        row = QHBoxLayout()
        says = QLabel(tr(APPLY))
        says.setProperty("role", "muted")
        row.addWidget(says, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)

    def show_text(self, text: str) -> None:
        """Show the text that the document has."""
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Apply what was typed."""
        self._apply()
        super().closeEvent(event)

    def _apply(self) -> None:
        self._field.take(self.editor.toPlainText())

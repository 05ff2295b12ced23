"""One parameter of a unit on the screen: its label, its editor and why a value is refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from designer.ui.forms.editors import Combo, Line, Tick
from designer.ui.forms.wording import shown, tooltip
from designer.ui.panels.page import restyle, small_button
from designer.unit import Parameter, ParameterError

PATIENCE = 700
"""Milliseconds after the last key before a half-typed value is called wrong."""


class Field(QWidget):
    """An editor for one parameter; subclasses hold the widget.

    It emits `edited` with the value as the unit holds it, and only for values that the parameter
    takes; for others it says why under the editor.
    """

    edited = Signal(str, object)
    finished = Signal()
    wide = False
    """Whether it takes the whole width of a form and shows its label itself."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self.changed = False
        """Whether the document has another value than the usual one."""
        self.setObjectName(f"field-{parameter.name}")
        self.label = QLabel(parameter.label)
        self.label.setProperty("role", "field")
        self.label.setToolTip(tooltip(parameter))
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def hold(self, editor: QWidget, *, named: QWidget | None = None) -> None:
        """Take the editor in, with its help and its name for those who do not see it."""
        named = named or editor
        named.setToolTip(tooltip(self.parameter))
        named.setAccessibleName(self.parameter.label)
        named.setAccessibleDescription(self.parameter.help)
        self.label.setBuddy(named)
        self.setFocusProxy(named)
        self._column.addWidget(editor)
        self._column.addWidget(self.error)

    def show_value(self, value: Any) -> None:
        """Show a value of the document."""
        raise NotImplementedError

    def commit(self) -> None:
        """Tell what was typed and not told yet."""

    def refuse(self, text: str) -> None:
        """Say why a value is not taken, or nothing any more."""
        label = f"{self.parameter.label}: "
        text = text.removeprefix(label)
        self.error.setText(text[:1].upper() + text[1:])
        self.error.setVisible(bool(text))
        for editor in self.findChildren(QLineEdit):
            restyle(editor, wrong=bool(text))

    @property
    def refusal(self) -> str:
        """Why the value is not taken, or nothing."""
        return self.error.text()


class LineField(Field):
    """A parameter that is typed: numbers, sizes, text, a path."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        numbers = parameter.type if parameter.type in ("whole", "real") else ""
        self.line = Line(self, numbers)
        self._shown: Any = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._judge)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._done)
        self.line.cancelled.connect(self._put_back)
        if parameter.optional:
            self.line.setPlaceholderText("none")
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(self.line, 1)
        if parameter.suffix:
            unit = QLabel(parameter.suffix)
            unit.setProperty("role", "muted")
            across.addWidget(unit)
        if parameter.type == "path":
            across.addWidget(self._browser())
        self.hold(row, named=self.line)

    def show_value(self, value: Any) -> None:
        """Show the document's value, unless what is typed already means it."""
        self._shown = value
        wanted = shown(self.parameter, value)
        if self.line.hasFocus():
            try:
                if self.parameter.read(self.line.text()) == self.parameter.read(value):
                    self.refuse("")
                    return
            except ParameterError:
                pass
        if self.line.text() != wanted:
            self.line.setText(wanted)
        self._judge()

    def _typed(self, text: str) -> None:
        try:
            value = self.parameter.read(text)
        except ParameterError:
            self._late.start()
            return
        self._late.stop()
        self.refuse("")
        self.edited.emit(self.parameter.name, value)

    def _judge(self) -> None:
        try:
            self.parameter.read(self.line.text())
        except ParameterError as error:
            self.refuse(str(error))
        else:
            self.refuse("")

    def _done(self) -> None:
        self._late.stop()
        self._judge()
        if not self.refusal:
            self.line.setText(shown(self.parameter, self.line.text()))
        self.finished.emit()

    def _put_back(self) -> None:
        self._late.stop()
        self.line.setText(shown(self.parameter, self._shown))
        self._judge()

    def _browser(self) -> QWidget:
        button = small_button("…", f"Choose the {self.parameter.label}", self)
        button.setProperty("role", "adder")
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        folder = self.parameter.help.startswith("Folder")
        ask = QFileDialog.getExistingDirectory if folder else QFileDialog.getOpenFileName
        found = ask(self, f"Choose the {self.parameter.label}", self.line.text())
        name = found if isinstance(found, str) else found[0]
        if name:
            self.line.setText(name)
            self._typed(name)
            self._done()


class FlagField(Field):
    """A yes or no."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self.tick = Tick(self)
        self.tick.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tick.toggled.connect(self._toggled)
        self.hold(self.tick)

    def show_value(self, value: Any) -> None:
        """Show the document's value."""
        try:
            on = self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
            return
        self.refuse("")
        self.tick.blockSignals(True)
        self.tick.setChecked(on)
        self.tick.blockSignals(False)

    def _toggled(self, on: bool) -> None:
        self.edited.emit(self.parameter.name, on)
        self.finished.emit()


class ChoiceField(Field):
    """One of a few words."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self.combo = Combo(self)
        if parameter.optional:
            self.combo.addItem("none", None)
        for word in parameter.choices:
            self.combo.addItem(word, word)
        self.combo.activated.connect(self._chosen)
        self.hold(self.combo)

    def show_value(self, value: Any) -> None:
        """Show the document's value; one that is not among the choices is named as wrong."""
        place = self.combo.findData(value)
        try:
            self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
        else:
            self.refuse("")
        self.combo.setCurrentIndex(place)

    def _chosen(self, place: int) -> None:
        self.edited.emit(self.parameter.name, self.combo.itemData(place))
        self.finished.emit()

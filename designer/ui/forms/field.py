"""One parameter of a unit on the screen: its label, its editor and why a value is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from designer.expression import Expression, Number
from designer.ui.forms import slider
from designer.ui.forms.editors import Combo, Line, Tick
from designer.ui.forms.wording import bounds, choice_title, outcome, shown, tooltip
from designer.ui.panels.page import restyle, small_button
from designer.ui.words import said, tr
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
        self.names: Mapping[str, Number] = {}
        """The values of the project, for expressions."""
        self.changed = False
        """Whether the document has another value than the usual one."""
        self.reset = small_button("↺", tr("Put back {name}", name=said(parameter.label)), self)
        self.reset.setProperty("role", "compact")
        self.reset.clicked.connect(self._put_back_usual)
        self.reset.hide()
        self.setObjectName(f"field-{parameter.name}")
        self.label = QLabel(said(parameter.label))
        self.label.setProperty("role", "field")
        self.label.setToolTip(said(tooltip(parameter)))
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
        named.setToolTip(said(tooltip(self.parameter)))
        named.setAccessibleName(said(self.parameter.label))
        named.setAccessibleDescription(said(self.parameter.help))
        self.label.setBuddy(named)
        self.setFocusProxy(named)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(editor, 0 if isinstance(editor, Tick) else 1)
        if not self.wide:
            usual = said(shown(self.parameter, self.parameter.default))
            self.reset.setToolTip(
                tr("Put back the usual value, {value}", value=usual)
                if usual
                else tr("Put back the usual value")
            )
            across.addWidget(self.reset)
        if isinstance(editor, Tick):
            across.addStretch(1)
        self._column.addLayout(across)
        self._column.addWidget(self.error)

    def set_changed(self, changed: bool) -> None:
        """Offer to put back the usual value where the document has another."""
        self.changed = changed
        self.reset.setVisible(changed and not self.wide)

    def set_names(self, names: Mapping[str, Number]) -> None:
        """Let expressions use these values of the project."""
        self.names = names

    def show_several(self) -> None:
        """Show that the selected blocks have several values."""
        raise NotImplementedError

    def _put_back_usual(self) -> None:
        self.edited.emit(self.parameter.name, self.parameter.default)
        self.finished.emit()
        self.setFocus()

    def show_value(self, value: Any) -> None:
        """Show a value of the document."""
        raise NotImplementedError

    def commit(self) -> None:
        """Tell what was typed and not told yet."""

    def refuse(self, text: str) -> None:
        """Say why a value is not taken, or nothing any more."""
        label = f"{self.parameter.label}: "
        text = text.removeprefix(label)
        self.error.setText(said(text[:1].upper() + text[1:]))
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
        self._several = False
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        self.slider: slider.Slider | None = None
        if slider.suits(parameter):
            self.slider = slider.Slider(parameter)
            self.slider.setAccessibleName(tr("Slider of {name}", name=said(parameter.label)))
            self.slider.setToolTip(said(tooltip(parameter)))
            self.slider.moved.connect(self._slid)
            self.slider.sliderReleased.connect(self.finished)
            across.addWidget(self.slider, 3)
        across.addWidget(self.line, 2)
        if parameter.suffix:
            unit = QLabel(said(f"0 {parameter.suffix}").removeprefix("0 "))  # as behind a number
            unit.setProperty("role", "muted")
            across.addWidget(unit)
        if parameter.type == "path":
            across.addWidget(self._browser())
        self.hold(row, named=self.line)

    def show_value(self, value: Any) -> None:
        """Show the document's value, unless what is typed already means it."""
        self._shown, self._several = value, False
        self._say_aside(value)
        wanted = shown(self.parameter, value)
        if self.line.hasFocus():
            try:
                if self._means(value, self._kept(self.line.text())):
                    self.refuse("")
                    return
            except ParameterError:
                pass
        if self.line.text() != wanted:
            self.line.setText(wanted)
        self._judge()

    def show_several(self) -> None:
        """Show that the selected blocks have several values; a typed one goes to all."""
        self._several = True
        self._say_aside(None)
        self.line.setPlaceholderText(tr("several"))
        self.line.clear()
        self.refuse("")

    def _kept(self, text: str) -> Any:
        return self.parameter.keep(text, self.names)

    def _means(self, value: Any, typed: Any) -> bool:
        if isinstance(value, Expression) or isinstance(typed, Expression):
            return bool(value == typed)
        return bool(self.parameter.read(typed) == self.parameter.read(value))

    def _say_aside(self, value: Any) -> None:
        self.line.setPlaceholderText(tr("none") if self.parameter.optional else "")
        found = outcome(self.parameter, value)
        self.line.say_aside(found, bounds(self.parameter))
        self.line.setToolTip(
            "\n".join([*([found] if found else []), said(tooltip(self.parameter))])
        )
        told = f"{found} {said(self.parameter.help)}".strip()
        self.line.setAccessibleDescription(told)
        if self.slider is not None and value is not None:
            try:
                self.slider.show_number(self.parameter.read(value))
            except ParameterError:
                pass  # the line says why

    def _slid(self, number: float) -> None:
        self.line.setText(shown(self.parameter, number))
        self._typed(self.line.text())
        if self.slider is not None and not self.slider.isSliderDown():
            self.finished.emit()

    def _typed(self, text: str) -> None:
        if self._several and not text.strip():
            return
        try:
            value = self._kept(text)
        except ParameterError:
            self._late.start()
            return
        self._late.stop()
        self.refuse("")
        self._say_aside(value)
        self.edited.emit(self.parameter.name, value)

    def _judge(self) -> None:
        if self._several and not self.line.text().strip():
            self.refuse("")
            return
        try:
            self._kept(self.line.text())
        except ParameterError as error:
            self.refuse(str(error))
        else:
            self.refuse("")

    def _done(self) -> None:
        self._late.stop()
        self._judge()
        if not self.refusal and self.line.text().strip():
            self.line.setText(shown(self.parameter, self._kept(self.line.text())))
        self.finished.emit()

    def _put_back(self) -> None:
        self._late.stop()
        self.line.setText("" if self._several else shown(self.parameter, self._shown))
        self._judge()

    def _browser(self) -> QWidget:
        button = small_button("…", tr("Choose the {label}", label=said(self.parameter.label)), self)
        button.setProperty("role", "adder")
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        folder = self.parameter.help.startswith("Folder")
        ask = QFileDialog.getExistingDirectory if folder else QFileDialog.getOpenFileName
        found = ask(
            self, tr("Choose the {label}", label=said(self.parameter.label)), self.line.text()
        )
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
        self._several = False
        self.tick.toggled.connect(self._toggled)
        self.tick.clicked.connect(self._clicked)
        self.hold(self.tick)

    def show_value(self, value: Any) -> None:
        """Show the document's value."""
        try:
            on = self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
            return
        self.refuse("")
        self._several = False
        self.tick.blockSignals(True)
        self.tick.setTristate(False)
        self.tick.setText("")
        self.tick.setChecked(on)
        self.tick.blockSignals(False)

    def show_several(self) -> None:
        """Show a tick that is neither on nor off; the next click turns it on for all."""
        self.refuse("")
        self._several = True
        self.tick.blockSignals(True)
        self.tick.setTristate(True)
        self.tick.setCheckState(Qt.CheckState.PartiallyChecked)
        self.tick.setText(tr("several values"))
        self.tick.blockSignals(False)

    def _clicked(self, on: bool) -> None:
        if self._several:  # Qt calls half a tick on, so that it tells of no change
            self._toggled(True)

    def _toggled(self, on: bool) -> None:
        if self._several:
            self._several = False
            self.tick.setTristate(False)
        self.edited.emit(self.parameter.name, on)
        self.finished.emit()


class ChoiceField(Field):
    """One of a few words."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parameter, parent)
        self.combo = Combo(self)
        if parameter.optional:
            self.combo.addItem(tr("none"), None)
        for word in parameter.choices:
            self.combo.addItem(said(choice_title(parameter, word)), word)
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

    def show_several(self) -> None:
        """Show that the selected blocks have several choices."""
        self.refuse("")
        self.combo.setPlaceholderText(tr("several values"))
        self.combo.setCurrentIndex(-1)

    def _chosen(self, place: int) -> None:
        self.edited.emit(self.parameter.name, self.combo.itemData(place))
        self.finished.emit()

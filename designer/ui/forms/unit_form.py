"""A form for any unit, made from its parameters; units inside it are forms of their own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.expression import Number
from designer.reference import tooltip
from designer.ui.forms.code_field import CodeField
from designer.ui.forms.editors import Combo
from designer.ui.forms.field import ChoiceField, Field, FlagField, LineField
from designer.ui.panels.page import small_button
from designer.ui.words import said, tr
from designer.unit import Choice, Parameter, ParameterError, Unit, plain

Pools = Callable[[str], Mapping[str, type[Unit]]]
"""Answers the units of a pool by kind, such as those of `optimizers`."""

LABEL_WIDTH = 104
INDENT = 12
FOLD_OVER, FOLD_TO = 3, 2
"""A unit inside another with more parameters than the first shows as many as the second says."""


class UnitForm(QWidget):
    """One row a parameter: label, editor, and the refusal under it."""

    edited = Signal(str, object)
    """The name of a parameter and its new value, as the unit holds it."""
    finished = Signal()
    """Typing has ended: the next change is a step of its own."""
    reset = Signal(dict)
    """A person wants all usual values back; they are given by name."""

    def __init__(
        self,
        unit: type[Unit],
        pools: Pools,
        parent: QWidget | None = None,
        *,
        only: Iterable[str] | None = None,
        depth: int = 0,
    ) -> None:
        super().__init__(parent)
        self.unit = unit
        self._depth = depth
        self._folded: list[Field] = []
        self._more: QToolButton | None = None
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH - INDENT * depth)
        grid.setColumnStretch(1, 1)
        chosen = None if only is None else set(only)
        for parameter in unit.parameters():
            if chosen is not None and parameter.name not in chosen:
                continue
            field = make_field(parameter, pools, depth)
            field.edited.connect(self.edited)
            field.finished.connect(self.finished)
            row = grid.rowCount()
            top = Qt.AlignmentFlag.AlignTop
            if field.wide:
                grid.addWidget(field, row, 0, 1, 2)
            else:
                field.label.setFixedHeight(28)
                grid.addWidget(field.label, row, 0, top)
                grid.addWidget(field, row, 1)
            self.fields[parameter.name] = field
        self.reset_all = QPushButton(tr("Reset all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.setToolTip(tr("Puts back the usual value of every parameter."))
        self.reset_all.clicked.connect(self._reset_all)
        self.reset_all.hide()
        grid.addWidget(
            self.reset_all, grid.rowCount(), 0, 1, 2, alignment=Qt.AlignmentFlag.AlignRight
        )
        if depth and len(self.fields) > FOLD_OVER:
            self._folded = list(self.fields.values())[FOLD_TO:]
            self._more = QToolButton()
            self._more.setProperty("role", "more")
            self._more.setCheckable(True)
            self._more.toggled.connect(self._fold)
            grid.addWidget(self._more, grid.rowCount(), 0, 1, 2)
            self._fold(False)

    def _fold(self, opened: bool) -> None:
        """Show or hide what is rarely changed; what was changed stays in sight."""
        for field in self._folded:
            shown = opened or field.changed
            field.setVisible(shown)
            if not field.wide:
                field.label.setVisible(shown)
        if self._more is not None:
            self._more.setText(tr("Less") if opened else tr("More…"))

    def show_only(self, names: Collection[str]) -> None:
        """Hide the rows of all other parameters, which say nothing here."""
        for name, field in self.fields.items():
            shown = name in names
            field.setVisible(shown)
            if not field.wide:
                field.label.setVisible(shown)

    def commit(self) -> None:
        """Tell what was typed and not told yet, before the form shows something else."""
        for field in self.fields.values():
            field.commit()

    def set_names(self, names: Mapping[str, Number]) -> None:
        """Let expressions use these values of the project."""
        for field in self.fields.values():
            field.set_names(names)

    def show_values(self, *documents: Mapping[str, Any]) -> None:
        """Show the values of a document; what it does not name is shown as its default.

        Of several, those are shown that they share.
        """
        for name, field in self.fields.items():
            usual = field.parameter.default
            values = [document.get(name, usual) for document in documents]
            field.set_changed(any(not _same(value, usual) for value in values))
            if all(_same(value, values[0]) for value in values):
                field.show_value(values[0])
            else:
                field.show_several()
        changed = [field for field in self.fields.values() if field.changed]
        self.reset_all.setVisible(len(changed) > 1 and self._depth == 0)
        if self._more is not None and not self._more.isChecked():
            self._fold(False)

    def _reset_all(self) -> None:
        self.reset.emit({name: field.parameter.default for name, field in self.fields.items()})
        self.finished.emit()


def _same(value: Any, other: Any) -> bool:
    """Return whether two values mean the same, as JSON and as a unit holds them."""
    return bool(value == other or plain(value) == plain(other))


class UnitField(Field):
    """A choice among units, with the form of the chosen one below it."""

    wide = True

    def __init__(
        self,
        parameter: Parameter,
        pools: Pools,
        parent: QWidget | None = None,
        depth: int = 0,
    ) -> None:
        super().__init__(parameter, parent)
        self._pools, self._depth = pools, depth
        self._units = dict(pools(parameter.pool))
        self._choice = Choice("")
        self.form: UnitForm | None = None
        self.combo = Combo(self)
        for kind, unit in self._units.items():
            self.combo.addItem(said(unit.label()), kind)
            self.combo.setItemData(
                self.combo.count() - 1, said(tooltip(unit)), Qt.ItemDataRole.ToolTipRole
            )
        self.combo.activated.connect(self._picked)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        self.label.setFixedWidth(LABEL_WIDTH - INDENT * depth)
        across.addWidget(self.label)
        across.addWidget(self.combo, 1)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(INDENT, 0, 0, 0)
        self.hold(row, named=self.combo)
        self._column.addLayout(self._inner)

    def show_value(self, value: Any) -> None:
        """Show the chosen unit and its values."""
        try:
            choice = self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
            return
        unit = self._units.get(choice.kind)
        known = unit is not None
        self.refuse(
            "" if known else tr("This version has no “{kind}”; choose another.", kind=choice.kind)
        )
        self.combo.setCurrentIndex(self.combo.findData(choice.kind))
        self.combo.setToolTip(said(tooltip(unit)) if unit else "")
        if choice.kind != self._choice.kind or (known and self.form is None):
            self._rebuild(unit)
        self._choice = choice
        if self.form is not None:
            self.form.show_values(choice.parameters)

    def set_names(self, names: Mapping[str, Number]) -> None:
        """Let expressions use these values of the project."""
        super().set_names(names)
        if self.form is not None:
            self.form.set_names(names)

    def show_several(self) -> None:
        """Show that the selected blocks have several choices."""
        self.refuse("")
        self._rebuild(None)
        self._choice = Choice("")
        self.combo.setPlaceholderText(tr("several values"))
        self.combo.setCurrentIndex(-1)

    def _rebuild(self, unit: type[Unit] | None) -> None:
        if self.form is not None:
            self._inner.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if unit is not None and unit.parameters():
            self.form = UnitForm(unit, self._pools, self, depth=self._depth + 1)
            self.form.set_names(self.names)
            self.form.edited.connect(self._inner_edited)
            self.form.finished.connect(self.finished)
            self._inner.addWidget(self.form)
            self._inner.setContentsMargins(INDENT, 4, 0, 4)
        else:
            self._inner.setContentsMargins(0, 0, 0, 0)

    def _picked(self, place: int) -> None:
        kind = self.combo.itemData(place)
        if kind != self._choice.kind:
            unit = self._units[kind]
            kept = {item.name for item in unit.parameters()}
            # what both have keeps its value: another optimizer, the same learning rate
            same = {k: v for k, v in self._choice.parameters.items() if k in kept}
            try:
                unit.make(same)
            except ParameterError:
                same = {}
            self.edited.emit(self.parameter.name, Choice(kind, same))
        self.finished.emit()

    def _inner_edited(self, name: str, value: Any) -> None:
        self._choice = Choice(self._choice.kind, {**self._choice.parameters, name: value})
        self.edited.emit(self.parameter.name, self._choice)


class ListField(Field):
    """Several units, one below the other; each can be taken away, and more be added."""

    wide = True

    def __init__(
        self,
        parameter: Parameter,
        pools: Pools,
        parent: QWidget | None = None,
        depth: int = 0,
    ) -> None:
        super().__init__(parameter, parent)
        self._pools, self._depth = pools, depth
        self._units = dict(pools(parameter.pool))
        self._choices: tuple[Choice, ...] = ()
        self._forms: list[UnitForm | None] = []
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        self.label.setFixedWidth(LABEL_WIDTH - INDENT * depth)
        self.adder = QToolButton(self)
        self.adder.setText(tr("Add…"))
        self.adder.setProperty("role", "adder")
        self.adder.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.adder)
        menu.setToolTipsVisible(True)
        for kind, unit in self._units.items():
            action = menu.addAction(said(unit.label()))
            action.setToolTip(said(tooltip(unit)))
            action.triggered.connect(lambda _=False, kind=kind: self._add(kind))
        self.adder.setMenu(menu)
        self.empty = QLabel(tr("none"))
        self.empty.setProperty("role", "muted")
        across.addWidget(self.label)
        across.addWidget(self.empty, 1)
        across.addStretch(0)
        across.addWidget(self.adder)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(INDENT, 0, 0, 0)
        self._inner.setSpacing(4)
        self.hold(row, named=self.adder)
        self.adder.setAccessibleName(tr("Add to {label}", label=said(parameter.label)))
        self._column.addLayout(self._inner)

    def show_value(self, value: Any) -> None:
        """Show the units of the list and their values."""
        try:
            choices = self.parameter.read(value)
        except ParameterError as error:
            self.refuse(str(error))
            return
        self.refuse("")
        if [c.kind for c in choices] != [c.kind for c in self._choices]:
            self._rebuild(choices)
        self._choices = choices
        self.empty.setText("" if choices else tr("none"))
        for form, choice in zip(self._forms, choices, strict=True):
            if form is not None:
                form.show_values(choice.parameters)

    def set_names(self, names: Mapping[str, Number]) -> None:
        """Let expressions use these values of the project."""
        super().set_names(names)
        for form in self._forms:
            if form is not None:
                form.set_names(names)

    def show_several(self) -> None:
        """Show that the selected blocks have several lists."""
        self.refuse("")
        self._rebuild(())
        self._choices = ()
        self.empty.setText(tr("several values"))

    def _rebuild(self, choices: tuple[Choice, ...]) -> None:
        while self._inner.count():
            item = self._inner.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._forms = []
        for place, choice in enumerate(choices):
            unit = self._units.get(choice.kind)
            name = said(unit.label()) if unit else tr("{kind} (unknown)", kind=choice.kind)
            head = QWidget()
            across = QHBoxLayout(head)
            across.setContentsMargins(0, 0, 0, 0)
            title = QLabel(name)
            title.setToolTip(said(tooltip(unit)) if unit else tr("This version does not know it."))
            remove = small_button("×", tr("Take {name} away", name=name), head)
            remove.clicked.connect(lambda _=False, place=place: self._remove(place))
            across.addWidget(title, 1)
            across.addWidget(remove)
            self._inner.addWidget(head)
            form = None
            if unit is not None and unit.parameters():
                form = UnitForm(unit, self._pools, self, depth=self._depth + 1)
                form.set_names(self.names)
                form.edited.connect(lambda n, v, place=place: self._inner_edited(place, n, v))
                form.finished.connect(self.finished)
                self._inner.addWidget(form)
            self._forms.append(form)

    def _add(self, kind: str) -> None:
        self._tell((*self._choices, Choice(kind)))

    def _remove(self, place: int) -> None:
        self._tell(self._choices[:place] + self._choices[place + 1 :])

    def _tell(self, choices: tuple[Choice, ...]) -> None:
        self.edited.emit(self.parameter.name, choices)
        self.finished.emit()

    def _inner_edited(self, place: int, name: str, value: Any) -> None:
        old = self._choices[place]
        new = Choice(old.kind, {**old.parameters, name: value})
        self._choices = (*self._choices[:place], new, *self._choices[place + 1 :])
        self.edited.emit(self.parameter.name, self._choices)


def make_field(parameter: Parameter, pools: Pools, depth: int = 0) -> Field:
    """Return the editor that suits a parameter."""
    if parameter.type == "unit":
        return UnitField(parameter, pools, depth=depth)
    if parameter.type == "list":
        return ListField(parameter, pools, depth=depth)
    if parameter.type == "code":
        return CodeField(parameter)
    if parameter.type == "flag":
        return FlagField(parameter)
    if parameter.type == "choice":
        return ChoiceField(parameter)
    return LineField(parameter)

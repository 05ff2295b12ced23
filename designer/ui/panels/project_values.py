"""The named values of the project as a small table: a name, a number or a sum, and a cross."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.expression import Expression, Number, is_name
from designer.project.history import History
from designer.project.project import Project
from designer.project.values import (
    MOST_VALUES,
    ValueRefused,
    remove_value,
    rename_value,
    set_value,
)
from designer.ui.forms.editors import Line
from designer.ui.forms.wording import shown
from designer.ui.panels.page import heading, muted, restyle, small_button
from designer.ui.place import Place
from designer.ui.words import said, tr
from designer.unit import Parameter, ParameterError

_NUMBER = Parameter("value", "real", 0.0, "A number, or a sum of numbers and other values.")


class ProjectValues(QWidget):
    """Writes named values into the history; whatever uses one follows."""

    def __init__(self, history: History | Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # values belong to the project, whichever of its drawings is shown
        self._history = history.history if isinstance(history, Place) else history
        self.rows: dict[str, ValueRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(heading(tr("Values")), 1)
        self.add = QPushButton(tr("Add value"))
        self.add.setAutoDefault(False)
        self.add.setToolTip(tr("Names a number that several blocks and the recipe can use."))
        self.add.clicked.connect(self.add_value)
        head.addWidget(self.add)
        column.addLayout(head)
        self._grid = QVBoxLayout()
        self._grid.setSpacing(6)
        column.addLayout(self._grid)
        self._empty = muted(
            tr(
                "Name a number once, such as hidden = 128, and type hidden or 2*hidden in any "
                "field; change it here and everything follows."
            )
        )
        column.addWidget(self._empty)

    def show_project(self, project: Project) -> None:
        """Show the values of the document."""
        values = project.values
        if list(self.rows) != list(values):
            self._rebuild(list(values))
        for name, row in self.rows.items():
            row.show_value(values[name])
        self._empty.setVisible(not values)
        self.add.setEnabled(len(values) < MOST_VALUES)

    def add_value(self) -> None:
        """Put in a value with a name of its own, ready to be named."""
        taken, number = self._history.project.values, 1
        while f"value{number}" in taken:
            number += 1
        name = f"value{number}"
        self._history.do(f"add the value “{name}”", partial(set_value, name=name, value=1))
        self._history.seal()
        self.rows[name].name.setFocus()
        self.rows[name].name.selectAll()

    def _rebuild(self, names: list[str]) -> None:
        kept = list(self.rows.values())
        if len(kept) == len(names):  # one was renamed: its row stays, and with it the cursor
            self.rows = dict(zip(names, kept, strict=True))
            for name, row in self.rows.items():
                row.key = name
                row.name.setText(name)
            return
        for row in kept:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for name in names:
            row = self.rows[name] = ValueRow(name, self._history)
            self._grid.addWidget(row)


class ValueRow(QWidget):
    """One value: what is typed is told at once where it can be, and refused in words if not."""

    def __init__(self, key: str, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._history = history
        self._value: Number | Expression = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        self.name = Line()
        self.name.setText(key)
        self.name.setAccessibleName(tr("Name of the value"))
        self.name.setToolTip(tr("Letters, digits and _; whatever uses it follows a new name."))
        self.name.editingFinished.connect(self._renamed)
        self.name.cancelled.connect(lambda: self.name.setText(self.key))
        self.line = Line(numbers="real")
        self.line.setToolTip(said(_NUMBER.help))
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._done)
        self.line.cancelled.connect(lambda: self.show_value(self._value, anyway=True))
        self.remove = small_button("×", tr("Take the value away"), self)
        self.remove.setProperty("role", "compact")
        self.remove.clicked.connect(self._remove)
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(QLabel("="), 0, 1)
        grid.addWidget(self.line, 0, 2)
        grid.addWidget(self.remove, 0, 3)
        grid.addWidget(self.error, 1, 0, 1, 4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)

    def show_value(self, value: Number | Expression, *, anyway: bool = False) -> None:
        """Show the document's number, unless another is being typed."""
        self._value = value
        self.line.setAccessibleName(tr("Value of {name}", name=self.key))
        whole = isinstance(value, int)
        self.line.set_numbers("whole" if whole else "real")
        number = value.value if isinstance(value, Expression) else None
        aside = "" if number is None else f"= {_NUMBER.show(number)}"
        self.line.say_aside(aside)
        self.line.setToolTip("\n".join([*([aside] if aside else []), said(_NUMBER.help)]))
        wanted = shown(_NUMBER, value)
        if anyway or (not self.line.hasFocus() and self.line.text() != wanted):
            self.line.setText(wanted)
            self._refuse("")
        elif self.line.text().strip() == wanted:
            self._refuse("")

    def _typed(self, text: str) -> None:
        self._try(
            f"set the value “{self.key}”",
            partial(set_value, name=self.key, value=text),
            merge=f"value {self.key}",
        )

    def _done(self) -> None:
        self._history.seal()
        if not self.error.text():
            self.show_value(self._value, anyway=True)

    def _renamed(self) -> None:
        new = self.name.text().strip()
        if new == self.key:
            self._refuse("")
            return
        if not is_name(new):
            self._refuse(f"“{new}” cannot be a name; take letters, digits and _.")
            return
        self._try(f"name the value “{new}”", partial(rename_value, old=self.key, new=new))

    def _remove(self) -> None:
        self._try(f"take the value “{self.key}” away", partial(remove_value, name=self.key))

    def _try(self, label: str, edit: object, merge: str | None = None) -> None:
        try:
            self._history.do(label, edit, merge=merge)  # type: ignore[arg-type]
        except (ValueRefused, ParameterError) as error:
            self._refuse(str(error))
        else:
            self._refuse("")

    def _refuse(self, text: str) -> None:
        self.error.setText(said(text))
        self.error.setVisible(bool(text))
        restyle(self.line, wrong=bool(text))

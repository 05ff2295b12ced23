"""The choice of data as a form: where they come from, how they are divided and scaled."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from designer.data.source import PREPARATION
from designer.project.edits import set_data
from designer.project.history import History
from designer.project.project import DataChoice, Project
from designer.project.values import numbers, written
from designer.training.pools import units
from designer.ui.forms.unit_form import UnitForm
from designer.ui.panels.page import heading, muted, page, restyle, rule
from designer.ui.words import listed, said, tr, trn

TASKS = {
    "regression": "Numbers to tell: {output}",
    "forecast": "Numbers of the future to tell: {output}",
    "sequence": "Tokens to tell (steps × vocabulary): {output}",
    "span": "Begin and end of an answer to tell: {output}",
    "reconstruction": "The input itself to tell: {output}",
}


class DataForm(QScrollArea):
    """Shows the choice of data and writes what is typed into the history."""

    again = Signal()
    """The files may have changed: look at them again."""
    import_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-form")
        self.setAccessibleName(tr("Choice of data"))
        self._history = history
        _, column = page(self)
        title = QLabel(tr("Data"))
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(
            muted(tr("What the network learns from, and what is kept aside to measure it."))
        )
        column.addLayout(self._import_buttons())
        self.form = UnitForm(DataChoice, units)
        self.form.edited.connect(self._edited)
        self.form.finished.connect(history.seal)
        column.addSpacing(4)
        column.addWidget(self.form)
        column.addWidget(rule())
        column.addWidget(heading(tr("Found")))
        self.found = muted(tr("Reading…"))
        column.addWidget(self.found)
        self.reload = QPushButton(tr("Read again"))
        self.reload.setToolTip(tr("Reads the files again, after they were changed outside."))
        self.reload.clicked.connect(self.again)
        column.addWidget(self.reload)
        column.addStretch(1)
        self.show_project(history.project)

    def _import_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.import_file = QPushButton(tr("Import file…"))
        self.import_file.setToolTip(
            tr("Looks at a file of your own and finds out how it is read (Ctrl+I).")
        )
        self.import_file.clicked.connect(self.import_wanted)
        self.import_folder = QPushButton(tr("Import folder…"))
        self.import_folder.setToolTip(
            tr(
                "The same for a folder, with a sub-folder of pictures or texts for each class "
                "(Ctrl+Alt+I). Both can be dropped on the window, too."
            )
        )
        self.import_folder.clicked.connect(self.folder_wanted)
        for button in (self.import_file, self.import_folder):
            row.addWidget(button, 1)
        return row

    def show_project(self, project: Project) -> None:
        """Show the document's choice."""
        self.form.set_names(numbers(project.values))
        self.form.show_values(written(project, "data"))
        self.form.reset_all.hide()  # the choice of data itself is no setting to be put back
        source = units("data.sources").get(project.data.source.kind)
        holds: Any = getattr(source, "holds", "arrays")
        # a series is divided by time and not by chance
        chance = () if holds == "series" else ("split_seed",)
        self.form.show_only(("source", "validation", "test", *chance, *PREPARATION[holds]))

    def show_found(self, description: Any, error: str) -> None:
        """Show what the data turned out to be, or why they cannot be read."""
        if error:
            self._say(error, "error-box")
            return
        if description is None:
            self._say(tr("Reading…"), "muted")
            return
        given = listed(
            _told(spec) if len(description.inputs) == 1 else f"{name} {_told(spec)}"
            for name, spec in zip(description.names, description.inputs, strict=True)
        )
        count = description.examples
        if description.task == "forecast":
            first = trn("{n} window of {given}", "{n} windows of {given}", count, given=given)
        else:
            first = trn("{n} example of {given}", "{n} examples of {given}", count, given=given)
        lines = [first]
        if description.classes:
            count = len(description.classes)
            names = listed(description.classes[:6]) + (" …" if count > 6 else "")
            lines.append(trn("{n} class: {names}", "{n} classes: {names}", count, names=names))
        else:
            lines.append(tr(TASKS[description.task], output=said(str(description.output))))
        self._say("\n".join(lines), "muted")

    def _say(self, text: str, role: str) -> None:
        self.found.setText(text)
        restyle(self.found, role=role)

    def _edited(self, name: str, value: Any) -> None:
        label = f"set the data’s {name.replace('_', ' ')}"
        self._history.do(
            label, lambda project: set_data(project, {name: value}), merge=f"data {name}"
        )


def _told(spec: Any) -> str:
    """Return what an input is: how many tokens or numbers, along each of its axes."""
    if spec.element == "int64":
        return tr("{shape} tokens", shape=spec)
    if len(spec.shape) == 1:
        return trn("{n} number", "{n} numbers", spec.shape[0])
    return tr("{shape} numbers", shape=spec) if spec.shape else said(str(spec))

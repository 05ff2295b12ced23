"""The recipe as a form, the buttons of training, and what can be changed while it runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.expression import Number
from designer.project.edits import set_recipe
from designer.project.history import History
from designer.project.project import Project, Recipe
from designer.project.values import numbers, written
from designer.training.pools import units
from designer.ui import training_job as job
from designer.ui.forms.field import LineField
from designer.ui.forms.unit_form import LABEL_WIDTH, UnitForm
from designer.ui.panels.augmented import AugmentedView
from designer.ui.panels.page import heading, muted, page, restyle, rule
from designer.ui.words import tr
from designer.unit import Parameter

LIVE = ("learning_rate", "l2", "epochs")
"""What can be changed while training runs."""

STATES = {
    job.IDLE: "Ready to train.",
    job.STARTING: "Getting ready…",
    job.RUNNING: "Training",
    job.PAUSING: "Pausing after this step…",
    job.PAUSED: "Paused",
    job.STOPPING: "Stopping after this step…",
}


class TrainingPanel(QScrollArea):
    """Writes the recipe into the history, and emits what the person wants of the training."""

    train_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    change_wanted = Signal(str, object)
    measure_wanted = Signal()

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-panel")
        self.setAccessibleName(tr("Training"))
        self._history = history
        self._outcome = ""
        self._chosen: object = None
        _, column = page(self)
        title = QLabel(tr("Training"))
        title.setProperty("role", "title")
        column.addWidget(title)
        self.state = muted(tr(STATES[job.IDLE]))
        column.addWidget(self.state)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of training"))
        self.progress.hide()
        column.addWidget(self.progress)
        column.addLayout(self._buttons())
        self.forecast = muted("")
        self.forecast.setAccessibleName(tr("What training will take"))
        self.forecast.hide()
        column.addWidget(self.forecast)
        self.live = LiveForm()
        self.live.wanted.connect(self.change_wanted)
        self.live.hide()
        column.addWidget(self.live)
        column.addWidget(rule())
        column.addWidget(heading(tr("Recipe")))
        self.note = muted(tr("Changes here hold for the next training."))
        self.note.hide()
        column.addWidget(self.note)
        self.form = UnitForm(Recipe, units)
        self.form.edited.connect(self._edited)
        self.form.finished.connect(history.seal)
        self.form.reset.connect(self._reset)
        column.addWidget(self.form)
        column.addWidget(rule())
        self.augmented = AugmentedView()
        column.addWidget(self.augmented)
        column.addStretch(1)
        self.show_project(history.project)
        self.show_state(job.IDLE)

    def show_project(self, project: Project) -> None:
        """Show the document's recipe."""
        for form in (self.form, self.live):
            form.set_names(numbers(project.values))
        self.form.show_values(written(project, "recipe"))
        chosen = (project.data.source, project.recipe.augmentation)
        if chosen != self._chosen:  # what is shown was made of others
            self._chosen = chosen
            self.augmented.forget()
        self.augmented.setVisible(bool(project.recipe.augmentation))

    def show_state(self, state: str) -> None:
        """Show whether a training is under way, and what can be done with it."""
        busy = state != job.IDLE
        self.train.setVisible(not busy)
        self.measure.setVisible(not busy)
        self.pause.setVisible(busy)
        self.stop.setVisible(busy)
        held = state in (job.PAUSED, job.PAUSING)
        self.pause.setText(tr("Resume") if held else tr("Pause"))
        self.pause.setEnabled(state in (job.RUNNING, job.PAUSED, job.PAUSING))
        self.stop.setEnabled(state != job.STOPPING)
        self.live.setVisible(busy)
        self.note.setVisible(busy)
        self.progress.setVisible(busy)
        if state in (job.IDLE, job.STARTING):
            self.progress.setValue(0)
        if state == job.STARTING:
            self._outcome = ""
        idle = state == job.IDLE and self._outcome
        self.state.setText(self._outcome if idle else tr(STATES[state]))

    def show_outcome(self, text: str) -> None:
        """Show how the training ended, until the next one begins."""
        self._outcome = text

    def show_progress(self, text: str, part: float) -> None:
        """Show how far the training is, in words and as a bar."""
        self.state.setText(text)
        self.progress.setValue(round(part * 1000))

    def show_forecast(self, text: str, *, busy: bool = False, wrong: bool = False) -> None:
        """Show what training would take; nothing where it is not known."""
        self.forecast.setText(text)
        self.forecast.setVisible(bool(text))
        restyle(self.forecast, role="error" if wrong else "muted")
        self.measure.setEnabled(not busy)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.train = QPushButton(tr("Train"))
        self.train.setProperty("primary", True)
        self.train.setToolTip(tr("Trains the network as it is now (F5)."))
        self.measure = QPushButton(tr("Measure first"))
        self.measure.setToolTip(
            tr("Takes a few steps to tell time, memory and the largest batch (Ctrl+F5).")
        )
        self.pause = QPushButton(tr("Pause"))
        self.pause.setToolTip(tr("Holds the training, or lets it go on (F6)."))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Ends the training after this step; the best weights are kept."))
        for button, wish in (
            (self.train, self.train_wanted),
            (self.measure, self.measure_wanted),
            (self.pause, self.pause_wanted),
            (self.stop, self.stop_wanted),
        ):
            button.clicked.connect(wish)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _reset(self, values: dict[str, Any]) -> None:
        self._history.do("reset the recipe", lambda project: set_recipe(project, values))

    def _edited(self, name: str, value: Any) -> None:
        words = name.replace("_", " ")
        self._history.do(
            f"set {words} of the recipe",
            lambda project: set_recipe(project, {name: value}),
            merge=f"recipe {name}",
        )


class LiveForm(QWidget):
    """The few values that a running training takes."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("While it runs")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        recipe = {item.name: item for item in Recipe.parameters()}
        rate = Parameter(
            "learning_rate", "real", 0.001, "How far one step goes.", low=0.0, high=1e6
        )
        self.fields: dict[str, LineField] = {}
        self._values: dict[str, Any] = {}
        for row, parameter in enumerate((rate, recipe["l2"], recipe["epochs"])):
            field = LineField(parameter)
            field.line.returnPressed.connect(lambda name=parameter.name: self._send(name))
            field.finished.connect(lambda name=parameter.name: self._send(name))
            field.label.setFixedHeight(28)
            grid.addWidget(field.label, row, 0)
            grid.addWidget(field, row, 1)
            self.fields[parameter.name] = field
        column.addWidget(
            muted(tr("Enter applies a value from the next step on; the curves mark it."))
        )

    def set_names(self, names: Mapping[str, Number]) -> None:
        """Let sums use these values of the project."""
        for field in self.fields.values():
            field.set_names(names)

    @property
    def values(self) -> dict[str, Any]:
        """What the training has now."""
        return dict(self._values)

    def show_values(self, **values: Any) -> None:
        """Show what the training has now."""
        for name, value in values.items():
            self._values[name] = value
            field = self.fields[name]
            if not field.line.hasFocus():
                field.show_value(value)

    def _send(self, name: str) -> None:
        field = self.fields[name]
        try:
            value = field.parameter.read(field.parameter.keep(field.line.text(), field.names))
        except ValueError:
            return  # the field says why
        if value != self._values.get(name):
            self._values[name] = value
            self.wanted.emit(name, value)

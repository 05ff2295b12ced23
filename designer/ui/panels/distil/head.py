"""What stands above teacher and student: the size of the student, how it learns, what both cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from designer.compress.methods.distil import Distil
from designer.figures import count, memory, percent, short
from designer.training.pools import units
from designer.ui.flow import Flow
from designer.ui.forms.field import Field
from designer.ui.forms.unit_form import make_field
from designer.ui.panels.distil.pair import Pair
from designer.ui.panels.page import small_button
from designer.ui.words import tr

SIZES = ("width", "depth")
LESSON = ("temperature", "soft", "hint_weight")
LABELS = {
    "width": "Width",
    "depth": "Depth",
    "temperature": "Temperature",
    "soft": "Weight of the teacher",
    "hint_weight": "Weight of the hints",
}
ROOM = {"width": 160, "depth": 160, "temperature": 64, "soft": 148, "hint_weight": 64}
"""Pixels of each field."""
COSTS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("Parameters", count),
    ("Multiply-adds", short),
    ("Estimated file", memory),
)


class Head(QFrame):
    """Told the values of a step and the pair; emits the values that a person gives it."""

    edited = Signal(str, object)
    """A parameter of the step and its new value."""
    finished = Signal()
    """Typing or sliding has ended: the next change is a step of its own."""
    fit_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distil-head")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._file = ""
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._first_row())
        held = QWidget()
        flow = Flow(held, gap=12)
        parameters = {one.name: one for one in Distil.parameters()}
        for name in SIZES + LESSON:
            field = self.fields[name] = make_field(parameters[name], units)
            field.label.setText(tr(LABELS[name]))
            field.edited.connect(self.edited)
            field.finished.connect(self.finished)
            flow.addWidget(_labelled(field, ROOM[name]))
            if name == SIZES[-1]:
                flow.addWidget(self._file_choice())
        column.addWidget(held)
        column.addWidget(self._costs())

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show the values of the step."""
        for name, field in self.fields.items():
            usual = field.parameter.default
            field.show_value(values.get(name, usual))
            field.set_changed(values.get(name, usual) != usual)
        self._file = str(values.get("student", ""))
        for key in SIZES:
            self.fields[key].setEnabled(not self._file)
        name = Path(self._file).name
        self.file.setText(
            tr("Student: {file}", file=name) if name else tr("Student: a project file…")
        )
        help_words = tr("Lets the network of another project be the student.")
        self.file.setToolTip(self._file or help_words)
        self.no_file.setVisible(bool(self._file))

    def show_costs(self, pair: Pair) -> None:
        """Show what both networks cost."""
        told = []
        for place, (name, words) in enumerate(COSTS):
            before = pair.teacher.costs[place]
            if pair.student is None:
                text = words(before)
            else:
                after = pair.student.costs[place]
                share = percent(after / before) if before else "–"
                text = tr("{before} → {after} ({share})", before=words(before),
                          after=words(after), share=share)  # fmt: skip
            self.figures[place].setText(text)
            told.append(f"{tr(name)} {text}")
        self.costs.setAccessibleDescription(". ".join(told))

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.back = QPushButton(tr("‹ Back"))
        self.back.setAutoDefault(False)
        self.back.setToolTip(tr("Goes back to the canvas (Esc)."))
        self.back.clicked.connect(self.left)
        row.addWidget(self.back)
        title = QLabel(tr("Teacher and student"))
        title.setProperty("role", "title")
        row.addWidget(title)
        row.addStretch(1)
        fit = QPushButton(tr("Fit"))
        fit.setAutoDefault(False)
        fit.setToolTip(tr("Shows both networks as a whole (F)."))
        fit.clicked.connect(self.fit_wanted)
        row.addWidget(fit)
        return row

    def _costs(self) -> QWidget:
        self.costs = QWidget()
        self.costs.setAccessibleName(tr("What teacher and student cost"))
        flow = Flow(self.costs, gap=20)
        self.figures: list[QLabel] = []
        for name, _ in COSTS:
            held = QWidget()
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            label, figure = QLabel(tr(name)), QLabel("–")
            label.setProperty("role", "muted")
            figure.setProperty("role", "name")
            row.addWidget(label)
            row.addWidget(figure)
            flow.addWidget(held)
            self.figures.append(figure)
        return self.costs

    def _file_choice(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.file = QPushButton()
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self._browse)
        row.addWidget(self.file)
        self.no_file = small_button("✕", tr("Make the network smaller instead"), held)
        self.no_file.setProperty("role", "compact")
        self.no_file.clicked.connect(lambda: self.take_file(""))
        self.no_file.hide()
        row.addWidget(self.no_file)
        return held

    def take_file(self, name: str) -> None:
        """Let the network of a project file be the student; nothing for one made smaller."""
        self.edited.emit("student", name)
        self.finished.emit()

    def _browse(self) -> None:
        kinds = tr("Neurodraft projects (*{suffix})", suffix=".neurodraft")
        title = tr("The student's project")
        name = QFileDialog.getOpenFileName(self, title, self._file, kinds)[0]
        if name:
            self.take_file(name)


def _labelled(field: Field, room: int) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(field.label)
    field.setFixedWidth(room)
    row.addWidget(field)
    return held

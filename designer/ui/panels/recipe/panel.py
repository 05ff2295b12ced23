"""The recipe panel: which run, what is done to it step by step, and the form of a step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from designer.ui.panels.page import page
from designer.ui.panels.recipe.block_part import BlockPart
from designer.ui.panels.recipe.chain import Chain
from designer.ui.panels.recipe.source import SourcePart
from designer.ui.panels.recipe.step_form import StepForm
from designer.ui.theme import Theme
from designer.ui.words import tr
from designer.unit import Choice


class RecipePanel(QScrollArea):
    """Told the steps of the document; emits what a person wants of them."""

    wanted = Signal(str)
    """The key of an action."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipe-panel")
        self._runs = self._ready = self._busy = self._refused = self._measuring = False
        self.setAccessibleName(tr("Recipe of compression"))
        _, column = page(self)
        title = QLabel(tr("Compress"))
        title.setProperty("role", "title")
        column.addWidget(title)
        self.source = SourcePart()
        column.addWidget(self.source)
        self.chain = Chain(theme)
        column.addWidget(self.chain)
        column.addLayout(self._buttons())
        self.measure = QPushButton()
        self.measure.setAutoDefault(False)
        self.measure.clicked.connect(lambda: self.wanted.emit("compress_sensitivity"))
        self.colour = QPushButton(tr("Colour blocks"))
        self.colour.setAutoDefault(False)
        self.colour.setToolTip(tr("Colours every block by what it bears (Ctrl+Alt+0)."))
        self.colour.clicked.connect(lambda: self.wanted.emit("heat_sensitivity"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.measure)
        row.addWidget(self.colour)
        row.addStretch(1)
        column.addLayout(row)
        self.show_measuring(False, known=False)
        self.block = BlockPart()
        column.addWidget(self.block)
        self.form = StepForm(theme)
        column.addWidget(self.form)
        column.addStretch(1)

    def show_steps(self, steps: Sequence[Choice], troubles: Sequence[str], chosen: int) -> None:
        """Show the recipe of the document, and the form of the chosen step."""
        self.chain.show_steps(steps, troubles, chosen)
        self.form.show_step(steps[chosen] if 0 <= chosen < len(steps) else None)
        self._runs = bool(steps) and not any(troubles)
        self._enable()

    def show_refused(self, notes: Mapping[int, str]) -> None:
        """Say which steps the network refuses, by their places, and why."""
        self.chain.show_refused(notes)
        self._refused = bool(notes)
        self._enable()

    def show_busy(self, busy: bool, *, ready: bool) -> None:
        """Say whether a recipe is under way, and whether there is a run to begin with."""
        self._busy, self._ready = busy, ready
        self._enable()

    def show_measuring(self, busy: bool, *, known: bool) -> None:
        """Say whether sensitivity is being measured, and whether it was."""
        self.measure.setText(tr("Measuring…") if busy else tr("Measure sensitivity"))
        self.colour.setVisible(known)
        self._measuring = busy
        self._enable()

    def go_to_block(self) -> bool:
        """Give the keys to the slider of the chosen block; return whether it is seen."""
        slider = self.block.slider
        if not slider.isVisible():
            return False
        self.ensureWidgetVisible(self.block)
        slider.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def go_to_step(self, place: int) -> None:
        """Give the keys to a step, and bring it into view."""
        self.chain.focus_on(place)
        focus = self.chain.focusWidget()
        if focus is not None:
            self.ensureWidgetVisible(focus)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.chain.set_theme(theme)
        self.form.set_theme(theme)

    def _enable(self) -> None:
        self.run.setVisible(not self._busy)
        self.stop.setVisible(self._busy)
        runs = self._runs and not self._refused
        self.run.setEnabled(runs and self._ready)
        if not runs:
            tip = tr("Draw a recipe first, every step of which can be.")
        elif not self._ready:
            tip = tr("Choose the trained run that it begins with.")
        else:
            tip = tr("Makes the run smaller, step by step, and measures every stage (F9).")
        self.run.setToolTip(tip)
        self.measure.setEnabled(self._ready and not self._measuring)
        if self._ready:
            tip = tr("Measures how much accuracy each block loses where a part of its units goes "
                     "(Ctrl+F9).")  # fmt: skip
        else:
            tip = tr("Train this network first (F5), then measure what it bears.")
        self.measure.setToolTip(tip)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.add, self.begin = QPushButton(tr("Add step…")), QPushButton(tr("Ready recipes…"))
        self.run = QPushButton(tr("Run recipe"))
        self.run.setProperty("primary", True)
        self.stop = QPushButton(tr("Stop recipe"))
        self.stop.setToolTip(tr("Ends the recipe; the stages that are done are kept (Shift+F9)."))
        for button, key in (
            (self.add, "compress_add"),
            (self.begin, "compress_begin"),
            (self.run, "compress_run"),
            (self.stop, "compress_stop"),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
        row.addWidget(self.add)
        row.addWidget(self.begin)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.run)
        column.addWidget(self.stop)
        return column

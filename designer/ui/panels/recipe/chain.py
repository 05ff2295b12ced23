"""The recipe as a small graph: the trained run, its steps with arrows between, and the outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.compress import recipe as recipes
from designer.job import UserError
from designer.ui.panels.recipe.chip import Chip
from designer.ui.panels.recipe.ends import End
from designer.ui.panels.recipe.wording import amount_words
from designer.ui.theme import Theme
from designer.ui.words import said, tr
from designer.unit import Choice

GAP = 20
"""Pixels between two chips, in which the arrow is drawn."""
HEAD = 4
WHOLE = -1
"""The place that stands for no single step, but for the whole recipe."""


class Chain(QWidget):
    """Told the steps; emits what a person does with them, by their places."""

    chosen = Signal(int)
    moved = Signal(int, int)
    remove_wanted = Signal(int)
    duplicate_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recipe"))
        self._theme = theme
        self.chips: list[Chip] = []
        self._drop = -1
        """Before which chip the dragged one would stand; none below zero."""
        self._dragged = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.source, self.outcome = End(tr("Original network")), End(tr("Outcome"))
        self.empty = QLabel(tr("No step yet: add a method, or begin with a ready recipe."))
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.source, self.empty, self.outcome):
            self._column.addWidget(part)
        for end in (self.source, self.outcome):
            end.chosen.connect(partial(self.chosen.emit, WHOLE))
        self.source.walked.connect(lambda way: self._walk(WHOLE, way))
        self.outcome.walked.connect(lambda way: self._walk(len(self.chips), way))

    def show_steps(self, steps: Sequence[Choice], troubles: Sequence[str], chosen: int) -> None:
        """Show the steps, what is wrong with each, and which one is chosen."""
        while len(self.chips) < len(steps):
            self._make_chip()
        while len(self.chips) > len(steps):
            chip = self.chips.pop()
            self._column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (chip, choice, trouble) in enumerate(
            zip(self.chips, steps, troubles, strict=True)
        ):
            self._fill(chip, choice, trouble, place)
            chip.show_chosen(place == chosen)
        self.empty.setVisible(not steps)
        self.outcome.setVisible(bool(steps))
        self.outcome.show_chosen(chosen < 0 and bool(steps))
        self.update()

    def focus_on(self, place: int) -> None:
        """Give the keys to a step; to the outcome where there is none at this place."""
        part = self.chips[place] if 0 <= place < len(self.chips) else self.outcome
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_behind(self, words: Sequence[str]) -> None:
        """Say beside each step what the file is expected to take behind it."""
        for place, chip in enumerate(self.chips):
            chip.show_behind(words[place] if place < len(words) else "")

    def show_refused(self, notes: Mapping[int, str]) -> None:
        """Say on steps why this network refuses them, beside what is wrong with them anyway."""
        for place, chip in enumerate(self.chips):
            chip.show_refused(said(notes.get(place, "")))

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        for chip in self.chips:
            chip.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows between what is seen, and where a dragged step would stand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts: list[QWidget] = [self.source, *self.chips, self.outcome]
        colour = QColor(self._theme.muted)
        x = round(self.width() / 2) + 0.5
        for place, (one, other) in enumerate(pairwise(parts)):
            top, bottom = one.geometry().bottom() + 3.0, other.geometry().top() - 2.0
            if place == self._drop:
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                y = (top + bottom) / 2
                painter.drawLine(QPointF(4, y), QPointF(self.width() - 4, y))
                continue
            if not self.chips:
                continue
            painter.setPen(QPen(colour, 1.5))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom - HEAD))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            tip = [(x, bottom), (x - HEAD, bottom - HEAD - 2), (x + HEAD, bottom - HEAD - 2)]
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in tip]))
        painter.end()

    def _make_chip(self) -> None:
        chip = Chip()
        chip.set_theme(self._theme)
        place = len(self.chips)
        chip.chosen.connect(partial(self.chosen.emit, place))
        chip.remove_wanted.connect(partial(self.remove_wanted.emit, place))
        chip.duplicate_wanted.connect(partial(self.duplicate_wanted.emit, place))
        chip.stepped.connect(partial(self._step, place))
        chip.walked.connect(partial(self._walk, place))
        chip.dragged.connect(partial(self._drag, place))
        chip.dropped.connect(partial(self._dropped, place))
        self.chips.append(chip)
        self._column.insertWidget(1 + place, chip)

    def _fill(self, chip: Chip, choice: Choice, trouble: str, place: int) -> None:
        kind = recipes.kinds().get(choice.kind)
        title = said(kind.label()) if kind is not None else choice.kind
        colour = self._theme.family(kind.family) if kind is not None else self._theme.muted
        try:
            amount = amount_words(recipes.step_of(choice))
        except UserError:
            amount = ""
        where = tr("Step {place} of {all}", place=place + 1, all=len(self.chips))
        chip.show_step(title, amount, colour, said(trouble), where)

    def _step(self, place: int, way: int) -> None:
        if 0 <= place + way < len(self.chips):
            self.moved.emit(place, place + way)

    def _walk(self, place: int, way: int) -> None:
        parts: list[QWidget] = [self.source, *self.chips, self.outcome]
        to = max(0, min(place + 1 + way, len(parts) - 1))
        parts[to].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(to - 1 if 0 < to <= len(self.chips) else WHOLE)

    def _drag(self, place: int, at: QPoint) -> None:
        y = self.mapFromGlobal(at).y()
        before = sum(y > chip.geometry().center().y() for chip in self.chips)
        self._drop = before if before not in (place, place + 1) else -1
        self._dragged = place
        self.update()

    def _dropped(self, place: int) -> None:
        drop, self._drop, self._dragged = self._drop, -1, -1
        self.update()
        if drop >= 0:
            self.moved.emit(place, drop - (drop > place))

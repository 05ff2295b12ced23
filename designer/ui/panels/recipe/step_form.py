"""The form of the chosen step: its parameters, and what the method does."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.compress import recipe as recipes
from designer.compress.compressor import Compressor
from designer.reference import page as page_of
from designer.training.pools import units
from designer.ui.forms.unit_form import UnitForm
from designer.ui.panels.block_help import BlockHelp
from designer.ui.panels.page import band, muted, rule
from designer.ui.theme import Theme
from designer.ui.words import said, tr
from designer.unit import Choice


class StepForm(QWidget):
    """Told the step; emits the values that a person gives it."""

    edited = Signal(str, object)
    reset = Signal(dict)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind: type[Compressor] | None = None
        self._forms: dict[type[Compressor], UnitForm] = {}
        self.form: UnitForm | None = None
        self._extras: dict[type[Compressor], QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        head = QHBoxLayout()
        head.setSpacing(8)
        self._band, self._title = band(), QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        head.addWidget(self._band)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._summary = muted("")
        column.addWidget(self._summary)
        self._above = QVBoxLayout()
        column.addLayout(self._above)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(rule())
        self.help = BlockHelp()
        self.help.setAccessibleName(tr("What the method does"))
        column.addWidget(self.help)
        source = self.help.parts["reference"]
        source.setTextFormat(Qt.TextFormat.RichText)
        source.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        source.setOpenExternalLinks(True)

    def show_step(self, choice: Choice | None) -> None:
        """Show the form of a step, or nothing."""
        kind = recipes.kinds().get(choice.kind) if choice is not None else None
        self.setVisible(choice is not None)
        if choice is None:
            return
        if kind is not self._kind or kind is None:
            self._turn_to(kind, choice.kind)
        if self.form is not None:
            self.form.show_values(choice.parameters)

    def put_extra(self, kind: type[Compressor], widget: QWidget) -> None:
        """Put what one method has besides its parameters, such as a button, above its form."""
        self._extras[kind] = widget
        self._above.addWidget(widget)
        widget.setVisible(kind is self._kind)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._paint()

    def _turn_to(self, kind: type[Compressor] | None, name: str) -> None:
        self._kind = kind
        for owner, widget in self._extras.items():
            widget.setVisible(owner is kind)
        if self.form is not None:
            self.form.commit()
            self.form.hide()
        self.form = None
        self.help.setVisible(kind is not None)
        self._title.setText(said(kind.label()) if kind is not None else name)
        if kind is None:
            text = tr("This version does not know the method; the step is kept as it is.")
            self._summary.setText(text)
        else:
            self._summary.setText(said(kind.summary()))
            self._show_help(kind)
            if kind.parameters():
                self.form = self._forms.get(kind) or self._make(kind)
                self.form.show()
        self._paint()

    def _show_help(self, kind: type[Compressor]) -> None:
        shown = page_of(kind)
        self.help.show_page(shown)
        self.help.headings["does"].setVisible(bool(shown.details or shown.formula))
        source = self.help.parts["reference"]
        source.setText(linked(shown.reference))

    def _make(self, kind: type[Compressor]) -> UnitForm:
        form = self._forms[kind] = UnitForm(kind, units)
        form.edited.connect(self.edited)
        form.reset.connect(self.reset)
        form.finished.connect(self.finished)
        self._place.addWidget(form)
        return form

    def _paint(self) -> None:
        kind = self._kind
        colour = self._theme.family(kind.family) if kind is not None else self._theme.muted
        self._band.setStyleSheet(f"background: {colour}; border-radius: 2px;")


def linked(text: str) -> str:
    """Return a source whose addresses can be followed, without what says nothing in them."""
    return re.sub(
        r"https?://(?:www\.)?([^\s,;]+)",
        lambda found: f'<a href="{found[0]}">{found[1]}</a>',
        escape(text),
    )

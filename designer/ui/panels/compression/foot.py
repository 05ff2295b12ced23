"""The line below a page about stages: what its colours mean, and what is drawn against what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from designer.ui.forms.editors import Combo
from designer.ui.panels.compression.bars import MEASURES
from designer.ui.panels.compression.block_picker import SIDES
from designer.ui.theme import Theme
from designer.ui.words import tr

Sign = tuple[str, str, str]
"""A sign, the theme's colour that it has, and what it means."""
FRONT: tuple[Sign, ...] = (
    ("●", "accent", "on the Pareto front"),
    ("○", "accent", "behind it"),
)
OTHERS: Sign = ("●", "muted", "other recipes")
"""Explains the points of other compressions of the run, where some are drawn."""
BEFORE_AFTER: tuple[Sign, ...] = tuple(("■", colour, words) for words, colour in SIDES)
SIGNS = {"trade": FRONT, "weights": BEFORE_AFTER, "blocks": BEFORE_AFTER}


class Foot(QWidget):
    """Told the page that is seen; holds its choices."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = ""
        self._signs: tuple[Sign, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)  # two lines of the legend are as high as a choice
        row.setSpacing(8)
        self.legend = QLabel()
        self.legend.setProperty("role", "legend")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.legend.setMinimumWidth(1)  # it gives way, and the page does not grow
        row.addWidget(self.legend, 1)
        self.cost, self.measure = Combo(), Combo()
        self.cost.setAccessibleName(tr("What is drawn along the axis"))
        self.measure.setAccessibleName(tr("What the bars show"))
        for key, words, _ in MEASURES:
            self.measure.addItem(tr(words), key)
        self.against = QLabel(tr("Against"))
        self.against.setProperty("role", "muted")
        self.against.setBuddy(self.cost)
        row.addWidget(self.against)
        for combo in (self.cost, self.measure):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(combo)
        self.setFixedHeight(self.measure.sizeHint().height() + 8)

    def show_page(self, page: str, *, drawn: bool, others: bool = False) -> None:
        """Say what stands on a page, and offer its choices once there is something drawn.

        `others` says whether a trade-off shows points of other compressions, too.
        """
        self.page = page
        self._signs = (*SIGNS.get(page, ()), *((OTHERS,) if others else ()))
        self.cost.setVisible(page == "trade" and drawn)
        self.against.setVisible(page == "trade" and drawn)
        self.measure.setVisible(page == "blocks" and drawn)
        self.setVisible(page in SIGNS and drawn)
        self._paint()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._paint()

    def _paint(self) -> None:
        self.legend.setText(
            "&nbsp;&nbsp;&nbsp; ".join(
                f'<span style="color:{getattr(self._theme, colour)}">{sign}</span>&nbsp;'
                + tr(words).replace(" ", "&nbsp;")
                for sign, colour, words in self._signs
            )
        )

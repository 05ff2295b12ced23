"""A look at what the augmentation of a recipe makes of a few examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from designer.ui.panels.data.pictures import PICTURE, image_of
from designer.ui.panels.data.table import small_table
from designer.ui.panels.page import heading, muted, restyle
from designer.ui.theme import SMALL, font
from designer.ui.words import tr, trn

if TYPE_CHECKING:
    from designer.data.augmented import Augmented


class AugmentedView(QWidget):
    """A button, and below it examples before and after; each press takes other chances."""

    wanted = Signal(int)
    """A look with this seed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(heading(tr("Augmentation on samples")))
        self.state = muted("")
        self.button = QPushButton(tr("Show on samples"))
        self.button.setToolTip(
            tr(
                "Shows a few examples as they are and as they would be learnt from; "
                "again shows others."
            )
        )
        self.button.clicked.connect(self._ask)
        self._column.addWidget(self.button)
        self._column.addWidget(self.state)
        self._shown: QWidget | None = None
        self.state.hide()

    def show_state(self, text: str, *, error: bool = False) -> None:
        """Say how the look stands, or why there is none."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
        restyle(self.state, role="error-box" if error else "muted")

    def show_augmented(self, found: Augmented) -> None:
        """Show examples before and after."""
        self.forget()
        shown: QWidget
        if found.holds == "pictures":
            shown = Pairs(*found.arrays(), tuple(found.labels))
        elif found.holds == "text":
            rows = [(one[0], one[1]) for one in found.texts]
            shown = small_table(
                (tr("Before"), tr("After")), rows, tr("Texts before and after"), words=True
            )
        else:
            before, after = found.arrays()
            shown = Traces(before, after)
        self._shown = shown
        self._column.addWidget(shown)
        self.show_state("")

    def forget(self) -> None:
        """Take the examples away: they are those of another recipe."""
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def _ask(self) -> None:
        self.wanted.emit(self._seed)
        self._seed += 1


class Pairs(QWidget):
    """Pictures before and after, a pair in every row."""

    ROW = PICTURE + 24

    def __init__(self, before: Any, after: Any, labels: tuple[str, ...]) -> None:
        super().__init__()
        self._pairs = [
            (QPixmap.fromImage(image_of(one)), QPixmap.fromImage(image_of(two)))
            for one, two in zip(before, after, strict=True)
        ]
        self._labels = labels or ("",) * len(self._pairs)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.ROW * len(self._pairs))
        self.setAccessibleName(
            trn(
                "{n} picture before and after augmentation",
                "{n} pictures before and after augmentation",
                len(self._pairs),
            )
        )
        self.setAccessibleDescription("; ".join(self._labels))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        half = self.width() / 2
        for place, (pair, label) in enumerate(zip(self._pairs, self._labels, strict=True)):
            top = place * self.ROW
            if not event.rect().intersects(QRectF(0, top, self.width(), self.ROW).toRect()):
                continue
            for side, pixmap in enumerate(pair):
                left = side * half + (half - pixmap.width()) / 2
                painter.drawPixmap(int(left), int(top + (PICTURE - pixmap.height()) / 2), pixmap)
            arrow = QRectF(0, top, self.width(), PICTURE)
            painter.drawText(arrow, Qt.AlignmentFlag.AlignCenter, "→")
            text = painter.fontMetrics().elidedText(
                label, Qt.TextElideMode.ElideRight, self.width()
            )
            below = QRectF(0, top + PICTURE + 2, self.width(), 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)


class Traces(QLabel):
    """Rows of numbers before and after, each as a line over its steps or columns."""

    ROW = 48

    def __init__(self, before: Any, after: Any) -> None:
        super().__init__()
        self._rows = [(one.ravel(), two.ravel()) for one, two in zip(before, after, strict=True)]
        self.setFixedHeight(self.ROW * len(self._rows))
        self.setAccessibleName(
            trn(
                "{n} row of numbers before and after augmentation",
                "{n} rows of numbers before and after augmentation",
                len(self._rows),
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what was pale, and what it became strong."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(self.foregroundRole()))
        pale = QColor(ink)
        pale.setAlphaF(0.4)
        for place, pair in enumerate(self._rows):
            low = min(float(one.min()) for one in pair)
            high = max(float(one.max()) for one in pair)
            scale = (self.ROW - 8) / (high - low) if high > low else 0.0
            for colour, numbers in zip((pale, ink), pair, strict=True):
                painter.setPen(colour)
                step = self.width() / max(1, len(numbers) - 1)
                heights = [
                    (place + 1) * self.ROW - 4 - (float(value) - low) * scale for value in numbers
                ]
                for number in range(len(heights) - 1):
                    painter.drawLine(
                        round(number * step), round(heights[number]),
                        round((number + 1) * step), round(heights[number + 1]),
                    )  # fmt: skip

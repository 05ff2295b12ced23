"""The place beside a form where the drawing of the selected block is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPicture
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.ui.drawings.gallery import drawing_of
from designer.ui.drawings.sketch import Sketch, Subject
from designer.ui.theme import Theme
from designer.ui.words import tr

HEIGHT = 128
"""Pixels of a drawing with the words under it."""
WIDEST = 320
"""Pixels beyond which a drawing grows no wider and stands in the middle."""


class DrawingView(QWidget):
    """Paints what a block does to its input, in the colours of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing")
        self.setAccessibleName(tr("Drawing of what the block does"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.subject: Subject | None = None
        """What is shown now."""

    def show_subject(self, subject: Subject | None) -> None:
        """Show what a block does; nothing for none."""
        if subject == self.subject and (subject is None) == self.isHidden():
            return
        self.subject = subject
        drawn = subject is not None and drawing_of(type(subject.block)) is not None
        self.setVisible(drawn)
        if drawn:
            # once beside the screen, for the words
            nowhere = QPicture()
            painter = QPainter(nowhere)
            words = self._draw(painter)
            painter.end()
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.update()

    def sizeHint(self) -> QSize:
        """Take what a drawing needs."""
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Take what a drawing needs."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw anew: lines stay sharp at any scale."""
        painter = QPainter(self)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> str:
        subject = self.subject
        drawing = drawing_of(type(subject.block)) if subject is not None else None
        if subject is None or drawing is None:
            return ""
        dark = self.palette().base().color().lightness() < 128
        theme = Theme.dark() if dark else Theme.light()
        wide = min(self.width(), WIDEST)
        painter.setFont(self.font())
        painter.translate((self.width() - wide) / 2, 0)
        return drawing(Sketch(painter, theme, wide, HEIGHT, subject.block.family), subject)

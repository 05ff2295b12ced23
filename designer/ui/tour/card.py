"""The card of the tour and the outline around what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.ui.panels.page import muted, restyle
from designer.ui.theme import CORNER, Theme

WIDTH = 340
AWAY = 14
"""Pixels between a card and what it speaks of."""
RING = 3


class Card(QFrame):
    """Says what to do; what is pressed is told, not done."""

    back = Signal()
    onward = Signal()
    shown_how = Signal()
    skipped = Signal()
    elsewhere = Signal()
    """The start page is wanted."""
    in_the_way = Signal()
    """Something is dragged over it, to what lies below."""
    left = Signal()
    """The keys shall go back to the canvas."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour-card")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.ticks = QLabel()
        self.ticks.setTextFormat(Qt.TextFormat.PlainText)
        self.told = muted("")
        for label in (self.title, self.text, self.ticks, self.told):
            column.addWidget(label)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.skip = QPushButton()
        self.start = QPushButton()
        self.previous = QPushButton()
        self.how = QPushButton()
        self.next = QPushButton()
        row.addWidget(self.skip)
        row.addStretch(1)
        for button in (self.start, self.previous, self.how, self.next):
            row.addWidget(button)
        column.addLayout(row)
        for button, wish in (
            (self.skip, self.skipped),
            (self.start, self.elsewhere),
            (self.previous, self.back),
            (self.how, self.shown_how),
            (self.next, self.onward),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(wish)
        restyle(self.next, primary=True)
        self.setAcceptDrops(True)
        self.hide()

    def primary(self) -> QPushButton:
        """Return the button that is most likely wanted."""
        return self.how if self.next.isHidden() and not self.how.isHidden() else self.next

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let what is dragged pass to the canvas below."""
        event.ignore()
        self.in_the_way.emit()

    def fit(self) -> None:
        """Be as high as the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys back to the canvas with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class Ring(QWidget):
    """An outline around a part of the window, which lets every click through."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, area: QRect) -> None:
        """Lie around an area of the window."""
        outer = area.adjusted(-RING - 2, -RING - 2, RING + 2, RING + 2)
        if outer != self.geometry():
            self.setGeometry(outer)
            # the middle is cut out, so that what is drawn there costs nothing more
            inside = self.rect().adjusted(RING + 3, RING + 3, -RING - 3, -RING - 3)
            self.setMask(QRegion(self.rect()) - QRegion(inside))
        if self.isHidden():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), RING))
        edge = RING / 2 + 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), CORNER + 2, CORNER + 2
        )
        painter.end()


def beside(card: QRect, spot: QRect, room: QRect, *, below_first: bool = False) -> QPoint:
    """Return where a card lies in a room, beside a spot where that is possible.

    With `below_first` it rather lies below or above, as beside blocks that stand in a row.
    """
    level = min(max(spot.top(), room.top()), room.bottom() - card.height())
    across = min(max(spot.center().x() - card.width() // 2, room.left()),
                 room.right() - card.width())  # fmt: skip
    sides = [
        QPoint(spot.right() + AWAY, level),
        QPoint(spot.left() - AWAY - card.width(), level),
    ]
    levels = [
        QPoint(across, max(spot.bottom() + AWAY, room.top())),
        QPoint(across, spot.top() - AWAY - card.height()),
    ]
    for place in levels + sides if below_first else sides + levels:
        if room.contains(QRect(place, card.size())):
            return place
    # no side has room: inside the spot, where it hides least
    return QPoint(
        min(spot.right() - AWAY, room.right()) - card.width(),
        max(room.top(), min(spot.bottom() - AWAY, room.bottom()) - card.height()),
    )

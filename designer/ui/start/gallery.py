"""The gallery of templates: cards with a picture, filled in slices so that nothing has to wait."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from typing import Any

from PySide6.QtCore import (
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.templates import Template, all_templates, measurements
from designer.ui.start.offers import Offer, read
from designer.ui.start.pick_list import THING, Index, PickList, Things
from designer.ui.start.pictures import picture
from designer.ui.theme import CORNER, SMALL, Theme, font

NARROWEST = 216
"""Pixels; as many cards as find room with this width stand side by side."""
PICTURE, WORDS = 100, 116
"""Heights of a card's two parts."""
GAP = 12
TASKS = (
    "image classification",
    "text classification",
    "tables",
    "forecasting",
    "machine translation",
    "question answering",
    "autoencoder",
    "hybrid",
)
"""The order in which tasks are shown; others follow."""
SLICE = 0.006
"""Seconds of reading or drawing between two looks at what a person does."""


class Gallery(PickList):
    """Shows the templates that a search and a task leave; an Offer is picked."""

    filled = Signal()
    """Every template has been read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("gallery", parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._cards = _Cards()
        self._look = _Look(theme)
        self.setModel(self._cards)
        self.setItemDelegate(self._look)
        self._measured: Mapping[str, Any] = {}
        self._unread: list[Template] | None = None
        self._query, self._task = "", ""
        self._offers: list[Offer] = []
        self._pace = QTimer(self)
        self._pace.setInterval(0)
        self._pace.timeout.connect(self._go_on)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._pace.start())

    @property
    def offers(self) -> list[Offer]:
        """Every template that has been read."""
        return self._offers

    @property
    def shown(self) -> list[Offer]:
        """The templates that the search leaves, in their order."""
        return self._cards.things

    @property
    def settled(self) -> bool:
        """Whether every template is read and every card in sight has its picture."""
        return self._unread == [] and not self._pace.isActive()

    def narrow(self, query: str, task: str) -> None:
        """Show what answers to a search, and of one task alone unless that is empty."""
        self._query, self._task = query.lower(), task
        self._cards.show([offer for offer in self._offers if self._answers(offer)])
        self.scrollToTop()
        if self.isVisible():
            self._pace.start()

    def set_theme(self, theme: Theme) -> None:
        """Take another look; the pictures are drawn anew when they are seen."""
        self._look.take(theme)
        self.viewport().update()
        if self.isVisible():
            self._pace.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the templates the first time that somebody looks."""
        super().showEvent(event)
        if self._unread is None:
            self._unread = sorted(all_templates(), key=rank)
            self._measured = measurements()
        self._pace.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._pace.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards fill the width."""
        self._fit()
        super().resizeEvent(event)
        self._pace.start()

    def _fit(self) -> None:
        room = self.viewport().width() - 1
        columns = max(1, room // (NARROWEST + GAP))
        size = QSize(room // columns, PICTURE + WORDS + GAP)
        if size != self.gridSize():
            self._look.size = size
            self._look.ratio = self.devicePixelRatioF()
            self.setGridSize(size)

    def _answers(self, offer: Offer) -> bool:
        if self._task and offer.template.task != self._task:
            return False
        words = offer.words()
        return all(part in words for part in self._query.split())

    def _go_on(self) -> None:
        """Read and draw for a few milliseconds."""
        end = perf_counter() + SLICE
        while perf_counter() < end:
            if self._unread:
                offer = read(self._unread.pop(0), self._measured)
                if offer is not None:
                    self._offers.append(offer)
                    if self._answers(offer):
                        self._cards.add(offer)
                if not self._unread:
                    self.filled.emit()
            elif not self._draw_one():
                self._pace.stop()
                return

    def _draw_one(self) -> bool:
        """Draw a picture that is seen and missing; return whether there was one."""
        seen = self.viewport().rect().adjusted(0, 0, 0, PICTURE)
        for row, offer in enumerate(self._cards.things):
            index = self._cards.index(row)
            if not self._look.has(offer) and self.visualRect(index).intersects(seen):
                self._look.draw(offer)
                self.update(index)
                return True
        return False


class _Cards(Things[Offer]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        offer = self.things[index.row()]
        if role == THING:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return offer.told()
        return None


class _Look(QStyledItemDelegate):
    """Draws a card; keeps the pictures of the networks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.size = QSize(NARROWEST + GAP, PICTURE + WORDS + GAP)
        self.ratio = 1.0
        self._pictures: dict[tuple[str, int, str], QPixmap] = {}

    def take(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme

    def has(self, offer: Offer) -> bool:
        """Whether the picture of a network is there."""
        return self._key(offer) in self._pictures

    def draw(self, offer: Offer) -> None:
        """Draw the picture of a network and keep it."""
        size = QSize(self.size.width() - GAP - 2, PICTURE)
        self._pictures[self._key(offer)] = picture(
            offer.project.graph, offer.check, size, self.ratio, self._theme
        )

    def _key(self, offer: Offer) -> tuple[str, int, str]:
        return offer.template.key, self.size.width(), self._theme.name

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, offer = self._theme, index.data(THING)
        box = option.rect.adjusted(0, 0, -GAP, -GAP)
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if focused else theme.outline if under else theme.border
        painter.setPen(QPen(QColor(edge), 2.0 if focused else 1.0))
        painter.setBrush(QColor(theme.hover if under else theme.card))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), CORNER, CORNER)
        drawn = self._pictures.get(self._key(offer))
        ground = QRect(box.left() + 1, box.top() + 1, box.width() - 2, PICTURE)
        if drawn is not None:
            painter.drawPixmap(ground.topLeft() + QPoint(0, 1), drawn)
        painter.setPen(QColor(theme.border))
        painter.drawLine(ground.bottomLeft() + QPoint(1, 1), ground.bottomRight() + QPoint(-1, 1))
        self._words(painter, box.adjusted(12, PICTURE + 8, -12, -6), offer)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, offer: Offer) -> None:
        theme = self._theme
        painter.setFont(font(bold=True))
        painter.setPen(QColor(theme.text))
        down = 0
        for line in _lines(painter.fontMetrics(), offer.title, box.width()):
            _line(painter, box, down, line)
            down += 17
        down += 3
        painter.setFont(font(SMALL))
        measured = theme.text if offer.result is not None else theme.muted
        for text, colour in (
            (offer.task, theme.muted),
            (offer.size(), theme.muted),
            (offer.reached(), measured),
            (offer.beside(), theme.muted),
        ):
            painter.setPen(QColor(colour))
            _line(painter, box, down, text)
            down += 17


def rank(template: Template) -> int:
    """Return where the task of a template stands: what most people come for is first."""
    return TASKS.index(template.task) if template.task in TASKS else len(TASKS)


def _lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """Return a title in at most two lines, broken between words."""
    lines: list[str] = []
    layout, at = QTextLayout(text, font(bold=True)), 0
    layout.beginLayout()
    while len(lines) < 2 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        at = line.textStart()
        lines.append(text[at : at + line.textLength()].strip())
    layout.endLayout()
    if len(lines) == 2:
        lines[1] = metrics.elidedText(text[at:], Qt.TextElideMode.ElideRight, width)
    return lines


def _line(painter: QPainter, box: QRect, down: int, text: str) -> None:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    place = QRect(box.left(), box.top() + down, box.width(), metrics.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

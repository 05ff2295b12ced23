"""A canvas as one would write it first, with an item a block and an item a wire."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from designer.project.graph import Node


class NaiveBlock(QGraphicsItem):
    """A block that writes its text whenever it is painted."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node
        self.wires: list[NaiveWire] = []
        self.setPos(node.x, node.y)
        flags = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flags.ItemIsMovable | flags.ItemIsSelectable | flags.ItemSendsGeometryChanges)

    def boundingRect(self) -> QRectF:
        """Return the card."""
        return QRectF(-1, -1, 178, 90)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the card and four lines of text."""
        painter.setPen(QColor("#2a5fe0" if self.isSelected() else "#868f9c"))
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRectF(0, 0, 176, 88), 6, 6)
        painter.fillRect(QRectF(0, 0, 4, 88), QColor("#0b8577"))
        painter.setPen(QColor("black"))
        for number, text in enumerate((self.node.kind, "8 · 3×3", "8×16×16", "584 params")):
            painter.drawText(QPointF(16, 20 + 18 * number), text)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:
        """Let the wires follow."""
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for wire in self.wires:
                wire.follow()
        return super().itemChange(change, value)


class NaiveWire(QGraphicsPathItem):
    """A wire that is an item."""

    def __init__(self, source: NaiveBlock, target: NaiveBlock) -> None:
        super().__init__()
        self._source, self._target = source, target
        source.wires.append(self)
        target.wires.append(self)
        self.setPen(QPen(QColor("#0b8577"), 2))
        self.setZValue(-1)
        self.follow()

    def follow(self) -> None:
        """Lead from block to block."""
        a = self._source.pos() + QPointF(176, 20)
        b = self._target.pos() + QPointF(0, 20)
        path = QPainterPath(a)
        path.cubicTo(a + QPointF(40, 0), b - QPointF(40, 0), b)
        self.setPath(path)


class NaiveView(QGraphicsView):
    """A view that zooms with the wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        factor = 2 ** (event.angleDelta().y() / 480)
        self.scale(factor, factor)

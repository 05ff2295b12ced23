"""Words beside the pointer, such as what flows along a wire."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from designer.figures import memory
from designer.network.fitting import carried
from designer.project.graph import Wire
from designer.ui.canvas.painting import WIRE
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

LINE = 16
"""Height of a line of words."""
DOT = 12
"""Room for the dot that shows the colour of a kind of data."""
KINDS = {
    "number": "number",
    "vector": "vector",
    "sequence": "sequence",
    "picture": "picture",
    "volume": "volume",
    "tokens": "tokens",
    "mask": "mask",
    "tensor": "tensor",
}


class Ground(Protocol):
    """What the words are drawn on: the canvas, or another view of a drawing."""

    theme: Theme

    def width(self) -> int:
        """Return how many pixels it is wide."""

    def height(self) -> int:
        """Return how many pixels it is high."""


def words_area(canvas: Ground, at: QPointF, lines: Sequence[str], *, dot: bool = False) -> QRectF:
    """Return where words about what is below the pointer stand: beside it, always in sight."""
    metrics = QFontMetricsF(font(SMALL))
    width = ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 16 + DOT * dot
    width = min(width, canvas.width() - 16)
    height = 8 + LINE * len(lines)
    left = min(max(at.x() + 16, 8), canvas.width() - width - 8)
    top = min(max(at.y() + 16, 8), canvas.height() - height - 8)
    return QRectF(round(left), round(top), width, height)


def draw_lines(
    painter: QPainter,
    canvas: Ground,
    at: QPointF,
    lines: Sequence[str],
    *,
    dot: str = "",
) -> None:
    """Draw some lines of words beside the pointer, those after the first in quiet text."""
    area = words_area(canvas, at, lines, dot=bool(dot))
    draw_card(painter, canvas.theme, area, lines, dot=dot)


def draw_card(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    lines: Sequence[str],
    loud: int = 1,
    *,
    wrong: bool = False,
    dot: str = "",
) -> None:
    """Draw lines of words on a small card, those after the first `loud` ones in quiet text."""
    metrics = QFontMetricsF(font(SMALL))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.error if wrong else theme.border), 1))
    painter.setBrush(QColor(theme.error_soft if wrong else theme.card))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    left = area.left() + 8
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot))
        painter.drawEllipse(QPointF(left + 3, area.top() + 4 + LINE / 2), 3.5, 3.5)
        left += DOT
    painter.setFont(font(SMALL))
    for number, line in enumerate(lines):
        first = theme.error if wrong else theme.text
        painter.setPen(QColor(first if number < loud else theme.muted))
        room = QRectF(left, area.top() + 4 + LINE * number, area.right() - 8 - left, LINE)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def wire_words(canvas: Canvas, wire: Wire) -> tuple[list[str], str]:
    """Return what the tag of a wire says, and the kind of data that flows there."""
    walk = canvas.scene.walk
    spec = carried(walk, wire.source, wire.output) if walk is not None else None
    ends = tr("{source} → {target}", source=_end(canvas, wire.source, wire.output, output=True),
              target=_end(canvas, wire.target, wire.input, output=False))  # fmt: skip
    if spec is None:
        return [tr("What flows here is not known yet."), ends], ""
    first = tr("{shape} · {kind}", shape=said(str(spec)), kind=tr(KINDS[spec.kind]))
    size = tr("{ends} · {size} an example", ends=ends, size=memory(spec.memory))
    return [first, size], spec.kind


def draw_wire_tag(painter: QPainter, canvas: Canvas, wire: Wire, at: QPointF) -> None:
    """Show a wire stronger, and say what flows along it."""
    number = canvas.scene.wires.number.get(wire.end)
    if number is None:
        return
    lines, kind = wire_words(canvas, wire)
    wrong = bool(canvas.scene.wires.wrong[number])
    theme = canvas.theme
    colour = theme.error if wrong else theme.kind(kind)
    curve = canvas.camera.transform().map(canvas.scene.wires.path_of(number))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(3.0, 1.75 * WIRE * canvas.camera.scale)
    painter.strokePath(curve, QPen(QColor(colour), thick))
    draw_lines(painter, canvas, at, lines, dot=colour)


def _end(canvas: Canvas, key: str, port: str, *, output: bool) -> str:
    """Return how one end of a wire is named: with its port where there are several."""
    title = canvas.title_of(key)
    cast = canvas.scene.item(key).cast
    several = len(cast.outputs if output else cast.inputs) > 1
    return tr("{block} ({port})", block=title, port=port) if several else title

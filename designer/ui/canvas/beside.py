"""Why something does not fit, said near the pointer where few blocks are covered by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from designer.ui.canvas.tag import LINE, Ground, draw_card
from designer.ui.theme import SMALL, font

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

Boxes = NDArray[np.float64]
"""Rectangles of the view, each by its left, top, right and bottom edge."""

EDGE = 8.0
"""Pixels between the words and the edge of the view, or a block above or below them."""
AWAY = 16.0
"""Pixels between the words and the pointer, or what lies left or right of them, with its ports."""
REACH = 12.0
"""Pixels around a block in which the pointer is still at it."""
POINTER = 10.0
"""Pixels around the pointer that stay free."""
MOST_LINES, NARROWEST = 4, 150.0
"""Lines that a sentence is broken into at most, and how wide they are at least."""
DISTANCE, BREAK = 6.0, 150.0
"""Pixels covered that a pixel further away, and another line, are worth avoiding."""


def draw_refusal(
    painter: QPainter, ground: Ground, at: QPointF, sentences: Sequence[str], taken: Boxes
) -> None:
    """Say why something does not fit where the pointer is; those after the first are quiet."""
    area, lines, loud = refusal_card(ground, at, sentences, taken)
    draw_card(painter, ground.theme, area, lines, loud, wrong=True)


def refusal_card(
    ground: Ground, at: QPointF, sentences: Sequence[str], taken: Boxes
) -> tuple[QRectF, list[str], int]:
    """Return where the words stand, their lines, and how many of them are the first sentence."""
    ways = list(_broken(sentences, ground.width() - 2 * EDGE))
    best, cost = 0, float("inf")
    place = (EDGE, EDGE)
    for number, (size, _, _) in enumerate(ways):
        found, left, top = _spot(at, size, (ground.width(), ground.height()), taken)
        if found + number * BREAK < cost:
            best, cost, place = number, found + number * BREAK, (left, top)
    (width, height), lines, loud = ways[best]
    return QRectF(round(place[0]), round(place[1]), width, height), lines, loud


def blocks_in_sight(canvas: Canvas) -> Boxes:
    """Return where the view shows blocks, and what lies over it."""
    blocks, camera = canvas.scene.blocks, canvas.camera
    rows = blocks.within(camera.area_to_canvas(canvas.rect()))
    left = blocks.x[rows] * camera.scale + camera.x
    top = blocks.y[rows] * camera.scale + camera.y
    right = left + blocks.w[rows] * camera.scale
    return and_over(canvas, np.stack([left, top, right, top + blocks.h[rows] * camera.scale], 1))


def and_over(ground: QWidget, boxes: Boxes) -> Boxes:
    """Return rectangles with those of what lies over a view, twice: words below it are hidden."""
    over = [one for one in ground.children() if isinstance(one, QWidget) and one.isVisible()]
    rects = [(one.x(), one.y(), one.x() + one.width(), one.y() + one.height()) for one in over]
    return np.concatenate([boxes, np.array(2 * rects, dtype=float).reshape(-1, 4)])


def _broken(
    sentences: Sequence[str], room: float
) -> Iterator[tuple[tuple[float, float], list[str], int]]:
    """Yield sizes, lines, and how many are loud: one line a sentence, then ever more lines."""
    metrics = QFontMetricsF(font(SMALL))
    longest = max(metrics.horizontalAdvance(one) for one in sentences)
    for count in range(1, MOST_LINES + 1):
        if count > 1 and longest / count < NARROWEST:
            return
        most = min(longest + 1 if count == 1 else 1.1 * longest / count, room - 2 * EDGE)
        parts = [_lines(one, most) for one in sentences]
        lines = [line for part in parts for line in part]
        width = ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 2 * EDGE
        yield (min(width, room), 8.0 + LINE * len(lines)), lines, len(parts[0])


def _lines(sentence: str, width: float) -> list[str]:
    layout = QTextLayout(sentence, font(SMALL))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units, found = sentence.encode("utf-16-le"), []  # Qt counts units of 16 bits
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        found.append(units[begin:end].decode("utf-16-le").strip())
    layout.endLayout()
    return found


def _spot(
    at: QPointF, size: tuple[float, float], view: tuple[float, float], taken: Boxes
) -> tuple[float, float, float]:
    """Return what the best place for words of this size costs, and its corner."""
    width, height = size
    spots = np.array(list(_spots(at, width, height, taken)))
    left = np.clip(spots[:, 0], EDGE, max(view[0] - EDGE - width, EDGE))
    top = np.clip(spots[:, 1], EDGE, max(view[1] - EDGE - height, EDGE))
    x, y = at.x(), at.y()
    away = np.hypot(
        np.maximum(np.maximum(left - x, x - left - width), 0.0),
        np.maximum(np.maximum(top - y, y - top - height), 0.0),
    )
    across = np.minimum(left[:, None] + width, taken[None, :, 2])
    across = np.clip(across - np.maximum(left[:, None], taken[None, :, 0]), 0.0, None)
    down = np.minimum(top[:, None] + height, taken[None, :, 3])
    down = np.clip(down - np.maximum(top[:, None], taken[None, :, 1]), 0.0, None)
    costs = (across * down).sum(axis=1) + DISTANCE * away
    costs += np.where(away < POINTER, 1e9, 0.0)
    best = int(np.argmin(costs))
    return float(costs[best]), float(left[best]), float(top[best])


def _spots(at: QPointF, width: float, height: float, taken: Boxes) -> Iterator[tuple[float, float]]:
    """Yield corners of words about the pointer, and about the block that it is at."""
    x, y = at.x(), at.y()
    for top in (y + AWAY, y - AWAY - height):
        for left in (x - REACH, x + AWAY, x + REACH - width, x - AWAY - width, x - width / 2):
            yield left, top
    near = (taken[:, 0] - REACH <= x) & (taken[:, 2] + REACH >= x)
    near &= (taken[:, 1] - REACH <= y) & (taken[:, 3] + REACH >= y)
    for begin, head, end, foot in taken[near].tolist():
        for top in (head - EDGE - height, foot + EDGE):
            for left in (begin - REACH, end + REACH - width, x - width / 2):
                yield left, top
        for left in (end + AWAY, begin - AWAY - width):
            for top in (head, foot - height, y - height / 2):
                yield left, top

"""Blocks that move numbers to other places, join them, or take some of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF

from designer.ui.drawings.sketch import Sketch, Subject
from designer.ui.words import tr


def flatten(sketch: Sketch, subject: Subject) -> str:
    """Draw rows that come to lie one behind the other."""
    tones = (sketch.colour, sketch.soft, sketch.theme.outline)
    sketch.cells(sketch.left, 3, 4, lambda r, c: tones[r])
    sketch.cells(sketch.right, 1, 12, lambda r, c: tones[c // 4])
    sketch.flow()
    sketch.captions(subject)
    return tr("Row after row, all numbers come to lie in one line.")


def reshape(sketch: Sketch, subject: Subject) -> str:
    """Draw the same numbers in other rows."""
    sketch.cells(sketch.left, 2, 6, words=lambda r, c: str(r * 6 + c + 1))
    sketch.cells(sketch.right, 4, 3, words=lambda r, c: str(r * 3 + c + 1))
    sketch.flow()
    sketch.captions(subject)
    return tr("The same numbers in the same order, in rows of another length.")


def transpose(sketch: Sketch, subject: Subject) -> str:
    """Draw rows that become columns."""
    tones = (sketch.colour, sketch.soft)
    sketch.cells(sketch.left, 2, 4, lambda r, c: tones[r])
    sketch.cells(sketch.right, 4, 2, lambda r, c: tones[c])
    sketch.flow()
    sketch.captions(subject)
    return tr("Axes change places: rows become columns.")


def same(sketch: Sketch, subject: Subject) -> str:
    """Draw the same before and after."""
    for area in (sketch.left, sketch.right):
        sketch.cells(area, 3, 4, lambda r, c: sketch.soft)
    sketch.flow()
    sketch.captions(subject)
    if type(subject.block).__name__ in ("Squeeze", "Unsqueeze"):
        return tr("The numbers stay as they are; only an axis of length one comes or goes.")
    return tr("What goes in comes out as it is.")


def repeat(sketch: Sketch, subject: Subject) -> str:
    """Draw copies."""
    tones = (sketch.colour, sketch.soft)
    sketch.cells(sketch.left, 1, 2, lambda r, c: tones[c])
    if type(subject.block).__name__ == "Expand":
        sketch.cells(sketch.right, 3, 2, lambda r, c: tones[c])
    elif subject.value("each", False):
        sketch.cells(sketch.right, 1, 6, lambda r, c: tones[c // 3])
    else:
        sketch.cells(sketch.right, 1, 6, lambda r, c: tones[c % 2])
    sketch.flow()
    sketch.captions(subject)
    return tr("The numbers are repeated.")


def join(sketch: Sketch, subject: Subject) -> str:
    """Draw two inputs that are put behind or on top of each other."""
    stacked = type(subject.block).__name__ == "Stack"
    tones = (sketch.colour, sketch.soft)
    for place in range(2):
        half = QRectF(sketch.left)
        half.setHeight(sketch.left.height() / 2 - 4)
        half.moveTop(sketch.left.top() + place * (half.height() + 8))
        sketch.cells(half, 2, 3, lambda r, c, tone=tones[place]: tone)  # type: ignore[misc]
    if stacked:
        for place, shift in ((1, 5.0), (0, -5.0)):
            area = sketch.right.translated(-shift, shift)
            sketch.cells(area, 2, 3, lambda r, c, tone=tones[place]: tone)  # type: ignore[misc]
    else:
        sketch.cells(sketch.right, 4, 3, lambda r, c: tones[r // 2])
    sketch.flow()
    sketch.captions(subject)
    if stacked:
        return tr("Inputs of equal shape lie on top of each other, along a new axis.")
    return tr("Inputs come to lie one behind the other, along one axis.")


SIGNS = {
    "Add": "+",
    "Multiply": "×",
    "Subtract": "−",
    "Divide": "÷",
    "Maximum": "max",
    "Minimum": "min",
    "Average": "mean",
    "MatrixMultiply": "·",
    "Bilinear": "·",
}


def combine(sketch: Sketch, subject: Subject) -> str:
    """Draw numbers of two inputs that are taken together, place by place."""
    kind = type(subject.block).__name__
    sign = SIGNS.get(kind, "?")
    third = (sketch.width - 60) / 3
    areas = [QRectF(place * (third + 30), 4, third, sketch.area - 8) for place in range(3)]
    matrix = kind == "MatrixMultiply"
    shapes = ((3, 2), (2, 4), (3, 4)) if matrix else ((3, 3),) * 3

    def shade(place: int) -> Callable[[int, int], str | None]:
        def one(r: int, c: int) -> str | None:
            marked = (r == 1, c == 1, r == 1 and c == 1) if matrix else (r == c == 1,) * 3
            if not marked[place]:
                return None
            return sketch.colour if place == 2 else sketch.soft

        return one

    for place, (area, (rows, columns)) in enumerate(zip(areas, shapes, strict=True)):
        sketch.cells(area, rows, columns, shade(place))
    for place, word in ((0, sign), (1, "=")):
        gap = QRectF(areas[place].right(), sketch.middle - 10, 30, 20)
        sketch.words(gap, word, sketch.theme.text)
    sketch.captions(subject)
    if matrix:
        return tr("Every row of the one is multiplied with every column of the other.")
    return tr("Numbers at the same place are taken together: {sign}.", sign=sign)


def compare(sketch: Sketch, subject: Subject) -> str:
    """Draw how alike two vectors are, as one number."""
    heights = ((0.9, 0.3, 0.6), (0.7, 0.4, 0.8))
    for place, part in enumerate(heights):
        half = QRectF(sketch.left)
        half.setHeight(sketch.left.height() / 2 - 6)
        half.moveTop(sketch.left.top() + place * (half.height() + 10))
        sketch.bars(half, part, [sketch.soft, sketch.colour, sketch.theme.outline])
    sketch.cells(sketch.right, 1, 1, lambda r, c: sketch.colour)
    sketch.flow()
    sketch.captions(subject)
    return tr("Two vectors become one number that says how alike or how far they are.")


def convert(sketch: Sketch, subject: Subject) -> str:
    """Draw the same numbers as another type."""
    given, made = ("1.7", "0.2", "3.9"), {"int64": ("1", "0", "3"), "bool": ("✓", "✓", "✓")}
    words = made.get(str(subject.value("to")), ("1", "0", "3"))
    begin, size = sketch.fitted(sketch.left, 3, 1)
    for place in range(3):
        cell = QRectF(begin.x() - 10, begin.y() + place * size, size + 20, size)
        sketch.box(cell.adjusted(0, 1, 0, -1), sketch.theme.card, text=given[place])
    sketch.cells(sketch.right, 3, 1, lambda r, c: sketch.soft, words=lambda r, c: words[r])
    sketch.flow()
    sketch.captions(subject, subject.given, str(subject.value("to", "")))
    return tr("The same numbers are kept as another type.")


def scale(sketch: Sketch, subject: Subject) -> str:
    """Draw rows that are stretched and moved, each by its own amount."""
    heights = (0.5, 0.7, 0.4)
    factors = (0.9, 0.6, 0.95)
    grounds = [sketch.theme.outline] * 3
    sketch.bars(sketch.left.adjusted(0, 14, 0, -2), heights, grounds)
    tones = [sketch.colour] * 3
    sketch.bars(sketch.right.adjusted(0, 14, 0, -2), factors, tones)
    sketch.flow("·w + b")
    sketch.captions(subject)
    return tr("Numbers are multiplied and shifted by learned amounts.")


def reduce(sketch: Sketch, subject: Subject) -> str:
    """Draw one axis that becomes one number."""
    takes = str(subject.value("takes", ""))
    place = sketch.cells(sketch.left, 4, 4, lambda r, c: sketch.soft if r == 1 else None)
    sketch.pen(sketch.colour, 2)
    sketch.fill(None)
    sketch.painter.drawRoundedRect(place(1, 0).united(place(1, 3)), 2, 2)
    sketch.cells(sketch.right, 4, 1, lambda r, c: sketch.colour if r == 1 else None)
    sketch.flow()
    sketch.captions(subject)
    if type(subject.block).__name__ == "ArgMax":
        return tr("Along one axis it is told where the largest or smallest number lies.")
    return tr("All numbers along an axis become one: the {takes}.", takes=takes or tr("mean"))


def whole(sketch: Sketch, subject: Subject) -> str:
    """Draw a whole plane that becomes one number."""
    place = sketch.cells(sketch.left, 5, 5, lambda r, c: sketch.soft)
    sketch.pen(sketch.colour, 2)
    sketch.fill(None)
    sketch.painter.drawRoundedRect(place(0, 0).united(place(4, 4)), 2, 2)
    sketch.cells(sketch.right, 1, 1, lambda r, c: sketch.colour)
    sketch.flow()
    sketch.captions(subject)
    return tr("All numbers of a channel become one.")


def cut(sketch: Sketch, subject: Subject) -> str:
    """Draw which places are taken."""
    kind = type(subject.block).__name__
    if kind == "Split":
        tones = (sketch.colour, sketch.soft, sketch.theme.outline)
        parts = min(3, len(subject.block.outputs()))
        sketch.cells(sketch.left, 1, 2 * parts, lambda r, c: tones[c // 2])
        for place in range(parts):
            area = QRectF(sketch.right)
            area.setHeight(sketch.right.height() / parts)
            area.moveTop(sketch.right.top() + place * area.height())
            sketch.cells(area, 1, 2, lambda r, c, tone=tones[place]: tone)  # type: ignore[misc]
        sketch.flow()
        sketch.captions(subject)
        return tr("The input is cut into parts, one for each output.")
    step = max(1, min(int(subject.value("step", 1) or 1), 3)) if kind == "Slice" else 1
    taken = {"Select": [2], "Pick": [1, 4, 5]}.get(kind, list(range(1, 6, step)))
    sketch.cells(sketch.left, 1, 7, lambda r, c: sketch.colour if c in taken else None)
    sketch.cells(sketch.right, 1, len(taken), lambda r, c: sketch.colour)
    sketch.flow()
    sketch.captions(subject)
    return tr("Some places along an axis are taken, the others are left out.")


def pad(sketch: Sketch, subject: Subject) -> str:
    """Draw a rim around the input."""
    sketch.cells(sketch.left, 3, 3, lambda r, c: sketch.soft)

    def rim(r: int, c: int) -> bool:
        return not (0 < r < 4 and 0 < c < 4)

    sketch.cells(sketch.right, 5, 5, lambda r, c: sketch.colour if rim(r, c) else sketch.soft)
    sketch.flow()
    sketch.captions(subject)
    return tr("A rim is put around the input.")


def enlarge(sketch: Sketch, subject: Subject) -> str:
    """Draw cells that become several."""
    tones = (sketch.colour, sketch.soft, sketch.theme.outline, sketch.theme.card)
    sketch.cells(sketch.left, 2, 2, lambda r, c: tones[r * 2 + c])
    if str(subject.value("mode", "nearest")) == "nearest":
        sketch.cells(sketch.right, 4, 4, lambda r, c: tones[r // 2 * 2 + c // 2])
    else:
        place = sketch.cells(sketch.right, 4, 4)
        for r in range(4):
            for c in range(4):
                cell = place(r, c).adjusted(0.5, 0.5, -0.5, -0.5)
                sketch.box(cell, sketch.colour, strength=1 - (r + c) / 7, corner=1.5)
    sketch.flow()
    sketch.captions(subject)
    return tr("Every number becomes several, so that the picture grows.")


def shuffle(sketch: Sketch, subject: Subject) -> str:
    """Draw channels that become places of a picture, or the other way."""
    tones = (sketch.colour, sketch.soft, sketch.theme.outline, sketch.theme.card)
    back = type(subject.block).__name__ == "PixelUnshuffle"
    many, one = (sketch.right, sketch.left) if back else (sketch.left, sketch.right)
    for place in range(4):
        area = QRectF(
            many.left() + (place % 2) * many.width() / 2,
            many.top() + (place // 2) * many.height() / 2,
            many.width() / 2,
            many.height() / 2,
        )
        sketch.cells(area, 2, 2, lambda r, c, tone=tones[place]: tone)  # type: ignore[misc]
    sketch.cells(one, 4, 4, lambda r, c: tones[(r % 2) * 2 + c % 2])
    sketch.flow()
    sketch.captions(subject)
    if back:
        return tr("Places of the picture become channels, and the picture shrinks.")
    return tr("Channels become places of the picture, which grows.")


def mix(sketch: Sketch, subject: Subject) -> str:
    """Draw channels of groups that change places."""
    groups = max(1, min(int(subject.value("groups", 2)), 3))
    count = 6 if groups != 1 else 4
    each = count // groups
    tones = (sketch.colour, sketch.soft, sketch.theme.outline)
    step = sketch.area / (count + 1)
    for channel in range(count):
        group, place = divmod(channel, each)
        target = place * groups + group
        begin, end = (
            QPointF(30, step * (channel + 1)),
            QPointF(sketch.width - 30, step * (target + 1)),
        )
        sketch.line(begin, end, sketch.theme.muted)
        for centre in (begin, end):
            sketch.dot(centre, 5, tones[group])
    sketch.captions(subject)
    return tr("Channels of all groups change places, so that the groups mix.")

"""Dense, recurrent, attention and embedding blocks, and those that are made by hand."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from designer.blocks.composite import CompositeBlock
from designer.ui.drawings.sketch import Sketch, Subject
from designer.ui.words import tr


def dense(sketch: Sketch, subject: Subject) -> str:
    """Draw units that are all joined to each other."""
    given = subject.inputs[0] if subject.inputs else None
    count = given.shape[-1] if given is not None and given.rank else 5
    features = int(subject.value("features", 4) or 4)
    branches = max(1, len(subject.block.inputs()))
    left = _column(sketch, sketch.left.center().x(), count)
    right = _column(sketch, sketch.right.center().x(), features)
    if branches > 1:  # a weight for every pair of numbers
        left = _column(sketch, sketch.left.center().x(), count, sketch.area * 0.02, 0.44)
        left += _column(sketch, sketch.left.center().x(), count, sketch.area * 0.5, 0.44)
    for begin in left:
        for end in right:
            sketch.line(begin, end, sketch.theme.border)
    for begin in left:
        sketch.line(begin, right[0], sketch.colour)
    for begin in left:
        sketch.dot(begin, 4.5, sketch.theme.card)
    for place, end in enumerate(right):
        sketch.dot(end, 4.5, sketch.colour if place == 0 else sketch.theme.card)
    sketch.captions(subject, "", f"{subject.made or features}")
    return tr(
        "Every output is a weighted sum of all inputs: {count} go in, {features} come out.",
        count=f"{count:,}",
        features=f"{features:,}",
    )


def _column(
    sketch: Sketch, x: float, count: int, top: float = 0.0, part: float = 1.0
) -> list[QPointF]:
    """Return where units lie in a column; dots say that there are more."""
    shown = min(count, 6 if part == 1.0 else 3)
    tall = sketch.area * part
    step = min(20.0, tall / (shown + (1.4 if count > shown else 0.6)))
    begin = top + tall / 2 - step * (shown - 1) / 2
    if count > shown:
        for place in range(3):
            sketch.dot(QPointF(x, begin + step * (shown - 1) + 3 + 3.5 * place), 0.8,
                       sketch.theme.muted, sketch.theme.muted)  # fmt: skip
        begin -= 6
    return [QPointF(x, begin + step * place) for place in range(shown)]


def recurrent(sketch: Sketch, subject: Subject) -> str:
    """Draw the same cell at every step, with what it hands on."""
    steps, layers = 4, min(int(subject.value("layers", 1)), 2)
    both = bool(subject.value("bidirectional", False))
    name = type(subject.block).__name__
    wide = (sketch.width - 24) / steps
    low = sketch.area - 20
    high = 18.0
    tall = min(24.0, (low - high - 10 * (layers - 1)) / layers - 4)
    every = "last" not in str(subject.value("returns", ""))
    tops = [low - 6 - (tall + 10) * (layer + 1) + 6 for layer in range(layers)]
    for step in range(steps):
        centre = 12 + wide * (step + 0.5)
        area = QRectF(centre - wide * 0.3, low, wide * 0.6, 16)
        sketch.words(area, f"x{'₁₂₃₄'[step]}" if step < 3 else "xₙ", sketch.theme.text)
        sketch.arrow(QPointF(centre, low + 1), QPointF(centre, tops[0] + tall + 1))
        for place, top in enumerate(tops):
            cell = QRectF(centre - wide * 0.28, top, wide * 0.56, tall)
            sketch.box(cell, sketch.soft, sketch.colour, corner=4, text=name)
            if place:
                sketch.arrow(QPointF(centre, tops[place - 1]), QPointF(centre, top + tall + 1))
            if step < steps - 1:
                middle, end = top + tall / 2, centre + wide * 0.72
                dots = step == steps - 2
                shift = 5 if both else 0
                begin = QPointF(cell.right() + 1, middle - shift)
                sketch.arrow(begin, QPointF(end - 1, middle - shift), sketch.colour)
                if both:
                    begin = QPointF(end - 1, middle + shift)
                    sketch.arrow(begin, QPointF(cell.right() + 1, middle + shift), sketch.colour)
                if dots and not both:
                    sketch.words(QRectF(cell.right(), middle - 18, end - cell.right(), 12), "…")
        if every or step == steps - 1:
            sketch.arrow(QPointF(centre, tops[-1] - 1), QPointF(centre, max(2, tops[-1] - 15)))
    sketch.captions(subject)
    way = tr("both ways") if both else tr("from the first to the last")
    return tr("One cell reads the steps {way} and hands on what it remembers.", way=way)


def attention(sketch: Sketch, subject: Subject) -> str:
    """Draw how much every step looks at every other."""
    steps = 7
    causal = bool(subject.value("causal", False))
    pooled = type(subject.block).__name__ == "AttentionPooling"
    rows = 1 if pooled else steps
    random = np.random.default_rng(11)
    score = random.normal(0, 1.1, (rows, steps)) + (0 if pooled else 1.6 * np.eye(rows, steps))
    if causal:
        score = np.where(np.tril(np.ones((rows, steps))) > 0, score, -np.inf)
    weight = np.exp(score)
    weight /= weight.sum(axis=1, keepdims=True)
    area = QRectF(0, 14, sketch.width * 0.5, sketch.area - 16)
    place = sketch.cells(area, rows, steps, hollow=lambda r, c: causal and c > r)
    for r in range(rows):
        for c in range(steps):
            if not (causal and c > r):
                cell = place(r, c).adjusted(0.5, 0.5, -0.5, -0.5)
                strength = 0.06 + 0.94 * min(1.0, float(weight[r, c]) * 1.6)
                sketch.box(cell, sketch.colour, strength=strength, corner=1.5)
    top = place(0, 0).united(place(0, steps - 1))
    sketch.words(QRectF(top.left(), top.top() - 14, top.width(), 12), tr("keys"))
    right = QRectF(sketch.width * 0.56, 4, sketch.width * 0.42, sketch.area - 4)
    heads = int(subject.value("heads", 1) or 1)
    rows_of_words = [tr("each row adds up to 1")] if not pooled else [tr("shares add up to 1")]
    if heads > 1:
        rows_of_words.insert(0, tr("{n} heads", n=heads))
    if causal:
        rows_of_words.append(tr("only what came before"))
    for place_, text in enumerate(rows_of_words):
        line = QRectF(right.left(), right.center().y() - 9 * len(rows_of_words) + 18 * place_,
                      right.width(), 18)  # fmt: skip
        sketch.words(line, text, sketch.theme.text if place_ == 0 else None)
    sketch.captions(subject)
    if causal:
        return tr("Every step takes a weighted mean of itself and the steps before it.")
    if pooled:
        return tr("One weighted mean is taken over all steps.")
    return tr("Every query takes a mean of all values, weighted by how well the keys match.")


def embed(sketch: Sketch, subject: Subject) -> str:
    """Draw a row of a table that is looked up for every token."""
    tokens = (4, 1, 4)
    left = QRectF(4, 4, 30, sketch.area - 8)
    place = sketch.cells(left, 3, 1, words=lambda r, c: str(tokens[r]))
    table = QRectF(sketch.width * 0.28, 2, sketch.width * 0.26, sketch.area - 4)
    looked = sketch.cells(
        table,
        6,
        5,
        lambda r, c: (sketch.colour if r == 4 else sketch.soft) if r in tokens else None,
    )
    right = QRectF(sketch.width * 0.66, 4, sketch.width * 0.32, sketch.area - 8)
    made = sketch.cells(right, 3, 5, lambda r, c: sketch.colour if tokens[r] == 4 else sketch.soft)
    for r, token in enumerate(tokens):
        middle = place(r, 0)
        begin = QPointF(middle.right() + 2, middle.center().y())
        entry, end = looked(token, 0), looked(token, 4)
        sketch.line(begin, QPointF(entry.left() - 2, entry.center().y()), sketch.theme.muted)
        target = made(r, 0)
        sketch.line(
            QPointF(end.right() + 2, end.center().y()),
            QPointF(target.left() - 2, target.center().y()),
            sketch.theme.muted,
        )
    rows, width = subject.value("vocabulary", 0), subject.value("width", 0)
    sketch.words(QRectF(table.left() - 10, sketch.height - 18, table.width() + 20, 18),
                 f"{rows:,}×{width:,}" if rows else "")  # fmt: skip
    sketch.words(QRectF(0, sketch.height - 18, table.left() - 14, 18), subject.given)
    sketch.words(QRectF(right.left(), sketch.height - 18, right.width(), 18), subject.made)
    return tr("For every token its row of a table is taken: equal tokens get equal vectors.")


def patches(sketch: Sketch, subject: Subject) -> str:
    """Draw a picture that is cut into patches, each of which becomes a vector."""
    place = sketch.cells(sketch.left, 6, 6, lambda r, c: _two(sketch, r // 2 + c // 2))
    sketch.pen(sketch.colour, 2)
    sketch.fill(None)
    sketch.painter.drawRect(place(0, 0).united(place(1, 1)))
    sketch.cells(sketch.right, 9, 4, lambda r, c: sketch.colour if r == 0 else sketch.soft)
    sketch.flow()
    sketch.captions(subject)
    return tr("The picture is cut into squares; every square becomes a vector.")


def waves(sketch: Sketch, subject: Subject) -> str:
    """Draw the sines that are added to every step."""
    steps, width = 8, 12
    sketch.cells(sketch.left, steps, 6, lambda r, c: sketch.soft)
    area = sketch.right
    begin, size = sketch.fitted(area, steps, width)
    for r in range(steps):
        for c in range(width):
            angle = r / 100 ** ((c // 2) / (width / 2))
            value = math.sin(angle) if c % 2 == 0 else math.cos(angle)
            cell = QRectF(begin.x() + c * size, begin.y() + r * size, size, size)
            edge = sketch.theme.border
            sketch.box(cell, sketch.colour, edge, strength=(value + 1) / 2, corner=0.5)
    sketch.words(QRectF(sketch.left.right(), sketch.middle - 10, 28, 20), "+", sketch.theme.text)
    sketch.captions(subject, "", tr("waves of many lengths"))
    return tr("To every step a pattern of waves is added that tells where it stands.")


def positions(sketch: Sketch, subject: Subject) -> str:
    """Draw a learned vector that is added to every step."""
    sketch.cells(sketch.left, 6, 6, lambda r, c: sketch.soft)
    shades = np.random.default_rng(5).random((6, 6))
    place = sketch.cells(sketch.right, 6, 6)
    for r in range(6):
        for c in range(6):
            cell = place(r, c).adjusted(0.5, 0.5, -0.5, -0.5)
            sketch.box(cell, sketch.colour, strength=float(shades[r, c]), corner=1.5)
    sketch.words(QRectF(sketch.left.right(), sketch.middle - 10, 28, 20), "+", sketch.theme.text)
    sketch.captions(subject, "", tr("learned"))
    return tr("To every step a vector of its own is added, which is learned.")


def class_token(sketch: Sketch, subject: Subject) -> str:
    """Draw a learned step that is put before all others."""
    sketch.cells(sketch.left, 5, 5, lambda r, c: sketch.soft)
    sketch.cells(sketch.right, 6, 5, lambda r, c: sketch.colour if r == 0 else sketch.soft)
    sketch.flow()
    sketch.captions(subject)
    return tr("One learned step is put before all others.")


def padding_mask(sketch: Sketch, subject: Subject) -> str:
    """Draw which steps hold something."""
    masks = type(subject.block).__name__ == "MaskSteps"
    tokens = ("7", "2", "9", "0", "0")

    def there(r: int, c: int) -> bool:
        return c < 3

    def nothing(r: int, c: int) -> bool:
        return not there(r, c)

    sketch.cells(sketch.left, 1, 5, lambda r, c: sketch.soft if there(r, c) else None,
                 words=lambda r, c: tokens[c])  # fmt: skip
    place = sketch.cells(
        sketch.right, 1, 5, lambda r, c: sketch.colour if there(r, c) else None, hollow=nothing
    )
    if masks:
        for c in (3, 4):
            sketch.cross(place(0, c))
    sketch.flow()
    sketch.captions(subject)
    if masks:
        return tr("Steps that hold nothing are set to zero.")
    return tr("It is told which steps hold something, and which only fill up.")


def code(sketch: Sketch, subject: Subject) -> str:
    """Draw a box of a person's own, with as many ways in and out as it has."""
    area = QRectF(sketch.width / 2 - 44, sketch.middle - 24, 88, 48)
    inside = isinstance(subject.block, CompositeBlock)
    for count, side in ((len(subject.block.inputs()), 0), (len(subject.block.outputs()), 1)):
        for place in range(count):
            y = area.top() + area.height() * (place + 1) / (count + 1)
            ends = ((12.0, area.left() - 1), (area.right() + 1, sketch.width - 12.0))[side]
            sketch.arrow(QPointF(ends[0], y), QPointF(ends[1], y))
    sketch.box(area, sketch.soft, sketch.colour, corner=6, text="" if inside else "{ }")
    if inside:
        for place in range(3):
            left = area.left() + 10 + 25 * place
            sketch.box(QRectF(left, area.center().y() - 8, 18, 16), sketch.theme.card, corner=3)
            if place:
                sketch.line(QPointF(left - 7, area.center().y()), QPointF(left, area.center().y()))
    sketch.captions(subject)
    if inside:
        return tr("Blocks stand together as one; a double click looks inside.")
    return tr("Code of your own says what comes out.")


def end(sketch: Sketch, subject: Subject) -> str:
    """Draw where data enter or leave the network."""
    enters = type(subject.block).__name__ == "Input"
    ground = sketch.left if enters else sketch.right
    other = sketch.right if enters else sketch.left
    for place, shift in enumerate((8.0, 4.0, 0.0)):
        card = QRectF(ground.center().x() - 22 + shift, ground.center().y() - 20 - shift, 40, 40)
        sketch.box(card, sketch.soft if place == 2 else sketch.theme.surface, corner=4)
    net = QRectF(other.center().x() - 34, other.center().y() - 20, 68, 40)
    sketch.box(net, sketch.theme.card, sketch.colour, corner=6, text=tr("network"))
    sketch.flow()
    shape = subject.made or subject.given
    sketch.captions(subject, shape if enters else " ", " " if enters else shape)
    if enters:
        return tr("Examples of the data enter the network here.")
    return tr("What the network answers leaves it here.")


def _two(sketch: Sketch, place: int) -> str:
    return sketch.soft if place % 2 == 0 else sketch.theme.card

"""Convolution and pooling: a window that slides over cells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from designer.ui.drawings.sketch import Sketch, Subject
from designer.ui.words import tr

MOST = 9
"""Cells drawn along one axis; a larger input is drawn by its corner."""


@dataclass(frozen=True)
class Axis:
    """How a window slides along one axis, in as many cells as are drawn."""

    cells: int
    kernel: int
    stride: int
    padding: int
    dilation: int

    @property
    def span(self) -> int:
        """Cells from the first to the last that the window takes."""
        return (self.kernel - 1) * self.dilation + 1

    @property
    def outcomes(self) -> int:
        """How often the window fits."""
        return max(1, (self.cells + 2 * self.padding - self.span) // self.stride + 1)

    def taken(self, place: int) -> set[int]:
        """Return the cells under the window at its n-th place, those of the padding below 0."""
        begin = place * self.stride - self.padding
        return {begin + self.dilation * step for step in range(self.kernel)}


def axes_of(subject: Subject) -> int:
    """Return along how many axes a window slides, by the name of the kind."""
    name = type(subject.block).__name__
    return int(name[-2]) if name[-1:] == "d" and name[-2:-1].isdigit() else 2


def axis_of(subject: Subject, place: int, *, small: bool = False) -> Axis:
    """Return how the window slides along an axis, counted from the last."""

    def part(name: str, otherwise: int) -> int:
        value = subject.value(name, otherwise)
        if value is None or isinstance(value, bool):
            return otherwise
        if isinstance(value, tuple):
            return int(value[max(0, len(value) - 1 - place)]) if value else otherwise
        return int(value) if isinstance(value, int | float) else otherwise

    kernel = min(part("kernel", 2), 7)
    name = type(subject.block).__name__
    pooled = "Pool" in name
    stride = max(1, min(part("stride", kernel if pooled else 1), 4))
    dilation = max(1, min(part("dilation", 1), max(1, (MOST - 1) // max(1, kernel - 1))))
    word = subject.value("padding", 0)
    span = (kernel - 1) * dilation + 1
    if word == "same":
        padding = span // 2
    elif name.startswith("Causal"):
        padding = span - 1
    else:
        padding = min(part("padding", 0), 3)
    given = subject.inputs[0] if subject.inputs else None
    actual = given.shape[-1 - place] if given is not None and given.rank > place else MOST
    least = span if not small else 1
    return Axis(
        max(1, min(actual, max(MOST - 2 * padding, least))), kernel, stride, padding, dilation
    )


def slide(sketch: Sketch, subject: Subject) -> str:
    """Draw a window over the input and the number that it gives."""
    flat = axes_of(subject) == 1
    across = axis_of(subject, 0)
    down = Axis(1, 1, 1, 0, 1) if flat else axis_of(subject, 1)
    row = 0 if flat else min(1, down.outcomes - 1)
    column = min(1, across.outcomes - 1)
    causal = type(subject.block).__name__.startswith("Causal")
    rows = down.cells + 2 * down.padding
    columns = across.cells + (1 if causal else 2) * across.padding
    under_rows, under_columns = down.taken(row), across.taken(column)

    def under(r: int, c: int) -> bool:
        return r - down.padding in under_rows and c - across.padding in under_columns

    def outside(r: int, c: int) -> bool:
        inner_row = 0 <= r - down.padding < down.cells
        return not (inner_row and 0 <= c - across.padding < across.cells)

    _behind(sketch, sketch.left, rows, columns, axes_of(subject))
    place = sketch.cells(
        sketch.left,
        rows,
        columns,
        lambda r, c: sketch.soft if under(r, c) else None,
        hollow=outside,
    )
    begin = min(under_rows) + down.padding, min(under_columns) + across.padding
    end = max(under_rows) + down.padding, max(under_columns) + across.padding
    window = place(*begin).united(place(*end))
    sketch.pen(sketch.colour, 2)
    sketch.fill(None)
    sketch.painter.drawRoundedRect(window, 2, 2)
    outcomes = (columns - across.span) // across.stride + 1
    shape = down.outcomes, max(1, outcomes)
    _behind(sketch, sketch.right, *shape, axes_of(subject))
    made = sketch.cells(
        sketch.right, *shape, lambda r, c: sketch.colour if (r, c) == (row, column) else None
    )
    _join(sketch, window, made(row, column))
    sketch.captions(subject)
    return tr(
        "A window of {kernel} cells slides over the input in steps of {stride}; at every place "
        "it gives one number.",
        kernel=f"{across.kernel}" if flat else f"{down.kernel}×{across.kernel}",
        stride=across.stride,
    )


def spread(sketch: Sketch, subject: Subject) -> str:
    """Draw one number of the input and the window of the output that it goes to."""
    flat = axes_of(subject) == 1
    across = axis_of(subject, 0, small=True)
    down = Axis(1, 1, 1, 0, 1) if flat else axis_of(subject, 1, small=True)
    columns, rows = min(3, across.cells), 1 if flat else min(3, down.cells)
    row, column = rows // 2, columns // 2
    place = sketch.cells(
        sketch.left, rows, columns, lambda r, c: sketch.colour if (r, c) == (row, column) else None
    )
    tall = 1 if flat else (rows - 1) * down.stride + down.span
    wide = (columns - 1) * across.stride + across.span
    top, left = (0 if flat else row * down.stride), column * across.stride
    covered_rows = {top + down.dilation * step for step in range(down.kernel)}
    covered = {left + across.dilation * step for step in range(across.kernel)}
    made = sketch.cells(
        sketch.right,
        tall,
        wide,
        lambda r, c: sketch.soft if r in covered_rows and c in covered else None,
    )
    window = made(min(covered_rows), min(covered)).united(made(max(covered_rows), max(covered)))
    sketch.pen(sketch.colour, 2)
    sketch.fill(None)
    sketch.painter.drawRoundedRect(window, 2, 2)
    _join(sketch, place(row, column), window)
    sketch.captions(subject)
    return tr("Every number of the input goes to a window of the output, which grows by the step.")


def adapt(sketch: Sketch, subject: Subject) -> str:
    """Draw parts of the input, each of which becomes one number."""
    flat = axes_of(subject) == 1
    size = subject.value("size", (1,))
    size = size if isinstance(size, tuple) else (1,)
    wide = max(1, min(int(size[-1]), 4))
    tall = 1 if flat else max(1, min(int(size[0]), 4))
    cells = 8
    rows = 1 if flat else cells

    def part(r: int, c: int) -> tuple[int, int]:
        return r * tall // rows, c * wide // cells

    sketch.cells(
        sketch.left, rows, cells, lambda r, c: sketch.soft if sum(part(r, c)) % 2 == 0 else None
    )
    sketch.cells(
        sketch.right,
        tall,
        wide,
        lambda r, c: sketch.colour if (r + c) % 2 == 0 else sketch.theme.card,
    )
    sketch.flow()
    sketch.captions(subject)
    return tr("The input is divided into parts of equal size; each becomes one number.")


def _behind(sketch: Sketch, area: QRectF, rows: int, columns: int, axes: int) -> None:
    """Hint at the layers behind the one that is drawn, where a window goes along three axes."""
    if axes < 3:
        return
    begin, size = sketch.fitted(area, rows, columns)
    for step in (6.0, 3.0):
        shadow = QRectF(begin.x() + step, begin.y() - step, size * columns, size * rows)
        sketch.box(shadow, sketch.theme.surface, sketch.theme.border)


def _join(sketch: Sketch, wide: QRectF, narrow: QRectF) -> None:
    """Draw the lines from what is taken to what is given."""
    pairs = ((wide.topRight(), narrow.topLeft()), (wide.bottomRight(), narrow.bottomLeft()))
    for begin, end in pairs:
        sketch.line(QPointF(begin), QPointF(end), sketch.colour)

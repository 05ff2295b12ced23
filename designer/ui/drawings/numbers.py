"""Activation, normalization and noise: what becomes of single numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from designer.ui.drawings.sketch import CAPTION, Sketch, Subject
from designer.ui.words import tr

Numbers = NDArray[np.float64]
REACH = 4.0
"""The curve of an activation is drawn from minus this to plus this."""


def _sigmoid(x: Numbers) -> Numbers:
    found: Numbers = 1 / (1 + np.exp(-x))
    return found


def _normal(x: Numbers) -> Numbers:
    """Return the area under the bell curve up to each number."""
    return np.array([0.5 * (1 + math.erf(one / math.sqrt(2))) for one in x])


def _softplus(x: Numbers) -> Numbers:
    found: Numbers = np.logaddexp(0, x)
    return found


CURVES: Mapping[str, Callable[[Numbers, Subject], Numbers]] = {
    "ReLU": lambda x, b: np.maximum(0, x),
    "LeakyReLU": lambda x, b: np.where(x > 0, x, b.value("slope") * x),
    "PReLU": lambda x, b: np.where(x > 0, x, b.value("start") * x),
    "RReLU": lambda x, b: np.where(x > 0, x, (b.value("lower") + b.value("upper")) / 2 * x),
    "ReLU6": lambda x, b: np.clip(x, 0, 6),
    "Threshold": lambda x, b: np.where(x > b.value("threshold"), x, b.value("value")),
    "Hardshrink": lambda x, b: np.where(np.abs(x) > b.value("width"), x, 0),
    "Softshrink": lambda x, b: np.sign(x) * np.maximum(np.abs(x) - b.value("width"), 0),
    "GELU": lambda x, b: x * _normal(x),
    "SiLU": lambda x, b: x * _sigmoid(x),
    "Mish": lambda x, b: x * np.tanh(_softplus(x)),
    "Hardswish": lambda x, b: x * np.clip(x + 3, 0, 6) / 6,
    "ELU": lambda x, b: np.where(x > 0, x, b.value("alpha") * np.expm1(np.minimum(x, 0))),
    "CELU": lambda x, b: np.where(
        x > 0, x, b.value("alpha") * np.expm1(np.minimum(x, 0) / (b.value("alpha") or 1))
    ),
    "SELU": lambda x, b: 1.0507 * np.where(x > 0, x, 1.6733 * np.expm1(np.minimum(x, 0))),
    "Softplus": lambda x, b: _softplus(b.value("beta") * x) / (b.value("beta") or 1),
    "Sigmoid": lambda x, b: _sigmoid(x),
    "Tanh": lambda x, b: np.tanh(x),
    "LogSigmoid": lambda x, b: -_softplus(-x),
    "Hardsigmoid": lambda x, b: np.clip(x + 3, 0, 6) / 6,
    "Hardtanh": lambda x, b: np.clip(x, b.value("lower"), max(b.value("lower"), b.value("upper"))),
    "Softsign": lambda x, b: x / (1 + np.abs(x)),
    "Tanhshrink": lambda x, b: x - np.tanh(x),
    "Rescale": lambda x, b: b.value("factor") * x + b.value("offset"),
}
"""What each block makes of a number, computed from its formula with its parameters."""

FUNCTIONS: Mapping[str, Callable[[Numbers], Numbers]] = {
    "absolute value": np.abs,
    "square": np.square,
    "square root": np.sqrt,
    "exponential": np.exp,
    "logarithm": np.log,
    "reciprocal": np.reciprocal,
    "negative": np.negative,
    "sign": np.sign,
    "sine": np.sin,
    "cosine": np.cos,
}
"""The functions of the block that offers several."""


def curve(sketch: Sketch, subject: Subject) -> str:
    """Draw what comes out against what goes in."""
    kind = type(subject.block).__name__
    x = np.linspace(-REACH, REACH, 241)
    with np.errstate(all="ignore"):
        if kind in CURVES:
            y = CURVES[kind](x, subject)
        else:
            y = FUNCTIONS[subject.value("name")](x)
    y = np.asarray(y, dtype=float)
    return _plotted(sketch, subject, x, y)


def _plotted(sketch: Sketch, subject: Subject, x: Numbers, y: Numbers) -> str:
    there = np.isfinite(y)
    low = float(max(-REACH, min(-1.0, y[there].min() if there.any() else -1.0)))
    high = float(min(REACH, max(1.0, y[there].max() if there.any() else 1.0)))
    low, high = low - 0.15 * (high - low), high + 0.1 * (high - low)
    wide = min(sketch.width - 40, 220.0)
    area = QRectF((sketch.width - wide) / 2, 4, wide, sketch.height - 12)

    def at(across: float, up: float) -> QPointF:
        return QPointF(
            area.left() + (across + REACH) / (2 * REACH) * area.width(),
            area.bottom() - (up - low) / (high - low) * area.height(),
        )

    sketch.line(at(-REACH, 0), at(REACH, 0), sketch.theme.border)
    sketch.line(at(0, low), at(0, high), sketch.theme.border)
    for mark in (-2, 2):
        sketch.words(
            QRectF(at(mark, 0) + QPointF(-10, 2), at(mark, 0) + QPointF(10, 14)), f"{mark}"
        )
    for mark in (-1, 1):
        sketch.line(at(-0.08, mark), at(0.08, mark))
    if high > 1:
        sketch.words(QRectF(at(0, 1) + QPointF(-18, -6), at(0, 1) + QPointF(-4, 6)), "1")
    sketch.words(QRectF(at(REACH, 0) + QPointF(2, -8), at(REACH, 0) + QPointF(14, 6)), "x")
    run: list[tuple[float, float]] = []
    for across, up in zip(x, y, strict=True):
        inside = np.isfinite(up) and low <= up <= high
        jump = bool(run) and inside and abs(at(0, up).y() - run[-1][1]) > area.height() / 4
        if run and (not inside or jump):
            sketch.curve(run)
            run = []
        if inside:
            point = at(float(across), float(up))
            run.append((point.x(), point.y()))
    if run:
        sketch.curve(run)
    ends = [f"{float(y[np.abs(x - mark).argmin()]):.2g}" for mark in (-2, 0, 2)]
    return tr(
        "The curve of the function: −2 becomes {low}, 0 becomes {zero}, 2 becomes {high}.",
        low=ends[0],
        zero=ends[1],
        high=ends[2],
    )


def shares(sketch: Sketch, subject: Subject) -> str:
    """Draw numbers that become shares of one."""
    given = np.array([0.5, 1.6, 1.0, -0.2, 0.9])
    sign = -1.0 if type(subject.block).__name__ == "Softmin" else 1.0
    parts = np.exp(sign * given)
    parts /= parts.sum()
    grounds = [sketch.theme.outline] * 5
    tall = sketch.left.adjusted(0, 10, 0, -4)
    sketch.bars(tall, [(one + 0.6) / 2.2 for one in given], grounds)
    logs = type(subject.block).__name__.startswith("Log")
    heights = (np.log(parts) + 4) / 4 if logs else parts * 1.6
    top = parts.argmax()
    colours = [sketch.colour if place == top else sketch.theme.outline for place in range(5)]
    sketch.bars(sketch.right.adjusted(0, 10, 0, -4), list(heights), colours)
    sketch.flow()
    right = tr("logarithms of shares") if logs else tr("shares of 1")
    sketch.captions(subject, tr("any numbers"), right)
    return tr("Any numbers become shares that add up to one.")


def gate(sketch: Sketch, subject: Subject) -> str:
    """Draw the two halves of the input: one passes, the other says how much of it."""
    place = sketch.cells(sketch.left, 1, 8, lambda r, c: sketch.soft if c < 4 else sketch.colour)
    sketch.words(place(0, 0).united(place(0, 3)).translated(0, -18), "a", sketch.theme.text)
    sketch.words(place(0, 4).united(place(0, 7)).translated(0, -18), "b", sketch.theme.text)
    gates = {"SwiGLU": "SiLU", "GEGLU": "GELU", "ReGLU": "ReLU"}
    name = gates.get(type(subject.block).__name__, "σ")
    made = sketch.cells(sketch.right, 1, 4, lambda r, c: sketch.soft)
    sketch.words(made(0, 0).united(made(0, 3)).translated(0, 20), f"a · {name}(b)")
    sketch.flow()
    sketch.captions(subject)
    return tr("The input is cut in half; one half says how much of the other passes.")


OVER: Mapping[str, str] = {
    "BatchNorm": "each channel, over the batch",
    "InstanceNorm": "each channel of each example",
    "GroupNorm": "each group of channels",
    "LayerNorm": "the last axes of each example",
    "RMSNorm": "the last axes; the mean may stay",
    "LocalResponseNorm": "each place, over near channels",
}
"""What each normalization takes together."""


def bell(sketch: Sketch, subject: Subject) -> str:
    """Draw how numbers are spread before and after."""
    kind = type(subject.block).__name__
    moved = kind not in ("RMSNorm", "LocalResponseNorm")
    for area, centre, width, colour in (
        (sketch.left, 0.9, 1.5, sketch.theme.outline),
        (sketch.right, 0.0 if moved else 0.5, 0.7, sketch.colour),
    ):
        inner = area.adjusted(4, 6, -4, -14)
        ground, zero = inner.bottom(), inner.center().x()
        sketch.line(QPointF(inner.left(), ground), QPointF(inner.right(), ground))
        sketch.line(QPointF(zero, ground - 3), QPointF(zero, ground + 3))
        sketch.words(QRectF(zero - 6, ground + 2, 12, 12), "0")
        x = np.linspace(-4, 4, 81)
        y = np.exp(-(((x - centre) / width) ** 2) / 2)
        tall = inner.height() * (0.55 if width > 1 else 0.95)
        across = inner.left() + (x + 4) / 8 * inner.width()
        sketch.curve(list(zip(across, ground - y * tall, strict=True)), colour)
    sketch.flow()
    over = QRectF(0, sketch.height - CAPTION, sketch.width, CAPTION)
    sketch.words(over, tr(OVER[kind]) if kind in OVER else subject.given)
    if not moved:
        return tr("Numbers are made smaller or larger until their size is about one.")
    return tr("Numbers that were anywhere lie around zero with a spread of one.")


def circle(sketch: Sketch, subject: Subject) -> str:
    """Draw vectors that all become as long as one."""
    arrows = ((0.9, 0.35), (0.5, 1.2), (2.6, 0.7), (4.3, 1.1))
    for area, even in ((sketch.left, False), (sketch.right, True)):
        centre, radius = area.center(), area.height() / 2.6
        sketch.dot(centre, radius, None, sketch.theme.border)
        for angle, length in arrows:
            far = radius * (1.0 if even else length)
            end = centre + QPointF(math.cos(angle) * far, -math.sin(angle) * far)
            sketch.arrow(centre, end, sketch.colour if even else sketch.theme.muted)
    sketch.flow()
    sketch.captions(subject, tr("any length"), tr("length 1"))
    return tr("Vectors keep their direction and become as long as one.")


def drop(sketch: Sketch, subject: Subject) -> str:
    """Draw units of which some are crossed out, as many as the rate says."""
    rate = float(subject.value("rate", 0.5))
    kind = type(subject.block).__name__
    whole = kind == "ChannelDropout" or bool(subject.value("whole_channels", False))
    rows, columns = 5, 8
    order = np.random.default_rng(7)
    units = columns if whole else rows * columns
    gone = set(order.permutation(units)[: round(rate * units)].tolist())

    def out(r: int, c: int) -> bool:
        return (c if whole else r * columns + c) in gone

    sketch.cells(sketch.left, rows, columns, lambda r, c: sketch.soft)
    place = sketch.cells(
        sketch.right, rows, columns, lambda r, c: None if out(r, c) else sketch.soft, hollow=out
    )
    for r in range(rows):
        for c in range(columns):
            if out(r, c):
                sketch.cross(place(r, c))
    sketch.flow()
    sketch.captions(
        subject, tr("while training"), tr("{part} % at random", part=f"{rate:.0%}"[:-1])
    )
    return tr("While training, {part} % of the units are crossed out at random.",
              part=f"{100 * rate:g}")  # fmt: skip


def path(sketch: Sketch, subject: Subject) -> str:
    """Draw a branch that is left out for some examples."""
    rate = float(subject.value("rate", 0.1))
    places = [sketch.area * part for part in (0.25, 0.75)]
    for top, whole in zip(places, (True, False), strict=True):
        begin, end = QPointF(8, top), QPointF(sketch.width - 8, top)
        sketch.arrow(begin, end)
        area = QRectF(sketch.width / 2 - 34, top - 11, 68, 22)
        sketch.box(area, sketch.soft if whole else sketch.theme.card, dashed=not whole, corner=4)
        if not whole:
            sketch.cross(area)
    sketch.captions(
        subject, tr("example by example"), tr("{part} % of them", part=f"{100 * rate:g}")
    )
    return tr("The whole branch is left out for some examples while training.")


def noise(sketch: Sketch, subject: Subject) -> str:
    """Draw numbers to which random ones are added."""
    amount = float(subject.value("deviation", subject.value("rate", 0.3)))
    random = np.random.default_rng(3)
    for area, add in ((sketch.left, 0.0), (sketch.right, min(amount, 1.0))):
        inner = area.adjusted(4, 8, -4, -8)
        x = np.linspace(0, 1, 60)
        y = np.sin(2 * math.pi * x) * 0.6 + random.normal(0, 1, 60) * add * 0.5
        y = np.clip(y, -1.2, 1.2)
        points = zip(
            inner.left() + x * inner.width(),
            inner.center().y() - y * inner.height() / 2.4,
            strict=True,
        )
        sketch.curve(points, sketch.colour if add else sketch.theme.muted, 1.6)
    sketch.flow("+ ε")
    sketch.captions(subject)
    return tr("Random numbers are mixed into the input while training.")

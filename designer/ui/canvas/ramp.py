"""A ramp of colours for costs: even steps to the eye, and its order is seen without hue.

The way between the anchors is walked in Oklab (Ottosson 2020, A perceptual color space for image
processing) in steps of one length. Lightness rises or falls all along, so that people who see few
hues, and prints in grey, keep the order.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import dist
from typing import NamedTuple

from PySide6.QtGui import QColor

STEPS = 32
"""Colours that are told apart; a picture of a block is kept for each."""
LIGHT = ("#fbe9b8", "#f3b04f", "#dd6a2a", "#a52a45", "#561550")
DARK = ("#43355c", "#86345e", "#cf5138", "#f0a34c", "#fbeeb2")
"""From little to much: what costs most stands out most from the ground of either look."""


class Glow(NamedTuple):
    """How a block is coloured by what it costs: a colour of the ramp, and the cost in words."""

    colour: str
    words: str


Lab = tuple[float, float, float]


@cache
def ramp(*, dark: bool) -> tuple[str, ...]:
    """Return the colours from little to much."""
    anchors = [oklab(colour) for colour in (DARK if dark else LIGHT)]
    fine: list[Lab] = []
    for one, other in pairwise(anchors):
        fine += [_between(one, other, step / 200) for step in range(200)]
    fine.append(anchors[-1])
    along = [0.0]
    for one, other in pairwise(fine):
        along.append(along[-1] + dist(one, other))
    found, place = [], 0
    for step in range(STEPS):
        wanted = along[-1] * step / (STEPS - 1)
        while place < len(along) - 1 and along[place] < wanted:
            place += 1
        found.append(_colour(fine[place]))
    return tuple(found)


def oklab(colour: str) -> Lab:
    """Return a colour as Oklab has it: lightness, green to red, blue to yellow."""
    parts: list[float] = [value / 255 for value in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)  # noqa: E741
    m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    )


def _colour(lab: Lab) -> str:
    lightness, a, b = lab
    l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3  # noqa: E741
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )
    parts = [c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in linear]
    return QColor(*(round(255 * min(max(part, 0.0), 1.0)) for part in parts)).name()


def _between(one: Lab, other: Lab, part: float) -> Lab:
    mixed = [a + (b - a) * part for a, b in zip(one, other, strict=True)]
    return mixed[0], mixed[1], mixed[2]

"""The curves of several runs over each other: one colour a run, the same wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from designer import figures
from designer.ui.plots.record import Floats, Record, Series
from designer.ui.plots.strokes import DASHED, FAINT, SOLID, Meant
from designer.ui.theme import Theme
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.plots.curves import Curves

LIGHT = ("#0069a8", "#c2410c", "#00795c", "#b03a83", "#3b2fa3", "#7a6200", "#2a86b8", "#8c1d40",
         "#4d4d4d", "#5b7f00")  # fmt: skip
DARK = ("#62b6f0", "#f58a4b", "#2fc79a", "#e79acb", "#8d70f2", "#e6cf3c", "#8fdcff", "#ff7d9c",
        "#c4c4c4", "#b7d94a")  # fmt: skip
"""Colours that people who confuse red and green tell apart, most different first."""


@dataclass(frozen=True)
class Drawn:
    """A run whose curves are drawn, and the number of its colour."""

    record: Record
    place: int = 0
    path: Path | None = None


def colour_of(place: int, theme: Theme) -> str:
    """Return the colour of the run with this number."""
    colours = DARK if theme.is_dark else LIGHT
    return colours[place % len(colours)]


def on_paper(colour: int | str) -> int | str:
    """Return the colour of a curve as it is seen on white paper."""
    if isinstance(colour, str) and colour in DARK:
        return LIGHT[DARK.index(colour)]
    return colour


class Places:
    """Gives every run that is drawn a colour of its own, and keeps it while the run is drawn."""

    def __init__(self) -> None:
        self._places: dict[Path, int] = {}

    def give(self, paths: Sequence[Path]) -> dict[Path, int]:
        """Return the number of each of these runs; those not among them lose theirs."""
        kept = {path: self._places[path] for path in paths if path in self._places}
        free = (number for number in range(len(paths)) if number not in kept.values())
        self._places = {path: kept[path] if path in kept else next(free) for path in paths}
        return dict(self._places)


def names(drawn: Sequence[Drawn]) -> list[str]:
    """Return a name for each run, those with the same name numbered."""
    found: list[str] = []
    for one in drawn:
        name, number = one.record.name, 2
        while name in found:
            name, number = f"{one.record.name} ({number})", number + 1
        found.append(name)
    return found


def metrics_of(drawn: Sequence[Drawn]) -> dict[str, str]:
    """Return what was measured of any of these runs, by key: what people call it."""
    keys = dict.fromkeys(key for one in drawn for key in one.record.metrics)
    return {key: said(figures.metric(key)) for key in keys}


def legend(drawn: Sequence[Drawn], theme: Theme) -> str:
    """Return which run has which colour, as rich text."""
    return "&nbsp;&nbsp; ".join(
        f'<span style="color:{colour_of(one.place, theme)}">■</span>&nbsp;{_together(name)}'
        for one, name in zip(drawn, names(drawn), strict=True)
    )


def lines(drawn: Sequence[Drawn]) -> tuple[Meant, ...]:
    """Return what the kinds of lines of losses mean: those of training are dashed beside others."""
    each = ((FAINT, "each step"),) if any(len(one.record.loss) for one in drawn) else ()
    if any(_checked(one.record) for one in drawn):
        return ((SOLID, "validation"), (DASHED, "training"), *each)
    return ((SOLID, "training"), *each)


def draw(curves: Curves, drawn: Sequence[Drawn], along: str, scale: float, theme: Theme) -> None:
    """Draw the losses, one measured value and the learning rate of several runs."""
    metric = curves.choices.measure.currentData()
    title = said(figures.metric(metric)) if metric else tr("Measured on validation")
    curves.measured.rename(title[:1].upper() + title[1:] if title.islower() else title)
    dashed = any(_checked(one.record) for one in drawn)
    for one, name in zip(drawn, names(drawn), strict=True):
        record, colour = one.record, colour_of(one.place, theme)

        def x(series: Series, record: Record = record) -> Floats:
            return record.along(series.x, along) / scale

        told = _checked(record)
        for key, series, faint, broken, shown in (
            ("each step", record.loss, True, False, False),
            ("training", record.train, False, dashed, not told),
            ("", record.validation, False, False, told),
        ):
            words = f"{name} · {tr(key)}" if key else name
            curves.loss.curve(
                words, series, colour, faint=faint, dashed=broken, x=x(series),
                title=name if shown else None,
            )  # fmt: skip
        if metric in record.metrics:
            series = record.metrics[metric]
            curves.measured.curve(name, series, colour, x=x(series), title=name)
        curves.rate.curve(name, record.rate, colour, x=x(record.rate), title=name)


def _checked(record: Record) -> bool:
    """Whether a loss was measured on validation."""
    return bool((record.validation.y == record.validation.y).any())


def _together(text: str) -> str:
    """Return a name as rich text that does not break in its middle."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    return plain.replace(" ", "&nbsp;").replace("-", "\N{NON-BREAKING HYPHEN}")

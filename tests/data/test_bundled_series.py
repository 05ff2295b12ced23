"""The series that come with Neurodraft, as a network meets them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from designer.blocks.spec import Spec
from designer.data.prepare import describe, load, prepare
from designer.data.series.timeline import Timeline
from designer.data.source import Source
from designer.data.sources.bundled import _Bundled
from designer.project.project import DataChoice
from designer.unit import Choice, discover
from tests.benchmarks.forecasts import baselines

SETS = {
    "Weather": (8, 8730, "hour", "temperature (°C)"),  # 8,706 hours in the file
    "Traffic": (4, 8755, "hour", "departures"),
    "Stocks": (6, 3270, "working day", "IBM ($)"),
}


def choice(kind: str, **parameters: Any) -> DataChoice:
    return DataChoice(source=Choice(kind), series=Choice("Windows", parameters))


def test_each_is_checked_here() -> None:
    sources = discover("designer.data.sources", Source)
    bundled = {
        kind: unit() for kind, unit in sources.items() if issubclass(unit, _Bundled)
        and unit.holds == "series"
    }  # fmt: skip
    assert set(bundled) == set(SETS)
    for source in bundled.values():
        assert source.path().is_file()
        assert source.note().is_file()


@pytest.mark.parametrize("kind", SETS)
def test_what_it_gives_and_needs(kind: str) -> None:
    columns, rows, step, target = SETS[kind]
    found = load(Choice(kind))
    assert isinstance(found, Timeline)
    assert (len(found), len(found.names), found.step.name) == (rows, columns, step)
    assert found.target == target
    about = describe(choice(kind))
    assert (about.inputs, about.output) == ((Spec((48, columns)),), Spec((24,)))
    prepared = prepare(choice(kind))
    assert prepared.description == about
    assert prepared.examples.facts["series"] == [target]
    assert np.isfinite(prepared.train.scaled()[0]).all()


def test_weather_says_what_it_lacks() -> None:
    first, second, third = prepare(choice("Weather")).warnings
    assert first.startswith("24 of 8,730 steps of one hour are not in the file")
    assert "“temperature (°C)” (25)" in second
    assert "windows are left out because “temperature (°C)” is missing" in third
    assert prepare(choice("Traffic")).warnings == ()
    assert prepare(choice("Stocks")).warnings == ()


def test_baselines_on_the_test_parts() -> None:
    """Figures to beat, which the pages of the templates quote."""
    traffic = load(Choice("Traffic"))
    assert isinstance(traffic, Timeline)
    found = {one.name: one for one in baselines(traffic, choice("Traffic"), seasons=(24, 168))}
    assert found["value 168 steps earlier"].mean_absolute == pytest.approx(4.07, abs=0.01)
    assert found["value 24 steps earlier"].mean_absolute == pytest.approx(5.09, abs=0.01)
    weather = load(Choice("Weather"))
    assert isinstance(weather, Timeline)
    last, season, own, every = baselines(weather, choice("Weather"))
    assert last.absolute[[0, 5, 23], 0] == pytest.approx([0.58, 2.20, 3.52], abs=0.01)
    assert every.mean_absolute < own.mean_absolute < last.mean_absolute < season.mean_absolute

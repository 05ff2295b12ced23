"""The series that come with Neurodraft; a note beside each tells its origin and licence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.data.series.timeline import Timeline
from designer.data.source import Holds
from designer.data.sources.bundled import _Bundled
from designer.data.sources.series_csv import read_series


@dataclass(frozen=True)
class _BundledSeries(_Bundled):
    """A series of columns over time."""

    family: ClassVar[str] = "Series"
    holds: ClassVar[Holds] = "series"
    target: ClassVar[str] = ""

    def note(self) -> Path:
        """Return the note on origin and licence."""
        return self.path().with_name(self.file.partition(".")[0] + ".md")

    def load(self) -> Timeline:
        """Read the series."""
        return read_series(self.path(), target=self.target)


@dataclass(frozen=True)
class Weather(_BundledSeries):
    """A year of hourly weather at New York's Kennedy airport in eight measurements."""

    title: ClassVar[str] = "Weather, hourly"
    file: ClassVar[str] = "weather.csv.gz"
    target: ClassVar[str] = "temperature (°C)"


@dataclass(frozen=True)
class Traffic(_BundledSeries):
    """A year of scheduled departures an hour from New York's three airports."""

    title: ClassVar[str] = "Air traffic, hourly"
    file: ClassVar[str] = "traffic.csv.gz"
    target: ClassVar[str] = "departures"


@dataclass(frozen=True)
class Stocks(_BundledSeries):
    """Thirteen years of daily prices of the shares of Apple, IBM and Microsoft."""

    title: ClassVar[str] = "Stocks, daily"
    file: ClassVar[str] = "stocks.csv.gz"
    target: ClassVar[str] = "IBM ($)"

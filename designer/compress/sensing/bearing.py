"""How much each block bears, as it was measured: kept with the run, read without PyTorch."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from designer.job import Event
from designer.project.inside import Path as Way
from designer.runs.files import read_record, write_whole

FILE = "sensitivity.json"
ACCURACY = ("accuracy", "token_accuracy")
"""Metrics of which a loss is told in points; of other tasks it is the loss that rises."""


@dataclass(frozen=True)
class Borne(Event):
    """A network of which one block, or one group of units, was made smaller is measured."""

    name: str
    """The group of units, by the way to its first block; or the block."""
    blocks: tuple[tuple[str, ...], ...]
    """Every block whose width it is; or the block."""
    units: int
    """How many units there are; or weights."""
    share: float
    """Part of the units or connections that is gone, or the bits of the weights; 0 for the network
    as it is."""
    part: str
    """Of the data: validation, or train where that is empty."""
    measured: Mapping[str, float] = field(default_factory=dict)
    parameters: int = 0


@dataclass(frozen=True)
class Bearing:
    """What a run's network bears, block by block.

    Attributes:
        rows: what was measured, the network as it is first.
        criterion: what told which units matter least.
    """

    rows: tuple[Borne, ...]
    criterion: str = "L2"

    @property
    def metric(self) -> str:
        """What is compared: an accuracy where one was measured, else the loss."""
        measured = self.rows[0].measured if self.rows else {}
        return next((name for name in ACCURACY if name in measured), "loss")

    @property
    def part(self) -> str:
        """The part of the data that was measured."""
        return self.rows[0].part if self.rows else ""

    def costs(self, share: float) -> dict[Way, float]:
        """Return what it costs that a share of a block's units goes, for every block.

        Points of accuracy as parts of one, or how much the loss rises as part of itself; never
        below zero. Between the shares that were measured it is read off a straight line.
        """
        if not self.rows:
            return {}
        base = self.rows[0].measured.get(self.metric, 0.0)
        points: dict[tuple[Way, ...], list[tuple[float, float]]] = {}
        for row in self.rows[1:]:
            value = row.measured.get(self.metric, base)
            lost = base - value if self.metric != "loss" else (value - base) / (abs(base) or 1.0)
            blocks = tuple(tuple(block) for block in row.blocks)
            points.setdefault(blocks, [(0.0, 0.0)]).append((row.share, max(0.0, lost)))
        return {
            block: _between(sorted(line), share)
            for blocks, line in points.items()
            for block in blocks
        }


def keep(run: Path, bearing: Bearing) -> None:
    """Write what was measured into the folder of the run."""
    record = {"criterion": bearing.criterion, "rows": [asdict(row) for row in bearing.rows]}
    write_whole(run / FILE, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def kept(run: Path) -> Bearing | None:
    """Return what was measured of a run, if it was."""
    record = read_record(run / FILE)
    if record is None:
        return None
    try:
        found = [Event.from_record({"event": "Borne", **row}) for row in record["rows"]]
    except (KeyError, TypeError, ValueError):
        return None
    rows = tuple(row for row in found if isinstance(row, Borne))
    return Bearing(rows, str(record.get("criterion", ""))) if rows else None


def here(costs: Mapping[Way, float], path: Way) -> dict[str, float]:
    """Return the costs of the blocks of a drawing; of a composite the largest inside it."""
    deep, found = len(path), dict[str, float]()
    for way, value in costs.items():
        if way[:deep] == path and len(way) > deep:
            found[way[deep]] = max(value, found.get(way[deep], 0.0))
    return found


def _between(line: Sequence[tuple[float, float]], share: float) -> float:
    before = line[0]
    for point in line:
        if point[0] >= share:
            run = point[0] - before[0]
            part = (share - before[0]) / run if run else 1.0
            return before[1] + part * (point[1] - before[1])
        before = point
    return before[1]

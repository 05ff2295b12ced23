"""What changed inside the network of a stage, as a file beside the stages keeps it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import Outcome
from designer.runs.files import read_record, write_whole

FOLDER = "insight"
FORMAT = 1
BINS = 48
"""Bars of a histogram, from −edge to edge."""

RIGHT, LOST, WON, OTHER, APART = "right", "lost", "won", "other", "apart"


@dataclass(frozen=True)
class Side:
    """What one block is in one of the two networks."""

    parameters: int = 0
    nonzero: int = 0
    macs: int = 0
    file_bytes: int | None = None
    """Of its weights in the file; None where the file does not tell whose they are."""
    counts: tuple[int, ...] = ()
    """How many weights that are not zero lie in each bar; empty where they cannot be told."""
    distinct: int = 0
    """How many different values its weights have, 0 for more than 256 or where nobody knows."""


@dataclass(frozen=True)
class BlockChange:
    """One block before and after; None where that network has no such block."""

    path: tuple[str, ...]
    title: str
    kind: str
    edge: float = 0.0
    """Histograms reach from −edge to edge."""
    before: Side | None = None
    after: Side | None = None


@dataclass(frozen=True)
class Answer:
    """An example of the test part whose answer is another one now, or farther from the right one.

    For classes and texts there are words, for numbers errors in the units of the file.
    """

    example: int
    """Its number in the data, counted from 0."""
    change: str
    """lost: right before; won: right now; other: wrong before and now; apart: by numbers."""
    right: str
    before: str
    after: str
    sure_before: float | None = None
    """Probability of the class told; of numbers the mean error."""
    sure_after: float | None = None
    text: str = ""
    """The example where it is a text or a row of a table."""
    picture: str = ""
    """The example where it is a picture: a PNG, as base64."""


@dataclass(frozen=True)
class Answers:
    """How the answers to the test part changed."""

    task: str = ""
    asked: int = 0
    """Examples that both networks were asked about."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Of how many examples the answer stayed right, was lost, won, or is wrong in another way."""
    shown: tuple[Answer, ...] = ()
    why_none: str = ""
    """Why answers of this task are not compared, in a sentence."""


@dataclass(frozen=True)
class Findings:
    """What changed from the network as it was trained to that of a stage."""

    name: str
    blocks: tuple[BlockChange, ...] = ()
    rest_before: int = 0
    """Bytes of the file that are of no single block: the drawing and what use needs."""
    rest_after: int = 0
    answers: Answers = field(default_factory=Answers)


def place_of(outcome: Outcome, number: int) -> Path:
    """Return the file of the findings of a stage."""
    return outcome.path / FOLDER / f"{Path(outcome.stages[number].file).name}.json"


def keep(outcome: Outcome, number: int, found: Findings) -> Path:
    """Write what was found beside the stages."""
    place = place_of(outcome, number)
    place.parent.mkdir(exist_ok=True)
    about = {"format": FORMAT, "of": _mark(outcome.stages[number])}
    write_whole(place, json.dumps({**about, "found": asdict(found)}, ensure_ascii=False))
    return place


def kept(outcome: Outcome, number: int) -> Findings | None:
    """Return what was found of a stage; None where nobody looked since it was written."""
    if not 0 <= number < len(outcome.stages):
        return None
    record = read_record(place_of(outcome, number))
    if (
        record is None
        or record.get("format") != FORMAT
        or record.get("of") != _mark(outcome.stages[number])
    ):
        return None
    try:
        return _findings(record["found"])
    except (KeyError, TypeError, ValueError):
        return None


def _mark(stage: Stage) -> list[int]:
    """Return what tells a file of a stage from one that was written again."""
    about = Path(stage.file).stat()
    return [about.st_size, about.st_mtime_ns]


def _findings(record: Mapping[str, Any]) -> Findings:
    blocks = tuple(
        BlockChange(
            **{
                **one,
                "path": tuple(one["path"]),
                "before": _side(one["before"]),
                "after": _side(one["after"]),
            }
        )
        for one in record["blocks"]
    )
    told = record["answers"]
    answers = Answers(**{**told, "shown": tuple(Answer(**one) for one in told["shown"])})
    return Findings(**{**record, "blocks": blocks, "answers": answers})


def _side(record: Mapping[str, Any] | None) -> Side | None:
    return None if record is None else Side(**{**record, "counts": tuple(record["counts"])})

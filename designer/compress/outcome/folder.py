"""The folder of a compression: where it lies, what was asked, and the stages so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path

from designer import paths
from designer.compress.outcome.events import Stage
from designer.job import Event, UserError
from designer.runs import Run
from designer.runs.files import read_record

ORIGINAL = "original"
STAGES = "stages"
RECORD = "compression.json"


@dataclass(frozen=True)
class Outcome:
    """A compression as its folder keeps it.

    Attributes:
        path: the folder, which is that of a run, too.
        of: the run, or the packed file, that it began with.
        recipe: the methods as a person writes them.
        stages: those that are whole, the network as it was trained first.
        machine: what measured them, in words by name.
    """

    path: Path
    of: str
    recipe: str
    seed: int
    stages: tuple[Stage, ...]
    machine: Mapping[str, str] = field(default_factory=dict)

    @property
    def chief(self) -> str:
        """The metric that stages are compared by, or nothing where none was measured."""
        return next(iter(self.stages[0].measured), "") if self.stages else ""

    @property
    def title(self) -> str:
        """What the run is called."""
        return Run(self.path).title


def is_outcome(path: Path) -> bool:
    """Return whether a folder is that of a compression."""
    return (path / RECORD).is_file()


def read_outcome(path: Path) -> Outcome:
    """Return what a folder of a compression holds. Raises UserError where it is none.

    The files of stages are looked for in this folder, wherever it lay when they were written.
    """
    record = read_record(path / RECORD)
    if record is None:
        raise UserError(
            f"“{path}” is no compression: it holds no readable {RECORD}; name the outcome of "
            "compress."
        )
    found = [Event.from_record({"event": "Stage", **one}) for one in record.get("stages", ())]
    stages = [
        replace(one, file=str(path / STAGES / Path(one.file).name))
        for one in found
        if isinstance(one, Stage)
    ]
    return Outcome(
        path,
        str(record.get("of", "")),
        str(record.get("recipe", "")),
        int(record.get("seed", 0)),
        tuple(takewhile(lambda one: Path(one.file).is_file(), stages)),
        {str(key): str(value) for key, value in (record.get("machine") or {}).items()},
    )


def beside(run: Path) -> Path:
    """Return a folder for the outcome among the runs, which nothing lies in yet."""
    name = run.stem if run.is_file() else Run(run).name
    for number in range(1, 10_000):
        place = paths.runs_folder() / f"{name}-small{'' if number == 1 else f'-{number}'}"
        if not place.exists():
            return place
    raise UserError("There are too many outcomes of this run; name a folder with --out.")


def less_is_better(metric: str) -> bool:
    """Return whether a smaller value of a metric is the better one."""
    from designer.training.pools import units

    kinds = (kind for kind in units("metrics").values() if getattr(kind, "key", "") == metric)
    kind = next(kinds, None)
    return metric == "loss" if kind is None else not getattr(kind, "higher_is_better", True)

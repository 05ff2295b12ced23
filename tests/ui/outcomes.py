"""Compressions as their folders keep them, without any work: for views that only read them."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from designer import paths
from designer.compress.insight.findings import (
    LOST,
    RIGHT,
    WON,
    Answer,
    Answers,
    BlockChange,
    Findings,
    Side,
    keep,
)
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import RECORD, STAGES, Outcome, read_outcome
from designer.packing.file import Contents, write
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import create_at
from designer.unit import plain
from tests.ui.conftest import digits

RECIPE = "prune-filters:0.5, fine-tune:2, share-weights:4"
PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAFElEQVR42mNk+M+AFTAxDAYJBgYGAH0AAg9uM2mS"
    "AAAAAElFTkSuQmCC"
)


def compressed(
    of: Path, name: str = "small", *, state: str = "finished", stages: int = 4, best: float = 0.97
) -> Path:
    """Return the folder of a compression of a run."""
    project = digits()
    folder = paths.runs_folder() / name
    run = create_at(folder, dumps(_smaller(project)), project.title)
    found = []
    names = ("original", *RECIPE.split(", "))
    for number in range(stages):
        part = 1 / (1 + 2 * number)
        file = folder / STAGES / f"{number}-{names[number].partition(':')[0]}.neuropack"
        file.parent.mkdir(exist_ok=True)
        shown = project if number == 0 else _smaller(project)
        write(file, Contents(dumps(shown), {}, {}))
        found.append(
            Stage(
                names[number],
                str(file),
                {"accuracy": best - 0.01 * number, "loss": 0.1 + 0.01 * number},
                round(20_000 * part),
                round(5_000 * part),
                round(4_000 * part),
                round(60_000 * part),
                2e-5 * part,
                part,
                part,
            )
        )
    record = {"of": str(of.resolve()), "recipe": RECIPE, "seed": 0,
              "stages": [asdict(one) for one in found]}  # fmt: skip
    (folder / RECORD).write_text(json.dumps(record), encoding="utf-8")
    (folder / "checkpoints").mkdir(exist_ok=True)
    if state == "finished":
        file = Path(found[-1].file)
        (folder / "checkpoints" / "best.neuropack").write_bytes(file.read_bytes())
    run.update(state=state, recipe=RECIPE, best_epoch=1 if state == "finished" else 0,
               test=dict(found[-1].measured), file_bytes=found[-1].file_bytes)  # fmt: skip
    return folder


def _smaller(project: Project) -> Project:
    node = project.graph.nodes["dense"]
    values = {**node.parameters, "bias": False}
    return replace(
        project, graph=project.graph.with_nodes([replace(node, parameters=plain(values))])
    )


def looked_into(folder: Path) -> Outcome:
    """Keep findings of every stage beside them."""
    outcome = read_outcome(folder)
    counts = tuple(range(24)) + tuple(range(24, 0, -1))
    for number, one in enumerate(outcome.stages):
        before = Side(650, 650, 640, 2600, counts)
        after = Side(650, 300, 640, 900, counts[::-1], 16)
        blocks = (
            BlockChange(("dense",), "dense", "Linear", 0.5, before, after),
            BlockChange(("gone",), "gone", "ReLU", 0.0, Side(macs=10), None),
        )
        shown = (
            Answer(17, LOST, "3", "3", "8", 0.98, 0.6, picture=PICTURE),
            Answer(1_204, WON, "1", "7", "1", 0.5, 0.9, text="a word\nand another"),
        )
        counted = {RIGHT: 100, LOST: 1, WON: 1}
        answers = Answers("classification", 180, counted, shown) if number else Answers()
        keep(outcome, number, Findings(one.name, blocks, 100, 120, answers))
    return outcome

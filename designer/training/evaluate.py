"""Using the network of a run: loading it with its best weights, and measuring it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import nn

from designer.blocks.spec import Spec
from designer.data.batches import Batches
from designer.data.prepare import Description, prepare
from designer.job import Job, Message, UserError
from designer.network.build import build
from designer.project.file import loads
from designer.project.project import Project
from designer.runs import Run, is_run
from designer.training import checkpoint
from designer.training.device import choose
from designer.training.events import Evaluated, Warned
from designer.training.losses import loss
from designer.training.measure import ruler
from designer.training.metrics import fitting
from designer.training.preflight import expectation

PARTS = ("train", "validation", "test")
SIZE = 256
"""Examples that are measured at once, at least."""


@dataclass(frozen=True)
class Loaded:
    """The network of a run with its weights, in evaluation mode on the CPU.

    Attributes:
        scaling: plain constants, `{"inputs": {"shift": [...], "factor": [...]}}`, for regression
            also `"targets"`; see `designer.data.prepare.Prepared`.
        which: `best`, or `last` where no epoch was finished.
        epoch: the epoch whose weights these are; 0 before the first was finished.
    """

    model: nn.Module
    project: Project
    description: Description
    scaling: dict[str, dict[str, list[float]]]
    which: str
    epoch: int
    fingerprint: str

    @property
    def title(self) -> str:
        """The title of the project."""
        return self.project.title


def load_model(run: str) -> Loaded:
    """Return the network of a run with its best weights; the data themselves are not needed.

    Raises UserError where the folder holds no run, or no weights yet.
    """
    if not is_run(run):
        raise UserError(f"“{run}” is no run; name the folder of one.")
    store = Run(run)
    checkpoint.settle(store.checkpoints)
    which = "best" if store.checkpoint("best") is not None else "last"
    path = store.checkpoint(which)
    if path is None:
        raise UserError(f"The run “{store.name}” has no weights yet; train it first.")
    project = loads(store.project_text, store.name)
    tensors, facts = checkpoint.read(path)
    model = build(project.graph, project.title)
    checkpoint.into_model(model, tensors)
    data = facts["data"]
    return Loaded(
        model.eval(),
        project,
        Description(
            _spec(data["input"]),
            _spec(data["output"]),
            tuple(data["classes"]),
            data["task"],
            data["examples"],
            tuple(data["columns"]),
        ),
        data["scaling"],
        which,
        facts["epoch"],
        data["fingerprint"],
    )


def evaluate(run: str, device: str | None = None, part: str = "test") -> Job:
    """Measure the best weights of a run on a part of its data: `train`, `validation` or `test`.

    The outcome is the event Evaluated. Raises UserError where run, data or device cannot be used.
    """
    if part not in PARTS:
        raise UserError(f"There is no part “{part}” of the data; take {', '.join(PARTS)}.")
    loaded = load_model(run)
    place = choose(device or loaded.project.recipe.device)
    yield Message(f"Measuring the weights of epoch {loaded.epoch} on the {part} part.")
    prepared = prepare(loaded.project.data)
    if prepared.fingerprint != loaded.fingerprint:
        yield Warned("The data have changed since the run began.")
    recipe, about = loaded.project.recipe, prepared.description
    examples = getattr(prepared, part)
    if not len(examples):
        raise UserError(f"The {part} part of these data is empty; measure another part.")
    output = expectation(about, recipe).output
    assert output is not None
    size = max(recipe.batch_size, SIZE)
    metrics = fitting(recipe.metrics, about.task)
    work = ruler(loss(recipe.loss), metrics, prepared, output, size, place.torch)
    model = loaded.model.to(place.torch)
    with Batches(examples, size, place.torch) as batches:
        measured = yield from work.measure(model, batches, part)
    yield Evaluated(str(Path(run)), part, len(examples), measured, place.name)


def _spec(record: dict[str, Any]) -> Spec:
    return Spec(tuple(record["shape"]), record["element"])

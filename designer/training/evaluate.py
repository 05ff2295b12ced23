"""Using the network of a run: loading it with its best weights, and measuring it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torch import nn

from designer.data.description import Description
from designer.data.preparation import Preparation, preparation_of
from designer.job import Job, Message, UserError
from designer.network.build import build
from designer.network.ends import input_places
from designer.packing import file as packed
from designer.packing import onnx_file
from designer.project.file import loads
from designer.project.project import Project
from designer.runs import Run, is_run
from designer.training import checkpoint
from designer.training.device import choose
from designer.training.events import Evaluated, Warned
from designer.training.learnt import Learnt, learnt_in, learnt_of, prepare_as_learnt
from designer.training.measuring import measuring
from designer.training.runtime import Runtime

PARTS = ("train", "validation", "test")


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
    places: tuple[int, ...] = (0,)
    """Which of the data's inputs each argument of the network takes."""
    tokenizers: Mapping[str, str] = field(default_factory=dict)
    """What turns text into tokens, by the name of an input or “target”, as JSON."""
    preparation: Preparation | None = None
    """How a table or a series becomes inputs; None for other data, and in runs from before it."""

    @property
    def title(self) -> str:
        """The title of the project."""
        return self.project.title

    @property
    def learnt(self) -> Learnt:
        """What the weights rest on."""
        return Learnt(
            self.description, self.scaling, self.fingerprint, self.preparation, self.tokenizers
        )


def load_model(run: str) -> Loaded:
    """Return the network of a run with its best weights, or that of a packed or ONNX file.

    The data themselves are not needed. Raises UserError where there is no run, or no weights yet.
    """
    if Path(run).is_file():
        return _of_onnx(Path(run)) if run.endswith(onnx_file.SUFFIX) else _packed(Path(run))
    if not is_run(run):
        raise UserError(f"“{run}” is no run; name the folder of one.")
    store = Run(run)
    if (file := store.checkpoints / checkpoint.ONNX).is_file():
        return _of_onnx(file)
    weights = checkpoint.read_best(store.checkpoints)
    if weights is None:
        raise UserError(f"The run “{store.name}” has no weights yet; train it first.")
    project = loads(store.project_text, store.name)
    which, tensors, facts = weights
    model = build(project.graph, project.title)
    checkpoint.into_model(model, tensors)
    return _loaded(model, project, learnt_in(store, facts["data"]), which, facts["epoch"])


def _packed(path: Path) -> Loaded:
    contents = packed.read(path)
    project = loads(contents.project, path.stem)
    model = build(project.graph, project.title)
    checkpoint.into_model(model, checkpoint.of_packed(contents))
    return _from_facts(model, project, contents.facts)


def _of_onnx(path: Path) -> Loaded:
    contents = onnx_file.read(path)
    project = loads(contents.project, path.stem)
    return _from_facts(Runtime(contents.model), project, contents.facts)


def _from_facts(model: nn.Module, project: Project, facts: Mapping[str, Any]) -> Loaded:
    record = facts.get("preparation")
    preparation = None if record is None else preparation_of(record)
    learnt = learnt_of(facts["data"], preparation, facts.get("tokenizers", {}))
    return _loaded(model, project, learnt, "best", facts["epoch"])


def _loaded(model: nn.Module, project: Project, learnt: Learnt, which: str, epoch: int) -> Loaded:
    return Loaded(
        model.eval(),
        project,
        learnt.description,
        learnt.scaling,
        which,
        epoch,
        learnt.fingerprint,
        input_places(project.graph, learnt.description.names),
        learnt.tokenizers,
        learnt.preparation,
    )


def evaluate(run: str, device: str | None = None, part: str = "test", beam: int = 1) -> Job:
    """Measure the best weights of a run on a part of its data: `train`, `validation` or `test`.

    Texts are written with the likeliest word each time, or with as many beginnings as `beam` kept.

    Data that have changed since are prepared and scaled as they were when the run was trained: with
    its medians, its texts and so on. The outcome is the event Evaluated. Raises UserError where
    run, data or device cannot be used, or where the data have become others: without a column, or
    with other classes.
    """
    if part not in PARTS:
        raise UserError(f"There is no part “{part}” of the data; take {', '.join(PARTS)}.")
    loaded = load_model(run)
    try:
        place = choose(device or loaded.project.recipe.device)
    except UserError as error:
        if device:
            raise
        place = choose()
        yield Warned(f"{error} The measurement is made on {place.name} instead.")
    yield Message(f"Measuring the weights of epoch {loaded.epoch} on the {part} part.")
    prepared = prepare_as_learnt(loaded.project.data, loaded.learnt)
    if prepared.fingerprint != loaded.fingerprint:
        used = "tokenizers are" if loaded.tokenizers else "scaling is"
        yield Warned(f"The data have changed since the run began; its own {used} used for them.")
        if loaded.tokenizers or loaded.preparation is not None:
            for text in prepared.warnings:
                yield Warned(text)
    examples = getattr(prepared, part)
    if not len(examples):
        raise UserError(f"The {part} part of these data is empty; measure another part.")
    model = loaded.model.to(place.torch)
    with measuring(model, loaded.project, prepared, examples, place.torch) as (batches, work):
        found = yield from work.measure(model, batches, part, whole=True, beam=beam)
    yield Evaluated(str(Path(run)), part, len(examples), found.values, place.name, found.details)

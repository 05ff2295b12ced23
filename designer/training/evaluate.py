"""Using the network of a run: loading it with its best weights, and measuring it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from torch import nn

from designer.blocks.spec import Spec
from designer.data.batches import Batches
from designer.data.preparation import Preparation
from designer.data.prepare import Description, Part, Prepared, prepare
from designer.data.scaling import Constants
from designer.job import Job, Message, UserError
from designer.network.build import build
from designer.network.ends import input_places
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
from designer.training.preparation import kept_preparation
from designer.training.telling import teller
from designer.training.tokenizers import kept

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


def load_model(run: str) -> Loaded:
    """Return the network of a run with its best weights; the data themselves are not needed.

    Raises UserError where the folder holds no run, or no weights yet.
    """
    if not is_run(run):
        raise UserError(f"“{run}” is no run; name the folder of one.")
    store = Run(run)
    weights = checkpoint.read_best(store.checkpoints)
    if weights is None:
        raise UserError(f"The run “{store.name}” has no weights yet; train it first.")
    project = loads(store.project_text, store.name)
    which, tensors, facts = weights
    model = build(project.graph, project.title)
    checkpoint.into_model(model, tensors)
    data = facts["data"]
    return Loaded(
        model.eval(),
        project,
        Description(
            tuple(map(_spec, data["inputs"] if "inputs" in data else [data["input"]])),
            _spec(data["output"]),
            tuple(data["classes"]),
            data["task"],
            data["examples"],
            tuple(data["columns"]),
            tuple(data.get("names", ("x",))),
            tuple(data.get("vocabularies", ())),
        ),
        data["scaling"],
        which,
        facts["epoch"],
        data["fingerprint"],
        input_places(project.graph, data.get("names", ("x",))),
        kept(store),
        kept_preparation(store),
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
    prepared = prepare(loaded.project.data, loaded.preparation)
    if prepared.fingerprint != loaded.fingerprint:
        _refuse_others(loaded.description, prepared.description)
        if loaded.tokenizers and loaded.tokenizers != prepared.examples.tokenizers:
            raise UserError(
                "The data have changed since the run began, and their words are now other tokens "
                "than those learnt; bring the former data back, or train again."
            )
        prepared = _scaled_as_learnt(prepared, loaded.scaling)
        yield Warned("The data have changed since the run began; its own scaling is used for them.")
        if loaded.preparation is not None:
            for text in prepared.warnings:
                yield Warned(text)
    recipe, about = loaded.project.recipe, prepared.description
    examples = getattr(prepared, part)
    if not len(examples):
        raise UserError(f"The {part} part of these data is empty; measure another part.")
    expect = expectation(about, recipe)
    output = expect.output
    assert output is not None
    size = max(recipe.batch_size, SIZE)
    metrics = fitting(recipe.metrics, about.task)
    order = input_places(loaded.project.graph, about.names)
    words = teller(prepared, order, place.torch)
    work = ruler(loss(recipe.loss), metrics, prepared, output, size, place.torch, words)
    model = loaded.model.to(place.torch)
    with Batches(examples.ordered(order), size, place.torch) as batches:
        found = yield from work.measure(model, batches, part, whole=True, beam=beam)
    yield Evaluated(str(Path(run)), part, len(examples), found.values, place.name, found.details)


def _refuse_others(learnt: Description, found: Description) -> None:
    """Refuse data that are of another kind than those learnt. Raises UserError."""
    facts = ("columns", "inputs", "output", "classes", "task")
    different = [name for name in facts if getattr(learnt, name) != getattr(found, name)]
    if not different:
        return
    before, now = (_told(getattr(one, different[0])) for one in (learnt, found))
    several = different[0].endswith("s")
    raise UserError(
        f"The data have changed since the run began: their {different[0]} "
        f"{'are' if several else 'is'} now {now}, and the network "
        f"has learnt from {before}. Bring the former data back, or train again."
    )


def _told(fact: Any) -> str:
    text = ", ".join(map(str, fact)) if isinstance(fact, tuple) else str(fact)
    return text if len(text) <= 120 else f"{text[:117]}…"


def _scaled_as_learnt(prepared: Prepared, scaling: Mapping[str, Any]) -> Prepared:
    """Return data scaled by the constants of a checkpoint instead of those fitted on them."""
    names = ("inputs", *prepared.description.names[1:])
    inputs = tuple(
        Constants.from_plain(scaling[name]) if name in scaling else Constants() for name in names
    )

    def scaled(part: Part) -> Part:
        targets = part.targets
        if "targets" in scaling and targets is not None:
            raw = Constants.from_plain(prepared.scaling["targets"]).undo(targets)
            targets = Constants.from_plain(scaling["targets"]).apply(raw)
        return replace(part, scaling=inputs, targets=targets)

    return replace(
        prepared,
        train=scaled(prepared.train),
        validation=scaled(prepared.validation),
        test=scaled(prepared.test),
        scaling=dict(scaling),
    )


def _spec(record: dict[str, Any]) -> Spec:
    return Spec(tuple(record["shape"]), record["element"])

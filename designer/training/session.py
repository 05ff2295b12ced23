"""A run in memory: network, data, optimizer and all that belongs to them, and its checkpoints."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from designer.data.batches import Batch, Batches
from designer.data.prepare import Part, Prepared, prepare
from designer.job import Event, UserError
from designer.network.build import build
from designer.network.check import Check, check
from designer.network.ends import input_places
from designer.network.inspection import find_shapes
from designer.project.project import Project
from designer.runs import Run
from designer.training import checkpoint
from designer.training.course import Course, Settings
from designer.training.device import Device
from designer.training.learnt import Learnt, prepare_as_learnt
from designer.training.losses import Loss, loss
from designer.training.measure import Ruler, ruler
from designer.training.measured import Measured
from designer.training.metrics import Metric, fitting
from designer.training.optimizers import optimizer
from designer.training.padding import own_length
from designer.training.preflight import advice, expectation, problems
from designer.training.schedules import Schedule, schedule
from designer.training.steps import Steps, lacks_memory
from designer.training.telling import Told, teller

LEAST_MEASURED = 256
"""Examples that are measured at once where a training step takes fewer."""
SHOWN = 5
"""Examples whose answers are shown after every epoch, always the same ones."""
SEES_AHEAD = (
    "The network is given the words that it is to tell, so its loss will fall and it will write "
    "nonsense; let every step of “target” see earlier steps alone: a causal mask, one direction."
)


@dataclass
class Session:
    """Everything that training works on."""

    run: Run
    project: Project
    device: Device
    prepared: Prepared
    walk: Check
    loss: Loss
    metrics: tuple[Metric, ...]
    rule: Schedule
    model: nn.Module
    optimizer: torch.optim.Optimizer
    steps: Steps
    train: Batches
    validation: Batches
    ruler: Ruler
    course: Course
    warnings: list[str]
    threads: int
    best: dict[str, Tensor] | None = None
    """Best weights that no checkpoint holds yet."""
    saved_at: float = field(default_factory=time.perf_counter)
    save_seconds: float = 0.0
    """What the last checkpoint cost."""

    @property
    def steps_per_epoch(self) -> int:
        """Steps in an epoch."""
        return self.train.steps

    @property
    def data_facts(self) -> dict[str, Any]:
        """What a checkpoint says of the data, so that the weights can be used without them."""
        found, examples = self.prepared, self.prepared.examples
        return Learnt(
            found.description,
            found.scaling,
            found.fingerprint,
            examples.preparation,
            examples.tokenizers,
        ).facts()

    def measured_batches(self, part: Part) -> Batches:
        """Return the batches in which the network is measured on a part of the data. Close them."""
        about, own = self.prepared.description, self.train.own_length
        part = part.ordered(input_places(self.project.graph, about.names))
        size = max(self.project.recipe.batch_size, LEAST_MEASURED)
        return Batches(part, size, self.device.torch, own_length=own and own.again(part))

    def batches(self) -> Iterator[Batch]:
        """Give the steps of the epoch under way that are still to be taken."""
        return self.train.epoch(self.course.epoch, self.course.batch)

    def samples(self) -> Generator[Event, None, list[Told]]:
        """Ask the network about a few examples, those of the validation part where there are any.

        Returns nothing where the data hold no words.
        """
        part = (self.validation if self.validation.examples else self.train).part
        return self.ruler.show(self.model, part, SHOWN)

    def keep_best(self) -> None:
        """Remember the weights as the best so far, until the next checkpoint is written."""
        weights = checkpoint.of_model(self.model).items()
        self.best = {name: value.detach().clone() for name, value in weights}

    def save(self) -> None:
        """Write the checkpoint `last`, and `best` where it changed.

        Raises NotFinite instead where the weights are spoilt, and CheckpointError: WaitingError
        where all is written and the former best is only not replaced yet.
        """
        began = time.perf_counter()
        self.steps.settle()
        self.steps.look()
        self.course.total, self.course.micro = self.steps.total, self.steps.micro
        folder, course = self.run.checkpoints, self.course
        facts: dict[str, Any] = {"torch": torch.__version__, "data": self.data_facts}
        if self.best is not None:
            assert course.best is not None
            best = {**facts, **asdict(course.best)}
            checkpoint.write(folder / checkpoint.NEXT, self.best, best)
        memory, numbers = checkpoint.of_optimizer(self.optimizer)
        tensors = {
            **checkpoint.of_model(self.model),
            **memory,
            **checkpoint.of_chance(self.device.torch),
        }
        facts |= {"course": course.plain(), "optimizer": numbers, "threads": self.threads}
        facts |= {"device": self.device.name, "epoch": course.epoch, "step": course.step}
        checkpoint.write(folder / "last.safetensors", tensors, facts)
        self.saved_at = time.perf_counter()
        self.save_seconds = self.saved_at - began
        if self.best is not None:
            checkpoint.put_in_place(folder)
            self.best = None

    def restore(self, tensors: dict[str, Tensor], facts: dict[str, Any]) -> None:
        """Go back to where a checkpoint was written."""
        self.course = Course.from_plain(facts["course"])
        checkpoint.into_model(self.model, tensors)
        checkpoint.into_optimizer(self.optimizer, tensors, facts["optimizer"])
        checkpoint.into_chance(self.device.torch, tensors)
        self.steps.micro = self.course.micro
        self.steps.restart(self.course.total)
        self.best = None
        self.apply_settings()

    def figures(self) -> dict[str, Any]:
        """Return what the summary of the run says of how far it has come."""
        course, best = self.course, self.course.best
        return {
            "seconds": course.seconds,
            "epoch": course.epoch,
            "epochs": course.settings.epochs,
            "step": course.step,
            "train_loss": course.train_loss,
            "val_loss": best.val_loss if best else course.val_loss,
            "best_epoch": best.epoch if best else 0,
            "metrics": dict(best.metrics) if best else {},
        }

    def apply_settings(self) -> None:
        """Let the steps follow the settings that may change while training runs."""
        settings = self.course.settings
        self.steps.l1, self.steps.l2 = settings.l1, settings.l2
        self.steps.clip = settings.clip_norm

    def close(self) -> None:
        """End loader processes and let go of the data."""
        self.train.close()
        self.validation.close()


def open_session(
    run: Run,
    project: Project,
    device: Device,
    threads: int,
    warn: Callable[[str], None],
    learnt: Learnt | None = None,
) -> Session:
    """Read the data and build the network, as they are before the first step.

    The data are prepared and scaled by what was `learnt` before where that is given.
    PyTorch's random numbers are seeded by the recipe just before the weights are made. Raises
    UserError in words where data, network and recipe do not go together.
    """
    recipe = project.recipe
    data = project.data
    prepared = prepare(data) if learnt is None else prepare_as_learnt(data, learnt)
    about = prepared.description
    expect = expectation(about, recipe)
    find_shapes(project.graph)
    walk = check(project.graph, expect)
    wrong = problems(project, about, walk)
    if wrong:
        more = f" (There are {len(wrong) - 1} more problems.)" if len(wrong) > 2 else ""
        more = f" And: {wrong[1]}" if len(wrong) == 2 else more
        raise UserError(wrong[0] + more)
    assert expect.output is not None
    chosen_loss = loss(recipe.loss)
    metrics = fitting(recipe.metrics, about.task)
    place = device.torch
    torch.manual_seed(recipe.seed)
    model = build(project.graph, project.title, walk)
    size = max(recipe.batch_size, LEAST_MEASURED)
    try:
        model.to(place)
        order = input_places(project.graph, about.names)
        part, watched = prepared.train.ordered(order), prepared.validation.ordered(order)
        names = [about.names[number] for number in order]
        own = own_length(model, part, names, about.task)
        train = Batches(
            part,
            recipe.batch_size,
            place,
            recipe.seed,
            recipe.augmentation,
            shuffle=True,
            own_length=own,
        )
        validation = Batches(watched, size, place, own_length=own and own.again(watched))
    except (RuntimeError, MemoryError) as error:
        if not lacks_memory(error):
            raise
        raise UserError(
            f"The network and the data do not fit into the memory of the device {device.name}; "
            "make the network smaller, or train on another device."
        ) from None
    chosen = optimizer(recipe.optimizer)
    engine = chosen.engine(model.parameters(), place)
    rule = schedule(recipe.schedule)
    measure = chosen_loss.measure(expect.output, Measured.of(prepared))
    words = teller(prepared, order, place, shorter=own is not None)
    session = Session(
        run,
        project,
        device,
        prepared,
        walk,
        chosen_loss,
        metrics,
        rule,
        model,
        engine,
        Steps(model, engine, measure, place, warn),
        train,
        validation,
        ruler(chosen_loss, metrics, prepared, expect.output, size, place, words),
        Course(Settings.of(recipe), rule.begin()),
        [*prepared.warnings, *advice(project)],
        threads,
    )
    session.apply_settings()
    if words is not None and words.sees_ahead(model, train.part):
        session.warnings.append(SEES_AHEAD)
    return session

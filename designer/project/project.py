"""A project: the graph, the choice of data, the training recipe and the name of its weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.expression import Expression, Number
from designer.project.graph import Graph
from designer.unit import Choice, Unit, param

MOST_STEPS = 100
"""Steps that a recipe of compression may have."""


@dataclass(frozen=True)
class DataChoice(Unit):
    """Which data the network learns from, and how they are divided and scaled."""

    source: Choice = param(Choice("FashionMNIST"), "Where the data come from.", pool="data.sources")
    validation: float = param(0.1, "Part of the data that measures each epoch.", low=0.0, high=0.9)
    test: float = param(0.1, "Part kept aside for the final measurement.", low=0.0, high=0.9)
    split_seed: int = param(0, "Seed of the division into parts.", low=0, high=2**31 - 1)
    scaling: Choice = param(
        Choice("Standardize"),
        "How numbers are scaled; fitted on the training part alone.",
        pool="data.scaling",
    )
    goal: str = param(
        "what the source says",
        "What is to be told: what the source says, or the input itself (for autoencoders).",
        choices=("what the source says", "reconstruct the input"),
    )
    text: Choice = param(Choice("Words"), "How text becomes tokens.", pool="data.text")
    series: Choice = param(
        Choice("Windows"), "How series become examples: past and future.", pool="data.series"
    )
    columns: tuple[Choice, ...] = param(
        (), "What is done to columns of a table, in this order.", pool="data.columns"
    )
    pictures: tuple[Choice, ...] = param(
        (), "What is done to every picture before training.", pool="data.pictures"
    )


@dataclass(frozen=True)
class Recipe(Unit):
    """How the network is trained."""

    epochs: int = param(10, "Passes over the training part.", low=1, high=100_000)
    batch_size: int = param(64, "Examples in one step.", low=1, high=1_000_000)
    loss: Choice = param(Choice("CrossEntropy"), "What training makes small.", pool="losses")
    optimizer: Choice = param(Choice("Adam"), "How weights follow the gradient.", pool="optimizers")
    schedule: Choice = param(
        Choice("Constant"), "How the learning rate changes over training.", pool="schedules"
    )
    warmup: float = param(
        0.0, "Epochs over which the learning rate rises from zero.", low=0.0, suffix="epochs"
    )
    metrics: tuple[Choice, ...] = param(
        (), "What is measured beside the loss; empty takes what fits the task.", pool="metrics"
    )
    augmentation: tuple[Choice, ...] = param(
        (), "Random changes to the training examples.", pool="data.augmentation"
    )
    l1: float = param(0.0, "Penalty on the absolute size of weights.", low=0.0)
    l2: float = param(0.0, "Penalty on the squared size of weights.", low=0.0)
    clip_norm: float = param(0.0, "Longest gradient allowed; 0 leaves it as it is.", low=0.0)
    patience: int = param(
        0,
        "Epochs without improvement after which training stops; 0 never stops early.",
        low=0,
        suffix="epochs",
    )
    seed: int = param(0, "Seed of weights, order and random changes.", low=0, high=2**31 - 1)
    device: str = param("auto", "Where training runs.", choices=("auto", "cuda", "mps", "cpu"))


@dataclass(frozen=True, slots=True)
class Project:
    """One document. An edit is a plain function from a project to a project."""

    title: str = "Untitled"
    graph: Graph = field(default_factory=Graph)
    data: DataChoice = field(default_factory=DataChoice)
    recipe: Recipe = field(default_factory=Recipe)
    weights: str | None = None
    """Name of the run whose weights this network starts from, or None to start afresh."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What the file holds beyond this version's fields, by section; kept as it is."""
    values: Mapping[str, Number | Expression] = field(default_factory=dict)
    """Numbers that a person named, for expressions to use; see project.values."""
    sums: Mapping[str, Mapping[str, Expression]] = field(default_factory=dict)
    """Expressions in the place of plain numbers of the sections `data` and `recipe`, by field."""
    compression: tuple[Choice, ...] = ()
    """The steps that make a trained network smaller, in order; see `designer.compress.recipe`."""

"""What the tour sees of a project: which parts of a step are done."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from designer import figures
from designer.project.graph import Node
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

SOURCE = "Digits"
SHAPE = [1, 8, 8]
CLASSES = 10
CHAIN = ("Input", "Flatten", "Linear", "Output")
"""Kinds of the blocks, in the order in which they are wired."""

Ticks = list[tuple[str, bool]]
"""What a step is made of, and whether each is done."""


def first(bench: Workbench, kind: str) -> Node | None:
    """Return the first block of a kind."""
    nodes = bench.session.project.graph.nodes.values()
    return next((node for node in nodes if node.kind == kind), None)


def wired(bench: Workbench, source: str, target: str) -> bool:
    """Return whether a block of one kind feeds one of another."""
    graph = bench.session.project.graph
    return any(
        graph.nodes[wire.source].kind == source and graph.nodes[wire.target].kind == target
        for wire in graph.wires.values()
    )


def links(bench: Workbench) -> Ticks:
    """Return the three wires, and which of them are there."""
    return [(f"{said(a)} → {said(b)}", wired(bench, a, b)) for a, b in pairwise(CHAIN)]


def rest(bench: Workbench) -> Ticks:
    """Return the blocks after the first, and which of them are there."""
    return [(said(kind), first(bench, kind) is not None) for kind in CHAIN[1:]]


def has_data(bench: Workbench) -> bool:
    """Return whether the digits are chosen."""
    return bench.session.project.data.source.kind == SOURCE


def has_input(bench: Workbench) -> bool:
    """Return whether the first block is there."""
    return first(bench, CHAIN[0]) is not None


def has_rest(bench: Workbench) -> bool:
    """Return whether every block is there."""
    return all(done for _, done in rest(bench))


def has_links(bench: Workbench) -> bool:
    """Return whether every wire is there."""
    return all(done for _, done in links(bench))


def training(bench: Workbench) -> bool:
    """Return whether the training has begun."""
    return bench.job.busy or trained(bench)


def sees_evaluation(bench: Workbench) -> bool:
    """Return whether the tab Evaluation is in front."""
    return bench.arrangement.tabs.current == "evaluation"


def fits(bench: Workbench) -> bool:
    """Return whether the first block says the shape of the data."""
    node = first(bench, "Input")
    return node is not None and list(node.parameters.get("shape", ())) == SHAPE


def sized(bench: Workbench) -> bool:
    """Return whether the last layer gives one score for each digit."""
    node = first(bench, "Linear")
    return node is not None and node.parameters.get("features") == CLASSES


def trained(bench: Workbench) -> bool:
    """Return whether a training has come to its end."""
    record = bench.training.record
    return record is not None and record.finished is not None and not bench.job.busy


def progress(bench: Workbench) -> str:
    """Tell how the training stands, or why it failed."""
    record = bench.training.record
    if record is not None and record.failed:
        return said(record.failed)
    if bench.job.busy:
        return tr("Training… the process behind it takes some seconds to start.")
    return ""


def score(bench: Workbench) -> str:
    """Tell what the network reached on the test part."""
    record = bench.training.record
    test = record.finished.test if record is not None and record.finished is not None else {}
    if "accuracy" not in test:
        return ""
    return tr(
        "It reads {part} of the digits that it has never seen.",
        part=figures.percent(test["accuracy"]),
    )

"""What the tour does for the person: ordinary edits of the project."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from designer.project import edits
from designer.project.graph import Wire
from designer.ui.tour.looking import CHAIN, CLASSES, SHAPE, SOURCE, first, wired

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


def take_data(bench: Workbench) -> None:
    """Choose the digits."""
    bench.start.take_data(SOURCE)


def add(bench: Workbench, kinds: tuple[str, ...]) -> None:
    """Add blocks side by side, each beside the one before it."""
    bench.arrangement.show_workspace("design")
    for place, kind in enumerate(CHAIN):
        if kind in kinds and first(bench, kind) is None:
            before = first(bench, CHAIN[place - 1]) if place else None
            bench.canvas.select([] if before is None else [before.id])
            bench.canvas.add_block(kind)
    bench.canvas.fit()


def add_input(bench: Workbench) -> None:
    """Add the first block."""
    add(bench, CHAIN[:1])


def add_rest(bench: Workbench) -> None:
    """Add the other blocks."""
    add(bench, CHAIN[1:])


def fit_shape(bench: Workbench) -> None:
    """Give the first block the shape of the data."""
    node = first(bench, "Input")
    if node is not None:
        bench.canvas.select([node.id])
        bench.session.history.do(
            f"set shape of {node.title}",
            lambda project: edits.set_parameters(project, node.id, {"shape": list(SHAPE)}),
        )


def wire(bench: Workbench) -> None:
    """Draw the wires that are missing."""
    for source, target in pairwise(CHAIN):
        a, b = first(bench, source), first(bench, target)
        if a is not None and b is not None and not wired(bench, source, target):
            edit = partial(
                edits.connect,
                wire=Wire(a.id, "out", b.id, "in"),
                ports=bench.canvas.scene.ports,
                instead=True,
            )
            bench.session.history.do(f"Wire {a.title} to {b.title}", edit)


def size(bench: Workbench) -> None:
    """Give the last layer one score for each digit."""
    node = first(bench, "Linear")
    if node is not None:
        bench.canvas.select([node.id])
        bench.session.history.do(
            f"set features of {node.title}",
            lambda project: edits.set_parameters(project, node.id, {"features": CLASSES}),
        )


def train(bench: Workbench) -> None:
    """Train the network."""
    bench.training.train()


def open_evaluation(bench: Workbench) -> None:
    """Show the tab Evaluation."""
    bench.arrangement.show_tab("evaluation")

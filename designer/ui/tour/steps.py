"""The steps of the tour: what each says, where it points, when it is done, and how it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from designer import figures
from designer.project import edits
from designer.project.graph import Node, Wire
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

SOURCE = "Digits"
SHAPE = [1, 8, 8]
CLASSES = 10
CHAIN = ("Input", "Flatten", "Linear", "Output")
"""Kinds of the blocks, in the order in which they are wired."""
REACH = 14
"""Pixels around a port that belong to it."""

Spot = tuple[QWidget, QRect]
"""A widget, and the part of it that a card speaks of."""
Ticks = list[tuple[str, bool]]
"""What a step is made of, and whether each is done."""


@dataclass(frozen=True, slots=True)
class Step:
    """One card."""

    key: str
    title: str
    text: str
    spot: Callable[[Workbench], Spot | None]
    done: Callable[[Workbench], bool] | None = None
    """Whether the person did it; None for a card that is only read."""
    do: Callable[[Workbench], None] | None = None
    """Does it for the person; None where there is only waiting to be done."""
    ticks: Callable[[Workbench], Ticks] | None = None
    told: Callable[[Workbench], str] | None = None
    """A sentence that changes while the card is shown."""


# Looking at the project.


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


def _links(bench: Workbench) -> Ticks:
    return [(f"{a} → {b}", wired(bench, a, b)) for a, b in pairwise(CHAIN)]


def _rest(bench: Workbench) -> Ticks:
    return [(kind, first(bench, kind) is not None) for kind in CHAIN[1:]]


def _fits(bench: Workbench) -> bool:
    node = first(bench, "Input")
    return node is not None and list(node.parameters.get("shape", ())) == SHAPE


def _sized(bench: Workbench) -> bool:
    node = first(bench, "Linear")
    return node is not None and node.parameters.get("features") == CLASSES


def _trained(bench: Workbench) -> bool:
    record = bench.training.record
    return record is not None and record.finished is not None and not bench.job.busy


def _progress(bench: Workbench) -> str:
    record = bench.training.record
    if record is not None and record.failed:
        return record.failed
    if bench.job.busy:
        return tr("Training… the process behind it takes some seconds to start.")
    return ""


def _score(bench: Workbench) -> str:
    record = bench.training.record
    test = record.finished.test if record is not None and record.finished is not None else {}
    if "accuracy" not in test:
        return ""
    return tr(
        "It reads {part} of the digits that it has never seen.",
        part=figures.percent(test["accuracy"]),
    )


# Where the cards point.


def _whole(widget: QWidget) -> Spot:
    return widget, widget.rect()


def _in_design(spot: Callable[[Workbench], Spot | None]) -> Callable[[Workbench], Spot | None]:
    """Point to the word Design first, where another workspace is shown."""

    def found(bench: Workbench) -> Spot | None:
        if bench.arrangement.workspace != "design":
            return _whole(bench.window.top.words["design"])
        return spot(bench)

    return found


def _source(bench: Workbench) -> Spot | None:
    if bench.arrangement.workspace != "data":
        return _whole(bench.window.top.words["data"])
    return _whole(bench.data_form.form.fields["source"])


def _palette(bench: Workbench) -> Spot | None:
    """Point to the next block in the palette that the canvas lacks."""
    if not bench.palette.isVisible():
        return _whole(bench.canvas)
    wanted = next((kind for kind in CHAIN if first(bench, kind) is None), None)
    area = bench.palette.row_of(wanted) if wanted else QRect()
    shown = bench.palette.tree.viewport()
    if not shown.rect().contains(area) or area.isEmpty():
        return _whole(bench.palette.search)  # typed there, it comes into sight
    return shown, area


def _ports(bench: Workbench) -> Spot | None:
    """Point to the two ports that shall be wired next."""
    for source, target in pairwise(CHAIN):
        a, b = first(bench, source), first(bench, target)
        if a is None or b is None or wired(bench, source, target):
            continue
        if a.id not in bench.canvas.scene.graph.nodes or b.id not in bench.canvas.scene.graph.nodes:
            break  # another drawing is shown
        start = bench.canvas.port_point(a.id, "out", "output")
        end = bench.canvas.port_point(b.id, "in", "input")
        area = QRect(start, end).normalized()
        return bench.canvas, area.adjusted(-REACH, -REACH, REACH, REACH)
    return _whole(bench.canvas)


def _field(kind: str, name: str) -> Callable[[Workbench], Spot | None]:
    """Point to a field of a block's form, or to the block while it is not selected."""

    def found(bench: Workbench) -> Spot | None:
        node = first(bench, kind)
        if node is None or node.id not in bench.canvas.scene.graph.nodes:
            return _whole(bench.canvas)
        if bench.canvas.selected() == [node.id] and bench.form.form is not None:
            field = bench.form.form.fields.get(name)
            if field is not None and field.isVisible():
                return _whole(field)
        return bench.canvas, bench.canvas.block_rect(node.id).adjusted(-4, -4, 4, 4)

    return found


def _tab(key: str) -> Callable[[Workbench], Spot | None]:
    """Point to a tab of the lower panel, or to the panel where it is in front."""

    def found(bench: Workbench) -> Spot | None:
        tabs = bench.arrangement.tabs
        if tabs.current == key or not tabs.isVisible():
            return _whole(tabs)
        return tabs.tabBar(), tabs.tab_area(key)

    return found


# Doing it for the person.


def _take_data(bench: Workbench) -> None:
    bench.start.take_data(SOURCE)


def _add(bench: Workbench, kinds: tuple[str, ...]) -> None:
    """Add blocks side by side, each beside the one before it."""
    bench.arrangement.show_workspace("design")
    for place, kind in enumerate(CHAIN):
        if kind in kinds and first(bench, kind) is None:
            before = first(bench, CHAIN[place - 1]) if place else None
            bench.canvas.select([] if before is None else [before.id])
            bench.canvas.add_block(kind)
    bench.canvas.fit()


def _add_input(bench: Workbench) -> None:
    _add(bench, CHAIN[:1])


def _add_rest(bench: Workbench) -> None:
    _add(bench, CHAIN[1:])


def _fit_shape(bench: Workbench) -> None:
    node = first(bench, "Input")
    if node is not None:
        bench.canvas.select([node.id])
        bench.session.history.do(
            f"set shape of {node.title}",
            lambda project: edits.set_parameters(project, node.id, {"shape": list(SHAPE)}),
        )


def _wire(bench: Workbench) -> None:
    for source, target in pairwise(CHAIN):
        a, b = first(bench, source), first(bench, target)
        if a is not None and b is not None and not wired(bench, source, target):
            wire = Wire(a.id, "out", b.id, "in")
            bench.session.history.do(
                f"Wire {a.title} to {b.title}",
                lambda project, wire=wire: edits.connect(
                    project, wire, bench.canvas.scene.ports, instead=True
                ),
            )


def _size(bench: Workbench) -> None:
    node = first(bench, "Linear")
    if node is not None:
        bench.canvas.select([node.id])
        bench.session.history.do(
            f"set features of {node.title}",
            lambda project: edits.set_parameters(project, node.id, {"features": CLASSES}),
        )


def _train(bench: Workbench) -> None:
    bench.training.train()


STEPS: tuple[Step, ...] = (
    Step(
        "begin",
        "Your first network, in two minutes",
        "It will read handwritten digits. You draw it, train it and look at what it learnt. "
        "Do each step yourself, or let “Do it for me” show it. "
        "By keys alone: {key} leads to this card, Tab from button to button.",
        lambda bench: None,
    ),
    Step(
        "data",
        "Choose the data",
        "A network learns from examples. Open Data at the top and take Digits as the source: "
        "1,797 small pictures of handwritten numerals that come with Neurodraft.",
        _source,
        lambda bench: bench.session.project.data.source.kind == SOURCE,
        _take_data,
    ),
    Step(
        "input",
        "Let the pictures in",
        "In Design, drag Input from the palette onto the canvas. Or press Tab on the canvas, "
        "type its name and press Enter.",
        _in_design(_palette),
        lambda bench: first(bench, "Input") is not None,
        _add_input,
    ),
    Step(
        "shape",
        "Mend what does not fit",
        "A digit is 1×8×8: one channel, eight by eight points. The block still says 28×28, "
        "so a problem is told below. Press its repair, or select the block and type 1, 8, 8 as its "
        "shape.",
        _in_design(_field("Input", "shape")),
        _fits,
        _fit_shape,
    ),
    Step(
        "blocks",
        "Add the rest",
        "Flatten makes a row of numbers of each picture, Linear weighs them, "
        "and Output is where the answer leaves. Add all three, left to right.",
        _in_design(_palette),
        lambda bench: all(done for _, done in _rest(bench)),
        _add_rest,
        _rest,
    ),
    Step(
        "wires",
        "Wire them",
        "Drag from the dot at the right of a block to the dot at the left of the next one. "
        "The shapes are worked out while you wire.",
        _in_design(_ports),
        lambda bench: all(done for _, done in _links(bench)),
        _wire,
        _links,
    ),
    Step(
        "size",
        "One answer for each digit",
        "There are ten digits, so the network has to give ten scores. "
        "Select Linear and set its features to 10.",
        _in_design(_field("Linear", "features")),
        _sized,
        _size,
    ),
    Step(
        "train",
        "Train it",
        "Press Train, or F5. The network sees all examples ten times and gets a little better "
        "each time.",
        lambda bench: _whole(bench.window.top.train),
        lambda bench: bench.job.busy or _trained(bench),
        _train,
    ),
    Step(
        "curves",
        "Watch it learn",
        "The loss tells how wrong the network is: the lower, the better. One curve is for the "
        "examples that it learns from, the other for examples kept aside.",
        _tab("curves"),
        _trained,
        None,
        told=_progress,
    ),
    Step(
        "result",
        "See what it mistakes",
        "Open Evaluation below: each row is a digit, each column an answer. "
        "What lies beside the diagonal was read wrong.",
        _tab("evaluation"),
        lambda bench: bench.arrangement.tabs.current == "evaluation",
        lambda bench: bench.arrangement.show_tab("evaluation"),
        told=_score,
    ),
    Step(
        "end",
        "That was it. What to try next",
        "• Drop a Linear with 32 features and a ReLU on the wire before the last Linear, "
        "train again and compare both under Runs.\n"
        "• Begin with a template, or with data of your own, from the start page.\n"
        "• Take the network away as ONNX or as Python with Export.",
        lambda bench: None,
    ),
)


def corner(bench: Workbench) -> QPoint:
    """Return where a card lies that points to nothing: above the middle of the canvas."""
    canvas = bench.canvas
    return canvas.mapTo(bench.window, canvas.rect().center())

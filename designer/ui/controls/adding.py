"""A wire let go where nothing lies asks for a block: only those that it fits are offered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF

from designer.blocks.ends import Input
from designer.blocks.spec import Spec
from designer.network import fitting
from designer.network.check import Check
from designer.project.graph import INPUT, Graph
from designer.ui.canvas import actions
from designer.ui.canvas.adding import add_wired
from designer.ui.canvas.scene import PortHit
from designer.ui.handlers import block_items
from designer.ui.quick_list import Item
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


@dataclass(frozen=True)
class Fit:
    """A block that a wire fits: the port that it would be wired at, and what is set on it."""

    item: Item
    port: str
    parameters: dict[str, Any] = field(default_factory=dict)


class AddingControl(QObject):
    """Offers blocks for a wire in the hand, and places and wires the one that is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        bench.canvas.pointer.wire_dropped.connect(self.ask)
        bench.quick_list.closed.connect(bench.canvas.pointer.forget_wire)

    def ask(self, fixed: PortHit, point: QPointF) -> None:
        """Ask what comes at the loose end of a wire."""
        bench, canvas = self._bench, self._bench.canvas
        fits = self.fits(fixed)
        ports = {fit.item.payload: fit for fit in fits}
        title = canvas.title_of(fixed.node)
        spec = fitting.carried(bench.here, fixed.node, fixed.port)
        if fixed.side == "input":
            prompt = tr("Add a block that feeds “{block}”", block=title)
        elif spec is None:
            prompt = tr("Add a block behind “{block}”", block=title)
        else:
            prompt = tr(
                "Add a block that takes {shape} from “{block}”", shape=str(spec), block=title
            )

        def chosen(item: Item) -> None:
            fit = ports[item.payload]
            add_wired(canvas, item.payload[1], fixed, fit.port, point, fit.parameters)
            canvas.setFocus()

        seen = canvas.camera.to_view(point).toPoint()
        at = canvas.mapTo(bench.window, seen) + QPoint(12, 12)
        bench.quick_list.ask(prompt, [fit.item for fit in fits], chosen, at)
        canvas.pointer.keep_wire(fixed, point)

    def fits(self, fixed: PortHit) -> list[Fit]:
        """Return the blocks that a wire from this port fits, with the port of each."""
        walk = self._bench.here
        items = block_items(self._bench)
        if fixed.side == "output":
            spec = fitting.carried(walk, fixed.node, fixed.port)
            return [fit for item in items if (fit := _taking(item, spec)) is not None]
        expected = self._bench.session.expectation
        data = expected.inputs if expected is not None else ()
        known = (*data, *fitting.flowing(walk))
        return [fit for item in items if (fit := _giving(item, walk, fixed, known)) is not None]


def _taking(item: Item, spec: Spec | None) -> Fit | None:
    node = actions.new_node(Graph(), item.payload[1], {})
    if node is None:
        return None
    port = fitting.taking_port(node, spec)
    if not port or (spec is not None and fitting.rarely_meant(node, port, spec)):
        return None
    return Fit(item, port)


def _giving(item: Item, walk: Check, fixed: PortHit, known: tuple[Spec, ...]) -> Fit | None:
    node = actions.new_node(Graph(), item.payload[1], {})
    goal = walk.graph.nodes.get(fixed.node)
    if node is None or goal is None:
        return None
    beside = fitting.others(walk, (fixed.node, fixed.port))
    if node.kind == INPUT:  # it gives whatever is asked of it
        for spec in (*known, *fitting.USUAL):
            if fitting.refused(goal, fixed.port, spec, beside) is None:
                wanted = Input(shape=spec.shape, element=spec.element).values()
                usual = Input().values()
                differing = {name: value for name, value in wanted.items() if value != usual[name]}
                return Fit(item, "out", differing)
        return None
    port = fitting.giving_port(node, goal, fixed.port, beside, known)
    return Fit(item, port) if port else None

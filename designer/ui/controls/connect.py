"""Wiring without a mouse: choose an output, then one of the inputs, those that fit first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.blocks.block import Trouble
from designer.blocks.registry import UnknownBlock, block_of, class_of, label_of
from designer.blocks.spec import Spec
from designer.network.seen import Seen
from designer.project import edits
from designer.project.graph import Node, Wire
from designer.project.order import downstream, upstream
from designer.project.project import Project
from designer.ui.canvas.faces import Side, port_tip
from designer.ui.canvas.keys import go_to
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.wiring import plug
from designer.ui.quick_list import Item
from designer.ui.words import said, tr, trn
from designer.unit import ParameterError

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

JUDGED = 400
"""Ports whose shapes are tried, the nearest first; of the others nothing is said."""

FREE, TAKEN, MISFIT, REFUSED = range(4)
"""The order in which inputs are offered."""


class ConnectControl(QObject):
    """Draws wires and takes them away for the selected block."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        bench.quick_list.refused.connect(lambda text: bench.window.status.say(text))

    def connect_block(self) -> None:
        """Ask where an output of the selected block leads; an Output block is asked the reverse."""
        node = self._chosen()
        if node is None:
            return
        outputs = self._bench.canvas.scene.ports(node)[1]
        if not outputs:
            self._ask_source(node)
        elif len(outputs) == 1:
            self._ask_target(node, outputs[0])
        else:
            item = self._bench.canvas.scene.item(node.id)
            items = [
                Item(name, port_tip(item.cast, item.seen, name, "output"), "", name)
                for name in outputs
            ]
            self._bench.quick_list.ask(
                tr("Which output of “{block}”?", block=node.title),
                items,
                lambda item: self._ask_target(node, item.payload),
            )

    def disconnect_block(self) -> None:
        """Take wires of the selected blocks away; where there are several, ask which."""
        bench = self._bench
        scene = bench.canvas.scene
        chosen = {key for key in scene.chosen if key in scene.graph.nodes}
        ends = scene.chosen_wires
        wires = [
            wire
            for wire in scene.graph.wires.values()
            if wire.end in ends or wire.source in chosen or wire.target in chosen
        ]
        if not wires:
            text = tr("Select a block or a wire first; nothing selected is connected.")
            bench.window.status.say(text)
        elif len(wires) == 1:
            self._cut(wires)
        else:
            every = trn("All {n} wires", "All {n} wires", len(wires))
            items = [Item(every, "", "", wires)]
            for wire in wires:
                source, target = (bench.canvas.title_of(k) for k in (wire.source, wire.target))
                title = tr("{source} → {target}", source=source, target=target)
                ports = tr("from “{output}” to “{input}”", output=wire.output, input=wire.input)
                items.append(Item(title, ports, "", [wire]))
            prompt = tr("Which wire is to go?")
            bench.quick_list.ask(prompt, items, lambda item: self._cut(item.payload))

    def _chosen(self) -> Node | None:
        bench = self._bench
        nodes = bench.canvas.scene.graph.nodes
        chosen = [nodes[key] for key in bench.canvas.selected() if key in nodes]
        if len(chosen) == 1:
            return chosen[0]
        bench.window.status.say(tr("Select the one block to connect first."))
        return None

    def _ask_target(self, source: Node, output: str) -> None:
        bench = self._bench
        scene = bench.canvas.scene
        before = upstream(scene.graph, [source.id]) | {source.id}
        seen = scene.item(source.id).seen
        spec = _spec(seen, scene.ports(source)[1].index(output))
        places = [
            (node, port) for node in self._by_distance(source) for port in scene.ports(node)[0]
        ]
        found = []
        for number, (node, port) in enumerate(places):
            wire = Wire(source.id, output, node.id, port)
            judged = spec if number < JUDGED else None
            found.append(self._offer(node, port, wire, judged, loops=node.id in before))
        self._ask(tr("Connect “{block}” to", block=source.title), found)

    def _ask_source(self, target: Node) -> None:
        scene = self._bench.canvas.scene
        inputs = scene.ports(target)[0]
        if not inputs:
            self._bench.window.status.say(tr("“{block}” has no ports.", block=target.title))
            return
        free = [port for port in inputs if (target.id, port) not in scene.graph.wires]
        port = (free or list(inputs))[0]
        after = downstream(scene.graph, [target.id]) | {target.id}
        found = []
        for node in self._by_distance(target):
            for place, output in enumerate(scene.ports(node)[1]):
                wire = Wire(node.id, output, target.id, port)
                spec = _spec(scene.item(node.id).seen, place)
                offer = self._offer(node, output, wire, spec, loops=node.id in after)
                found.append(offer)
        self._ask(tr("Connect to “{block}” from", block=target.title), found)

    def _ask(self, prompt: str, found: list[tuple[int, Item]]) -> None:
        found.sort(key=lambda offer: offer[0])  # a stable sort: the nearest first
        if not found:
            self._bench.window.status.say(tr("There is no other block to connect to."))
            return
        items = [item for _, item in found]
        self._bench.quick_list.ask(prompt, items, lambda item: self._connect(item.payload))

    def _by_distance(self, here: Node) -> list[Node]:
        """Return the other blocks, the nearest first; what lies behind counts as further away."""

        def far(node: Node) -> float:
            across = node.x - here.x
            return (across if across >= 0 else -2 * across) + 1.5 * abs(node.y - here.y)

        nodes = self._bench.canvas.scene.graph.nodes.values()
        return sorted((node for node in nodes if node.id != here.id), key=far)

    def _offer(
        self, shown: Node, port: str, wire: Wire, spec: Spec | None, *, loops: bool
    ) -> tuple[int, Item]:
        """Return how good an end of a wire is, and the line that offers it."""
        scene = self._bench.canvas.scene
        kind = class_of(shown)
        colour = self._bench.theme.family(kind.family) if kind is not None else ""
        label = label_of(shown)
        side: Side = "input" if shown.id == wire.target else "output"
        cast, seen = scene.item(shown.id).cast, scene.item(shown.id).seen
        several = len(cast.inputs if side == "input" else cast.outputs) > 1
        title = shown.title
        if several:
            title = tr("{block} · {port}", block=shown.title, port=port)
        words = f"{label} {shown.id} {port}"
        old = scene.graph.wires.get(wire.end)
        trouble = _trouble(scene.graph.nodes[wire.target], scene, wire, spec)
        if loops:
            why = tr("A wire there would close a loop; data can only flow forward.")
            item = Item(title, why, tr("closes a loop"), wire, words, colour, why)
            return REFUSED, item
        if trouble is not None:
            return MISFIT, Item(title, said(trouble), tr("does not fit"), wire, words, colour)
        if old is not None and old.source == wire.source and old.output == wire.output:
            why = tr("This wire is there already.")
            return REFUSED, Item(title, why, tr("connected"), wire, words, colour, why)
        if old is not None:
            giver = self._bench.canvas.title_of(old.source)
            detail = tr("takes the place of the wire from “{block}”", block=giver)
            return TAKEN, Item(title, detail, label, wire, words, colour)
        return FREE, Item(title, port_tip(cast, seen, port, side), label, wire, words, colour)

    def _connect(self, wire: Wire) -> None:
        canvas = self._bench.canvas
        source, target = canvas.title_of(wire.source), canvas.title_of(wire.target)
        edit = partial(plug, wire=wire, pulled=None, ports=canvas.scene.ports)
        label = tr("Connect {source} to {target}", source=source, target=target)
        canvas.change(label, edit)
        canvas.setFocus()
        go_to(canvas, wire.target)

    def _cut(self, wires: list[Wire]) -> None:
        canvas = self._bench.canvas
        label = trn("Take {n} wire away", "Take {n} wires away", len(wires))
        ends = [wire.end for wire in wires]

        def edit(project: Project) -> Project:
            return edits.disconnect(project, ends)

        canvas.history.do(label, edit)
        canvas.setFocus()


def _spec(seen: Seen | None, place: int) -> Spec | None:
    outputs = seen.outputs if seen is not None and seen.known else ()
    return outputs[place] if place < len(outputs) else None


def _trouble(target: Node, scene: Scene, wire: Wire, spec: Spec | None) -> str | None:
    """Return why a block would not take this data at an input, as far as that can be known now."""
    if spec is None or target.inner is not None:
        return None
    try:
        block = block_of(target)
    except (UnknownBlock, ParameterError):
        return None
    specs: list[Spec | None] = []
    for port in block.inputs():
        other = scene.graph.wires.get((target.id, port.name))
        found: Spec | None = None
        if port.name == wire.input:
            found = spec
        elif other is not None and other.source in scene.blocks.row:
            names = scene.ports(scene.graph.nodes[other.source])[1]
            place = names.index(other.output) if other.output in names else len(names)
            found = _spec(scene.item(other.source).seen, place)
        if found is None and not (port.optional and other is None):
            return None  # nobody knows before the other inputs are wired
        specs.append(found)
    outcome = block.rule(*specs)  # type: ignore[arg-type]
    return outcome.text if isinstance(outcome, Trouble) and not outcome.waiting else None

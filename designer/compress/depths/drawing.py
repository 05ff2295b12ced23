"""Drawings with fewer layers: what is repeated, or has its equals behind it, stays in part.

A layer is a stretch of a drawing that one value leads into and one out of: a block, or a shortcut
with all that lies beside it, and with it the norms and activations behind. Layers are equals where
they give the same shape by blocks of the same kinds. Those that stay are spread evenly, as in Sanh
et al., DistilBERT, 2019, https://arxiv.org/abs/1910.01108.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import floor

from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of, ports_of
from designer.blocks.spec import Spec
from designer.compress.inside import edited
from designer.compress.widths.narrowing import thinner
from designer.network.check import Check, check, every_block
from designer.project.composites import REPEAT
from designer.project.graph import Graph, Node, Wire
from designer.project.inside import Path, titles
from designer.project.order import directed, upstream
from designer.project.project import Project
from designer.project.rewiring import bypass

ROOT = ""
FOLLOWING = ("Activation", "Normalization", "Regularization")
"""Families of blocks that go with the layer that they stand behind."""
NONE_GOES = "No layer of this network has an equal or is repeated, so none can go; take a width."
Turns = Mapping[Path, tuple[int, ...]]
"""Which repetitions stay, by the way to the composite; all of those that are not named."""


@dataclass(frozen=True)
class Layer:
    """What can go: a block, or one repetition of a composite."""

    path: Path
    turn: int | None = None
    """Which repetition; None for the block itself."""

    def told(self, graph: Graph) -> str:
        """Return what it is, as a person reads it."""
        name = titles(graph, self.path)
        return name if self.turn is None else f"repetition {self.turn + 1} of {name}"


def layers(project: Project) -> Iterator[Layer]:
    """Yield every layer without which the drawing stays valid; all of them multiply."""
    walk = check(project.graph)
    for path, node, seen in every_block(walk):
        block = block_of(node) if seen.known else None
        if block is None or not seen.macs or len(seen.outputs) != 1:
            continue
        if seen.inputs[0] != seen.outputs[0]:
            continue
        times = block.repeat if isinstance(block, CompositeBlock) else 1
        found = [Layer(path, turn) for turn in range(times)] if times > 1 else [Layer(path)]
        if check(shorter(project.graph, found[0])).ok:
            yield from found


def shorter(graph: Graph, layer: Layer) -> Graph:
    """Return a drawing without a layer; what fed it feeds what it fed."""
    *outside, key = layer.path

    def take_out(inner: Graph) -> Graph:
        node = inner.nodes[key]
        if layer.turn is None:
            return bypass(Project(graph=inner), [key], ports_of).graph
        block = block_of(node)
        assert isinstance(block, CompositeBlock)
        parameters = {**node.parameters, REPEAT: block.repeat - 1}
        return inner.with_nodes([replace(node, parameters=parameters)])

    return edited(graph, tuple(outside), take_out)


def smaller(project: Project, width: float, depth: float) -> Project:
    """Return a project of a part of the layers, and then of a part of every width."""
    short = shallower(project, depth)
    return thinner(short, 1 - width) if width < 1 else short


def shallower(project: Project, depth: float) -> Project:
    """Return a project of which this part of the layers and repetitions stays, at least one."""
    return shallow(project, depth)[0]


def shallow(project: Project, depth: float) -> tuple[Project, Turns]:
    """Return what `shallower` does, and which repetitions stay."""
    walk = check(project.graph)
    if depth >= 1 or walk.errors:
        return project, {}
    turns: dict[Path, tuple[int, ...]] = {}
    graph = _shallow(project.graph, walk, (), depth, turns)
    if graph is project.graph:
        return project, {}
    return replace(project, graph=graph), turns


@dataclass(frozen=True)
class Stretch:
    """A part of a drawing between one value and another."""

    source: tuple[str, str]
    """The block and the output that lead in."""
    end: str
    """The block whose first output leads out."""
    nodes: frozenset[str]
    like: tuple[tuple[str, str], ...]
    """The kinds of its blocks that multiply."""
    gives: Spec
    able: bool
    """Whether the rest stays valid without it: it gives the shape that it takes."""


def stretches(walk: Check) -> list[Stretch]:
    """Return the layers of a drawing in order, none within another."""
    import networkx as nx

    graph = walk.graph
    net = directed(graph)
    net.add_edges_from((ROOT, key) for key in graph.nodes if not net.in_degree(key))
    lords = nx.immediate_dominators(net, ROOT)
    leaving: dict[str, list[Wire]] = {key: [] for key in graph.nodes}
    entering: dict[str, list[Wire]] = {key: [] for key in graph.nodes}
    for wire in graph.wires.values():
        leaving[wire.source].append(wire)
        entering[wire.target].append(wire)
    found: list[Stretch] = []
    for key in walk.order:
        lord = lords.get(key, ROOT)
        if lord in (ROOT, None) or not walk.blocks[key].outputs or not leaving[key]:
            continue
        nodes = _between(graph, lord, key)
        into = {(w.source, w.output) for one in nodes for w in entering[one] if w.source == lord}
        inner = all(w.target in nodes for one in nodes if one != key for w in leaving[one])
        if len(into) != 1 or not inner:
            continue
        found.append(_stretch(walk, next(iter(into)), key, nodes, leaving))
    return _outermost(walk, found, leaving)


def _between(graph: Graph, lord: str, key: str) -> frozenset[str]:
    """Return the blocks on the ways from a block to another one, with that one."""
    if len({wire.source for wire in graph.wires.values() if wire.target == key} - {lord}) == 0:
        return frozenset((key,))
    above = upstream(graph, [lord]) | {lord}
    return frozenset((upstream(graph, [key]) - above) | {key})


def _stretch(
    walk: Check,
    source: tuple[str, str],
    end: str,
    nodes: frozenset[str],
    leaving: Mapping[str, list[Wire]],
) -> Stretch:
    graph, seen = walk.graph, walk.blocks
    giver, output = source
    place = ports_of(graph.nodes[giver])[1].index(output)
    takes, gives = seen[giver].outputs[place], seen[end].outputs[0]
    first = ports_of(graph.nodes[end])[1][0]
    ordered = [key for key in walk.order if key in nodes]
    busy = [key for key in ordered if seen[key].macs and not _follows(graph.nodes[key])]
    like = tuple(sorted(_kind(graph.nodes[key]) for key in busy))
    plain = all(wire.output == first for wire in leaving[end])
    able = bool(busy) and takes == gives and plain
    return Stretch(source, end, nodes, like, gives, able)


def _kind(node: Node) -> tuple[str, str]:
    return node.kind, node.inner.name if node.inner is not None else ""


def _follows(node: Node) -> bool:
    return block_of(node).family in FOLLOWING


def _outermost(
    walk: Check, found: list[Stretch], leaving: Mapping[str, list[Wire]]
) -> list[Stretch]:
    """Return stretches with what follows them; those within another count as parts of it."""
    taken: set[str] = set()
    chosen: list[Stretch] = []
    for one in sorted(found, key=lambda one: -len(one.nodes)):
        whole = one.able or len(one.nodes) == 1 or walk.graph.nodes[one.end].kind == "Add"
        if one.like and whole and not one.nodes & taken:
            chosen.append(one)
            taken |= one.nodes
    order = {key: place for place, key in enumerate(walk.order)}
    chosen.sort(key=lambda one: order[one.end])
    return [_with_following(walk, one, leaving) for one in chosen]


def _with_following(walk: Check, one: Stretch, leaving: Mapping[str, list[Wire]]) -> Stretch:
    """Return a stretch with the norms and activations behind it, as far as they stand alone."""
    end, nodes = one.end, set(one.nodes)
    while len(leaving[end]) == 1:
        wire = leaving[end][0]
        node, seen = walk.graph.nodes[wire.target], walk.blocks[wire.target]
        wired = sum(spec is not None for spec in seen.inputs)
        if not _follows(node) or wired != 1 or seen.outputs != (one.gives,):
            break
        if not leaving[node.id]:
            break
        end = node.id
        nodes.add(end)
    return replace(one, end=end, nodes=frozenset(nodes))


def _shallow(
    graph: Graph, walk: Check, path: Path, depth: float, turns: dict[Path, tuple[int, ...]]
) -> Graph:
    """Return a drawing, inside composites too, of which a part of the layers stays."""
    alike: dict[object, list[Stretch]] = {}
    for one in stretches(walk):
        if len(one.nodes) > 1 or _times(walk.graph.nodes[one.end]) == 1:
            alike.setdefault((one.like, one.gives), []).append(one)
    gone = [one for row in alike.values() for one in _going(row, depth)]
    many = {key for row in alike.values() if len(row) > 1 for one in row for key in one.nodes}
    before = graph
    graph = _without(graph, gone)
    for key, node in before.nodes.items():
        inner = walk.blocks[key].inner if key in walk.blocks else None
        if inner is None or key not in graph.nodes:
            continue
        times = _times(node)
        if times > 1:
            stay = _spread(times, _part(times, depth))
            if len(stay) < times:
                turns[*path, key] = stay
                parameters = {**node.parameters, REPEAT: len(stay)}
                graph = graph.with_nodes([replace(node, parameters=parameters)])
        elif key not in many:
            under = _shallow(inner.graph, inner, (*path, key), depth, turns)
            if under is not inner.graph:
                graph = edited(graph, (key,), lambda _, under=under: under)  # type: ignore[misc]
    return graph


def _times(node: Node) -> int:
    if node.inner is None:
        return 1
    block = block_of(node)
    return block.repeat if isinstance(block, CompositeBlock) else 1


def _part(count: int, depth: float) -> int:
    return max(1, floor(count * depth + 0.5))


def _spread(count: int, stay: int) -> tuple[int, ...]:
    """Return which of so many stay: the first, the last, and others evenly between."""
    if stay == 1:
        return (0,)
    return tuple(round(place * (count - 1) / (stay - 1)) for place in range(stay))


def _going(row: list[Stretch], depth: float) -> list[Stretch]:
    """Return which of the equals go; those that cannot stay in any case."""
    able = [one for one in row if one.able]
    wanted = _part(len(row), depth)
    room = wanted - (len(row) - len(able))
    if room <= 0:
        return able
    kept = [row[place] for place in _spread(len(row), wanted) if row[place].able]
    return [one for one in able if one not in kept[-room:]]


def _without(graph: Graph, gone: list[Stretch]) -> Graph:
    """Return a drawing without some layers; what fed each feeds what it fed."""
    feeds = {one.end: one.source for one in gone}
    out = {key for one in gone for key in one.nodes}
    if not out:
        return graph
    mended = []
    for wire in graph.wires.values():
        if wire.source in out and wire.target not in out:
            giver, output = wire.source, wire.output
            while giver in feeds:
                giver, output = feeds[giver]
            mended.append(Wire(giver, output, wire.target, wire.input))
    return graph.without(out).with_wires(mended)

"""The walk: one pass over a graph that gives shapes, costs and problems, in pure Python.

`Checker` remembers its last walk and visits only the blocks whose parameters or inputs changed, so
that a window can check after every edit.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from designer.blocks.block import Block, Port, Trouble
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import UnknownBlock, block_of
from designer.blocks.shape_rules import too_large
from designer.blocks.spec import Spec
from designer.network.ends import Expectation, against_data, missing
from designer.network.nested import Given, given_to, missing_inside, told_outside
from designer.network.problem import RANK, Problem, Severity
from designer.network.seen import Seen
from designer.network.sorted_graph import SortedGraph
from designer.project.composites import shown_inside
from designer.project.graph import INPUT, Graph, Node
from designer.project.inside import Path
from designer.project.order import loop
from designer.unit import ParameterError

WAITING = Seen()
"""What the walk says of a block behind one that cannot be computed: only the culprit is blamed."""

ABSENT = Seen(absent=True)
"""What the walk says of a block inside a composite that gets nothing, and is left out."""

_Inside = tuple[int, tuple[Spec | None, ...]]
"""The drawing inside a composite, by its identity, and what leads in."""


@dataclass
class _Shared:
    """What one walk has found inside composites so far: equal ones are looked into once."""

    walks: dict[_Inside, Check] = field(default_factory=dict)
    told: dict[tuple[_Inside, int], Seen] = field(default_factory=dict)
    """What is told outside where nothing is wrong, by how often it is repeated too."""


__all__ = ["Check", "Checker", "Expectation", "Problem", "Seen", "check"]


@dataclass(frozen=True)
class Check:
    """The outcome of a walk."""

    graph: Graph
    blocks: Mapping[str, Seen]
    order: tuple[str, ...]
    """Every block, each after those that feed it; as drawn where there is a loop."""
    problems: tuple[Problem, ...]
    """Errors first, each in the order of the blocks."""
    parameters: int = 0
    macs: int = 0
    memory: int = 0
    inputs: tuple[Spec, ...] = ()
    outputs: tuple[Spec, ...] = ()
    buffers: int = 0

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the network from running, for now or until they are mended."""
        return tuple(problem for problem in self.problems if problem.severity != "warning")

    @property
    def ok(self) -> bool:
        """Whether the network can run."""
        return not self.problems or self.problems[0].severity == "warning"

    @property
    def input(self) -> Spec | None:
        """The specification of the first input, or None."""
        return self.inputs[0] if self.inputs else None

    @property
    def output(self) -> Spec | None:
        """The specification of the first output, or None."""
        return self.outputs[0] if self.outputs else None


def check(graph: Graph, expect: Expectation | None = None, *, given: Given | None = None) -> Check:
    """Walk a graph once; `given` is there for a drawing inside a composite."""
    return Checker().check(graph, expect, given=given)


def check_inside(outcome: Check, path: Path) -> Check | None:
    """Return the walk inside the composite at the end of a path, or None where there was none."""
    found: Check | None = outcome
    for key in path:
        if found is None or key not in found.blocks:
            return None
        found = found.blocks[key].inner
    return found


def every_block(outcome: Check, path: Path = ()) -> Iterator[tuple[Path, Node, Seen]]:
    """Yield every block that the walk has seen, inside composites too, with the way to it."""
    for key in outcome.order:
        seen = outcome.blocks[key]
        yield (*path, key), outcome.graph.nodes[key], seen
        if seen.inner is not None:
            yield from every_block(seen.inner, (*path, key))


@dataclass
class Checker:
    """Walks graphs one after another and reuses what an edit left alone."""

    _sorted: SortedGraph = field(default_factory=SortedGraph)
    _seen: dict[str, Seen] = field(default_factory=dict)
    _drawn: dict[str, _Drawn] = field(default_factory=dict)
    _nested: dict[str, Checker] = field(default_factory=dict)
    _given: Given | None = None
    _shared: _Shared = field(default_factory=_Shared)
    _open: set[str] = field(default_factory=set)
    """Blocks whose outcome may change without an edit; each walk asks them again."""

    def check(
        self,
        graph: Graph,
        expect: Expectation | None = None,
        *,
        given: Given | None = None,
        shared: _Shared | None = None,
    ) -> Check:
        """Return the walk's outcome for a graph and for what the data give and need.

        For a drawing inside a composite, `given` says what leads in, and `shared` holds the walks
        so far inside others.
        """
        was_looped = self._sorted.looped
        dirty = self._sorted.take_in(graph)
        for key in self._seen.keys() - graph.nodes.keys():
            del self._seen[key]
            self._drawn.pop(key, None)
            self._nested.pop(key, None)
        if given != self._given:
            dirty |= {key for key, node in graph.nodes.items() if node.kind == INPUT}
        self._given = given
        self._shared = _Shared() if shared is None else shared
        if self._sorted.looped:
            self._seen = dict.fromkeys(graph.nodes, Seen())
        else:
            dirty |= self._reopen(graph)
            self._walk(graph, set(graph.nodes) if was_looped else dirty)
        return self._outcome(graph, expect)

    def _reopen(self, graph: Graph) -> set[str]:
        """Return the blocks to ask again though nothing about them was edited."""
        found = self._open & graph.nodes.keys()
        for key in found:
            self._drawn[key].specs = None
        self._open.clear()
        return found

    def _walk(self, graph: Graph, dirty: set[str]) -> None:
        rank = self._sorted.rank
        waiting = [(rank[key], key) for key in dirty]
        heapq.heapify(waiting)
        queued = set(dirty)
        while waiting:
            _, key = heapq.heappop(waiting)
            queued.discard(key)
            old = self._seen.get(key)
            seen = self._visit(graph.nodes[key])
            self._seen[key] = seen
            if seen.problems and any(problem.open for problem in seen.problems):
                self._open.add(key)
            if old is not None and _same_outside(old, seen):
                continue
            for target in self._sorted.out_of.get(key, ()):
                if target in rank and target not in queued:
                    queued.add(target)
                    heapq.heappush(waiting, (rank[target], target))

    def _visit(self, node: Node) -> Seen:
        here = self._drawn.get(node.id)
        if here is None or here.node is not node:
            here = self._drawn[node.id] = _Drawn(node)
        block = here.block
        if block is None:
            return here.last
        if self._given is not None and node.id in self._given:
            spec = self._given[node.id]
            return Seen(outputs=(spec,), known=True) if spec is not None else ABSENT
        wires = self._sorted.into.get(node.id, {})
        specs: list[Spec | None] = []
        problems: tuple[Problem, ...] = ()
        waiting = False
        nothing: list[tuple[Port, Node]] = []
        for port in here.inputs:
            wire = wires.get(port.name)
            if wire is None:
                specs.append(None)
                if not port.optional:
                    problems += (_unwired(node, port, len(here.inputs)),)
                continue
            source = self._drawn.get(wire.source)
            if source is None or wire.source not in self._seen:
                problems += (_lost(node, port.name, wire.source),)
            elif self._seen[wire.source].absent:
                specs.append(None)
                if not port.optional:
                    nothing.append((port, source.node))
            elif not self._seen[wire.source].known:
                waiting = True
            elif wire.output not in source.outputs:
                problems += (_portless(node, port.name, source.node, wire.output),)
            else:
                specs.append(self._seen[wire.source].outputs[source.outputs[wire.output]])
        if len(wires) + specs.count(None) > len(here.inputs):
            names = {port.name for port in here.inputs}
            problems += tuple(_astray(node, name) for name in wires if name not in names)
        if problems or waiting:
            return Seen(problems=problems) if problems else WAITING
        if nothing:
            if specs.count(None) == len(specs):
                return ABSENT
            return Seen(problems=tuple(_nothing(node, port, giver) for port, giver in nothing))
        found = tuple(specs)
        if here.specs != found:
            here.specs = found
            if isinstance(block, CompositeBlock):
                here.last = self._look_inside(node, block, found)
            else:
                here.last = _apply(node, block, found)
        return here.last

    def _look_inside(
        self, node: Node, block: CompositeBlock, specs: tuple[Spec | None, ...]
    ) -> Seen:
        graph = shown_inside(node)
        key = id(graph), specs
        if (seen := self._shared.told.get((key, block.repeat))) is not None:
            return seen
        inner = self._shared.walks.get(key)
        if inner is None:
            checker = self._nested.setdefault(node.id, Checker())
            inner = checker.check(graph, given=given_to(block, specs), shared=self._shared)
            self._shared.walks[key] = inner
        seen = told_outside(node, block, specs, inner)
        if large := too_large(seen.outputs):
            return replace(seen, problems=(_problem(node.id, large),), known=False)
        if seen.known and not seen.problems:
            self._shared.told[key, block.repeat] = seen
        return seen

    def _outcome(self, graph: Graph, expect: Expectation | None) -> Check:
        parameters = macs = memory = buffers = 0
        problems: list[Problem] = []
        inputs: list[tuple[str, Seen]] = []
        outputs: list[tuple[str, Seen]] = []
        seen, out_of = self._seen, self._sorted.out_of
        for key in self._sorted.order:
            here = seen[key]
            parameters += here.parameters
            macs += here.macs
            memory += here.memory
            buffers += here.buffers
            if here.problems:
                problems += here.problems
            elif here.outputs and not out_of.get(key):
                problems.append(_unused(key))
            kind = graph.nodes[key].kind
            if kind == "Input":
                inputs.append((key, here))
            elif kind == "Output":
                outputs.append((key, here))
        if len(inputs) > 1:  # as the document holds them: wires drawn later must not swap arguments
            drawn = (key for key, node in graph.nodes.items() if node.kind == "Input")
            inputs = [(key, seen[key]) for key in drawn]
        if self._given is None:
            problems += missing(graph, inputs, outputs)
        else:
            problems += missing_inside(graph, seen)
        if self._sorted.looped:
            names = " → ".join(f"“{graph.nodes[key].title}”" for key in loop(graph))
            text = f"These blocks form a loop: {names}."
            problems.append(Problem(loop(graph)[0], text, "Take away one of its wires."))
        if expect is not None:
            walked = {key: seen[key] for key in self._sorted.order}
            problems += against_data(graph, inputs, outputs, expect, walked)
        problems.sort(key=lambda problem: RANK[problem.severity])
        return Check(
            graph,
            dict(seen),
            self._sorted.order,
            tuple(problems),
            parameters,
            macs,
            memory,
            tuple(found.outputs[0] for _, found in inputs if found.known),
            tuple(found.inputs[0] for _, found in outputs if found.known and found.inputs[0]),
            buffers,
        )


def _same_outside(old: Seen, seen: Seen) -> bool:
    """Return whether the blocks behind one see no change."""
    return (old.outputs, old.known, old.absent) == (seen.outputs, seen.known, seen.absent)


class _Drawn:
    """A node as the walk needs it, and what it made of the inputs it saw last."""

    __slots__ = ("block", "inputs", "last", "node", "outputs", "specs")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.block: Block | None = None
        self.inputs: tuple[Port, ...] = ()
        self.outputs: dict[str, int] = {}
        self.specs: tuple[Spec | None, ...] | None = None
        self.last = WAITING
        try:
            self.block = block = block_of(node)
        except UnknownBlock as error:
            hint = "It is kept as it is; take it out or update Neurodraft."
            self.last = Seen(problems=(Problem(node.id, str(error), hint),))
            return
        except ParameterError as error:
            hint = "Correct the value in the form."
            self.last = Seen(problems=(Problem(node.id, str(error), hint),))
            return
        self.inputs = block.inputs()
        self.outputs = {port.name: place for place, port in enumerate(block.outputs())}


def _apply(node: Node, block: Block, specs: tuple[Spec | None, ...]) -> Seen:
    found = block.rule(*specs)  # type: ignore[arg-type]  # None only at optional ports
    if isinstance(found, Trouble):
        return Seen(specs, problems=(_problem(node.id, found),))
    if large := too_large(found.outputs):
        return Seen(specs, problems=(_problem(node.id, large),))
    memory = sum(spec.memory for spec in found.outputs)
    warnings = (_problem(node.id, found.warning, warning=True),) if found.warning else ()
    costs = found.parameters, found.macs, memory, found.buffers
    return Seen(specs, found.outputs, *costs, warnings, known=True)


def _problem(node: str, trouble: Trouble, *, warning: bool = False) -> Problem:
    severity: Severity = "warning" if warning else "waiting" if trouble.waiting else "error"
    about = trouble.text, trouble.hint, trouble.port, severity, trouble.proposals
    return Problem(node, *about, wish=trouble.wish)


def _unwired(node: Node, port: Port, count: int) -> Problem:
    which = f"input “{port.name}”" if count > 1 else "input"
    return Problem(node.id, f"Its {which} has no wire.", "Wire it, or delete the block.", port.name)


def _unused(node: str) -> Problem:
    text = "Nothing uses its output."
    return Problem(node, text, "Wire it to the block that needs it, or delete it.", "", "warning")


def _lost(node: Node, port: str, source: str) -> Problem:
    text = f"Its wire comes from “{source}”, which is not there."
    return Problem(node.id, text, "Wire it again.", port)


def _portless(node: Node, port: str, source: Node, output: str) -> Problem:
    text = f"“{source.title}” has no output called “{output}”."
    return Problem(node.id, text, "Wire it again.", port)


def _nothing(node: Node, port: Port, source: Node) -> Problem:
    which = f"input “{port.name}”" if port.name != "in" else "input"
    text = f"Its {which} comes from “{source.title}”, which gets nothing outside."
    hint = "Wire that input outside, or do without it here."
    return Problem(node.id, text, hint, port.name)


def _astray(node: Node, port: str) -> Problem:
    text = f"A wire ends at “{port}”, and the block has no such input."
    return Problem(node.id, text, "Take the wire away.", port)

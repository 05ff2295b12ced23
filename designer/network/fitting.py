"""Whether a wire fits before it is drawn: the rules of the walk, asked of one block at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import UnknownBlock, block_of, needed_ports_of, ports_of
from designer.blocks.spec import Spec
from designer.network.check import Check, check
from designer.network.nested import given_to, told_outside
from designer.network.seen import Seen
from designer.project.composites import shown_inside
from designer.project.graph import Graph, Node, Wire
from designer.unit import ParameterError

USUAL = (
    Spec((3, 32, 32)),
    Spec((64,)),
    Spec((16, 64)),
    Spec((16,), "int64"),
    Spec((16,), "bool"),
    Spec((4, 8, 8, 8)),
    Spec(()),
)
"""One of every kind of data, for blocks of which nobody knows yet what will lead into them."""

Others = Mapping[str, Spec | None]
"""What leads into the other inputs of a block, by port; None and absent where nothing is known."""


def misfit(walk: Check, wire: Wire, pulled: Wire | None = None) -> str:
    """Return why a block could not work on what a wire would bring to it, or an empty text.

    `pulled` is a wire that is taken away for it. Where it is not known yet what the wire would
    bring, or whether the block takes it depends on inputs without a wire, it fits.
    """
    graph = walk.graph
    node = graph.nodes.get(wire.target)
    spec = carried(walk, wire.source, wire.output)
    if node is None or spec is None:
        return ""
    gone = {wire.end} if pulled is None else {wire.end, pulled.end}
    before = walk.blocks.get(node.id, Seen())
    trouble = refused(node, wire.input, spec, _others(walk, node, gone))
    if trouble is None:
        return ""
    if trouble.port != wire.input and any(p.text == trouble.text for p in before.problems):
        return ""  # it is in trouble already, and not by this wire
    return trouble.text


def carried(walk: Check, source: str, output: str) -> Spec | None:
    """Return what an output gives, or None where that is not known."""
    seen, node = walk.blocks.get(source), walk.graph.nodes.get(source)
    if seen is None or node is None or not seen.known:
        return None
    names = ports_of(node)[1]
    place = names.index(output) if output in names else len(seen.outputs)
    return seen.outputs[place] if place < len(seen.outputs) else None


def others(walk: Check, end: tuple[str, str]) -> dict[str, Spec | None]:
    """Return what leads into the inputs of a block beside the one that is meant."""
    node = walk.graph.nodes.get(end[0])
    return {} if node is None else _others(walk, node, {end})


def refused(node: Node, port: str, spec: Spec, others: Others) -> Trouble | None:
    """Return the trouble that a block has with what comes to one of its inputs, or None.

    Inputs of which nothing is known are taken to get the same; a trouble with them is none of
    this input's.
    """
    asked = _ask(node, {**others, port: spec}, spec)
    if asked is None:
        return None
    outcome, guessed = asked
    if not isinstance(outcome, Trouble) or outcome.waiting or outcome.wish:
        return None
    if guessed and outcome.port != port:
        return None
    return outcome


def given(node: Node, spec: Spec) -> tuple[Spec, ...]:
    """Return what a block gives where all its inputs get this; nothing where it cannot."""
    asked = _ask(node, {}, spec)
    return asked[0] if asked is not None and isinstance(asked[0], tuple) else ()


def taking_port(node: Node, spec: Spec | None) -> str:
    """Return the first input of a new block that takes this, or an empty text.

    Inputs that need no wire are passed over where there are others.
    """
    names = needed_ports_of(node)[0] or ports_of(node)[0]
    if spec is None:
        return names[0] if names else ""
    return next((name for name in names if _takes(node, name, spec)), "")


def rarely_meant(node: Node, port: str, spec: Spec) -> bool:
    """Return whether an input of a new block takes this and yet asks for something else.

    Pooling of volumes works on a picture, for one, but takes its channels for depth.
    """
    try:
        block = block_of(node)
    except (UnknownBlock, ParameterError):
        return False
    if isinstance(block, CompositeBlock):
        return False
    specs = [spec if need.name == port or not need.optional else None for need in block.inputs()]
    found = block.rule(*specs)  # type: ignore[arg-type]  # None only at optional ports
    return isinstance(found, Result) and found.warning is not None and found.warning.port == port


def giving_port(node: Node, goal: Node, port: str, beside: Others, known: Iterable[Spec]) -> str:
    """Return the first output of a new block that an input of another can take, or an empty text.

    What a block gives depends on what leads into it. It is tried on what is known to flow in the
    drawing and on one of every usual kind.
    """
    names = ports_of(node)[1]
    if not names:
        return ""
    tried: set[Spec] = set()
    for results in _gifts(node, known):
        for name, spec in zip(names, results, strict=False):
            if spec not in tried and refused(goal, port, spec, beside) is None:
                return name
            tried.add(spec)
    return ""


def flowing(walk: Check, most: int = 8) -> tuple[Spec, ...]:
    """Return different things that flow in a drawing, the first ones met."""
    found: dict[Spec, None] = {}
    for key in walk.order:
        found.update(dict.fromkeys(walk.blocks[key].outputs))
        if len(found) >= most:
            break
    return tuple(found)[:most]


def upstream_of(graph: Graph, key: str) -> set[str]:
    """Return a block and all those that lead to it: a wire from it to one of these is a loop."""
    into: dict[str, list[str]] = {}
    for wire in graph.wires.values():
        into.setdefault(wire.target, []).append(wire.source)
    return _reached(into, key)


def downstream_of(graph: Graph, key: str) -> set[str]:
    """Return a block and all those that it leads to."""
    out_of: dict[str, list[str]] = {}
    for wire in graph.wires.values():
        out_of.setdefault(wire.source, []).append(wire.target)
    return _reached(out_of, key)


def _takes(node: Node, port: str, spec: Spec) -> bool:
    """Return whether an input can take this, with something at the others that goes with it.

    They are taken to get the same, then as many numbers of another kind, then one of every usual
    kind, until the block works or it is known what it has against this input.
    """
    alike = (Spec(spec.shape, element) for element in ("float32", "int64"))
    for rest in (spec, *alike, *USUAL):
        asked = _ask(node, {port: spec}, rest)
        if asked is None:
            return False
        outcome, guessed = asked
        if not isinstance(outcome, Trouble) or outcome.waiting or outcome.wish:
            return True
        if not guessed or outcome.port == port or (not outcome.port and rest is spec):
            return False
    return True


def _others(walk: Check, node: Node, gone: set[tuple[str, str]]) -> dict[str, Spec | None]:
    found: dict[str, Spec | None] = {}
    for name in ports_of(node)[0]:
        wire = walk.graph.wires.get((node.id, name))
        if wire is not None and wire.end not in gone:
            found[name] = carried(walk, wire.source, wire.output)
    return found


def _gifts(node: Node, known: Iterable[Spec]) -> Iterator[tuple[Spec, ...]]:
    """Yield what a block gives for one thing after another."""
    if not ports_of(node)[0]:
        yield given(node, USUAL[0])
        return
    for spec in (*known, *USUAL):
        results = given(node, spec)
        if results:
            yield results


def _ask(node: Node, known: Others, rest: Spec) -> tuple[tuple[Spec, ...] | Trouble, bool] | None:
    """Return what a block makes of its inputs, and whether some were guessed to be `rest`.

    It is None for a block that cannot be asked.
    """
    try:
        block = block_of(node)
    except (UnknownBlock, ParameterError):
        return None
    specs: list[Spec | None] = []
    guessed = False
    for port in block.inputs():
        spec = known.get(port.name)
        if spec is None and not port.optional:
            spec, guessed = rest, True
        specs.append(spec)
    return _outcome(node, block, tuple(specs)), guessed


def _outcome(
    node: Node, block: Block, specs: tuple[Spec | None, ...]
) -> tuple[Spec, ...] | Trouble:
    if not isinstance(block, CompositeBlock):
        found = block.rule(*specs)  # type: ignore[arg-type]  # None only at optional ports
        return found if isinstance(found, Trouble) else found.outputs
    inner = check(shown_inside(node), given=given_to(block, specs))
    seen = told_outside(node, block, specs, inner)
    wrong = next((problem for problem in seen.problems if problem.severity == "error"), None)
    if wrong is None:
        return seen.outputs
    names = [port.name for port in block.inputs()]
    return Trouble(wrong.text, wrong.hint, names[0] if len(names) == 1 else "", wish=wrong.wish)


def _reached(beside: Mapping[str, list[str]], start: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        for key in beside.get(waiting.pop(), ()):
            if key not in found:
                found.add(key)
                waiting.append(key)
    return found

"""What a block shows, apart from where it lies: words, ports and state."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import UnknownBlock, block_of, class_of, label_of, ports_of
from designer.blocks.spec import Spec
from designer.figures import count, memory, short
from designer.network.problem import Problem
from designer.network.seen import Seen
from designer.project.graph import Node, Wire
from designer.ui.words import joined, said, tr
from designer.unit import ParameterError

State = Literal["", "open", "warning", "error"]
"""How bad the worst problem of a block is; `open` is an input that only waits for its wire."""
LONGEST = 200
"""Characters of a title that are measured at all; a file may bring a name of any length."""
Problems = tuple[Problem, ...]
Side = Literal["input", "output"]


@dataclass(frozen=True, slots=True)
class Cast:
    """What the kind and the parameters of a node decide, whatever it is wired to."""

    label: str
    family: str = ""
    brief: str = ""
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    optional: frozenset[str] = frozenset()
    """Input ports that need no wire."""
    known: bool = True
    times: int = 0
    """How often a composite is repeated; 0 for every other block."""


@dataclass(frozen=True, slots=True)
class PortFace:
    """One port as it is drawn."""

    name: str
    kind: str = ""
    """The kind of data that flows there; empty where it is not known."""
    wired: bool = True
    wanting: bool = False
    """Whether the block cannot work before a wire comes here."""


@dataclass(frozen=True, slots=True)
class Face:
    """Everything that is drawn of a block."""

    title: str
    aside: str
    """The kind beside a name that a person gave, else the id."""
    lines: tuple[str, ...]
    shape_line: int
    """Which of the lines is the shape; -1 where none is."""
    family: str
    inputs: tuple[PortFace, ...]
    outputs: tuple[PortFace, ...]
    state: State = ""
    known: bool = True
    times: int = 0
    """How often a composite is repeated; 0 for every other block."""
    collapsed: bool = False
    pinned: bool = False


def cast(node: Node, wires: Iterable[Wire] = ()) -> Cast:
    """Return what a node is; ports that only its wires know are added to its own."""
    wires = tuple(wires)
    inputs, outputs = ports_of(node, wires)
    inputs = _with(inputs, (wire.input for wire in wires if wire.target == node.id))
    outputs = _with(outputs, (wire.output for wire in wires if wire.source == node.id))
    try:
        block = block_of(node)
    except UnknownBlock:
        return Cast(node.kind, "", tr("unknown block"), inputs, outputs, known=False)
    except ParameterError:
        kind = class_of(node)
        assert kind is not None, "only a block of the catalogue has parameters"
        return Cast(
            said(kind.label()), kind.family, "", inputs, outputs, times=int(bool(node.inner))
        )
    optional = frozenset(port.name for port in block.inputs() if port.optional)
    times = block.repeat if isinstance(block, CompositeBlock) else 0
    words = said(label_of(node)), block.family, _told(block.brief())
    return Cast(*words, inputs, outputs, optional, times=times)


def face(
    node: Node, cast: Cast, seen: Seen | None, problems: Problems, wired: frozenset[str]
) -> Face:
    """Return what a block shows; `wired` are its input ports that have a wire."""
    seen = seen or Seen()
    lines = [cast.brief] if cast.brief else []
    shape_line = -1
    if any(problem.severity == "waiting" for problem in problems):
        lines.append(tr("finding its shapes…"))
    shape = _shape(cast, seen)
    if shape and not cast.inputs:  # an input is its shape; inside a composite, what leads in
        lines = []
    if shape:
        shape_line = len(lines)
        lines.append(f"→ {shape}" if cast.inputs and cast.outputs else shape)
    costs = []
    if seen.parameters:
        costs.append(tr("{count} params", count=count(seen.parameters)))
    if seen.macs:
        costs.append(tr("{count} MACs", count=short(seen.macs)))
    if costs:
        lines.append(" · ".join(costs))
    return Face(
        title=(node.name or cast.label)[:LONGEST],
        aside="" if node.collapsed else _aside(node, cast)[:LONGEST],
        lines=() if node.collapsed else tuple(lines),
        shape_line=-1 if node.collapsed else shape_line,
        family=cast.family,
        inputs=tuple(
            PortFace(
                name,
                _kind(seen.inputs, place),
                name in wired,
                cast.known and name not in wired and name not in cast.optional,
            )
            for place, name in enumerate(cast.inputs)
        ),
        outputs=tuple(
            PortFace(name, _kind(seen.outputs, place)) for place, name in enumerate(cast.outputs)
        ),
        state=state(problems, wired),
        known=cast.known,
        times=cast.times,
        collapsed=node.collapsed,
        pinned=node.pinned,
    )


def state(problems: Problems, wired: frozenset[str]) -> State:
    """Return how bad the worst problem of a block is."""
    errors = [problem for problem in problems if problem.severity == "error"]
    if any(not problem.port or problem.port in wired for problem in errors):
        return "error"
    if errors:
        return "open"
    return "warning" if any(problem.severity == "warning" for problem in problems) else ""


def wrong_inputs(seen: Seen | None, problems: Problems, wired: frozenset[str]) -> frozenset[str]:
    """Return the inputs whose wires bring what the block cannot work on."""
    found = set()
    for problem in problems:
        if problem.severity != "error" or problem.inner:
            continue
        if problem.port in wired:
            found.add(problem.port)
        elif not problem.port and len(wired) == 1 and seen is not None and any(seen.inputs):
            found |= wired  # a rule that names no port, asked of the only wire
    return frozenset(found)


def tip(node: Node, cast: Cast, seen: Seen | None, problems: Problems) -> str:
    """Return the tooltip of a block as rich text: its problems first, then what it does."""
    seen = seen or Seen()
    parts = []
    for problem in problems:
        parts.append(f"<b>{html.escape(said(problem.text))}</b>")
        if problem.hint:
            parts.append(html.escape(said(problem.hint)))
    kind = class_of(node)
    name = node.title if node.title == cast.label else f"{node.title} · {cast.label}"
    parts.append(html.escape(name))
    if kind is None:
        parts.append(tr("This version of Neurodraft has no such block; a save keeps it as it is."))
    elif not problems:
        parts.append(html.escape(said(kind.summary())))
    if seen.known:
        into = ", ".join(str(spec) for spec in seen.inputs if spec is not None)
        out = ", ".join(map(str, seen.outputs))
        parts.append(html.escape(" → ".join(part for part in (into, out) if part)))
        parts.append(
            tr(
                "{parameters} parameters · {macs} multiply-adds · {memory} of activations "
                "an example",
                parameters=count(seen.parameters),
                macs=short(seen.macs),
                memory=memory(seen.memory),
            )
        )
    return "<br>".join(part for part in parts if part)


def tip_problems(problems: Problems) -> list[str]:
    """Return the problems of a block in words, each with what to do."""
    return [joined(said(problem.text), said(problem.hint)) for problem in problems]


def port_tip(cast: Cast, seen: Seen | None, port: str, side: Side) -> str:
    """Return the label of a port: its name and what flows there."""
    names = cast.inputs if side == "input" else cast.outputs
    specs = () if seen is None else seen.inputs if side == "input" else seen.outputs
    place = names.index(port) if port in names else len(names)
    spec = specs[place] if place < len(specs) else None
    words = [said(f"{side} {port}") if port.isdigit() else port]
    if spec is not None:
        words.append(f"{spec} {said(spec.kind)}")
    elif side == "input" and port in cast.optional:
        words.append(tr("optional"))
    return " · ".join(words)


def _told(brief: str) -> str:
    """Return the short line of a block, each part of it in the language of the window."""
    return " · ".join(
        ", ".join(_part(part) for part in some.split(", ")) for some in brief.split(" · ")
    )


def _part(part: str) -> str:
    words, _, value = part.rpartition(" ")
    known = said(part)
    return f"{said(words)} {value}" if known == part and words else known


def _aside(node: Node, cast: Cast) -> str:
    return cast.label if node.name and node.name != cast.label else node.id


def _with(names: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    extra = [name for name in more if name not in names]
    return (*names, *dict.fromkeys(extra)) if extra else names


def _shape(cast: Cast, seen: Seen) -> str:
    specs = seen.outputs if cast.outputs else tuple(s for s in seen.inputs if s is not None)
    return ", ".join(map(str, specs))


def _kind(specs: tuple[Spec | None, ...], place: int) -> str:
    spec = specs[place] if place < len(specs) else None
    return "" if spec is None else spec.kind

"""The reference of everything that can be picked; one text for window and command line.

Whatever a page says is read from the unit: its docstring, its class attributes, its ports, its
parameters, and for blocks what their rules make of usual inputs.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from designer.blocks import catalogue
from designer.blocks.block import Block, Port, Result
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import class_of
from designer.blocks.spec import Spec
from designer.job import UserError
from designer.network.check import check
from designer.network.nested import given_to
from designer.project import library
from designer.project.graph import COMPOSITE, Node
from designer.training.pools import pools, units
from designer.unit import Choice, Parameter, Unit

FAMILIES = ("Ends", "Convolution", "Pooling", "Resizing", "Dense", "Recurrent", "Attention",
            "Embedding", "Sequence", "Activation", "Normalization", "Regularization", "Shape",
            "Slicing", "Reduction", "Merging", "Arithmetic", "Own")  # fmt: skip
"""The order of the families that are known here; others follow in the order of the alphabet."""

USUAL_INPUTS = (
    Spec((16,)),
    Spec((12, 16)),
    Spec((3, 32, 32)),
    Spec((3, 16, 32, 32)),
    Spec((12,), "int64"),
    Spec((12,), "bool"),
)
"""What the rule of a block is asked about, to show which kinds of data it takes."""

_KINDS = {
    "whole": "a whole number",
    "real": "a number",
    "flag": "yes or no",
    "sizes": "whole numbers",
    "text": "text",
    "code": "text of several lines",
    "path": "a place on this computer",
    "choice": "one of a few words",
    "unit": "one of a few methods",
    "list": "any number of methods",
}


@dataclass(frozen=True, slots=True)
class ParameterHelp:
    """What the reference says of one parameter."""

    name: str
    label: str
    help: str
    takes: str
    """What values it takes, without a capital and without a full stop."""
    usual: str
    """The value unless it is changed; empty where that is nothing."""
    optional: bool
    choices: tuple[str, ...]

    @property
    def facts(self) -> str:
        """What it takes and what it usually is, on one line."""
        return "; ".join([self.takes, *([f"usually {self.usual}"] if self.usual else [])])


@dataclass(frozen=True, slots=True)
class PortHelp:
    """What the reference says of one port."""

    name: str
    optional: bool
    help: str

    def __str__(self) -> str:
        """Return name and meaning on one line."""
        words = [word for word in ("optional" if self.optional else "", self.help) if word]
        return f"{self.name} ({', '.join(words)})" if words else self.name


@dataclass(frozen=True, slots=True)
class Page:
    """What the reference says of one unit."""

    kind: str
    title: str
    family: str
    summary: str
    details: str
    """What the docstring says behind its first line; paragraphs are apart by an empty line."""
    formula: str
    use: str
    inputs: tuple[PortHelp, ...]
    outputs: tuple[PortHelp, ...]
    shapes: tuple[tuple[str, str], ...]
    """What becomes of usual inputs with the usual parameters, as kind and `from → to`."""
    parameters: tuple[ParameterHelp, ...]
    reference: str

    def record(self) -> dict[str, Any]:
        """Return the page as JSON holds it."""
        return {
            "kind": self.kind,
            "title": self.title,
            "family": self.family,
            "summary": self.summary,
            "details": self.details,
            "formula": self.formula,
            "use": self.use,
            "inputs": [_port_record(port) for port in self.inputs],
            "outputs": [_port_record(port) for port in self.outputs],
            "shapes": [f"{kind}: {flow}" for kind, flow in self.shapes],
            "parameters": [
                {
                    "name": item.name,
                    "help": item.help,
                    "takes": item.takes,
                    "usual": item.usual,
                    "optional": item.optional,
                    "choices": list(item.choices),
                }
                for item in self.parameters
            ],
            "reference": self.reference,
        }


def page(unit: type[Unit]) -> Page:
    """Return what the reference says of a unit."""
    block = unit() if issubclass(unit, Block) else None
    return Page(
        kind=unit.kind(),
        title=unit.label(),
        family=unit.family,
        summary=unit.summary(),
        details=_beyond_summary(unit.__doc__ or ""),
        formula=getattr(unit, "formula", ""),
        use=getattr(unit, "use", ""),
        inputs=tuple(map(_port, block.inputs())) if block else (),
        outputs=tuple(map(_port, block.outputs())) if block else (),
        shapes=tuple(_shapes(block)) if block else (),
        parameters=tuple(map(parameter_help, unit.parameters())),
        reference=getattr(unit, "reference", ""),
    )


def parameter_help(parameter: Parameter) -> ParameterHelp:
    """Return what the reference says of a parameter."""
    usual = _shown(parameter)
    if usual and parameter.suffix:
        usual += f" {parameter.suffix}"
    return ParameterHelp(
        parameter.name,
        parameter.label,
        parameter.help,
        takes(parameter),
        usual,
        parameter.optional,
        parameter.choices,
    )


def takes(parameter: Parameter) -> str:
    """Return which values a parameter takes, such as `a whole number, at least 1`."""
    kind, low, high = _KINDS[parameter.type], parameter.low, parameter.high
    if parameter.type == "choice":
        kind = "one of " + ", ".join(parameter.choices)
    elif parameter.type == "sizes" and parameter.axes > 1:
        kind = "one whole number for every axis, or one an axis, such as 3×3"
    elif parameter.type == "sizes" and parameter.axes == 1:
        kind = "a whole number"
    elif parameter.type in ("unit", "list"):
        kind += f" of the pool “{parameter.pool}”"
    if low is not None and high is not None:
        kind += f", {_number(low)} to {_number(high)}"
    elif low is not None:
        kind += f", at least {_number(low)}"
    elif high is not None:
        kind += f", at most {_number(high)}"
    return kind + (", or nothing" if parameter.optional else "")


def tooltip(unit: type[Unit]) -> str:
    """Return what a unit does, when to take it and what it computes, a line each."""
    parts = unit.summary(), getattr(unit, "use", ""), getattr(unit, "formula", "")
    return "\n".join(part for part in parts if part)


def composites() -> dict[str, type[Block]]:
    """Return the composites at hand by name: the bundled ones and those that the person keeps."""
    kept = [one.composite for one in (*library.bundled(), *library.own()[0])]
    described = {made.name: class_of(Node("", COMPOSITE, inner=made)) for made in kept}
    return {name: unit for name, unit in described.items() if unit is not None}


def by_family(blocks: Mapping[str, type[Block]] | None = None) -> dict[str, list[type[Block]]]:
    """Return the blocks under the headings of the palette, in its order."""
    known = {name: place for place, name in enumerate(FAMILIES)}
    found: dict[str, list[type[Block]]] = {}
    for block in (catalogue() if blocks is None else blocks).values():
        found.setdefault(block.family, []).append(block)
    order = sorted(found, key=lambda name: (known.get(name, len(known)), name))
    return {name: found[name] for name in order}


def all_pools() -> tuple[str, ...]:
    """Return the names of the pools of units, blocks first."""
    return ("blocks", *pools(), "exporters")


def pool(name: str) -> Mapping[str, type[Unit]]:
    """Return the units of a pool; the last part of its name suffices. Raises UserError."""
    known = {key.rpartition(".")[2]: key for key in all_pools()}
    key = known.get(name.rpartition(".")[2].lower(), "")
    if key == "blocks":
        return catalogue()
    if key == "exporters":
        from designer.exporters import exporters

        return exporters()
    if not key:
        raise UserError(f"There is no pool “{name}”; choose one of {', '.join(all_pools())}.")
    return units(key)


def find(name: str, known: Mapping[str, type[Unit]], word: str) -> type[Unit]:
    """Return the unit of a kind or title, whatever its case. Raises UserError with near names."""
    wanted = _plain(name)
    for kind, unit in known.items():
        if wanted in (_plain(kind), _plain(unit.label())):
            return unit
    raise UserError(f"There is no {word} “{name}”; {_near(name, known)}")


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) and abs(value) < 1e15 else f"{value:g}"


def _near(name: str, known: Mapping[str, type[Unit]]) -> str:
    words = {_plain(word): kind for kind, unit in known.items() for word in (kind, unit.label())}
    wanted = _plain(name)
    inside = [word for word in words if len(wanted) > 2 and wanted in word]
    inside.sort(key=lambda word: (not word.startswith(wanted), word))
    close = [words[word] for word in inside]
    close += [words[word] for word in difflib.get_close_matches(wanted, words, 4, 0.6)]
    near = list(dict.fromkeys(close))[:4]
    if near:
        *rest, last = near
        return f"did you mean {', '.join(rest) + ' or ' if rest else ''}{last}?"
    return "the list without a name shows all of them."


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _shown(parameter: Parameter) -> str:
    """Return the usual value as a person types it."""
    value = parameter.default
    if isinstance(value, Choice):
        return value.kind
    if parameter.type == "list":
        return ", ".join(choice.kind for choice in value)
    if parameter.type == "code":
        return "an example" if value else ""
    return parameter.show(value)


def _beyond_summary(text: str) -> str:
    """Return a docstring behind its first line as running text: lines joined, paragraphs kept."""
    _, _, rest = inspect.cleandoc(text).partition("\n")
    return "\n\n".join(" ".join(part.split()) for part in rest.strip().split("\n\n"))


def _port(port: Port) -> PortHelp:
    words = "a padding mask: yes at real steps, no at padding" if port.name == "mask" else ""
    return PortHelp(port.name, port.optional, words)


def _port_record(port: PortHelp) -> dict[str, Any]:
    return {"name": port.name, "optional": port.optional, "help": port.help}


def _shapes(block: Block) -> Iterable[tuple[str, str]]:
    """Ask the rule what becomes of usual inputs; equal ones at every port that needs a wire."""
    ports = block.inputs()
    for spec in USUAL_INPUTS if ports else (None,):
        outputs = _outputs(block, tuple(None if port.optional else spec for port in ports))
        if outputs:
            given = " and ".join([str(spec)] * sum(not port.optional for port in ports))
            out = ", ".join(map(str, outputs))
            yield (outputs[0] if spec is None else spec).kind, f"{given} → {out}" if given else out


def _outputs(block: Block, inputs: tuple[Spec | None, ...]) -> tuple[Spec, ...]:
    """Return what a block makes of inputs, or nothing where it does not take them."""
    if not isinstance(block, CompositeBlock):
        found = block.rule(*inputs)  # type: ignore[arg-type]  # None only at optional ports
        return found.outputs if isinstance(found, Result) else ()
    walk = check(block.inside.graph, given=given_to(block, inputs))
    return walk.outputs if walk.ok else ()

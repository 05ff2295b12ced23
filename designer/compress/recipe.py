"""A recipe: a chain of methods, as a person writes it.

    prune-connections:0.9, fine-tune:3, share-weights:5:rate=0.0005

A method stands with what it is mostly asked for behind a colon; other parameters follow as
name=value.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from designer.compress.compressor import Compressor, compressors
from designer.job import UserError
from designer.unit import ParameterError


def read(text: str, settings: Sequence[tuple[str, str]] = ()) -> tuple[Compressor, ...]:
    """Return the methods of a recipe, in order. Raises UserError in words.

    `settings` are pairs such as (“fine-tune.rate”, “0.001”), which hold wherever that method
    stands in the recipe and does not say otherwise.
    """
    known = compressors()
    usual: dict[str, dict[str, str]] = {}
    for key, value in settings:
        name, dot, parameter = key.rpartition(".")
        if not dot or name not in known:
            raise UserError(
                f"“{key}” names no parameter of a method; write it as METHOD.PARAMETER, such as "
                "fine-tune.rate."
            )
        _known(known[name], parameter)
        usual.setdefault(name, {})[parameter] = value
    steps = [part.strip() for part in text.split(",") if part.strip()]
    if not steps:
        raise UserError(f"The recipe is empty; take methods of {', '.join(known)}.")
    found = tuple(_step(part, usual) for part in steps)
    for one, after in pairwise(found):
        if one.last:
            raise UserError(
                f"After {one.name} no method can follow, because its outcome is an ONNX file of "
                f"whole numbers; put {after.name} before it."
            )
    return found


def write(steps: Sequence[Compressor]) -> str:
    """Return a recipe as a person writes it."""
    return ", ".join(_written(step) for step in steps)


def _step(text: str, usual: dict[str, dict[str, str]]) -> Compressor:
    name, *rest = (part.strip() for part in text.split(":"))
    known = compressors()
    if name not in known:
        raise UserError(f"There is no method “{name}”; take one of {', '.join(known)}.")
    kind = known[name]
    values: dict[str, str] = dict(usual.get(name, {}))
    for number, part in enumerate(rest):
        key, found, value = part.partition("=")
        if found:
            _known(kind, key.strip())
            values[key.strip()] = value.strip()
        elif number == 0 and kind.amount:
            values[kind.amount] = part
        else:
            raise UserError(f"“{text}”: write “{part}” as PARAMETER=VALUE.")
    try:
        return kind.make(values)
    except ParameterError as error:
        raise UserError(f"{name}: {error}") from None


def _known(kind: type[Compressor], parameter: str) -> None:
    names = [one.name for one in kind.parameters()]
    if parameter not in names:
        has = f"it has {', '.join(names)}" if names else "it has none"
        raise UserError(f"The method {kind.name} has no parameter “{parameter}”; {has}.")


def _written(step: Compressor) -> str:
    parts = [step.name]
    for one in step.parameters():
        value = getattr(step, one.name)
        if one.name == step.amount:
            parts.insert(1, one.show(value))
        elif value != one.default:
            parts.append(f"{one.name}={one.show(value)}")
    return ":".join(parts)

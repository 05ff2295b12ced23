"""What a form says of a parameter: its range, its default, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from designer import reference
from designer.expression import Expression
from designer.unit import Choice, Parameter

DEVICES = {
    "auto": "The fastest one found",
    "cuda": "NVIDIA GPU (CUDA)",
    "mps": "Apple GPU (MPS)",
    "cpu": "CPU",
}
"""What people call the devices that a network can be trained on."""
TITLES: Mapping[tuple[str, str], str] = {
    **{("device", word): title for word, title in DEVICES.items()},
    ("device", "auto"): "the fastest one found",
    ("fit", "bars"): "with bars",
    ("difference", "first"): "first differences",
    ("difference", "seasonal"): "seasonal differences",
    ("task", "counting"): "counting things",
}
"""What people call choices whose word in files says too little alone, by parameter and word."""


def choice_title(parameter: Parameter, word: str) -> str:
    """Return what people call one of the choices of a parameter."""
    return TITLES.get((parameter.name, word), word)


def tooltip(parameter: Parameter) -> str:
    """Return the help of a parameter with its range and what it is unless changed."""
    found = reference.parameter_help(parameter)
    parts = [found.help]
    if parameter.type in ("whole", "real", "sizes"):
        takes = reference.takes(replace(parameter, optional=False))
        parts.append(f"{takes[:1].upper()}{takes[1:]}.")
        parts.append("Sums such as 28*28 or 2*hidden may be typed, with values of the project.")
    if parameter.type != "list" and found.usual:
        parts.append(f"Usually {choice_title(parameter, found.usual)}.")
    elif parameter.optional:
        parts.append("May stay empty.")
    return "\n".join(parts)


def bounds(parameter: Parameter) -> str:
    """Return the range of a number in a few characters, such as `1 – 1,024`; often nothing."""
    low, high = parameter.low, parameter.high
    if parameter.type not in ("whole", "real", "sizes"):
        return ""
    if low is not None and high is not None and high < 1e7:
        return f"{_short(low)} – {_short(high)}"
    return f"≥ {_short(low)}" if low is not None else ""


def outcome(parameter: Parameter, value: Any) -> str:
    """Return what an expression comes to, such as `= 784`; nothing for a plain number."""
    if not isinstance(value, Expression):
        return ""
    try:
        found = parameter.read(value)
    except ValueError:
        return ""
    grouped = isinstance(found, int) and abs(found) >= 10_000
    return f"= {found:,}" if grouped else f"= {parameter.show(found)}"


def _short(number: float) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:g}"


def shown(parameter: Parameter, value: Any) -> str:
    """Return a value as the form shows it; what cannot be read stays as the file has it."""
    if isinstance(value, Choice):
        return value.kind
    if isinstance(value, Expression):
        return value.text
    try:
        text = parameter.show(parameter.read(value))
        return choice_title(parameter, text) if parameter.choices else text
    except ValueError:
        return "" if value is None else str(value)


def stepped(text: str, whole: bool, up: bool, large: bool) -> str | None:
    """Return the number after one step up or down, or None where the text is no number.

    Whole numbers go by one or ten. Real numbers go by one in their first figure, so that both
    0.001 and 300 move at a useful pace.
    """
    try:
        number = Decimal(text.strip().replace(",", ""))
    except ArithmeticError:
        return None
    if not number.is_finite():
        return None
    if whole:
        step = Decimal(10 if large else 1)
    else:
        place = number.adjusted() if number else -1
        leading = number.copy_abs().scaleb(-place)
        if number and leading == 1 and up != (number > 0):
            place -= 1  # from 0.001 down to 0.0009, never to zero
        step = Decimal(1).scaleb(place)
    found = number + step if up else number - step
    plain = f"{found.normalize():f}"
    return plain if whole or abs(found) >= Decimal("1e-4") or not found else f"{float(found):g}"

"""What a form says of a parameter: its range, its default, in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from designer.unit import Choice, Parameter, Unit

_KINDS = {
    "whole": "A whole number",
    "real": "A number",
    "flag": "Yes or no",
    "sizes": "Whole numbers",
    "text": "Text",
    "path": "A place on this computer",
}


def allowed(parameter: Parameter) -> str:
    """Return what the parameter takes, as a sentence, or nothing where the form shows it."""
    if parameter.type not in ("whole", "real", "sizes"):
        return ""
    kind, low, high = _KINDS[parameter.type], parameter.low, parameter.high
    if parameter.type == "sizes" and parameter.axes > 1:
        kind = f"One whole number for every axis, or {_up_to(parameter.axes)}, such as 3×3"
    if low is not None and high is not None:
        return f"{kind}, {low:g} to {high:g}."
    if low is not None:
        return f"{kind}, at least {low:g}."
    if high is not None:
        return f"{kind}, at most {high:g}."
    return f"{kind}."


def _up_to(axes: int) -> str:
    return "one an axis" if axes > 1 else "one number"


def tooltip(parameter: Parameter) -> str:
    """Return the help of a parameter with its range and what it is unless changed."""
    parts = [parameter.help, allowed(parameter)]
    usual = shown(parameter, parameter.default)
    if parameter.type == "list":
        parts.append("")
    elif usual:
        parts.append(f"Usually {usual}{_suffix(parameter)}.")
    elif parameter.optional:
        parts.append("May stay empty.")
    return "\n".join(part for part in parts if part)


def _suffix(parameter: Parameter) -> str:
    return f" {parameter.suffix}" if parameter.suffix else ""


def about(unit: type[Unit]) -> str:
    """Return what a unit does and when to take it, for a tooltip."""
    parts = (unit.summary(), getattr(unit, "use", ""), getattr(unit, "formula", ""))
    return "\n".join(part for part in parts if part)


def shown(parameter: Parameter, value: Any) -> str:
    """Return a value as the form shows it; what cannot be read stays as the file has it."""
    if isinstance(value, Choice):
        return value.kind
    try:
        return parameter.show(parameter.read(value))
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

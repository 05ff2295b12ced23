"""Expressions: numbers written as sums and products, such as `28*28` or `2*hidden`.

A document keeps what was typed; everybody else reads the number that it comes to. Python's parser
takes the text apart and nothing in it is ever run: only numbers, names of values, + - * / // % **,
brackets and a few functions are known, and no result may grow beyond a bound, so that no text can
keep the window waiting.
"""

from __future__ import annotations

import ast
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Number = int | float
Outcome = Number | tuple[Number, ...]

LARGEST = 2**63
"""No whole number in an expression is larger."""
MOST_LETTERS = 200
"""Letters of an expression."""
KEY = "expression"
"""The field under which a file keeps the text of an expression."""

FUNCTIONS: Mapping[str, Callable[..., Number]] = {
    "min": min,
    "max": max,
    "round": round,
    "ceil": math.ceil,
    "floor": math.floor,
}
_SIGNS = str.maketrans({"·": "*", "−": "-", "÷": "/"})
_OPERATORS: Mapping[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.FloorDiv: lambda a, b: a // b,
    ast.Mod: lambda a, b: a % b,
    ast.Pow: lambda a, b: _power(a, b),
}


class ExpressionError(ValueError):
    """A text that comes to no number; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Expression:
    """What was typed, and the number it comes to with the values that its project has."""

    text: str
    value: Outcome | None = None
    """The number, or several where the text names one an axis; None where it comes to none."""
    error: str = ""
    """Why it comes to no number; one sentence."""
    uses: tuple[tuple[str, Number], ...] = ()
    """The values of the project that it names, and what they were."""

    @classmethod
    def of(cls, text: str, names: Mapping[str, Number] | None = None) -> Expression:
        """Return an expression with its number; one that comes to none says why."""
        try:
            parts = _parts(text)
            found = tuple(_worth(part, names or {}) for part in parts)
        except ExpressionError as error:
            return cls(text, error=str(error))
        used = dict.fromkeys(name for part in parts for name in _names(part))
        value = found[0] if len(found) == 1 else found
        return cls(text, value, uses=tuple((name, (names or {})[name]) for name in used))

    def __str__(self) -> str:
        """Return what was typed."""
        return self.text

    def number(self) -> Outcome:
        """Return the number. Raises ExpressionError where there is none."""
        if self.value is None:
            raise ExpressionError(self.error or f"“{self.text}” has not been worked out.")
        return self.value


def number_of(value: Any) -> Any:
    """Return the number that stands for an expression, or any other value as it is."""
    return value.value if isinstance(value, Expression) else value


def is_name(text: str) -> bool:
    """Return whether a text can name a value: letters, digits and underscores, no digit first."""
    keywords = {"and", "or", "not", "in", "is", "if", "else", "for", "lambda", "await", "None"}
    taken = keywords | FUNCTIONS.keys() | {"True", "False", "def", "class", "from", "import", "as"}
    return text.isidentifier() and text not in taken and text == unicodedata.normalize("NFKC", text)


def names_in(text: str) -> frozenset[str]:
    """Return the names that a text uses; nothing for one that cannot be taken apart."""
    try:
        return frozenset(name for part in _parts(text) for name in _names(part))
    except ExpressionError:
        return frozenset(re.findall(r"[^\W\d]\w*", text)) - FUNCTIONS.keys()


def renamed(text: str, old: str, new: str) -> str:
    """Return a text that says another name in the place of one."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(rf"(?<![\w.]){re.escape(old)}(?!\w)", lambda _: new, text)


def printed(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return an expression as Python source, one text an axis, with names for those of values.

    Empty where Python's own functions do not suffice. Raises ExpressionError for a wrong text.
    """
    found = []
    for part in _parts(text):
        for node in ast.walk(part):
            if isinstance(node, ast.Name) and node.id in ("ceil", "floor"):
                return ()
            if isinstance(node, ast.Name):
                node.id = names.get(node.id, node.id)
        found.append(ast.unparse(part))
    return tuple(found)


def listed(names: Mapping[str, Number]) -> str:
    """Return which values a project has, as the end of a sentence."""
    if not names:
        return "the project has no values yet"
    known = list(names)
    more = f" and {len(known) - 8} more" if len(known) > 8 else ""
    return "there is " + ", ".join(f"“{name}”" for name in known[:8]) + more


def _parts(text: str) -> list[ast.expr]:
    """Take a text apart: one expression, or one an axis between commas or crosses."""
    short = text if len(text) <= 40 else text[:37] + "..."
    if len(text) > MOST_LETTERS:
        raise ExpressionError(f"An expression has at most {MOST_LETTERS} letters.")
    plain = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    plain = re.sub(r"×|\s+x\s+", ",", plain.strip())
    if "^" in plain:
        raise ExpressionError(f"“{short}” has “^”; write ** for a power.")
    try:
        whole = ast.parse(plain, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise ExpressionError(
            f"“{short}” cannot be worked out; write numbers with + - * / // % ** and brackets."
        ) from None
    return list(whole.elts) if isinstance(whole, ast.Tuple) and whole.elts else [whole]


def _names(part: ast.expr) -> list[str]:
    found = [node.id for node in ast.walk(part) if isinstance(node, ast.Name)]
    return [name for name in found if name not in FUNCTIONS]


def _worth(node: ast.expr, names: Mapping[str, Number]) -> Number:
    """Return what a part comes to; every step is held within bounds."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        if not isinstance(node.value, bool):
            return _bounded(node.value)
    if isinstance(node, ast.Name):
        if node.id in names:
            return names[node.id]
        if node.id in FUNCTIONS:
            raise ExpressionError(f"“{node.id}” needs numbers in brackets.")
        raise ExpressionError(f"There is no value called “{node.id}”; {listed(names)}.")
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        inner = _worth(node.operand, names)
        return -inner if isinstance(node.op, ast.USub) else inner
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _worth(node.left, names), _worth(node.right, names)
        return _tried(lambda: _OPERATORS[type(node.op)](left, right))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        function = FUNCTIONS.get(node.func.id)
        if function is None:
            known = ", ".join(FUNCTIONS)
            raise ExpressionError(f"There is no function “{node.func.id}”; there is {known}.")
        given = [_worth(part, names) for part in node.args]
        few = function in (min, max)
        if not given or (few and len(given) < 2) or (not few and len(given) > 1):
            raise ExpressionError(f"“{node.func.id}” takes {'several numbers' if few else 'one'}.")
        return _tried(lambda: function(*given))
    raise ExpressionError(
        f"“{ast.unparse(node)[:40]}” is no number; write numbers with + - * / // % ** and brackets."
    )


def _tried(work: Callable[[], Number]) -> Number:
    try:
        return _bounded(work())
    except ExpressionError:
        raise
    except ZeroDivisionError:
        raise ExpressionError("It divides by zero.") from None
    except (OverflowError, ValueError):
        raise ExpressionError("It comes to no usable number.") from None


def _bounded(value: Number) -> Number:
    if isinstance(value, complex) or (isinstance(value, float) and not math.isfinite(value)):
        raise ExpressionError("It comes to no usable number.")
    if isinstance(value, int) and abs(value) > LARGEST:
        raise ExpressionError("It comes to a number that is too large.")
    return value


def _power(base: Number, exponent: Number) -> Number:
    """Raise to a power; one that would grow beyond every bound is never begun."""
    if isinstance(base, int) and isinstance(exponent, int) and exponent > 0:
        if (abs(base).bit_length() - 1) * exponent > LARGEST.bit_length():
            raise ExpressionError("It comes to a number that is too large.")
    found: Number = base**exponent
    return found

"""A call written down: one text that is printed into exported source and executed to train."""

from __future__ import annotations

import importlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SHORT = {"torch.nn": "nn", "torch.nn.functional": "F"}
"""The names under which modules are imported in PyTorch code written by hand."""

LAYERS = "designer.layers"
"""The room of layers that PyTorch lacks; their text is printed above the network that uses them."""

OWN = "own"
"""The room of classes that a person wrote; the printer gives each a bare name in the file."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name that stands in the place of a value, such as an argument of the class around it."""

    name: str


class SpelledWhole(int):
    """A whole number that is printed as the expression it comes from."""

    text: str


class SpelledReal(float):
    """A real number that is printed as the expression it comes from."""

    text: str


def spelled(number: float, text: str) -> SpelledWhole | SpelledReal:
    """Return a number that is printed as a text."""
    found = SpelledReal(number) if isinstance(number, float) else SpelledWhole(number)
    found.text = text
    return found


@dataclass(frozen=True, slots=True)
class Call:
    """A constructor or function with its arguments, such as `torch.nn.Linear(784, 10)`."""

    target: str
    arguments: tuple[Any, ...] = ()
    keywords: Mapping[str, Any] | None = None
    text: str = ""
    """The code that defines the target, where a person wrote it."""

    def source(self) -> str:
        """Return the call as Python source, with `nn` for `torch.nn` as it is written by hand.

        A layer of Neurodraft's own goes by its bare name: its text stands in the same file.
        """
        module, _, name = self.target.rpartition(".")
        parts = [literal(value) for value in self.arguments]
        parts += [f"{key}={literal(value)}" for key, value in (self.keywords or {}).items()]
        own = not module or module.startswith(f"{LAYERS}.")
        prefix = "" if own else f"{SHORT.get(module, module)}."
        return f"{prefix}{name}({', '.join(parts)})"

    def execute(self, *before: Any, **extra: Any) -> Any:
        """Make the call, with `before` ahead of the written arguments and `extra` behind them."""
        module, name = self.target.rsplit(".", 1)
        function = getattr(importlib.import_module(module), name)
        return function(*before, *self.arguments, **(self.keywords or {}), **extra)


def call(target: str, *arguments: Any, **keywords: Any) -> Call:
    """Write a call down."""
    return Call(target, arguments, keywords)


def literal(value: Any) -> str:
    """Return a plain value as Python source; only numbers, text, flags and tuples are plain."""
    if isinstance(value, Named):
        return value.name
    if isinstance(value, SpelledWhole | SpelledReal):
        return value.text
    if isinstance(value, tuple):
        inner = ", ".join(literal(part) for part in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    if isinstance(value, str):
        text = repr(value)
        plain = text[0] == "'" and '"' not in text and "\\" not in text
        return f'"{text[1:-1]}"' if plain else text
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"{type(value).__name__} cannot be written as source")

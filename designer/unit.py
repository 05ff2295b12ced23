"""Units: anything a person can pick, described once by the fields of a small frozen dataclass.

A block, a data source, an optimizer or an exporter is a subclass of `Unit`. Its fields carry their
documentation, so the palette, the form, the command line, the file and the reference page all read
the same description. A new unit is one class in one file; `discover` finds it.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
import typing
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from typing import Any, ClassVar, Self, TypeVar

from designer.expression import KEY, Expression, ExpressionError, Number, is_name, names_in

Sizes = tuple[int, ...]
"""One whole number for every axis, or one number per axis."""

LARGEST = 2**40
"""No count in a network is larger; beyond it arithmetic on sizes only wastes time."""


class ParameterError(ValueError):
    """A value that a parameter does not take; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A unit named in a document: its kind and the values of its parameters."""

    kind: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What the file says beyond that; kept as it is."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a form needs to know of one field of a unit."""

    name: str
    type: str
    """One of: whole, real, flag, text, code, choice, sizes, path, unit, list."""
    default: Any
    help: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    suffix: str = ""
    optional: bool = False
    pool: str = ""
    """For the types `unit` and `list`: where the units come from, such as `training.optimizers`."""
    axes: int = 0
    """For the type `sizes`: how many axes there are at most; 0 means any number."""
    words: str = ""
    """What a person calls it, where the name alone would mean something else."""

    @property
    def label(self) -> str:
        """The name as a person reads it."""
        return self.words or self.name.replace("_", " ")

    @property
    def counts(self) -> bool:
        """Whether it is a number, or one an axis, so that an expression can stand for it."""
        return self.type in ("whole", "real", "sizes")

    def read(self, value: Any) -> Any:
        """Return the value as the field holds it, from what a person typed or a file says.

        Raises ParameterError with what was expected and what was found.
        """
        if value is None or (self.optional and isinstance(value, str) and not value.strip()):
            if self.optional:
                return None
            raise ParameterError(f"{self.label}: a value is needed.")
        if isinstance(value, Expression):
            return self._read_expression(value)
        reader = getattr(self, f"_read_{self.type}")
        return reader(value)

    def keep(self, typed: str, names: Mapping[str, Number]) -> Any:
        """Return what a document keeps of what a person typed: a value, or an expression.

        `names` are the values of the project. Raises ParameterError as `read` does.
        """
        try:
            return self.read(typed)
        except ParameterError:
            text = typed.strip() if isinstance(typed, str) else ""
            named = bool(names) and (is_name(text) or bool(names_in(text) & names.keys()))
            if not self.counts or not (named or _is_sum(text)):
                raise
        found = Expression.of(text, names)
        self.read(found)
        return found

    def show(self, value: Any) -> str:
        """Return the value as a person types it."""
        if value is None:
            return ""
        if isinstance(value, Expression):
            return value.text
        if isinstance(value, tuple):
            return " × ".join(str(part) for part in value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, float):
            return f"{value:g}" if float(f"{value:g}") == value else repr(value)
        return str(value)

    def _read_expression(self, value: Expression) -> Any:
        if not self.counts:
            raise ParameterError(f"{self.label}: an expression, “{value.text}”, is no {self.type}.")
        try:
            found = value.number()
        except ExpressionError as error:
            raise ParameterError(f"{self.label}: {error}") from None
        try:
            return self.read(found)
        except ParameterError as error:
            raise ParameterError(f"{str(error).rstrip('.')}, from {value.text}.") from None

    def _refuse(self, value: Any, expected: str) -> ParameterError:
        found = repr(value)
        found = found if len(found) <= 40 else found[:37] + "..."
        return ParameterError(f"{self.label}: expected {expected}, found {found}.")

    def _within(self, value: float, shown: Any, what: str) -> None:
        low, high = self.low, self.high
        if (low is not None and value < low) or (high is not None and value > high):
            if low is not None and high is not None:
                bounds = f"{what} from {low:g} to {high:g}"
            elif low is not None:
                bounds = f"{what} of at least {low:g}"
            else:
                bounds = f"{what} of at most {high:g}"
            raise self._refuse(shown, bounds)

    def _read_whole(self, value: Any) -> int:
        if isinstance(value, bool):
            raise self._refuse(value, "a whole number")
        try:
            number = int(value.replace("_", "").replace(",", "") if type(value) is str else value)
        except (TypeError, ValueError, OverflowError, AttributeError):
            raise self._refuse(value, "a whole number") from None
        if isinstance(value, float) and number != value:
            raise self._refuse(value, "a whole number")
        self._within(number, value, "a whole number")
        if abs(number) > LARGEST:
            raise self._refuse(value, f"a whole number up to {LARGEST:,}")
        return number

    def _read_real(self, value: Any) -> float:
        if isinstance(value, bool):
            raise self._refuse(value, "a number")
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            raise self._refuse(value, "a number") from None
        if not math.isfinite(number):
            raise self._refuse(value, "a finite number")
        self._within(number, value, "a number")
        return number

    def _read_flag(self, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        words = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
        if isinstance(value, str) and value.strip().lower() in words:
            return words[value.strip().lower()]
        raise self._refuse(value, "yes or no")

    def _read_text(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self._refuse(value, "text")
        return value

    _read_path = _read_code = _read_text

    def _read_choice(self, value: Any) -> str:
        if value not in self.choices or not isinstance(value, str):
            raise self._refuse(value, "one of " + ", ".join(self.choices))
        return value

    def _read_sizes(self, value: Any) -> Sizes:
        parts: list[Any]
        if isinstance(value, str):
            parts = value.replace("×", " ").replace("x", " ").replace(",", " ").split()
        elif isinstance(value, (tuple, list)):
            parts = list(value)
        else:
            parts = [value]
        if not parts or (self.axes and len(parts) not in (1, self.axes)):
            wanted = f"1 or {self.axes} whole numbers" if self.axes > 1 else "whole numbers"
            raise self._refuse(value, wanted)
        return tuple(self._read_whole(part) for part in parts)

    def _read_unit(self, value: Any) -> Choice:
        if isinstance(value, Choice):
            return value
        if isinstance(value, str) and value.strip():
            return Choice(value.strip())
        if isinstance(value, Mapping) and isinstance(value.get("kind"), str):
            inner = value.get("parameters", {})
            if isinstance(inner, Mapping):
                known = ("kind", "parameters")
                extra = {key: part for key, part in value.items() if key not in known}
                return Choice(value["kind"], dict(inner), extra)
        raise self._refuse(value, "the name of a unit")

    def _read_list(self, value: Any) -> tuple[Choice, ...]:
        if isinstance(value, str):
            value = [part.strip() for part in value.split(",") if part.strip()]
        if not isinstance(value, (tuple, list)):
            raise self._refuse(value, "a list of units")
        return tuple(self._read_unit(part) for part in value)


def param(
    default: Any,
    help: str,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    suffix: str = "",
    pool: str = "",
    axes: int = 0,
    path: bool = False,
    code: bool = False,
    words: str = "",
) -> Any:
    """Declare one documented parameter of a unit; the annotation of the field says its type."""
    described = {
        "help": help,
        "low": low,
        "high": high,
        "choices": choices,
        "suffix": suffix,
        "pool": pool,
        "axes": axes,
        "path": path,
        "code": code,
        "words": words,
    }
    return field(default=default, metadata=described)


_TYPES: dict[Any, str] = {
    int: "whole",
    float: "real",
    bool: "flag",
    str: "text",
    Sizes: "sizes",
    Choice: "unit",
    tuple[Choice, ...]: "list",
}


@dataclass(frozen=True)
class Unit:
    """Something a person can pick, with typed and documented parameters."""

    family: ClassVar[str] = ""
    """The heading under which it is shown, such as Convolution."""
    title: ClassVar[str] = ""
    """The name a person reads; the name of the class where it is empty."""
    offered: ClassVar[bool] = True
    """Whether it is found by discovery."""

    @classmethod
    def kind(cls) -> str:
        """Return the name by which files refer to this unit; it never changes."""
        return cls.__name__

    @classmethod
    def label(cls) -> str:
        """Return the name a person reads."""
        return cls.title or cls.__name__

    @classmethod
    def summary(cls) -> str:
        """Return what it does in one sentence."""
        return (cls.__doc__ or "").strip().split("\n", 1)[0]

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """Return the description of every parameter, in the order of the fields."""
        hints = typing.get_type_hints(cls)
        described = []
        for item in fields(cls):
            annotation = hints[item.name]
            union = [part for part in typing.get_args(annotation) if part is not type(None)]
            optional = type(None) in typing.get_args(annotation)
            if optional:
                annotation = union[0]
            meta = dict(item.metadata)
            is_path, is_code = meta.pop("path", False), meta.pop("code", False)
            kind = _TYPES[annotation]
            if meta["choices"]:
                kind = "choice"
            elif is_path:
                kind = "path"
            elif is_code:
                kind = "code"
            if item.default is MISSING:
                raise TypeError(f"{cls.__name__}.{item.name} needs a default")
            described.append(
                Parameter(item.name, kind, item.default, optional=optional, **meta),
            )
        return tuple(described)

    @classmethod
    def make(cls, values: Mapping[str, Any]) -> Self:
        """Return the unit with these values, defaults where none is given.

        Raises ParameterError naming every parameter that cannot be read.
        """
        known = {item.name: item for item in cls.parameters()}
        read: dict[str, Any] = {}
        wrong: list[str] = []
        for name, value in values.items():
            if name not in known:
                continue  # a later version may know it; the document keeps it
            try:
                read[name] = known[name].read(value)
            except ParameterError as error:
                wrong.append(str(error))
        if wrong:
            raise ParameterError(" ".join(wrong))
        return cls(**read)

    def values(self) -> dict[str, Any]:
        """Return the parameters as plain values that JSON can hold."""
        return {item.name: plain(getattr(self, item.name)) for item in self.parameters()}


def _is_sum(text: str) -> bool:
    """Return whether a text that is no number is meant as an expression."""
    signs = "+-*/%()·÷−^"
    inner = text.lstrip("+-−")
    return any(sign in inner for sign in signs) and any(letter.isalnum() for letter in inner)


def plain(value: Any) -> Any:
    """Return a parameter's value as JSON holds it."""
    if isinstance(value, Expression):
        return {KEY: value.text}
    if isinstance(value, Choice):
        return {
            "kind": value.kind,
            "parameters": {k: plain(v) for k, v in value.parameters.items()},
            **value.extra,
        }
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    return value


U = TypeVar("U", bound=Unit)


@cache
def discover(package: str, base: type[U]) -> Mapping[str, type[U]]:
    """Return every concrete unit of a kind found in a package or module, by kind.

    A class is concrete when it is not `base` itself and its name has no leading underscore.
    """
    root = importlib.import_module(package)
    inside = pkgutil.iter_modules(getattr(root, "__path__", []), f"{package}.")
    modules = [root, *(importlib.import_module(found.name) for found in inside)]
    units: dict[str, type[U]] = {}
    for module in modules:
        for value in vars(module).values():
            own = isinstance(value, type) and value.__module__ == module.__name__
            if not own or not issubclass(value, base) or not value.offered:
                continue
            if value is not base and value.__name__[0] != "_":
                if value.kind() in units:
                    raise TypeError(f"two units are called {value.kind()}")
                units[value.kind()] = value
    return units

"""What can be said of a person's code by reading it; nothing of it runs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from designer.call import literal

MOST_LETTERS = 200_000


class CodeError(ValueError):
    """The text cannot be a block; the message is one sentence that names the line."""


@dataclass(frozen=True, slots=True)
class Signature:
    """How many inputs a module takes."""

    names: tuple[str, ...]
    least: int
    most: int | None
    """None where it takes any number."""

    def fits(self, count: int) -> bool:
        """Return whether it takes so many inputs."""
        return self.least <= count and (self.most is None or count <= self.most)


@dataclass(frozen=True, slots=True)
class CodeText:
    """The top level of a text, read and not run."""

    modules: tuple[str, ...]
    """The classes that are modules by what they say they are made from, in their order."""
    classes: tuple[str, ...]
    forwards: Mapping[str, Signature]
    """What `forward` of each class takes, where it is written down in the text."""


@lru_cache(maxsize=256)
def read_code(text: str) -> CodeText:
    """Return what a text defines. Raises CodeError where it cannot stand in a network's file."""
    if len(text) > MOST_LETTERS:
        raise CodeError(f"The code has more than {MOST_LETTERS:,} letters.")
    try:
        return _read(parse(text))
    except RecursionError:
        raise CodeError("The code is nested too deeply to be read.") from None


def _read(tree: ast.Module) -> CodeText:
    classes: dict[str, ast.ClassDef] = {}
    from_torch: set[str] = set()
    last = 0
    for part in tree.body:
        if part.lineno <= last:
            raise CodeError(f"Line {part.lineno} holds two statements; give each a line.")
        last = part.end_lineno or part.lineno
        _refuse_loose(part)
        if isinstance(part, ast.ClassDef):
            classes[part.name] = part
        elif isinstance(part, ast.ImportFrom) and (part.module or "").split(".")[0] == "torch":
            from_torch.update(name.asname or name.name for name in part.names)
    modules = tuple(name for name in classes if _is_module(name, classes, from_torch, frozenset()))
    forwards = {name: found for name in classes if (found := _forward(name, classes, frozenset()))}
    return CodeText(modules, tuple(classes), forwards)


def chosen_class(text: str, wanted: str) -> str:
    """Return the class of a text that is meant: the wanted one, or the last module.

    Raises CodeError where there is none.
    """
    found = read_code(text)
    if wanted:
        if wanted in found.classes:
            return wanted
        listed = ", ".join(found.classes) or "none"
        raise CodeError(f"There is no class “{wanted}” in the code; it has {listed}.")
    if found.modules:
        return found.modules[-1]
    raise CodeError("There is no class made from nn.Module in the code.")


def read_arguments(text: str) -> dict[str, Any]:
    """Return what `width=64, bias=False` says, by name; lists become tuples.

    Raises CodeError for anything but numbers, text, flags, None, and lists and tuples of them.
    """
    try:
        tree = ast.parse(f"f(\n{text}\n)", mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise CodeError(f"{_EXPECTED}, found “{_short(text)}”.") from None
    whole = isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name)
    if not isinstance(tree, ast.Call) or not whole or tree.args:
        raise CodeError(f"{_EXPECTED}, found “{_short(text)}”.")
    found: dict[str, Any] = {}
    for item in tree.keywords:
        if item.arg is None or item.arg in found:
            raise CodeError(f"{_EXPECTED}, found “{_short(text)}”.")
        try:
            value = _plain(ast.literal_eval(item.value))
            literal(value)
        except (ValueError, TypeError, RecursionError, MemoryError):
            shown = _short(ast.unparse(item.value))
            raise CodeError(
                f"The argument {item.arg} is to be a number, text, True, False, None, or a list "
                f"of them, found “{shown}”."
            ) from None
        found[item.arg] = value
    return found


def parse(text: str) -> ast.Module:
    """Return the tree of a text. Raises CodeError with the line of what Python does not read."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        said = (error.msg or "invalid syntax").split(" (")[0]
        raise CodeError(f"Line {error.lineno or 1} is no Python: {said}.") from None
    except (ValueError, RecursionError, MemoryError):
        raise CodeError("The code is no text that Python can read.") from None


def is_main_guard(part: ast.stmt) -> bool:
    """Return whether a statement only runs where the file itself is started."""
    return (
        isinstance(part, ast.If)
        and not part.orelse
        and isinstance(part.test, ast.Compare)
        and isinstance(part.test.left, ast.Name)
        and part.test.left.id == "__name__"
    )


def is_text(part: ast.stmt) -> bool:
    """Return whether a statement is a text alone, such as a docstring."""
    return (
        isinstance(part, ast.Expr)
        and isinstance(part.value, ast.Constant)
        and isinstance(part.value.value, str)
    )


def named_target(part: ast.stmt) -> str:
    """Return the name that an assignment at the top of a text defines, or nothing."""
    targets: Iterable[ast.expr] = ()
    if isinstance(part, ast.Assign) and len(part.targets) == 1:
        targets = part.targets
    elif isinstance(part, ast.AnnAssign) and part.value is not None:
        targets = (part.target,)
    return next((target.id for target in targets if isinstance(target, ast.Name)), "")


_EXPECTED = "The arguments are to be written like width=64, bias=False"


def _refuse_loose(part: ast.stmt) -> None:
    """Raise CodeError for a statement that has no place above a network's class."""
    if isinstance(part, (ast.ClassDef, ast.FunctionDef, ast.Import)):
        return
    if is_text(part) or is_main_guard(part) or named_target(part):
        return
    if isinstance(part, ast.ImportFrom):
        if part.level:
            raise CodeError(f"Line {part.lineno} imports from beside the project; write it here.")
        if any(name.name == "*" for name in part.names):
            raise CodeError(f"Line {part.lineno} imports everything; name what it needs.")
        return
    raise CodeError(
        f"Line {part.lineno} stands outside of classes and functions, where only imports and "
        "constants can stand."
    )


def _is_module(
    name: str, classes: Mapping[str, ast.ClassDef], torch: set[str], seen: frozenset[str]
) -> bool:
    if name in seen:
        return False
    for base in classes[name].bases:
        words = ast.unparse(base)
        if words in classes and _is_module(words, classes, torch, seen | {name}):
            return True
        if words not in classes and (words in torch or words.startswith(("nn.", "torch.nn."))):
            return True
    return False


def _forward(
    name: str, classes: Mapping[str, ast.ClassDef], seen: frozenset[str]
) -> Signature | None:
    if name not in classes or name in seen:
        return None
    for part in classes[name].body:
        if isinstance(part, ast.FunctionDef) and part.name == "forward":
            given = part.args
            names = tuple(item.arg for item in (*given.posonlyargs, *given.args))[1:]
            most = None if given.vararg else len(names)
            return Signature(names, max(0, len(names) - len(given.defaults)), most)
    for base in classes[name].bases:
        if found := _forward(ast.unparse(base), classes, seen | {name}):
            return found
    return None


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return tuple(_plain(part) for part in value)
    return value


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:37] + "..."

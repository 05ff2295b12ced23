"""The text of layers that PyTorch lacks, put above a network; nothing is imported for it."""

from __future__ import annotations

import ast
import pkgutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from designer.call import LAYERS


@dataclass(frozen=True, order=True)
class Import:
    """A name that a file takes from elsewhere: `from module import name as local`."""

    module: str
    name: str = ""
    """What is taken from the module; empty where it is the module itself."""
    local: str = ""
    """The name in the file."""


PLAIN = (Import("torch", "", "torch"), Import("torch", "nn", "nn"))
"""What networks may need; what a text does not use is left out of it."""
USUAL = (*PLAIN, Import("torch.nn", "functional", "F"), Import("math", "", "math"))
FUTURE = Import("__future__", "annotations", "annotations")
"""What makes annotations mere text; it holds for a whole file."""


@dataclass(frozen=True)
class LayerFile:
    """One file of layers or of a person's code: everything at its top level, by name."""

    imports: tuple[Import, ...]
    texts: dict[str, str]
    needs: dict[str, frozenset[str]]
    """The names that the text of each uses."""


def layer_texts(targets: Iterable[str]) -> dict[str, str]:
    """Return what has to stand above a network that uses these classes, by name, in order.

    `targets` are full names such as `designer.layers.positions.SinusoidalPositions`; those of
    other rooms are left out. Whatever a class uses of its file comes before it.
    """
    found: dict[str, str] = {}
    for target in targets:
        module, _, name = target.rpartition(".")
        if not module.startswith(f"{LAYERS}."):
            continue
        file = _read(module.removeprefix(f"{LAYERS}."))
        wanted = reach(file, name)
        found.update((key, text) for key, text in file.texts.items() if key in wanted)
    return found


def layer_imports(targets: Iterable[str]) -> tuple[Import, ...]:
    """Return every import of the files that hold these classes."""
    modules = dict.fromkeys(target.rpartition(".")[0] for target in targets)
    own = [name for name in modules if name.startswith(f"{LAYERS}.")]
    return tuple(part for name in own for part in _read(name.removeprefix(f"{LAYERS}.")).imports)


def argument_names(target: str) -> tuple[str, ...]:
    """Return the names of the arguments of a layer's constructor; nothing for other rooms."""
    module, name = target.rpartition(".")[::2]
    if not module.startswith(f"{LAYERS}."):
        return ()
    file = _read(module.removeprefix(f"{LAYERS}."))
    while name in file.texts:
        (part,) = ast.parse(file.texts[name]).body
        if not isinstance(part, ast.ClassDef):
            break
        for inner in part.body:
            if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
                return tuple(row.arg for row in inner.args.args[1:])
        bases = [base.id for base in part.bases if isinstance(base, ast.Name)]
        name = bases[0] if bases else ""
    return ()


def used_imports(text: str, offered: Iterable[Import]) -> tuple[Import, ...]:
    """Return those of the imports whose names a text uses."""
    names = {part.id for part in ast.walk(ast.parse(text)) if isinstance(part, ast.Name)}
    names.add(FUTURE.local)
    return tuple(sorted({part for part in offered if part.local.partition(".")[0] in names}))


def print_imports(imports: Iterable[Import]) -> str:
    """Return import statements in the order in which they are sorted by hand and by tools."""
    blocks = []
    rows = set(imports)
    if FUTURE in rows:  # Python wants it first
        rows.discard(FUTURE)
        blocks.append(f"from {FUTURE.module} import {FUTURE.name}")
    for standard in (True, False):
        part = {row for row in rows if _is_standard(row.module) is standard}
        plain = sorted(
            f"import {row.module}" + (f" as {row.local}" if row.local != row.module else "")
            for row in part
            if not row.name
        )
        named: dict[str, list[str]] = {}
        for row in sorted(part, key=_sorting):
            if row.name:
                word = f"{row.name} as {row.local}" if row.local != row.name else row.name
                named.setdefault(row.module, []).append(word)
        lines = plain + [f"from {key} import {', '.join(named[key])}" for key in sorted(named)]
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _sorting(row: Import) -> tuple[int, str]:
    """Sort constants first, then classes, then all else, as isort does."""
    name = row.name
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2), name


def _is_standard(module: str) -> bool:
    return module.split(".", 1)[0] in sys.stdlib_module_names


@cache
def _read(file: str) -> LayerFile:
    data = pkgutil.get_data(LAYERS, f"{file.replace('.', '/')}.py")
    assert data is not None, f"there is no file of layers called {file}"
    found = divide(data.decode("utf-8"))
    imports = tuple(row for row in found.imports if row != FUTURE)
    return LayerFile(imports, found.texts, found.needs)


def divide(text: str) -> LayerFile:
    """Return a text in the parts of its top level: imports, and what is defined, by name."""
    lines = text.splitlines()
    imports: list[Import] = []
    texts: dict[str, str] = {}
    needs: dict[str, frozenset[str]] = {}
    for part in ast.parse(text).body:
        if isinstance(part, ast.Import):
            imports += [Import(row.name, "", row.asname or row.name) for row in part.names]
        elif isinstance(part, ast.ImportFrom):
            module = part.module or ""
            imports += [Import(module, row.name, row.asname or row.name) for row in part.names]
        elif name := _name(part):
            begin = min([part.lineno, *(d.lineno for d in getattr(part, "decorator_list", []))])
            texts[name] = "\n".join(lines[begin - 1 : part.end_lineno])
            used = {inner.id for inner in ast.walk(part) if isinstance(inner, ast.Name)}
            needs[name] = frozenset(used - {name})
    return LayerFile(tuple(imports), texts, needs)


def _name(part: ast.stmt) -> str:
    """Return the name that a statement at the top of a file defines, or nothing."""
    if isinstance(part, ast.ClassDef | ast.FunctionDef):
        return part.name
    targets = part.targets if isinstance(part, ast.Assign) else []
    if isinstance(part, ast.AnnAssign):
        targets = [part.target]
    return targets[0].id if targets and isinstance(targets[0], ast.Name) else ""


def reach(file: LayerFile, name: str) -> set[str]:
    """Return a name and all of its file that it needs, directly or not."""
    found, waiting = {name}, [name]
    while waiting:
        for other in file.needs[waiting.pop()]:
            if other in file.texts and other not in found:
                found.add(other)
                waiting.append(other)
    return found

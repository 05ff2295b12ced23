"""The code of a person's own, put above the network that uses it, under names that are free."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from designer.call import Call
from designer.job import UserError
from designer.network.layer_text import USUAL, Import, LayerFile, divide, reach
from designer.network.naming import TAKEN, numbered

RESERVED = TAKEN | {"Path", "CLASSES", "load_file", "load", "prepare", "answer", "scores"}
"""What an exported file defines itself; code of one's own gets other names there."""


@dataclass(frozen=True)
class OwnCode:
    """What has to stand above a network that uses code of a person's own."""

    definitions: Mapping[str, str]
    """The text of classes, functions and constants by the name that they have in the file."""
    imports: tuple[Import, ...]
    names: Mapping[str, str]
    """The name in the file of every class that a layer is made from, by its target."""
    texts: tuple[str, ...]
    """The whole texts, as the person wrote and trusted them."""


def own_code(
    calls: Iterable[Call], taken: Iterable[str] = (), present: Iterable[Import] = ()
) -> OwnCode:
    """Return what the layers among these calls need that are made from code of a person's own.

    `taken` are definitions that the file has already, `present` what it imports. Names that the
    file has already, or that two texts define, get a number. Raises UserError where that cannot be
    done.
    """
    wanted: dict[str, dict[str, str]] = {}
    for call in calls:
        if call.text:
            wanted.setdefault(call.text, {})[call.target] = call.target.rpartition(".")[2]
    names: dict[str, str] = {}
    definitions: dict[str, str] = {}
    imports = {row.local: row for row in (*USUAL, *present)}
    used = RESERVED | set(taken)
    for text, targets in wanted.items():
        file = divide(text)
        for row in map(_plainly, file.imports):
            root = row.local.partition(".")[0]
            if imports.setdefault(row.local, row) != row or root in definitions:
                raise UserError(f"Two imports of code of your own are called “{row.local}”; "
                                "give one of them another name.")  # fmt: skip
        needed = set().union(*(reach(file, name) for name in targets.values()))
        renamed = {name: numbered(name, used | set(file.texts), "") for name in file.texts
                   if name in needed and (name in used or name in imports)}  # fmt: skip
        used |= {renamed.get(name, name) for name in needed}
        if renamed:
            _refuse_doubt(text, renamed)
            file = _rename(file, renamed)
        for name in file.texts:
            if name in {renamed.get(key, key) for key in needed}:
                definitions[name] = file.texts[name]
        names |= {target: renamed.get(name, name) for target, name in targets.items()}
    return OwnCode(definitions, tuple(imports.values()), names, tuple(wanted))


def _plainly(row: Import) -> Import:
    """Return an import as it is written most plainly: `import a.b as c` is `from a import b as c`.

    So the same thing under the same name is one import, however it was written.
    """
    before, _, last = row.module.rpartition(".")
    if before and not row.name and row.local != row.module:
        return Import(before, last, row.local)
    return row


def _rename(file: LayerFile, names: Mapping[str, str]) -> LayerFile:
    texts = {names.get(key, key): _renamed(text, names) for key, text in file.texts.items()}
    return LayerFile(file.imports, texts, {})


def _renamed(text: str, names: Mapping[str, str]) -> str:
    """Return a definition in which some names of the top level are others."""
    lines = [line.encode() for line in text.split("\n")]
    places: set[tuple[int, int, str]] = set()
    tree = ast.parse(text)
    for part in ast.walk(tree):
        if isinstance(part, ast.Name) and part.id in names:
            places.add((part.lineno - 1, part.col_offset, part.id))
    for top in tree.body:
        if isinstance(top, (ast.ClassDef, ast.FunctionDef)) and top.name in names:
            word = b"class " if isinstance(top, ast.ClassDef) else b"def "
            row = top.lineno - 1
            begin = lines[row].index(top.name.encode(), lines[row].index(word) + len(word))
            places.add((row, begin, top.name))
    for row, begin, name in sorted(places, reverse=True):
        line = lines[row]
        lines[row] = line[:begin] + names[name].encode() + line[begin + len(name.encode()) :]
    return b"\n".join(lines).decode()


def _refuse_doubt(text: str, names: Mapping[str, str]) -> None:
    """Raise UserError where a name means more than what stands at the top of the text.

    Then giving it another name could change what the code does.
    """
    tree = ast.parse(text)
    top = {id(part) for part in tree.body}
    for part in ast.walk(tree):
        said: Iterable[str | None] = ()
        if isinstance(part, ast.arg):
            said = (part.arg,)
        elif isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            said = () if id(part) in top else (part.name,)
        elif isinstance(part, (ast.Global, ast.Nonlocal)):
            said = part.names
        elif isinstance(part, ast.alias):
            said = (part.asname or part.name,)
        elif isinstance(part, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
            said = (part.name,)
        elif isinstance(part, ast.JoinedStr):
            # before Python 3.12 the places of names inside such a text are not told rightly
            said = [name.id for name in ast.walk(part) if isinstance(name, ast.Name)]
        elif isinstance(part, ast.Name) and not isinstance(part.ctx, ast.Load):
            said = (part.id,) if not _at_top(part, tree) else ()
        for name in said:
            if name in names:
                raise UserError(
                    f"The name “{name}” of code of your own is taken in the network's file; "
                    "give it another name in the code."
                )


def _at_top(name: ast.Name, tree: ast.Module) -> bool:
    """Return whether a name that is set is a constant at the top."""
    for part in tree.body:
        if isinstance(part, ast.Assign) and name in part.targets:
            return True
        if isinstance(part, ast.AnnAssign) and part.target is name:
            return True
    return False

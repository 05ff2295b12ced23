"""What stands behind a network in an exported program: how its inputs are made, and its use."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from designer.network.layer_text import FUTURE, Import, LayerFile, divide, reach, used_imports

STANDARD = (
    Import("csv", "", "csv"),
    Import("sys", "", "sys"),
    Import("numpy", "", "np"),
    Import("torch", "", "torch"),
)


@dataclass(frozen=True)
class Printed:
    """Text for an exported program.

    Attributes:
        constants: what stands above the network, a statement each.
        functions: what stands below it, a function or constant each.
        use: the lines of the main part, without their margin.
        offered: imports that the functions may need beside the usual ones.
    """

    constants: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    use: tuple[str, ...] = ()
    offered: tuple[Import, ...] = ()

    @property
    def imports(self) -> tuple[Import, ...]:
        """What the text makes use of."""
        text = "\n".join([*self.functions, *self.use])
        found = used_imports(text, {*STANDARD, *self.offered})
        return tuple(one for one in found if one != FUTURE)


def function(head: str, says: str, lines: Iterable[str]) -> str:
    """Return the text of a function; the lines have their margin already."""
    return "\n".join([f"def {head}:", f'    """{says}"""', *lines])


def taken(file: str, text: str) -> tuple[tuple[str, ...], tuple[Import, ...]]:
    """Return what a text uses of a file of `alone`, with all that needs, and the file's imports."""
    found = _read(file)
    used = {part.id for part in ast.walk(ast.parse(text)) if isinstance(part, ast.Name)}
    wanted = {need for name in used & set(found.texts) for need in reach(found, name)}
    return tuple(text for key, text in found.texts.items() if key in wanted), found.imports


@cache
def _read(file: str) -> LayerFile:
    data = pkgutil.get_data("designer.exporters.alone", f"{file}.py")
    assert data is not None, f"there is no file called {file}"
    return divide(data.decode("utf-8"))

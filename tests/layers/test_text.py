"""Layers as text: each stands alone in a file of a person's own, as formatters have it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from torch import nn

import designer.layers
from designer.network.layer_text import (
    USUAL,
    layer_imports,
    layer_texts,
    print_imports,
    used_imports,
)

FILES = sorted(Path(designer.layers.__file__).parent.glob("[!_]*.py"))


def _defined(file: Path) -> list[str]:
    parts = ast.parse(file.read_text("utf-8")).body
    return [part.name for part in parts if isinstance(part, ast.ClassDef | ast.FunctionDef)]


def _classes() -> list[str]:
    found = []
    for file in FILES:
        parts = ast.parse(file.read_text("utf-8")).body
        names = [part.name for part in parts if isinstance(part, ast.ClassDef)]
        found += [f"designer.layers.{file.stem}.{name}" for name in names]
    return found


def test_names_are_unique_over_all_files() -> None:
    """Two layers of one name could not stand in one network."""
    counted = Counter(name for file in FILES for name in _defined(file))
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("target", _classes())
def test_the_text_of_a_layer_stands_alone(target: str) -> None:
    above = layer_texts([target])
    body = "\n\n\n".join(above.values()) + "\n"
    head = print_imports(used_imports(body, {*USUAL, *layer_imports([target])}))
    text = f"{head}\n\n\n{body}"
    space: dict[str, type] = {"__name__": "alone"}  # type: ignore[dict-item]
    exec(compile(text, "alone", "exec"), space)
    name = target.rsplit(".", 1)[1]
    assert issubclass(space[name], nn.Module) and list(above)[-1] == name
    assert "designer" not in text and ast.get_docstring(ast.parse(above[name]).body[0])  # type: ignore[arg-type]
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "-"]
    ran = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert ran.stdout == text


def test_what_a_layer_needs_of_its_file_comes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from designer.network import layer_text

    text = (
        "from __future__ import annotations\nimport math\nfrom torch import Tensor, nn\n"
        "HALF = 0.5\n\ndef unused():\n    return math.pi\n\ndef halved(x):\n    return x * HALF\n\n"
        "class Halved(nn.Module):\n    def forward(self, x: Tensor):\n        return halved(x)\n"
    )
    monkeypatch.setattr(layer_text.pkgutil, "get_data", lambda *_: text.encode())
    layer_text._read.cache_clear()
    target = ["designer.layers.made_up.Halved", "torch.nn.Linear"]
    above = layer_texts(target)
    body = "\n".join(above.values())
    head = print_imports(used_imports(body, layer_imports(target)))
    layer_text._read.cache_clear()
    assert list(above) == ["HALF", "halved", "Halved"]
    assert head == "from torch import Tensor, nn"

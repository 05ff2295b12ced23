"""PyTorch source as it is written by hand, with the weights beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from designer.call import literal
from designer.exporters.exporter import Exporter, Trained, written
from designer.exporters.weights import Safetensors


@dataclass(frozen=True)
class Python(Exporter):
    """The network as PyTorch source, and its weights in a safetensors file beside it."""

    name: ClassVar[str] = "python"
    suffix: ClassVar[str] = ".py"

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the source that was trained, followed by a function that loads the weights."""
        weights = out.with_suffix(Safetensors.suffix)
        text = whole_source(trained, weights.name)
        source = written(out, lambda path: _write(path, text))
        return [source, *Safetensors().write(trained, weights)]


def whole_source(trained: Trained, weights: str) -> str:
    """Return the text of the module: the class, how inputs are scaled, and how weights load."""
    head, body = trained.source.text.split("\n\n\n", 1)
    imports = "\n".join(sorted({*head.splitlines(), "import torch"}, key=_import_order))
    parts = [f"from pathlib import Path\n\n{imports}\nfrom safetensors.torch import load_file"]
    if trained.classes:
        rows = "".join(f"    {literal(name)},\n" for name in trained.classes)
        parts.append(f"\nCLASSES = (\n{rows})")
    parts.append(f"\n\n{body.rstrip()}")
    parts.append(_scaling(trained.scaling))
    name = trained.source.class_name
    parts.append(
        f'''

def load(weights=Path(__file__).with_name({literal(weights)})):
    """Return the trained network, ready for use."""
    network = {name}()
    network.load_state_dict(load_file(weights))
    return network.eval()'''
    )
    parts.append(_use(trained))
    return "\n".join(parts) + "\n"


def _import_order(line: str) -> tuple[bool, str]:
    return line.startswith("from"), line


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _use(trained: Trained) -> str:
    shape = literal((1, *trained.input.shape))
    zeros = f"torch.zeros{shape}" if trained.input.element == "float32" else (
        f"torch.zeros({shape}, dtype=torch.int64)"
    )
    show = "CLASSES[scores.argmax(1).item()]" if trained.classes else "scores"
    return f'''

if __name__ == "__main__":
    with torch.no_grad():
        scores = load()(prepare({zeros}))
    print({show})'''


def _scaling(scaling: Mapping[str, Any]) -> str:
    """Print the function that scales inputs as they were scaled in training."""
    divisor = scaling.get("divisor", 1)
    shift, scale = scaling.get("shift"), scaling.get("scale")
    steps = []
    if divisor not in (None, 1):
        steps.append(f"    x = x / {literal(divisor)}")
    if shift is not None and scale is not None:
        steps.append(f"    shift = torch.tensor({_numbers(shift)})")
        steps.append(f"    scale = torch.tensor({_numbers(scale)})")
        steps.append("    x = (x - shift) / scale")
    body = "\n".join(steps)
    said = "Scale inputs as they were scaled in training." if steps else "Inputs are taken as they are."
    return f'\n\ndef prepare(x):\n    """{said}"""\n' + (f"{body}\n" if body else "") + "    return x"


def _numbers(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_numbers(part) for part in value) + "]"
    return repr(float(value))

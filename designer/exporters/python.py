"""PyTorch source as it is written by hand, with the weights beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.call import literal
from designer.exporters.exporter import Exporter, Trained, written
from designer.exporters.weights import Safetensors


@dataclass(frozen=True)
class Python(Exporter):
    """The network as PyTorch source, and its weights in a safetensors file beside it."""

    name: ClassVar[str] = "python"
    suffix: ClassVar[str] = ".py"
    fixed: ClassVar[bool] = True

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the source that was trained, followed by a function that loads the weights."""
        weights = out.with_suffix(Safetensors.suffix)
        text = whole_source(trained, weights.name)
        source = written(out, lambda path: _write(path, text))
        return [source, *Safetensors().write(trained, weights)]


def whole_source(trained: Trained, weights: str) -> str:
    """Return the text of the module: the class, how inputs are scaled, and how weights load."""
    body = trained.source.text.split("\n\n\n", 1)[1]
    parts = [
        "from pathlib import Path\n\nimport torch\n"
        "from safetensors.torch import load_file\nfrom torch import nn"
    ]
    if trained.classes:
        rows = "".join(f"    {literal(name)},\n" for name in trained.classes)
        parts.append(f"\nCLASSES = (\n{rows})")
    parts.append(f"\n\n{body.rstrip()}")
    parts.append(_scaling(trained))
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


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _use(trained: Trained) -> str:
    shape = literal((1, *trained.input.shape))
    zeros = (
        f"torch.zeros{shape}"
        if trained.input.element == "float32"
        else (f"torch.zeros({shape}, dtype=torch.int64)")
    )
    show = "answer(scores)" if trained.scaling.get("targets") else "scores"
    if trained.one_score:
        show = "CLASSES[int(scores.item() > 0)]"
    elif trained.classes:
        show = "CLASSES[scores.argmax(1).item()]"
    return f"""

if __name__ == "__main__":
    with torch.no_grad():
        scores = load()(prepare({zeros}))
    print({show})"""


def _scaling(trained: Trained) -> str:
    """Print the functions that scale inputs as in training, and answers back to their units."""
    inputs, targets = trained.scaling.get("inputs"), trained.scaling.get("targets")
    if inputs is None:
        prepare = _function("prepare", "Tokens go in as they are.", [])
    else:
        ones = ", 1" * (trained.input.rank - 1)
        fit = f".reshape(-1{ones})" if ones and len(inputs["shift"]) > 1 else ""
        prepare = _function(
            "prepare",
            "Scale inputs, as the data files hold them, to what the network was trained on.",
            [
                f"shift = torch.tensor({_numbers(inputs['shift'])}, dtype=torch.float64){fit}",
                f"factor = torch.tensor({_numbers(inputs['factor'])}, dtype=torch.float64){fit}",
                "x = ((x.double() - shift) * factor).float()",
            ],
        )
    if targets is None:
        return prepare
    return prepare + _function(
        "answer",
        "Return the network's outputs in the units of the data files.",
        [
            f"shift = torch.tensor({_numbers(targets['shift'])})",
            f"factor = torch.tensor({_numbers(targets['factor'])})",
            "x = x / factor + shift",
        ],
    )


def _function(name: str, says: str, steps: list[str]) -> str:
    lines = [f"def {name}(x):", f'    """{says}"""', *(f"    {step}" for step in steps)]
    return "\n\n" + "\n".join([*lines, "    return x"])


def _numbers(values: Sequence[float]) -> str:
    return "[" + ", ".join(repr(float(value)) for value in values) + "]"

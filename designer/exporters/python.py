"""PyTorch source as it is written by hand, with the weights beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from designer.blocks.spec import Spec
from designer.call import literal
from designer.exporters.exporter import Exporter, Trained, written
from designer.exporters.weights import Safetensors
from designer.network.layer_text import PLAIN, Import, print_imports

OWN = (
    *PLAIN,
    Import("pathlib", "Path", "Path"),
    Import("safetensors.torch", "load_file", "load_file"),
)
"""What the functions behind the network need."""


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
    parts = [print_imports({*OWN, *trained.source.imports})]
    if trained.classes:
        rows = "".join(f"    {literal(name)},\n" for name in trained.classes)
        parts.append(f"\nCLASSES = (\n{rows})")
    parts.append(f"\n\n{trained.source.body.rstrip()}")
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
    examples = ", ".join(map(_example, trained.inputs))
    if len(trained.inputs) == 1:
        examples = f"prepare({examples})"
    show = "answer(scores)" if trained.scaling.get("targets") else "scores"
    if trained.one_score:
        show = "CLASSES[int(scores.item() > 0)]"
    elif trained.classes:
        show = "CLASSES[scores.argmax(1).item()]"
    return f"""

if __name__ == "__main__":
    with torch.no_grad():
        scores = load()({examples})
    print({show})"""


def _example(spec: Spec) -> str:
    shape = literal((1, *spec.shape))
    if spec.element == "float32":
        return f"torch.zeros{shape}"
    return f"torch.ones({shape}, dtype=torch.int64)"  # padding alone would say nothing


def _scaling(trained: Trained) -> str:
    """Print the functions that scale inputs as in training, and answers back to their units."""
    inputs, targets = trained.scaling.get("inputs"), trained.scaling.get("targets")
    if inputs is None:
        prepare = _function("prepare", "Tokens go in as they are.", [])
    else:
        fit = _shaped(inputs, trained.inputs[0].shape)
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
    fit = _shaped(targets, trained.output)
    return prepare + _function(
        "answer",
        "Return the network's outputs in the units of the data files.",
        [
            f"shift = torch.tensor({_numbers(targets['shift'])}){fit}",
            f"factor = torch.tensor({_numbers(targets['factor'])}){fit}",
            "x = x / factor + shift",
        ],
    )


def _shaped(constants: Mapping[str, Any], shape: tuple[int, ...]) -> str:
    """Return what brings constants, one a channel or column, to the axis that they belong to."""
    if len(constants["shift"]) == 1 or len(shape) == 1 or constants.get("axis"):
        return ""
    return f".reshape(-1{', 1' * (len(shape) - 1)})"


def _function(name: str, says: str, steps: list[str]) -> str:
    lines = [f"def {name}(x):", f'    """{says}"""', *(f"    {step}" for step in steps)]
    return "\n\n" + "\n".join([*lines, "    return x"])


def _numbers(values: Sequence[float]) -> str:
    return "[" + ", ".join(repr(float(value)) for value in values) + "]"

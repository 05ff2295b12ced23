"""PyTorch source as it is written by hand, with the weights beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import quote

from designer.blocks.spec import Spec
from designer.call import literal
from designer.data.series.preparation import SeriesPreparation
from designer.data.table.preparation import TablePreparation
from designer.exporters.exporter import Exporter, Trained, written
from designer.exporters.layout import call, lay, listed
from designer.exporters.printed import Printed, function
from designer.exporters.series_text import series_text
from designer.exporters.table_text import table_text
from designer.exporters.weights import Safetensors
from designer.exporters.words_text import TARGET, words_text
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
        """Write the source that was trained, followed by functions that load and use it.

        The tokenizers of a network that takes texts lie beside it as well.
        """
        weights = out.with_suffix(Safetensors.suffix)
        text = whole_source(trained, weights.name)
        files = [written(out, lambda path: _write(path, text))]
        for name, contents in trained.tokenizers.items():
            place = out.with_name(f"{out.stem}.{quote(name, safe='')}.json")
            files.append(written(place, partial(_write, text=contents)))
        return [*files, *Safetensors().write(trained, weights)]


def whole_source(trained: Trained, weights: str) -> str:
    """Return the text of the module: the class, how inputs are prepared, how weights load."""
    behind = _behind(trained)
    imports = {*OWN, *trained.source.imports, *behind.imports}
    parts = [print_imports(imports)]
    rows = "".join(f"    {literal(name)},\n" for name in trained.classes)
    constants = [f"CLASSES = (\n{rows})"] if rows else []
    constants += behind.constants
    if constants:
        parts.append("\n" + "\n".join(constants))
    parts.append(f"\n\n{trained.source.body.rstrip()}")
    parts += _apart(behind.functions)
    name = trained.source.class_name
    parts.append(
        f'''

def load(weights=Path(__file__).with_name({literal(weights)})):
    """Return the trained network, ready for use."""
    network = {name}()
    network.load_state_dict(load_file(weights))
    return network.eval()'''
    )
    use = "\n".join(f"    {line}" for line in behind.use)
    parts.append(f'\n\nif __name__ == "__main__":\n{use}')
    return "\n".join(parts) + "\n"


def _apart(texts: Sequence[str]) -> list[str]:
    """Return functions with two empty lines before each, and constants close together."""
    found = []
    before = True
    for text in texts:
        is_function = text.startswith("def ")
        found.append(f"\n\n{text}" if is_function or before else text)
        before = is_function
    return found


def _behind(trained: Trained) -> Printed:
    """Return what stands behind the network, by the kind of its data."""
    inputs, targets = trained.scaling.get("inputs"), trained.scaling.get("targets")
    learnt = trained.preparation
    if isinstance(learnt, TablePreparation) and learnt.changes and inputs is not None:
        table = table_text(learnt, inputs, _shown(trained))
        return replace(table, functions=(*table.functions, *_answer(trained)))
    if isinstance(learnt, SeriesPreparation) and inputs is not None and targets is not None:
        return series_text(learnt, inputs, targets)
    names = [name for name in trained.names if name != TARGET]
    if names and all(name in trained.tokenizers for name in names):
        task, first = trained.task, trained.first or names[0]
        shown = _shown(trained) if trained.classes else ""
        return words_text(trained.names, first, task, trained.output[0], shown)
    return Printed((), (_prepare(trained), *_answer(trained)), _use(trained))


def _shown(trained: Trained) -> str:
    """Return how one row of what the network tells is printed."""
    if trained.one_score:
        return "CLASSES[int(row.item() > 0)]"
    if trained.classes:
        return "CLASSES[row.argmax().item()]"
    return "*answer(row).tolist()" if trained.scaling.get("targets") else "*row.tolist()"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _use(trained: Trained) -> tuple[str, ...]:
    examples = ", ".join(map(_example, trained.inputs))
    if len(trained.inputs) == 1:
        examples = f"prepare({examples})"
    show = "answer(scores)" if trained.scaling.get("targets") else "scores"
    if trained.one_score:
        show = "CLASSES[int(scores.item() > 0)]"
    elif trained.classes:
        show = "CLASSES[scores.argmax(1).item()]"
    return ("with torch.no_grad():", f"    scores = load()({examples})", f"print({show})")


def _example(spec: Spec) -> str:
    shape = literal((1, *spec.shape))
    if spec.element == "float32":
        return f"torch.zeros{shape}"
    return f"torch.ones({shape}, dtype=torch.int64)"  # padding alone would say nothing


def _prepare(trained: Trained) -> str:
    """Return the function that scales inputs as in training."""
    inputs = trained.scaling.get("inputs")
    if inputs is None:
        return function("prepare(x)", "Tokens go in as they are.", ["    return x"])
    fit = _shaped(inputs, trained.inputs[0].shape)
    return function(
        "prepare(x)",
        "Scale inputs, as the data files hold them, to what the network was trained on.",
        [*_constants(inputs, fit), "    return ((x.double() - shift) * factor).float()"],
    )


def _answer(trained: Trained) -> tuple[str, ...]:
    """Return the function that brings answers back to the units of the file, or none."""
    targets = trained.scaling.get("targets")
    if targets is None:
        return ()
    lines = _constants(targets, _shaped(targets, trained.output))
    told = "x.sigmoid()" if trained.sigmoid else "x"
    lines.append(f"    return {told}.double() / factor + shift")
    says = "Return the network's outputs in the units of the data files."
    return (function("answer(x)", says, lines),)


def _constants(constants: Mapping[str, Any], fit: str) -> list[str]:
    return [
        lay(
            call("torch.tensor", listed(constants[name]), "dtype=torch.float64"),
            before=f"{name} = ",
            after=fit,
        )
        for name in ("shift", "factor")
    ]


def _shaped(constants: Mapping[str, Any], shape: tuple[int, ...]) -> str:
    """Return what brings constants, one a channel or column, to the axis that they belong to."""
    if len(constants["shift"]) == 1 or len(shape) == 1 or constants.get("axis"):
        return ""
    return f".reshape(-1{', 1' * (len(shape) - 1)})"

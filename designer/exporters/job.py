"""Exporting as a job: load the best weights of a run, write the file, say what was written."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from designer.exporters import exporters
from designer.exporters.exporter import Trained, written
from designer.job import Command, Event, Message, UserError

if TYPE_CHECKING:
    from designer.training.evaluate import Loaded


@dataclass(frozen=True)
class Exported(Event):
    """Files were written."""

    files: tuple[str, ...]


def export(run: str, to: str, out: str) -> Generator[Event, Sequence[Command], None]:
    """Write the trained network of a run to a file, in one of the kinds of `exporters()`.

    Raises UserError where the run has no weights or the file cannot be written.
    """
    known = exporters()
    if to not in known:
        raise UserError(f"There is no export to “{to}”; choose one of {', '.join(known)}.")
    place = Path(out).expanduser()
    if place.is_dir():
        place = place / f"model{known[to].suffix}"
    if place.suffix == "" or (known[to].fixed and place.suffix != known[to].suffix):
        place = place.with_name(place.name + known[to].suffix)
    from designer.training.evaluate import load_model
    from designer.training.runtime import Runtime

    yield Message(f"Writing {place}")
    loaded = load_model(run)
    if isinstance(loaded.model, Runtime):
        if to != "onnx":
            raise UserError(
                "This network is in whole numbers that onnxruntime alone can run, and can be "
                "exported as onnx only."
            )
        contents = loaded.model.contents
        files = [written(place, lambda path: _copy(path, contents))]
    else:
        files = known[to]().write(trained_of(loaded), place)
    yield Exported(tuple(str(file) for file in files))


def _copy(path: Path, contents: bytes) -> None:
    path.write_bytes(contents)


def trained_network(run: str) -> Trained:
    """Return the network of a run with its best weights, on the CPU, ready to be written."""
    from designer.training.evaluate import load_model

    return trained_of(load_model(run))


def trained_of(loaded: Loaded) -> Trained:
    """Return a network that was loaded, on the CPU, ready to be written."""
    from designer.network.build import source_of
    from designer.training.losses import BinaryCrossEntropy

    model = loaded.model.cpu().eval()
    source = source_of(model)
    description = loaded.description
    return Trained(
        loaded.title,
        model,
        source,
        source.input_shapes,
        source.output_shape.shape,
        description.classes,
        description.task,
        loaded.scaling,
        tuple(description.names[place] for place in loaded.places),
        loaded.tokenizers,
        loaded.preparation,
        description.names[0],
        description.task == "reconstruction"
        and loaded.project.recipe.loss.kind == BinaryCrossEntropy.kind(),
    )

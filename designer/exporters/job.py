"""Exporting as a job: load the best weights of a run, write the file, say what was written."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from designer.exporters import exporters
from designer.exporters.exporter import Trained
from designer.job import Command, Event, Message, UserError


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
    yield Message(f"Writing {place}")
    files = known[to]().write(trained_network(run), place)
    yield Exported(tuple(str(file) for file in files))


def trained_network(run: str) -> Trained:
    """Return the network of a run with its best weights, on the CPU, ready to be written."""
    from designer.network.build import source_of
    from designer.training.evaluate import load_model
    from designer.training.losses import BinaryCrossEntropy

    loaded = load_model(run)
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

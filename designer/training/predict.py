"""Asking the network of a run: what it tells of a person's texts, pictures or rows of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from designer.data.inputs import Array
from designer.data.scaling import Constants
from designer.data.series.preparation import SeriesPreparation
from designer.data.text.codec import Codec
from designer.job import Event, Job, Message
from designer.training.asked import Given, rows_of_texts
from designer.training.evaluate import Loaded, load_model
from designer.training.gallery import Gallery
from designer.training.generation import beam as search
from designer.training.generation import greedy
from designer.training.given import given, names_of_texts
from designer.training.losses import BinaryCrossEntropy, loss
from designer.training.measured import Measured
from designer.training.metrics import predicted
from designer.training.spans import best_spans, span_text
from designer.training.telling import TARGET

AT_ONCE = 64
"""Examples that the network is asked about at once."""


@dataclass(frozen=True)
class Predicted(Event):
    """What a network tells, a record for each example.

    It holds `input`, the example as text, and `answer`, a class, a text or numbers; of a class
    also its `probability`. The answer to a series is a number for each of its `times`, or a list
    with one for each of the `series`; that to a picture told again is the file written.
    """

    rows: tuple[dict[str, Any], ...]


def predict(
    run: str,
    words: Sequence[str],
    beam: int = 1,
    out: str | None = None,
    file: str | None = None,
) -> Job:
    """Ask the best weights of a run; the outcome is the event Predicted.

    `words` are texts, paths of pictures, or the path of a table or of a series, as the network
    takes them. With a `beam` of more than 1, so many beginnings of a text are kept while it is
    written. `out` is the folder for pictures that are told. A `file` holds further words, those of
    an example in a row. Raises UserError where the run has no weights, or takes nothing of that
    kind.
    """
    loaded = load_model(run)
    if file is not None:
        words = [*words, *rows_of_texts(Path(file), names_of_texts(loaded))]
    asked = given(loaded, words)
    for warning in asked.warnings:
        yield Message(warning)
    gallery = None
    if loaded.description.task == "reconstruction" and not loaded.description.columns:
        gallery = Gallery.of(out, loaded.description.inputs[0].shape, asked.shown)
    rows: list[dict[str, Any]] = []
    for start in range(0, len(asked.shown), AT_ONCE):
        part = asked.rows(slice(start, start + AT_ONCE))
        for text, told in zip(part.shown, _told(loaded, part, beam), strict=True):
            answer = told if gallery is None else gallery.hang(text, told["answer"])
            rows.append({"input": text, **answer})
    yield Predicted(tuple(rows))


def _told(loaded: Loaded, asked: Given, beam: int) -> list[dict[str, Any]]:
    """Return what the network tells of some examples."""
    about, task = loaded.description, loaded.description.task
    names = [about.names[place] for place in loaded.places]
    inputs = tuple(torch.from_numpy(asked.inputs[place]) for place in loaded.places)
    if task == "sequence" and TARGET in names:
        tokens = _written(loaded, inputs, names.index(TARGET), beam)
    else:
        with torch.no_grad():
            outputs = loaded.model(*inputs)
        if task == "classification":
            return _classes(loaded, outputs)
        if task in ("regression", "reconstruction"):
            return _numbers(loaded, outputs)
        if task == "forecast":
            return _forecasts(loaded, asked, outputs)
        if task == "span":
            return _pieces(loaded, asked, outputs)
        tokens = outputs.argmax(2)
    codec = Codec(loaded.tokenizers[TARGET])
    return [{"answer": codec.decode(row)} for row in tokens.tolist()]


def _written(loaded: Loaded, inputs: tuple[Tensor, ...], place: int, beam: int) -> Tensor:
    if beam > 1:
        work = search(loaded.model, inputs, place, beam)
    else:
        work = greedy(loaded.model, inputs, place)
    while True:
        try:
            next(work)
        except StopIteration as end:
            tokens: Tensor = end.value.tokens
            return tokens


def _classes(loaded: Loaded, outputs: Tensor) -> list[dict[str, Any]]:
    places = predicted(outputs)
    if outputs.shape[1] == 1:
        second = outputs.sigmoid()
        chances = torch.cat([1 - second, second], 1)
    elif loaded.project.recipe.loss.kind == BinaryCrossEntropy.kind():
        chances = outputs.sigmoid()
    else:
        chances = outputs.softmax(1)
    best = chances.gather(1, places[:, None])[:, 0]
    return [
        {"answer": loaded.description.classes[place], "probability": chance}
        for place, chance in zip(places.tolist(), best.tolist(), strict=True)
    ]


def _numbers(loaded: Loaded, outputs: Tensor) -> list[dict[str, Any]]:
    return [{"answer": row.ravel().tolist()} for row in _restored(loaded, outputs)]


def _forecasts(loaded: Loaded, asked: Given, outputs: Tensor) -> list[dict[str, Any]]:
    assert isinstance(loaded.preparation, SeriesPreparation)
    told = _restored(loaded, outputs)
    if asked.bases is not None:
        told = told + asked.bases
    facts = {"series": list(loaded.preparation.targets), "times": list(asked.times)}
    return [{**facts, "answer": row.tolist()} for row in told]


def _restored(loaded: Loaded, outputs: Tensor) -> Array:
    """Return outputs in the units of the file, as float64."""
    chosen = loss(loaded.project.recipe.loss)
    outputs = chosen.answers(outputs, Measured(loaded.description.task))
    told = np.asarray(outputs, np.float64)
    if "targets" in loaded.scaling:
        told = Constants.from_plain(loaded.scaling["targets"]).undo(told)
    return told


def _pieces(loaded: Loaded, asked: Given, outputs: Tensor) -> list[dict[str, Any]]:
    name = loaded.description.names[0]
    codec = Codec(loaded.tokenizers[name])
    contexts = asked.texts[name]
    offsets = np.array([codec.offsets(context) for context in contexts])
    spans = best_spans(outputs, torch.from_numpy(offsets)).tolist()
    return [
        {"answer": span_text(context, where, *span)}
        for context, where, span in zip(contexts, offsets, spans, strict=True)
    ]

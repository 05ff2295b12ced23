"""What a person gives to a trained network, made into its inputs: texts, pictures or rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from designer.data.inputs import Array
from designer.data.scaling import Constants
from designer.data.source import Source
from designer.data.text.codec import Codec
from designer.job import UserError
from designer.training.asked import Given, existing_file, texts_listed
from designer.training.evaluate import Loaded
from designer.training.given_rows import given_series, given_table
from designer.training.telling import TARGET
from designer.training.tokenizers import GONE
from designer.unit import discover


def given(loaded: Loaded, words: Sequence[str]) -> Given:
    """Return what a person's words say: texts, or paths of pictures, of a table or a series.

    Of a network that takes several texts, such as a story and a question, they come one after the
    other for each example. Raises UserError.
    """
    about, names = loaded.description, names_of_texts(loaded)
    if _of_texts(loaded) and not set(about.names) <= set(loaded.tokenizers):
        raise UserError(GONE)
    if names:
        return _texts(loaded, words, names)
    first = about.inputs[0]
    if about.task == "forecast":
        return given_series(loaded, words)
    if len(about.inputs) == 1 and about.task in ("classification", "regression", "reconstruction"):
        if len(first.shape) == 3 and first.element == "float32":
            return _pictures(loaded, words)
        if about.columns and len(first.shape) == 1:
            return given_table(loaded, words)
    raise UserError(
        "This network takes neither texts, nor pictures, nor rows of a table; export it to use it."
    )


def _of_texts(loaded: Loaded) -> bool:
    """Return whether the network has learnt from texts."""
    source = discover("designer.data.sources", Source).get(loaded.project.data.source.kind)
    return source is not None and source.holds == "text"


def names_of_texts(loaded: Loaded) -> list[str]:
    """Return the texts that a person gives for each example, none where a network takes others."""
    names = [name for name in loaded.description.names if name != TARGET]
    return names if all(name in loaded.tokenizers for name in names) else []


def _texts(loaded: Loaded, words: Sequence[str], names: list[str]) -> Given:
    about = loaded.description
    if not words or len(words) % len(names):
        raise UserError(
            f"This network takes {texts_listed(names)} for each example, and {len(words)} came."
        )
    count = len(words) // len(names)
    texts = {
        name: tuple(word.strip() for word in words[place :: len(names)])
        for place, name in enumerate(names)
    }
    inputs: list[Array] = []
    for name, spec in zip(about.names, about.inputs, strict=True):
        if name == TARGET:
            inputs.append(np.zeros((count, *spec.shape), np.int64))
        else:
            inputs.append(Codec(loaded.tokenizers[name]).encode_all(texts[name]))
    shown = tuple("\n".join(row) for row in zip(*texts.values(), strict=True))
    return Given(shown, tuple(inputs), texts)


def _pictures(loaded: Loaded, words: Sequence[str]) -> Given:
    from designer.data.pictures.decoding import Manner
    from designer.data.pictures.prepared import picture_steps
    from designer.data.sources.picture_folder import PictureFolder

    if not words:
        raise UserError("This network takes pictures; name the file of one.")
    shape = loaded.description.inputs[0].shape
    data = loaded.project.data
    if data.source.kind == PictureFolder.kind():
        source = PictureFolder.make(data.source.parameters)
        manner = Manner.of(source.size, source.colour, source.fit)
    elif shape[0] in (1, 3):
        manner = Manner.of(shape[1:], "colour" if shape[0] == 3 else "grey", "crop")
    else:
        raise UserError(
            f"This network takes pictures of {shape[0]} channels, which no file holds; export it."
        )
    found = np.stack([manner.read(existing_file(word), f"“{word}”") for word in words])
    for step in picture_steps(data.pictures):
        found = step.apply(found)
    if found.shape[1:] != shape:
        raise UserError("What is done to these pictures cannot be repeated; export the network.")
    return Given(tuple(words), (Constants.from_plain(loaded.scaling["inputs"]).apply(found),))

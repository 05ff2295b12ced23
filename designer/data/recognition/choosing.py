"""A choice of data for a source that was recognized, with sizes that fit what it holds."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from designer.data.inputs import DataError
from designer.data.material import Examples, Material
from designer.data.prepare import describe, divide, load
from designer.data.preview import preview
from designer.data.recognition.guess import Guess
from designer.data.series.timeline import Timeline
from designer.data.text.codec import Codec
from designer.data.text.corpus import Corpus
from designer.data.text.labelled import Labelled
from designer.data.text.pairs import Pairs
from designer.data.text.tokenizer import SPECIAL, limited, tokenizer_of
from designer.project.project import DataChoice
from designer.unit import Choice

SECONDS, AT_ONCE = 3.0, 32
"""How long pictures are looked through, and how many at once."""
TEXTS = 4000
"""Texts of each input whose lengths are looked at."""
COVERED = 0.95
"""Share of the texts that are not cut off."""
LONGEST = 256
"""Tokens of a text at most, where a person has not asked for more."""
MOST_WORDS, MOST_PIECES = 10_000, 4000
FEW = 1000
"""Texts below which words that occur once are learnt as well."""
WINDOWS = ((48, 24), (24, 12), (12, 6), (8, 2), (4, 1), (2, 1))
"""Steps of the past and of the future, the longest first."""


def chosen(guess: Guess, data: DataChoice) -> DataChoice:
    """Return the choice of data that reads a guess's source, with lengths that fit.

    Parts and seed stay as they are; what was done to the columns or pictures of other data does
    not. Raises DataError where the source cannot be read.
    """
    usual = DataChoice()
    found = replace(
        usual,
        source=guess.source,
        validation=data.validation,
        test=data.test,
        split_seed=data.split_seed,
        scaling=data.scaling,
    )
    material = load(guess.source)
    if isinstance(material, Corpus):
        found = replace(found, text=_text(material))
    elif isinstance(material, Timeline):
        found = replace(found, series=_series(material, found))
    describe(found)
    preview(found)
    _look_through(material)
    return found


def _look_through(material: Material) -> None:
    """Read inputs that stay in their files, as many as time allows, for one that is broken.

    Otherwise a damaged picture would be found in the midst of a training. Raises DataError.
    """
    if not isinstance(material, Examples) or all(one.in_memory for one in material.inputs):
        return
    end = time.monotonic() + SECONDS
    steps = range(0, len(material), AT_ONCE)
    for start in steps:
        if time.monotonic() > end:
            return
        # Every class has its turn early: the examples of a folder lie class by class.
        places = np.arange(start // AT_ONCE, len(material), len(steps))
        for one in material.inputs:
            one.take(places)


def _text(corpus: Corpus) -> Choice:
    """Return a tokenizer for texts: words where they are read, pieces where they are written."""
    columns = [_some(texts) for texts in corpus.texts.values()]
    few = len(corpus) < FEW
    if isinstance(corpus, Pairs):
        kind, parameters = "BytePairs", {"vocabulary": MOST_PIECES}
    else:
        kind, parameters = "Words", {"vocabulary": MOST_WORDS, "occurrences": 1 if few else 2}
    tokenizer = tokenizer_of(Choice(kind, parameters))
    codec = Codec(limited(tokenizer.train(text for one in columns for text in one), 2, 2))
    lengths = [_length(codec, texts) for texts in columns]
    lengths = [max(lengths)] if isinstance(corpus, Labelled) else lengths
    if isinstance(corpus, Pairs):
        lengths[-1] += 2  # what is written has a beginning or an end
    sizes = lengths[:1] if len(set(lengths)) == 1 else lengths
    vocabulary = min(parameters["vocabulary"], _rounded(codec.vocabulary + len(SPECIAL), 50))
    return Choice(kind, {**parameters, "vocabulary": vocabulary, "length": list(sizes)})


def _some(texts: object) -> list[str]:
    """Return some of many texts, at even distances."""
    assert hasattr(texts, "__len__") and hasattr(texts, "__getitem__")
    count = len(texts)
    return [texts[place] for place in range(0, count, max(1, count // TEXTS))]


def _length(codec: Codec, texts: list[str]) -> int:
    """Return how many tokens most texts have, rounded up."""
    counts = [len(piece) for piece in codec.pieces(texts)]
    return max(4, min(LONGEST, _rounded(int(np.quantile(counts, COVERED)) + 1, 4)))


def _rounded(number: int, step: int) -> int:
    return -(-number // step) * step


def _series(material: Material, data: DataChoice) -> Choice:
    """Return the longest windows of which each part has some."""
    error: DataError | None = None
    for past, horizon in WINDOWS:
        choice = Choice("Windows", {"past": past, "horizon": horizon})
        try:
            parts = divide(material, replace(data, series=choice))
        except DataError as wrong:
            error = error or wrong
            continue
        if min(map(len, (parts.train, parts.validation, parts.test))) or not data.validation:
            return choice
    raise error or DataError("The series is too short for any window; add rows.")

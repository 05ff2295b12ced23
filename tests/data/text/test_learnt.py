"""Tokenizers that were learnt before are taken as they are, whatever the texts are now."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from designer.data.inputs import DataError
from designer.data.preparation import preparation_of
from designer.data.series.preparation import SeriesPreparation
from designer.data.text.corpus import Corpus
from designer.data.text.labelled import Labelled
from designer.data.text.pairs import Pairs
from designer.data.text.preparation import TextPreparation
from designer.data.text.spans import Answer, Spans
from tests.data.text.making import SENTENCES, choice, parts

FIRST, LATER = SENTENCES[:3], (*SENTENCES[:3], "A horse and a horse and a horse.")


def labelled(texts: tuple[str, ...]) -> Corpus:
    return Labelled({"text": texts}, np.arange(len(texts)) % 2, ("no", "yes"))


def pairs(texts: tuple[str, ...]) -> Corpus:
    return Pairs(texts, tuple(reversed(texts)))


def spans(texts: tuple[str, ...]) -> Corpus:
    return Spans(texts, texts, [(Answer(text.split()[0], 0),) for text in texts])


@pytest.mark.parametrize("make", [labelled, pairs, spans])
def test_texts_are_cut_as_they_were_learnt(make: Any) -> None:
    wanted = choice(length=20, vocabulary=40, occurrences=1)
    before = make(FIRST).finish(wanted, parts(3))
    now = make(LATER)
    assert now.finish(wanted, parts(4)).tokenizers != before.tokenizers
    record = json.loads(json.dumps(TextPreparation(before.tokenizers).record()))
    again = now.learnt(preparation_of(record)).finish(wanted, parts(4))
    assert again.tokenizers == before.tokenizers
    for one, other in zip(again.inputs[:1], before.inputs[:1], strict=True):
        assert np.array_equal(one.all()[:3], other.all())
    assert now.finish(wanted, parts(4)).tokenizers != before.tokenizers  # nothing stays with it


def test_a_tokenizer_that_is_gone_is_named() -> None:
    wanted = choice(length=20, occurrences=1)
    learnt = dict(pairs(FIRST).finish(wanted, parts(3)).tokenizers)
    del learnt["target"]
    with pytest.raises(DataError, match="The tokenizer of “target” is gone from the run"):
        pairs(FIRST).learnt(TextPreparation(learnt)).finish(wanted, parts(3))


def test_texts_where_numbers_were_learnt_are_refused() -> None:
    with pytest.raises(DataError, match="are texts now, and the network has learnt from numbers"):
        pairs(FIRST).learnt(object.__new__(SeriesPreparation))

"""Texts and what they become: targets behind their beginning and before their end."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.text.codec import Codec
from designer.data.text.pairs import Pairs
from designer.data.text.tokenizer import BEGIN, END, PADDING
from tests.data.text.making import choice, parts

ENGLISH = ["the house", "the red house", "a dog", "the dog is red", "a house and a dog"]
GERMAN = ["das Haus", "das rote Haus", "ein Hund", "der Hund ist rot", "ein Haus und ein Hund"]
WORDS = some.lists(
    some.sampled_from(["ab", "cd", "<end>", "<pad>", ".", "!"]), min_size=1, max_size=9
)
SENTENCES = some.lists(WORDS.map(" ".join), min_size=4, max_size=8)


def pairs() -> Pairs:
    return Pairs.sifted(ENGLISH, GERMAN, "“p.tsv”")


def test_the_description_is_that_of_the_arrays() -> None:
    asked = choice("BytePairs", length=(6, 7), vocabulary=60)
    about = pairs().describe(asked)
    found = pairs().finish(asked, parts(3, 1, 1))
    assert found.describe(asked) == about
    assert (about.names, about.task, about.vocabularies) == (
        ("source", "target"),
        "sequence",
        (60, 60),
    )
    assert about.output.shape == (7, 60)
    assert [one.shape for one in found.inputs] == [(6,), (7,)]
    assert found.vocabulary == 60
    assert found.targets.dtype == np.int64


def test_what_is_told_is_one_step_ahead_of_what_is_given() -> None:
    found = pairs().finish(choice(length=8, occurrences=1), parts(5))
    codec = Codec(found.tokenizers["target"])
    given_tokens, told = found.inputs[1].all(), found.targets
    das, rote, haus = codec.encode("das rote Haus")[:3]
    assert given_tokens[1].tolist() == [BEGIN, das, rote, haus, 0, 0, 0, 0]
    assert told[1].tolist() == [das, rote, haus, END, 0, 0, 0, 0]
    assert [codec.decode(row) for row in told] == [text.lower() for text in GERMAN]
    assert found.texts["target"] == GERMAN
    source = Codec(found.tokenizers["source"])
    assert source.decode(found.inputs[0].all()[3]) == "the dog is red"


@pytest.mark.parametrize("kind", ["Words", "BytePairs", "Characters"])
@given(sentences=SENTENCES, length=some.integers(2, 7))
def test_shifted_targets(kind: str, sentences: list[str], length: int) -> None:
    sources = [str(number) for number in range(len(sentences))]
    corpus = Pairs(sources, sentences)
    asked = choice(kind, length=length, vocabulary=40)
    found = corpus.finish(asked, parts(len(sentences) - 2, 1, 1))
    codec = Codec(found.tokenizers["target"])
    for text, given_tokens, told in zip(
        sentences, found.inputs[1].all(), found.targets, strict=True
    ):
        tokens = codec.pieces([text])[0][: length - 1]
        rest = [PADDING] * (length - len(tokens) - 1)
        assert given_tokens.tolist() == [BEGIN, *tokens, *rest]
        assert told.tolist() == [*tokens, END, *rest]
        # What a saved tokenizer makes of a text is what stood between <begin> and <end>.
        assert codec.encode(text) == [*tokens, PADDING, *rest]
    assert found.targets.max() < 40


def test_each_side_has_its_own_words() -> None:
    found = pairs().finish(choice(length=8, occurrences=1), parts(2, 2, 1))
    source, target = (Codec(found.tokenizers[name]) for name in ("source", "target"))
    assert source.decode(source.encode("the rote house")) == "the <unk> house"
    assert target.decode(target.encode("das rote house")) == "das rote <unk>"
    assert found.facts["unknown"] == {"source": 4 / 6, "target": 1.0}
    assert ["“source”" in line or "“target”" in line for line in found.warnings] == [True, True]


def test_a_source_stands_in_one_part_alone() -> None:
    sources = [f"{word} {number}" for number in range(50) for word in ("Day", "day", "DAY.")]
    corpus = Pairs.sifted(sources, [f"Tag {place}" for place in range(150)], "x")
    assert (len(corpus), corpus.warnings) == (150, ())
    split = corpus.divide(choice())
    held = {sources[place].lower().strip(".") for place in (*split.test, *split.validation)}
    assert held.isdisjoint(sources[place].lower().strip(".") for place in split.train)
    assert [len(split.train), len(split.validation), len(split.test)] == [120, 15, 15]
    assert corpus.groups() is None


def test_of_equal_sources_the_first_is_kept() -> None:
    found = Pairs.sifted(["a", " a", "", "b", "c"], ["x", "y", "z", "", "w "], "“p.tsv”")
    assert (found.texts["source"], found.texts["target"]) == (["a", "c"], ["x", "w"])
    assert found.warnings == (
        "2 examples without text are left out (the first is example 3).",
        "One example that repeats an earlier one is left out (example 2).",
    )
    with pytest.raises(DataError, match=r"“p\.tsv” holds no pair of two texts"):
        Pairs.sifted([""], ["x"], "“p.tsv”")


def test_what_is_cut_off_is_told_for_each_side() -> None:
    found = pairs().finish(choice(length=(5, 5), occurrences=1), parts(5))
    assert found.warnings == (
        "1 of the 5 texts in “target” has more than 4 tokens (up to 5) and is cut off at the end; "
        "make the length larger to keep all.",
    )
    told = found.targets[4]
    assert told[-1] == END
    assert Codec(found.tokenizers["target"]).decode(told) == "ein haus und ein"


def test_pairs_are_looked_at_side_by_side() -> None:
    look = pairs().look(choice(), np.array([2]))
    assert (look.headings, look.rows) == (("source", "target"), (("a dog", "ein Hund"),))
    assert look.labels == ()

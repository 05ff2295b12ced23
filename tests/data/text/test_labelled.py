"""Texts with classes: what is left out, how they are divided, and what becomes of them."""

from __future__ import annotations

import numpy as np
import pytest

from designer.data.inputs import DataError
from designer.data.text.codec import Codec
from designer.data.text.labelled import Labelled
from designer.data.text.tokenizer import PADDING, UNKNOWN
from tests.data.text.making import choice, parts

GOOD = ("a good film", "a great film", "a good play")
BAD = ("a bad film", "a poor film", "a bad play")


def corpus(
    texts: object = (*GOOD, *BAD), labels: object = ("good",) * 3 + ("bad",) * 3
) -> Labelled:
    return Labelled.sifted({"text": list(texts)}, list(labels), "“x.csv”")  # type: ignore[call-overload]


def test_the_description_is_that_of_the_arrays() -> None:
    asked = choice(length=5, vocabulary=50)
    about = corpus().describe(asked)
    found = corpus().finish(asked, parts(4, 1, 1))
    assert found.describe(asked) == about
    assert (about.names, about.vocabularies, about.classes) == (("text",), (50,), ("bad", "good"))
    assert found.inputs[0].all().shape == (6, 5)
    assert found.inputs[0].all().dtype == np.int64
    assert found.inputs[0].tokens
    assert found.targets.tolist() == [1, 1, 1, 0, 0, 0]


def test_words_are_learnt_from_the_training_part_alone() -> None:
    found = corpus().finish(choice(length=5, occurrences=1), parts(3, 2, 1))
    codec = Codec(found.tokenizers["text"])
    assert [codec.decode(row) for row in found.inputs[0].all()] == [
        *GOOD,
        *("a <unk> film", "a <unk> film", "a <unk> play"),
    ]
    assert found.facts["unknown"] == {"text": 2 / 6}
    assert found.warnings == (
        "33% of the tokens in “text” of the validation part are unknown; make the vocabulary "
        "larger, or take byte pairs.",
    )
    other = corpus().finish(choice(length=5, occurrences=1), parts(4, 1, 1))
    assert other.tokenizers["text"] != found.tokenizers["text"]


def test_a_sentence_of_a_person_becomes_the_same_tokens() -> None:
    found = corpus().finish(choice(length=5), parts(6))
    codec = Codec(found.tokenizers["text"])
    for place, text in enumerate(found.texts["text"]):
        assert codec.encode(text) == found.inputs[0].take(np.array([place]))[0].tolist()


def test_texts_that_are_cut_off_are_counted() -> None:
    found = corpus(["a b c d e", "f g", "h i j"], ["x", "y", "x"])
    (warning,) = found.finish(choice(length=2, occurrences=1), parts(3)).warnings
    assert warning == (
        "2 of the 3 texts in “text” have more than 2 tokens (up to 5) and are cut off at the end; "
        "make the length larger to keep all."
    )


def test_empty_texts_and_copies_are_left_out_and_told() -> None:
    found = corpus(
        ["one", "  ", "one", "two", " one ", "two", "three"], ["x", "x", "x", "y", "x", "x", "x"]
    )
    assert found.texts["text"] == ["one", "two", "two", "three"]
    assert found.warnings == (
        "One example without text is left out (example 2).",
        "2 examples that repeat an earlier one are left out (the first is example 3).",
        "1 text stands in more than one class, such as “two”, and nothing can tell which is meant; "
        "mend their classes or leave them out.",
    )


def test_very_uneven_classes_are_told() -> None:
    texts = [f"text {number}" for number in range(24)]
    assert corpus(texts, ["x"] * 20 + ["y"] * 4).warnings == ()
    (warning,) = corpus(texts, ["x"] * 22 + ["y"] * 2).warnings
    assert warning.startswith("The class “x” has 11 times as many examples as “y”")


def test_one_class_is_refused() -> None:
    with pytest.raises(DataError, match=r"“x\.csv” holds only the class “good”"):
        corpus(GOOD, ["good"] * 3)


def test_every_class_is_divided_in_the_same_proportions() -> None:
    labels = ["x"] * 100 + ["y"] * 50
    found = corpus([f"text {number}" for number in range(150)], labels)
    split = found.divide(choice())
    for places, share in ((split.train, 0.8), (split.validation, 0.1), (split.test, 0.1)):
        counts = np.bincount(found.targets[places])
        assert counts.tolist() == [round(100 * share), round(50 * share)]
    again = found.divide(choice(seed=1))
    assert again.test.tolist() != split.test.tolist()
    assert sorted(np.concatenate([again.train, again.validation, again.test])) == list(range(150))


def test_texts_that_differ_in_case_and_marks_alone_stay_together() -> None:
    texts = [f"{word} {number}{mark}" for number in range(40) for word, mark in
             (("Text", "!"), ("text", ""), ("TEXT", " ..."))]  # fmt: skip
    found = corpus(texts, ["x", "x", "y"] * 40)
    for seed in range(5):
        split = found.divide(choice(seed=seed))
        for places in (split.train, split.validation, split.test):
            assert np.array_equal(np.unique(places // 3).repeat(3), places // 3)
        assert found.leaks(split) == ""
    assert "2 of the 3 examples kept aside have the same text" in found.leaks(parts(1, 2, 1))


def test_marks_alone_are_texts_too() -> None:
    found = corpus([":-)", ":-(", "?", "!"], ["x", "y", "y", "x"])
    assert found.leaks(parts(2, 1, 1)) == ""


def test_the_fingerprint_tells_texts_and_classes_apart() -> None:
    plain = corpus(["a", "b", "c"], ["x", "y", "x"])
    assert plain.fingerprint() == corpus(["a", "b", "c"], ["x", "y", "x"]).fingerprint()
    others = [
        corpus(["a", "b", "d"], ["x", "y", "x"]),
        corpus(["a", "b", "c"], ["x", "y", "y"]),
        corpus(["a", "b", "c"], ["x", "z", "x"]),
        Labelled({"story": ["a", "b", "c"]}, plain.targets, plain.classes),
        Labelled({"text": ["ab", "", "c"]}, plain.targets, plain.classes),
    ]
    assert len({other.fingerprint() for other in (plain, *others)}) == 6


def test_texts_are_looked_at_with_their_classes() -> None:
    look = corpus().look(choice(), np.array([4, 0]))
    assert look.headings == ("text", "class")
    assert look.rows == (("a poor film", "bad"), ("a good film", "good"))
    assert look.labels == ("bad", "good")


def test_several_texts_share_one_tokenizer() -> None:
    found = Labelled(
        {"story": ["the dog ran", "the cat sat"], "question": ["who ran", "who sat"]},
        np.array([0, 1]),
        ("dog", "cat"),
        owning=("story",),
    )
    asked = choice(length=(6, 3), occurrences=1)
    examples = found.finish(asked, parts(2))
    assert examples.names == ("story", "question")
    assert [one.shape for one in examples.inputs] == [(6,), (3,)]
    assert examples.describe(asked) == found.describe(asked)
    story, question = (Codec(examples.tokenizers[name]) for name in examples.names)
    assert story.encode("who ran")[:2] == question.encode("who ran")[:2]
    assert (story.length, question.length) == (6, 3)
    assert examples.inputs[1].all()[:, 2].tolist() == [PADDING, PADDING]
    assert UNKNOWN not in examples.inputs[1].all()


def test_a_story_is_never_in_two_parts() -> None:
    stories = [f"story {number // 3}" for number in range(90)]
    found = Labelled(
        {"story": stories, "question": [f"question {number}" for number in range(90)]},
        np.arange(90) % 2,
        ("a", "b"),
        owning=("story",),
    )
    split = found.divide(choice())
    where = [{stories[place] for place in places} for places in (split.train, split.test)]
    assert where[0].isdisjoint(where[1])
    assert len(split.test) == 9
    few = Labelled({"story": ["s", "s", "t"], "question": ["a", "b", "c"]}, np.array([0, 1, 0]),
                   ("a", "b"), owning=("story",))  # fmt: skip
    with pytest.raises(DataError, match=r"All 3 examples are on 2 texts, which 3 parts cannot"):
        few.divide(choice())

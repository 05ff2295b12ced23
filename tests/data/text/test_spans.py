"""Questions whose answers stand in a text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from designer.data.sources.squad_file import SquadFile
from designer.data.text.codec import Codec
from designer.data.text.spans import Answer, Spans
from tests.data.text.making import Squad, choice, parts

TEXT = "Ada was born in London. She wrote to Charles Babbage in 1843."


def spans(*asked: tuple[str, str]) -> Spans:
    """Return questions with their answers on one text."""
    answers = [(Answer(answer, TEXT.index(answer)),) for _, answer in asked]
    return Spans([TEXT] * len(asked), [question for question, _ in asked], answers)


def pointed(found: object, place: int) -> str:
    """Return what the target of an example points to in its text."""
    first, last = found.targets[place]  # type: ignore[attr-defined]
    begin, end = found.offsets[place, first, 0], found.offsets[place, last, 1]  # type: ignore[attr-defined]
    return str(found.texts["context"][place][begin:end])  # type: ignore[attr-defined]


def test_the_description_is_that_of_the_arrays(tmp_path: Path) -> None:
    corpus = SquadFile(Squad.of().write(tmp_path)).load()
    asked = choice(length=(20, 9), vocabulary=90)
    about = corpus.describe(asked)
    found = corpus.finish(asked, corpus.divide(asked))
    assert found.describe(asked) == about
    assert (about.names, about.task, about.output.shape) == (
        ("context", "question"),
        "span",
        (20, 2),
    )
    assert found.targets.shape == (12, 2)
    assert found.offsets is not None
    assert found.offsets.shape == (12, 20, 2)


def test_targets_point_to_the_answers() -> None:
    corpus = spans(("Where?", "London"), ("To whom?", "Charles Babbage"), ("When?", "1843"))
    for kind in ("Words", "BytePairs", "Characters"):
        found = corpus.finish(choice(kind, length=70, vocabulary=90), parts(3))
        assert [pointed(found, place) for place in range(3)] == [
            "London",
            "Charles Babbage",
            "1843",
        ]
        assert list(found.texts["target"]) == ["London", "Charles Babbage", "1843"]
        assert found.facts["answers"] == [["London"], ["Charles Babbage"], ["1843"]]


def test_an_answer_inside_a_word_points_to_the_whole_word() -> None:
    found = spans(("Which year?", "184")).finish(choice(length=20, occurrences=1), parts(1))
    assert pointed(found, 0) == "1843"


def test_all_accepted_answers_are_kept_and_the_first_learnt() -> None:
    answers = (Answer("Charles Babbage", 37), Answer("Babbage", 45))
    corpus = Spans([TEXT], ["To whom?"], [answers])
    found = corpus.finish(choice(length=20), parts(1))
    assert found.facts["answers"] == [["Charles Babbage", "Babbage"]]
    assert pointed(found, 0) == "Charles Babbage"


def long(count: int) -> Spans:
    """Return questions on texts of 41 words, of which the 30th is the answer."""
    texts = [" ".join(f"w{number}x{word}" for word in range(41)) for number in range(count)]
    answers = [(Answer(f"w{n}x30", text.index(f"w{n}x30")),) for n, text in enumerate(texts)]
    return Spans(texts, ["which one"] * count, answers)


def test_long_texts_are_learnt_from_where_the_answer_is_and_measured_from_the_beginning() -> None:
    found = long(8).finish(choice(length=10, occurrences=1), parts(6, 1, 1))
    codec = Codec(found.tokenizers["context"])
    for place in range(6):
        assert pointed(found, place) == f"w{place}x30"
    assert len({int(first) for first, _ in found.targets[:6]}) > 2, "not always at one place"
    first_word = codec.encode(found.texts["context"][0])[0]
    assert first_word not in found.inputs[0].all()[0]
    for place in (6, 7):
        assert found.offsets is not None
        assert found.offsets[place, 0].tolist() == [0, 4]
        assert found.targets[place].tolist() == [9, 9]
        assert pointed(found, place) != f"w{place}x30"
    assert found.warnings[:2] == (
        "For 6 of the 6 questions learnt from, the text has more than 10 tokens, and only a "
        "stretch that holds the answer is taken.",
        "For 2 of the 2 questions kept aside, the answer lies beyond the first 10 tokens of the "
        "text and cannot be found; make the length larger.",
    )
    again = long(8).finish(choice(length=10, occurrences=1), parts(6, 1, 1))
    assert np.array_equal(again.targets, found.targets)
    assert long(8).finish(choice(length=41, occurrences=1), parts(8)).warnings == ()


def test_another_accepted_answer_will_do_where_the_first_is_out_of_reach() -> None:
    answers = (Answer("1843", TEXT.index("1843")), Answer("London", TEXT.index("London")))
    corpus = Spans([TEXT, TEXT], ["a", "b"], [answers, answers])
    found = corpus.finish(choice(length=6, occurrences=1), parts(1, 1))
    assert [pointed(found, 0), pointed(found, 1)] == ["1843", "London"]
    assert not any("kept aside" in line for line in found.warnings)


@given(begin=some.integers(0, 39), words=some.integers(1, 41), length=some.integers(2, 45),
       seed=some.integers(0, 9))  # fmt: skip
def test_a_stretch_holds_as_much_of_the_answer_as_it_can(
    begin: int, words: int, length: int, seed: int
) -> None:
    names = [f"w{word}" for word in range(41)]
    answer = " ".join(names[begin : begin + words])
    text = " ".join(names)
    corpus = Spans([text], ["which"], [(Answer(answer, f" {text} ".index(f" {answer} ")),)])
    found = corpus.finish(choice(length=length, occurrences=1, seed=seed), parts(1))
    first, last = found.targets[0].tolist()
    assert 0 <= first <= last < length
    assert pointed(found, 0).split() == answer.split()[:length]
    held = np.count_nonzero(found.inputs[0].all()[0])
    assert held == min(length, 41), "no padding while there is text"


def test_a_text_is_never_in_two_parts(tmp_path: Path) -> None:
    corpus = SquadFile(Squad.of(texts=20, each=4).write(tmp_path)).load()
    split = corpus.divide(choice())
    where = [
        {corpus.texts["context"][place] for place in places}
        for places in (split.train, split.validation, split.test)
    ]
    assert [len(one) for one in where] == [16, 2, 2]
    assert len(split.test) == 8
    assert corpus.leaks(split) == ""


def test_questions_are_looked_at_with_their_answers() -> None:
    look = spans(("Where?", "London")).look(choice(), np.array([0]))
    assert look.headings == ("context", "question", "answer")
    assert look.rows == ((TEXT, "Where?", "London"),)


def test_the_fingerprint_tells_other_answers() -> None:
    assert spans(("When?", "1843")).fingerprint() != spans(("When?", "184")).fingerprint()
    assert spans(("When?", "1843")).fingerprint() == spans(("When?", "1843")).fingerprint()

"""Made-up stories with questions whose answer stands in them."""

from __future__ import annotations

import re

import numpy as np
import pytest

from designer.data.sources.story_spans import StorySpans
from designer.data.text.spans import Spans
from designer.project.project import DataChoice
from designer.unit import Choice


@pytest.fixture(scope="module")
def found() -> Spans:
    """Return three hundred stories."""
    return StorySpans(count=300).load()


def said(text: str, question: str) -> str:
    """Answer as a person who reads the story from its end to its beginning."""
    for sentence in reversed(re.findall(r"[^.]+(?=\.)", text)):
        words = sentence.split()
        if asked := re.fullmatch(r"Where is (\w+)\?", question):
            if words[0] == asked[1]:
                return words[-1]
        elif asked := re.fullmatch(r"Who gave the (\w+) to (\w+)\?", question):
            if words[-1] == asked[2] and words[-2] == "to" and words[-3] == asked[1]:
                return words[0]
        else:
            asked = re.fullmatch(r"What did (\w+) give to (\w+)\?", question)
            assert asked is not None, question
            if words[0] == asked[1] and words[-2:] == ["to", asked[2]]:
                return words[-3]
    raise AssertionError(f"nothing answers “{question}”: {text}")


def test_every_answer_is_right_and_stands_where_it_is_told_of(found: Spans) -> None:
    assert len(found) == 300
    for text, question, answers in zip(
        found.texts["context"], found.texts["question"], found.answers, strict=True
    ):
        (answer,) = answers
        assert answer.text == said(text, question)
        assert text[answer.begin : answer.end] == answer.text


def test_it_points_into_the_sentence_that_answers(found: Spans) -> None:
    for text, question, (answer,) in zip(
        found.texts["context"], found.texts["question"], found.answers, strict=True
    ):
        begin = text.rfind(".", 0, answer.begin) + 1
        told = text[begin : text.index(".", answer.end) + 1]
        assert said(told, question) == answer.text


def test_as_many_of_each_kind_and_no_story_twice(found: Spans) -> None:
    kinds = [question.partition(" ")[0] for question in found.texts["question"]]
    assert [kinds.count(kind) for kind in ("Where", "Who", "What")] == [100, 100, 100]
    assert len(set(found.texts["context"])) == 300
    assert StorySpans(count=300).load().texts == found.texts
    assert StorySpans(count=300, seed=1).load().texts != found.texts


def test_tokens_lead_back_to_the_answers(found: Spans) -> None:
    choice = DataChoice(
        source=Choice("StorySpans"), text=Choice("Words", {"vocabulary": 64, "length": [64, 12]})
    )
    examples = found.finish(choice, found.divide(choice))
    assert examples.offsets is not None
    for place in range(0, 300, 7):
        first, last = examples.targets[place]
        begin, end = examples.offsets[place, first, 0], examples.offsets[place, last, 1]
        assert found.texts["context"][place][begin:end] == found.answers[place][0].text
    assert np.unique(examples.targets[:, 0]).size > 10
    assert examples.warnings == ()

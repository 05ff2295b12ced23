"""Made-up stories: their answers are those of a reader who knows nothing of how they are made."""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import pytest

from designer.data.sources.stories import Stories
from designer.data.text.stories import KINDS, Story, stories
from tests.data.text.making import choice

NUMBERS = ["none", "one", "two", "three"]


def read(story: Story) -> str:
    """Answer a question by reading the story sentence by sentence."""
    at: dict[str, str] = {}
    has: dict[str, list[str]] = {}
    seen: dict[str, list[str]] = {}
    gave: list[tuple[str, str, str]] = []
    for sentence in story.text.rstrip(".").split(". "):
        words = sentence.split()
        who, last = words[0], words[-1]
        hands = has.setdefault(who, [])
        if words[1] in ("gave", "handed", "passed"):
            thing = words[3]
            assert at[who] == at[last], "both are at one place"
            hands.remove(thing)
            has.setdefault(last, []).append(thing)
            gave.append((who, thing, last))
        elif words[-2:-1] == ["the"] and words[-3] == "to":
            assert at.get(who) != last, "nobody goes where they are"
            at[who] = last
        elif words[1] in ("picked", "took", "got", "grabbed"):
            assert all(last not in held for held in has.values()), "nobody else has it"
            if seen.get(last):
                assert seen[last][-1] == at[who], "it lies here"
            hands.append(last)
        else:
            assert words[1] in ("dropped", "put", "left", "discarded"), sentence
            hands.remove(last)
        for person, held in has.items():
            for thing in held:
                places = seen.setdefault(thing, [])
                if person in at and places[-1:] != [at[person]]:
                    places.append(at[person])
    words = story.question.rstrip("?").split()
    if found := re.fullmatch(r"Where is (\w+)\?", story.question):
        return at[found[1]]
    if words[:3] == ["Where", "is", "the"]:
        return seen[words[3]][-1]
    if words[:2] == ["Where", "was"]:
        places = seen[words[3]]
        assert places.count(words[-1]) == 1
        return places[places.index(words[-1]) - 1]
    if words[0] == "Who":
        return next(g for g, thing, r in gave[::-1] if (thing, r) == (words[3], words[5]))
    if words[:2] == ["What", "did"]:
        return next(thing for g, thing, r in gave[::-1] if (g, r) == (words[2], words[5]))
    if words[0] == "Is":
        return "yes" if at[words[1]] == words[-1] else "no"
    if words[:2] == ["How", "many"]:
        return NUMBERS[len(has.get(words[4], []))]
    assert words[:2] == ["What", "is"]
    return ", ".join(sorted(has.get(words[2], []))) or "nothing"


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_finds_every_answer(kind: str) -> None:
    for longest, seed in ((KINDS[kind].least, 1), (10, 0), (25, 7)):
        found = stories(kind, 300, longest, seed)
        for story in found:
            assert read(story) == story.answer, story
            assert story.answer in KINDS[kind].answers
            assert 2 <= story.text.count(".") <= longest


@pytest.mark.parametrize("kind", KINDS)
def test_no_answer_is_right_most_of_the_time(kind: str) -> None:
    counts = Counter(story.answer for story in stories(kind, 2_000, 10, 0))
    assert set(counts) == set(KINDS[kind].answers)
    assert counts.most_common(1)[0][1] / 2_000 < max(0.45, 1.1 / len(KINDS[kind].answers))


def test_stories_are_distinct_and_the_same_for_a_seed() -> None:
    first = stories("two facts", 500, 8, 3)
    assert len({story.text for story in first}) == 500
    assert stories("two facts", 500, 8, 3) == first
    assert stories("two facts", 100, 8, 3) == first[:100], "more stories begin with the same"
    other = {story.text for story in stories("two facts", 500, 8, 4)}
    assert len(other & {story.text for story in first}) < 25


def test_the_source_gives_stories_questions_and_classes() -> None:
    source = Stories(count=200, task="lists")
    found = source.load()
    assert len(found) == 200
    assert tuple(found.texts) == ("story", "question")
    assert found.owning == ("story",)
    assert found.classes == KINDS["lists"].answers
    assert "nothing" in found.classes
    assert "apple, milk" in found.classes
    split = found.divide(choice())
    texts = found.texts["story"]
    assert {texts[place] for place in split.train}.isdisjoint(texts[place] for place in split.test)
    look = found.look(choice(), np.array([3]))
    assert look.headings == ("story", "question", "answer")
    assert read(Story(look.rows[0][0], look.rows[0][1], "")) == look.rows[0][2]
    assert found.warnings == ()


def test_stories_that_are_too_short_are_told_of() -> None:
    found = Stories(count=120, longest=2, task="who").load()
    assert len(found) == 120
    assert found.warnings == (
        "To ask this, a story needs room for 6 sentences, and so some are longer than 2.",
    )
    few = Stories(count=20_000, longest=2).load()
    assert len(few) < 20_000
    assert few.warnings == (
        f"There are only {len(few):,} different stories of up to 2 sentences; allow longer ones "
        "for more.",
    )


@pytest.mark.parametrize("task", ["one fact", "before"])
def test_the_first_story_never_changes(task: str) -> None:
    """A project names its stories by a seed: they must be the same in every version."""
    expected = {
        "one fact": "Sandra went to the bedroom. John went to the bathroom. "
        "Sandra moved to the garden. Daniel moved to the office. Sandra travelled to the bathroom. "
        "Daniel travelled to the bathroom. Where is Daniel? bathroom",
        "before": "John moved to the office. John took the book. John went to the bedroom. "
        "John picked up the apple. John put down the book. John put down the apple. "
        "Where was the book before the bedroom? office",
    }
    story = stories(task, 1, 6, 5)[0]
    assert f"{story.text} {story.question} {story.answer}" == expected[task]

"""Made-up stories with questions whose answer stands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from designer.data.source import Holds, Source
from designer.data.text.spans import Answer, Spans
from designer.data.text.stories import Story, stories
from designer.data.text.world import PEOPLE, PLACES, THINGS
from designer.unit import param

_ASKED = ("one fact", "who", "what")
"""Where somebody is, who gave a thing to somebody, and what somebody gave: told in one sentence."""
_WORD = re.compile(r"\w+")
_TO_WHOM = re.compile(r" to \w+(?=\?)")


@dataclass(frozen=True)
class StorySpans(Source):
    """Stories made up by chance, with questions whose answer is a word of the story.

    Asked are where somebody is, who gave a thing to somebody, and what somebody gave; the answer
    stands in one sentence. As in a file in the format of SQuAD, the network points to the first
    and the last word of it.
    """

    family: ClassVar[str] = "Text"
    title: ClassVar[str] = "Stories, answers pointed to"
    holds: ClassVar[Holds] = "text"

    count: int = param(6_000, "Stories, all of them different.", low=100, high=200_000)
    longest: int = param(8, "Sentences of the longest story.", low=6, high=100)
    seed: int = param(0, "Seed of the stories; each has one of its own.", low=0, high=2**31 - 1)

    def load(self) -> Spans:
        """Make the stories up, as many of each kind; a story is never in two parts."""
        found = []
        for number, kind in enumerate(_ASKED):
            count = self.count // len(_ASKED) + (number < self.count % len(_ASKED))
            found += stories(kind, count, self.longest, len(_ASKED) * self.seed + number)
        warnings = []
        if len(found) < self.count:
            warnings.append(
                f"There are only {len(found):,} different stories of up to {self.longest} "
                "sentences; allow longer ones for more."
            )
        return Spans(
            [one.text for one in found],
            [one.question for one in found],
            [(_where(one),) for one in found],
            warnings,
        )


def _where(story: Story) -> Answer:
    """Return the answer in the last sentence that names it and all that the question names.

    Who gets a thing stands last in both, as a thing may go to somebody and back.
    """
    names = {*PEOPLE, *PLACES, *THINGS}
    asked = names & set(_WORD.findall(story.question)) | {story.answer}
    whom = _TO_WHOM.search(story.question)
    close = whom[0] if whom else ""
    end = len(story.text)
    for sentence in reversed(story.text.split(". ")):
        begin = end - len(sentence)
        if asked <= set(_WORD.findall(sentence)) and sentence.rstrip(".").endswith(close):
            place = sentence.index(story.answer)
            return Answer(story.answer, begin + place)
        end = begin - len(". ")
    raise AssertionError(f"no sentence answers “{story.question}”")

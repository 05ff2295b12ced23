"""Made-up stories with questions on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.source import Holds, Source
from designer.data.text.labelled import Labelled
from designer.data.text.stories import KINDS, stories
from designer.unit import param


@dataclass(frozen=True)
class Stories(Source):
    """Stories made up by chance, each with a question and its answer, which is a class.

    After Weston et al. 2015, Towards AI-complete question answering.
    """

    family: ClassVar[str] = "Text"
    holds: ClassVar[Holds] = "text"

    task: str = param(
        "one fact",
        "What is asked: where somebody is, where a thing is, where it was before, who gave it, "
        "what was given, whether somebody is there, how many things somebody carries, or which.",
        choices=tuple(KINDS),
    )
    count: int = param(10_000, "Stories, all of them different.", low=100, high=200_000)
    longest: int = param(10, "Sentences of the longest story.", low=2, high=100)
    seed: int = param(0, "Seed of the stories; each has one of its own.", low=0, high=2**31 - 1)

    def load(self) -> Labelled:
        """Make the stories up; a story is never in two parts."""
        kind = KINDS[self.task]
        found = stories(self.task, self.count, self.longest, self.seed)
        number = {answer: place for place, answer in enumerate(kind.answers)}
        warnings = []
        if len(found) < self.count:
            warnings.append(
                f"There are only {len(found):,} different stories of up to {self.longest} "
                "sentences; allow longer ones for more."
            )
        if self.longest < kind.least:
            warnings.append(
                f"To ask this, a story needs room for {kind.least} sentences, and so some are "
                f"longer than {self.longest}."
            )
        return Labelled(
            {"story": [one.text for one in found], "question": [one.question for one in found]},
            np.array([number[one.answer] for one in found], np.int64),
            kind.answers,
            owning=("story",),
            warnings=warnings,
            heading="answer",
        )

"""Questions whose answers stand in a text: which tokens of it are the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import Places
from designer.data.material import Examples, Look
from designer.data.split import Split
from designer.data.text.codec import Codec, filled
from designer.data.text.corpus import Corpus, cut_off, many_unknown, steps, unknown
from designer.data.text.tokenizer import tokenizer_of
from designer.data.text.tokens import Tokens
from designer.project.project import DataChoice

CONTEXT, QUESTION = "context", "question"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it stands in a text, from the character `begin` on."""

    text: str
    begin: int

    @property
    def end(self) -> int:
        """The character behind it."""
        return self.begin + len(self.text)


class Spans(Corpus):
    """N questions on texts, with one accepted answer or more to each; the first is learnt.

    Where a text has more tokens than are taken, the network learns from a stretch of it that holds
    the answer, at a place by chance; in validation and test it gets the beginning, as nobody knows
    the answer there. Answers beyond that point to the last token, and so count as wrong.
    """

    def __init__(
        self,
        contexts: Sequence[str],
        questions: Sequence[str],
        answers: Sequence[tuple[Answer, ...]],
        warnings: Iterable[str] = (),
    ) -> None:
        super().__init__({CONTEXT: contexts, QUESTION: questions}, (CONTEXT,), warnings)
        self.answers = tuple(answers)

    def describe(self, choice: DataChoice) -> Description:
        """Return what a tokenizer of this kind gives, whatever words it will find."""
        tokenizer = tokenizer_of(choice.text)
        lengths = tokenizer.lengths(2)
        return Description(
            tuple(map(steps, lengths)),
            Spec((lengths[0], 2)),
            (),
            "span",
            len(self),
            (),
            (CONTEXT, QUESTION),
            (tokenizer.vocabulary,) * 2,
        )

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Train one tokenizer on the training part, and find the tokens of all answers.

        Where tokenizers were learnt before, none is trained.
        """
        tokenizer = tokenizer_of(choice.text)
        length, of_question = tokenizer.lengths(2)
        contexts, which = self._contexts
        questions = self.texts[QUESTION]
        learnt = [contexts[number] for number in np.unique(which[parts.train])]
        asked_of = (questions[place] for place in parts.train)
        contents = self._trained(tokenizer, [*learnt, *asked_of])
        trained = {
            CONTEXT: self._limited(contents, CONTEXT, length, length),
            QUESTION: self._limited(contents, QUESTION, of_question, of_question),
        }
        read = [_Read.of(*found) for found in Codec(trained[CONTEXT]).places(contexts)]
        asked = Codec(trained[QUESTION]).pieces(questions)
        windows = self._windows(read, length, parts, choice.split_seed)
        tokens, targets, offsets = windows
        shares = {
            CONTEXT: unknown(
                [read[number].tokens for number in np.unique(which[parts.validation])]
            ),
            QUESTION: unknown([asked[place] for place in parts.validation]),
        }
        warnings = [
            *self.warnings,
            *self._beyond(read, length, parts),
            *cut_off(asked, of_question, QUESTION),
            *(line for name, share in shares.items() for line in many_unknown(share, name)),
        ]
        accepted = [[answer.text for answer in found] for found in self.answers]
        return Examples(
            (Tokens(tokens), Tokens(filled(asked, of_question, of_question))),
            targets,
            (),
            "span",
            warnings=tuple(warnings),
            names=(CONTEXT, QUESTION),
            vocabularies=(tokenizer.vocabulary,) * 2,
            vocabulary=tokenizer.vocabulary,
            tokenizers=trained,
            texts={**self.texts, "target": [found[0] for found in accepted]},
            offsets=offsets,
            facts={"answers": accepted, "unknown": shares},
        )

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return texts, questions and first answers as rows."""
        rows = tuple(
            (
                self.texts[CONTEXT][place],
                self.texts[QUESTION][place],
                self.answers[place][0].text,
            )
            for place in places
        )
        return Look(headings=(CONTEXT, QUESTION, "answer"), rows=rows)

    def _meaning(self) -> object:
        return type(self).__name__, self.answers

    @cached_property
    def _contexts(self) -> tuple[list[str], Places]:
        """Return every text once, and for each question which one it is on."""
        seen: dict[str, int] = {}
        which = [seen.setdefault(text, len(seen)) for text in self.texts[CONTEXT]]
        return list(seen), np.array(which, np.int64)

    def _windows(
        self, read: Sequence[_Read], length: int, parts: Split, seed: int
    ) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64], npt.NDArray[np.int32]]:
        """Return the tokens taken of each text, the first and last of the answer, and offsets."""
        _, which = self._contexts
        tokens = np.zeros((len(self), length), np.int32)
        offsets = np.zeros((len(self), length, 2), np.int32)
        targets = np.empty((len(self), 2), np.int64)
        chance = np.random.PCG64(seed).random_raw(len(self)).tolist()
        learnt = np.zeros(len(self), bool)
        learnt[parts.train] = True
        for place, (number, answers) in enumerate(zip(which.tolist(), self.answers, strict=True)):
            text, start = read[number], 0
            found = [text.found(answer) for answer in answers]
            if not learnt[place]:  # any accepted answer will do there
                found = [one for one in found if one[1] < length] or found
            first, last = found[0]
            if learnt[place] and last >= length:
                lowest = min(max(0, last - length + 1), first)
                highest = min(first, max(lowest, len(text.tokens) - length))
                start = lowest + chance[place] % (highest - lowest + 1)
            kept = text.tokens[start : start + length]
            tokens[place, : len(kept)] = kept
            offsets[place, : len(kept)] = text.offsets[start : start + length]
            targets[place] = [min(max(0, one - start), length - 1) for one in (first, last)]
        return tokens, targets, offsets

    def _beyond(self, read: Sequence[_Read], length: int, parts: Split) -> list[str]:
        """Return sentences on texts that have more tokens than are taken."""
        _, which = self._contexts
        told = []
        longer = sum(len(read[which[place]].tokens) > length for place in parts.train)
        if longer:
            told.append(
                f"For {longer:,} of the {len(parts.train):,} questions learnt from, the text has "
                f"more than {length} tokens, and only a stretch that holds the answer is taken."
            )
        held = np.concatenate([parts.validation, parts.test])
        lost = sum(
            min(read[which[place]].found(answer)[1] for answer in self.answers[place]) >= length
            for place in held
        )
        if lost:
            told.append(
                f"For {lost:,} of the {len(held):,} questions kept aside, the answer lies beyond "
                f"the first {length} tokens of the text and cannot be found; make the length "
                "larger."
            )
        return told


@dataclass(frozen=True, slots=True)
class _Read:
    """All tokens of a text, and where they stand in it."""

    tokens: list[int]
    offsets: npt.NDArray[np.int32]

    @staticmethod
    def of(tokens: list[int], offsets: list[tuple[int, int]]) -> _Read:
        return _Read(tokens, np.array(offsets, np.int32).reshape(-1, 2))

    def found(self, answer: Answer) -> tuple[int, int]:
        """Return the first and the last token that hold a part of an answer."""
        inside = (self.offsets[:, 1] > answer.begin) & (self.offsets[:, 0] < answer.end)
        places = np.nonzero(inside)[0]
        if not len(places):
            return 0, 0  # no token is made of such characters
        return int(places[0]), int(places[-1])

"""A person's own questions on texts, in the format of SQuAD.

Rajpurkar et al. 2016, SQuAD: 100,000+ questions for machine comprehension of text.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from designer.data.inputs import DataError
from designer.data.source import Holds, Source, existing, stamp_of
from designer.data.table.cells import cut
from designer.data.text.files import read_text
from designer.data.text.spans import Answer, Spans
from designer.unit import param

_KINDS = {dict: "an object", list: "a list", str: "text", int: "a whole number"}


@dataclass(frozen=True)
class SquadFile(Source):
    """Questions whose answers stand in a text: a JSON file in the format of SQuAD."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Questions on texts"
    holds: ClassVar[Holds] = "text"

    path: str = param("", "The JSON file, in the format of SQuAD 1.1 or 2.0.", path=True)

    def load(self) -> Spans:
        """Read all questions that have an answer; copies are left out."""
        return _Reading(existing(self.path, "JSON file")).questions()

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)


@dataclass
class _Reading:
    """A file that is being read; every refusal names it and the place in it."""

    path: Path
    unanswerable: int = 0
    empty: list[str] = field(default_factory=list)

    def questions(self) -> Spans:
        found: dict[tuple[str, str], tuple[Answer, ...]] = {}
        again: list[str] = []
        for where, context, question, answers in self._all():
            known = found.setdefault((context, question), answers)
            if known is not answers:
                again.append(where)
                new = tuple(answer for answer in answers if answer not in known)
                found[context, question] = (*known, *new)
        if not found:
            raise self._refusal("", "no question has an answer; add some that have")
        contexts, asked = zip(*found, strict=True)
        warnings = []
        if self.unanswerable:
            warnings.append(
                f"{_questions(self.unanswerable)} without an answer and left out, as a network "
                "that points to an answer cannot say that there is none."
            )
        if self.empty:
            warnings.append(f"{_questions(len(self.empty))} empty and left out ({self.empty[0]}).")
        if again:
            warnings.append(
                f"{_questions(len(again))} asked again on the same text and taken once, with all "
                f"answers (the first is {again[0]})."
            )
        return Spans(contexts, asked, list(found.values()), warnings)

    def _all(self) -> Iterator[tuple[str, str, str, tuple[Answer, ...]]]:
        """Give the place, text, question and answers of every question that has an answer."""
        whole = self._parsed()
        if not isinstance(whole, dict) or "data" not in whole:
            raise self._refusal(
                "", "this is no file in the format of SQuAD, which is an object with “data”"
            )
        for one, article in enumerate(self._part(whole, "data", list, "")):
            for two, paragraph in enumerate(
                self._part(article, "paragraphs", list, f"data[{one}]")
            ):
                where = f"data[{one}].paragraphs[{two}]"
                context = self._part(paragraph, "context", str, where)
                for three, asked in enumerate(self._part(paragraph, "qas", list, where)):
                    place = f"{where}.qas[{three}]"
                    question = self._part(asked, "question", str, place).strip()
                    answers = self._answers(asked, context, place)
                    if not question:
                        self.empty.append(place)
                    elif not answers:
                        self.unanswerable += 1
                    else:
                        yield place, context, question, answers

    def _answers(self, asked: Any, context: str, where: str) -> tuple[Answer, ...]:
        if asked.get("is_impossible") is True:
            return ()
        found: dict[Answer, None] = {}
        for number, given in enumerate(self._part(asked, "answers", list, where)):
            place = f"{where}.answers[{number}]"
            text = self._part(given, "text", str, place)
            begin = self._part(given, "answer_start", int, place)
            if not text.strip():
                raise self._refusal(place, "the answer is empty; leave it out")
            if begin < 0 or context[begin : begin + len(text)] != text:
                there = cut(context[max(0, begin) : max(0, begin) + len(text)])
                raise self._refusal(
                    place,
                    f"at character {begin} the text holds “{there}”, not the answer "
                    f"“{cut(text)}”; mend answer_start",
                )
            bare = text.strip()
            found[Answer(bare, begin + text.index(bare))] = None
        return tuple(found)

    def _part(self, of: Any, name: str, kind: type, where: str) -> Any:
        """Return a part of the file. Raises DataError where it is missing or of another kind."""
        if not isinstance(of, dict):
            raise self._refusal(where, f"expected an object, found {_named(of)}; mend the file")
        if name not in of:
            raise self._refusal(where, f"“{name}” is missing; mend the file")
        found = of[name]
        if not isinstance(found, kind) or isinstance(found, bool):
            inside = f"{where}.{name}" if where else name
            expected = _KINDS[kind]
            raise self._refusal(
                inside, f"expected {expected}, found {_named(found)}; mend the file"
            )
        return found

    def _parsed(self) -> Any:
        text = read_text(self.path)
        if not text.strip():
            raise self._refusal("", "the file is empty; choose one in the format of SQuAD")
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            if not text[error.pos :].strip() or "Unterminated" in error.msg:
                what = "the JSON is cut off there; copy or save the file again"
            else:
                what = f"this is no JSON ({error.msg}); mend it"
            raise DataError(
                f"“{self.path.name}”, row {error.lineno}, character {error.colno}: {what}."
            ) from None
        except (RecursionError, ValueError):
            raise self._refusal("", "this is no JSON in the format of SQuAD") from None

    def _refusal(self, where: str, what: str) -> DataError:
        place = f"“{self.path.name}”, {where}" if where else f"“{self.path.name}”"
        return DataError(f"{place}: {what}.")


def _questions(count: int) -> str:
    return "One question is" if count == 1 else f"{count:,} questions are"


def _named(value: Any) -> str:
    """Return what a value of JSON is, in words."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "true or false"
    if isinstance(value, float):
        return "a number with decimals"
    return _KINDS[type(value)]

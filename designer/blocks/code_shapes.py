"""What is known of the shapes that a person's code gives; a job finds them out.

The walk is pure Python and runs nothing. It asks here, and what nobody knows yet is remembered as
wanted, so that whoever drives the walk can have it found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from designer.blocks.spec import Spec
from designer.job import Event

MOST_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Question:
    """A module and what leads into it."""

    text: str
    class_name: str
    arguments: str
    """As a person wrote them, such as `width=64`."""
    inputs: tuple[Spec, ...]
    outputs: int
    """How many outputs it is to give."""

    def record(self) -> dict[str, Any]:
        """Return the question as JSON holds it."""
        return {
            "text": self.text,
            "class_name": self.class_name,
            "arguments": self.arguments,
            "inputs": [_plain(spec) for spec in self.inputs],
            "outputs": self.outputs,
        }

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Question:
        """Return the question that a record holds."""
        return Question(
            record["text"],
            record["class_name"],
            record["arguments"],
            tuple(map(_spec, record["inputs"])),
            record["outputs"],
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What a module gives and costs, or why it cannot work on these inputs."""

    outputs: tuple[Spec, ...] = ()
    parameters: int = 0
    macs: int = 0
    buffers: int = 0
    trouble: str = ""
    """One sentence; empty where it works."""

    def record(self) -> dict[str, Any]:
        """Return the answer as JSON holds it."""
        return {
            "outputs": [_plain(spec) for spec in self.outputs],
            "parameters": self.parameters,
            "macs": self.macs,
            "buffers": self.buffers,
            "trouble": self.trouble,
        }

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Answer:
        """Return the answer that a record holds."""
        counts = (record["parameters"], record["macs"], record["buffers"])
        return Answer(tuple(map(_spec, record["outputs"])), *counts, record["trouble"])


@dataclass(frozen=True)
class Inspected(Event):
    """The shapes of one module were found, or why there are none."""

    question: dict[str, Any]
    answer: dict[str, Any]


_answers: dict[Question, Answer] = {}
_wanted: dict[Question, None] = {}


def look_up(question: Question) -> Answer | None:
    """Return what is known; where nothing is, remember that it is wanted."""
    answer = _answers.get(question)
    if answer is None:
        _wanted[question] = None
    return answer


def wanted() -> tuple[Question, ...]:
    """Return the questions that the walk has asked in vain since this was called last."""
    found = tuple(question for question in tuple(_wanted) if question not in _answers)
    _wanted.clear()
    return found


def keep(found: Iterable[tuple[Question, Answer]]) -> None:
    """Remember answers."""
    for question, answer in found:
        if len(_answers) >= MOST_KEPT:
            _answers.clear()
        _answers[question] = answer


def keep_event(event: Inspected) -> None:
    """Remember what a job has found."""
    keep([(Question.from_record(event.question), Answer.from_record(event.answer))])


def forget() -> None:
    """Forget every answer, so that all is found anew."""
    _answers.clear()
    _wanted.clear()


def _plain(spec: Spec) -> list[Any]:
    return [list(spec.shape), spec.element]


def _spec(record: Any) -> Spec:
    shape, element = record
    return Spec(tuple(shape), element)

"""Questions on texts from rows of any file, in the columns that SQuAD has on the hub."""

from __future__ import annotations

from typing import Any

from designer.data.inputs import DataError
from designer.data.large.rows import Rows
from designer.data.large.targets import column
from designer.data.table.cells import cut, names_in
from designer.data.text.spans import Answer, Spans


def answers_of(rows: Rows, texts: str, target: str) -> Spans:
    """Return questions whose answers stand in a text. Raises DataError.

    `texts` names the columns of texts and of questions, “context, question” where it is empty;
    `target` that of answers, “answers” where it is empty, with a text and an answer_start each.
    """
    names = [column(rows, name) for name in names_in(texts or "context, question", rows.names)]
    goal = column(rows, target or "answers")
    if len(names) != 2:
        raise DataError(f"{rows.where}: name two columns: that of texts and that of questions.")
    found: dict[tuple[str, str], dict[Answer, None]] = {}
    missing = 0
    for number, (context, question, given) in enumerate(
        zip(*(rows.cells(name) for name in (*names, goal)), strict=True), 1
    ):
        where = f"{rows.where}, row {number:,}"
        if not isinstance(context, str) or not isinstance(question, str) or not question.strip():
            raise DataError(f"{where}: expected a text and a question; mend it or leave it out.")
        answers = [_answer(context, *one, where) for one in _pairs(given, where)]
        if answers:
            key = context, question.strip()
            found.setdefault(key, {}).update(dict.fromkeys(answers))
        missing += not answers
    if not found:
        raise DataError(f"{rows.where}: no question has an answer; choose another.")
    contexts, asked = zip(*found, strict=True)
    return Spans(contexts, asked, list(map(tuple, found.values())), _told(missing))


def _told(missing: int) -> tuple[str, ...]:
    """Return a sentence on the questions without an answer."""
    if not missing:
        return ()
    which = "One question is" if missing == 1 else f"{missing:,} questions are"
    return (
        f"{which} without an answer and left out, as a network that points to an answer cannot "
        "say that there is none.",
    )


def _pairs(given: Any, where: str) -> list[tuple[str, int]]:
    """Return texts and where they begin, of lists in one object or of one object each."""
    if isinstance(given, dict):
        listed, begins = given.get("text"), given.get("answer_start")
    elif isinstance(given, list) and all(isinstance(one, dict) for one in given):
        listed = [one.get("text") for one in given]
        begins = [one.get("answer_start") for one in given]
    else:
        listed = begins = [] if given is None else None
    both = isinstance(listed, list) and isinstance(begins, list) and len(listed) == len(begins)
    if not both or not all(isinstance(text, str) for text in listed or ()):
        raise DataError(
            f"{where}: expected answers with “text” and “answer_start”, found “{cut(str(given))}”; "
            "choose another column."
        )
    return list(zip(listed or (), begins or (), strict=True))


def _answer(context: str, text: str, begin: Any, where: str) -> Answer:
    if not isinstance(begin, int) or begin < 0 or context[begin : begin + len(text)] != text:
        raise DataError(
            f"{where}: at character {begin} the text does not hold the answer “{cut(text)}”; mend "
            "answer_start."
        )
    bare = text.strip()
    if not bare:
        raise DataError(f"{where}: the answer is empty; leave it out.")
    return Answer(bare, begin + text.index(bare))

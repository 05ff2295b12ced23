"""Finding blocks by what a person remembers of them: name, kind, a parameter's value, a problem.

What is typed is a list of words, all of which must hold of a block. Two words such as `kernel 3`
may be a parameter and its value; `features=10` and `features>64` always are. What is not set has
its default. `problem` stands for blocks in trouble.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from designer.blocks.registry import class_of, label_of, parameters_of
from designer.network.check import Check
from designer.network.problem import Problem
from designer.project.composites import shown_inside
from designer.project.graph import Graph, Node
from designer.project.inside import Path
from designer.unit import Parameter

TROUBLE = ("problem", "problems", "error", "errors", "warning", "warnings")
"""Words that stand for blocks in trouble."""
_TERM = re.compile(r'"[^"]*"|\S+')
_ASKS = re.compile(r"^([^<>=:≤≥]+)\s*(<=|>=|=|:|<|>|≤|≥)\s*(.+)$")
_COMPARES: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "≤": operator.le,
    "≥": operator.ge,
}


@dataclass(frozen=True)
class Candidate:
    """A block with all by which it may be found, in lower case."""

    path: Path
    """The composites that lead to it, and its own id."""
    title: str
    kind: str
    words: str
    """Kind, family and id."""
    parameters: tuple[tuple[str, str, Any], ...] = ()
    """The name of each, its value as a person reads it, and the value itself."""
    problems: tuple[Problem, ...] = ()
    said: str = field(default="", compare=False)
    """What its problems say."""


@dataclass(frozen=True, slots=True)
class Match:
    """A block that answers, how well it does, and why."""

    candidate: Candidate
    score: int
    why: str = ""
    """The parameter or the problem by which it was found; empty where its name says it."""


def candidates(graph: Graph, check: Check | None = None, path: Path = ()) -> Iterator[Candidate]:
    """Yield every block of a drawing and inside its composites, with what the walk says of it."""
    for node in graph.nodes.values():
        here = (*path, node.id)
        seen = check.blocks.get(node.id) if check is not None else None
        problems = () if seen is None else seen.problems
        if check is not None:
            more = [p for p in check.problems if p.node == node.id and p not in problems]
            problems = (*problems, *more) if more else problems
        yield _candidate(node, here, problems)
        if node.inner is not None:
            inner = None if seen is None else seen.inner
            yield from candidates(shown_inside(node), inner, here)


def matches(found: Sequence[Candidate], query: str) -> list[Match]:
    """Return the blocks that answer to what was typed, best first; nothing for no words."""
    terms = _terms(query)
    if not terms:
        return []
    scored = [match for one in found if (match := _match(one, terms)) is not None]
    return sorted(scored, key=lambda match: -match.score)  # a stable sort: equals stay as drawn


def _candidate(node: Node, path: Path, problems: Sequence[Problem]) -> Candidate:
    kind = class_of(node)
    family = kind.family if kind is not None else ""
    label = label_of(node)
    return Candidate(
        path,
        node.title.lower(),
        label,
        f"{label} {node.kind} {family} {node.id}".lower(),
        tuple(_described(node, parameter) for parameter in parameters_of(node)),
        tuple(problems),
        " ".join(f"{p.severity} {p.text} {p.hint}" for p in problems).lower(),
    )


def _described(node: Node, parameter: Parameter) -> tuple[str, str, Any]:
    value = node.parameters.get(parameter.name, parameter.default)
    try:
        value = parameter.read(value)
        shown = parameter.show(value)
    except (ValueError, AttributeError):
        shown = str(value)
    if parameter.type in ("unit", "list", "code") or len(shown) > 80:
        shown = shown[:80]
    return parameter.label.lower(), shown.lower(), value


_Term = tuple[str, str, str]
"""A word, or a parameter with a comparison and a value."""


def _terms(query: str) -> list[_Term]:
    # "features = 10" is one term, as "features=10" is
    joined = re.sub(r"\s*(<=|>=|=|<|>|≤|≥)\s*", r"\1", query.lower())
    found: list[_Term] = []
    for word in _TERM.findall(joined):
        asks = _ASKS.match(word)
        found.append((asks[1], asks[2], asks[3]) if asks else (word.strip('"'), "", ""))
    return [term for term in found if term[0]]


def _match(one: Candidate, terms: Sequence[_Term]) -> Match | None:
    score, place = 0, 0
    reasons: list[str] = []
    while place < len(terms):
        word, sign, value = terms[place]
        after = terms[place + 1][0] if place + 1 < len(terms) and not terms[place + 1][1] else ""
        if sign:
            reason = _asked(one, word, sign, value)
            if not reason:
                return None
            score, reasons = score + 30, [*reasons, reason]
        elif after and (reason := _asked(one, word, "=", after)):
            score, reasons, place = score + 30, [*reasons, reason], place + 1
        elif (
            after and _is_number(after) and any(_begins(word, name) for name, *_ in one.parameters)
        ):
            return None  # it has such a parameter, and another value
        else:
            points, reason = _said_by(one, word)
            if not points:
                return None
            score += points
            reasons += [reason] if reason else []
        place += 1
    return Match(one, score, " · ".join(dict.fromkeys(reasons)))


def _said_by(one: Candidate, word: str) -> tuple[int, str]:
    """Return how well one word names a block, and the parameter or problem that it stands in."""
    if word in TROUBLE and one.problems:
        wanted = word.rstrip("s")
        if wanted == "problem" or any(p.severity == wanted for p in one.problems):
            return 20, one.problems[0].text
    if one.title.startswith(word):
        return 60, ""
    if word in one.title:
        return 40, ""
    if any(part.startswith(word) for part in one.words.split()):
        return 25, ""
    for name, shown, _ in one.parameters:
        if len(word) > 1 and (word == shown or _begins(word, name)):
            return 10, f"{name} {shown}".strip()
    if len(word) > 2 and word in one.said:
        told = [p for p in one.problems if word in f"{p.text} {p.hint}".lower()]
        return 8, told[0].text if told else ""
    return (12, "") if word in one.words else (0, "")


def _asked(one: Candidate, word: str, sign: str, asked: str) -> str:
    """Return the parameter of this name that has such a value, in words; empty for none."""
    for name, shown, value in one.parameters:
        if not _begins(word, name):
            continue
        if sign in _COMPARES:
            numbers = value if isinstance(value, tuple) else (value,)
            if _is_number(asked) and any(
                isinstance(number, int | float) and _COMPARES[sign](number, float(asked))
                for number in numbers
            ):
                return f"{name} {shown}"
        elif _equals(asked, shown, value):
            return f"{name} {shown}"
    return ""


def _equals(asked: str, shown: str, value: Any) -> bool:
    plain = re.sub(r"\s*[×x,]\s*", "x", shown)
    if re.sub(r"\s*[×x,]\s*", "x", asked) == plain:
        return True
    if _is_number(asked):
        numbers = value if isinstance(value, tuple) else (value,)
        return bool(numbers) and all(
            isinstance(number, int | float)
            and not isinstance(number, bool)
            and number == float(asked)
            for number in numbers
        )
    return len(asked) > 2 and shown.startswith(asked)


def _begins(word: str, name: str) -> bool:
    """Return whether a word names a parameter: as a whole, or by how one of its words begins."""
    return word == name or (len(word) > 2 and (name.startswith(word) or f" {word}" in f" {name}"))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True

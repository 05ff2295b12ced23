"""What a report says, part by part, whatever it is written as."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from designer import figures
from designer.compress.insight.findings import (
    APART,
    LOST,
    OTHER,
    WON,
    Answer,
    BlockChange,
    Findings,
    kept,
)
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import Outcome, less_is_better
from designer.compress.report import drawings
from designer.compress.report.ink import Ink
from designer.project.file import loads
from designer.runs import Run
from designer.table import Column, Table

EXAMPLES = 24


@dataclass(frozen=True)
class Heading:
    """A heading, and how deep it is: 1 for a chapter, 2 for a part of it."""

    text: str
    depth: int = 1


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Facts:
    """Names and what they are."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Grid:
    """A table; one row may be marked."""

    table: Table


@dataclass(frozen=True)
class Drawings:
    """Drawings side by side, each made with the colours of the page that it is for."""

    made: tuple[Callable[[Ink], str], ...]
    note: str = ""


@dataclass(frozen=True)
class Examples:
    """Examples whose answer changed."""

    shown: tuple[Answer, ...]


PartOf = Heading | Words | Facts | Grid | Drawings | Examples


@dataclass(frozen=True)
class Report:
    """A whole report."""

    title: str
    parts: tuple[PartOf, ...]


def contents(outcome: Outcome) -> Report:
    """Return what is to be said of a compression, with all findings that are kept."""
    title = loads(Run(outcome.path).project_text, outcome.path.name).title
    stages, chief = outcome.stages, outcome.chief
    first, last = stages[0], stages[-1]
    less = less_is_better(chief)
    parts: list[PartOf] = [Words(summary(first, last, chief))]
    parts.append(Facts(_facts(outcome)))
    parts += [Heading("Stages"), Grid(stage_table(stages, chief, title))]
    parts += [Heading("Trade-off"), _trade_off(stages, chief, less)]
    for number, one in enumerate(stages[1:], 1):
        found = kept(outcome, number)
        if found is not None:
            parts += _of_stage(number, one, found, chief)
    if outcome.machine:
        parts += [
            Heading("Machine"),
            Words("Times are of this machine, each in rounds by turns with the original."),
            Facts(tuple(outcome.machine.items())),
        ]
    return Report(f"{title} made smaller", tuple(parts))


def summary(first: Stage, last: Stage, chief: str) -> str:
    """Return in a few sentences what came of it."""
    was, now = figures.memory(first.file_bytes), figures.memory(last.file_bytes)
    sentences = [f"The file of {was} became one of {now}."]
    if last.ratio_bytes < 1:
        times = figures.real(1 / last.ratio_bytes, 3)
        sentences = [f"The file of {was} became one of {now}, {times} times smaller."]
    before, after = (figures.score(one.measured[chief]) for one in (first, last))
    told = _capital(figures.metric(chief))
    sentences.append(f"{told} on the test part: {before} before, {after} after.")
    sentences.append(f"An example takes {figures.percent(last.ratio_time)} of the time.")
    return " ".join(sentences)


def stage_table(stages: Sequence[Stage], chief: str, title: str = "") -> Table:
    """Return the stages with all that was measured, a row each."""
    others = [key for key in stages[0].measured if key != chief]
    columns = (
        Column("#"),
        Column("Stage"),
        Column(_capital(figures.metric(chief)), figures.score),
        Column("File", figures.memory, "bytes"),
        Column("× smaller", lambda value: figures.real(value, 3)),
        Column("Parameters", lambda value: figures.count(int(value))),
        Column("Not zero", lambda value: figures.count(int(value))),
        Column("Multiply-adds", figures.short),
        Column("Time", figures.duration, "seconds"),
        Column("× faster", lambda value: figures.real(value, 3)),
        *(Column(_capital(figures.metric(key)), figures.score) for key in others),
    )
    rows = tuple(
        (
            number,
            one.name,
            one.measured.get(chief),
            one.file_bytes,
            1 / one.ratio_bytes if one.ratio_bytes else None,
            one.parameters,
            one.nonzero,
            one.macs,
            one.seconds_per_example,
            1 / one.ratio_time if one.ratio_time else None,
            *(one.measured.get(key) for key in others),
        )
        for number, one in enumerate(stages)
    )
    return Table(columns, rows, title=title)


def _facts(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    summary = Run(outcome.path).summary
    rows = [
        ("Recipe", outcome.recipe),
        ("Began with", Path(outcome.of).name),
        ("Kept as", outcome.path.name),
        ("Begun", summary.started[:16].replace("T", " ")),
        ("Took", figures.duration(summary.seconds) if summary.seconds else ""),
        ("State", "" if summary.state == "finished" else summary.state),
        ("Tuned on", figures.device(summary.device)),
        ("Seed", str(outcome.seed)),
    ]
    return tuple((name, value) for name, value in rows if value)


def _trade_off(stages: Sequence[Stage], chief: str, less: bool) -> Drawings:
    def maker(cost: str) -> Callable[[Ink], str]:
        return lambda ink: drawings.trade_off(stages, chief, cost, ink, less=less)

    return Drawings(
        tuple(maker(cost) for cost, _, _ in drawings.COSTS),
        "Numbers are those of the stages above. Full points lie on the front: no other stage is "
        "both cheaper and at least as good.",
    )


def _of_stage(number: int, one: Stage, found: Findings, chief: str) -> list[PartOf]:
    """Return the chapter of one stage."""
    told = (
        f"{_capital(figures.metric(chief))}: {figures.score(one.measured[chief])}. "
        f"{figures.memory(one.file_bytes)}, {figures.real(1 / one.ratio_bytes, 3)} times smaller "
        "than the original."
    )
    parts: list[PartOf] = [Heading(f"{number} · {one.name}"), Words(told)]
    weighed = [block for block in drawings.shown_blocks(found.blocks)
               if any(side and side.counts for side in (block.before, block.after))]  # fmt: skip
    if weighed:
        parts += [
            Heading("Weights", 2),
            Drawings(
                tuple(_weights(block) for block in weighed),
                "How many weights have which value, zeros left out; each curve is as tall as the "
                "drawing. Grey as trained, blue after this stage.",
            ),
        ]
    costly = [block for block in found.blocks
              if any(side and side.parameters for side in (block.before, block.after))]  # fmt: skip
    if costly:
        parts += [
            Heading("Blocks", 2),
            Drawings((_bars(costly, "file_bytes"),), "Bytes in the file, before and after."),
            Drawings(
                (_bars(found.blocks, "macs"),), "Multiply-adds for one example, before and after."
            ),
        ]
    parts += _answers(found)
    return parts


def _weights(block: BlockChange) -> Callable[[Ink], str]:
    return lambda ink: drawings.weights(block, ink)


def _bars(blocks: Sequence[BlockChange], cost: str) -> Callable[[Ink], str]:
    return lambda ink: drawings.bars(blocks, cost, ink)


def _answers(found: Findings) -> list[PartOf]:
    answers = found.answers
    parts: list[PartOf] = [Heading("Answers", 2)]
    if answers.why_none:
        return [*parts, Words(answers.why_none)]
    return [*parts, Words(answers_told(answers.asked, answers.counts)),
            *([Examples(answers.shown[:EXAMPLES])] if answers.shown else [])]  # fmt: skip


def answers_told(asked: int, counts: Mapping[str, int]) -> str:
    """Return in a sentence how many answers changed, and how."""
    lost, won, other = (counts.get(key, 0) for key in (LOST, WON, OTHER))
    if "right" not in counts:
        return (
            f"Of {asked:,} examples of the test part {lost:,} are told less exactly than before, "
            f"and {won:,} more exactly."
        )
    if not lost + won + other:
        return f"Of {asked:,} examples of the test part none is answered otherwise."
    return (
        f"Of {asked:,} examples of the test part {lost + won + other:,} are answered otherwise: "
        f"{lost:,} right before, {won:,} right now, {other:,} wrong both times."
    )


def example_lines(one: Answer) -> list[str]:
    """Return what is told of an example, a line each."""
    lines = [f"Example {one.example:,}"]
    if one.change != APART:
        return [
            *lines,
            f"Right: {one.right}",
            f"Before: {one.before}{_sure(one.sure_before)}",
            f"After: {one.after}{_sure(one.sure_after)}",
        ]
    if one.right:
        lines += [f"Right: {one.right}", f"Before: {one.before}", f"After: {one.after}"]
    return [*lines, f"Error before: {figures.real(one.sure_before or 0, 3)}",
            f"Error after: {figures.real(one.sure_after or 0, 3)}"]  # fmt: skip


CHANGES = {LOST: "no longer right", WON: "right now", OTHER: "wrong both times", APART: ""}


def _sure(chance: float | None) -> str:
    return "" if chance is None else f" ({figures.percent(chance)})"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""A report as PDF, as a job for a process of its own: it needs neither a display nor a window."""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from designer.compress.insight.findings import LOST, WON, Answer
from designer.compress.insight.job import insight
from designer.compress.outcome.folder import read_outcome
from designer.compress.report.contents import (
    CHANGES,
    Drawings,
    Examples,
    Facts,
    Grid,
    Heading,
    PartOf,
    Report,
    Words,
    contents,
    example_lines,
)
from designer.compress.report.events import Reported
from designer.compress.report.ink import PAPER
from designer.compress.report.job import report, write
from designer.compress.report.page import cell_text
from designer.job import Job, Message
from designer.table import Table
from designer.ui.paper.sheets import Sheets
from designer.ui.words import said, speak

SMALL, TINY = 8.5, 7.5
CARDS = 3
"""Examples beside one another."""
PICTURE = 44.0


def html(run: str, out: str, language: str = "en") -> Job:
    """Write the report of a compression as HTML, in a language of the window."""
    speak(language)
    yield from report(run, out, said, language)


def paper(run: str, out: str, language: str = "en") -> Job:
    """Write the report of a compression as PDF, in a language of the window.

    Events: what looking into the stages tells, and Reported. Raises UserError where the folder is
    no compression, or the file cannot be written.
    """
    speak(language)
    for event in insight(run):
        if isinstance(event, Message):
            yield event
    found = contents(read_outcome(Path(run)))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # paper needs no display
    application = QGuiApplication.instance() or QGuiApplication(["neurodraft"])
    write(Path(out), pdf(found))
    del application
    yield Reported(out)


def pdf(told: Report) -> bytes:
    """Return a report as the contents of a PDF file."""
    title = said(told.title)
    sheets = Sheets(title)
    sheets.words(title, 18, bold=True)
    sheets.skip(6)
    for part in told.parts:
        _draw(sheets, part)
    return sheets.finish()


def _draw(sheets: Sheets, part: PartOf) -> None:
    if isinstance(part, Heading):
        sheets.skip(16 if part.depth == 1 else 8)
        sheets.room(240 if part.depth == 1 else 130)
        sheets.words(said(part.text), 13 if part.depth == 1 else 10.5, bold=True)
        sheets.skip(4)
    elif isinstance(part, Words):
        sheets.words(said(part.text))
        sheets.skip(6)
    elif isinstance(part, Facts):
        _facts(sheets, part.rows)
    elif isinstance(part, Grid):
        _table(sheets, part.table)
    elif isinstance(part, Drawings):
        ink = replace(PAPER, say=said)
        if part.note:
            sheets.room(140)
            sheets.words(said(part.note), SMALL, colour=PAPER.muted)
            sheets.skip(4)
        sheets.drawings([make(ink) for make in part.made])
    else:
        _examples(sheets, part)


def _facts(sheets: Sheets, rows: Sequence[tuple[str, str]]) -> None:
    rows = [(said(name), value) for name, value in rows]
    wide = max(sheets.width_of(name, SMALL) for name, _ in rows) + 16
    for name, value in rows:
        height = sheets.height_of(value, SMALL, sheets.width - wide)
        sheets.room(height)
        sheets.write(name, sheets.left, sheets.y, wide, SMALL, colour=PAPER.muted)
        sheets.write(value, sheets.left + wide, sheets.y, sheets.width - wide, SMALL)
        sheets.y += height + 2
    sheets.skip(6)


def _table(sheets: Sheets, table: Table) -> None:
    """Draw a table; the words of the widest column of words wrap, if the paper is too narrow."""
    heads = [said(column.title) for column in table.columns]
    rows = [
        [cell_text(column, cell) for column, cell in zip(table.columns, row, strict=True)]
        for row in table.rows
    ]
    gap = 9.0
    widths = [
        max(sheets.width_of(text, TINY) for text in (head, *(row[place] for row in rows))) + 1
        for place, head in enumerate(heads)
    ]
    words = max(
        (place for place, column in enumerate(table.columns) if column.shown is None),
        key=lambda place: widths[place],
    )
    over = sum(widths) + gap * (len(widths) - 1) - sheets.width
    if over > 0:
        widths[words] = max(60.0, widths[words] - over)
    right = [column.shown is not None for column in table.columns]
    for number, row in enumerate([heads, *rows]):
        height = max(
            sheets.height_of(text, TINY, width) for text, width in zip(row, widths, strict=True)
        )
        sheets.room(height + 8)
        x = sheets.left
        for text, width, side in zip(row, widths, right, strict=True):
            colour = PAPER.text if number else PAPER.muted
            sheets.write(text, x, sheets.y + 3, width, TINY, colour=colour, right=side)
            x += width + gap
        sheets.y += height + 6
        sheets.rule(sheets.y)
    sheets.skip(8)


def _examples(sheets: Sheets, part: Examples) -> None:
    gap = 10.0
    wide = (sheets.width - gap * (CARDS - 1)) / CARDS
    for start in range(0, len(part.shown), CARDS):
        row = part.shown[start : start + CARDS]
        height = max(_card_height(sheets, one, wide) for one in row)
        sheets.room(height)
        for place, one in enumerate(row):
            _card(sheets, one, sheets.left + place * (wide + gap), wide, height)
        sheets.y += height + gap


def _card_height(sheets: Sheets, one: Answer, wide: float) -> float:
    room = wide - 16 - (PICTURE + 8 if one.picture else 0)
    lines = sum(sheets.height_of(text, TINY, room) for text, _, _ in _lines(one))
    return max(lines, PICTURE if one.picture else 0) + 14


def _card(sheets: Sheets, one: Answer, x: float, wide: float, height: float) -> None:
    sheets.frame(x, sheets.y, wide, height)
    left = x + 8
    if one.picture:
        picture = QImage.fromData(base64.b64decode(one.picture))
        sheets.image(picture, left, sheets.y + 7, PICTURE)
        left += PICTURE + 8
    y, room = sheets.y + 7, x + wide - 8 - left
    for text, colour, bold in _lines(one):
        sheets.write(text, left, y, room, TINY, colour=colour, bold=bold)
        y += sheets.height_of(text, TINY, room, bold=bold)


def _lines(one: Answer) -> list[tuple[str, str, bool]]:
    """Return what a card says: each line with its colour, and whether it is bold."""
    found = [(one.text[:240], PAPER.text, False)] if one.text else []
    found += [(said(line), PAPER.text, False) for line in example_lines(one)]
    if words := CHANGES.get(one.change, ""):
        colour = {LOST: PAPER.bad, WON: PAPER.good}.get(one.change, PAPER.muted)
        found.append((said(words), colour, True))
    return found

"""What happens while a report is written; the window reads it without torch."""

from __future__ import annotations

from dataclasses import dataclass

from designer.job import Event

HTML, PDF = ".html", ".pdf"


@dataclass(frozen=True)
class Reported(Event):
    """A report is written."""

    file: str

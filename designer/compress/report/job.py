"""Writing a report as a job: what is missing is found first."""

from __future__ import annotations

from pathlib import Path

from designer.compress.outcome.folder import read_outcome
from designer.compress.report.contents import contents
from designer.compress.report.events import Reported
from designer.compress.report.page import Say, page
from designer.job import Job, Message, UserError
from designer.runs.files import write_whole


def report(run: str, out: str, say: Say = str, language: str = "en") -> Job:
    """Write the report of a compression as one HTML file; `say` tells it in another language.

    Events: what looking into the stages tells, and Reported. Raises UserError where the folder is
    no compression, or the file cannot be written.
    """
    from designer.compress.insight.job import insight

    for event in insight(run):
        if isinstance(event, Message):
            yield event
    found = contents(read_outcome(Path(run)))
    write(Path(out), page(found, say, language))
    yield Reported(out)


def write(place: Path, text: str | bytes) -> None:
    """Write a file as a whole. Raises UserError."""
    try:
        write_whole(place, text)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"“{place}” cannot be written ({reason}); choose another place.") from None

"""The tokenizers of a run, kept in its folder so that the network can be used without the data."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, unquote

from designer.job import UserError
from designer.runs import Run
from designer.runs.files import write_whole

FOLDER = "tokenizers"


def keep(run: Run, tokenizers: Mapping[str, str]) -> None:
    """Write the tokenizers of a run, by name, where it has none yet.

    Raises UserError where it has others, whose tokens its weights have learnt.
    """
    before = kept(run)
    if before and before != tokenizers:
        raise UserError(
            "The data have changed since the run began, and their words are now other tokens than "
            "those learnt; bring the former data back, or train again."
        )
    for name, text in ({} if before else tokenizers).items():
        place = run.path / FOLDER / f"{quote(name, safe='')}.json"
        try:
            place.parent.mkdir(exist_ok=True)
            write_whole(place, text)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UserError(f"“{place}” cannot be written ({reason}); make room for it.") from None


def kept(run: Run) -> dict[str, str]:
    """Return the tokenizers of a run as JSON, by the names of the inputs and “target”.

    Raises UserError where one cannot be read.
    """
    found = {}
    for place in sorted((run.path / FOLDER).glob("*.json")):
        try:
            found[unquote(place.stem)] = place.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise UserError(f"“{place}” cannot be read; bring it back, or train again.") from None
    return found

"""The tokenizers of a run, kept in its folder so that the network can be used without the data."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, unquote

from designer.job import UserError
from designer.runs import Run
from designer.runs.files import write_whole

FOLDER = "tokenizers"
GONE = (
    "The tokenizers of this run are gone, and without them its network reads no texts; bring the "
    f"folder “{FOLDER}” of the run back, or train again."
)


def keep(run: Run, tokenizers: Mapping[str, str]) -> None:
    """Write the tokenizers of a run, by name, in place of all that it has. Raises UserError."""
    folder = run.path / FOLDER
    texts = {folder / f"{quote(name, safe='')}.json": text for name, text in tokenizers.items()}
    place = folder
    try:
        for place in set(folder.glob("*.json")) - set(texts):
            place.unlink()
        for place, text in texts.items():
            folder.mkdir(exist_ok=True)
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

"""What was learnt in preparing a run's data, kept in its folder so that it can be used anew."""

from __future__ import annotations

import json

from designer.data.preparation import Preparation, preparation_of
from designer.job import UserError
from designer.runs import Run
from designer.runs.files import read_record, write_whole

FILE = "preparation.json"


def keep_preparation(run: Run, preparation: Preparation | None) -> None:
    """Write how the data of a run are prepared, before its first step. Raises UserError."""
    place = run.path / FILE
    try:
        if preparation is None:
            place.unlink(missing_ok=True)
            return
        text = json.dumps(preparation.record(), ensure_ascii=False, indent=1)
        write_whole(place, f"{text}\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"“{place}” cannot be written ({reason}); make room for it.") from None


def kept_preparation(run: Run) -> Preparation | None:
    """Return how the data of a run are prepared; None where nothing was learnt for it.

    Runs of earlier versions have none either. Raises UserError where the file cannot be read.
    """
    place = run.path / FILE
    if not place.exists():
        return None
    record = read_record(place)
    if record is None:
        raise UserError(f"“{place}” cannot be read; bring it back, or train again.")
    return preparation_of(record)

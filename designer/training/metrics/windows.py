"""A few windows of a series as they were, and as a network told them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from designer.data.inputs import Places
from designer.data.series.forecasts import Forecasts

if TYPE_CHECKING:
    from torch import Tensor

MOST = 6
"""Windows that are kept, those of different series counted each by itself."""


class Windows:
    """Keeps some windows of a part, evenly over its time.

    Outputs and targets come in the order of the part's examples, as values in the units of the
    file. A record holds `series`, `now` (the time of the last step seen, ISO 8601), `before` (the
    steps seen), `wanted` and `told` (those of the future); a value that the file lacks is None.
    """

    def __init__(self, forecasts: Forecasts, places: Places) -> None:
        self._forecasts, self._places = forecasts, places
        series = len(forecasts.frame.names) if forecasts.frame else 1
        count = min(len(places), max(1, MOST // series))
        chosen = np.linspace(0, len(places) - 1, count + 2)[1:-1] if count > 1 else np.zeros(1)
        self._rows = np.unique(chosen.round().astype(np.int64)).tolist()
        self._seen = 0
        self._records: list[dict[str, Any]] = []

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        """Take in a batch, as meters do."""
        for row in self._rows:
            place = row - self._seen
            if 0 <= place < len(targets):
                told, wanted = outputs[place].tolist(), targets[place].tolist()
                self._records += self._window(int(self._places[row]), told, wanted)
        self._seen += len(targets)

    def tables(self) -> dict[str, Any]:
        """Return `windows`: a record for each."""
        return {"windows": self._records} if self._records else {}

    def _window(self, example: int, told: list[Any], wanted: list[Any]) -> list[dict[str, Any]]:
        frame, times = self._forecasts.frame, self._forecasts.times
        assert frame is not None
        now = int(frame.nows[example])
        seen = slice(now + 1 - frame.past, now + 1)
        moment = "" if times is None else str(times[now].astype("datetime64[s]"))
        found = []
        for place, name in enumerate(frame.names[:MOST]):
            before = np.where(frame.known[seen, place], frame.columns[seen, place], np.nan)
            found.append(
                {
                    "series": name,
                    "now": moment,
                    "before": [None if value != value else value for value in before.tolist()],
                    "wanted": _column(wanted, place),
                    "told": _column(told, place),
                }
            )
        return found


def _column(steps: Sequence[Any], place: int) -> list[float]:
    """Return one series of steps, which hold a number or one for each series."""
    return [step[place] if isinstance(step, list) else step for step in steps]

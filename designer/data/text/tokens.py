"""Tokens of many texts, held in half the memory that networks take them in."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import numpy.typing as npt

from designer.data.inputs import Array, Inputs, Places


class Tokens(Inputs):
    """Numbers of tokens, N × steps."""

    tokens = True
    feature_axis: ClassVar[None] = None

    def __init__(self, rows: npt.NDArray[np.int32]) -> None:
        self._rows = rows
        self.shape = rows.shape[1:]

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._rows)

    def take(self, places: Places) -> Array:
        """Return the tokens of these texts as int64."""
        return self._rows[places].astype(np.int64)

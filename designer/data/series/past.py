"""The past of every window, cut from the series when it is read."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from designer.data.inputs import Array, Inputs, Places


class Past(Inputs):
    """N windows of `past` steps over T × variables, each variable scaled by itself."""

    def __init__(self, series: Array, starts: Array, past: int) -> None:
        self._series, self._starts = series, starts
        self.shape = (past, series.shape[1])
        self._windows = sliding_window_view(series, past, axis=0).transpose(0, 2, 1)

    @property
    def feature_axis(self) -> int | None:
        """Return the last axis: that of the variables."""
        return -1

    def __len__(self) -> int:
        """Return how many windows there are."""
        return len(self._starts)

    def take(self, places: Places) -> Array:
        """Return these windows, N × past × variables."""
        found: Array = self._windows[self._starts[places]]
        return found

    def all(self) -> Array:
        """Return every window; where they follow each other, without a copy."""
        first, count = int(self._starts[0]), len(self._starts)
        step = int(self._starts[1]) - first if count > 1 else 1
        if np.array_equal(self._starts, first + step * np.arange(count)):
            found: Array = self._windows[first : first + step * count : step]
            return found[:count]
        return self.take(np.arange(count))

    def fingerprint(self) -> bytes:
        """Return a digest of the series and of where the windows lie."""
        digest = hashlib.sha256(f"{self._series.dtype.str} {self.shape}".encode())
        digest.update(np.ascontiguousarray(self._series).data)
        digest.update(np.ascontiguousarray(self._starts).data)
        return digest.digest()

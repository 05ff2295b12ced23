"""Exponential smoothing of curves, as TensorBoard does it: without the pull towards zero."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
BLOCK = 64
"""Points that are smoothed by one product of matrices."""


def smoothed(values: Floats, weight: float) -> Floats:
    """Return values smoothed by a weight from 0, which leaves them, to 0.99.

    Each is the mean of those up to it, one step back counting `weight` times as much. Gaps (NaN)
    stay gaps and count for nothing.
    """
    known = np.isfinite(values)
    if weight <= 0 or not known.any():
        return values
    result = np.full_like(values, np.nan)
    result[known] = _smoothed(values[known], weight)
    return result


def _smoothed(values: Floats, weight: float) -> Floats:
    count = len(values)
    blocks = -(-count // BLOCK)
    padded = np.zeros(blocks * BLOCK)
    padded[:count] = values
    steps = np.arange(BLOCK)
    back = steps[:, None] - steps[None, :]
    share = np.where(back >= 0, (1 - weight) * weight ** np.maximum(back, 0), 0.0)
    within = padded.reshape(blocks, BLOCK) @ share.T
    fades = weight ** (steps + 1.0)
    carried = 0.0
    for block in within:  # what the blocks before give to this one
        block += carried * fades
        carried = float(block[-1])
    total = within.ravel()[:count]
    # the first mean is of one value, so its share must be the whole
    debias = 1.0 - weight ** np.arange(1.0, count + 1.0)
    return np.asarray(total / debias)

"""Columns of a table that are rarely meant: those that already hold the target."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from designer.data.inputs import Array
from designer.data.table.cells import cut
from designer.data.table.feature import Feature
from designer.data.table.step import Features

FEWEST_ROWS = 20
"""Rows from which on it is no chance that a column tells every target."""


def tells_target(
    features: Features, used: Collection[str], targets: Array, classes: tuple[str, ...]
) -> list[str]:
    """Return a sentence for each of the `used` columns that is the target in other words."""
    if len(targets) < FEWEST_ROWS:
        return []
    tells = _names_class if classes else _is_number
    return [
        f"The column “{cut(feature.name)}” already says what is to be told; leave it out unless it "
        "is known beforehand."
        for feature in features
        if feature.name in used and tells(feature, targets)
    ]


def _names_class(feature: Feature, targets: Array) -> bool:
    """Return whether every value belongs to one class and every class to one value."""
    present = ~feature.missing
    if not present.all():
        return False
    values, codes = np.unique(feature.values, return_inverse=True)
    groups, numbers = np.unique(targets, return_inverse=True)
    if len(values) != len(groups):
        return False
    pairs = np.unique(codes.reshape(-1) * len(groups) + numbers.reshape(-1))
    return len(pairs) == len(groups)


def _is_number(feature: Feature, targets: Array) -> bool:
    """Return whether numbers are the target, or it in another unit."""
    if feature.categories is not None or feature.missing.any():
        return False
    return alike(feature.values, targets[:, 0])


def alike(one: Array, other: Array) -> bool:
    """Return whether two columns of N numbers are the same, or so but for their unit and zero."""
    if np.ptp(one) == 0 or np.ptp(other) == 0:
        return False
    one, other = one - one.mean(), other - other.mean()
    size = float(np.sqrt((one @ one) * (other @ other)))
    return size > 0 and abs(float(one @ other)) > (1 - 1e-9) * size

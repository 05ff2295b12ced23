# mypy: ignore-errors
"""Rows over time made into inputs, as exported programs do it."""

import numpy as np


def filled(values):
    """Put the value before where one is missing, the first one at the beginning."""
    values = np.array(values, float)
    for column in values.T:
        known = np.flatnonzero(~np.isnan(column))
        before = np.searchsorted(known, np.arange(len(column)), side="right") - 1
        column[:] = column[known[np.maximum(before, 0)]]
    return values


def joined(values):
    """Put a straight line between its neighbours where a value is missing."""
    values = np.array(values, float)
    for column in values.T:
        known = np.flatnonzero(~np.isnan(column))
        column[:] = np.interp(np.arange(len(column)), known, column[known])
    return values


def hour(times):
    """Return the time of day as sine and cosine."""
    return circle((times - times.astype("datetime64[D]")).astype(int) / 86_400_000_000)


def weekday(times):
    """Return the day of the week as sine and cosine."""
    days = times.astype("datetime64[D]").astype(int)
    return circle((days + 3) % 7 / 7)  # 1 January 1970 was a Thursday


def month(times):
    """Return the time of the year as sine and cosine."""
    years = times.astype("datetime64[Y]")
    length = (years + 1).astype("datetime64[D]") - years.astype("datetime64[D]")
    within = (times - years.astype("datetime64[us]")).astype(int)
    return circle(within / (length.astype(int) * 86_400_000_000))


def circle(turn):
    """Return parts of a turn as points on a circle."""
    angle = 2 * np.pi * turn
    return np.stack([np.sin(angle), np.cos(angle)], axis=1)

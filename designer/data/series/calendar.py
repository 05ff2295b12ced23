"""What the calendar says of a time: hour, weekday and time of the year, as points on a circle."""

from __future__ import annotations

import numpy as np

from designer.data.inputs import Array

_DAY = 86_400_000_000


def clock(times: Array, part: str) -> Array:
    """Return sine and cosine, T × 2, of where times lie in a day, a week or a year.

    `part` is “hour” (the time of day), “weekday” (the day of the week, whole days) or “month” (the
    time of the year).
    """
    whole = times.astype("datetime64[D]")
    if part == "hour":
        turn = (times - whole).astype(np.int64) / _DAY
    elif part == "weekday":
        turn = ((whole.astype(np.int64) + 3) % 7) / 7  # 1 January 1970 was a Thursday
    else:
        year = times.astype("datetime64[Y]")
        length = (year + 1).astype("datetime64[D]") - year.astype("datetime64[D]")
        within = (times - year.astype("datetime64[us]")).astype(np.int64)
        turn = within / (length.astype(np.int64) * _DAY)
    angle = 2 * np.pi * turn
    return np.stack([np.sin(angle), np.cos(angle)], axis=1)

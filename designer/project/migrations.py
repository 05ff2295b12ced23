"""Lifting old files: each step takes the plain contents of one format to the next number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

FORMAT = 1
"""The number that this version writes."""

STEPS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From each past format, the function that takes its contents to the next one."""


def lift(contents: dict[str, Any], number: int) -> dict[str, Any]:
    """Return the contents in this version's format, from those of an earlier one."""
    while number < FORMAT:
        contents = STEPS[number](contents)
        number += 1
    return contents

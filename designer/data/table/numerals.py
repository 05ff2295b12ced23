"""The number in a text, as people write numbers among words."""

from __future__ import annotations

import re

from designer.data.inputs import LARGEST_NUMBER

_POINT = re.compile(r"[+-]?\d[\d,\u00a0\u2009\u202f ’']*(?:\.\d+)?|[+-]?\.\d+")
_COMMA = re.compile(r"[+-]?\d[\d.\u00a0\u2009\u202f ’']*(?:,\d+)?|[+-]?,\d+")


def numeral(text: str, decimal: str) -> float | None:
    """Return the number in a text, such as 1,200 in “$1,200”, or None where there is none.

    `decimal` is the mark before decimals, “.” or “,”; the other one groups.
    """
    found = (_POINT if decimal == "." else _COMMA).search(text.replace("−", "-"))
    if found is None:
        return None
    digits = re.sub(r"[\u00a0\u2009\u202f ’']", "", found.group())
    if decimal == ",":
        digits = digits.replace(".", "").replace(",", ".")
    number = float(digits.replace(",", ""))
    return number if abs(number) <= LARGEST_NUMBER else None

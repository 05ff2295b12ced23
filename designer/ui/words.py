"""The words of the window in the language of the person who reads them.

The code speaks English. `tr` gives a text of the window in the chosen language; `said` does the
same for a finished sentence that came from below, such as a problem or the help of a block.
"""

from __future__ import annotations

from typing import Any


def tr(text: str, /, **values: Any) -> str:
    """Return a text of the window, with its `{places}` filled in."""
    return text.format(**values) if values else text


def trn(one: str, many: str, /, n: int, **values: Any) -> str:
    """Return a text that counts something, in the form that the number `n` asks for."""
    return (one if n == 1 else many).format(n=f"{n:,}", **values)


def said(sentence: str) -> str:
    """Return a finished English sentence from below the window in the chosen language."""
    return sentence

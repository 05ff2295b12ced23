"""How SQuAD compares an answer with the right one (Rajpurkar et al. 2016, version 1.1)."""

from __future__ import annotations

import re
import string
from collections import Counter

_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = re.compile(r"\b(a|an|the)\b")


def normal(text: str) -> str:
    """Return a text in small letters, without punctuation, English articles and double spaces."""
    small = text.lower().translate(_PUNCTUATION)
    return " ".join(_ARTICLES.sub(" ", small).split())


def same(told: str, wanted: str) -> float:
    """Return 1 where two texts are the same but for what `normal` takes away, else 0."""
    return float(normal(told) == normal(wanted))


def overlap(told: str, wanted: str) -> float:
    """Return the harmonic mean of precision and recall of the words, each as often as it comes.

    Two texts without words are the same.
    """
    first, second = normal(told).split(), normal(wanted).split()
    if not first or not second:
        return float(first == second)
    common = sum((Counter(first) & Counter(second)).values())
    return 2 * common / (len(first) + len(second))

# mypy: ignore-errors
"""Texts made into tokens and back, as exported programs do it."""

import sys
import unicodedata
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

PADDING = 0
UNKNOWN = 1
BEGIN = 2
END = 3


def asked(*names):
    """Return the texts behind the program's name, as many for each example."""
    texts = sys.argv[1:]
    if not texts or len(texts) % len(names):
        order = ", ".join(names)
        sys.exit(
            f"Run this program with texts behind its name, for each example {order}; "
            f"{len(texts)} came."
        )
    return texts


def tokenizer(name):
    """Return what turns texts into tokens; its file lies beside this one."""
    place = Path(__file__)
    return Tokenizer.from_file(str(place.with_name(f"{place.stem}.{name}.json")))


def tokens(name, texts):
    """Return texts as tokens, each cut off or filled up to the length learnt."""
    found = tokenizer(name).encode_batch([text.strip() for text in texts])
    return torch.tensor([text.ids for text in found])


def read(name, rows):
    """Return the texts of rows of tokens, each up to its end."""
    words = tokenizer(name)
    size = words.get_vocab_size()
    found = []
    for row in rows.tolist():
        row = row[: row.index(END)] if END in row else row
        kept = [token if token < size else UNKNOWN for token in row]
        kept = [token for token in kept if token not in (PADDING, BEGIN)]
        found.append(words.decode(kept, skip_special_tokens=False))
    return found


def pieces(scores, name, texts, longest=30):
    """Return the piece of each text whose first and last token score best."""
    words = tokenizer(name)
    found = []
    for text, (first, last) in zip(texts, scores.numpy().swapaxes(1, 2), strict=True):
        text = text.strip()
        places = words.encode(text).offsets
        blank = np.array([not text[begin:end].strip() for begin, end in places])
        first, last = np.where(blank, -np.inf, first), np.where(blank, -np.inf, last)
        best, span = -np.inf, (0, 0)
        for length in range(min(longest, len(places))):
            sums = first[: len(places) - length] + last[length:]
            if sums.max() > best:
                best, span = sums.max(), (sums.argmax(), sums.argmax() + length)
        begin, end = places[span[0]][0], places[span[1]][1]
        found.append(text[begin : whole(text, begin, end)].strip())
    return found


def whole(text, begin, end):
    """Return where a piece ends that takes all marks of its last letter with it."""
    while begin < end < len(text) and (
        unicodedata.category(text[end])[0] == "M" or "\u1160" <= text[end] <= "\u11ff"
    ):
        end += 1
    return end

"""Turning text into tokens and back with a tokenizer that was trained and saved."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from designer.data.inputs import DataError
from designer.data.text.tokenizer import BEGIN, END, PADDING, SPECIAL, UNKNOWN, readable

Offsets = list[tuple[int, int]]
"""Where tokens begin and end in a text, counted in characters."""


class Codec:
    """A trained tokenizer.

    Attributes:
        length: how many tokens every text becomes, padding included.
        most: how many of them may be those of the text: one fewer where `<end>` follows.
        vocabulary: how many tokens it knows, which may be fewer than the network tells apart.
    """

    def __init__(self, contents: str) -> None:
        """Read the JSON of the library tokenizers. Raises DataError where it is none."""
        from tokenizers import Tokenizer

        try:
            described = json.loads(contents)
            self.length = int(described["padding"]["strategy"]["Fixed"])
            self.most = int(described["truncation"]["max_length"])
            self._tokenizer = Tokenizer.from_str(contents)
        except Exception as error:  # the library has no exception of its own
            reason = str(error).strip().split("\n", 1)[0][:100] or type(error).__name__
            raise DataError(
                f"The tokenizer saved with the network cannot be read ({reason}); train it again."
            ) from None
        # Cutting and filling are done here, where texts of any length are asked for as well.
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.vocabulary: int = self._tokenizer.get_vocab_size()

    def encode(self, text: str) -> list[int]:
        """Return `length` numbers of tokens; padding stands at the end."""
        found = self._tokenizer.encode(readable(text)).ids[: self.most]
        return found + [PADDING] * (self.length - len(found))

    def encode_all(self, texts: Sequence[str]) -> npt.NDArray[np.int64]:
        """Return the numbers of tokens of N texts, N × length."""
        return filled(self.pieces(texts), self.length, self.most).astype(np.int64)

    def pieces(self, texts: Sequence[str]) -> list[list[int]]:
        """Return all tokens of every text, neither cut off nor filled up."""
        found = self._tokenizer.encode_batch_fast([readable(text) for text in texts])
        return [item.ids for item in found]

    def offsets(self, text: str) -> Offsets:
        """Return where each of the `length` tokens stands in the text; padding at (0, 0)."""
        ((_, found),) = self.places([text])
        found = found[: self.most]
        return found + [(0, 0)] * (self.length - len(found))

    def places(self, texts: Sequence[str]) -> list[tuple[list[int], Offsets]]:
        """Return all tokens of every text, and where each stands.

        Blanks before a token are left out, and marks that are joined to its last letter, such as
        an accent that is a character of its own, belong to it.
        """
        found = self._tokenizer.encode_batch([readable(text) for text in texts])
        return [
            (item.ids, [_trimmed(text, begin, end) for begin, end in item.offsets])
            for text, item in zip(texts, found, strict=True)
        ]

    def decode(self, numbers: Iterable[int]) -> str:
        """Return the text of tokens, up to the first `<end>`; `<unk>` stands for unknown words."""
        kept = []
        for number in map(int, numbers):
            if number == END:
                break
            if number not in (PADDING, BEGIN):
                kept.append(number if 0 <= number < self.vocabulary else UNKNOWN)
        text: str = self._tokenizer.decode(kept, skip_special_tokens=False)
        return text

    def tokens(self, numbers: Iterable[int]) -> list[str]:
        """Return the name of every token, as it is shown beside a plot."""
        names = (self._tokenizer.id_to_token(max(0, number)) for number in map(int, numbers))
        return [SPECIAL[UNKNOWN] if name is None else name for name in names]


def filled(pieces: Sequence[Sequence[int]], length: int, most: int) -> npt.NDArray[np.int32]:
    """Return the first `most` tokens of every text, with padding behind them, N × length."""
    rows = np.full((len(pieces), length), PADDING, np.int32)
    for row, found in zip(rows, pieces, strict=True):
        kept = found[:most]
        row[: len(kept)] = kept
    return rows


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin].isspace():
        begin += 1
    while begin < end < len(text) and _is_joined(text[end]):
        end += 1
    return begin, end


def _is_joined(character: str) -> bool:
    """Return whether it is a mark, or a vowel or end of a Korean syllable: a part of a letter."""
    if character < "\u0300":
        return False
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"

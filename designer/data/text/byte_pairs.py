"""Tokens that are frequent pieces of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from designer.data.text.tokenizer import SPECIAL, UNKNOWN, Tokenizer, one_space
from designer.unit import param

if TYPE_CHECKING:
    import tokenizers

_BLANK = "▁"
_PIECE = f"{_BLANK}?[^\\W{_BLANK}]+|{_BLANK}?[^\\w{_BLANK}]|{_BLANK}"
"""A word or a single mark, with the blank before it: no token crosses a mark."""


@dataclass(frozen=True)
class BytePairs(Tokenizer):
    """Makes frequent pieces of words tokens, so that rare words are made of several.

    Single characters are joined, the most frequent pair first, until the vocabulary is full
    (Sennrich et al. 2016, Neural machine translation of rare words with subword units). Decoding
    gives the text back but for blanks.
    """

    title: ClassVar[str] = "Byte pairs"

    vocabulary: int = param(
        8_000, "Tokens at most, the four special ones among them.", low=16, high=1_000_000
    )

    def _untrained(self) -> tokenizers.Tokenizer:
        from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

        tokenizer = Tokenizer(models.BPE(unk_token=SPECIAL[UNKNOWN], fuse_unk=True))
        tokenizer.normalizer = normalizers.Sequence([*self._normalizers(), *one_space()])
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Metaspace(_BLANK, prepend_scheme="always", split=False),
                pre_tokenizers.Split(Regex(_PIECE), "isolated"),
            ]
        )
        tokenizer.decoder = decoders.Metaspace(_BLANK, prepend_scheme="always")
        return tokenizer

    def _trainer(self) -> Any:
        from tokenizers.trainers import BpeTrainer

        return BpeTrainer(
            vocab_size=self.vocabulary,
            # More characters than fit would make the vocabulary larger than it may be.
            limit_alphabet=self.vocabulary - len(SPECIAL),
            special_tokens=list(SPECIAL),
            show_progress=False,
        )

"""One example as its tokens, so that a person sees what a tokenizer makes of texts."""

from __future__ import annotations

from dataclasses import dataclass

from designer.data.prepare import divide, load
from designer.data.text.codec import Codec
from designer.data.text.corpus import Corpus
from designer.data.text.pairs import Pairs
from designer.data.text.tokenizer import UNKNOWN, limited, tokenizer_of
from designer.project.project import DataChoice

TEXTS = 4000
"""Texts of the training part that the tokenizer is trained on here, so that a look is quick."""
_USUAL = 0.5


@dataclass(frozen=True, slots=True)
class Cut:
    """A text cut into tokens.

    Attributes:
        name: of the input, or “target”.
        tokens: as they are written in the vocabulary, those beyond the length left out.
        known: for each of them, whether it is in the vocabulary.
        padding: how many tokens of padding stand behind them.
        lost: how many tokens of the text are cut off.
    """

    name: str
    tokens: tuple[str, ...]
    known: tuple[bool, ...]
    padding: int
    lost: int


def example_cut(choice: DataChoice) -> tuple[Cut, ...]:
    """Return the texts of one example of the validation part, cut into tokens; none without texts.

    Raises DataError.
    """
    corpus = load(choice.source)
    if not isinstance(corpus, Corpus):
        return ()
    tokenizer = tokenizer_of(choice.text)
    parts = divide(corpus, choice)
    kept = parts.validation if len(parts.validation) else parts.train
    columns = tuple(corpus.texts.items())
    sizes = sorted(kept.tolist(), key=lambda place: len(columns[0][1][place]))
    place = sizes[int(_USUAL * len(sizes))]
    learnt = parts.train[:: max(1, len(parts.train) // TEXTS)].tolist()
    apart = isinstance(corpus, Pairs)
    whole = "" if apart else tokenizer.train(t[n] for _, t in columns for n in learnt)
    found = []
    for (name, texts), length in zip(columns, tokenizer.lengths(len(columns)), strict=True):
        trained = tokenizer.train(texts[n] for n in learnt) if apart else whole
        codec = Codec(limited(trained, length, length))
        (pieces,) = codec.pieces([texts[place]])
        kept_pieces = pieces[:length]
        found.append(
            Cut(
                name,
                tuple(codec.tokens(kept_pieces)),
                tuple(piece != UNKNOWN for piece in kept_pieces),
                length - len(kept_pieces),
                len(pieces) - len(kept_pieces),
            )
        )
    return tuple(found)

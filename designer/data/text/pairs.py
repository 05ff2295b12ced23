"""Texts and what they become: translations, or any other text for a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import DataError
from designer.data.material import Examples
from designer.data.split import Split
from designer.data.text.codec import Codec, filled
from designer.data.text.corpus import Corpus, cut_off, many_unknown, steps, unknown
from designer.data.text.sifting import Where, example, sift
from designer.data.text.tokenizer import BEGIN, END, tokenizer_of
from designer.data.text.tokens import Tokens
from designer.project.project import DataChoice

SOURCE, TARGET = "source", "target"


class Pairs(Corpus):
    """N texts and the texts to be told; a tokenizer for each side.

    The network gets the source and, while it learns, the target behind `<begin>`, and tells for
    every step of it the next token, `<end>` at last.
    """

    def __init__(
        self, sources: Sequence[str], targets: Sequence[str], warnings: Iterable[str] = ()
    ) -> None:
        super().__init__({SOURCE: sources, TARGET: targets}, (SOURCE,), warnings)

    @classmethod
    def sifted(
        cls, sources: Sequence[str], targets: Sequence[str], origin: str, where: Where = example
    ) -> Pairs:
        """Return pairs without empty texts, of each source the first. Raises DataError."""
        sources = [text.strip() for text in sources]
        targets = [text.strip() for text in targets]
        kept, warnings = sift([sources, targets], sources, where)
        if not len(kept):
            raise DataError(f"{origin} holds no pair of two texts; add some.")
        return cls([sources[place] for place in kept], [targets[place] for place in kept], warnings)

    def describe(self, choice: DataChoice) -> Description:
        """Return what tokenizers of this kind give, whatever words they will find."""
        tokenizer = tokenizer_of(choice.text)
        lengths = tokenizer.lengths(2)
        return Description(
            tuple(map(steps, lengths)),
            Spec((lengths[1], tokenizer.vocabulary)),
            (),
            "sequence",
            len(self),
            (),
            (SOURCE, TARGET),
            (tokenizer.vocabulary,) * 2,
        )

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Train a tokenizer on each side of the training part, and take the tokens of all.

        Where tokenizers were learnt before, none is trained.
        """
        tokenizer = tokenizer_of(choice.text)
        trained, pieces, shares = {}, {}, {}
        warnings = list(self.warnings)
        for (name, texts), length in zip(self.texts.items(), tokenizer.lengths(2), strict=True):
            most = length if name == SOURCE else length - 1  # <begin> or <end> has its place
            contents = self._trained(tokenizer, (texts[place] for place in parts.train))
            trained[name] = self._limited(contents, name, length, most)
            pieces[name] = Codec(trained[name]).pieces(texts)
            shares[name] = unknown([pieces[name][place] for place in parts.validation])
            warnings += [*cut_off(pieces[name], most, name), *many_unknown(shares[name], name)]
        source, target = tokenizer.lengths(2)
        told = [found[: target - 1] for found in pieces[TARGET]]
        given = filled([[BEGIN, *found] for found in told], target, target)
        wanted = filled([[*found, END] for found in told], target, target)
        return Examples(
            (Tokens(filled(pieces[SOURCE], source, source)), Tokens(given)),
            wanted.astype(np.int64),
            (),
            "sequence",
            warnings=tuple(warnings),
            names=(SOURCE, TARGET),
            vocabularies=(tokenizer.vocabulary,) * 2,
            vocabulary=tokenizer.vocabulary,
            tokenizers=trained,
            texts=self.texts,
            facts={"unknown": shares},
        )

"""Texts of which each belongs to a class: sentiments, topics, answers to questions on stories."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import Array, Places
from designer.data.material import Examples, Look
from designer.data.source import class_numbers
from designer.data.split import Split
from designer.data.text.codec import Codec, filled
from designer.data.text.corpus import Corpus, cut_off, many_unknown, steps, unknown
from designer.data.text.sifting import Where, example, sift, undecided, uneven
from designer.data.text.tokenizer import tokenizer_of
from designer.data.text.tokens import Tokens
from designer.project.project import DataChoice


class Labelled(Corpus):
    """N examples of one text or more, each with the number of a class; one tokenizer for all.

    Attributes:
        targets: int64 numbers of classes.
        heading: what the classes are called where examples are shown.
    """

    def __init__(
        self,
        texts: Mapping[str, Sequence[str]],
        targets: Array,
        classes: Sequence[str],
        *,
        owning: Sequence[str] = (),
        warnings: Iterable[str] = (),
        heading: str = "class",
    ) -> None:
        super().__init__(texts, owning or tuple(texts), warnings)
        self.targets = targets
        self.classes = tuple(classes)
        self.heading = heading

    @classmethod
    def sifted(
        cls,
        texts: Mapping[str, Sequence[str]],
        labels: Sequence[str],
        origin: str,
        where: Where = example,
    ) -> Labelled:
        """Return what is left without empty texts and copies, with warnings. Raises DataError."""
        columns = {name: [text.strip() for text in column] for name, column in texts.items()}
        keys = list(zip(labels, *columns.values(), strict=True))
        kept, warnings = sift(list(columns.values()), keys, where)
        columns = {name: [column[place] for place in kept] for name, column in columns.items()}
        targets, classes = class_numbers([labels[place] for place in kept], origin)
        whole = ["\n".join(row) for row in zip(*columns.values(), strict=True)]
        told = (*warnings, *undecided(whole, targets), *uneven(targets, classes))
        return cls(columns, targets, classes, warnings=told)

    def describe(self, choice: DataChoice) -> Description:
        """Return what a tokenizer of this kind gives, whatever words it will find."""
        tokenizer = tokenizer_of(choice.text)
        names = tuple(self.texts)
        return Description(
            tuple(map(steps, tokenizer.lengths(len(names)))),
            Spec((len(self.classes),)),
            self.classes,
            "classification",
            len(self),
            (),
            names,
            (tokenizer.vocabulary,) * len(names),
        )

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Train one tokenizer on all texts of the training part, and take the tokens of all.

        Where tokenizers were learnt before, none is trained.
        """
        tokenizer = tokenizer_of(choice.text)
        columns = tuple(self.texts.items())
        learnt_from = (texts[place] for _, texts in columns for place in parts.train)
        trained = self._trained(tokenizer, learnt_from)
        warnings = list(self.warnings)
        inputs, tokenizers, shares = [], {}, {}
        for (name, texts), length in zip(columns, tokenizer.lengths(len(columns)), strict=True):
            tokenizers[name] = self._limited(trained, name, length, length)
            pieces = Codec(tokenizers[name]).pieces(texts)
            inputs.append(Tokens(filled(pieces, length, length)))
            shares[name] = unknown([pieces[place] for place in parts.validation])
            warnings += [*cut_off(pieces, length, name), *many_unknown(shares[name], name)]
        return Examples(
            tuple(inputs),
            self.targets,
            self.classes,
            "classification",
            warnings=tuple(warnings),
            names=tuple(self.texts),
            vocabularies=(tokenizer.vocabulary,) * len(inputs),
            tokenizers=tokenizers,
            texts=self.texts,
            facts={"unknown": shares},
        )

    def groups(self) -> Array:
        """Return the classes."""
        return self.targets

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return the texts of these examples, and their classes as the last column."""
        found = super().look(choice, places)
        labels = tuple(self.classes[self.targets[place]] for place in places)
        rows = tuple((*row, label) for row, label in zip(found.rows, labels, strict=True))
        return replace(found, headings=(*found.headings, self.heading), rows=rows, labels=labels)

    def _classes(self) -> tuple[Array, tuple[str, ...]]:
        return self.targets, self.classes

    def _meaning(self) -> object:
        return type(self).__name__, self.classes, np.asarray(self.targets).tolist()

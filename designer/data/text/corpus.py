"""Texts before they become tokens: what all kinds of corpora share."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from designer.blocks.spec import Spec
from designer.data.inputs import Array, DataError, Places
from designer.data.material import Look, Material
from designer.data.preparation import Preparation
from designer.data.split import Split, split
from designer.data.text.preparation import TextPreparation
from designer.data.text.sifting import owners
from designer.data.text.tokenizer import UNKNOWN, Tokenizer, limited
from designer.project.project import DataChoice

MOST_UNKNOWN = 0.1
"""Share of unknown tokens in validation beyond which a person is told."""


class Corpus(Material):
    """N examples of one or more texts each.

    Examples whose texts in the columns `owning` differ in nothing but case, marks and blanks are
    never divided between two parts.

    Attributes:
        texts: for each column, N texts without blanks at their ends.
        owning: the columns by which examples belong together, all inputs where none is named.
        tokenizers: those learnt before, by column, which are taken as they are; else empty.
    """

    def __init__(
        self,
        texts: Mapping[str, Sequence[str]],
        owning: Sequence[str],
        warnings: Iterable[str] = (),
    ) -> None:
        self.texts = dict(texts)
        self.owning = tuple(owning)
        self.warnings = tuple(warnings)
        self.tokenizers: Mapping[str, str] = {}

    def __len__(self) -> int:
        """Return how many examples there are."""
        return len(next(iter(self.texts.values())))

    def divide(self, choice: DataChoice) -> Split:
        """Divide by chance what belongs together, every class in the same proportions."""
        _, first = np.unique(self._owners, return_index=True)
        targets, classes = self._classes()
        wanted = 1 + int(choice.validation > 0) + int(choice.test > 0)
        if len(first) < wanted <= len(self):
            raise DataError(
                f"All {len(self):,} examples are on {len(first)} text{'s' * (len(first) > 1)}, "
                f"which {wanted} parts cannot share; add texts, or set validation or test to 0."
            )
        found = split(
            np.zeros(len(first), np.int64) if targets is None else targets[first],
            classes,
            choice.validation,
            choice.test,
            choice.split_seed,
        )
        part = np.zeros(len(first), np.int8)
        part[found.validation], part[found.test] = 1, 2
        of_each = part[self._owners]
        learnt, watched, kept = (np.nonzero(of_each == number)[0] for number in range(3))
        return Split(learnt, watched, kept, found.warnings)

    def learnt(self, preparation: Preparation) -> Corpus:
        """Return the texts as the tokenizers learnt before cut them."""
        if not isinstance(preparation, TextPreparation):
            raise DataError(
                "The data are texts now, and the network has learnt from numbers; bring the former "
                "data back, or train again."
            )
        found = copy.copy(self)
        found.tokenizers = preparation.tokenizers
        return found

    def leaks(self, parts: Split) -> str:
        """Compare texts regardless of case, marks and blanks."""
        held = np.concatenate([parts.validation, parts.test])
        count = int(np.isin(self._owners[held], self._owners[parts.train]).sum())
        if not count:
            return ""
        return (
            f"{count:,} of the {len(held):,} examples kept aside have the same text as one that is "
            "learnt from, so the measurements are too good; leave the copies out."
        )

    def fingerprint(self) -> bytes:
        """Return a digest of all texts and what is to be told of them."""
        digest = hashlib.sha256(repr((self._meaning(), tuple(self.texts))).encode())
        for column in self.texts.values():
            for text in column:
                encoded = text.encode("utf-8", "surrogatepass")
                digest.update(len(encoded).to_bytes(8, "little"))
                digest.update(encoded)
        return digest.digest()

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return the texts of these examples as rows."""
        rows = zip(
            *([column[place] for place in places] for column in self.texts.values()), strict=True
        )
        return Look(headings=tuple(self.texts), rows=tuple(rows))

    def _classes(self) -> tuple[Array | None, tuple[str, ...]]:
        """Return the number of every example's class and the names of the classes."""
        return None, ()

    def _meaning(self) -> object:
        """Return what a fingerprint must tell beside the texts."""
        return type(self).__name__

    def _trained(self, tokenizer: Tokenizer, texts: Iterable[str]) -> str:
        """Return what a tokenizer learns from texts; nothing where one was learnt before."""
        return "" if self.tokenizers else tokenizer.train(texts)

    def _limited(self, trained: str, name: str, length: int, most: int) -> str:
        """Return the tokenizer of a column: the one learnt before, or the one trained now."""
        if not self.tokenizers:
            return limited(trained, length, most)
        if name not in self.tokenizers:
            raise DataError(
                f"The tokenizer of “{name}” is gone from the run; bring it back, or train again."
            )
        return self.tokenizers[name]

    @cached_property
    def _owners(self) -> Places:
        return owners([self.texts[name] for name in self.owning])


def steps(length: int) -> Spec:
    """Return the specification of a text of that many tokens."""
    return Spec((length,), "int64")


def cut_off(pieces: Sequence[Sequence[int]], most: int, what: str) -> tuple[str, ...]:
    """Return a sentence on the texts that have more tokens than are taken."""
    longer = [len(found) for found in pieces if len(found) > most]
    if not longer:
        return ()
    many = ("has", "is") if len(longer) == 1 else ("have", "are")
    return (
        f"{len(longer):,} of the {len(pieces):,} texts in “{what}” {many[0]} more than {most} "
        f"tokens (up to {max(longer):,}) and {many[1]} cut off at the end; make the length larger "
        "to keep all.",
    )


def unknown(pieces: Sequence[Sequence[int]]) -> float:
    """Return which share of the tokens is unknown."""
    total = sum(map(len, pieces))
    return sum(found.count(UNKNOWN) for found in pieces) / total if total else 0.0


def many_unknown(share: float, what: str) -> tuple[str, ...]:
    """Return a sentence where many tokens of the validation part were not learnt from."""
    if share <= MOST_UNKNOWN:
        return ()
    return (
        f"{share:.0%} of the tokens in “{what}” of the validation part are unknown; make the "
        "vocabulary larger, or take byte pairs.",
    )

"""What a network tells of single examples, in words: texts, answers and classes."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from designer.data.inputs import Array, Places
from designer.data.prepare import Part, Prepared
from designer.data.text.codec import Codec
from designer.data.text.tokenizer import PADDING
from designer.job import UserError
from designer.training.generation import Written, beam, greedy, looks_ahead
from designer.training.metrics.classes import predicted
from designer.training.spans import best_spans, span_text
from designer.training.steps import lacks_memory, release

AT_ONCE = 128
"""Examples that are told at once."""
TARGET = "target"
"""The name of the input that holds the tokens before the one to be told, and of its tokenizer."""


@dataclass(frozen=True)
class Told:
    """One example and what a network tells of it.

    Attributes:
        source: the example as a person reads it.
        wanted: what would be right; there may be several.
        told: what the network tells.
    """

    source: str
    wanted: tuple[str, ...]
    told: str

    def record(self) -> dict[str, str]:
        """Return it as JSON holds it."""
        return {"source": self.source, "wanted": self.wanted[0], "told": self.told}


Telling = Generator[int, None, list[Told]]
"""Work that says now and then how many examples are done."""


class Teller:
    """Asks a network about examples and puts its answers into words."""

    def __init__(
        self, prepared: Prepared, order: Sequence[int], device: torch.device, shorter: bool
    ) -> None:
        """Take what the data say of words; the network takes their inputs in this order.

        `shorter` says that it may be given texts without their padding.
        """
        self._examples, self._about = prepared.examples, prepared.description
        self._device = device
        self._size = AT_ONCE
        self._shorter = shorter
        names = [self._about.names[place] for place in order]
        self._place = names.index(TARGET) if TARGET in names else -1
        self._codecs: dict[str, Codec] = {}

    def tell(self, model: nn.Module, part: Part, rows: Places, beams: int = 1) -> Telling:
        """Tell of these rows of a part, whose inputs are in the order of the network.

        The model must be in evaluation mode. Raises UserError where even one example is too much
        for the memory, and DataError.
        """
        found: list[Told] = []
        while len(found) < len(rows):
            some = rows[len(found) : len(found) + self._size]
            work = self._words(model, part, some, beams)
            try:
                while True:
                    next(work)
                    yield len(found)
            except StopIteration as end:
                words: list[str] = end.value
            except (RuntimeError, MemoryError) as error:
                if not lacks_memory(error):
                    raise
                self._fewer()
                continue
            places = part.places[some]
            for place, text in zip(places.tolist(), words, strict=True):
                found.append(Told(self._source(place), self._wanted(place), text))
        return found

    def sees_ahead(self, model: nn.Module, part: Part) -> bool:
        """Return whether the network is given what it is to write, and so cannot learn to."""
        if self._place < 0 or not len(part):
            return False
        training = model.training
        model.eval()
        try:
            return looks_ahead(model, self._inputs(part, evenly(len(part), 4)), self._place)
        finally:
            model.train(training)

    def _words(
        self, model: nn.Module, part: Part, rows: Places, beams: int
    ) -> Generator[None, None, list[str]]:
        """Return what the network tells of some rows."""
        inputs = self._inputs(part, rows)
        if self._place >= 0 and self._about.task == "sequence":
            inputs = self._shortened(inputs)
            write = greedy(model, inputs, self._place, shorter=self._shorter)
            if beams > 1:
                write = beam(model, inputs, self._place, beams, shorter=self._shorter)
            written: Written = yield from write
            return [self._decoded(TARGET, tokens) for tokens in written.tokens.tolist()]
        with torch.no_grad():
            outputs = model(*inputs)
        yield
        if self._about.task == "span":
            return self._spans(outputs, part.places[rows])
        if self._about.task == "sequence":  # a network that tells all steps at once
            return [self._decoded(TARGET, tokens) for tokens in outputs.argmax(2).tolist()]
        return [self._about.classes[number] for number in predicted(outputs).tolist()]

    def _spans(self, outputs: Tensor, places: Places) -> list[str]:
        offsets, texts = self._examples.offsets, self._examples.texts
        assert offsets is not None
        ends = best_spans(outputs, torch.from_numpy(offsets[places]).to(outputs.device))
        context = texts[self._about.names[0]]
        return [
            span_text(context[place], offsets[place], *span)
            for place, span in zip(places.tolist(), ends.tolist(), strict=True)
        ]

    def _inputs(self, part: Part, rows: Places) -> tuple[Tensor, ...]:
        return tuple(torch.from_numpy(one).to(self._device) for one in part.scaled(rows))

    def _shortened(self, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        """Return what is read without the padding that all of it have, where that is allowed."""
        if not self._shorter:
            return inputs
        ends = [int((one != PADDING).any(0).sum()) for one in inputs]
        return tuple(
            one if place == self._place else one[:, : max(1, end)]
            for place, (one, end) in enumerate(zip(inputs, ends, strict=True))
        )

    def _source(self, place: int) -> str:
        names = [name for name in self._about.names if name != TARGET]
        texts = self._examples.texts
        return "\n".join(str(texts[name][place]) for name in names if name in texts)

    def _wanted(self, place: int) -> tuple[str, ...]:
        if self._about.classes:
            return (self._about.classes[int(self._examples.targets[place])],)
        several = self._examples.facts.get("answers")
        if several is not None and several[place]:
            return tuple(map(str, several[place]))
        texts = self._examples.texts.get(TARGET)
        if texts is not None:
            return (str(texts[place]),)
        return (self._decoded(TARGET, self._examples.targets[place].tolist()),)

    def _decoded(self, name: str, tokens: Sequence[int]) -> str:
        if name not in self._codecs:
            self._codecs[name] = Codec(self._examples.tokenizers[name])
        return self._codecs[name].decode(tokens)

    def _fewer(self) -> None:
        release(self._device)
        if self._size <= 1:
            raise UserError(
                "There is not enough memory to write even one text; make the network smaller, or "
                "take another device."
            )
        self._size = (self._size + 1) // 2


def teller(
    prepared: Prepared, order: Sequence[int], device: torch.device, *, shorter: bool = False
) -> Teller | None:
    """Return what puts a network's answers into words, where these data have words."""
    examples, task = prepared.examples, prepared.description.task
    able = {
        "sequence": TARGET in examples.tokenizers,
        "span": examples.offsets is not None and prepared.description.names[0] in examples.texts,
        "classification": bool(set(examples.texts) & set(prepared.description.names)),
    }
    return Teller(prepared, order, device, shorter) if able.get(task, False) else None


def evenly(count: int, most: int) -> Places:
    """Return at most so many of a number of rows, at even distances."""
    kept = min(count, most)
    found: Array = np.arange(kept) * count // max(1, kept)
    return found.astype(np.int64)

"""Batches of a part on a device, in an order that seed and epoch alone decide."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

import numpy as np
import torch
from torch import Tensor

from designer.data.augmentation import Changes, Tones, augmentations
from designer.data.inputs import Array
from designer.data.loader import Loader, usual_workers
from designer.data.own_length import OwnLength
from designer.data.prepare import Part
from designer.unit import Choice

Batch = tuple[tuple[Tensor, ...], Tensor]
"""The inputs of N examples, each N × the shape of an example, and their targets."""


_LOOKED_AT = 64
"""Pictures of numbers among which the brightest is taken for white."""


class Batches:
    """The batches of one part, epoch after epoch.

    A part that is small is held on the device; a large one streams through loader processes,
    which end with `close`. The examples of a step, and the random changes made to them, depend on
    the part, the seed, the epoch and the step alone, so that an epoch can be taken up anywhere.
    """

    def __init__(
        self,
        part: Part,
        batch_size: int,
        device: torch.device | str = "cpu",
        seed: int = 0,
        augmentation: Sequence[Choice] = (),
        shuffle: bool = False,
        workers: int | None = None,
        own_length: OwnLength | None = None,
    ) -> None:
        """Read a small part into the device's memory.

        `augmentation` is for training alone; `workers` is the number of loader processes for a
        part that streams: None takes what suits the machine, 0 reads in this process. With
        `own_length` texts of a part that is held come without the padding that all of a batch
        have, and in training with others of like length. Raises DataError.
        """
        self._part, self._size, self._seed, self._shuffle = part, batch_size, seed, shuffle
        self._cuts = self._cut()
        self.own_length = own_length if part.resident else None
        self._device = torch.device(device)
        self._scales = [self._scale(place) for place in range(len(part.inputs))]
        self._changes = self._changes_of(augmentation)
        self._targets: Tensor | None = None
        if part.targets is not None:
            self._targets = torch.from_numpy(part.targets).to(self._device)
        self._inputs: tuple[Tensor, ...] | None = None
        self._loader: Loader | None = None
        if part.resident:
            self._inputs = self._placed(part.sent())
        else:
            wanted = usual_workers() if workers is None else workers
            self._loader = Loader(part, 0 if part.in_memory else wanted)

    @property
    def part(self) -> Part:
        """The part of the data that the batches are of."""
        return self._part

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return len(self._cuts)

    @property
    def examples(self) -> int:
        """Examples in an epoch."""
        return len(self._part)

    def epoch(self, number: int, skip: int = 0) -> Iterator[Batch]:
        """Give the batches of an epoch from step `skip` on: (inputs, targets) on the device.

        Inputs are N × the shape of an example. They may be changed in place. Raises DataError.
        """
        count = len(self._part)
        order = torch.arange(count)
        if self._shuffle:
            chance = torch.Generator().manual_seed(derived_seed(self._seed, "order", number))
            order = torch.randperm(count, generator=chance)
            if self.own_length is not None:
                order = self.own_length.grouped(order, self._cuts, chance)
        cuts = self._cuts[skip:]
        if self._inputs is None:
            batches = self._streamed(order, cuts)
        else:
            batches = self._held(self._inputs, order, cuts)
        if not self._changes:
            return batches
        return self._changed(batches, number, skip)

    def close(self) -> None:
        """End the loader processes, and let go of the device's memory."""
        if self._loader is not None:
            self._loader.close()
        self._inputs = None

    def __enter__(self) -> Self:
        """Close at the end of a `with`."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def _cut(self) -> list[tuple[int, int]]:
        """Return where each batch begins and ends.

        In training a single example at the end joins the batch before: of one example,
        batch normalisation has no deviation to take.
        """
        count, size = len(self._part), self._size
        ends = [*range(size, count, size), count] if count else []
        if self._shuffle and size > 1 and len(ends) > 1 and ends[-1] - ends[-2] == 1:
            del ends[-2]
        return list(zip([0, *ends], ends, strict=False))

    def _held(
        self, inputs: tuple[Tensor, ...], order: Tensor, cuts: list[tuple[int, int]]
    ) -> Iterator[Batch]:
        places, whole, own = order.to(self._device), inputs, self.own_length
        for start, end in cuts:
            rows = places[start:end]
            if own is not None:
                inputs = own.cut(whole, order[start:end])
            found = tuple(one.index_select(0, rows) for one in inputs)
            targets = self._wanted(found, rows)
            yield found, targets if own is None else own.cut_targets(targets, order[start:end])

    def _streamed(self, order: Tensor, cuts: list[tuple[int, int]]) -> Iterator[Batch]:
        assert self._loader is not None
        rows = order.numpy()
        on_device = order.to(self._device)
        arrays = self._loader.read([rows[start:end] for start, end in cuts])
        for (start, end), found in zip(cuts, arrays, strict=True):
            inputs = self._placed(found)
            yield inputs, self._wanted(inputs, on_device[start:end])

    def _wanted(self, inputs: tuple[Tensor, ...], rows: Tensor) -> Tensor:
        """Return the targets of some examples; where there are none, the first input itself."""
        if self._targets is None:
            return inputs[0].clone()  # the input may be changed in place
        return self._targets.index_select(0, rows)

    def _scale(self, place: int) -> tuple[Tensor, Tensor]:
        """Return shift and factor of an input."""
        constants = self._part.scaling[place].shaped(len(self._part.inputs[place].shape))
        shift, factor = (
            torch.from_numpy(one.astype(np.float32)).to(self._device) for one in constants
        )
        return shift, factor

    def _placed(self, arrays: tuple[Array, ...]) -> tuple[Tensor, ...]:
        """Return what was sent, on the device as the network takes it.

        Bytes travel as bytes and are scaled there, by the same steps of float32 as in numpy.
        """
        found = []
        for array, (shift, factor) in zip(arrays, self._scales, strict=True):
            moved = torch.from_numpy(np.ascontiguousarray(array)).to(self._device)
            if array.dtype == np.uint8:
                moved = moved.float().sub_(shift).mul_(factor)
            found.append(moved)
        return tuple(found)

    def _changes_of(self, choices: Sequence[Choice]) -> Changes | None:
        """Return what is changed in every batch, or None."""
        part, place = self._part, self._part.first
        if not choices or place < 0 or not len(part):
            return None
        specs = [part.specs[place], *(spec for n, spec in enumerate(part.specs) if n != place)]
        units = augmentations(choices, specs, part.classes)
        black, white = torch.zeros(1, device=self._device), torch.ones(1, device=self._device)
        if specs[0].rank == 3 and specs[0].element == "float32":
            some = part.inputs[place].take(part.places[:_LOOKED_AT])
            brightest = 255.0 if some.dtype == np.uint8 else max(float(some.max()), 1e-6)
            shift, factor = (one.flatten() for one in self._scales[place])
            channels = specs[0].shape[0]
            black, white = (((tone - shift) * factor).expand(channels) for tone in (0.0, brightest))
        tones = Tones(black, white)
        return Changes(units, tones, part.classes)

    def _changed(self, batches: Iterator[Batch], number: int, skip: int) -> Iterator[Batch]:
        assert self._changes is not None
        place = self._part.first
        for step, (inputs, targets) in enumerate(batches, skip):
            seed = derived_seed(self._seed, "changes", number, step)
            changed, targets = self._changes(inputs[place], targets, seed)
            yield (*inputs[:place], changed, *inputs[place + 1 :]), targets


def derived_seed(seed: int, purpose: str, *numbers: int) -> int:
    """Return a seed of its own for each purpose, epoch and step."""
    told = " ".join(map(str, (seed, purpose, *numbers)))
    return int.from_bytes(hashlib.blake2b(told.encode(), digest_size=8).digest()) >> 1

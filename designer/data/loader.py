"""Loader processes, which read the batches of a large part ahead of their use."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

import torch
from torch.utils.data import DataLoader, Dataset, Sampler

from designer.data.inputs import Array, DataError, Places
from designer.data.prepare import Part


def usual_workers() -> int:
    """Return how many loader processes suit this machine."""
    affinity = getattr(os, "sched_getaffinity", None)  # a container may have fewer than exist
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, min(8, cores - 1))


class Loader:
    """Reads batches of a part in the order asked for, in processes that stay between epochs."""

    def __init__(self, part: Part, workers: int) -> None:
        self._plan = _Plan()
        self._part = part
        self._workers = workers
        self._loader: DataLoader[Any] | None = None

    def read(self, batches: list[Places]) -> Iterator[Array]:
        """Give the inputs of these batches as they are sent.

        Raises DataError, also where a process was ended from outside.
        """
        if not self._workers:
            for batch in batches:
                yield self._part.sent(batch)
            return
        self._plan.batches = batches
        if self._loader is None:
            self._loader = self._start()
        try:
            for found in self._loader:
                if isinstance(found, str):
                    raise DataError(found)
                yield found
        except RuntimeError as error:
            if "DataLoader worker" not in str(error):
                raise
            self.close()
            raise DataError(
                "A process that reads the data was ended from outside or ran out of memory; "
                "make batches smaller and go on."
            ) from None

    def close(self) -> None:
        """End the processes and wait for their end."""
        loader, self._loader = self._loader, None
        iterator = getattr(loader, "_iterator", None)
        if iterator is not None:
            # Dropping the iterator does the same, at a time that nobody knows.
            iterator._shutdown_workers()

    def _start(self) -> DataLoader[Any]:
        return DataLoader(
            _Reader(self._part),
            batch_size=None,
            sampler=self._plan,
            num_workers=self._workers,
            # Arrays travel through pipes: shared memory is a few megabytes in many containers.
            collate_fn=_as_it_is,
            # The loader draws a seed each epoch, which must not come from the training's chance.
            generator=torch.Generator(),
            persistent_workers=True,
            # Forking a process that has threads may hang the child; a fresh one is safe everywhere.
            multiprocessing_context="spawn",
        )


class _Plan(Sampler[Any]):
    """The batches of the epoch that is read now."""

    batches: list[Places]

    def __init__(self) -> None:
        self.batches = []

    def __iter__(self) -> Iterator[Places]:
        return iter(self.batches)

    def __len__(self) -> int:
        return len(self.batches)


class _Reader(Dataset[Any]):
    """What a loader process does: read a batch, or say in words why it cannot."""

    def __init__(self, part: Part) -> None:
        self._part = part

    def __getitem__(self, rows: Any) -> Array | str:
        try:
            return self._part.sent(rows)
        except DataError as error:
            return str(error)  # an exception would come with a traceback in its message


def _as_it_is(found: Iterable[Any]) -> Iterable[Any]:
    return found

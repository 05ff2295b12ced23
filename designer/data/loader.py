"""Loader processes, which read the batches of a large part ahead of their use.

They import no torch, so that one is there in a fraction of a second and takes little memory.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait

from designer.data.inputs import Array, DataError, Places
from designer.data.prepare import Part

AHEAD = 2
"""Batches that each process may have ready or in work."""


def usual_workers() -> int:
    """Return how many loader processes suit this machine."""
    affinity = getattr(os, "sched_getaffinity", None)  # a container may have fewer than exist
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, min(8, cores - 1))


class Loader:
    """Reads batches of a part in the order asked for, in processes that stay between epochs."""

    def __init__(self, part: Part, workers: int) -> None:
        self._part = part
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None
        self._coming: deque[Future[tuple[Array, ...]]] = deque()

    def read(self, batches: Sequence[Places]) -> Iterator[tuple[Array, ...]]:
        """Give the inputs of these batches as they are sent to the device.

        What an earlier call still had to give is dropped. Raises DataError, also where a process
        was ended from outside; the next call then starts others.
        """
        if not self._workers:
            for batch in batches:
                yield self._part.sent(batch)
            return
        self._drop()
        waiting = iter(batches)
        try:
            for batch in waiting:
                self._coming.append(self._started().submit(_read, batch))
                if len(self._coming) >= AHEAD * self._workers:
                    break
            while self._coming:
                found = self._coming.popleft().result()
                for batch in waiting:
                    self._coming.append(self._started().submit(_read, batch))
                    break
                yield found
        except BrokenProcessPool:
            self.close()
            raise DataError(
                "A process that reads the data was ended from outside or ran out of memory; "
                "make batches smaller and go on."
            ) from None

    def close(self) -> None:
        """End the processes and wait for their end."""
        self._drop()
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _drop(self) -> None:
        for future in self._coming:
            future.cancel()
        self._coming.clear()

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Forking a process that has threads may hang the child; a fresh one is safe everywhere.
            fresh = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._workers, fresh, _begin, (self._part,))
        return self._pool


_part: Part


def _begin(part: Part) -> None:
    """Make a loader process ready: it keeps the part, and ends when the job does, however."""
    global _part
    _part = part
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the job that answers the person's Ctrl-C
    threading.Thread(target=_end_with_the_job, daemon=True).start()


def _end_with_the_job() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _read(batch: Places) -> tuple[Array, ...]:
    return _part.sent(batch)

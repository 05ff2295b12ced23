"""Work too slow for a frame and too small for the worker process: one thread, the newest wish."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

Work = Callable[[], Any]
Answer = Callable[[Any, BaseException | None], None]


class Background(QObject):
    """Runs functions in a thread and hands their values back in the window's own thread.

    A wish that is still waiting is dropped when a newer one comes with the same topic; of a wish
    that runs already, the answer is dropped. The functions must not touch widgets.
    """

    INTERVAL = 30
    """Milliseconds between two looks at what has come back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: queue.SimpleQueue[tuple[str, int, Work] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[str, int, Any, BaseException | None]] = (
            queue.SimpleQueue()
        )
        self._newest: dict[str, int] = {}
        self._waiting: dict[str, Answer] = {}
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(self.INTERVAL)
        self._timer.timeout.connect(self._collect)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def ask(self, topic: str, work: Work, answer: Answer) -> None:
        """Run `work` in the thread and give `answer` its value, or the exception it raised."""
        number = self._newest.get(topic, 0) + 1
        self._newest[topic] = number
        self._waiting[topic] = answer
        self._wishes.put((topic, number, work))
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, daemon=True)
            self._thread.start()
        self._timer.start()

    def forget(self, topic: str) -> None:
        """Take no answer to what was asked last with this topic."""
        if self._waiting.pop(topic, None) is not None:
            self._newest[topic] += 1

    def close(self) -> None:
        """Take no more answers and let the thread end after what it was asked for."""
        self._timer.stop()
        self._waiting.clear()
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(2.0)
            self._thread = None

    def _serve(self) -> None:
        while (wish := self._wishes.get()) is not None:
            topic, number, work = wish
            if self._newest.get(topic) != number:
                continue
            try:
                self._answers.put((topic, number, work(), None))
            except BaseException as error:
                self._answers.put((topic, number, None, error))

    def _collect(self) -> None:
        while not self._answers.empty():
            topic, number, value, error = self._answers.get()
            if self._newest.get(topic) == number:
                self._waiting.pop(topic)(value, error)
        if not self._waiting:
            self._timer.stop()


def load_libraries() -> None:
    """Load what will be needed next, so that the first use of it is no pause."""
    import networkx  # noqa: F401 - sorts the first wires that are drawn
    import pyqtgraph  # noqa: F401 - draws the curves

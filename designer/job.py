"""Long work: a generator of small events, commands sent into it, and the runners that drive it.

A job is a generator function. It yields events and receives, from each yield, the list of commands
that have come since the last one. The same job runs in the foreground (`in_foreground`) and in a
worker process (`Worker`), which this module is also the entry point of:

    python -m designer.job

The worker reads one JSON object a line on standard input and writes messages, each a JSON list of
events, on standard output; whatever else is printed there goes to standard error.
"""

from __future__ import annotations

import importlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import IO, Any, ClassVar

Job = Generator["Event", "Sequence[Command]", None]

MESSAGE_INTERVAL = 0.05
"""Seconds between two messages of a worker; events in between travel together."""
IDLE_INTERVAL = 0.02
"""Seconds that a runner sleeps when the job has nothing to do but wait for a command."""


@dataclass(frozen=True)
class Event:
    """Something that happened in a job; all its fields are plain values."""

    registry: ClassVar[dict[str, type[Event]]] = {}

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Make the event known by its name, by which logs and messages refer to it."""
        super().__init_subclass__(**keywords)
        Event.registry[cls.__name__] = cls

    def record(self) -> dict[str, Any]:
        """Return the event as JSON holds it."""
        return {"event": type(self).__name__, **asdict(self)}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Event | None:
        """Return the event of a record, or None where this version does not know it."""
        kind = Event.registry.get(str(record.get("event")))
        if kind is None:
            return None
        known = kind.__dataclass_fields__
        try:
            return kind(**{key: value for key, value in record.items() if key in known})
        except TypeError:
            return None  # another version wrote it, without a field that this one needs


@dataclass(frozen=True)
class Message(Event):
    """A sentence for the person."""

    text: str


@dataclass(frozen=True)
class Failed(Event):
    """The job ended without its result; the sentence says why and what to do."""

    text: str
    node: str = ""
    detail: str = ""
    """For the log alone: what a developer would want to see."""


@dataclass(frozen=True)
class Idle(Event):
    """The job waits for a command; runners sleep a moment and tell nobody."""


@dataclass(frozen=True)
class Done(Event):
    """The runner has nothing more to say of this job."""


@dataclass(frozen=True)
class Command:
    """A wish sent into a running job: stop, pause, resume, or change with its values."""

    name: str
    values: Mapping[str, Any] | None = None


class UserError(Exception):
    """Work cannot go on because of what it was given; the message is one sentence."""


def in_foreground(job: Job, commands: Callable[[], Sequence[Command]] = tuple) -> Iterator[Event]:
    """Drive a job here and hand on its events; `commands` is asked before every step."""
    try:
        event = next(job)
        while True:
            if isinstance(event, Idle):
                time.sleep(IDLE_INTERVAL)
            else:
                yield event
            event = job.send(commands())
    except StopIteration:
        return
    finally:
        job.close()


class Worker:
    """A process of its own that runs one job after another, kept warm between them."""

    def __init__(self, arguments: Sequence[str] = (), **environment: str) -> None:
        frozen = getattr(sys, "frozen", False)
        # -P: a file called random.py beside somebody's project must not be taken for Python's own
        base = [sys.executable] if frozen else [sys.executable, "-P", "-m", "designer.job"]
        self._command = [*base, *(["--worker"] if frozen else []), *arguments]
        self._environment = {**os.environ, "PYTHONUNBUFFERED": "1", **environment}
        self._process: subprocess.Popen[str] | None = None
        self._events: deque[Event] = deque()
        self._lock = threading.Lock()
        self.busy = False
        """Whether a job was started whose end has not been seen."""

    def start(self) -> None:
        """Start the process where there is none, so that it is warm when a job comes."""
        if self._process is not None:
            if self._process.poll() is None:
                return
            _close(self._process)
        with self._lock:
            self._events.clear()  # what an earlier process said does not speak of this one
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self._environment,
        )
        threading.Thread(target=self._listen, args=(self._process,), daemon=True).start()

    def run(self, target: str, **arguments: Any) -> None:
        """Start a job: `target` is `package.module:function`, the arguments are plain values."""
        if self.busy:
            raise RuntimeError("a job is running already")
        self.busy = True
        try:
            self.start()
        except OSError as error:
            self.busy = False
            raise UserError(f"The training process cannot be started: {error}.") from None
        self._send({"run": target, "arguments": arguments})

    def warm(self, *modules: str) -> None:
        """Let the process import what the first job will need."""
        self.start()
        self._send({"warm": list(modules)})

    def send(self, name: str, **values: Any) -> None:
        """Send a command to the running job."""
        self._send({"command": name, "values": values})

    def events(self) -> list[Event]:
        """Return what has happened since the last call; never waits."""
        with self._lock:
            found = list(self._events)
            self._events.clear()
        if any(isinstance(event, Done) for event in found):
            self.busy = False
        return found

    def wait(self, seconds: float = 3600.0) -> list[Event]:
        """Return the events up to the end of the job. Raises TimeoutError after the time."""
        found: list[Event] = []
        end = time.monotonic() + seconds
        while self.busy:
            found += self.events()
            if time.monotonic() > end:
                raise TimeoutError(f"no end of the job after {seconds:g} s")
            time.sleep(0.005)
        return found

    def close(self, seconds: float = 5.0) -> None:
        """End the process, asking first."""
        process, self._process = self._process, None
        if process is None:
            return
        _close(process)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        with self._lock:
            self._events.clear()
        self.busy = False

    @property
    def pid(self) -> int | None:
        """The process's number while it lives."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def _send(self, message: Mapping[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        try:
            process.stdin.write(json.dumps(message) + "\n")
            process.stdin.flush()
        except OSError:
            pass  # the listener tells of the process's end

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            try:
                events = [Event.from_record(record) for record in json.loads(line)]
            except (ValueError, TypeError, AttributeError):
                continue  # cut off by the process's end, or a library's own print
            with self._lock:
                self._events.extend(event for event in events if event is not None)
        code = process.wait()
        process.stdout.close()
        if process is self._process and self.busy:
            reason = "it ran out of memory or was ended from outside" if code < 0 else "it crashed"
            text = f"The training process stopped ({reason}). The last checkpoint is kept."
            with self._lock:
                self._events += [Failed(text, detail=f"exit code {code}"), Done()]


def _close(process: subprocess.Popen[str]) -> None:
    """Send nothing more to a process, which ends it."""
    if process.stdin:
        try:
            process.stdin.close()
        except OSError:
            pass  # it is gone already, which is what was wanted


class _Outbox:
    """Sends events in batches, at most one every `MESSAGE_INTERVAL`, and none later than that."""

    def __init__(self, answers: IO[str]) -> None:
        self._answers = answers
        self._waiting: list[dict[str, Any]] = []
        self._lock = threading.Lock()
        self._some = threading.Event()
        self._sent = 0.0
        threading.Thread(target=self._flush_late, daemon=True).start()

    def tell(self, event: Event, *, now: bool = False) -> None:
        """Send an event with the next batch, or at once."""
        with self._lock:
            self._waiting.append(event.record())
            if now or time.monotonic() - self._sent >= MESSAGE_INTERVAL:
                self._send()
        if self._waiting:
            self._some.set()

    def _flush_late(self) -> None:
        """Send what no later event takes along, such as the last one before a long silence."""
        while True:
            self._some.wait()
            self._some.clear()
            time.sleep(MESSAGE_INTERVAL)
            with self._lock:
                self._send()

    def _send(self) -> None:
        if not self._waiting:
            return
        try:
            self._answers.write(json.dumps(self._waiting) + "\n")
            self._answers.flush()
        except OSError:
            pass  # nobody listens any more; the end of the requests will stop the job
        self._waiting = []
        self._sent = time.monotonic()


def serve(requests: IO[str], answers: IO[str]) -> None:
    """Run the jobs that are asked for, one after another, until the requests end."""
    inbox: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    def read() -> None:
        for line in requests:
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if isinstance(message, dict):
                inbox.put(message)
        inbox.put(None)

    threading.Thread(target=read, daemon=True).start()
    outbox = _Outbox(answers)
    while (message := inbox.get()) is not None:
        for module in message.get("warm", ()):
            try:
                importlib.import_module(module)
            except Exception:
                traceback.print_exc()
        if "run" in message and not _run(message, inbox, outbox):
            return


def _run(
    message: Mapping[str, Any], inbox: queue.SimpleQueue[dict[str, Any] | None], outbox: _Outbox
) -> bool:
    """Run one job; return whether requests may still come."""
    open_ = True

    def commands() -> list[Command]:
        nonlocal open_
        found = []
        while not inbox.empty():
            item = inbox.get()
            if item is None:
                open_ = False
                found.append(Command("stop"))
            elif "command" in item:
                found.append(Command(item["command"], item.get("values")))
        return found

    try:
        module, name = message["run"].split(":")
        if not module.startswith("designer."):
            raise UserError(f"{module} is not a part of Neurodraft.")
        job = getattr(importlib.import_module(module), name)(**message["arguments"])
        for event in in_foreground(job, commands):
            outbox.tell(event)
    except UserError as error:
        outbox.tell(Failed(str(error)))
    except Exception as error:
        text = f"The work stopped: {error}" if str(error) else f"The work stopped: {error!r}"
        outbox.tell(Failed(text.splitlines()[0], detail=traceback.format_exc()))
    outbox.tell(Done(), now=True)
    return open_


def main() -> None:
    """Serve the process that started this one."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints must not be taken for an answer
    serve(sys.stdin, answers)


if __name__ == "__main__":
    sys.modules.setdefault("designer.job", sys.modules["__main__"])
    main()

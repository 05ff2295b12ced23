"""Sets of data on the Hugging Face hub, fetched once by the library datasets."""

from __future__ import annotations

import hashlib
import json
import os
import re
import socket
import threading
import time
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

from designer.data.inputs import DataError
from designer.data.large.files import no_split
from designer.data.large.rows import Rows
from designer.job import Failed, Idle, Job, Message, Worker
from designer.paths import datasets_folder

WAIT = 5.0
"""Seconds after which a hub that does not answer is taken for out of reach."""
AGAIN = 30.0
"""Seconds after which a set that could not be fetched is asked for again."""
_under_way: set[Worker] = set()
_LONGEST = 7 * 24 * 3600.0
_NAME = re.compile(r"\w[\w.-]*(/\w[\w.-]*)?")


def hub_rows(name: str, configuration: str, split: str, fetch: bool) -> Rows:
    """Return the rows of a split of a set, which is fetched where it is not there and `fetch` says.

    What was fetched is used from then on, also without a network. An empty split is the one called
    train, or the only one. Raises DataError.
    """
    name, configuration, split = name.strip(), configuration.strip(), split.strip()
    if not _NAME.fullmatch(name):
        raise DataError(
            f"“{name[:60]}” is no name of the Hugging Face hub; write it as there, such as "
            "“ylecun/mnist”."
        )
    note = _note(name, configuration, split)
    if not _noted(note):
        if not fetch:
            raise DataError(
                f"“{name}” is not on this computer yet; choose “fetch” to get it from the Hugging "
                "Face hub, which may take a while."
            )
        _fetch_apart(name, configuration, split)
    files = _noted(note)
    if not files:
        raise DataError(f"What was fetched of “{name}” is gone; fetch it again.")
    return Rows(files, f"“{name}”")


def hub_stamp(name: str, configuration: str, split: str) -> Hashable:
    """Return a value that stays while the same rows lie on the disk, and changes until they do."""
    files = _noted(_note(name.strip(), configuration.strip(), split.strip()))
    return files or time.monotonic() // AGAIN


def fetching(name: str, configuration: str, split: str) -> Job:
    """Fetch a set of data; a job, which ends at once when it is told to stop."""
    failed: list[DataError] = []

    def work() -> None:
        try:
            files = _fetched(name, configuration, split)
            _write_note(_note(name, configuration, split), files)
        except DataError as error:
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        commands = yield Idle()
        if any(command.name == "stop" for command in commands):
            return
    if failed:
        raise failed[0]
    yield Message(f"“{name}” was fetched.")


def is_fetching() -> bool:
    """Return whether a set is being fetched by this process."""
    return bool(_under_way)


def stop_fetching() -> None:
    """End what is being fetched; whoever asked for it hears that it was stopped."""
    for worker in tuple(_under_way):
        worker.send("stop")


def _fetch_apart(name: str, configuration: str, split: str) -> None:
    """Fetch a set in a process of its own, which ends with this one. Raises DataError."""
    worker = Worker()
    _under_way.add(worker)
    try:
        worker.run(
            "designer.data.large.hub:fetching", name=name, configuration=configuration, split=split
        )
        fetched = False
        for event in worker.wait(_LONGEST):
            if isinstance(event, Failed):
                raise DataError(event.text)
            fetched |= isinstance(event, Message)
        if not fetched:
            raise DataError(
                f"“{name}” was not fetched: that was stopped. Choose it again to go on."
            )
    finally:
        _under_way.discard(worker)
        worker.close()


def _fetched(name: str, configuration: str, split: str) -> tuple[Path, ...]:
    """Fetch a set and return its Arrow files."""
    try:
        import datasets
    except ImportError:
        raise DataError(
            f"“{name}” cannot be fetched, as the library datasets is missing; install "
            "“neurodraft[hub]”, or choose a file instead."
        ) from None
    _reach(name)
    folder = datasets_folder() / "hub"
    # A folder of this name where the program was started is not what was asked for.
    place = f"hf://datasets/{name}" if Path(name).exists() else name
    try:
        with _quiet(datasets):
            found = datasets.load_dataset(place, configuration or None, cache_dir=str(folder))
            chosen = _split(found, split, name)
            files = tuple(Path(entry["filename"]) for entry in chosen.cache_files)
    except DataError:
        raise
    except OSError as error:
        if error.errno is not None and not isinstance(error, ConnectionError):
            raise DataError(
                f"“{name}” cannot be written to “{folder}” ({error.strerror}); make room there."
            ) from None
        raise _failed(name, error) from None
    except Exception as error:  # the library and what it reads fail in every way
        raise _failed(name, error) from None
    if not files:
        raise DataError(f"“{name}” holds no rows; choose another split.")
    return files


def _split(found: Any, split: str, name: str) -> Any:
    """Return the rows of one split. Raises DataError."""
    names = list(found)
    usual = "train" if "train" in names or len(names) != 1 else names[0]
    wanted = split or usual
    if wanted not in names:
        raise DataError(no_split(wanted, name, names))
    return found[wanted]


def _failed(name: str, error: Exception) -> DataError:
    said = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
    kind = type(error).__name__
    if "NotFound" in kind or "doesn't exist" in said:
        return DataError(
            f"The Hugging Face hub has no set of data called “{name}” that is open to all; check "
            "the name."
        )
    if "onfig" in said and ("missing" in said or "not found" in said):
        options = re.findall(r"'([\w.-]+)'", " ".join(str(error).split("vailable")[1:]))
        listed = ", ".join(f"“{option}”" for option in options[:8])
        hint = f"choose one of {listed}" if listed else "name another"
        return DataError(f"“{name}” has several configurations, and this is none; {hint}.")
    return DataError(f"“{name}” cannot be fetched from the Hugging Face hub ({said[:150]}).")


def _reach(name: str) -> None:
    """Raise DataError where the hub is out of reach, before a library tries it for a minute."""
    address = urlsplit(os.environ.get("HF_ENDPOINT") or "https://huggingface.co")
    offline = os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "TRUE", "YES", "ON")
    if not offline and getproxies().get(address.scheme):
        return  # only the proxy knows
    try:
        if offline:
            raise OSError
        port = address.port or (80 if address.scheme == "http" else 443)
        socket.create_connection((address.hostname or "", port), WAIT).close()
    except OSError:
        raise DataError(
            f"“{name}” was not fetched before, and the Hugging Face hub ({address.hostname}) is "
            "out of reach; go online, or choose a file of this computer."
        ) from None


@contextmanager
def _quiet(datasets: Any) -> Iterator[None]:
    """Let the library draw no bars of progress where nobody sees them."""
    shown = datasets.is_progress_bar_enabled()
    datasets.disable_progress_bars()
    try:
        yield
    finally:
        if shown:
            datasets.enable_progress_bars()


def _note(name: str, configuration: str, split: str) -> Path:
    """Return the file that says where a set lies that was fetched."""
    told = json.dumps([name, configuration, split]).encode()
    return datasets_folder() / "hub" / f"{hashlib.sha256(told).hexdigest()[:24]}.json"


def _noted(note: Path) -> tuple[Path, ...]:
    try:
        files = tuple(Path(name) for name in json.loads(note.read_text("utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return files if all(file.is_file() for file in files) else ()


def _write_note(note: Path, files: tuple[Path, ...]) -> None:
    unfinished = note.with_suffix(f".{os.getpid()}.unfinished")
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps({"files": list(map(str, files))}), "utf-8")
        os.replace(unfinished, note)
    except OSError:
        unfinished.unlink(missing_ok=True)  # it is looked up again next time

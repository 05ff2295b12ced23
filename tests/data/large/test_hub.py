"""Sets of the hub: fetched once, then read without a network; every refusal in one sentence."""

from __future__ import annotations

import socket
import sys
import threading
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import pytest

from designer.data.inputs import DataError
from designer.data.large import hub
from designer.data.prepare import describe
from designer.data.sources.datasets import PictureDataset
from designer.job import Command, in_foreground
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.large.making import picture_rows, points


class Hub:
    """Stands for the library's way to the hub, and counts how often it is taken."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[tuple[str, str | None]] = []
        self.error = error

    def load_dataset(self, place: str, configuration: str | None, *, cache_dir: str) -> Any:
        self.asked.append((place, configuration))
        if self.error is not None:
            raise self.error
        whole = datasets.Dataset(picture_rows(12)).train_test_split(4, shuffle=False)
        folder = Path(cache_dir) / place.replace("/", "--")
        whole.save_to_disk(folder)
        return datasets.load_from_disk(folder)


@pytest.fixture
def fetched(monkeypatch: Any) -> Hub:
    return reached(monkeypatch, Hub())


def reached(monkeypatch: Any, found: Hub) -> Hub:
    monkeypatch.setattr(hub, "_reach", lambda name: None)
    monkeypatch.setattr(datasets, "load_dataset", found.load_dataset)
    monkeypatch.setattr(
        hub, "_fetch_apart", lambda *asked: list(in_foreground(hub.fetching(*asked)))
    )
    return found


def pictures(name: str = "someone/pets", **parameters: Any) -> Any:
    return PictureDataset.make({"name": name, "fetch": True, "size": (9, 7), **parameters}).load()


def test_a_set_is_fetched_once_and_read_from_the_disk(
    fetched: Hub, own_home: Path, monkeypatch: Any
) -> None:
    found = pictures()
    assert fetched.asked == [("someone/pets", None)]
    assert found.classes == ("cat", "dog")
    assert len(found) == 8
    wanted = np.moveaxis(points(12), 3, 1)[:8]
    assert np.array_equal(found.inputs[0].all(), wanted)
    assert all(file.is_relative_to(own_home) for file in found.inputs[0]._rows.files)
    monkeypatch.setattr(hub, "_fetched", None)  # nobody asks the hub again
    choice = DataChoice(Choice("PictureDataset", {"name": "someone/pets", "size": (8, 7)}))
    assert describe(choice).examples == 8


def test_the_split_and_the_configuration_are_chosen(fetched: Hub) -> None:
    found = pictures(split="test", configuration="small")
    assert fetched.asked == [("someone/pets", "small")]
    assert np.array_equal(found.inputs[0].all(), np.moveaxis(points(12), 3, 1)[8:])


def test_what_was_deleted_is_fetched_again(fetched: Hub) -> None:
    (file, *_) = pictures().inputs[0]._rows.files
    file.unlink()
    pictures(size=(5, 5))
    assert len(fetched.asked) == 2


def test_a_folder_of_the_same_name_is_not_taken_for_it(
    fetched: Hub, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets").mkdir()
    pictures("pets")
    assert fetched.asked == [("hf://datasets/pets", None)]


def test_a_split_that_is_not_there_is_refused(fetched: Hub) -> None:
    with pytest.raises(DataError, match="“someone/pets” has no split called “dev”; choose “train”"):
        pictures(split="dev")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            datasets.exceptions.DatasetNotFoundError("Dataset 'x' doesn't exist on the Hub"),
            "has no set of data called “someone/pets” that is open to all; check the name",
        ),
        (
            ValueError(
                "Config name is missing.\nPlease pick one among the available configs: ['en', 'de']"
            ),
            "several configurations, and this is none; choose one of “en”, “de”",
        ),
        (
            ValueError("BuilderConfig 'x' not found. Available: ['en', 'de']"),
            "choose one of “en”, “de”",
        ),
        (ConnectionError("Couldn't reach the Hub"), r"cannot be fetched .*\(Couldn't reach the"),
        (OSError(28, "No space left on device"), r"\(No space left on device\); make room"),
        (RuntimeError(""), r"cannot be fetched from the Hugging Face hub \(RuntimeError\)"),
    ],
)
def test_what_the_library_says_is_told_in_one_sentence(
    monkeypatch: Any, error: Exception, words: str
) -> None:
    reached(monkeypatch, Hub(error))
    with pytest.raises(DataError, match=words) as found:
        pictures()
    assert "\n" not in str(found.value)


def test_a_set_out_of_reach_is_asked_for_again_after_a_while(monkeypatch: Any) -> None:
    found = reached(monkeypatch, Hub(ConnectionError("no network")))
    now = [1000.0]
    monkeypatch.setattr("designer.data.large.hub.time.monotonic", lambda: now[0])
    choice = DataChoice(Choice("PictureDataset", {"name": "someone/else", "fetch": True}))
    for _ in range(2):
        with pytest.raises(DataError):
            describe(choice)
    assert len(found.asked) == 1, "not at every look"
    found.error, now[0] = None, 1100.0
    assert describe(choice).examples == 8


@pytest.mark.parametrize("name", ["a b", "../x", "a/b/c", "https://x.org/y", "-" * 3 + "?"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(DataError, match="is no name of the Hugging Face hub"):
        pictures(name)


def no_network(*_: Any, **__: Any) -> Any:
    raise OSError("no network")


@pytest.mark.parametrize("offline", [True, False])
def test_without_a_network_it_is_said_at_once(monkeypatch: Any, offline: bool) -> None:
    if offline:
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(socket, "create_connection", no_network)
    with pytest.raises(DataError, match=r"was not fetched before, and the .* is out of reach"):
        list(in_foreground(hub.fetching("someone/pets", "", "")))


def test_nothing_is_fetched_unasked(fetched: Hub) -> None:
    with pytest.raises(
        DataError, match="“someone/pets” is not on this computer yet; choose “fetch"
    ):
        pictures(fetch=False)
    assert not fetched.asked
    pictures()
    assert len(pictures(fetch=False)) == 8


def test_it_is_fetched_in_a_process_of_its_own(monkeypatch: Any) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(DataError, match=r"someone/pets.* is out of reach; go online"):
        pictures()


def test_a_fetch_can_be_stopped(monkeypatch: Any) -> None:
    ended, begun = threading.Event(), threading.Event()

    def slow(*_: Any) -> Any:
        begun.set()
        ended.wait(20)
        return ()

    monkeypatch.setattr(hub, "_fetched", slow)
    monkeypatch.setattr(hub, "_write_note", lambda *_: None)
    job = hub.fetching("someone/pets", "", "")
    next(job)
    assert begun.wait(5)
    with pytest.raises(StopIteration):
        job.send([Command("stop")])
    ended.set()


def test_without_the_library_it_is_said_what_to_install(monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(DataError, match=r"install “neurodraft\[hub\]”, or choose a file"):
        list(in_foreground(hub.fetching("someone/pets", "", "")))

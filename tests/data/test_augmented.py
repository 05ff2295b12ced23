"""Augmentation is shown on real examples before anything is learnt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as arrow
import pytest

from designer.data.augmented import Augmented, augmented, samples
from designer.data.inputs import DataError
from designer.data.prepare import load
from designer.job import Event, Failed, Worker, in_foreground
from designer.project.project import DataChoice, Recipe
from designer.unit import Choice
from tests.data.large.making import written
from tests.data.making import data, streamed

FASHION = data("FashionMNIST")


def shown(choice: DataChoice, *changes: Choice, **words: Any) -> Augmented:
    """Return the event as it arrives in the window."""
    found = Event.from_record(samples(choice, changes, **words).record())
    assert isinstance(found, Augmented)
    return found


def test_pictures_are_shown_before_and_after() -> None:
    found = shown(FASHION, Choice("Flip", {"chance": 1.0}), count=5, seed=3)
    before, after = found.arrays()
    assert before.shape == (5, 1, 28, 28)
    assert before.dtype == np.uint8
    assert np.array_equal(after, before[..., ::-1])
    examples: Any = load(FASHION.source)
    whole = examples.inputs[0].all()
    places = [int(np.nonzero((whole == one).all((1, 2, 3)))[0][0]) for one in before]
    assert [examples.classes[examples.targets[place]] for place in places] == list(found.labels)


def test_the_seed_says_what_is_shown() -> None:
    first, again, other = (
        shown(FASHION, Choice("Shift"), Choice("Erase"), seed=seed) for seed in (1, 1, 2)
    )
    assert first == again
    assert first.before != other.before
    assert first.after != first.before


def test_nothing_chosen_changes_nothing() -> None:
    found = shown(FASHION, count=3)
    assert found.before == found.after


def test_mixed_pictures_tell_the_parts_of_their_classes() -> None:
    found = shown(FASHION, Choice("Mixup", {"alpha": 5.0}), count=8)
    assert all("%" in label for label in found.labels)
    assert any(label.count(",") == 1 for label in found.labels)


def test_colours_and_large_pictures(tmp_path: Path) -> None:
    choice = streamed(tmp_path, 50)
    choice = DataChoice(choice.source, pictures=(Choice("Resize", {"size": 9}),))
    found = shown(choice, Choice("ColourJitter"), Choice("Affine"), count=4)
    before, after = found.arrays()
    assert before.shape == after.shape == (4, 3, 9, 9)


def test_tables_are_shown_as_the_network_sees_them() -> None:
    found = shown(data("Iris"), Choice("Jitter", {"deviation": 0.5}), count=50)
    before, after = found.arrays()
    assert found.holds == "numbers"
    assert np.std(after - before) == pytest.approx(0.5, rel=0.2)
    assert abs(float(before.std()) - 1) < 0.3


def test_texts_are_shown_with_the_words_that_are_left(tmp_path: Path) -> None:
    rows = {"text": [f"some words of number {n}" for n in range(40)], "label": ["a", "b"] * 20}
    file = written(arrow.table(rows), tmp_path / "t.parquet")
    choice = DataChoice(Choice("TextDataset", {"path": str(file)}))
    found = shown(choice, Choice("WordDropout", {"chance": 0.5}), count=6)
    assert found.holds == "text"
    for before, after in found.texts:
        assert "some words of number" in before
        assert after.count("<unk>") > before.count("<unk>") or after == before
    assert set(found.labels) <= {"a", "b"}
    assert any("<unk>" in after for _, after in found.texts)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(DataError, match="Word dropout changes tokens of text, and the examples"):
        samples(FASHION, [Choice("WordDropout")])
    told = DataChoice(FASHION.source, goal="reconstruct the input")
    with pytest.raises(DataError, match="Mixup mixes the classes"):
        samples(told, [Choice("Mixup")])
    assert samples(told, [Choice("Noise")], 2).shape == (2, 1, 28, 28)


def plain(*changes: Choice) -> dict[str, Any]:
    values = Recipe(augmentation=changes).values()["augmentation"]
    return {"data": FASHION.values(), "augmentation": values, "count": 2}


def test_the_job_takes_what_a_project_file_says() -> None:
    (found,) = in_foreground(augmented(**plain(Choice("Shift", {"points": 3}))))
    assert isinstance(found, Augmented)
    assert found.shape == (2, 1, 28, 28)


def test_the_worker_runs_it_and_tells_what_is_wrong() -> None:
    worker = Worker()
    try:
        worker.run("designer.data.augmented:augmented", **plain(Choice("Rotate")))
        (found, *_) = worker.wait(120)
        assert isinstance(found, Augmented)
        assert found.arrays()[1].shape == (2, 1, 28, 28)
        worker.run("designer.data.augmented:augmented", **plain(Choice("Twirl")))
        (refused, *_) = worker.wait(120)
        assert isinstance(refused, Failed)
        assert "“Twirl” is no augmentation" in refused.text
    finally:
        worker.close()


def test_the_window_can_know_the_event_without_torch() -> None:
    asked = "import sys, designer.data.augmented; print({'torch', 'pyarrow'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_sources_and_steps_are_known_without_heavy_libraries() -> None:
    asked = (
        "import sys; from designer.training.pools import units;"
        "[units(p) for p in ('data.sources', 'data.pictures', 'data.augmentation')];"
        "print([n for n in ('torch', 'kornia', 'pyarrow', 'datasets', 'PIL') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

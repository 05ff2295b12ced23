"""A few steps tell what a whole training takes; a larger batch than fits is told before."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.job import Command, Message, UserError, in_foreground
from designer.network.check import check
from designer.project.file import dumps
from designer.project.project import Project
from designer.training.fit import fit
from designer.training.forecast import Forecast, free_memory, line, reckoned
from designer.training.rehearsal import rehearse
from tests.network.graphs import chain
from tests.training.projects import iris, pictures, project


def forecast(of: Project) -> Forecast:
    """Return what a few steps tell of a project."""
    events = list(in_foreground(rehearse(dumps(of))))
    assert any(isinstance(event, Message) for event in events)
    found = events[-1]
    assert isinstance(found, Forecast)
    return found


def convolutions(filters: int = 32) -> Project:
    """Return a project of which every example takes some memory."""
    graph = chain(
        ("input", "Input", {"shape": [1, 8, 8]}),
        ("conv1", "Conv2d", {"filters": filters, "padding": [1]}),
        ("tanh1", "Tanh", {}),
        ("conv2", "Conv2d", {"filters": filters, "padding": [1]}),
        ("tanh2", "Tanh", {}),
        ("flatten", "Flatten", {}),
        ("dense", "Linear", {"features": 10}),
        ("output", "Output", {}),
    )
    return project(graph, "Digits", epochs=2, batch_size=256)


def highest() -> int:
    """Return the most memory that this process held since it was last asked to count."""
    text = Path("/proc/self/status").read_text()
    return next(int(row.split()[1]) for row in text.splitlines() if row.startswith("VmHWM")) * 1024


def test_time_and_memory_are_those_of_the_training(tmp_path: Path) -> None:
    """Within a factor, as nothing else on the machine stands still."""
    of = convolutions()
    found = forecast(of)
    assert found.batch == 256 and found.epochs == 2 and found.fits and found.measured
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text("5")
    begun = time.perf_counter()
    for _ in in_foreground(fit(dumps(of), str(tmp_path / "run"))):
        pass
    seconds = time.perf_counter() - begun
    assert seconds / 8 < found.seconds_per_epoch * 2 < seconds * 4
    if sys.platform == "linux":
        assert 0.6 < found.peak / highest() < 1.7


def test_memory_grows_with_the_batch_by_what_the_network_keeps() -> None:
    """Twice the filters keep about twice as much, and what the walk reckons is near that."""
    small, large = forecast(convolutions(16)), forecast(convolutions(32))
    assert 1.5 < large.per_example / small.per_example < 2.5
    of = convolutions(32)
    told = reckoned(of, check(of.graph), 1000)
    assert not told.measured and 0.3 < told.per_example / large.per_example < 3


def test_the_largest_batch_is_the_one_that_just_fits() -> None:
    """One more would not leave what is to be left free."""
    of = Forecast("cpu", 4096, 10**6, 10, 60.0, 1e9, 1e6, 3e9)
    assert of.largest == 1700 and of.advised == 1024 and not of.fits
    assert "4,096" in of.warning() and "1,024" in of.warning() and "5.1 GB" in of.warning()
    assert (
        "1 min per epoch (10 min in all)" in of.text()[6:] and "5.1 GB at peak of 3 GB" in of.text()
    )
    fits = replace(of, batch=1024)
    assert fits.fits and not fits.warning()
    none = replace(of, fixed=4e9)
    assert none.largest == 0 and "not even one" in none.text() and "smaller" in none.warning()
    assert "all 100 examples" in replace(of, examples=100).text()


@given(st.floats(0, 1e9), st.floats(0, 1e6), st.integers(1, 500), st.integers(1, 500))
def test_two_sizes_give_the_line_through_both(fixed: float, each: float, a: int, b: int) -> None:
    """Whichever comes first."""
    if a != b:
        found = line((a, fixed + each * a), (b, fixed + each * b))
        assert found == line((b, fixed + each * b), (a, fixed + each * a))
        assert found[0] == pytest.approx(fixed, rel=1e-3, abs=10)
        assert found[1] == pytest.approx(each, rel=1e-3, abs=1)


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_nothing_less_than_nothing_is_measured(low: float, high: float) -> None:
    """A slower small step is noise."""
    assert min(line((8, low), (64, high))) >= 0


def test_few_examples_and_batch_normalization_are_measured_too() -> None:
    """Sizes are never larger than the data, nor one where that cannot be."""
    assert forecast(iris(batch_size=4)).seconds_per_epoch > 0
    assert forecast(project(pictures(), "Digits", batch_size=100_000)).fits


def test_a_stop_ends_it_without_a_word(tmp_path: Path) -> None:
    """Nothing is left behind."""
    wishes: list[list[Command]] = [[Command("stop")]]
    job = rehearse(dumps(iris()))
    events = list(in_foreground(job, lambda: wishes.pop() if wishes else []))
    assert not any(isinstance(event, Forecast) for event in events)


def test_what_cannot_be_trained_is_refused_in_words() -> None:
    """As training does."""
    broken = replace(iris(), graph=chain(("input", "Input", {"shape": [3]}), ("output", "Output")))
    with pytest.raises(UserError):
        list(in_foreground(rehearse(dumps(broken))))


def test_the_free_memory_is_known() -> None:
    """And it is less than a large computer has."""
    assert 10**7 < free_memory() < 10**14

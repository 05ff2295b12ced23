"""A folder of runs as a list: read in slices, written about, deleted and put back."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.job import UserError
from designer.runs import Kept, Notes, Run, Shelf, create, list_runs, read_notes, write_notes
from designer.runs.notes import NOTES, tags_of, tags_text
from designer.runs.trash import discard, empty, restore

PROJECT = json.dumps({"title": "Small", "data": {"source": {"kind": "Digits"}}})


def made(folder: Path, title: str = "Small") -> Run:
    """Return a run that is over."""
    run = create(folder, PROJECT, title)
    run.update(state="finished", val_loss=0.5)
    return run


def read(shelf: Shelf, folder: Path) -> list[Kept]:
    """Return all that a shelf reads."""
    return [kept for some in shelf.read(folder) for kept in some]


def test_what_a_person_writes_about_a_run_is_kept_beside_it(tmp_path: Path) -> None:
    """Name, tags and note are read again, and the name is the run's title everywhere."""
    run = made(tmp_path)
    assert read_notes(run.path) == Notes()
    write_notes(run.path, Notes("Baseline", ("wide", "für Anna"), "lr too high?"))
    assert read_notes(run.path) == Notes("Baseline", ("wide", "für Anna"), "lr too high?")
    assert run.title == "Baseline" and run.summary.title == "Small"
    (kept,) = read(Shelf(), tmp_path)
    assert kept.title == "Baseline" and kept.source["kind"] == "Digits"


@pytest.mark.parametrize("text", ["", "[]", '{"name": 3, "tags": "x", "note": null}', "{"])
def test_notes_that_make_no_sense_count_as_none(tmp_path: Path, text: str) -> None:
    """A spoilt file takes nothing away but itself."""
    run = made(tmp_path)
    (run.path / NOTES).write_text(text)
    assert read_notes(run.path) == Notes() and run.title == "Small"


@given(st.text(max_size=40))
def test_tags_that_are_shown_are_read_as_the_same(text: str) -> None:
    """What a person sees can be typed again."""
    tags = tags_of(text)
    assert tags_of(tags_text(tags)) == tags


def test_only_what_has_changed_is_read_again(tmp_path: Path) -> None:
    """A second look gives the same objects, but for the run that was written to."""
    runs = [made(tmp_path) for _ in range(5)]
    shelf = Shelf()
    first = {kept.path: kept for kept in read(shelf, tmp_path)}
    assert set(first) == {run.path for run in runs}
    write_notes(runs[2].path, Notes(note="!"))
    runs[3].update(state="stopped")
    second = {kept.path: kept for kept in read(shelf, tmp_path)}
    same = {path for path in first if first[path] is second[path]}
    assert same == {runs[0].path, runs[1].path, runs[4].path}
    assert (
        second[runs[2].path].notes.note == "!" and second[runs[3].path].summary.state == "stopped"
    )


def test_a_run_whose_process_is_gone_shows_as_interrupted(tmp_path: Path) -> None:
    """Also where nothing was written since."""
    run = made(tmp_path)
    run.begin()
    shelf = Shelf()
    assert read(shelf, tmp_path)[0].summary.state == "running"
    run.update(pid=2**22 + 1, born="")
    os.utime(run.path / "alive", (1, 1))
    assert read(shelf, tmp_path)[0].summary.state == "interrupted"


def test_deleted_runs_can_be_put_back_and_go_for_good_later(tmp_path: Path) -> None:
    """The trash keeps a run for its days; a name taken meanwhile is no trouble."""
    run, other = made(tmp_path), made(tmp_path)
    write_notes(run.path, Notes("Mine"))
    (trashed, _) = discard([run.path, other.path])
    assert not list_runs(tmp_path) and not read(Shelf(), tmp_path)
    assert empty(tmp_path) == 0
    (back,) = restore([trashed])
    assert back == run.path and Run(back).title == "Mine"
    old = time.time() - 31 * 86_400
    (left,) = (tmp_path / ".trash").iterdir()
    os.utime(left, (old, old))
    assert empty(tmp_path) == 1 and not list((tmp_path / ".trash").iterdir())


def test_a_run_under_way_is_not_deleted(tmp_path: Path) -> None:
    """And neither are the others that were to go with it."""
    run, other = made(tmp_path), made(tmp_path)
    run.begin()
    with pytest.raises(UserError, match="under way"):
        discard([other.path, run.path])
    assert len(list_runs(tmp_path)) == 2


def test_two_thousand_runs_are_read_in_slices_each_in_a_moment(tmp_path: Path) -> None:
    """No slice takes longer than a few frames, and the second look is quick as a whole."""
    for place in range(2000):
        folder = tmp_path / f"2026-01-01-{place:04}"
        folder.mkdir()
        (folder / "project.neurodraft").write_text(PROJECT)
        (folder / "run.json").write_text('{"state": "finished", "title": "Run"}')
    shelf = Shelf()
    assert len(read(shelf, tmp_path)) == 2000
    begun = time.perf_counter()
    assert len(read(shelf, tmp_path)) == 2000
    assert time.perf_counter() - begun < 2

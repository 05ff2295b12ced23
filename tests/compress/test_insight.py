"""What is told of the inside of a stage agrees with what was measured, and is found once."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.compress.insight import job as module
from designer.compress.insight.findings import LOST, OTHER, RIGHT, WON, Findings, kept, place_of
from designer.compress.insight.job import insight
from designer.compress.job import compress
from designer.compress.outcome.events import Looked
from designer.compress.outcome.folder import Outcome, read_outcome
from designer.job import UserError, in_foreground
from tests.compress.conftest import Carried


def looked(out: Path) -> tuple[Outcome, list[Findings]]:
    """Look into every stage; return what was found."""
    for _ in in_foreground(insight(str(out))):
        pass
    outcome = read_outcome(out)
    found = [kept(outcome, number) for number in range(len(outcome.stages))]
    return outcome, [one for one in found if one is not None]


def agrees(outcome: Outcome, number: int, found: Findings) -> None:
    """Whatever is told block by block comes to what was measured of the whole."""
    stage, answers = outcome.stages[number], found.answers
    blocks = [one.after for one in found.blocks if one.after is not None]
    assert sum(side.parameters for side in blocks) == stage.parameters
    assert sum(side.macs for side in blocks) == stage.macs
    told = sum(side.file_bytes or 0 for side in blocks)
    assert told + found.rest_after == stage.file_bytes
    assert all(sum(side.counts) <= side.nonzero <= side.parameters for side in blocks)
    if number:
        count = answers.counts.get
        right = count(RIGHT, 0) + count(WON, 0)
        assert right / answers.asked == pytest.approx(stage.measured["accuracy"])
        before = count(RIGHT, 0) + count(LOST, 0)
        assert before / answers.asked == pytest.approx(outcome.stages[0].measured["accuracy"])
        assert count(LOST, 0) + count(WON, 0) + count(OTHER, 0) >= len(answers.shown)


RECIPE = "prune-filters:0.6, prune-connections:0.7, share-weights:3:epochs=0, int8"


def test_blocks_and_answers_come_to_what_was_measured(carried: Carried, tmp_path: Path) -> None:
    carried(RECIPE)
    outcome, found = looked(tmp_path / "small")
    assert [one.name for one in found] == [one.name for one in outcome.stages]
    for number, one in enumerate(found):
        agrees(outcome, number, one)
    sides = {one.path[-1]: one for one in found[2].blocks}
    wide = sides["wide"]
    assert wide.before and wide.after
    assert wide.after.parameters < wide.before.parameters
    assert wide.after.nonzero < 0.5 * wide.after.parameters
    shared = next(one.after for one in found[3].blocks if one.path[-1] == "wide")
    assert shared and 2 <= shared.distinct <= 9
    assert shared.file_bytes and wide.after.file_bytes
    assert shared.file_bytes < wide.after.file_bytes


def test_weights_of_whole_numbers_are_told_by_blocks(carried: Carried, tmp_path: Path) -> None:
    carried("int8")
    _, found = looked(tmp_path / "small")
    wide = next(one for one in found[1].blocks if one.path[-1] == "wide")
    assert wide.before and wide.after and wide.after.file_bytes
    assert sum(wide.after.counts) > 0.9 * sum(wide.before.counts)
    assert wide.after.file_bytes < 0.4 * (wide.before.file_bytes or 0)


@pytest.mark.parametrize("kind", ["recurrent", "transformer", "hybrid", "convolutions"])
def test_every_kind_of_network_is_told(
    kind: str, run_of: Callable[[str], Path], tmp_path: Path
) -> None:
    out = tmp_path / "small"
    for _ in in_foreground(compress(str(run_of(kind)), "prune-connections:0.5", str(out))):
        pass
    outcome, found = looked(out)
    for number, one in enumerate(found):
        agrees(outcome, number, one)


def test_changed_answers_bear_their_picture(carried: Carried, tmp_path: Path) -> None:
    carried("prune-connections:0.9")
    _, found = looked(tmp_path / "small")
    shown = found[1].answers.shown
    assert shown and all(one.before != one.after for one in shown)
    assert all((one.before == one.right) == (one.change == LOST) for one in shown)
    assert all(0 <= (one.sure_after or 0) <= 1 for one in shown)
    assert base64.b64decode(shown[0].picture).startswith(b"\x89PNG")


def test_what_was_found_is_not_found_again(
    carried: Carried, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried("share-weights:2:epochs=0")
    outcome, _ = looked(tmp_path / "small")

    def never(*_: object) -> None:
        raise AssertionError("nothing is missing")

    monkeypatch.setattr(module, "_found", never)
    events = list(in_foreground(insight(str(tmp_path / "small"))))
    assert [one.number for one in events if isinstance(one, Looked)] == [0, 1]
    place_of(outcome, 1).write_text("{", encoding="utf-8")
    with pytest.raises(AssertionError, match="nothing is missing"):
        list(in_foreground(insight(str(tmp_path / "small"))))


def test_a_folder_that_is_no_compression_is_refused_in_words(trained: Path) -> None:
    with pytest.raises(UserError, match="is no compression"):
        list(in_foreground(insight(str(trained))))

"""Kill -9 while a run trains: it goes on and ends as if nothing had been."""

from __future__ import annotations

from pathlib import Path

from designer.runs import Run
from tests.training.killing import differences, subject, through_kills, unbroken, zygote


def test_a_run_killed_again_and_again_ends_equal_to_an_unbroken_one(tmp_path: Path) -> None:
    whole, seconds = unbroken(subject(seed=4), tmp_path / "whole")
    with zygote() as by:
        struck = through_kills(by, subject(seed=4), tmp_path / "killed", 6, seconds / 2, seed=1)
    assert len(struck) >= 3 and max(struck) > 0  # else the test shows nothing
    assert differences(whole, Run(tmp_path / "killed")) == []

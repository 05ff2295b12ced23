"""Sensitivity: each group of units is pruned alone, and measured on the validation part."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from designer.cli import app
from designer.compress.sensitivity import Borne, sensitivity
from designer.job import UserError, in_foreground


def test_every_group_is_measured_alone_at_every_share(run_of: Callable[[str], Path]) -> None:
    job = sensitivity(str(run_of("convolutions")), shares=(0.5, 0.9))
    whole, *found = [event for event in in_foreground(job) if isinstance(event, Borne)]
    assert whole.share == 0 and whole.part == "validation"
    assert [(one.name, one.share) for one in found] == [
        ("conv", 0.5), ("conv", 0.9), ("conv2", 0.5), ("conv2", 0.9),
    ]  # fmt: skip
    for half, most in zip(found[::2], found[1::2], strict=True):
        assert most.parameters < half.parameters < whole.parameters
        assert most.measured["loss"] > whole.measured["loss"]


def test_the_command_tells_it(run_of: Callable[[str], Path]) -> None:
    asked = ["compress", str(run_of("dense")), "--sensitivity", "prune-filters"]
    told = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)
    assert told["part"] == "validation" and told["original"]["accuracy"] > 0.8
    (block,) = told["blocks"]
    assert block["name"] == "wide" and block["blocks"] == ["wide"] and block["units"] == 64
    assert [one["share"] for one in block["shares"]] == [0.25, 0.5, 0.75]
    assert "wide" in CliRunner().invoke(app, asked).stdout


def test_other_methods_are_refused_in_words(run_of: Callable[[str], Path]) -> None:
    with pytest.raises(UserError, match="measured for prune-filters"):
        list(in_foreground(sensitivity(str(run_of("dense")), "int8")))

"""Sensitivity: each group of units is pruned alone, and measured on the validation part."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from designer.cli import app
from designer.compress.sensing.bearing import Borne
from designer.compress.sensing.sensitivity import sensitivity
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
        list(in_foreground(sensitivity(str(run_of("dense")), "int16")))


@pytest.mark.parametrize("kind", ["convolutions", "recurrent", "transformer"])
@pytest.mark.parametrize("method", ["prune-connections", "quantize-aware"])
def test_every_block_with_weights_is_pruned_or_rounded_alone(
    method: str, kind: str, run_of: Callable[[str], Path]
) -> None:
    job = sensitivity(str(run_of(kind)), method)
    whole, *found = [event for event in in_foreground(job) if isinstance(event, Borne)]
    names = {one.name for one in found}
    assert "last" in names and len(found) == 3 * len(names)
    assert kind != "transformer" or "encoder/wide" in names
    hardest = [one for one in found if one.share in (0.9, 2)]
    mildest = [one for one in found if one.share in (0.5, 8)]
    assert sum(one.measured["loss"] for one in hardest) > sum(
        one.measured["loss"] for one in mildest
    )
    assert all(one.parameters == whole.parameters for one in found)


def test_bits_are_told_by_the_command(run_of: Callable[[str], Path]) -> None:
    asked = ["compress", str(run_of("dense")), "--sensitivity", "quantize-aware"]
    told = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)
    assert [one["bits"] for one in told["blocks"][0]["bits"]] == [8, 4, 2]
    assert "2 bits" in CliRunner().invoke(app, asked).stdout


def test_every_block_works_in_whole_numbers_alone(run_of: Callable[[str], Path]) -> None:
    job = sensitivity(str(run_of("convolutions")), "int8")
    whole, *found = [event for event in in_foreground(job) if isinstance(event, Borne)]
    assert {one.name for one in found} == {"conv", "conv2", "last"} and len(found) == 3
    assert {one.share for one in found} == {8} and all(one.units for one in found)
    # each was changed by itself: none is the network as it was, nor all of them the same one
    losses = [one.measured["loss"] for one in found]
    assert whole.measured["loss"] not in losses and len(set(losses)) == len(losses)
    assert all(abs(loss - whole.measured["loss"]) < 0.1 for loss in losses)

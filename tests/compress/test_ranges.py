"""Ranges: what flows through each block, and what whole numbers leave of it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from typer.testing import CliRunner

from designer.cli import app
from designer.compress.sensing.ranged import (
    ACTIVATIONS,
    FILE,
    WEIGHTS,
    Range,
    Ranges,
    Rounding,
    keep,
    kept,
)
from designer.compress.sensing.ranges import KEPT, Looked, of_activations, of_weights, ranges, told
from designer.compress.stage import read
from designer.job import Event, UserError, in_foreground
from designer.training.events import Measuring
from tests.compress.conftest import KINDS, Carried


@pytest.mark.parametrize("kind", KINDS)
def test_every_block_is_looked_at(kind: str, run_of: Callable[[str], Path]) -> None:
    events = list(in_foreground(ranges(str(run_of(kind)), examples=64)))
    found = [event for event in events if isinstance(event, Range)]
    last = [event for event in events if isinstance(event, Measuring)][-1]
    assert last.done == last.examples == 64
    assert {one.what for one in found} == {ACTIVATIONS, WEIGHTS}
    assert len({(one.block, one.what) for one in found}) == len(found)
    for one in found:
        assert one.low <= min(one.percentiles.values()) <= max(one.percentiles.values()) <= one.high
        assert 0 < sum(one.histogram) <= one.count
        eight, sixteen = one.roundings
        assert sixteen["error"] <= eight["error"] and sixteen["scale"] < eight["scale"]
        again = Event.from_record(json.loads(json.dumps(one.record())))
        assert isinstance(again, Range) and again.low == one.low


def test_the_range_is_that_of_the_values(run_of: Callable[[str], Path]) -> None:
    found = list(in_foreground(ranges(str(run_of("dense")), examples=32)))
    by = {(one.block, one.what): one for one in found if isinstance(one, Range)}
    assert by[("act",), ACTIVATIONS].low == 0 and by[("act",), ACTIVATIONS].count == 32 * 64
    assert by[("wide",), ACTIVATIONS].low < 0
    assert by[("wide",), WEIGHTS].count == 64 * 64


def test_the_noise_of_rounding_is_that_of_a_uniform_one() -> None:
    values = torch.rand(100_000, generator=torch.Generator().manual_seed(1)) * 2 - 1
    looked = Looked()
    looked.take(values, KEPT)
    eight = of_activations(looked, 8)
    assert eight.error == pytest.approx(eight.scale / math.sqrt(12), rel=0.02)
    assert eight.sqnr == pytest.approx(6.02 * 8, abs=0.5)
    on_grid = torch.arange(-127, 128).float().reshape(1, -1) * 0.5
    assert of_weights([on_grid], 8).sqnr is None, "nothing is lost"
    signs = torch.randn(400, generator=torch.Generator().manual_seed(2)).sign()
    assert of_weights([signs.reshape(4, -1) * 0.0731], 8).sqnr is None, "but what floats lose"
    assert told(("one",), WEIGHTS, looked, []).percentiles["50"] == pytest.approx(0, abs=0.02)
    same = Looked()
    same.take(torch.zeros(10), KEPT)
    assert (
        of_activations(same, 8).error == 0 and sum(told(("z",), WEIGHTS, same, []).histogram) == 10
    )


def test_what_was_measured_is_kept_with_the_run(tmp_path: Path) -> None:
    heard = [{"bits": 8, "scale": 0.1, "error": 0.03, "sqnr": 20.0},
             {"bits": 16, "scale": 0.001, "error": 0.0, "sqnr": None}]  # fmt: skip
    rows = tuple(
        Range(("stage", block), what, 9, -1.0, 1.0, {"50": 0.0}, (4, 5), tuple(heard))
        for block in ("one", "two")
        for what in (ACTIVATIONS, WEIGHTS)[: 2 if block == "one" else 1]
    )
    assert kept(tmp_path) is None
    keep(tmp_path, Ranges(rows, 64))
    found = kept(tmp_path)
    assert found is not None and found.examples == 64
    one, two = found.blocks()
    assert one.block == ("stage", "one") and one.activations and one.weights
    assert two.activations and two.weights is None
    eight, sixteen = (one.weights.rounding(bits) for bits in (8, 16))
    assert eight == Rounding(8, 0.1, 0.03, 20.0)
    assert eight.part == pytest.approx(0.1) and eight.faint and not sixteen.faint
    assert found.least_exact() == found.rows[0] and found.least_exact(16) is None
    (tmp_path / FILE).write_text('{"rows": [{"event": "Range", "roundings": [{"bits": 8}]}]}')
    assert kept(tmp_path) is None, "of another version"


def test_the_command_tells_it(run_of: Callable[[str], Path]) -> None:
    asked = ["compress", str(run_of("dense")), "--ranges"]
    found = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)["ranges"]
    assert {"block", "what", "low", "high", "histogram", "roundings"} <= found[0].keys()
    assert found[0]["roundings"][0]["bits"] == 8
    assert "activations" in CliRunner().invoke(app, asked).stdout


def test_a_network_of_whole_numbers_is_refused(carried: Carried) -> None:
    *_, last = carried("int8-dynamic")
    with pytest.raises(UserError, match="whole numbers"):
        list(in_foreground(ranges(last.file)))
    assert read(Path(last.file)).parameters

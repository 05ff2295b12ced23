"""What single blocks are given: the text that a person writes, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.compress import recipe as recipes
from designer.compress.compressor import compressors
from designer.compress.single_blocks import Values, for_each, read, value_of, write
from designer.compress.stage import read as read_stage
from designer.compress.widths.groups import shares_of
from designer.compress.widths.narrowing import group_list
from designer.job import UserError
from designer.templates import template
from designer.unit import ParameterError
from tests.compress.conftest import Carried

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), min_size=1), NUMBERS))
def test_what_is_written_is_read_again(values: dict[str, float]) -> None:
    text = write(values)
    assert read(text) == values
    assert "," not in text and ":" not in text, "a recipe can hold it"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("conv1", "write “conv1” as BLOCK=VALUE"),
        ("=0.5", "write “=0.5” as BLOCK=VALUE"),
        ("conv1=much", "expected a number"),
        ("conv1=nan", "expected a number"),
        ("conv1=0.5 conv1=0.6", "two values"),
        ("conv1=1.5", "the share is a number from 0 to 0.99"),
    ],
)
def test_a_wrong_text_is_refused_in_words(text: str, told: str) -> None:
    with pytest.raises(ParameterError, match=told):
        read(text, Values("share", 0.0, 0.99))
    with pytest.raises(UserError, match="prune-filters: blocks: "):
        recipes.read(f"prune-filters:0.5:blocks={text}")


def test_which_values_are_taken_is_told() -> None:
    assert Values("energy", 0.01).told() == "0 or a number from 0.01 to 1"
    assert Values("bits", 2, 8, whole=True).told() == "0 or a whole number from 2 to 8"
    assert Values("bits", only=(8, 16)).told() == "0 or 8 or 16"
    assert not Values("bits", 2, 8, whole=True).takes(2.5)
    assert Values("bits", only=(8, 16)).takes(16) and not Values("bits", only=(8, 16)).takes(4)


def test_a_composite_speaks_for_the_blocks_inside() -> None:
    values = read("stage=0.25 stage/conv2=0.5 last=0")
    assert value_of(values, ("stage", "conv1")) == 0.25
    assert value_of(values, ("stage", "conv2")) == 0.5
    assert value_of(values, ("first",)) is None
    paths = [("first",), ("stage", "conv1"), ("last",)]
    assert for_each(values, [*paths, ("stage", "conv2")], 0.9, "weights") == {
        ("first",): 0.9,
        ("stage", "conv1"): 0.25,
        ("last",): 0.0,
        ("stage", "conv2"): 0.5,
    }
    with pytest.raises(UserError, match="no block “stage/conv2” with weights"):
        for_each(values, paths, 0.9, "weights")


def test_coupled_blocks_get_one_share() -> None:
    found = group_list(template("residual").load())
    several = next(group for group in found if len(group.blocks) > 1)
    first, second = ("/".join(path) for path in several.blocks[:2])
    assert shares_of(found, {second: 0.5}, None) == {several.name: 0.5}
    with pytest.raises(UserError, match=f"“{first}” and “{second}” lose the same units"):
        shares_of(found, {first: 0.25, second: 0.5}, None)
    with pytest.raises(UserError, match="no block “nowhere” with units that can go"):
        shares_of(found, {"nowhere": 0.5}, None)


def test_every_method_with_single_blocks_reads_their_text() -> None:
    some = [kind for kind in compressors().values() if kind.values_of_blocks is not None]
    assert some
    for kind in some:
        assert kind().given() == {}
        assert kind.make({"blocks": "one=0"}).given() == {"one": 0.0}
        with pytest.raises(ParameterError, match="blocks"):
            kind.make({"blocks": "one=-3"})


@pytest.mark.parametrize("among", ["over all blocks together", "in each block alike"])
@pytest.mark.parametrize("rounds", [1, 2])
def test_single_blocks_lose_their_share(
    among: str, rounds: int, run_of: Callable[[str], Path], carried: Carried
) -> None:
    recipe = f"prune-filters:0:rounds={rounds}:among={among}:blocks=conv=0.75"
    _, pruned = carried(recipe, run_of("convolutions"))
    nodes = read_stage(Path(pruned.file)).project.graph.nodes
    assert nodes["conv"].parameters["filters"] == 4
    _, pruned = carried(
        f"prune-filters:0.5:among={among}:blocks=conv=0", run_of("convolutions"), "left"
    )
    assert read_stage(Path(pruned.file)).project.graph.nodes["conv"].parameters["filters"] == 16


def test_the_least_part_of_a_width_stays_in_rounds_too(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    recipe = "prune-filters:0:rounds=3:least=0.5:blocks=wide=0.9"
    _, pruned = carried(recipe, run_of("dense"))
    assert read_stage(Path(pruned.file)).project.graph.nodes["wide"].parameters["features"] == 32


def test_a_block_that_is_not_there_is_refused(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    with pytest.raises(UserError, match="no block “wider” with units that can go.*take of wide"):
        carried("prune-filters:0.5:blocks=wider=0.3", run_of("dense"))

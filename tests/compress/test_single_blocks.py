"""What single blocks are given: the text that a person writes, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from designer.compress import recipe as recipes
from designer.compress.compressor import compressors
from designer.compress.single_blocks import Values, own_values, read, value_of, write
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
    assert own_values(values, [*paths, ("stage", "conv2")], "weights") == {
        ("stage", "conv1"): 0.25,
        ("last",): 0.0,
        ("stage", "conv2"): 0.5,
    }
    with pytest.raises(UserError, match="no block “stage/conv2” with weights"):
        own_values(values, paths, "weights")


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
    with pytest.raises(UserError, match=r"no block “wider” with units that can go.*take of wide"):
        carried("prune-filters:0.5:blocks=wider=0.3", run_of("dense"))


def values_of(file: str) -> dict[str, NDArray[np.generic]]:
    return read_stage(Path(file)).tensors()


def zeros(file: str) -> dict[str, float]:
    return {
        name: float((value == 0).mean())
        for name, value in values_of(file).items()
        if name.endswith("weight")
    }


@pytest.mark.parametrize("among", ["over all blocks together", "in each block alike"])
@pytest.mark.parametrize("schedule", ["at once", "gradually", "with rewinding"])
def test_single_blocks_lose_their_connections(among: str, schedule: str, carried: Carried) -> None:
    recipe = f"prune-connections:0.5:among={among}:schedule={schedule}:rounds=2"
    _, pruned = carried(f"{recipe}:blocks=wide=0.9 last=0")
    found = zeros(pruned.file)
    assert found["wide.weight"] == pytest.approx(0.9, abs=0.005) and not found["last.weight"]
    if schedule == "at once":
        _, pruned = carried(f"{recipe}:blocks=last=0", out="other")
        assert zeros(pruned.file)["wide.weight"] == pytest.approx(0.5, abs=0.005)


def test_single_blocks_have_their_number_of_weights(carried: Carried) -> None:
    _, shared = carried("share-weights:4:epochs=0:blocks=wide=2 last=0")
    found = values_of(shared.file)
    assert len(np.unique(found["wide.weight"])) <= 4 and len(np.unique(found["last.weight"])) > 99


def test_single_blocks_are_binary_or_not(carried: Carried) -> None:
    def rows(recipe: str, out: str) -> dict[str, int]:
        found = values_of(carried(recipe, out=out)[1].file)
        names = ("wide.weight", "last.weight")
        return {name: max(len(np.unique(row)) for row in found[name]) for name in names}

    assert rows("binarize:1:blocks=last=0", "first")["wide.weight"] == 2
    found = rows("binarize:1:ends=no:blocks=last=1", "second")
    assert found["last.weight"] == 2 and found["wide.weight"] > 2


def test_single_blocks_become_two_by_their_energy(carried: Carried) -> None:
    _, small = carried("low-rank:0.3:blocks=wide=0")
    assert "wide_rank1" not in read_stage(Path(small.file)).project.graph.nodes
    with pytest.raises(UserError, match="no block “act” with a matrix that can be two"):
        carried("low-rank:blocks=act=0.5", out="no")


@pytest.mark.parametrize("method", ["int8", "int16", "w8a16", "int8-dynamic", "int4"])
def test_single_blocks_stay_real_numbers(
    method: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    last = "last=8" if method == "int4" else ""
    *_, some = carried(f"{method}:blocks=conv2=0 {last}", run_of("convolutions"))
    *_, every = carried(method, run_of("convolutions"), "every")
    extra = some.file_bytes - every.file_bytes
    weights = 24 * 16 * 9
    assert extra == pytest.approx(weights * {"int16": 2, "int4": 3.5}.get(method, 3), rel=0.25)
    told = {tuple(one.dims): one.data_type for one in onnx.load(some.file).graph.initializer}
    assert told[24, 16, 3, 3] == onnx.TensorProto.FLOAT
    if method == "int4":
        assert onnx.TensorProto.INT8 in told.values() and onnx.TensorProto.INT4 in told.values()
    with pytest.raises(UserError, match="no block “act1” with weights that become whole numbers"):
        carried(f"{method}:blocks=act1=0", run_of("convolutions"), "no")


def test_blocks_inside_composites_stay_real_numbers(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    *_, some = carried("int8:blocks=encoder/wide=0", run_of("transformer"))
    told = [(tuple(one.dims), one.data_type) for one in onnx.load(some.file).graph.initializer]
    assert told.count(((16, 32), onnx.TensorProto.FLOAT)) == 2, "of both repetitions"
    assert ((32, 16), onnx.TensorProto.INT8) in told


def test_a_weight_can_be_named_by_its_beginning(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    _, small = carried(
        "quantize-aware:8:epochs=0:blocks=lstm=4 lstm.weight_hh_l0=2", run_of("recurrent")
    )
    found = values_of(small.file)
    assert max(len(np.unique(row)) for row in found["lstm.weight_hh_l0"]) == 3
    assert 3 < max(len(np.unique(row)) for row in found["lstm.weight_ih_l0"]) <= 15

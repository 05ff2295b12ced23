"""Every block is documented, and its parameters can be read, shown, written and read again."""

from __future__ import annotations

import json

import pytest

from designer.blocks import catalogue
from designer.blocks.block import Block

UNITS = list(catalogue().values())
FORM_TYPES = {"whole", "real", "flag", "text", "code", "choice", "sizes", "path", "unit", "list"}

each_unit = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.kind())


@each_unit
def test_documented(unit: type[Block]) -> None:
    """A tooltip, a heading, when to take it, and what it computes."""
    assert "__doc__" in vars(unit)
    assert unit.summary().endswith(".") and 20 <= len(unit.summary()) <= 100
    assert unit.summary().count(". ") == 0, "one sentence"
    assert not unit.summary().startswith(f"{unit.kind()}("), "dataclass wrote the docstring"
    assert unit.family and unit.label()
    assert unit.use.endswith(".")
    assert unit.formula or unit.family == "Ends"
    assert unit.id_stem().isidentifier() and unit.id_stem().islower()


@each_unit
def test_parameters_described(unit: type[Block]) -> None:
    """Each parameter has help and a type that forms know, and its reader takes its default."""
    for item in unit.parameters():
        assert item.type in FORM_TYPES
        assert item.help.endswith(".") and item.help[0].isupper()
        assert item.read(item.default) == item.default
        assert item.read(item.show(item.default)) == item.default


@each_unit
def test_values_survive_the_file(unit: type[Block]) -> None:
    """What a file holds makes the same block again."""
    block = unit()
    assert unit.make(json.loads(json.dumps(block.values()))) == block
    assert unit.make({}) == block


@each_unit
def test_ports_and_brief(unit: type[Block]) -> None:
    """Ports have distinct names; the text on the block is short."""
    block = unit()
    for ports in (block.inputs(), block.outputs()):
        names = [port.name for port in ports]
        assert len(set(names)) == len(names)
        assert all(names)
    assert isinstance(block.brief(), str)
    assert len(block.brief()) <= 24


def test_kinds_are_names_of_classes() -> None:
    """Files refer to blocks by these names, so none may vanish or change."""
    assert all(kind == unit.__name__ for kind, unit in catalogue().items())
    first_light = {
        *("Input", "Output", "Conv1d", "Conv2d", "Conv3d", "DepthwiseConv2d", "ConvTranspose1d"),
        *("ConvTranspose2d", "ConvTranspose3d", "MaxPool1d", "MaxPool2d", "MaxPool3d"),
        *("AvgPool1d", "AvgPool2d", "AvgPool3d", "AdaptiveAvgPool1d", "AdaptiveAvgPool2d"),
        *("AdaptiveAvgPool3d", "AdaptiveMaxPool2d", "Linear", "ReLU", "LeakyReLU", "GELU"),
        *("SiLU", "Sigmoid", "Tanh", "Softmax", "BatchNorm", "LayerNorm", "GroupNorm", "Dropout"),
        *("Flatten", "Reshape", "Add", "Multiply", "Concatenate", "LSTM", "MultiheadAttention"),
        "Embedding",
    }
    assert first_light <= set(catalogue())


def test_sizes_have_one_number_for_every_axis() -> None:
    """A picture's kernel is one number or two; a volume's is one or three."""
    for kind, axes in (("Conv1d", 1), ("Conv2d", 2), ("Conv3d", 3), ("MaxPool2d", 2)):
        kernel = next(p for p in catalogue()[kind].parameters() if p.name == "kernel")
        assert kernel.axes == axes
    made = catalogue()["Conv2d"].make({"kernel": "3×5"})
    assert made.values()["kernel"] == [3, 5]
    with pytest.raises(ValueError, match="1 or 2 whole numbers"):
        catalogue()["Conv2d"].make({"kernel": "3×5×7"})

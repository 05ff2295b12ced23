"""The reference says of every block what it does, when to take it and whence it comes."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import ClassVar

import pytest
from typer.testing import CliRunner

from designer import reference
from designer.blocks import catalogue
from designer.blocks.block import Block, Result
from designer.cli import app
from designer.job import UserError
from designer.reference import USUAL_INPUTS, page
from designer.unit import Unit, param

BLOCKS = list(catalogue().values())
PLAIN = {"Ends", "Shape", "Merging", "Arithmetic", "Slicing", "Reduction", "Sequence", "Own"}
"""Families of rearranging and arithmetic, which come from no paper."""
PLAIN_KINDS = {
    *("Pad", "Threshold", "Sigmoid", "LogSigmoid", "Tanhshrink", "Softmin", "LogSoftmax"),
    "Softmax2d",
}

each_block = pytest.mark.parametrize("unit", BLOCKS, ids=lambda unit: unit.kind())


def said(*arguments: str, code: int = 0) -> str:
    """Return what a command prints."""
    ran = CliRunner().invoke(app, list(arguments), env={"COLUMNS": "100"})
    assert ran.exit_code == code, ran.output
    return ran.output


@each_block
def test_every_block_says_all_that_a_person_asks(unit: type[Block]) -> None:
    found = page(unit)
    assert found.summary.endswith(".") and found.use.endswith(".")
    assert found.formula or unit.family in PLAIN
    assert found.outputs or unit.kind() == "Output"
    assert all(item.help.endswith(".") and item.takes for item in found.parameters)
    if unit.family not in PLAIN and unit.kind() not in PLAIN_KINDS:
        assert any(letter.isdigit() for letter in found.reference), "a paper has its year"


@each_block
def test_the_examples_are_what_the_rule_says(unit: type[Block]) -> None:
    block = unit()
    ports = [port for port in block.inputs() if not port.optional]
    for kind, flow in page(unit).shapes:
        given, _, made = flow.rpartition(" → ")
        if not ports:
            continue
        (spec,) = [s for s in USUAL_INPUTS if str(s) == given.split(" and ")[0] and s.kind == kind]
        result = block.rule(*(None if port.optional else spec for port in block.inputs()))  # type: ignore[arg-type]
        assert isinstance(result, Result)
        assert ", ".join(map(str, result.outputs)) == made


@dataclass(frozen=True)
class Sample(Unit):
    """Does one thing.

    And says more,
    on two lines.

    And a second paragraph.
    """

    family: ClassVar[str] = "Samples"
    count: int = param(1000, "How many.", low=1, high=2_000_000, suffix="steps")
    maybe: float | None = param(None, "Perhaps.", low=0.25)
    word: str = param("one", "Which.", choices=("one", "two"))


def test_a_page_is_read_from_the_unit() -> None:
    found = page(Sample)
    assert found.summary == "Does one thing."
    assert found.details == "And says more, on two lines.\n\nAnd a second paragraph."
    facts = [item.facts for item in found.parameters]
    assert facts == [
        "a whole number, 1 to 2,000,000; usually 1000 steps",
        "a number, at least 0.25, or nothing",
        "one of one, two; usually one",
    ]
    assert json.loads(json.dumps(found.record()))["parameters"][2]["choices"] == ["one", "two"]


def test_the_command_tells_of_one_block() -> None:
    for name in ("Conv2d", "conv2d", "CONV 2D"):
        text = said("blocks", name)
        for part in ("Slides filters over a picture", "Σ", "3×32×32 → 32×30×30", "LeCun", "stride"):
            assert part in text
    record = json.loads(said("blocks", "LSTM", "--json"))
    assert record["kind"] == "LSTM" and record["family"] == "Recurrent"
    assert record["parameters"][0]["name"] == "hidden"
    assert any("12×16" in flow for flow in record["shapes"])


def test_the_command_lists_all_by_family() -> None:
    text = said("blocks")
    kinds = [
        line.split()[0] for line in text.splitlines() if line.startswith("  ") and line[2:3] != " "
    ]
    assert set(catalogue()) <= set(kinds)
    assert text.index("Convolution") < text.index("Pooling") < text.index("Attention")
    listed = json.loads(said("blocks", "--json"))["blocks"]
    assert {item["kind"] for item in listed} >= set(catalogue())


def test_the_composites_at_hand_are_told_of_too() -> None:
    text = said("blocks", "inception")
    assert "Inception" in text and "3×32×32 → " in text and "Szegedy" in text
    listed = json.loads(said("blocks", "--json"))["blocks"]
    bundled = [item for item in listed if item["family"] == "Composites"]
    assert {"Residual", "Inception"} <= {item["title"] for item in bundled}
    for item in bundled:
        assert item["summary"].endswith(".") and item["use"].endswith(".") and item["reference"]
        assert item["formula"] and item["parameters"]


def test_an_unknown_name_is_answered_by_one_sentence_with_near_names() -> None:
    with pytest.raises(UserError, match=r"no block “Conv4d”; did you mean .*Conv2d"):
        reference.find("Conv4d", catalogue(), "block")
    assert "did you mean MaxPool1d, MaxPool2d" in " ".join(
        said("blocks", "MaxPool", code=1).split()
    )
    found = json.loads(said("blocks", "xyzzy", "--json", code=1))
    assert found["error"] == "There is no block “xyzzy”; the list without a name shows all of them."


def test_the_command_tells_of_other_units() -> None:
    assert "CrossEntropy" in said("units", "losses")
    assert "Kingma" in said("units", "optimizers", "adam")
    assert "CsvTable" in said("units", "sources")
    assert "choose one of blocks, optimizers" in " ".join(said("units", "wishes", code=1).split())
    record = json.loads(said("units", "exporters", "--json"))
    assert [item["kind"] for item in record["pools"]["exporters"]]


def test_the_reference_needs_neither_torch_nor_qt() -> None:
    code = (
        "import sys; sys.modules.update(torch=None, PySide6=None); "
        "sys.argv = ['neurodraft', 'blocks', 'Conv2d', '--json']; "
        "from designer.__main__ import main; main()"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 0 and "Conv2d" in ran.stdout, ran.stderr

"""Every source, scaling and augmentation describes itself and says what it needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from designer.data.augmentation import Augmentation
from designer.data.inputs import DataError
from designer.data.pictures.step import PictureStep
from designer.data.prepare import describe
from designer.data.scaling import Scaling
from designer.data.series.framing import Framing
from designer.data.source import Source
from designer.data.table.step import ColumnStep
from designer.data.text.tokenizer import Tokenizer
from designer.project.project import DataChoice
from designer.unit import Choice, Unit, discover

POOLS: dict[str, type[Unit]] = {
    "designer.data.sources": Source,
    "designer.data.scaling": Scaling,
    "designer.data.augmentation": Augmentation,
    "designer.data.pictures": PictureStep,
    "designer.data.series": Framing,
    "designer.data.table": ColumnStep,
    "designer.data.text": Tokenizer,
}
UNITS = [unit for pool, base in POOLS.items() for unit in discover(pool, base).values()]
EXPECTED = {
    "FashionMNIST", "Digits", "Iris", "Wine", "BreastCancer", "Diabetes",
    "PictureFolder", "CsvTable", "NumpyFiles",
    "Weather", "Traffic", "Stocks", "SeriesCSV",
    "Sentiment", "Topics", "Translation", "Stories", "StorySpans",
    "TextTable", "TextFolder", "SentencePairs", "SquadFile",
    "PictureDataset", "TextDataset", "TableDataset",
    "NoScaling", "Standardize", "ToRange", "GivenMoments",
    "Flip", "FlipVertically", "Shift", "Rotate", "Affine", "ResizedCrop",
    "ColourJitter", "Erase", "Noise", "Blur", "Mixup", "CutMix", "Jitter", "WordDropout",
    "Resize", "CropCentre", "Grey", "Invert",
    "Windows",
    "Words", "BytePairs", "Characters",
    "FillMissing", "OneHot", "Ordinal", "Cross", "Bins",
    "DropColumns", "Log", "ToNumber", "ScaleColumns",
}  # fmt: skip


def test_all_are_found() -> None:
    assert {unit.kind() for unit in UNITS} == EXPECTED


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.kind())
def test_it_describes_itself(unit: type[Unit]) -> None:
    assert unit.summary().endswith(".")
    assert len(unit.summary()) <= 100
    assert unit.family
    for parameter in unit.parameters():
        assert parameter.help.endswith("."), parameter.name
        if parameter.default != "":
            assert parameter.read(parameter.default) == parameter.default
    assert unit.make(unit().values()) == unit()


@pytest.mark.parametrize(
    "choice",
    [
        DataChoice(source=Choice("Nowhere")),
        DataChoice(source=Choice("PictureFolder", {"size": (0,)})),
        DataChoice(source=Choice("CsvTable")),
        DataChoice(source=Choice("NumpyFiles", {"path": "/no/such/file.npz"})),
        DataChoice(source=Choice("CsvTable", {"path": "a\0b"})),
        DataChoice(source=Choice("PictureFolder", {"path": "x" * 5000})),
    ],
)
def test_a_source_that_cannot_be_used_is_named_in_a_sentence(choice: DataChoice) -> None:
    for _ in range(2):  # the second answer comes from memory
        with pytest.raises(DataError) as caught:
            describe(choice)
        assert str(caught.value).endswith(".")
        assert "\n" not in str(caught.value)


def test_looking_at_data_needs_no_torch() -> None:
    program = (
        "import sys; sys.modules['torch'] = None\n"
        "from designer.data.preview import preview\n"
        "from designer.data.prepare import describe, prepare\n"
        "from designer.data import augmentation\n"
        "from designer.project.project import DataChoice\n"
        "print(describe(DataChoice()).examples, len(preview(DataChoice()).look.labels),"
        " len(prepare(DataChoice()).train))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split() == ["10000", "24", "8000"], done.stderr

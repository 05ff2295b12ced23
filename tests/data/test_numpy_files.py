"""A person's own arrays: what is understood, and what is refused in words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.blocks.spec import Spec
from designer.data.inputs import DataError, Mapped, Packed
from designer.data.prepare import prepare
from designer.data.source import Examples
from designer.data.sources.numpy_files import NumpyFiles
from tests.data.making import data, pictures

CLASSES = np.array([0, 1, 2, 1, 0, 2])
NUMBERS = np.random.default_rng(0).normal(size=(6, 3))


def archive(tmp_path: Path, parameters: dict[str, Any] | None = None, **arrays: Any) -> Examples:
    np.savez(tmp_path / "a.npz", **arrays)
    return NumpyFiles.make({"path": str(tmp_path / "a.npz"), **(parameters or {})}).load()


def files(tmp_path: Path, inputs: Any, targets: Any, **parameters: Any) -> Examples:
    np.save(tmp_path / "x.npy", inputs)
    np.save(tmp_path / "y.npy", targets)
    paths = {"path": str(tmp_path / "x.npy"), "targets": str(tmp_path / "y.npy")}
    return NumpyFiles.make({**paths, **parameters}).load()


def test_an_archive_is_unpacked_when_it_is_needed(tmp_path: Path) -> None:
    found = archive(tmp_path, inputs=NUMBERS, targets=CLASSES)
    assert isinstance(found.inputs[0], Packed)
    assert found.inputs[0]._array is None
    assert (found.specs[0], found.target, found.classes) == (
        Spec((3,)),
        Spec((3,)),
        ("0", "1", "2"),
    )
    assert np.array_equal(found.inputs[0].take(np.array([4, 1])), NUMBERS[[4, 1]])
    assert np.array_equal(found.targets, CLASSES)


def test_two_files_are_read_where_they_lie(tmp_path: Path) -> None:
    found = files(tmp_path, pictures(6, (3, 4, 5)), CLASSES)
    assert isinstance(found.inputs[0], Mapped)
    assert not found.inputs[0].in_memory
    assert np.array_equal(
        found.inputs[0].take(np.array([4, 1, 4])), pictures(6, (3, 4, 5))[[4, 1, 4]]
    )


@pytest.mark.parametrize(
    ("targets", "task", "shape"),
    [
        (CLASSES, "classification", (3,)),
        (CLASSES[:, None].astype(np.uint8), "classification", (3,)),
        (CLASSES > 0, "classification", (2,)),
        (np.array(["b", "a", "b", "a", "b", "a"]), "classification", (2,)),
        (CLASSES.astype(np.float32), "regression", (1,)),
        (NUMBERS[:, :2], "regression", (2,)),
    ],
)
def test_the_task_is_found_out(
    tmp_path: Path, targets: Any, task: str, shape: tuple[int, ...]
) -> None:
    found = archive(tmp_path, inputs=NUMBERS, targets=targets)
    assert (found.task, found.target.shape) == (task, shape)


def test_the_task_can_be_chosen(tmp_path: Path) -> None:
    found = archive(tmp_path, {"task": "regression"}, inputs=NUMBERS, targets=CLASSES)
    assert found.targets.tolist() == [[0], [1], [2], [1], [0], [2]]
    found = archive(tmp_path, {"task": "classification"}, inputs=NUMBERS, targets=CLASSES + 5.0)
    assert found.classes == ("5", "6", "7")


def test_an_archive_can_say_what_is_kept_for_testing(tmp_path: Path) -> None:
    classes = np.arange(40) % 2
    aside = np.isin(np.arange(40), [3, 5, 8, 30])
    np.savez(tmp_path / "a.npz", inputs=np.arange(80.0).reshape(40, 2), targets=classes, test=aside)
    found = prepare(data("NumpyFiles", path=str(tmp_path / "a.npz"), validation=0.25))
    assert found.test.places.tolist() == [3, 5, 8, 30]
    assert len(found.validation) == 9 and len(found.train) == 27
    every = np.concatenate([found.train.places, found.validation.places, found.test.places])
    assert sorted(every.tolist()) == list(range(40))
    with pytest.raises(DataError, match="must be true for some of the 40 examples"):
        archive(tmp_path, inputs=np.zeros((40, 2)), targets=classes, test=np.zeros(40, bool))


def test_an_archive_can_name_its_classes(tmp_path: Path) -> None:
    names = np.array(["z", "y", "x", "w"])
    found = archive(tmp_path, inputs=NUMBERS, targets=CLASSES, classes=names)
    assert found.classes == ("z", "y", "x", "w")
    with pytest.raises(DataError, match=r"example 2 .* has the class 2, and there are names for 0"):
        archive(tmp_path, inputs=NUMBERS, targets=CLASSES, classes=names[:2])
    with pytest.raises(DataError, match="no list of distinct names"):
        archive(tmp_path, inputs=NUMBERS, targets=CLASSES, classes=np.array(["a", "a", "b"]))


@pytest.mark.parametrize(
    ("stored", "layout", "shape"),
    [
        (np.zeros((6, 28, 28), np.uint8), "auto", (1, 28, 28)),
        (np.zeros((6, 28, 20, 3), np.uint8), "auto", (3, 28, 20)),
        (np.zeros((6, 3, 28, 20), np.uint8), "auto", (3, 28, 20)),
        (np.zeros((6, 28, 28), np.float32), "auto", (28, 28)),
        (np.zeros((6, 28, 20, 3), np.float32), "auto", (28, 20, 3)),
        (np.zeros((6, 28, 20, 3), np.float32), "channels last", (3, 28, 20)),
        (np.zeros((6, 28, 20), np.float32), "channels first", (1, 28, 20)),
        (np.zeros((6, 28, 28), np.uint8), "as stored", (28, 28)),
        (np.zeros(6, np.float32), "auto", (1,)),
    ],
)
def test_channels_come_first(
    tmp_path: Path, stored: Any, layout: str, shape: tuple[int, ...]
) -> None:
    found = archive(tmp_path, {"layout": layout}, inputs=stored, targets=CLASSES)
    assert found.specs[0].shape == shape
    assert found.inputs[0].all().shape == (6, *shape)


def test_tokens_stay_whole_numbers(tmp_path: Path) -> None:
    tokens = np.arange(30).reshape(6, 5).astype(np.int32)
    found = archive(tmp_path, {"tokens": True}, inputs=tokens, targets=CLASSES)
    assert found.specs[0] == Spec((5,), "int64")
    choice = data("NumpyFiles", path=str(tmp_path / "a.npz"), tokens=True, validation=0.0, test=0.0)
    ready = prepare(choice)
    assert ready.scaling == {}
    assert np.array_equal(ready.train.scaled()[0], tokens)
    assert ready.train.scaled()[0].dtype == np.int64
    with pytest.raises(DataError, match="expected inputs that are whole numbers"):
        archive(tmp_path, {"tokens": True}, inputs=NUMBERS, targets=CLASSES)


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        (
            {"x": NUMBERS, "y": CLASSES},
            "needs arrays called “inputs” and “targets”, found “x”, “y”",
        ),
        ({"inputs": NUMBERS}, "found “inputs”; save it with numpy.savez"),
        ({"inputs": NUMBERS[:5], "targets": CLASSES}, "has 5 inputs and .* 6 targets"),
        ({"inputs": NUMBERS, "targets": CLASSES * 0}, "holds only the class “0”"),
        ({"inputs": np.zeros((0, 3)), "targets": CLASSES}, "“inputs” holds no examples"),
        ({"inputs": np.float32(3), "targets": CLASSES}, "“inputs” holds no examples"),
        ({"inputs": NUMBERS.astype(object), "targets": CLASSES}, "“inputs” holds Python objects"),
        ({"inputs": NUMBERS, "targets": CLASSES.astype(object)}, "“targets” holds Python objects"),
        ({"inputs": NUMBERS + 1j, "targets": CLASSES}, "found the element type complex128"),
        ({"inputs": NUMBERS.astype(str), "targets": CLASSES}, "expected inputs that are numbers"),
        ({"inputs": NUMBERS, "targets": CLASSES + 1j}, "element type complex128"),
        (
            {"inputs": NUMBERS, "targets": NUMBERS[0].repeat(2) * np.nan},
            "example 0 .* finite number",
        ),
        ({"inputs": NUMBERS, "targets": np.zeros((6, 2), int), "task": 1}, "has 2 axes"),
        ({"inputs": NUMBERS, "targets": CLASSES + 0.5, "task": 1}, "holds fractions"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, arrays: dict[str, Any], sentence: str) -> None:
    parameters = {"task": "classification"} if arrays.pop("task", None) else {}
    with pytest.raises(DataError, match=sentence) as caught:
        archive(tmp_path, parameters, **arrays)
    assert str(caught.value).startswith("“a.npz”")
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 1e31])
def test_a_number_that_is_none_is_said_with_its_example(tmp_path: Path, wrong: float) -> None:
    inputs = NUMBERS.copy()
    inputs[4, 1] = wrong
    found = archive(tmp_path, inputs=inputs, targets=CLASSES)
    with pytest.raises(DataError, match=r"“a.npz”, example 4 \(counted from 0\)"):
        found.inputs[0].all()
    with pytest.raises(DataError, match="example 4 "):
        found.inputs[0].take(np.array([5, 4]))
    with pytest.raises(DataError, match=r"“x.npy”, example 4 "):
        files(tmp_path, inputs, CLASSES).inputs[0].take(np.array([5, 4]))
    assert len(files(tmp_path, inputs, CLASSES).inputs[0].take(np.array([5, 3]))) == 2


def test_files_that_are_missing_or_cut_are_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"No .npz or .npy file is chosen yet"):
        NumpyFiles().load()
    files(tmp_path, NUMBERS, CLASSES)
    with pytest.raises(DataError, match=r"holds the inputs alone; choose the .npy file of targets"):
        NumpyFiles(path=str(tmp_path / "x.npy")).load()
    whole = (tmp_path / "x.npy").read_bytes()
    (tmp_path / "x.npy").write_bytes(whole[:-1])
    both = NumpyFiles(path=str(tmp_path / "x.npy"), targets=str(tmp_path / "y.npy"))
    with pytest.raises(DataError, match=r"“x.npy” is cut off before its end"):
        both.load()
    (tmp_path / "x.npy").write_bytes(b"")
    with pytest.raises(DataError, match=r"“x.npy” cannot be read as a NumPy file"):
        both.load()


def test_an_archive_that_claims_too_much_is_not_unpacked(tmp_path: Path) -> None:
    file = io.BytesIO()
    header = {"descr": "<f8", "fortran_order": False, "shape": (10**15, 3)}
    np.lib.format.write_array_header_1_0(file, header)
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as packed:
        packed.writestr("inputs.npy", file.getvalue() + b"1234")
        packed.writestr("targets.npy", b"")
    with pytest.raises(DataError, match=r"cannot be read|cut off"):
        NumpyFiles(path=str(tmp_path / "a.npz")).load()


def saved(write: Any) -> bytes:
    file = io.BytesIO()
    write(file)
    return file.getvalue()


ARCHIVE = saved(lambda file: np.savez_compressed(file, inputs=NUMBERS, targets=CLASSES))
INPUTS = saved(lambda file: np.save(file, NUMBERS))


@given(
    some.sampled_from([("a.npz", ARCHIVE), ("a.npy", INPUTS)]),
    some.lists(some.tuples(some.integers(0, 2000), some.integers(0, 255)), max_size=4),
    some.integers(0, 2000),
    some.binary(max_size=100),
)
def test_any_bytes_are_examples_or_a_sentence(
    tmp_path_factory: Any,
    start: tuple[str, bytes],
    changes: list[tuple[int, int]],
    length: int,
    tail: bytes,
) -> None:
    name, whole = start
    text = bytearray(whole)
    for place, value in changes:
        text[place % len(text)] = value
    folder = tmp_path_factory.getbasetemp()
    (folder / name).write_bytes(text[:length] + tail if length < 1000 else text)
    np.save(folder / "targets.npy", CLASSES)
    targets = str(folder / "targets.npy") if name.endswith("npy") else ""
    try:
        found = NumpyFiles(path=str(folder / name), targets=targets).load()
        array = found.inputs[0].all()
    except DataError as error:
        assert str(error).startswith("“")
        assert str(error).endswith(".")
    else:
        assert array.shape == (len(found), *found.inputs[0].shape)
        assert np.isfinite(array).all()

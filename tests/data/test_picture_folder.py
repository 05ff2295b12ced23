"""A person's own pictures: what is understood, and what is refused with the file's name."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from designer.blocks.spec import Spec
from designer.data.inputs import DataError
from designer.data.prepare import describe, prepare
from designer.data.sources.picture_folder import PictureFolder
from tests.data.making import data, picture_folder


def one(root: Path, picture: Any, **parameters: Any) -> Any:
    """Return the array that a picture becomes."""
    for name in ("a", "b"):
        (root / name).mkdir(exist_ok=True)
        picture.save(root / name / "p.png")
    return PictureFolder.make({"path": str(root), **parameters}).load().inputs[0].all()[0]


def test_sub_folders_are_the_classes(tmp_path: Path) -> None:
    root = picture_folder(tmp_path / "pictures", ("dog", "cat", "ant"))
    (root / ".hidden").mkdir()
    (root / "notes.txt").write_text("not a class")
    (root / "cat" / "Thumbs.db").write_bytes(b"not a picture")
    (root / "cat" / "deep").mkdir()
    (root / "cat" / "0.png").rename(root / "cat" / "deep" / "0.PNG")
    found = PictureFolder(path=str(root), size=(8, 10)).load()
    assert found.classes == ("ant", "cat", "dog")
    assert found.targets.tolist() == [0] * 6 + [1] * 6 + [2] * 6
    assert found.specs[0] == Spec((3, 8, 10))
    array = found.inputs[0].all()
    assert array.shape == (18, 3, 8, 10)
    assert array.dtype == np.uint8
    assert np.array_equal(found.inputs[0].take(np.array([7, 3])), array[[7, 3]])


def test_many_pictures_are_read_by_several_threads(tmp_path: Path) -> None:
    root = picture_folder(tmp_path / "pictures", each=20)
    source = PictureFolder(path=str(root), size=(9,), colour="grey")
    whole = source.load().inputs[0].all()
    singly = [source.load().inputs[0].take(np.array([place]))[0] for place in range(40)]
    assert np.array_equal(whole, np.stack(singly))


def test_pictures_are_cropped_or_stretched(tmp_path: Path) -> None:
    points = np.zeros((10, 30, 3), np.uint8)
    points[:, :10], points[:, 20:] = 255, 255  # a black square between two white ones
    picture = Image.fromarray(points)
    assert one(tmp_path, picture, size=(10,)).max() == 0
    assert one(tmp_path, picture, size=(10,), fit="stretch").max() == 255


@pytest.mark.parametrize("colour", ["grey", "colour"])
def test_every_kind_of_picture_is_brought_to_one(tmp_path: Path, colour: str) -> None:
    bright = Image.new("RGB", (8, 8), (200, 200, 200))
    deep = Image.fromarray(np.full((8, 8), 200 * 257, np.uint16))
    see_through = Image.new("RGBA", (8, 8), (200, 200, 200, 255))
    kinds = [bright, deep, see_through, bright.convert("L"), bright.quantize()]
    kinds.append(bright.convert("LA"))
    for picture in kinds:
        found = one(tmp_path, picture, size=(8,), colour=colour)
        assert found.shape == (3 if colour == "colour" else 1, 8, 8)
        assert np.abs(found.astype(int) - 200).max() <= 1, picture.mode


def test_a_photograph_is_turned_as_its_camera_was(tmp_path: Path) -> None:
    points = np.zeros((8, 16), np.uint8)
    points[:, :8] = 255
    picture = Image.fromarray(points)
    exif = picture.getexif()
    exif[0x0112] = 6  # the camera was turned by a quarter
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        picture.save(tmp_path / name / "p.png", exif=exif)
    choice = {"path": str(tmp_path), "size": (16, 8), "colour": "grey"}
    array = PictureFolder.make(choice).load().inputs[0].all()[0, 0]
    assert array[:8].min() == 255
    assert array[8:].max() == 0


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    def refusal() -> str:
        with pytest.raises(DataError) as caught:
            PictureFolder(path=str(tmp_path / "root")).load().inputs[0].all()
        assert str(caught.value).endswith(".")
        return str(caught.value)

    assert "is not there; choose an existing folder of pictures" in refusal()
    (tmp_path / "root").write_text("")
    assert "is no folder" in refusal()
    (tmp_path / "root").unlink()
    (tmp_path / "root").mkdir()
    assert "The folder “root” is empty" in refusal()
    picture = Image.new("RGB", (8, 8))
    picture.save(tmp_path / "root" / "p.png")
    assert "The pictures in “root” lie in no sub-folder" in refusal()
    (tmp_path / "root" / "cat").mkdir()
    assert "The class folder “cat” holds no picture" in refusal()
    picture.save(tmp_path / "root" / "cat" / "1.png")
    assert "holds only the class folder “cat”" in refusal()
    (tmp_path / "root" / "dog").mkdir()
    broken = tmp_path / "root" / "dog" / "2.png"
    broken.write_bytes(b"")
    assert "“dog/2.png” cannot be read as a picture (it is empty); mend it" in refusal()
    broken.write_text("I am no picture")
    assert "“dog/2.png” cannot be read as a picture (it is of no kind that is known)" in refusal()
    broken.write_bytes((tmp_path / "root" / "cat" / "1.png").read_bytes()[:-30])
    assert "“dog/2.png” cannot be read as a picture" in refusal()
    found = picture_folder(tmp_path / "second")
    inputs = PictureFolder(path=str(found)).load().inputs[0]
    (found / "cat" / "3.png").unlink()
    with pytest.raises(DataError, match=r"“cat/3.png” is not there any more"):
        inputs.all()


def test_a_picture_with_too_many_points_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = picture_folder(tmp_path / "pictures")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 50)
    with pytest.raises(DataError, match=r"“cat/0.png” cannot be read .* too many points"):
        PictureFolder(path=str(root)).load().inputs[0].all()


def test_changes_of_the_folder_are_seen(tmp_path: Path) -> None:
    root = picture_folder(tmp_path / "pictures")
    choice = data("PictureFolder", path=str(root), size=(8,))
    assert describe(choice).examples == 12
    Image.new("RGB", (8, 8)).save(root / "cat" / "new.png")
    assert describe(choice).examples == 13
    first = prepare(choice)
    Image.new("RGB", (8, 8), (9, 9, 9)).save(root / "cat" / "new.png", compress_level=0)
    second = prepare(choice)
    assert first.fingerprint != second.fingerprint
    assert prepare(choice).fingerprint == second.fingerprint
    newest = second.train.inputs[0].all() == 9
    assert newest.all(axis=(1, 2, 3)).sum() == 1


def saved(kind: str) -> bytes:
    file = io.BytesIO()
    Image.fromarray(np.arange(12 * 9 * 3, dtype=np.uint8).reshape(12, 9, 3)).save(file, kind)
    return file.getvalue()


KINDS = {"png": saved("PNG"), "jpg": saved("JPEG"), "gif": saved("GIF"), "tif": saved("TIFF")}


@given(
    some.sampled_from(sorted(KINDS)),
    some.lists(some.tuples(some.integers(0, 5000), some.integers(0, 255)), max_size=6),
    some.integers(0, 1000),
)
def test_any_bytes_are_a_picture_or_a_sentence(
    tmp_path_factory: Any, kind: str, changes: list[tuple[int, int]], cut: int
) -> None:
    root = tmp_path_factory.getbasetemp() / "random"
    for name in ("a", "b"):
        (root / name).mkdir(parents=True, exist_ok=True)
    text = bytearray(KINDS[kind])
    for place, value in changes:
        text[place % len(text)] = value
    for old in (*root.glob("a/*"), *root.glob("b/*")):
        old.unlink()
    (root / "a" / f"p.{kind}").write_bytes(text[: cut if cut < 300 else None])
    (root / "b" / "p.png").write_bytes(KINDS["png"])
    try:
        array = PictureFolder(path=str(root), size=(8,)).load().inputs[0].all()
    except DataError as error:
        assert str(error).startswith(f"“a/p.{kind}”")
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert array.shape == (2, 3, 8, 8)

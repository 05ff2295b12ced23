"""Every block has a drawing of what it does, with its own parameters and shapes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from designer import reference
from designer.blocks import catalogue
from designer.blocks.block import Block
from designer.blocks.spec import Spec
from designer.ui.drawings.gallery import FAMILIES, drawing_of
from designer.ui.drawings.numbers import CURVES, FUNCTIONS
from designer.ui.drawings.sketch import Sketch, Subject
from designer.ui.drawings.view import DrawingView
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench


def drawn(subject: Subject, theme: Theme, scale: int = 1) -> tuple[QImage, str]:
    """Return a drawing as a picture, and what it says."""
    image = QImage(270 * scale, 128 * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.surface)
    painter = QPainter(image)
    drawing = drawing_of(type(subject.block))
    assert drawing is not None
    words = drawing(Sketch(painter, theme, 270, 128, subject.block.family), subject)
    painter.end()
    return image, words


def colours_in(image: QImage) -> int:
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(image.height())}
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("block", catalogue().values(), ids=lambda block: block.__name__)
def test_every_block_is_drawn_and_described(block: type[Block]) -> None:
    for theme in (Theme.light(), Theme.dark()):
        image, words = drawn(Subject(block()), theme)
        assert colours_in(image) > 3, "something is drawn"
        assert words.endswith(".") and words[0].isupper() and "{" not in words


def test_every_family_has_a_drawing() -> None:
    assert set(reference.by_family()) <= set(FAMILIES)


@pytest.mark.usefixtures("qapp")
def test_a_window_is_as_large_as_the_blocks_own() -> None:
    conv = catalogue()["Conv2d"]
    spec = (Spec((1, 28, 28)),)
    one = drawn(Subject(conv(kernel=(3, 3)), spec), Theme.light())
    other = drawn(Subject(conv(kernel=(5, 2), stride=(2, 2)), spec), Theme.light())
    assert one[0] != other[0]
    assert "3×3 cells" in one[1] and "steps of 1" in one[1]
    assert "5×2 cells" in other[1] and "steps of 2" in other[1]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("Conv2d", {"kernel": (99, 99), "stride": (99, 99), "padding": "40", "dilation": (50, 50)}),
        ("Conv1d", {"kernel": (1,), "padding": "same"}),
        ("MaxPool2d", {"kernel": (11, 1), "stride": None}),
        ("ConvTranspose2d", {"kernel": (31, 31), "stride": (9, 9)}),
        ("Softplus", {"beta": 0.0}),
        ("CELU", {"alpha": 0.0}),
        ("Hardtanh", {"lower": 3.0, "upper": -3.0}),
        ("Rescale", {"factor": 1e300, "offset": -1e300}),
        ("Dropout", {"rate": 1.0}),
        ("GaussianNoise", {"deviation": 1e30}),
        ("LSTM", {"layers": 9, "bidirectional": True}),
        ("ChannelShuffle", {"groups": 1}),
    ],
)
def test_absurd_parameters_are_drawn_too(kind: str, values: dict[str, object]) -> None:
    block = catalogue()[kind]
    image, words = drawn(Subject(block(**values), (Spec((1, 2, 2)),)), Theme.light())
    assert words and colours_in(image) > 3


def test_curves_have_the_blocks_of_the_family() -> None:
    plain = {"GLU", "SwiGLU", "GEGLU", "ReGLU", "Softmax", "Softmin", "LogSoftmax", "Softmax2d"}
    family = {k for k, block in catalogue().items() if block.family == "Activation"}
    assert family - plain == set(CURVES) - {"Rescale"}
    choices = next(p for p in catalogue()["Function"].parameters() if p.name == "name").choices
    assert set(choices) == set(FUNCTIONS)


def test_the_form_shows_the_drawing_of_the_selected_block(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["dense"])
    drawing = bench.form.help.drawing
    assert drawing.isVisibleTo(bench.form)
    assert "64 go in, 10 come out" in drawing.accessibleDescription()
    assert bench.form.form is not None
    bench.form.form.fields["features"].edited.emit("features", 33)
    qtbot.waitUntil(lambda: "33 come out" in drawing.accessibleDescription())
    drawing.grab()
    bench.canvas.select(["dense", "flatten"])
    assert not drawing.isVisibleTo(bench.form)


@pytest.mark.usefixtures("qapp")
def test_lines_are_sharp_at_two_hundred_percent() -> None:
    subject = Subject(catalogue()["Linear"]())
    small, large = (drawn(subject, Theme.light(), scale)[0] for scale in (1, 2))
    blown = small.scaled(large.size())
    blown.setDevicePixelRatio(2)
    assert colours_in(large) > 3 and large != blown


def test_an_empty_view_hides(qtbot: QtBot) -> None:
    view = DrawingView()
    qtbot.addWidget(view)
    view.show_subject(None)
    assert view.isHidden()

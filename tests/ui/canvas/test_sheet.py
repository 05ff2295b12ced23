"""The drawing on paper: words that can be found, vectors, the size asked for."""

from __future__ import annotations

import re
import time
import unicodedata
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from designer.network.check import check
from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.frames_notes import draw_frames
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.sheet import Look, Sheet
from designer.ui.picture_file import LARGEST_PAGE, Figure, TooLarge, image, pdf, picture, svg
from designer.ui.theme import Theme
from tests.ui.pdf_text import page_size, words

SVG = "{http://www.w3.org/2000/svg}"


def drawing() -> Graph:
    """Return four blocks, one of them named with signs that XML knows, a frame and a note."""
    nodes = [
        Node("input", "Input", "", {"shape": [1, 8, 8]}),
        Node("conv", "Conv2d", "First <& best>", {"filters": 6}, 260, 0),
        Node("flatten", "Flatten", "", {}, 520, 60),
        Node("output", "Output", "", {}, 780, 0),
    ]
    wires = [Wire(a.id, "out", b.id, "in") for a, b in pairwise(nodes)]
    return Graph(
        {node.id: node for node in nodes},
        {wire.end: wire for wire in wires},
        {"frame": Frame("frame", "Features", -20, -60, 600, 240, "blue")},
        {"note": Note("note", "Read me first", 0, 200, 160, 48)},
    )


def sheet(
    look: Look | None = None, only: list[str] | None = None, graph: Graph | None = None
) -> Sheet:
    graph = graph or drawing()
    return Sheet(graph, check(graph), look or Look(), only)


def figure(made: Sheet) -> Figure:
    return Figure("A <drawing>", made.size, made.draw)


def texts(made: Sheet) -> list[str]:
    """Return the words of a drawing as a parser of XML finds them."""
    root = ElementTree.fromstring(svg(figure(made)))
    return ["".join(found.itertext()) for found in root.iter(f"{SVG}text")]


def test_svg_holds_every_title_as_words(qapp: QApplication) -> None:
    made = sheet()
    found = texts(made)
    wanted = ["Input", "First <& best>", "Flatten", "Output", "Features", "Read me first"]
    assert set(wanted) <= set(found)
    assert "→ 6×6×6" in found and "60 params · 1.9 k MACs" in found
    root = ElementTree.fromstring(svg(figure(made)))
    title = root.find(f"{SVG}title")
    assert title is not None and title.text == "A <drawing>"
    assert not list(root.iter(f"{SVG}image")), "vectors alone"
    fonts = {found.get("font-family") for found in root.iter(f"{SVG}text")}
    assert all(name and name.endswith(", sans-serif") for name in fonts)
    assert root.get("viewBox") == f"0 0 {made.size.width():.0f} {made.size.height():.0f}"
    inches = float(str(root.get("width")).removesuffix("mm")) / 25.4
    assert inches == pytest.approx(made.size.width() / 96, rel=1e-3)


def test_svg_looks_as_the_pixels_do(qapp: QApplication) -> None:
    made = sheet()
    drawn = image(figure(made), 1.0)
    renderer = QSvgRenderer(QByteArray(svg(figure(made))))
    again = QImage(drawn.size(), QImage.Format.Format_ARGB32_Premultiplied)
    again.fill(QColor("white"))
    from PySide6.QtGui import QPainter

    painter = QPainter(again)
    renderer.render(painter)
    painter.end()
    # the parser of SVG sets text a little differently; large faults would be elsewhere
    places = [(x, y) for x in range(0, drawn.width(), 3) for y in range(0, drawn.height(), 3)]
    off = [
        place
        for place in places
        if abs(drawn.pixelColor(*place).lightness() - again.pixelColor(*place).lightness()) > 60
    ]
    assert len(off) < len(places) / 50


def test_pdf_has_a_page_of_the_size_of_the_drawing_and_its_words(qapp: QApplication) -> None:
    made = sheet()
    contents = pdf(figure(made))
    across, down = page_size(contents)
    assert across == pytest.approx(made.size.width() * 0.75, abs=1)
    assert down == pytest.approx(made.size.height() * 0.75, abs=1)
    found = unicodedata.normalize("NFKC", words(contents))  # some fonts have a glyph for fi
    for title in ("Input", "First <& best>", "Flatten", "Output", "Features", "Read me first"):
        assert title in found
    assert b"/FontFile2" in contents, "the fonts are inside"
    assert b"/Subtype /Image" not in contents, "vectors alone"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_png_has_as_many_pixels_as_asked_for(qapp: QApplication, scale: float) -> None:
    made = sheet()
    read = QImage.fromData(picture(figure(made), "png", scale))
    assert read.width() == made.size.width() * scale
    assert read.height() == made.size.height() * scale
    assert read.dotsPerMeterX() == round(96 * scale / 0.0254)
    colours = {read.pixelColor(x, y).name() for x in range(0, read.width(), 5)
               for y in range(0, read.height(), 5)}  # fmt: skip
    assert len(colours) > 10 and "#ffffff" in colours


def test_the_ground_is_white_dark_or_nothing(qapp: QApplication) -> None:
    corner = {
        look: image(figure(sheet(look)), 1.0).pixelColor(0, 0)
        for look in (Look(), Look(dark=True), Look(transparent=True))
    }
    assert [c.name(QColor.NameFormat.HexArgb) for c in corner.values()] == [
        "#ffffffff", "#ff14171c", "#00000000",
    ]  # fmt: skip


def test_lines_that_are_not_wanted_are_left_out(qapp: QApplication) -> None:
    everything = sheet()
    assert "→ 6×6×6" not in texts(sheet(Look(shapes=False)))
    assert not any("params" in text for text in texts(sheet(Look(costs=False))))
    bare = sheet(Look(parameters=False, shapes=False, costs=False))
    assert "First <& best>" in texts(bare)
    assert not any("×" in text for text in texts(bare))
    assert bare.size.height() <= everything.size.height()


def test_a_selection_is_drawn_alone_with_the_wires_between(qapp: QApplication) -> None:
    made = sheet(only=["conv", "flatten"])
    assert "First <& best>" in texts(made) and "Flatten" in texts(made)
    assert not {"Input", "Output", "Features", "Read me first"} & set(texts(made))
    assert len(made._curves) == 1
    assert made.size.width() < sheet().size.width()
    alone = sheet(only=["note"])
    assert texts(alone) == ["Read me first"]
    assert sheet(only=["gone"]).empty and sheet(graph=Graph()).empty


def test_problems_are_marked_only_where_that_is_asked_for(qapp: QApplication) -> None:
    graph = Graph({"conv": Node("conv", "Conv2d", "", {})})
    red = QColor("#c4231c")

    def has_red(look: Look) -> bool:
        drawn = image(figure(sheet(look, graph=graph)), 2.0)
        return any(
            drawn.pixelColor(x, y) == red
            for x in range(drawn.width())
            for y in range(drawn.height())
        )

    assert has_red(Look(problems=True)) and not has_red(Look())


def test_what_a_person_pulls_at_is_not_on_paper(qapp: QApplication) -> None:
    graph = Graph(notes={"note": Note("note", "", 0, 0, 160, 48)})
    assert texts(sheet(graph=graph)) == [] or "".join(texts(sheet(graph=graph))).strip() == ""


def test_pictures_that_nobody_could_open_are_refused_in_words(qapp: QApplication) -> None:
    large = Figure("Large", QSizeF(40_000, 40_000), lambda painter, scale: None)
    with pytest.raises(TooLarge, match="40,000 × 40,000 pixels"):
        image(large, 1.0)
    assert max(page_size(pdf(large))) <= LARGEST_PAGE


def test_a_network_of_thousands_is_drawn_within_seconds(qapp: QApplication) -> None:
    nodes, wires = {"b0": Node("b0", "Input", "", {"shape": [8, 16, 16]})}, {}
    for n in range(1, 2000):
        key = f"b{n}"
        nodes[key] = Node(key, "ReLU", f"Layer {n}", {}, n % 50 * 260, n // 50 * 140)
        wire = Wire(f"b{n - 1}", "out", key, "in")
        wires[wire.end] = wire
    graph = Graph(nodes, wires)
    found = check(graph)
    begin = time.process_time()
    contents = svg(figure(Sheet(graph, found, Look()))).decode()
    assert time.process_time() - begin < 10
    assert set(re.findall(r">(Layer \d+)</text>", contents)) == {
        f"Layer {n}" for n in range(1, 2000)
    }


@pytest.mark.parametrize("scale", [0.4, 1.0, 1.6])
def test_outlines_of_frames_are_as_wide_on_a_dense_screen(qapp: QApplication, scale: float) -> None:
    """A line of one pixel of the window has two of the screen at 200 %."""
    scene, theme = Scene(), Theme.light()
    scene.become(Graph(frames={"f": Frame("f", "", 40, 40, 300, 300)}))
    wide = []
    for ratio in (1, 2):
        picture = QImage(600 * ratio, 600 * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(0xFFFFFFFF)
        painter = QPainter(picture)
        draw_frames(painter, scene, Camera(scale, 0.0, 0.0), QRectF(0, 0, 2000, 2000), theme)
        painter.end()
        row = round(190 * scale * ratio)
        before, end = round(20 * scale * ratio), round(60 * scale * ratio)
        reds = [picture.pixelColor(x, row).red() for x in range(before, end)]
        ground, inside = 255, reds[-1]
        wide.append(sum(max(0, min(ground, inside) - red) for red in reds))
    assert 1.5 < wide[1] / wide[0] < 2.6

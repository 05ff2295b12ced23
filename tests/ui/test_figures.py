"""What leaves the window: the drawing, plots with their numbers, the layers, the source."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTableView
from pytestqt.qtbot import QtBot

from designer.ui.app import Program
from designer.ui.panels.evaluation import taken as measured
from designer.ui.picture_file import picture
from designer.ui.plots.curves import Curves
from designer.ui.plots.plot import Plot
from designer.ui.plots.record import Record, Series
from designer.ui.plots.taking import (
    COPY_DATA,
    COPY_PICTURE,
    SAVE_DATA,
    SAVE_PICTURE,
    Taken,
    take_button,
)
from designer.ui.saving import named
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits, opened
from tests.ui.pdf_text import words

SVG = "{http://www.w3.org/2000/svg}"


def texts(contents: bytes) -> list[str]:
    """Return the words of an SVG file."""
    root = ElementTree.fromstring(contents)
    return ["".join(found.itertext()) for found in root.iter(f"{SVG}text")]


def answer(bench: Workbench, path: Path, suffix: str = "") -> None:
    """Answer the window that asks for a place, as a person does who types its name."""
    dialog = bench.figures.saving.dialog
    assert dialog is not None and dialog.isVisible()
    if suffix:
        dialog.selectNameFilter(next(f for f in dialog.nameFilters() if suffix in f))
    dialog.selectFile(str(path))
    dialog.done(QFileDialog.DialogCode.Accepted)


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QApplication) -> Iterator[None]:
    """Let Qt draw the windows that ask for a place, so that a test can answer them."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = qapp.testAttribute(attribute)
    qapp.setAttribute(attribute, True)
    yield
    qapp.setAttribute(attribute, before)


@pytest.mark.parametrize("form", ["svg", "pdf", "png"])
def test_the_drawing_is_written_as_it_is_asked_for(
    bench: Workbench, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    bench.canvas.select([])
    bench.actions.by_key["save_drawing"].trigger()
    dialog = bench.figures.dialog
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    dialog.choose(form)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    place = bench.figures.saving.dialog
    assert place is not None and place.selectedFiles()[0].endswith(f"Small digits.{form}")
    file = tmp_path / f"figure.{form}"
    answer(bench, file)
    contents = file.read_bytes()
    if form == "svg":
        assert {"Input", "Flatten", "Linear", "Output"} <= set(texts(contents))
    elif form == "pdf":
        assert "Linear" in words(contents) and "650 params" in words(contents)
    else:
        sheet = bench.figures.sheet(dialog.look)
        read = QImage.fromData(contents)
        assert (read.width(), read.height()) == (sheet.size.width() * 2, sheet.size.height() * 2)
    assert list(tmp_path.glob(".*")) == [], "nothing half done is left"
    bench.figures.ask_drawing()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    again = bench.figures.saving.dialog
    assert again is not None and Path(again.directory().path()) == tmp_path, "it is remembered"
    again.reject()


def test_the_selection_is_drawn_alone_and_follows(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["dense"])
    bench.figures.ask_drawing()
    dialog = bench.figures.dialog
    assert dialog is not None and dialog.selection_only
    assert dialog._sheet is not None
    small = dialog._sheet.size.width()
    bench.canvas.select(["dense", "output"])
    qtbot.waitUntil(lambda: dialog._sheet.size.width() > small)  # type: ignore[union-attr]
    bench.canvas.select([])
    qtbot.waitUntil(lambda: not dialog.selection_only)
    assert dialog._sheet.size.width() > 600


def test_the_look_is_remembered(bench: Workbench, program: Program) -> None:
    bench.figures.ask_drawing()
    dialog = bench.figures.dialog
    assert dialog is not None
    dialog.ticks["costs"].click()
    dialog.colours.setCurrentIndex(1)
    dialog.choose("pdf")
    look = dialog.look
    assert look.dark and not look.costs and look.shapes
    other = opened(program, digits())
    other.figures.ask_drawing()
    assert other.figures.dialog is not None
    assert other.figures.dialog.look == look and other.figures.dialog.form == "pdf"


def test_an_empty_drawing_is_not_written(program: Program) -> None:
    from designer.project.project import Project

    bench = opened(program, Project())
    bench.figures.ask_drawing()
    dialog = bench.figures.dialog
    assert dialog is not None and not dialog.save.isEnabled() and not dialog.copy.isEnabled()
    assert dialog.state.text() == "There is nothing to draw yet."
    bench.actions.by_key["copy_drawing"].trigger()


def test_copying_gives_vectors_and_pixels(bench: Workbench) -> None:
    bench.canvas.select(["dense"])
    bench.actions.by_key["copy_drawing"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert "Linear" in texts(mime.data("image/svg+xml").data())
    assert "Input" not in texts(mime.data("image/svg+xml").data())
    assert mime.hasImage() and not QGuiApplication.clipboard().image().isNull()


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    bench: Workbench, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    bench.source.save_wanted.emit("text")
    place = bench.figures.saving.dialog
    assert place is not None and place.selectedFiles()[0].endswith("Small digits.py")
    place.reject()
    assert not bench.figures.saving.write(tmp_path / "file" / "x.py", lambda: "text")
    bar = bench.notices.bars["saving"]
    assert "x.py” cannot be written" in bar.text and bar.text.count(".") <= 3
    assert bench.figures.saving.write(tmp_path / "x.py", lambda: "text")
    assert "saving" not in bench.notices.bars and (tmp_path / "x.py").read_text() == "text"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("LeNet-5 v1.2", "LeNet-5 v1.2"),
        ("a/b: c?", "a b c"),
        (" .. ", "Neurodraft"),
        ("数字", "数字"),
        ("x" * 300, "x" * 100),
    ],
)
def test_titles_become_names_that_every_system_takes(title: str, name: str) -> None:
    assert named(title) == name


# Plots.


def record() -> Record:
    """Return the curves of three epochs."""
    made = Record("A run")
    for step in range(1, 31):
        made.loss.add(step / 10, 2.0 / step)
    for epoch in (1, 2, 3):
        made.train.add(epoch, 1.0 / epoch)
        made.validation.add(epoch, None if epoch == 2 else 1.5 / epoch)
    return made


def test_curves_leave_as_numbers_and_as_vectors(qtbot: QtBot, qapp: QApplication) -> None:
    wishes: list[tuple[str, object]] = []
    curves = Curves(Theme.dark(), lambda what, taken: wishes.append((what, taken)))
    qtbot.addWidget(curves)
    curves.resize(900, 300)
    curves.show()
    curves.show_record(record())
    menu = curves.loss.findChild(QMenu)
    assert menu is not None
    for action in menu.actions():
        action.trigger()
    assert [what for what, _ in wishes] == [SAVE_PICTURE, COPY_PICTURE, SAVE_DATA, COPY_DATA]
    taken = wishes[0][1]
    assert isinstance(taken, Taken)
    from designer.table import csv as as_csv

    rows = list(csv.DictReader(io.StringIO(as_csv(taken.table()))))
    assert len(rows) == 30 and list(rows[0]) == ["epoch", "each step", "training", "validation"]
    third = {row["epoch"]: row for row in rows}
    assert list(third["1.0"].values()) == ["1.0", "0.2", "1.0", "1.5"]
    assert third["2.0"]["validation"] == "" and third["1.1"]["training"] == ""
    contents = picture(taken.figure(), "svg")
    assert {"Loss", "epoch "} <= set(texts(contents)) and b"<image" not in contents
    assert b"#1a1f26" in contents, "dark words on white paper, whatever the window looks like"
    assert "Loss" in words(picture(taken.figure(), "pdf"))
    read = QImage.fromData(picture(taken.figure(), "png", 2.0))
    assert read.width() > 1200 and read.pixelColor(0, 0).name() == "#ffffff"
    curves._timer.stop()


def test_a_matrix_of_confusion_leaves_with_its_counts(qapp: QApplication) -> None:
    taken = measured.of_confusion("Told as", ["cat", "dog, big"], [[5, 1], [2, 7]])
    from designer.table import csv as as_csv

    rows = list(csv.reader(io.StringIO(as_csv(taken.table()))))
    assert rows == [["is \\ told as", "cat", "dog, big"], ["cat", "5", "1"], ["dog, big", "2", "7"]]
    assert {"cat", "dog, big", "5", "1", "2", "7"} <= set(texts(picture(taken.figure(), "svg")))


def test_forecasts_leave_step_by_step(qapp: QApplication) -> None:
    window = {"series": "load", "now": "2020-01-01T00:00", "before": [1.0, 2.0],
              "wanted": [3.0, None], "told": [2.5, 4.0]}  # fmt: skip
    taken = measured.of_windows("Some", [window])
    assert [row[2:] for row in taken.table().rows] == [
        (-1, 1.0, None, None), (0, 2.0, None, None), (1, None, 3.0, 2.5), (2, None, None, 4.0),
    ]  # fmt: skip
    assert "seen" in texts(picture(taken.figure(), "svg"))
    steps = measured.of_steps("How far", [{"step": 1, "mae": 0.5, "rmse": 1.0}])
    assert steps.table().rows == ((1, 0.5, 1.0),)
    assert "steps ahead" in texts(picture(steps.figure(), "svg"))


def test_digits_of_shares_stand_one_below_the_other(bench: Workbench) -> None:
    shares = [(0.711, 0.81, 0.757), (1.0, 0.99, 0.98), (0.5, float("nan"), 0.0)]
    records = [{"class": f"c{n}", "precision": p, "recall": r, "f1": f, "examples": 100 * n}
               for n, (p, r, f) in enumerate(shares)]  # fmt: skip
    bench.evaluation.view.show_measured({}, {"per_class": records})
    (table,) = (one for one in bench.evaluation.view.findChildren(QTableView)
                if one.model().columnCount() == 5)  # fmt: skip
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(5)] for row in range(3)]
    assert rows == [
        ["c0", "0.711", "0.810", "0.757", "0"],
        ["c1", "1.000", "0.990", "0.980", "100"],
        ["c2", "0.500", "–", "0.000", "200"],
    ]


def test_a_legend_does_not_part_a_value_from_its_name(qapp: QApplication) -> None:
    plot = Plot("Measured", Theme.light())
    series = Series()
    series.add(1.0, 0.844)
    plot.curve("token accuracy", series, 1, title="token accuracy")
    page = QTextDocument()
    page.setHtml(plot.title.text())
    assert "token\N{NO-BREAK SPACE}accuracy\N{NO-BREAK SPACE}0.844" in page.toRawText()
    plot.close()


def test_lines_are_as_wide_on_a_screen_of_fine_pixels(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot = Plot("Loss", Theme.light())
    monkeypatch.setattr(plot, "devicePixelRatioF", lambda: 2.0)
    series = Series()
    series.add(1.0, 0.5)
    plot.curve("training", series, 0, title="training")
    (item,) = plot.view.listDataItems()
    assert item.opts["pen"].widthF() == 2.0
    plot.close()


def test_the_evaluation_offers_all_it_shows(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    view = bench.evaluation.view
    view.show_measured(
        {"accuracy": 0.91},
        {
            "confusion": {"classes": ["a", "b"], "counts": [[1, 0], [0, 1]]},
            "per_class": [
                {"class": "a", "precision": 1.0, "recall": 0.5, "f1": 0.6, "examples": 2}
            ],
        },
    )
    menus = {menu.title() or menu.parent().accessibleName(): menu  # type: ignore[union-attr]
             for menu in view.findChildren(QMenu)}  # fmt: skip
    assert {"Save or copy: Measured", "Save or copy: Each class"} <= set(menus)
    menu = menus["Save or copy: Each class"]
    assert [action.objectName() for action in menu.actions()] == [SAVE_DATA, COPY_DATA]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "a\t1.0\t0.5\t0.6\t2"
    menu.actions()[0].trigger()
    answer(bench, tmp_path / "classes.csv")
    assert (tmp_path / "classes.csv").read_text().startswith("class,precision,recall,f1,examples\n")


def test_the_classes_of_the_data_leave_with_their_counts(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["data"].trigger()
    qtbot.waitUntil(lambda: bench.data_view.bars is not None, timeout=20_000)
    button = next(
        menu.parent() for menu in bench.data_view.findChildren(QMenu)
        if menu.parent() is not None and menu.parent().accessibleName()  # type: ignore[attr-defined]
    )  # fmt: skip
    actions = {action.objectName(): action for action in button.menu().actions()}  # type: ignore[attr-defined]
    actions[COPY_DATA].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "class\ttraining\tvalidation\ttest" and len(lines) == 11
    actions[COPY_PICTURE].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert "0" in texts(mime.data("image/svg+xml").data())


def test_a_button_is_named_for_those_who_do_not_see_it(qtbot: QtBot) -> None:
    taken = measured.of_measured("Measured", {"loss": 0.5})
    button = take_button(taken, lambda what, taken: None)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Save or copy: Measured"


# The layers.


def test_the_layers_are_copied_and_saved_as_they_are_sorted(
    bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.arrangement.show_tab("layers")
    actions = {action.objectName(): action for action in bench.layers.copy.menu().actions()}
    actions["markdown"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("| Block") and "**650**" in text
    bench.layers.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    actions["csv"].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("dense,Linear,10,650,")
    actions["latex"].trigger()
    assert r"\caption{Layers of Small digits}" in QGuiApplication.clipboard().text()
    bench.layers.save.click()
    answer(bench, tmp_path / "layers.tex", ".tex")
    assert r"\toprule" in (tmp_path / "layers.tex").read_text()

"""Data of a person's own in the window: read, refused in words, given a network that fits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from designer.data.preview import preview
from designer.project.edits import set_data, set_recipe
from designer.project.project import Project
from designer.templates import template
from designer.training.events import Finished, Samples, Warned
from designer.ui.panels.data.lines import Lines
from designer.ui.panels.data.table import SmallTable, small_table
from designer.ui.panels.data.taken import of_series
from designer.ui.panels.data.view import DataView
from designer.ui.panels.evaluation.confusion import Confusion, ink_on
from designer.ui.panels.evaluation.steps import StepErrors
from designer.ui.panels.evaluation.windows import ForecastWindows
from designer.ui.plots.record import Record
from designer.ui.plots.samples import SamplesTable
from designer.ui.theme import Theme, contrast
from designer.ui.workbench import Workbench
from designer.unit import Choice

Opener = Callable[[Project], Workbench]


def leaves(folder: Path, broken: str = "") -> Path:
    rows = [f"{n % 3 + n / 100:g},{n % 7},{('oak', 'pine', 'fir')[n % 3]}" for n in range(60)]
    path = folder / f"{broken or 'leaves'}.csv"
    path.write_text("\n".join(["length,width,kind", *rows, broken]), "utf-8")
    return path


def river(folder: Path) -> Path:
    rows = [f"2020-{1 + n // 28:02}-{1 + n % 28:02},{n % 5},{n % 11}" for n in range(200)]
    path = folder / "river.csv"
    path.write_text("\n".join(["day,rain,level", *rows]), "utf-8")
    return path


def test_a_file_becomes_the_data_by_one_edit(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    bench = opener(Project())
    before = bench.session.project
    bench.imports.take(leaves(tmp_path))
    qtbot.waitUntil(lambda: bench.session.project.data.source.kind == "CsvTable", timeout=10_000)
    assert bench.arrangement.workspace == "data" and "import" not in bench.notices.bars
    qtbot.waitUntil(lambda: "begin" in bench.notices.bars, timeout=10_000)
    begin(bench, qtbot)
    project = bench.session.project
    assert project.title == "Perceptron on leaves" and bench.session.check.ok
    assert bench.session.history.undo_label == "begin with Perceptron"
    bench.session.history.undo()
    assert bench.session.project.data.source.kind == "CsvTable"
    assert bench.session.history.undo_label == "import “leaves.csv”"
    bench.session.history.undo()
    assert bench.session.project == before


def begin(bench: Workbench, qtbot: QtBot) -> None:
    """Take the first of the networks on offer."""
    (offer,) = bench.notices.bars["begin"].findChildren(QPushButton)
    offer.click()
    qtbot.waitUntil(bench.quick_list.isVisible, timeout=10_000)
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(bench.session.project.graph.nodes))


@pytest.mark.parametrize(
    ("name", "said"), [("1,2", "row 62"), ("a,b,oak", "row 62"), ("nowhere", "is not there")]
)
def test_what_is_broken_is_refused_and_nothing_is_lost(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, name: str, said: str
) -> None:
    before = bench.session.project
    path = tmp_path / "nowhere.csv" if name == "nowhere" else leaves(tmp_path, name)
    bench.imports.take(path)
    qtbot.waitUntil(lambda: "import" in bench.notices.bars, timeout=10_000)
    assert said in bench.notices.bars["import"].text
    assert bench.notices.bars["import"].property("role") == "error"
    assert bench.session.project is before and bench.session.history.undo_label is None


def test_where_several_ways_fit_a_person_chooses(
    opener: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    bench = opener(Project())
    bench.imports.take(river(tmp_path))
    qtbot.waitUntil(bench.quick_list.isVisible, timeout=10_000)
    assert bench.session.history.undo_label is None
    titles = [item.title for item in bench.quick_list._items]
    assert titles == ["CSV of a series", "CSV table"]
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Down)
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.session.project.data.source.kind == "CsvTable")


def test_a_file_is_dropped_on_the_window(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    bench = opener(Project())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(leaves(tmp_path)))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # only a drag that is under way is delivered by Qt, so the window's filter is asked itself
    assert bench.window.acceptDrops() and bench.imports.eventFilter(bench.window, event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: bench.session.project.data.source.kind == "CsvTable", timeout=10_000)


def test_a_network_that_fits_is_not_offered_another(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=10_000)
    assert "begin" not in bench.notices.bars
    bench.session.history.do("other", lambda p: set_data(p, {"source": Choice("Iris")}))
    qtbot.waitUntil(lambda: "begin" in bench.notices.bars, timeout=10_000)
    assert "does not fit" in bench.notices.bars["begin"].text
    bench.session.history.undo()
    qtbot.waitUntil(lambda: "begin" not in bench.notices.bars, timeout=10_000)


def test_a_recipe_for_another_task_is_mended_by_a_button(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.description is not None, timeout=10_000)
    bench.session.history.do("wrong", lambda p: set_recipe(p, {"loss": Choice("MeanSquaredError")}))
    bench.training.train()
    bar = bench.notices.bars["train"]
    bar.buttons["Take what fits"].click()
    assert bench.session.project.recipe.loss.kind == "CrossEntropy"
    assert bench.session.history.undo_label == "take what fits the data"
    assert "Cross-entropy" in bench.notices.bars["train"].text


DETAILS = {
    "confusion": {"classes": ["oak", "a very long name of a class", "fir"],
                  "counts": [[8, 2, 0], [1, 9, 0], [0, 0, 0]]},
    "per_class": [{"class": "oak", "precision": 0.9, "recall": 0.8, "f1": 0.84, "examples": 10},
                  {"class": "fir", "precision": float("nan"), "recall": 1.0, "f1": 0.5,
                   "examples": 0}],
    "by_horizon": [{"step": 1, "mae": 1.0, "rmse": 1.5}, {"step": 2, "mae": 2.0, "rmse": 2.5}],
    "windows": [{"series": "load", "now": "2013-01-01T05:00:00", "before": [1.0, None, 2.0],
                 "wanted": [3.0, 4.0], "told": [2.5, None]},
                {"series": "price", "now": "2013-01-01T05:00:00", "before": [None, None, None],
                 "wanted": [5.0, 5.0], "told": [5.0, 5.0]}],
    "texts": [{"source": "the dog", "wanted": "der Hund", "told": "der Hund"}],
}  # fmt: skip


def test_what_a_training_measured_is_shown(bench: Workbench, tmp_path: Path) -> None:
    view = bench.evaluation.view
    bench.job.run = tmp_path
    bench.job.snapshot = bench.session.project
    test = {"loss": 0.5, "accuracy": float("nan")}
    ended = Finished("completed", 1, 1, 1.0, 0.5, 0.5, test=test, details=DETAILS)
    bench.job.happened.emit([ended])
    assert view.title.text() == bench.session.project.title
    assert view.confusion is not None and view.confusion.counts == DETAILS["confusion"]["counts"]
    bench.arrangement.show_tab("evaluation")
    bench.window.set_theme(Theme.dark())
    bench.window.set_theme(Theme.light())
    assert view.grab().width() > 100


def test_shades_tell_shares_and_every_count_can_be_read(qapp: QApplication) -> None:
    for theme in (Theme.light(), Theme.dark()):
        table = DETAILS["confusion"]
        shown = Confusion(theme, table["classes"], table["counts"])  # type: ignore[index]
        assert shown.shade(0, 0) != shown.shade(0, 1) != shown.shade(0, 2)
        for row in range(2):
            for column in range(3):
                ground = shown.shade(row, column)
                assert contrast(ink_on(ground), ground) >= 4.5
        assert "oak told as a very long name of a class: 2" in shown.accessibleDescription()
        corner = QPoint(shown.width() - 8, shown.height() - 8)
        assert "“fir” told as “fir”: 0 examples" in shown.told_at(corner)
        shown.grab()


def test_errors_by_step_are_told_to_those_who_do_not_see(qapp: QApplication) -> None:
    plot = StepErrors(Theme.light(), DETAILS["by_horizon"])  # type: ignore[arg-type]
    assert "MAE 1 at the first step, 2 at the last" in plot.accessibleDescription()
    plot.grab()
    StepErrors(Theme.light(), []).grab()


def test_forecasts_are_told_to_those_who_do_not_see(qapp: QApplication) -> None:
    plot = ForecastWindows(Theme.light(), DETAILS["windows"])  # type: ignore[arg-type]
    assert "price after 2013-01-01T05:00:00: told 5 at the last step, 5 came" in (
        plot.accessibleDescription()
    )
    plot.resize(700, plot.height())
    plot.grab()
    ForecastWindows(Theme.dark(), DETAILS["windows"][:1]).grab()  # type: ignore[index]


def test_samples_change_with_every_epoch_and_can_be_copied(qtbot: QtBot) -> None:
    table = SamplesTable()
    qtbot.addWidget(table)
    record = Record("run")
    table.show_samples(record.samples)
    assert table.isHidden()
    record.add([Samples(1, (("the dog", "der Hund", "die"), ("a cat", "eine Katze", "ein")))])
    table.show_samples(record.samples)
    assert not table.isHidden() and "epoch 1" in table.title.text()
    record.add([Samples(2, (("the dog", "der Hund", "der Hund"), ("a cat", "eine Katze", "eine")))])
    table.show_samples(record.samples)
    assert "epoch 2" in table.title.text()
    assert table.copied().splitlines()[0] == "the dog\tder Hund\tder Hund"
    table.table.item(1, 2).setSelected(True)
    qtbot.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "eine"
    table.show_samples(None)
    assert table.isHidden()


def test_numbers_stand_right_and_texts_left(qtbot: QtBot) -> None:
    table = small_table(("a", "b", "c"), [("1", "red", "–"), ("−2.5", "blue", "61,706")], "x")
    qtbot.addWidget(table)
    model = table.model()
    sides = [model.index(0, place).data(Qt.ItemDataRole.TextAlignmentRole) for place in range(3)]
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    assert [bool(side & right) for side in sides] == [True, False, True]
    assert sides[1] & left


def test_a_run_is_measured_in_a_process_of_its_own(bench: Workbench, qtbot: QtBot) -> None:
    bench.training.train()
    qtbot.waitUntil(lambda: not bench.job.busy, timeout=60_000)
    bench.arrangement.show_tab("runs")
    qtbot.waitUntil(
        lambda: any(kept.summary.best_epoch for kept in bench.run_list.rows), timeout=10_000
    )
    bench.runs.table.selectRow(0)
    bench.runs.buttons["evaluate"].click()
    assert bench.arrangement.tabs.current == "evaluation"
    assert bench.evaluation.busy and not bench.evaluation.view.again.isEnabled()
    qtbot.waitUntil(lambda: not bench.evaluation.busy, timeout=60_000)
    view = bench.evaluation.view
    assert view.confusion is not None and len(view.confusion.classes) == 10
    assert "measured on" in view.state.text() and view.part.currentData() == "test"
    assert view.again.isEnabled()


def test_augmentation_is_shown_on_samples(bench: Workbench, qtbot: QtBot) -> None:
    panel = bench.training_panel.augmented
    assert panel.isHidden()
    bench.session.history.do(
        "shift", lambda p: set_recipe(p, {"augmentation": [Choice("Shift", {"points": 2})]})
    )
    assert not panel.isHidden()
    panel.button.click()
    qtbot.waitUntil(lambda: panel._shown is not None, timeout=60_000)
    assert panel._shown is not None and "8 pictures" in panel._shown.accessibleName()
    panel._shown.grab()
    bench.session.history.undo()
    assert panel._shown is None and panel.isHidden()
    qtbot.waitUntil(lambda: not bench.evaluation.side.busy, timeout=10_000)
    bench.session.history.do(
        "nonsense", lambda p: set_recipe(p, {"augmentation": [Choice("Nonsense")]})
    )
    panel.button.click()
    qtbot.waitUntil(lambda: "Nonsense" in panel.state.text(), timeout=60_000)
    qtbot.waitUntil(lambda: not bench.evaluation.side.busy, timeout=10_000)


def test_series_with_gaps_are_drawn(qtbot: QtBot) -> None:
    import numpy as np

    from designer.data.material import Line

    times = np.arange(5000)
    values = np.sin(times / 100)
    values[1000:2000] = np.nan
    lines = (Line("sine", times, values), Line("nothing", times, values * np.nan))
    theme = Theme.light()
    shown = Lines(theme, lines, (0.8, 0.1, 0.1))
    qtbot.addWidget(shown)
    shown.resize(500, shown.height())
    image = shown.grab().toImage()
    ink = QColor(theme.text)

    def drawn(row: int, part: float) -> bool:
        """Return whether a line is drawn in a column of the picture, below the title."""
        top = row * (shown.ROW + shown.GAP + shown.TITLE) + shown.TITLE
        x = int(part * image.width())
        return any(
            abs(image.pixelColor(x, top + y).lightness() - ink.lightness()) < 90
            for y in range(1, shown.ROW - 1)
        )

    assert drawn(0, 0.1) and not drawn(0, 0.3) and drawn(0, 0.5)
    assert not drawn(1, 0.1)


def test_a_text_is_shown_as_its_tokens(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [f"the dog is {('old', 'red')[n % 2]} {n},{'ab'[n % 2]}" for n in range(60)]
    path = tmp_path / "dogs.csv"
    path.write_text("\n".join(["text,kind", *rows]), "utf-8")
    bench = opener(Project())
    bench.imports.take(path)
    qtbot.waitUntil(lambda: bench.data_view.tokens is not None, timeout=10_000)
    bench.window.set_theme(Theme.dark())
    shown = bench.data_view.tokens
    assert shown is not None
    told = [label.accessibleName() for label in shown.findChildren(QLabel)]
    assert any(name.startswith("Tokens of text: the dog is") for name in told)
    bench.session.history.undo()
    qtbot.waitUntil(lambda: bench.data_view.tokens is None, timeout=20_000)


def test_warnings_go_with_the_data_they_speak_of(bench: Workbench) -> None:
    bench.training.record = Record("run")
    bench.job.happened.emit([Warned("Two classes are rare.")])
    assert "Two classes are rare." in bench.notices.bars
    bench.session.history.do("other", lambda p: set_data(p, {"test": 0.2}))
    assert "Two classes are rare." not in bench.notices.bars


def shown_data(name: str, qtbot: QtBot) -> DataView:
    """Return the look at the data of a template, in a panel of usual width."""
    found = preview(template(name).load().data)
    view = DataView(Theme.light())
    qtbot.addWidget(view)
    view.resize(560, 800)
    view.show_preview(found)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_tables_of_data_cut_no_row_and_no_column(qtbot: QtBot) -> None:
    view = shown_data("wine", qtbot)
    examples, columns = view.findChildren(SmallTable)
    header = columns.horizontalHeader()
    assert header.count() == 6 and header.length() <= columns.viewport().width()
    assert columns.verticalHeader().length() <= columns.viewport().height()
    assert examples.model().headerData(0, Qt.Orientation.Horizontal) == "class"
    other = shown_data("reviews-gru", qtbot)
    texts = other.findChildren(SmallTable)[0]
    rows = texts.verticalHeader()
    qtbot.waitUntil(lambda: rows.sectionPosition(10) == texts.viewport().height())
    assert rows.sectionPosition(10) > 10 * rows.minimumSectionSize(), "some texts wrap"


def test_windows_that_no_part_has_are_told(qtbot: QtBot) -> None:
    view = shown_data("weather-lstm", qtbot)
    texts = [label.text() for label in view.findChildren(QLabel)]
    key = next(text for text in texts if "■" in text)
    parts = [int(number.replace(",", "")) for number in re.findall(r"[a-z] ([\d,]+)", key)]
    about = preview(template("weather-lstm").load().data).description
    lost = about.examples - sum(parts)
    assert lost > 0 and sum(f"; {lost:,} more reach" in text for text in texts) == 1
    assert not any("Examples:" in text for text in texts), "they are counted once"
    (lines,) = view.findChildren(Lines)
    assert lines.shares == pytest.approx((0.8, 0.1, 0.1), abs=0.001)


def test_a_series_that_cannot_be_divided_is_drawn_without_parts(qtbot: QtBot) -> None:
    data = template("weather-lstm").load().data
    long = {**data.series.parameters, "past": 900}
    found = preview(replace(data, series=replace(data.series, parameters=long)))
    view = DataView(Theme.light())
    qtbot.addWidget(view)
    view.show_preview(found)
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert any("a window needs 924" in text for text in texts)
    (lines,) = view.findChildren(Lines)
    assert lines.shares == (), "nothing is shaded"
    assert not any("■" in text or "Windows in each part" in text for text in texts)
    figure = of_series(found).make
    assert figure is not None and not figure(Theme.light()).findChildren(QLabel)


def test_a_series_is_divided_by_time_and_asks_for_no_seed(bench: Workbench) -> None:
    seed = bench.data_form.form.fields["split_seed"]
    assert not seed.isHidden()
    series = template("weather-lstm").load().data
    bench.session.history.do("weather", lambda p: set_data(p, {"source": series.source}))
    assert seed.isHidden()
    bench.session.history.undo()
    assert not seed.isHidden()


def test_a_named_table_keeps_figures_together_and_needs_room_for_them(qtbot: QtBot) -> None:
    rows = [("a", "0.711", "100"), ("b", "0.971", "100")]
    table = small_table(("Class", "Precision", "Examples"), rows, "x", named=True)
    qtbot.addWidget(table)
    wanted = [table.sizeHintForColumn(place) for place in range(3)]
    table.resize(table.needed, table.height())
    table.show()
    assert all(table.columnWidth(place) >= wanted[place] for place in range(3))
    assert not table.horizontalScrollBar().isVisible() and not table.verticalScrollBar().isVisible()
    table.resize(600, table.height())
    assert table.columnWidth(0) > 300, "figures stand together"

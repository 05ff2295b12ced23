"""The start page: when it is shown, what it tells of templates, and what each choice does."""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.project.file import save
from designer.project.project import Project
from designer.templates import DECIDES, LOWER_IS_BETTER, all_templates, measurements, result
from designer.ui.app import Program
from designer.ui.start.recent import DAY, HOUR, Recent, look, when
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.benchmarks.template_pages import CHIEF
from tests.ui.conftest import digits, opened


@pytest.fixture
def empty(program: Program) -> Workbench:
    """Return the contents of a window with an empty project."""
    return opened(program, Project())


def filled(bench: Workbench, qtbot: QtBot) -> None:
    """Wait until the gallery has read and drawn what it shows."""
    qtbot.waitUntil(lambda: bench.start.page.gallery.settled, timeout=30_000)


def test_the_page_goes_with_the_first_block_and_comes_back_with_undo(
    empty: Workbench, program: Program, qtbot: QtBot
) -> None:
    page, window = empty.start.page, empty.window
    assert page.isVisible()
    filled(empty, qtbot)
    page.template_wanted.emit(page.gallery.shown[0].template.path)
    assert empty.session.project.graph.nodes and not page.isVisible()
    assert program.windows == [window]
    empty.session.history.undo()
    assert page.isVisible()
    empty.palette.add_requested.emit("Input")
    assert not page.isVisible()


def test_a_drawn_network_is_covered_only_when_it_is_asked_for(bench: Workbench) -> None:
    assert not bench.start.visible
    bench.actions.by_key["start_page"].trigger()
    assert bench.start.visible and bench.window.focusWidget() is bench.start.page.search
    bench.start.page.cross.click()
    assert not bench.start.visible and bench.window.focusWidget() is bench.canvas


def test_the_sign_that_closes_it_stands_on_the_line_of_the_search(empty: Workbench) -> None:
    page = empty.start.page
    search = page.search.mapTo(page, page.search.rect().center())
    assert abs(page.cross.geometry().center().y() - search.y()) <= 1
    assert page.cross.x() > page.search.mapTo(page, page.search.rect().topRight()).x()


def test_the_empty_canvas_stays_when_it_is_wanted(empty: Workbench, qtbot: QtBot) -> None:
    empty.start.page.buttons["new"].click()
    assert not empty.start.visible
    empty.session.check_now()
    assert not empty.start.visible
    empty.actions.by_key["start_page"].trigger()
    assert empty.start.visible
    qtbot.keyClick(empty.canvas, Qt.Key.Key_Escape)
    assert not empty.start.visible


def test_every_template_is_found_by_search_and_by_task(empty: Workbench, qtbot: QtBot) -> None:
    page = empty.start.page
    filled(empty, qtbot)
    assert len(page.gallery.shown) == len(all_templates())
    tasks = {item.task for item in all_templates()}
    assert set(page.task_chips) == {"", *tasks}
    page.task_chips["tables"].click()
    assert {offer.template.task for offer in page.gallery.shown} == {"tables"}
    page.task_chips[""].click()
    page.search.setText("lstm weather")
    assert [offer.template.name for offer in page.gallery.shown] == ["weather-lstm"]
    page.search.setText("no such thing")
    assert not page.gallery.shown and page.nothing.isVisible()


def test_a_template_is_chosen_by_keys_alone(empty: Workbench, qtbot: QtBot) -> None:
    filled(empty, qtbot)
    empty.actions.by_key["start_page"].trigger()
    page = empty.start.page
    qtbot.keyClicks(page.search, "lenet")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.gallery, Qt.Key.Key_Return)
    assert empty.session.project.title.startswith("LeNet-5")


def test_tab_leads_through_the_page(empty: Workbench, qtbot: QtBot) -> None:
    filled(empty, qtbot)
    empty.window.activateWindow()
    empty.actions.by_key["start_page"].trigger()
    page = empty.start.page

    def walked(key: Qt.Key) -> list[object]:
        """Return what has the keys after each of some steps from the search on."""
        page.search.setFocus()
        seen: list[object] = []
        for _ in range(24):
            focus = empty.window.focusWidget()
            assert focus is not None
            qtbot.keyClick(focus, key)
            seen.append(empty.window.focusWidget())
            if seen[-1] is page.buttons["tour"] or seen[-1] is page.cross:
                break
        return seen

    onward, back = walked(Qt.Key.Key_Tab), walked(Qt.Key.Key_Backtab)
    assert page.task_chips[""] in onward and page.gallery in onward and onward[-1] is page.cross
    assert page.data_buttons["Digits"] in back and back[-1] is page.buttons["tour"]


def test_what_a_card_tells_was_measured(empty: Workbench, qtbot: QtBot) -> None:
    filled(empty, qtbot)
    measured = measurements()
    told = {offer.template.key: offer for offer in empty.start.page.gallery.offers}
    lenet = told["image-classification/lenet-5"]
    entry = measured[lenet.template.key]
    values = [one["metrics"]["accuracy"] for one in entry["seeds"].values()]
    assert lenet.result is not None and lenet.result.value == statistics.median(values)
    assert lenet.reached().startswith("accuracy 0.") and lenet.beside().startswith("Baseline 0.")
    for offer in told.values():
        if offer.template.key not in measured:
            assert offer.reached() == "not measured yet" and not offer.beside()


def test_results_of_an_earlier_text_are_not_told() -> None:
    template = next(item for item in all_templates() if item.name == "lenet-5")
    project = template.load()
    entry = measurements()[template.key]
    assert result(entry, project) is not None
    assert result({**entry, "digest": "another"}, project) is None
    assert result({}, project) is None


def test_the_metric_that_decides_is_the_one_of_the_pages() -> None:
    assert {task: metrics[0] for task, metrics in CHIEF.items()} == DECIDES
    for entry in measurements().values():
        template = DECIDES[entry["task"]]
        values = [one["metrics"].get(template) for one in entry["baselines"]]
        known = [value for value in values if value is not None]
        best = min if template in LOWER_IS_BETTER else max
        assert not known or best(known) in known


def test_pictures_are_drawn_anew_for_another_look(empty: Workbench, qtbot: QtBot) -> None:
    filled(empty, qtbot)
    light = empty.start.page.gallery.grab().toImage()
    empty.desk.set_theme("dark")
    filled(empty, qtbot)
    dark = empty.start.page.gallery.grab().toImage()
    assert empty.theme is Theme.dark()
    assert dark.pixelColor(30, 20).lightness() < 90 < light.pixelColor(30, 20).lightness()


def test_example_data_are_one_click_away(empty: Workbench, qtbot: QtBot) -> None:
    empty.start.page.data_buttons["Digits"].click()
    assert empty.session.project.data.source.kind == "Digits"
    assert empty.arrangement.workspace == "data" and not empty.start.visible
    qtbot.waitUntil(lambda: "begin" in empty.notices.bars, timeout=10_000)


def test_recent_projects_are_looked_up_and_opened(
    empty: Workbench, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    place, gone = tmp_path / "mine.neurodraft", tmp_path / "gone.neurodraft"
    save(digits(), place)
    program.settings.add_recent(gone)
    program.settings.add_recent(place)
    empty.start.dismiss()
    empty.start.show()
    page = empty.start.page
    qtbot.waitUntil(lambda: len(page.recent.shown) == 2)
    assert [one.missing for one in page.recent.shown] == [False, True]
    page.recent_wanted.emit(page.recent.shown[1])
    bar = empty.notices.bars["recent"]
    bar.buttons["Take it off the list"].click()
    assert program.settings.recent() == [place]
    page.recent_wanted.emit(page.recent.shown[0])
    (window,) = program.windows
    assert window.workbench is not None and window.workbench.session.path == place


def test_a_file_is_told_by_its_folder_and_its_time(tmp_path: Path) -> None:
    file = tmp_path / "a.neurodraft"
    file.write_text("")
    os.utime(file, (1000.0, 1000.0))
    here, gone = look([file, tmp_path / "b.neurodraft"])
    assert here.changed == 1000.0 and gone.missing
    assert here.folder() == str(tmp_path)
    assert Recent(Path.home() / "work" / "c.neurodraft", None).folder() == str(Path("~/work"))


@given(st.floats(min_value=0, max_value=1e10), st.floats(min_value=0, max_value=1e10))
def test_when_never_fails_and_names_the_unit(changed: float, now: float) -> None:
    ago = now - changed
    words = when(changed, now)
    if ago < 60:
        assert words == "just now"
    elif ago < HOUR:
        assert "minute" in words
    elif ago < DAY:
        assert "hour" in words
    elif ago < 14 * DAY:
        assert "day" in words
    else:
        assert words == time.strftime("%Y-%m-%d", time.localtime(changed))


def test_a_narrow_window_lists_the_templates_instead(empty: Workbench, qtbot: QtBot) -> None:
    empty.window.resize(760, 480)
    page = empty.start.page
    qtbot.waitUntil(lambda: page.buttons["all"].isVisible())
    assert not page.right.isVisible()
    page.buttons["all"].click()
    assert len(empty.quick_list.shown()) == len(all_templates())

"""Getting around in the window: layout, find, wiring and panels by keys, map and scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.project.graph import Frame, Graph, Node, Wire
from designer.project.project import Project
from designer.ui import motion
from designer.ui.actions import TABLE
from designer.ui.around import MAP
from designer.ui.canvas.scene import PortHit
from designer.ui.controls import layout
from designer.ui.quick_list import Item
from designer.ui.workbench import Workbench
from tests.ui.conftest import chain, digits

Opener = Callable[[Project], Workbench]
ALT = Qt.KeyboardModifier.AltModifier


def scattered() -> Project:
    """Return a small network that lies anyhow."""
    nodes = (
        Node("input", "Input", "", {"shape": [1, 8, 8]}, 500, 300),
        Node("conv", "Conv2d", "edges", {"filters": 8}, 20, 40),
        Node("flatten", "Flatten", "", {}, 30, 50),
        Node("dense", "Linear", "", {"features": 10}, -400, 300),
        Node("output", "Output", "", {}, 0, 0),
    )
    return Project("Scattered", chain(*nodes))


def trigger(bench: Workbench, key: str) -> None:
    """Do what the action does."""
    bench.actions.by_key[key].trigger()


def places(bench: Workbench) -> dict[str, tuple[float, float]]:
    """Return where every block lies."""
    return {key: (n.x, n.y) for key, n in bench.session.project.graph.nodes.items()}


def test_a_layout_is_one_step_and_its_motion_ends_where_the_document_says(
    opener: Opener, qtbot: QtBot
) -> None:
    bench = opener(scattered())
    before = places(bench)
    trigger(bench, "layout")
    after = places(bench)
    order = ["input", "conv", "flatten", "dense", "output"]
    assert [after[key][0] for key in order] == sorted(x for x, _ in after.values())
    glide, blocks = bench.around.layouts.glide, bench.canvas.scene.blocks
    qtbot.waitUntil(lambda: not glide.moving, timeout=3000)
    drawn = {key: (blocks.x[row], blocks.y[row]) for key, row in blocks.row.items()}
    assert drawn == after
    trigger(bench, "undo")
    assert places(bench) == before
    trigger(bench, "layout")
    trigger(bench, "undo")  # while it is still on its way
    assert not glide.moving
    drawn = {key: (blocks.x[row], blocks.y[row]) for key, row in blocks.row.items()}
    assert drawn == before


def test_only_what_is_selected_is_laid_out(opener: Opener) -> None:
    bench = opener(scattered())
    before = places(bench)
    bench.canvas.select(["conv", "flatten"])
    trigger(bench, "layout")
    after = places(bench)
    assert after["conv"][0] < after["flatten"][0]
    assert all(after[key] == before[key] for key in ("input", "dense", "output"))
    bench.canvas.select(["conv"])
    trigger(bench, "layout")
    assert places(bench) != after, "one selected block is no selection to lay out"


def test_without_motion_everything_is_there_at_once(opener: Opener) -> None:
    bench = opener(scattered())
    motion.set_wanted(bench.desk.settings, "off")
    trigger(bench, "layout")
    assert not bench.around.layouts.glide.moving
    motion.set_wanted(bench.desk.settings, "system")


def test_a_large_drawing_is_laid_out_in_a_thread(
    opener: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "AT_ONCE", 3)
    bench = opener(scattered())
    before = places(bench)
    trigger(bench, "layout")
    assert places(bench) == before
    qtbot.waitUntil(lambda: places(bench) != before, timeout=5000)
    trigger(bench, "undo")
    trigger(bench, "layout")
    bench.canvas.select(["conv"])
    bench.canvas.delete_selection()
    left = places(bench)
    qtbot.waitUntil(lambda: not bench.background.busy, timeout=5000)
    assert places(bench) == left, "an answer for another drawing is dropped"
    assert "again" in bench.window.status.message.text()


def test_a_wire_with_a_picture_is_offered_no_block_for_volumes_or_vectors(bench: Workbench) -> None:
    hit = PortHit("input", "out", "output")
    bench.around.adding.ask(hit, QPointF(300, 300))
    offered = [item.title for item in bench.quick_list.shown()]
    assert {"Conv2d", "AvgPool2d", "AdaptiveAvgPool2d", "Flatten", "Output"} <= set(offered)
    assert not [title for title in offered if "3d" in title or "1d" in title]
    assert "Linear" not in offered
    bench.quick_list.hide()


def test_find_lights_up_what_answers_and_steps_through_it(bench: Workbench, qtbot: QtBot) -> None:
    nodes = [Node(f"conv{i}", "Conv2d", "", {"kernel": [i]}, 300.0 * i) for i in (1, 2, 3)]
    bench.session.history.do("Draw", lambda _: Project(graph=chain(*nodes)))
    trigger(bench, "find")
    line = bench.quick_list.line
    qtbot.keyClicks(line, "kernel>1")
    assert bench.canvas.scene.lit == {"conv2", "conv3"}
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.canvas.selected() == ["conv2"]
    assert not bench.canvas.scene.lit
    assert bench.window.focusWidget() is bench.canvas
    trigger(bench, "find_next")
    assert bench.canvas.selected() == ["conv3"]
    assert "2 of 2" in bench.window.status.message.text()
    trigger(bench, "find_next")
    assert bench.canvas.selected() == ["conv2"]
    trigger(bench, "find_previous")
    assert bench.canvas.selected() == ["conv3"]


def test_find_offers_frames_and_blocks_to_add(bench: Workbench, qtbot: QtBot) -> None:
    graph = Graph({}, {}, {"f": Frame("f", "Encoder", 5000, 5000)})
    bench.session.history.do("Draw", lambda _: Project(graph=graph))
    trigger(bench, "find")
    qtbot.keyClicks(bench.quick_list.line, "encoder")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.canvas.selected() == ["f"]
    assert bench.canvas.rect().contains(bench.canvas.block_rect("f").center())
    trigger(bench, "find")
    qtbot.keyClicks(bench.quick_list.line, "add relu")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert [n.kind for n in bench.session.project.graph.nodes.values()] == ["ReLU"]


def test_a_list_that_takes_the_place_of_find_lights_nothing(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("Draw", lambda _: Project(graph=chain(Node("conv1", "Conv2d"))))
    trigger(bench, "find")
    qtbot.keyClicks(bench.quick_list.line, "conv")
    assert bench.canvas.scene.lit == {"conv1"}
    bench.quick_list.ask("Other", [Item("conventional", "", "", None)], lambda item: None)
    qtbot.keyClicks(bench.quick_list.line, "conv")
    assert bench.quick_list.shown() and not bench.canvas.scene.lit
    bench.quick_list.dismiss()


def test_a_network_is_wired_by_keys_alone(opener: Opener, qtbot: QtBot) -> None:
    nodes = [
        Node("input", "Input", "", {"shape": [1, 8, 8]}),
        Node("dense", "Linear", "", {"features": 4}, 300, 0),
        Node("conv", "Conv2d", "", {}, 600, 0),
    ]
    bench = opener(Project(graph=Graph({node.id: node for node in nodes})))
    bench.canvas.select(["input"])
    bench.canvas.setFocus()
    trigger(bench, "connect")
    shown = bench.quick_list.shown()
    assert {item.payload.target for item in shown} == {"dense", "conv"}
    qtbot.keyClicks(bench.quick_list.line, "conv")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    graph = bench.session.project.graph
    assert list(graph.wires.values()) == [Wire("input", "out", "conv", "in")]
    assert bench.canvas.selected() == ["conv"], "one goes on from there"
    trigger(bench, "connect")
    items = {item.payload.target: item for item in bench.quick_list.shown()}
    assert items["dense"].key != "does not fit" or items["dense"].detail
    qtbot.keyClicks(bench.quick_list.line, "dense")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    bench.canvas.select(["conv"])
    trigger(bench, "disconnect")
    assert len(bench.quick_list.shown()) == 3, "all, or one of the two"
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert not bench.session.project.graph.wires


def test_what_would_close_a_loop_comes_last_and_says_so(opener: Opener, qtbot: QtBot) -> None:
    nodes = [Node("a", "ReLU"), Node("b", "ReLU", "", {}, 300), Node("c", "ReLU", "", {}, 600)]
    wires = [Wire("a", "out", "b", "in")]
    bench = opener(Project(graph=Graph({n.id: n for n in nodes}, {w.end: w for w in wires})))
    bench.canvas.select(["b"])
    trigger(bench, "connect")
    shown = bench.quick_list.shown()
    assert [item.payload.target for item in shown] == ["c", "a"]
    assert not shown[0].refusal and "loop" in shown[1].refusal
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Down)
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.quick_list.isVisible(), "it stays, so that another can be chosen"
    assert "loop" in bench.window.status.message.text()
    assert len(bench.session.project.graph.wires) == 1


def test_an_output_block_asks_what_leads_into_it(opener: Opener, qtbot: QtBot) -> None:
    project = digits()
    bench = opener(project)
    bench.canvas.select(["output"])
    trigger(bench, "disconnect")
    assert len(bench.session.project.graph.wires) == 2
    trigger(bench, "connect")
    assert all(item.payload.target == "output" for item in bench.quick_list.shown())
    qtbot.keyClicks(bench.quick_list.line, "dense")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.session.project.graph.wires == project.graph.wires


def test_enter_leads_into_the_form_and_escape_back(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.activateWindow()
    bench.canvas.setFocus()
    bench.canvas.select(["dense"])
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Return)
    field = bench.window.focusWidget()
    assert isinstance(field, QWidget) and bench.form.isAncestorOf(field)
    assert field.accessibleName() == "features"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert bench.window.focusWidget() is bench.canvas
    assert bench.canvas.selected() == ["dense"], "Escape in the form ends there"


def test_panels_are_gone_through_by_one_key(bench: Workbench) -> None:
    bench.canvas.setFocus()
    bench.canvas.select(["dense"])
    seen = []
    for _ in range(8):
        trigger(bench, "next_panel")
        focus = bench.window.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert bench.canvas in seen
    panels = (bench.arrangement.left, bench.arrangement.side, bench.arrangement.tabs)
    for panel in panels:
        assert any(panel.isAncestorOf(focus) for focus in seen)
    here = bench.window.focusWidget()
    trigger(bench, "next_panel")
    trigger(bench, "previous_panel")
    assert bench.window.focusWidget() is here


def test_the_keys_come_to_what_a_tab_shows_and_not_to_the_tabs(
    bench: Workbench, qtbot: QtBot
) -> None:
    trigger(bench, "show_runs")
    bench.canvas.setFocus()
    for _ in range(8):
        trigger(bench, "next_panel")
        if bench.arrangement.tabs.isAncestorOf(bench.window.focusWidget()):
            break
    assert bench.runs.isAncestorOf(bench.window.focusWidget())


def test_the_map_is_shown_or_not_as_it_was_left(bench: Workbench, opener: Opener) -> None:
    assert bench.around.map.isVisible()
    trigger(bench, "toggle_map")
    assert not bench.around.map.isVisible()
    assert not opener(digits()).around.map.isVisible()
    bench.desk.settings.set(MAP, "shown")


def test_the_menu_ticks_what_is_on(bench: Workbench) -> None:
    def ticked() -> set[str]:
        bench.actions.menus["View"].aboutToShow.emit()
        return {entry.key for entry in TABLE
                if entry.toggle and bench.actions.by_key[entry.key].isChecked()}  # fmt: skip

    usual = {"toggle_map", "toggle_palette", "toggle_side", "toggle_dock"}
    assert ticked() == usual
    for key in usual:
        trigger(bench, key)
        assert not bench.actions.by_key[key].isChecked()
    assert ticked() == set()
    bench.arrangement.show_tab("log")
    assert ticked() == {"toggle_dock"}, "also where something else than the menu showed it"
    trigger(bench, "detach_dock")
    assert ticked() == {"toggle_dock", "detach_dock"}
    trigger(bench, "data")
    assert ticked() == {"toggle_dock", "detach_dock", "toggle_side"}, "of each workspace its own"
    bench.desk.settings.set(MAP, "shown")


def test_the_scale_is_seen_and_chosen_in_the_status_line(bench: Workbench) -> None:
    button = bench.around.zoom
    for key, words in (("zoom_half", "50 %"), ("zoom_reset", "100 %"), ("zoom_double", "200 %")):
        trigger(bench, key)
        assert button.text() == words and words in button.accessibleName()
    menu = button.menu()
    assert menu is not None
    offered = {action.objectName() for action in menu.actions()} - {""}
    assert {"fit", "fit_selection", "zoom_half", "zoom_reset", "zoom_double"} <= offered


def test_templates_and_recent_files_are_among_the_actions(
    bench: Workbench, qtbot: QtBot, tmp_path: object
) -> None:
    trigger(bench, "commands")
    qtbot.keyClicks(bench.quick_list.line, "template")
    titles = [item.title for item in bench.quick_list.shown()]
    assert sum("template" in title.lower() for title in titles) > 10

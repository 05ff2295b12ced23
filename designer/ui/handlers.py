"""What every action does: the functions that the table of actions asks for by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence

from designer.blocks import catalogue
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import class_of, label_of
from designer.project import library
from designer.project.arranging import Side
from designer.project.graph import Graph
from designer.project.inside import Path
from designer.ui.actions import TABLE, Handler
from designer.ui.canvas import arranging, bending, selecting
from designer.ui.quick_list import Item
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.theme import Theme
    from designer.ui.workbench import Workbench


def handlers(bench: Workbench) -> Mapping[str, Handler]:
    """Return what each action does in a window."""
    canvas, arrangement = bench.canvas, bench.arrangement
    history, desk = bench.session.history, bench.desk

    def tab(key: str) -> Handler:
        return lambda: arrangement.show_tab(key)

    def workspace(key: str) -> Handler:
        return lambda: arrangement.show_workspace(key)

    def theme(name: str) -> Handler:
        return lambda: desk.set_theme(name)

    def align(side: Side) -> Handler:
        return lambda: arranging.align(canvas, side)

    return {
        "new": lambda: desk.new(),
        "open": bench.ask_open,
        "save": lambda: bench.files.save(),
        "save_as": lambda: bench.files.save_as(),
        "import_file": lambda: bench.imports.ask_file(),
        "import_folder": lambda: bench.imports.ask_folder(),
        "export": bench.show_export,
        "save_drawing": lambda: bench.figures.ask_drawing(),
        "copy_drawing": lambda: bench.figures.copy_drawing(),
        "close": lambda: bench.window.close(),
        "quit": desk.quit,
        "undo": lambda: history.undo(),
        "redo": lambda: history.redo(),
        "cut": canvas.cut,
        "copy": canvas.copy,
        "paste": lambda: canvas.paste(point=bench.context.place),
        "paste_inputs": lambda: canvas.paste(keep_inputs=True, point=bench.context.place),
        "duplicate": canvas.duplicate,
        "delete": canvas.delete_selection,
        "select_all": canvas.select_all,
        "select_upstream": lambda: selecting.select_upstream(canvas),
        "select_downstream": lambda: selecting.select_downstream(canvas),
        "select_between": lambda: selecting.select_between(canvas),
        "select_kind": lambda: selecting.select_kind(canvas),
        "find": lambda: find(bench),
        "add": lambda: add_block(bench, *bench.context.where()),
        "add_note": lambda: canvas.add_note(bench.context.place),
        "frame": canvas.frame_selection,
        "group": canvas.group,
        "ungroup": canvas.ungroup,
        "open_inside": lambda: bench.composites.open(),
        "leave_inside": lambda: bench.composites.leave(),
        "keep": lambda: bench.composites.keep(),
        "bypass": canvas.bypass,
        "rename": lambda: bench.context.rename(),
        "begin_fitting": lambda: bench.beginnings.ask(),
        "next_problem": bench.next_problem,
        "align_left": align("left"),
        "align_centre": align("centre"),
        "align_right": align("right"),
        "align_top": align("top"),
        "align_middle": align("middle"),
        "align_bottom": align("bottom"),
        "distribute_across": lambda: arranging.distribute(canvas, "across"),
        "distribute_down": lambda: arranging.distribute(canvas, "down"),
        "collapse": lambda: arranging.collapse(canvas),
        "pin": lambda: arranging.pin(canvas),
        "frame_colour": lambda: bench.context.ask_colour(),
        "bend": lambda: bench.context.bend(),
        "straighten": lambda: bending.straighten(canvas),
        "train": bench.training.train,
        "pause": bench.training.toggle_pause,
        "stop": bench.training.stop,
        "preflight": lambda: bench.preflight.measure(),
        "compare_now": lambda: bench.compare.compare_now(),
        "design": workspace("design"),
        "data": workspace("data"),
        "training": workspace("training"),
        "compare": workspace("compare"),
        "fit": canvas.fit,
        "fit_selection": canvas.fit_selection,
        "zoom_in": canvas.zoom_in,
        "zoom_out": canvas.zoom_out,
        "zoom_reset": canvas.zoom_reset,
        "show_problems": tab("problems"),
        "show_curves": tab("curves"),
        "show_source": tab("source"),
        "show_layers": tab("layers"),
        "show_runs": tab("runs"),
        "show_log": tab("log"),
        "show_evaluation": tab("evaluation"),
        "toggle_palette": arrangement.toggle_left,
        "toggle_side": arrangement.toggle_side,
        "toggle_dock": arrangement.toggle_lower,
        "detach_dock": arrangement.toggle_detached,
        "theme_system": theme("system"),
        "theme_light": theme("light"),
        "theme_dark": theme("dark"),
        "full_screen": lambda: full_screen(bench),
        "help": lambda: show_help(bench),
        "commands": lambda: commands(bench),
        "about": lambda: about(bench),
    }


def commands(bench: Workbench) -> None:
    """List every action with its key."""
    items = []
    for entry in TABLE:
        action = bench.actions.by_key[entry.key]
        if entry.key != "commands" and action.isEnabled():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            items.append(Item(action.text(), entry.help, key, entry.key, entry.menu))
    bench.quick_list.ask(
        "What do you want to do?",
        items,
        lambda item: bench.actions.by_key[item.payload].trigger(),
    )


def block_items(bench: Workbench) -> list[Item]:
    """Return an item for every kind of block, and for every composite of the library."""
    theme = bench.theme
    items = [
        Item(kind.label(), kind.summary(), kind.family, ("add", key),
             f"{kind.family} {kind.use}", theme.family(kind.family))
        for key, kind in catalogue().items()
    ]  # fmt: skip
    family = CompositeBlock.family
    for kept in (*library.own()[0], *library.bundled()):
        made = kept.composite
        colour = theme.family(family)
        words = f"{family} {made.use}"
        items.append(Item(made.name, made.summary, family, ("add", kept.key), words, colour))
    return items


def add_block(bench: Workbench, scene_point: object = None, at: QPoint | None = None) -> None:
    """Ask for a kind of block and add it, at a place of the canvas or where there is room."""
    bench.quick_list.ask(
        "Add a block",
        block_items(bench),
        lambda item: bench.add_block(item.payload[1], scene_point),
        at,
    )


def find(bench: Workbench) -> None:
    """Find a block on the canvas and go there, or one of the palette and add it."""
    theme = bench.theme
    items = _drawn(bench.session.project.graph, (), theme)
    items += [
        Item(f"Add {item.title}", item.detail, item.key, item.payload, item.words, item.colour)
        for item in block_items(bench)
    ]

    def chosen(item: Item) -> None:
        what, key = item.payload
        if what == "go":
            bench.go_to(key)
        else:
            bench.add_block(key, None)

    bench.quick_list.ask("Find a block on the canvas, or one to add", items, chosen)


def _drawn(graph: Graph, path: Path, theme: Theme) -> list[Item]:
    """Return an item for every block of a drawing, and inside its composites."""
    items = []
    for node in graph.nodes.values():
        kind = class_of(node)
        colour = theme.family(kind.family) if kind else theme.muted
        where = "inside a composite" if path else "on the canvas"
        here = (*path, node.id)
        items.append(Item(node.title, label_of(node), where, ("go", here), node.id, colour))
        if node.inner is not None:
            items += _drawn(node.inner.graph, here, theme)
    return items


def full_screen(bench: Workbench) -> None:
    """Fill the screen, or stop to."""
    if bench.window.isFullScreen():
        bench.window.showNormal()
    else:
        bench.window.showFullScreen()


def show_help(bench: Workbench) -> None:
    """Tell what the selected block does."""
    if not bench.canvas.selected():
        bench.window.status.say(tr("Select a block, then F1 tells what it does."))
        return
    bench.arrangement.show_side("design")
    bench.form.show_help()


def about(bench: Workbench) -> None:
    """Tell the version and the licence."""
    from designer import __version__

    bench.notices.tell(
        f"Neurodraft {__version__}, free software under the MIT licence. Drawn with Qt (LGPL), "
        "trained with PyTorch (BSD).",
        key="about",
    )

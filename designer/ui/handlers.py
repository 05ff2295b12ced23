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
from designer.project.graph import Graph
from designer.project.inside import Path
from designer.ui.actions import TABLE, Handler
from designer.ui.quick_list import Item
from designer.ui.words import said, tr

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
        "paste": lambda: canvas.paste(),
        "paste_inputs": lambda: canvas.paste(keep_inputs=True),
        "duplicate": canvas.duplicate,
        "delete": canvas.delete_selection,
        "select_all": canvas.select_all,
        "find": lambda: find(bench),
        "add": lambda: add_block(bench),
        "add_note": canvas.add_note,
        "frame": canvas.frame_selection,
        "group": canvas.group,
        "ungroup": canvas.ungroup,
        "open_inside": lambda: bench.composites.open(),
        "leave_inside": lambda: bench.composites.leave(),
        "keep": lambda: bench.composites.keep(),
        "bypass": canvas.bypass,
        "rename": bench.rename,
        "begin_fitting": lambda: bench.beginnings.ask(),
        "next_problem": bench.next_problem,
        "train": bench.training.train,
        "pause": bench.training.toggle_pause,
        "stop": bench.training.stop,
        "design": workspace("design"),
        "data": workspace("data"),
        "training": workspace("training"),
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
        "language_system": lambda: desk.set_language(""),
        "language_en": lambda: desk.set_language("en"),
        "language_zh_CN": lambda: desk.set_language("zh_CN"),
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
            items.append(
                Item(action.text(), tr(entry.help), key, entry.key, f"{entry.menu} {entry.text}")
            )
    bench.quick_list.ask(
        tr("What do you want to do?"),
        items,
        lambda item: bench.actions.by_key[item.payload].trigger(),
    )


def block_items(bench: Workbench) -> list[Item]:
    """Return an item for every kind of block, and for every composite of the library."""
    theme = bench.theme
    items = [
        Item(said(kind.label()), said(kind.summary()), said(kind.family), ("add", key),
             f"{kind.label()} {kind.summary()} {kind.family} {kind.use} {said(kind.use)}",
             theme.family(kind.family))
        for key, kind in catalogue().items()
    ]  # fmt: skip
    family = CompositeBlock.family
    for kept in (*library.own()[0], *library.bundled()):
        made = kept.composite
        colour = theme.family(family)
        words = f"{family} {made.summary} {made.use}"
        about = said(made.summary)
        items.append(Item(made.name, about, said(family), ("add", kept.key), words, colour))
    return items


def add_block(bench: Workbench, scene_point: object = None, at: QPoint | None = None) -> None:
    """Ask for a kind of block and add it, at a place of the canvas or where there is room."""
    bench.quick_list.ask(
        tr("Add a block"),
        block_items(bench),
        lambda item: bench.add_block(item.payload[1], scene_point),
        at,
    )


def find(bench: Workbench) -> None:
    """Find a block on the canvas and go there, or one of the palette and add it."""
    theme = bench.theme
    items = _drawn(bench.session.project.graph, (), theme)
    items += [
        Item(
            tr("Add {what}", what=item.title),
            item.detail,
            item.key,
            item.payload,
            item.words,
            item.colour,
        )
        for item in block_items(bench)
    ]

    def chosen(item: Item) -> None:
        what, key = item.payload
        if what == "go":
            bench.go_to(key)
        else:
            bench.add_block(key, None)

    bench.quick_list.ask(tr("Find a block on the canvas, or one to add"), items, chosen)


def _drawn(graph: Graph, path: Path, theme: Theme) -> list[Item]:
    """Return an item for every block of a drawing, and inside its composites."""
    items = []
    for node in graph.nodes.values():
        kind = class_of(node)
        colour = theme.family(kind.family) if kind else theme.muted
        where = tr("inside a composite") if path else tr("on the canvas")
        here = (*path, node.id)
        items.append(Item(node.title, said(label_of(node)), where, ("go", here), node.id, colour))
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
        tr(
            "Neurodraft {version}, free software under the MIT licence. Drawn with Qt (LGPL), "
            "trained with PyTorch (BSD).",
            version=__version__,
        ),
        key="about",
    )

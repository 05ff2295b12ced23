"""What every action does: the functions that the table of actions asks for by key."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence

from designer.blocks import catalogue
from designer.blocks.composite import CompositeBlock
from designer.project import library
from designer.project.arranging import Side
from designer.reference import by_family
from designer.templates import all_templates
from designer.ui.about import about
from designer.ui.actions import TABLE, Handler
from designer.ui.canvas import arranging, bending, selecting
from designer.ui.quick_list import Item
from designer.ui.words import said, tr

if TYPE_CHECKING:
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

    def heat(measure: str) -> Handler:
        return lambda: bench.around.heat.choose(measure)

    return {
        "new": lambda: desk.new(),
        "open": bench.ask_open,
        "start_page": lambda: bench.start.show(),
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
        "find": lambda: bench.around.finder.ask(),
        "find_next": lambda: bench.around.finder.step(1),
        "find_previous": lambda: bench.around.finder.step(-1),
        "preferences": lambda: desk.preferences.show(bench.window),
        "add": lambda: add_block(bench, *bench.context.where()),
        "add_note": lambda: canvas.add_note(bench.context.place),
        "frame": canvas.frame_selection,
        "group": canvas.group,
        "ungroup": canvas.ungroup,
        "open_inside": lambda: bench.composites.open(),
        "leave_inside": lambda: bench.composites.leave(),
        "keep": lambda: bench.composites.keep(),
        "bypass": canvas.bypass,
        "connect": lambda: bench.around.wires.connect_block(),
        "disconnect": lambda: bench.around.wires.disconnect_block(),
        "layout": lambda: bench.around.layouts.lay_out(),
        "rename": lambda: bench.context.rename(),
        "begin_fitting": lambda: bench.beginnings.ask(),
        "next_problem": lambda: next_problem(bench),
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
        "mend": lambda: bench.around.trouble.mend_selected(),
        "train": bench.training.train,
        "pause": bench.training.toggle_pause,
        "stop": bench.training.stop,
        "preflight": lambda: bench.preflight.measure(),
        "compare_now": lambda: bench.compare.compare_now(),
        "compress_run": lambda: bench.compression.begin(),
        "compress_stop": lambda: bench.compression.stop(),
        "compress_add": lambda: bench.recipes.ask_step(),
        "compress_begin": lambda: bench.recipes.ask_recipe(),
        "distil_view": lambda: bench.distil.show(),
        "compress_sensitivity": lambda: bench.recipes.sensitivity.measure(),
        "compress_ranges": lambda: bench.compression.ranges.show(),
        "compress_copy": lambda: bench.recipes.copy(),
        "compress_paste": lambda: bench.recipes.paste(),
        "design": workspace("design"),
        "data": workspace("data"),
        "training": workspace("training"),
        "compress": workspace("compress"),
        "compare": workspace("compare"),
        "fit": canvas.fit,
        "fit_selection": canvas.fit_selection,
        "zoom_in": canvas.zoom_in,
        "zoom_out": canvas.zoom_out,
        "zoom_half": lambda: canvas.zoom_to(0.5),
        "zoom_reset": canvas.zoom_reset,
        "zoom_double": lambda: canvas.zoom_to(2.0),
        "toggle_map": lambda: bench.around.toggle_map(),
        "show_problems": tab("problems"),
        "show_curves": tab("curves"),
        "show_source": tab("source"),
        "show_layers": tab("layers"),
        "show_runs": tab("runs"),
        "show_log": tab("log"),
        "show_evaluation": tab("evaluation"),
        "show_compression": tab("compression"),
        "heat_off": heat(""),
        "heat_parameters": heat("parameters"),
        "heat_macs": heat("macs"),
        "heat_memory": heat("memory"),
        "heat_time": heat("time"),
        "heat_sensitivity": heat("sensitivity"),
        "measure_time": lambda: bench.around.heat.take_time(),
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
        "next_panel": lambda: bench.around.panels.step(1),
        "previous_panel": lambda: bench.around.panels.step(-1),
        "full_screen": lambda: full_screen(bench),
        "help": lambda: show_help(bench),
        "tour": lambda: bench.tour.begin(),
        "shortcuts": lambda: desk.preferences.show(bench.window, "shortcuts"),
        "commands": lambda: commands(bench),
        "about": lambda: about(bench),
    }


def commands(bench: Workbench) -> None:
    """List every action with its key, and the templates and files that a menu would open."""
    items = []
    for entry in TABLE:
        action = bench.actions.by_key[entry.key]
        if entry.key != "commands" and action.isEnabled():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            run = action.trigger
            items.append(
                Item(
                    # what a submenu leaves unsaid is said here; undo tells what it would undo
                    tr(entry.text) if entry.short else action.text(),
                    tr(entry.help),
                    key,
                    (entry.key, run),
                    entry.menu,
                    name=entry.text,
                )
            )
    menus = bench.menus
    for item in all_templates():
        title = tr("New from template: {name}", name=item.name)
        about = tr("A template for {task}.", task=said(item.task))
        run = partial(menus.template_wanted.emit, item.path)
        items.append(Item(title, about, tr("template"), ("template", run)))
    for path in bench.desk.settings.recent():
        title = tr("Open recent: {name}", name=path.stem)
        run = partial(menus.file_wanted.emit, path)
        items.append(Item(title, str(path), tr("file"), ("file", run)))
    bench.quick_list.ask(tr("What do you want to do?"), items, lambda item: item.payload[1]())


def block_items(bench: Workbench) -> list[Item]:
    """Return an item for every kind of block, and for every composite of the library."""
    theme = bench.theme
    items = [
        Item(said(kind.label()), said(kind.summary()), said(kind.family), ("add", kind.kind()),
             help_words(kind.kind()), theme.family(kind.family), name=kind.label())
        for kinds in by_family().values() for kind in kinds
    ]  # fmt: skip
    family = CompositeBlock.family
    for kept in (*library.own()[0], *library.bundled()):
        made = kept.composite
        colour = theme.family(family)
        words = f"{family} {made.name} {made.summary} {made.use}"
        about = said(made.summary)
        items.append(Item(said(made.name), about, said(family), ("add", kept.key), words, colour))
    return items


@cache
def help_words(key: str) -> str:
    """Return all that the help of a kind of block says, in which a search looks."""
    kind = catalogue()[key]
    found = [kind.family, kind.use, kind.formula, kind.reference, inspect.getdoc(kind) or ""]
    for item in kind.parameters():
        found += [item.label, item.help]
    return " ".join(found)


def add_block(bench: Workbench, scene_point: object = None, at: QPoint | None = None) -> None:
    """Ask for a kind of block and add it, at a place of the canvas or where there is room."""
    bench.quick_list.ask(
        tr("Add a block"),
        block_items(bench),
        lambda item: bench.add_block(item.payload[1], scene_point),
        at,
    )


def next_problem(bench: Workbench) -> None:
    """Go to the next block in trouble."""
    bench.arrangement.show_tab("problems")
    bench.problems.go_to_next()


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

"""Every action of the window, once: its words, its key, its menu and what it does.

Menus, keys and the list of every action (Ctrl+Shift+P) are made from this table; what an action
does is looked up by its key in the handlers that the window gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from designer.ui.words import tr

MENUS = ("File", "Edit", "Network", "Arrange", "Train", "Compress", "View", "Help")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu."""

    key: str
    menu: str
    text: str
    shortcut: str
    help: str
    """What it does, in a sentence: the tooltip and what a screen reader says."""
    canvas: bool = False
    """Whether its key works only while the canvas has the focus, so that fields keep theirs."""
    group: str = ""
    """Entries of one group are alternatives, one of which is marked."""
    before: bool = False
    """Whether a line divides it from the entry above, or a submenu that begins with it."""
    short: str = ""
    """Its words in a submenu whose title says the rest."""
    toggle: bool = False
    """Whether it turns something on or off, and the menu ticks it while that is on."""


TABLE: tuple[Entry, ...] = (
    Entry("new", "File", "New", "Ctrl+N", "Opens an empty project in a window of its own."),
    Entry("open", "File", "Open…", "Ctrl+O", "Opens a project file."),
    Entry("start_page", "File", "Start page", "Alt+Home",
          "Shows recent projects, templates, example data and the tour."),
    Entry("save", "File", "Save", "Ctrl+S", "Writes the project to its file.", before=True),
    Entry("save_as", "File", "Save as…", "Ctrl+Shift+S", "Writes the project to another file."),
    Entry("import_file", "File", "Import data…", "Ctrl+I",
          "Looks at a file of your own and makes it the data of the project.", before=True),
    Entry("import_folder", "File", "Import folder of data…", "Ctrl+Alt+I",
          "The same for a folder, with a sub-folder of pictures or texts for each class."),
    Entry("export", "File", "Export…", "Ctrl+E", "Takes a trained network away as a file.",
          before=True),
    Entry("save_drawing", "File", "Save drawing as…", "Ctrl+Alt+E",
          "Writes the drawing as SVG, PDF or PNG, as a figure for a paper or a page."),
    Entry("copy_drawing", "File", "Copy drawing", "Ctrl+Alt+C",
          "Puts the selection, or all, on the clipboard as a picture."),
    Entry("close", "File", "Close window", "Ctrl+W", "Closes this window.", before=True),
    Entry("quit", "File", "Quit", "Ctrl+Q", "Closes every window."),

    Entry("undo", "Edit", "Undo", "Ctrl+Z", "Takes the last change back."),
    Entry("redo", "Edit", "Redo", "Ctrl+Shift+Z", "Does again what was taken back."),
    Entry("cut", "Edit", "Cut", "Ctrl+X", "Moves the selection to the clipboard.", canvas=True,
          before=True),
    Entry("copy", "Edit", "Copy", "Ctrl+C", "Copies the selection.", canvas=True),
    Entry("paste", "Edit", "Paste", "Ctrl+V", "Adds what was copied.", canvas=True),
    Entry("paste_inputs", "Edit", "Paste keeping inputs", "Ctrl+Shift+V",
          "Adds what was copied, fed from where the original is fed."),
    Entry("duplicate", "Edit", "Duplicate", "Ctrl+D", "Adds a copy of the selection beside it."),
    Entry("delete", "Edit", "Delete", "Del", "Takes the selection off the canvas.", canvas=True),
    Entry("select_all", "Edit", "Select all", "Ctrl+A", "Selects everything on the canvas.",
          canvas=True, before=True),
    Entry("select_upstream", "Edit", "Select upstream", "Alt+Shift+U",
          "Selects everything that feeds the selected blocks, too."),
    Entry("select_downstream", "Edit", "Select downstream", "Alt+Shift+D",
          "Selects everything that the selected blocks feed, too."),
    Entry("select_between", "Edit", "Select between", "Alt+Shift+B",
          "Selects every block on a way from one selected block to another."),
    Entry("select_kind", "Edit", "Select same kind", "Alt+Shift+K",
          "Selects every block of the kinds that are selected."),
    Entry("find", "Edit", "Find…", "Ctrl+F",
          "Finds blocks by name, kind, parameter or problem, and blocks to add."),
    Entry("find_next", "Edit", "Find next", "F3", "Goes to the next block that was found."),
    Entry("find_previous", "Edit", "Find previous", "Shift+F3",
          "Goes to the block that was found before this one."),
    Entry("preferences", "Edit", "Preferences…", "Ctrl+,",
          "Changes the look, the device, the folder of runs and the keys.", before=True),

    Entry("add", "Network", "Add block…", "Tab", "Adds a block by its name.", canvas=True),
    Entry("add_note", "Network", "Add note", "Ctrl+Shift+N", "Puts a note on the canvas."),
    Entry("frame", "Network", "Frame selection", "Ctrl+G",
          "Draws a titled frame behind the selection."),
    Entry("group", "Network", "Make a composite", "Ctrl+Shift+G",
          "Makes one block of the selected ones.", before=True),
    Entry("ungroup", "Network", "Take composite apart", "Ctrl+Alt+G",
          "Puts what is inside the selected composite in its place."),
    Entry("open_inside", "Network", "Open composite", "Ctrl+Return",
          "Shows what is inside the selected composite.", canvas=True),
    Entry("leave_inside", "Network", "Leave composite", "Ctrl+Backspace",
          "Goes back to the drawing outside.", canvas=True),
    Entry("keep", "Network", "Save composite to library", "Ctrl+Alt+S",
          "Keeps the selected composite in the palette, for every project."),
    Entry("bypass", "Network", "Bypass", "Ctrl+B",
          "Leads the data past the selected blocks and takes them out.", before=True),
    Entry("connect", "Network", "Connect…", "C",
          "Draws a wire from the selected block; lists the inputs that fit first.", canvas=True,
          before=True),
    Entry("disconnect", "Network", "Disconnect…", "Shift+C",
          "Takes wires of the selected block away.", canvas=True),
    Entry("layout", "Network", "Lay out", "Ctrl+L",
          "Puts every block, or the selected ones, where the data's way is easy to follow."),
    Entry("rename", "Network", "Rename", "F2", "Gives the selected block another name."),
    Entry("begin_fitting", "Network", "Begin with a network for the data…", "Ctrl+Alt+N",
          "Lists bundled networks, each adapted to the data; one takes the place of the drawing.",
          before=True),
    Entry("next_problem", "Network", "Next problem", "F8", "Goes to the next block in trouble.",
          before=True),
    Entry("mend", "Network", "Mend…", "Ctrl+.",
          "Offers what mends the selected block, or the next one in trouble."),

    Entry("align_left", "Arrange", "Align left", "Alt+A",
          "Brings the left edges of the selected blocks on one line."),
    Entry("align_centre", "Arrange", "Align centres", "Alt+H",
          "Puts the selected blocks one below the other, their centres on one line."),
    Entry("align_right", "Arrange", "Align right", "Alt+D",
          "Brings the right edges of the selected blocks on one line."),
    Entry("align_top", "Arrange", "Align top", "Alt+W",
          "Brings the top edges of the selected blocks on one line.", before=True),
    Entry("align_middle", "Arrange", "Align middles", "Alt+V",
          "Puts the selected blocks side by side, their middles on one line."),
    Entry("align_bottom", "Arrange", "Align bottom", "Alt+S",
          "Brings the bottom edges of the selected blocks on one line."),
    Entry("distribute_across", "Arrange", "Distribute horizontally", "Alt+Shift+H",
          "Makes the gaps between the selected blocks equal from left to right.", before=True),
    Entry("distribute_down", "Arrange", "Distribute vertically", "Alt+Shift+V",
          "Makes the gaps between the selected blocks equal from top to bottom."),
    Entry("collapse", "Arrange", "Collapse", "Alt+C",
          "Shows no more of the selected blocks than their titles, or all again.", before=True),
    Entry("pin", "Arrange", "Pin", "Alt+P",
          "Holds the selection where it is, or lets it go: pinned things do not move."),
    Entry("frame_colour", "Arrange", "Colour of frame…", "Alt+Shift+C",
          "Gives the selected frames another colour."),
    Entry("bend", "Arrange", "Add point to wire", "Alt+R",
          "Leads the selected wire through a point that can be dragged.", before=True),
    Entry("straighten", "Arrange", "Straighten wires", "Alt+Shift+R",
          "Takes all points of the selected wires away, or of those at the selected blocks."),

    Entry("train", "Train", "Train", "F5", "Trains the network as it is now."),
    Entry("pause", "Train", "Pause", "F6", "Holds the training, or lets it go on."),
    Entry("stop", "Train", "Stop", "Shift+F5", "Ends the training after this step."),
    Entry("preflight", "Train", "Measure before training", "Ctrl+F5",
          "Takes a few steps to tell time, memory and the largest batch that fits.", before=True),
    Entry("compare_now", "Train", "Compare run with the drawing now", "Ctrl+Alt+D",
          "Shows what has changed since the selected run, or the newest one.", before=True),

    Entry("compress_run", "Compress", "Run recipe", "F9",
          "Makes the chosen run smaller, step by step, and measures every stage."),
    Entry("compress_stop", "Compress", "Stop recipe", "Shift+F9",
          "Ends the recipe under way; the stages that are done are kept."),
    Entry("compress_add", "Compress", "Add step…", "Ctrl+Alt+A",
          "Puts another method into the recipe, behind the chosen step.", before=True),
    Entry("compress_begin", "Compress", "Begin with a recipe…", "Ctrl+Alt+R",
          "Lists ready recipes; one takes the place of that of the project."),
    Entry("distil_view", "Compress", "Teacher and student", "Ctrl+Alt+H",
          "Shows both networks of a distillation side by side; hints are drawn between them."),
    Entry("compress_sensitivity", "Compress", "Measure sensitivity", "Ctrl+F9",
          "Measures how much accuracy each block loses where a part of its units goes.",
          before=True),
    Entry("compress_ranges", "Compress", "Ranges of blocks", "Ctrl+Shift+F9",
          "Shows what flows through each block, and what 8 or 16 bits would keep of it."),
    Entry("compress_copy", "Compress", "Copy recipe as text", "Ctrl+Alt+X",
          "Puts the recipe on the clipboard, as the command line takes it."),
    Entry("compress_paste", "Compress", "Paste recipe from text", "Ctrl+Alt+V",
          "Makes the text on the clipboard the recipe of the project."),

    Entry("design", "View", "Design", "Ctrl+1", "Arranges the window for drawing.",
          group="workspace"),
    Entry("data", "View", "Data", "Ctrl+2", "Arranges the window for looking at the data.",
          group="workspace"),
    Entry("training", "View", "Train", "Ctrl+3", "Arranges the window for watching training.",
          group="workspace"),
    Entry("compress", "View", "Compress", "Ctrl+4",
          "Arranges the window for making a trained network smaller.", group="workspace"),
    Entry("compare", "View", "Compare", "Ctrl+5", "Arranges the window for comparing runs.",
          group="workspace"),
    Entry("fit", "View", "Fit all", "F", "Shows the whole network.", before=True),
    Entry("fit_selection", "View", "Fit selection", "Shift+F", "Shows what is selected."),
    Entry("zoom_in", "View", "Zoom in", "Ctrl++", "Shows the canvas larger."),
    Entry("zoom_out", "View", "Zoom out", "Ctrl+-", "Shows the canvas smaller."),
    Entry("zoom_half", "View", "Zoom to 50 %", "Ctrl+9", "Shows the canvas at half its size."),
    Entry("zoom_reset", "View", "Zoom to 100 %", "Ctrl+0", "Shows the canvas at its usual size."),
    Entry("zoom_double", "View", "Zoom to 200 %", "Ctrl+8", "Shows the canvas twice as large."),
    Entry("toggle_map", "View", "Minimap", "Alt+M", "Shows or hides the map of the drawing.",
          toggle=True),
    Entry("show_problems", "View", "Problems", "Alt+1", "Shows what is wrong, and its repairs.",
          before=True),
    Entry("show_curves", "View", "Curves", "Alt+2", "Shows how training goes."),
    Entry("show_source", "View", "Source", "Alt+3", "Shows the network as PyTorch source."),
    Entry("show_layers", "View", "Layers", "Alt+4", "Shows what every block costs."),
    Entry("show_runs", "View", "Runs", "Alt+5", "Shows the trainings so far."),
    Entry("show_log", "View", "Log", "Alt+6", "Shows what has happened."),
    Entry("show_evaluation", "View", "Evaluation", "Alt+7",
          "Shows what a trained network gets right and wrong."),
    Entry("show_compression", "View", "Compression", "Alt+8",
          "Shows what came of making a trained network smaller, stage by stage."),
    Entry("heat_off", "View", "No colours", "Ctrl+Alt+4",
          "Shows the blocks as they are.", group="heat"),
    Entry("heat_parameters", "View", "Parameters", "Ctrl+Alt+5",
          "Colours every block by its number of parameters.", group="heat", before=True),
    Entry("heat_macs", "View", "Multiply-adds", "Ctrl+Alt+6",
          "Colours every block by its multiply-adds for one example.", group="heat"),
    Entry("heat_memory", "View", "Memory", "Ctrl+Alt+7",
          "Colours every block by the memory of what it gives for one example.", group="heat"),
    Entry("heat_time", "View", "Measured time", "Ctrl+Alt+8",
          "Colours every block by the time it takes, which is measured first.", group="heat"),
    Entry("heat_sensitivity", "View", "Sensitivity", "Ctrl+Alt+0",
          "Colours every block by the accuracy that is lost where a part of it goes, as measured.",
          group="heat"),
    Entry("measure_time", "View", "Measure time per block", "Ctrl+Alt+9",
          "Measures how long each block takes for a batch, forward and back, on the device of the "
          "recipe."),
    Entry("toggle_palette", "View", "Palette", "Ctrl+Shift+B", "Shows or hides the palette.",
          toggle=True),
    Entry("toggle_side", "View", "Side panel", "Ctrl+Shift+I", "Shows or hides the form.",
          toggle=True),
    Entry("toggle_dock", "View", "Lower panel", "Ctrl+J", "Shows or hides the lower panel.",
          toggle=True),
    Entry("detach_dock", "View", "Detach lower panel", "Ctrl+Shift+J",
          "Gives the lower panel a window of its own, or puts it back.", toggle=True),
    Entry("next_panel", "View", "Next panel", "Ctrl+F6",
          "Moves the keys to the next panel, where they were left.", before=True),
    Entry("previous_panel", "View", "Previous panel", "Ctrl+Shift+F6",
          "Moves the keys to the panel before."),
    Entry("theme_system", "View", "Theme: as the system", "Ctrl+Alt+1",
          "Follows the light or dark look of the system.", group="theme", before=True,
          short="As the system"),
    Entry("theme_light", "View", "Theme: light", "Ctrl+Alt+2", "Takes the light look.",
          group="theme", short="Light"),
    Entry("theme_dark", "View", "Theme: dark", "Ctrl+Alt+3", "Takes the dark look.",
          group="theme", short="Dark"),
    Entry("language_system", "View", "Language: as the system", "Ctrl+Alt+Shift+1",
          "Speaks the language of the system, where it is known.", group="language",
          short="As the system"),
    Entry("language_en", "View", "Language: English", "Ctrl+Alt+Shift+2", "Speaks English.",
          group="language", short="English"),
    Entry("language_zh_CN", "View", "语言：简体中文", "Ctrl+Alt+Shift+3",
          "Speaks Simplified Chinese.", group="language", short="简体中文"),
    Entry("full_screen", "View", "Full screen", "F11", "Fills the screen, or stops to.",
          toggle=True),

    Entry("help", "Help", "Help of the selection", "F1", "Tells what the selected block does."),
    Entry("tour", "Help", "Two-minute tour", "Shift+F1",
          "Builds and trains a first network with you; during the tour, goes to its card."),
    Entry("shortcuts", "Help", "Keyboard shortcuts…", "Ctrl+Alt+K",
          "Lists the key of every action; each can be changed.", before=True),
    Entry("commands", "Help", "Every action…", "Ctrl+Shift+P",
          "Lists every action with its key; type to find one."),
    Entry("about", "Help", "About Neurodraft", "Ctrl+F1",
          "Tells the versions, the device and the licences.", before=True),
)  # fmt: skip

SUBMENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Zoom", ("zoom_in", "zoom_out", "zoom_half", "zoom_reset", "zoom_double")),
    ("Show in the lower panel", (
        "show_problems", "show_curves", "show_source", "show_layers", "show_runs", "show_log",
        "show_evaluation", "show_compression",
    )),
    ("Colour blocks by cost", (
        "heat_off", "heat_parameters", "heat_macs", "heat_memory", "heat_time", "heat_sensitivity",
    )),
    ("Panels", (
        "toggle_palette", "toggle_side", "toggle_dock", "detach_dock", "next_panel",
        "previous_panel",
    )),
    ("Theme", ("theme_system", "theme_light", "theme_dark")),
    ("Language", ("language_system", "language_en", "language_zh_CN")),
)  # fmt: skip
"""Menus within a menu, and what is in each; one stands where the first of its entries would."""

Handler = Callable[[], object]


class Actions(QObject):
    """The actions of one window, and the menus made of them."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Handler]) -> None:
        super().__init__(window)
        self._window = window
        self.by_key: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        groups: dict[str, QActionGroup] = {}
        for entry in TABLE:
            action = QAction(tr(entry.short or entry.text), window)
            action.setObjectName(entry.key)
            action.setShortcut(QKeySequence(entry.shortcut))
            action.setToolTip(tr(entry.help))
            action.setStatusTip(tr(entry.help))
            if entry.canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setCheckable(bool(entry.group) or entry.toggle)
            if entry.group:
                group = groups.setdefault(entry.group, QActionGroup(window))
                group.addAction(action)
            handler = handlers[entry.key]
            action.triggered.connect(lambda _=False, handler=handler: handler())
            if not entry.canvas:
                window.addAction(action)
            self.by_key[entry.key] = action
        for name in MENUS:
            self.menus[name] = self._menu(name)

    def _menu(self, name: str) -> QMenu:
        """Make a menu, with the menus in it."""
        titles = {key: title for title, keys in SUBMENUS for key in keys}
        menu, inner = _empty(name, self._window), dict[str, QMenu]()
        for entry in TABLE:
            if entry.menu != name:
                continue
            title = titles.get(entry.key)
            known = title is None or title in inner
            place = menu if title is None or not known else inner[title]
            if entry.before:
                place.addSeparator()
            if title is not None and not known:
                place = inner[title] = _empty(title, self._window)
                menu.addMenu(place)
            place.addAction(self.by_key[entry.key])
        return menu

    def bind_canvas(self, canvas: QWidget) -> None:
        """Let the canvas have the keys that work only there.

        Tab it takes by itself, because it knows the place that is meant.
        """
        keys = [entry.key for entry in TABLE if entry.canvas and entry.key != "add"]
        canvas.addActions([self.by_key[key] for key in keys])

    def take_keys(self, keys: Mapping[str, str]) -> None:
        """Give the actions the shortcuts that the person chose, and all others their usual ones."""
        for entry in TABLE:
            sequence = QKeySequence(keys.get(entry.key, entry.shortcut))
            if self.by_key[entry.key].shortcut() != sequence:
                self.by_key[entry.key].setShortcut(sequence)

    def insert_menu(self, menu: str, before: str, submenu: QMenu) -> None:
        """Put a submenu, such as that of recent files, above an entry."""
        self.menus[menu].insertMenu(self.by_key[before], submenu)

    def mark(self, key: str) -> None:
        """Mark the one of a group that holds."""
        self.by_key[key].setChecked(True)

    def enable(self, keys: Iterable[str], on: bool) -> None:
        """Say which actions can be done now."""
        for key in keys:
            self.by_key[key].setEnabled(on)


def _empty(title: str, window: QWidget) -> QMenu:
    menu = QMenu(tr(title), window)
    menu.setToolTipsVisible(True)
    return menu

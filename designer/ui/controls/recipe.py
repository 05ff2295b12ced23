"""The recipe of compression in the window: its panel, and the edits that a person makes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from designer.compress import recipe as recipes
from designer.compress.compressor import BLOCKS, Compressor, compressors
from designer.job import UserError
from designer.project import steps
from designer.project.edits import Edit
from designer.project.project import Project
from designer.ui.controls.foretelling import Foretelling
from designer.ui.controls.sensitivity import SensitivityControl
from designer.ui.panels.recipe.panel import RecipePanel
from designer.ui.panels.recipe.ready import READY
from designer.ui.quick_list import Item
from designer.ui.theme import Theme
from designer.ui.words import said, tr
from designer.unit import Choice

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

KEY = "recipe"


class RecipeControl(QObject):
    """Writes what a person does with the steps into the history, and shows what stands there."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._history = bench.session.history
        self.place = -1
        """Which step is chosen; none below zero."""
        self.panel = RecipePanel(bench.theme)
        bench.arrangement.put_side("compress", self.panel)
        chain, panel = self.panel.chain, self.panel
        chain.chosen.connect(self.choose)
        chain.moved.connect(self.move)
        chain.remove_wanted.connect(self.remove)
        chain.duplicate_wanted.connect(self.duplicate)
        panel.form.edited.connect(self._edited)
        panel.form.reset.connect(self._reset)
        panel.form.finished.connect(self._history.seal)
        panel.wanted.connect(lambda key: bench.actions.by_key[key].trigger())
        panel.source.chosen.connect(bench.compression.choose)
        panel.source.train_wanted.connect(lambda: bench.actions.by_key["train"].trigger())
        bench.session.changed.connect(self._changed)
        bench.compression.changed.connect(self._sources)
        self.foretelling = Foretelling(bench, self)
        self.sensitivity = SensitivityControl(bench, self)
        bench.compression.changed.connect(self.foretelling.follow)
        panel.source.open_wanted.connect(self._open_source)
        self._sources()
        self._show()

    @property
    def steps(self) -> tuple[Choice, ...]:
        """The steps of the document as it is now."""
        return self._history.project.compression

    def text(self) -> str:
        """Return the recipe as the command line takes it. Raises UserError where it cannot be."""
        return recipes.write(recipes.steps_of(self.steps))

    def to_run(self) -> str:
        """Return the recipe to be carried out. Raises UserError where a step is refused."""
        text, refusal = self.text(), self.foretelling.refusal()
        if refusal:
            raise UserError(refusal)
        return text

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.panel.set_theme(theme)
        self._show()
        self.foretelling.show()

    def choose(self, place: int) -> None:
        """Choose a step; its form is shown below the chain. Below zero is the whole recipe."""
        self.place = place if 0 <= place < len(self.steps) else -1
        self._show()
        self.foretelling.show()
        self.sensitivity.renew()

    def give_blocks(self, text: str, ids: Sequence[str]) -> None:
        """Let the chosen step give single blocks what a text says."""
        place, kind = self.place, self._kind(self.place)
        if kind is not None:
            names = ", ".join(ids[:3])
            self._do(
                f"treat {names} otherwise in {kind.label()}",
                lambda project: steps.set_step(project, place, {BLOCKS: text}, {BLOCKS: ""}),
                merge=f"compression {place} of {' '.join(ids)}",
            )

    def ask_step(self) -> None:
        """List every method; the chosen one becomes a step behind the one that is chosen."""
        bench = self._bench
        bench.arrangement.show_side("compress")
        items = [_item(bench, kind) for kind in compressors().values()]
        bench.quick_list.ask(tr("Add a step"), items, lambda item: self.add(item.payload))

    def ask_recipe(self) -> None:
        """List ready recipes; one takes the place of that of the project."""
        bench = self._bench
        bench.arrangement.show_side("compress")
        items = [
            Item(tr(one.title), tr(one.about), "", one.text, one.text, name=one.title)
            for one in READY
        ]
        bench.quick_list.ask(
            tr("Begin with a recipe"),
            items,
            lambda item: self._put(recipes.choices_of(item.payload), f"take “{item.title}”"),
        )

    def add(self, kind: type[Compressor]) -> None:
        """Put a step behind the chosen one, or at the end, before what no method can follow."""
        place = self.place + 1 if self.place >= 0 else len(self.steps)
        known = recipes.kinds()
        if place == len(self.steps) and self.steps and not kind.last:
            last = known.get(self.steps[-1].kind)
            place -= last is not None and last.last
        if self._do(f"add {kind.label()}", lambda p: steps.add_step(p, place, Choice(kind.kind()))):
            self.choose(place)
            self.panel.go_to_step(place)

    def remove(self, place: int) -> None:
        """Take a step away."""
        title = self._title(place)
        if self._do(f"take {title} away", lambda project: steps.remove_step(project, place)):
            self.choose(min(place, len(self.steps) - 1))
            self.panel.go_to_step(self.place)

    def duplicate(self, place: int) -> None:
        """Put a copy of a step behind it."""
        title = self._title(place)
        if self._do(f"duplicate {title}", lambda project: steps.duplicate_step(project, place)):
            self.choose(place + 1)
            self.panel.go_to_step(place + 1)

    def move(self, place: int, to: int) -> None:
        """Let a step stand at another place."""
        to = max(0, min(to, len(self.steps) - 1))
        title = self._title(place)
        if self._do(f"move {title}", lambda project: steps.move_step(project, place, to)):
            self.choose(to)
            self.panel.go_to_step(to)

    def copy(self) -> None:
        """Put the recipe on the clipboard, as the command line takes it."""
        if not self.steps:
            self._bench.window.status.say(tr("There is no recipe yet: add a step first."))
            return
        try:
            text = self.text()
        except UserError as error:
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return
        QGuiApplication.clipboard().setText(text)
        self._bench.window.status.say(tr("Copied: {text}", text=text))

    def paste(self) -> None:
        """Make the text on the clipboard the recipe of the project."""
        self._bench.arrangement.show_side("compress")
        text = QGuiApplication.clipboard().text()
        try:
            found = recipes.choices_of(text)
        except UserError as error:
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return
        self._put(found, "paste a recipe")

    def _put(self, found: tuple[Choice, ...], label: str) -> None:
        self._bench.notices.drop(KEY)
        if self._do(label, lambda project: steps.put_steps(project, found)):
            self.choose(0)

    def _edited(self, name: str, value: Any) -> None:
        place, kind = self.place, self._kind(self.place)
        if kind is None:
            return
        usual = {one.name: one.default for one in kind.parameters()}
        words = name.replace("_", " ")
        self._do(
            f"set {words} of {kind.label()}",
            lambda project: steps.set_step(project, place, {name: value}, usual),
            merge=f"compression {place} {name}",
        )

    def _reset(self, values: dict[str, Any]) -> None:
        place, kind = self.place, self._kind(self.place)
        if kind is not None:
            self._do(
                f"reset {kind.label()}",
                lambda project: steps.set_step(project, place, values, values),
            )

    def _do(self, label: str, edit: Edit, *, merge: str | None = None) -> bool:
        try:
            self._history.do(label, edit, merge=merge)
        except UserError as error:
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return False
        return True

    def _kind(self, place: int) -> type[Compressor] | None:
        if not 0 <= place < len(self.steps):
            return None
        return recipes.kinds().get(self.steps[place].kind)

    def _title(self, place: int) -> str:
        kind = self._kind(place)
        return kind.label() if kind is not None else self.steps[place].kind

    def _changed(self, old: Project, new: Project) -> None:
        if old.compression is not new.compression:
            if self.place >= len(new.compression):
                self.place = len(new.compression) - 1
            self._show()

    def _sources(self) -> None:
        compression = self._bench.compression
        self.panel.source.show_runs(compression.sources, compression.source)
        self.panel.show_busy(compression.busy, ready=compression.source is not None)

    def _open_source(self) -> None:
        if self._bench.compression.source is not None:
            self._bench.run_list.open_project(self._bench.compression.source)

    def _show(self) -> None:
        self.panel.show_steps(self.steps, recipes.troubles(self.steps), self.place)


def _item(bench: Workbench, kind: type[Compressor]) -> Item:
    words = f"{kind.name} {kind.use} {kind.reference}"
    colour = bench.theme.family(kind.family)
    return Item(said(kind.label()), said(kind.summary()), said(kind.family), kind, words, colour,
                name=kind.label())  # fmt: skip

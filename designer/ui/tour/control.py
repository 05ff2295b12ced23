"""Leads through the tour: shows each card beside its thing, and notices that a step was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence

from designer.ui.controls.beginning import KEY as OFFER
from designer.ui.tour.card import Card, Ring, beside
from designer.ui.tour.pointing import corner
from designer.ui.tour.steps import STEPS, Step
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

FOLLOW = 100
"""Milliseconds between two looks at where the thing lies that a card speaks of."""
PRAISE = 700
"""Milliseconds for which a step that has just been done is seen as done."""
EDGE = 12
GAP = 4
"""Pixels between the top bar and a card."""


class TourControl(QObject):
    """One window's tour. It listens; what it does for the person are ordinary edits."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.card: Card | None = None
        self._ring: Ring | None = None
        self._place = 0
        self._waiting = False
        """Whether the step was still to be done when its card came."""
        self._hidden = False
        """Whether the card has made way for something that is dragged."""
        self._follow = QTimer(self)
        self._follow.setInterval(FOLLOW)
        self._follow.timeout.connect(self._point)
        self._praise = QTimer(self)
        self._praise.setSingleShot(True)
        self._praise.setInterval(PRAISE)
        self._praise.timeout.connect(self._onward)

    @property
    def running(self) -> bool:
        """Whether a card is shown."""
        return self._follow.isActive()

    @property
    def step(self) -> Step:
        """The step whose card is shown."""
        return STEPS[self._place]

    def begin(self) -> None:
        """Begin in an empty project; where a card is shown already, go to it."""
        bench = self._bench
        if self.running:
            assert self.card is not None
            self.card.primary().setFocus()
            return
        if not bench.session.pristine:
            bench.desk.begin_tour()
            return
        if self.card is None:
            self._make()
        self._follow.start()
        bench.start.dismiss()
        bench.arrangement.show_workspace("design")
        self._show(0)
        assert self.card is not None
        self.card.primary().setFocus()

    def close(self) -> None:
        """End, wherever it is."""
        self._follow.stop()
        self._praise.stop()
        if self.card is not None and self._ring is not None:
            had = self.card.isAncestorOf(self._bench.window.focusWidget() or self._bench.window)
            self.card.hide()
            self._ring.hide()
            if had:
                self._bench.canvas.setFocus()

    def _make(self) -> None:
        bench = self._bench
        self._ring = Ring(bench.window, bench.theme)
        card = self.card = Card(bench.window)
        card.back.connect(lambda: self._show(self._place - 1))
        card.onward.connect(self._onward)
        card.shown_how.connect(self._do)
        card.skipped.connect(self.close)
        card.elsewhere.connect(self._to_start_page)
        card.left.connect(bench.canvas.setFocus)
        card.in_the_way.connect(self._make_way)
        for told in (
            bench.session.changed,
            bench.session.checked,
            bench.canvas.selection_changed,
            bench.job.state_changed,
            bench.job.happened,
            bench.job.ended,
            bench.arrangement.changed,
            bench.arrangement.tabs.shown,
        ):
            told.connect(self._look)

    def _show(self, place: int) -> None:
        """Show the card of a step."""
        self._praise.stop()
        self._place = max(0, min(place, len(STEPS) - 1))
        step = self.step
        self._waiting = step.done is not None and not step.done(self._bench)
        self._write()
        self._hidden = False
        self._point()
        assert self.card is not None
        self.card.show()
        self.card.raise_()

    def _look(self, *_: object) -> None:
        """See whether the step has been done by what has just happened."""
        if not self.running:
            return
        step = self.step
        self._bench.notices.drop(OFFER)  # here the network is drawn by the person
        if self._waiting and step.done is not None and step.done(self._bench):
            self._waiting = False
            self._praise.start()
        self._write()

    def _onward(self) -> None:
        if not self.running:
            return
        if self._place == len(STEPS) - 1:
            self.close()
        else:
            self._show(self._place + 1)

    def _make_way(self) -> None:
        """Let something be dragged to where the card lies; it comes back afterwards."""
        assert self.card is not None
        self.card.hide()
        self._hidden = True

    def _do(self) -> None:
        if self.step.do is not None:
            self.step.do(self._bench)
            self._look()

    def _to_start_page(self) -> None:
        self.close()
        self._bench.start.show()

    def _write(self) -> None:
        """Write the card anew; the keys stay on it where they were."""
        card, step, bench = self.card, self.step, self._bench
        assert card is not None
        had = card.isVisible() and card.isAncestorOf(bench.window.focusWidget() or bench.window)
        key = bench.actions.by_key["tour"].shortcut()
        keys = key.toString(QKeySequence.SequenceFormat.NativeText)
        text = tr(step.text)
        card.title.setText(tr(step.title))
        card.text.setText(text.replace("{key}", keys))
        ticks = step.ticks(bench) if step.ticks is not None else []
        card.ticks.setText("\n".join(f"{'✓' if done else '○'}  {words}" for words, done in ticks))
        card.ticks.setVisible(bool(ticks))
        done = not self._waiting
        told = step.told(bench) if step.told is not None else ""
        if step.done is not None and done:
            told = told or tr("✓ Done.")
        card.told.setText(told)
        card.told.setVisible(bool(told))
        card.bar.setRange(0, len(STEPS))
        card.bar.setValue(self._place + 1)
        card.bar.setAccessibleName(tr("Step {n} of {all}", n=self._place + 1, all=len(STEPS)))
        first, last = self._place == 0, self._place == len(STEPS) - 1
        card.skip.setText(tr("Skip tour"))
        card.skip.setVisible(not last)
        card.start.setText(tr("Start page"))
        card.start.setVisible(last)
        card.previous.setText(tr("Back"))
        card.previous.setVisible(not first)
        card.how.setText(tr("Do it for me"))
        card.how.setVisible(self._waiting and step.do is not None)
        card.next.setText(tr("Begin") if first else tr("Finish") if last else tr("Next"))
        card.next.setVisible(done)
        card.setAccessibleName(card.title.text())
        card.setAccessibleDescription(f"{card.text.text()} {told}".strip())
        card.primary().setAccessibleDescription(f"{card.title.text()}. {card.text.text()} {told}")
        card.fit()
        if had and not card.isAncestorOf(bench.window.focusWidget() or bench.window):
            card.primary().setFocus()

    def _point(self) -> None:
        """Lie beside what the card speaks of, wherever that has gone."""
        card, ring, window = self.card, self._ring, self._bench.window
        assert card is not None and ring is not None
        if self._hidden and not QGuiApplication.mouseButtons():
            self._hidden = False
            card.show()
            card.raise_()
        ring.theme = self._bench.theme
        # the workspaces stay in sight: a card may ask for one
        top = window.top
        room = window.rect().adjusted(EDGE, top.geometry().bottom() + GAP, -EDGE, -EDGE)
        found = self.step.spot(self._bench)
        if found is None or not found[0].isVisible() or found[0].window() is not window:
            ring.hide()
            area = QRect(0, 0, card.width(), card.height())
            area.moveCenter(corner(self._bench))
            card.move(area.topLeft())
            return
        widget, part = found
        spot = QRect(widget.mapTo(window, part.topLeft()), part.size())
        # what is scrolled out of sight is pointed to at the edge of what shows it
        frame = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
        spot = spot & frame if spot.intersects(frame) else frame
        ring.surround(spot & window.rect().adjusted(4, 4, -4, -4))
        below = widget is self._bench.canvas or top.isAncestorOf(widget)
        place = beside(QRect(card.pos(), card.size()), spot, room, below_first=below)
        if place != card.pos():
            card.move(place)

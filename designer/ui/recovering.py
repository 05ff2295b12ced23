"""Unsaved work of a program that ended: it is offered in a bar, opened or thrown away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer import paths
from designer.project.file import FileError, load
from designer.project.project import Project
from designer.project.recovery import Offer, Recovery
from designer.ui import words
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.app import Program
    from designer.ui.window import Window

MOST = 3
"""Offers at one start; the others wait for the next."""


def offer_recovery(program: Program, window: Window) -> None:
    """Offer the work that was not saved."""
    recovery = Recovery(paths.recovery_folder())
    for offer in recovery.offers()[:MOST]:
        _offer(program, window, recovery, offer)


def _offer(program: Program, window: Window, recovery: Recovery, offer: Offer) -> None:
    when = words.moment(offer.saved_at)
    text = tr(
        "“{title}” was not saved when the program ended ({when}).", title=offer.title, when=when
    )
    window.notices.tell(
        text,
        buttons=(
            (tr("Open it"), lambda: _recover(program, window, recovery, offer)),
            (tr("Throw it away"), lambda: recovery.discard(offer)),
        ),
        key=f"recovery {offer.key}",
    )


def _recover(program: Program, window: Window, recovery: Recovery, offer: Offer) -> None:
    path = Path(offer.path) if offer.path else None
    try:
        project = recovery.read(offer)
    except FileError as error:
        window.notices.tell(said(str(error)), role="error", key="open")
        return
    try:
        saved = load(path) if path is not None else Project()
    except FileError:
        saved = Project()
    opened = program.open_project(project, path, saved, instead=window)
    assert opened.workbench is not None
    # only when this window keeps the work itself may the earlier copy go
    opened.workbench.autosave.write_now()
    if opened.workbench.session.unsaved:
        recovery.discard(offer)

"""Code that a project holds: asking whether it may run, and having its shapes found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from designer.blocks.code import EXAMPLE, TRUST, own_texts, untrusted
from designer.network.check import Check
from designer.trust import is_trusted, trust
from designer.ui.inspector import Inspector
from designer.ui.notices import Notices
from designer.ui.panels.block_form import BlockForm
from designer.ui.panels.problems import Problems
from designer.ui.session import Session
from designer.ui.words import tr

WORDS = "Trust this project's code"


class CodeControl(QObject):
    """Follows one project; nothing that it holds runs before the person has said so."""

    def __init__(
        self,
        session: Session,
        form: BlockForm,
        problems: Problems,
        notices: Notices,
        inspector: Inspector,
        go_to: Callable[[tuple[str, ...]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._notices, self._inspector = session, notices, inspector
        self._go_to = go_to
        self.said = False
        """Whether the person has said of this project that its code may run."""
        session.checked.connect(self._checked)
        inspector.found.connect(self._found)
        form.trust_wanted.connect(self.trust)
        form.code_typed.connect(self._typed)
        problems.trust_wanted.connect(self.trust)

    def begin(self) -> None:
        """Ask, where the project holds code that may not run yet."""
        graph = self._session.project.graph
        open_ = untrusted(graph)
        self.said = not open_ and any(text != EXAMPLE for text in own_texts(graph))
        if not open_:
            return
        self._notices.tell(
            tr(
                "This project holds code of its own. It runs only once you trust it: it can do "
                "whatever you can do on this computer, so read it first."
            ),
            role="warning",
            buttons=((tr("Show the code"), self._show), (tr(WORDS), self.trust)),
            key="trust",
        )

    def trust(self) -> None:
        """Keep that all code which the project holds now may run."""
        try:
            trust(own_texts(self._session.project.graph))
        except OSError as error:
            text = tr(
                "It cannot be kept that you trust this code ({reason}).",
                reason=error.strerror or error,
            )
            self._notices.tell(text, role="error", key="trust")
            return
        self.said = True
        self._notices.drop("trust")
        self._session.check_now()
        self._inspector.found.emit()  # other windows may hold the same code

    def close(self) -> None:
        """Listen no more."""
        self._inspector.found.disconnect(self._found)

    def _typed(self, before: list[str], after: str) -> None:
        """Let what the person types into code that may run, run too, once that was said."""
        if self.said and all(map(is_trusted, before)):
            try:
                trust([after])
            except OSError:
                pass  # the block then asks for it

    def _checked(self, check: Check) -> None:
        if not any(problem.wish == TRUST for problem in check.problems):
            self._notices.drop("trust")
        self._inspector.look()

    def _found(self) -> None:
        if any(problem.open for problem in self._session.check.problems):
            self._session.check_now()

    def _show(self) -> None:
        for problem in self._session.check.problems:
            if problem.wish == TRUST and problem.node:
                self._go_to((problem.node, *problem.inner))
                return

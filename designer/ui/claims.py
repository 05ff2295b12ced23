"""One window a file: whoever has a file open answers on a socket named after it.

A second program that is asked to open the file asks there first; the window that has it comes to
the front instead. A socket that a dead program left behind is taken over.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

PATIENCE = 1500
"""Milliseconds in which a program that has a file open must answer."""
LONGEST = 64
"""Characters of a folder; the name of a socket may not be much longer."""
ASK, ANSWER = b"show\n", b"shown\n"


def address(path: Path) -> str:
    """Return the name of the socket of a file, the same by whatever way the file is reached."""
    place = os.path.normcase(os.path.realpath(path))
    user = os.getuid() if hasattr(os, "getuid") else 0
    told = f"{user} {place}".encode("utf-8", "replace")
    name = f"neurodraft-{hashlib.sha256(told).hexdigest()[:20]}"
    # where the system gives a folder to this person alone; elsewhere Qt takes that for all
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return f"{own}/{name}" if own and len(own) < LONGEST and Path(own).is_dir() else name


def show_elsewhere(path: Path) -> bool:
    """Ask whoever has a file open to show it; return whether somebody has, and answered."""
    socket = QLocalSocket()
    socket.connectToServer(address(path))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(ASK)
    socket.waitForBytesWritten(PATIENCE)
    heard = socket.waitForReadyRead(PATIENCE) and socket.readAll().data() == ANSWER
    socket.abort()
    return bool(heard)


class Claim(QObject):
    """Holds a file for one window, as long as it is not released."""

    def __init__(self, path: Path, show: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self._show = show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def take(self) -> bool:
        """Begin to hold the file; return whether nobody else does."""
        name = address(self.path)
        if self._server.listen(name):
            return True
        if _answers(name):
            return False
        # what is there was left behind by a program that ended without a word
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def release(self) -> None:
        """Hold the file no more."""
        self._server.close()
        self.deleteLater()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.readAll().data() == ASK:
            socket.write(ANSWER)
            socket.flush()
            self._show()


class Claims(QObject):
    """The files that the windows of this program hold."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[QObject, Claim] = {}
        """What each window holds."""

    def follow(self, bench: Workbench) -> None:
        """Let a window hold its file, and the next one where it is saved as another."""
        window = bench.window

        def hold() -> None:
            path = bench.session.path
            if path is not None and not self.hold(window, path, window.come_forward):
                window.notices.tell(
                    tr("“{name}” is open in another window, too.", name=path.name),
                    role="warning",
                    key="claim",
                )

        bench.files.taken = lambda path: self.taken(path, window)
        bench.files.written.connect(hold)
        hold()

    def hold(self, window: QObject, path: Path | None, show: Callable[[], object]) -> bool:
        """Let a window hold a file instead of the one before; return whether it may."""
        held = self._held.get(window)
        if held is not None and held.path == path:
            return True
        self.drop(window)
        if path is None:
            return True
        claim = Claim(path, show, self)
        if not claim.take():
            claim.release()
            return False
        self._held[window] = claim
        return True

    def drop(self, window: QObject) -> None:
        """Let go of what a window holds."""
        held = self._held.pop(window, None)
        if held is not None:
            held.release()

    def taken(self, path: Path, window: QObject) -> bool:
        """Return whether another window, of this program or another one, has a file open."""
        wanted = address(path)
        if (own := self._held.get(window)) is not None and address(own.path) == wanted:
            return False
        if any(address(held.path) == wanted for held in self._held.values()):
            return True
        return _answers(wanted)

    def close(self) -> None:
        """Let go of everything."""
        for window in tuple(self._held):
            self.drop(window)


def _answers(name: str) -> bool:
    """Return whether a living program listens on a socket."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    alive = socket.waitForConnected(PATIENCE)
    socket.abort()
    return bool(alive)

"""Time from the start of the process to the first paint, beside a bare PySide6 window.

    python -m tests.benchmarks.first_paint [--rounds 9]

Both are started in turn; the ratio is the median of the pairs (goal: at most 1.5). The window is
started as a person starts it, through `designer.__main__`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and isinstance(thing, QMainWindow):
            sys.stdout.write(repr(time.time()))
            sys.stdout.flush()
            os._exit(0)
        return False

watch = Watch()
begin = QApplication.__init__

def begun(self, *arguments):
    begin(self, *arguments)
    self.installEventFilter(watch)

QApplication.__init__ = begun
"""

BARE = f"""{WATCH}
app = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
app.exec()
"""

OURS = f"""{WATCH}
sys.argv = ["neurodraft"]
from designer.__main__ import main
main()
"""


def seconds(code: str, home: str) -> float:
    """Return the time from starting a process to its first paint."""
    environment = {**os.environ, "NEURODRAFT_HOME": home}
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.time()
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, check=True
    )
    return float(ran.stdout) - begun


def main() -> None:
    """Print the ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        seconds(OURS, home), seconds(BARE, home)
        pairs = [(seconds(OURS, home), seconds(BARE, home)) for _ in range(rounds)]
    ratio = statistics.median(ours / bare for ours, bare in pairs)
    ours, bare = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(
        f"first paint: {ours * 1e3:.0f} ms against {bare * 1e3:.0f} ms of a bare window, "
        f"ratio {ratio:.2f} (goal ≤ 1.5: {'met' if ratio <= 1.5 else 'NOT MET'}; {rounds} pairs)"
    )


if __name__ == "__main__":
    main()

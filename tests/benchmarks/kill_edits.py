"""Kill -9 a window's document again and again while it is edited and saved; say what was lost.

    python tests/benchmarks/kill_edits.py [--times 100]

A child process edits a project at random through the history, with the window's own autosave, and
saves it now and then. Each edit's number is the project's title and is told to this process, which
kills the child at a random moment and looks at what the file and the recovered copy hold.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from designer.project.edits import retitle
from designer.project.file import load, save
from designer.project.project import Project
from designer.project.recovery import Recovery


def child(folder: Path, seed: int) -> None:
    """Edit and save until killed."""
    from PySide6.QtCore import QCoreApplication, QTimer

    from designer.ui.autosave import Autosave
    from designer.ui.background import Background
    from designer.ui.session import Session
    from tests.project.random_edits import RandomEditor

    app = QCoreApplication([])
    chance = random.Random(seed)
    file = folder / "work.neurodraft"
    session = Session(load(file), file)
    autosave = Autosave(session, Recovery(folder / "recovery"), Background(), print)
    editor = RandomEditor(session.history, chance, most=200)
    number = 0

    def edit() -> None:
        nonlocal number
        number += 1
        editor.step()
        session.history.do("Number", lambda project: retitle(project, str(number)))
        sys.stdout.write(f"{number} {time.time()}\n")
        sys.stdout.flush()
        if chance.random() < 0.01:
            project = session.project
            save(project, file)
            session.saved_as(file, project)
            autosave.write()

    timer = QTimer()
    timer.timeout.connect(edit)
    timer.start(5)
    app.exec()


def kill_once(folder: Path, seed: int) -> tuple[float, int]:
    """Return for how many seconds edits were lost, and how many edits there were."""
    save(Project(title="0"), folder / "work.neurodraft")
    process = subprocess.Popen(
        [sys.executable, __file__, "--child", str(folder), "--seed", str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    process.stdout.readline()  # the first edit: it has begun
    time.sleep(random.Random(seed).uniform(0.0, 3.0))
    process.kill()
    killed = time.time()
    told = [line.split() for line in process.stdout.read().splitlines() if line.count(" ") == 1]
    process.wait()
    process.stdout.close()
    kept = int(load(folder / "work.neurodraft").title)
    recovery = Recovery(folder / "recovery")
    for offer in recovery.offers():
        kept = max(kept, int(recovery.read(offer).title))
        recovery.discard(offer)
    left = list((folder / "recovery").glob("*.recovery.json"))
    if left:
        raise SystemExit(f"a recovered copy cannot be read: {left}")
    lost = [float(when) for number, when in told if int(number) > kept]
    return (killed - min(lost) if lost else 0.0), len(told)


def main() -> None:
    """Kill as often as asked and print the worst loss."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--child", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.child:
        child(options.child, options.seed)
        return
    losses = []
    edits = 0
    for seed in range(options.seed, options.seed + options.times):
        with tempfile.TemporaryDirectory() as folder:
            lost, count = kill_once(Path(folder), seed)
        losses.append(lost)
        edits += count
    worst = max(losses)
    print(
        f"killed {options.times} times in {edits:,} edits: every file and recovered copy was read; "
        f"edits of at most {worst:.2f} s were lost (goal 1 s)"
    )
    sys.exit(worst > 1.0)


if __name__ == "__main__":
    main()

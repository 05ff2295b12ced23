"""Pictures of every panel: light and dark, in English and in Chinese, at 100 % and at 200 %.

python -m tests.journeys.screenshots FOLDER [--only light-en-100] [--scene NAME]

Each look is a process of its own on a virtual screen; two short trainings are made first, so that
curves, runs and comparisons have something to show. Needs Xvfb and maim.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from itertools import product
from pathlib import Path

from designer.templates import template

WIDTH, HEIGHT = 1440, 900
LOOKS = ["-".join(look) for look in product(("light", "dark"), ("en", "zh_CN"), ("100", "200"))]
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Make the pictures of every look, or walk one of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", choices=LOOKS, help="this look alone")
    parser.add_argument("--scene", action="append", default=[], help="this scene alone")
    parser.add_argument("--home", type=Path, help="what was trained before lies in this folder")
    parser.add_argument("--walk", choices=LOOKS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.walk:
        walk(asked.walk, asked.folder, asked.scene)
        return
    with tempfile.TemporaryDirectory() as place:
        first = asked.home or Path(place)
        if asked.home is None:
            train(first)
        for look in asked.only or LOOKS:
            with tempfile.TemporaryDirectory(prefix="neurodraft-") as home:
                shutil.copytree(first, home, dirs_exist_ok=True)
                show(look, asked.folder.absolute() / look, Path(home), asked.scene)
                print(look, flush=True)


def train(home: Path) -> None:
    """Train two networks for a little while, and make one smaller: there is something to see."""
    for name, *changes in (("lenet-5", "epochs=3"), ("two-convolutions", "epochs=2")):
        file = template(name).path
        command = [sys.executable, "-m", "designer", "train", str(file)]
        for change in changes:
            command += ["--set", change]
        _run(command, home)
    runs = home / "runs"
    lenet = next(path for path in runs.iterdir() if "lenet" in path.name)
    recipe = "prune-filters:0.5, fine-tune:1, int8"
    out = ["--recipe", recipe, "--out", str(runs / f"{lenet.name}-small")]
    _run([sys.executable, "-m", "designer", "compress", str(lenet), *out], home)


def _run(command: list[str], home: Path) -> None:
    env = {**os.environ, "NEURODRAFT_HOME": str(home), "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)


def show(look: str, folder: Path, home: Path, scenes: list[str]) -> None:
    """Walk through one look on a virtual screen of its size."""
    factor = int(look.split("-")[2]) // 100
    read, write = os.pipe()
    size = f"{WIDTH * factor}x{HEIGHT * factor}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        folder.mkdir(parents=True, exist_ok=True)
        env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(factor),
            "NEURODRAFT_HOME": str(home),
            "HOME": str(home),
            "PYTHONPATH": str(ROOT),
        }
        words = [sys.executable, "-m", "tests.journeys.screenshots", str(folder), "--walk", look]
        for scene in scenes:
            words += ["--scene", scene]
        subprocess.run(words, cwd=ROOT, env=env, check=True)
    finally:
        server.terminate()
        server.wait()


def walk(look: str, folder: Path, only: list[str]) -> None:
    """Go from panel to panel and take a picture of each."""
    from designer.ui.app import Program, catch_errors
    from designer.ui.canvas.viewport import Viewport
    from designer.ui.settings import Settings
    from tests.journeys.person import Person, at_the_screen
    from tests.journeys.scenes import SCENES

    theme, language, _ = look.split("-")
    settings = Settings()
    settings.theme = theme
    settings.set("language", language)
    app = at_the_screen()
    person = Person(app, None)
    program = Program(app, settings)
    catch_errors(program)
    window = program.start(None)
    person.wait(lambda: window.workbench is not None, "the window's contents")
    window.move(0, 0)
    window.resize(WIDTH, HEIGHT)
    person.rest(0.5)

    failed: list[str] = []

    def drawings() -> list[Viewport]:
        return [one for window in program.windows for one in window.findChildren(Viewport)]

    def take(name: str, scene: Callable[..., object]) -> None:
        bench = program.windows[0].workbench
        assert bench is not None
        try:
            scene(person, bench)
        except Exception:  # the other panels can still be looked at
            traceback.print_exc()
            failed.append(name)
        person.rest(0.6)
        person.wait(
            lambda: all(one.settled for one in drawings() if one.isVisible()), "the drawing"
        )
        subprocess.run(["maim", "--hidecursor", str(folder / f"{name}.png")], check=True)

    for number, (name, scene) in enumerate(SCENES.items(), 1):
        if not only or name in only:
            take(f"{number:02d}-{name}", scene)
    for window in tuple(program.windows):
        if window.workbench is not None:
            window.workbench.closing.leaving = True
        window.close()
    person.rest(0.2)
    if failed:
        raise SystemExit(f"{look}: no picture as it should be of {', '.join(failed)}")


if __name__ == "__main__":
    main()

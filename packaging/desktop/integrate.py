"""Tell a desktop of Linux about Neurodraft: its entry, its icons and its kind of file.

    python packaging/desktop/integrate.py --install [--command /path/to/neurodraft]
    python packaging/desktop/integrate.py --remove

Everything goes below ~/.local/share (XDG_DATA_HOME), for the person who runs it and nobody else.
Standard library only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAME = "org.neurodraft.neurodraft"
ENTRY = f"applications/{NAME}.desktop"
FILES = {
    ENTRY: HERE / f"{NAME}.desktop",
    f"metainfo/{NAME}.metainfo.xml": HERE / f"{NAME}.metainfo.xml",
    "mime/packages/neurodraft.xml": HERE / "neurodraft.xml",
    f"icons/hicolor/scalable/apps/{NAME}.svg": ROOT / "resources/icons/app/neurodraft.svg",
    "icons/hicolor/scalable/mimetypes/application-x-neurodraft.svg": (
        HERE / "application-x-neurodraft.svg"
    ),
}
"""What is installed where, below the folder of shared data."""


def data_home() -> Path:
    """Return the folder of a person's shared data."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".local/share"


def quoted(command: str) -> str:
    """Return a path as the Exec key of a desktop entry takes it."""
    if command.replace("/", "").replace("-", "").replace("_", "").replace(".", "").isalnum():
        return command
    # first for the quotes, then once more for the file: a backslash is four there
    inner = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in command)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'


def entry(text: str, command: str) -> str:
    """Return the desktop entry with the command of this machine in it."""
    lines = []
    for line in text.splitlines():
        if line.startswith("Exec="):
            line = f"Exec={quoted(command)} %f"
        elif line.startswith("TryExec="):
            line = "TryExec=" + command.replace("\\", "\\\\")
        lines.append(line)
    return "\n".join(lines) + "\n"


def install(home: Path, command: str) -> list[Path]:
    """Put everything in its place; return what was written."""
    written = []
    for place, source in FILES.items():
        target = home / place
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        target.write_text(entry(text, command) if place == ENTRY else text, encoding="utf-8")
        written.append(target)
    refresh(home)
    return written


def remove(home: Path) -> list[Path]:
    """Take away what `install` has written, and nothing else; return what was there."""
    gone = [home / place for place in FILES if (home / place).exists()]
    for file in gone:
        file.unlink()
    refresh(home)
    return gone


def refresh(home: Path) -> None:
    """Let the desktop read its lists anew, with the tools that it has."""
    for tool, folder in (
        ("update-mime-database", home / "mime"),
        ("update-desktop-database", home / "applications"),
    ):
        if shutil.which(tool) and folder.is_dir():
            subprocess.run([tool, str(folder)], check=False, capture_output=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Install or remove."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--install", action="store_true", help="put everything in its place")
    what.add_argument("--remove", action="store_true", help="take everything away")
    usual = shutil.which("neurodraft") or str(ROOT / ".venv/bin/neurodraft")
    parser.add_argument("--command", default=usual, help="what opens a file")
    asked = parser.parse_args(arguments)
    if not sys.platform.startswith(("linux", "freebsd")):
        sys.exit("Desktop entries are a matter of Linux and the like; here nothing is to be done.")
    home = data_home()
    if asked.remove:
        for file in remove(home):
            print(f"Removed: {file}")
        return
    command = Path(asked.command).absolute()
    if not command.exists():
        sys.exit(f"There is no {command}; make the environment first, or name it by --command.")
    for file in install(home, str(command)):
        print(f"Written: {file}")


if __name__ == "__main__":
    main()

"""Where bundled files lie (in a checkout, a wheel, a frozen app) and where a person's go."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import user_data_path, user_state_path

_PACKAGE = Path(__file__).resolve().parent


def _bundle() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen)] if frozen else []
    places += [_PACKAGE / "_bundled", _PACKAGE.parent]
    for place in places:
        if (place / "resources").is_dir():
            return place
    raise FileNotFoundError("Neurodraft's resources are missing: install it again.")


def resources() -> Path:
    """Return the folder of icons, themes and bundled data."""
    return _bundle() / "resources"


def templates() -> Path:
    """Return the folder of bundled project files, one sub-folder a task."""
    return _bundle() / "templates"


def runs_folder() -> Path:
    """Return the folder in which runs are kept: the one that the person chose, or the usual one."""
    try:
        chosen = Path(_choice_of_runs().read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return usual_runs_folder()
    return chosen if chosen.is_absolute() else usual_runs_folder()


def usual_runs_folder() -> Path:
    """Return the folder in which runs are kept where the person chose none."""
    return _home("runs", user_data_path("neurodraft", appauthor=False))


def choose_runs_folder(folder: Path | None) -> None:
    """Keep runs in this folder from now on, or in the usual one for None. Raises OSError.

    The command line reads the same choice.
    """
    place = _choice_of_runs()
    if folder is None:
        place.unlink(missing_ok=True)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(place.name + ".part")
    part.write_text(f"{folder.absolute()}\n", encoding="utf-8")
    os.replace(part, place)


def _choice_of_runs() -> Path:
    return settings_folder() / "runs-folder.txt"


def datasets_folder() -> Path:
    """Return the folder of large data as they were fetched or made readable."""
    return _home("datasets", user_data_path("neurodraft", appauthor=False))


def composites_folder() -> Path:
    """Return the folder of the composites that a person keeps."""
    return _home("composites", user_data_path("neurodraft", appauthor=False))


def recovery_folder() -> Path:
    """Return the folder of unsaved work."""
    return _home("recovery", user_state_path("neurodraft", appauthor=False))


def settings_folder() -> Path:
    """Return the folder of window state and preferences."""
    return _home("settings", user_state_path("neurodraft", appauthor=False))


def _home(name: str, usual: Path) -> Path:
    chosen = os.environ.get("NEURODRAFT_HOME")
    return (Path(chosen) if chosen else usual) / name

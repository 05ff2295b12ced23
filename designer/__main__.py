"""The start: the window, or a job on the command line."""

from __future__ import annotations

import os
import sys

DEFAULT_TEMPLATE = "lenet-5"
"""What is trained in the terminal where there is no display."""


def main() -> None:
    """Run what the arguments ask for and exit with its code."""
    if getattr(sys, "frozen", False):  # a frozen app starts loader processes as itself
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:  # a frozen app has no `python -m designer.job`
        from designer.job import main as serve

        serve()
        return
    from designer.commands import COMMANDS

    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        _command_line(arguments)
    if len(arguments) > 1:
        _command_line(arguments)  # which says what is wrong with them, exit code 2
    if not _has_display():
        _without_display(arguments)
    from designer.ui.app import run

    sys.exit(run(arguments[0] if arguments else None))


def _command_line(arguments: list[str]) -> None:
    from designer.cli import app

    app(arguments)
    sys.exit(0)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_display(arguments: list[str]) -> None:
    from designer import templates

    file = arguments[0] if arguments else str(templates.template(DEFAULT_TEMPLATE).path)
    name = file if arguments else f"the template {DEFAULT_TEMPLATE}"
    sys.stderr.write(f"There is no display, so {name} is trained here in the terminal.\n")
    _command_line(["train", file])


if __name__ == "__main__":
    main()

"""Make the folder .venv that `make run` and `make test` use, with nothing but a bare Python.

Standard library only, and no syntax newer than Python 3.8: an older Python must get far enough to
say that it is too old.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import debian
import torch_choice

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Relative, because pip splits lists of files in its variables at blanks; pip runs in ROOT.
CONSTRAINTS = "packaging/constraints.txt"
OLDEST = (3, 11)
SHOWN_LINES = 15


class SetupError(Exception):
    """Something that the person must mend before the set-up can go on."""


class StepError(SetupError):
    """A command that failed, with all that it printed."""

    def __init__(self, title: str, log: str) -> None:
        """Keep the step's title as the message and its whole output as the log."""
        super().__init__(title)
        self.log = log


def python_problem(version: tuple[int, ...]) -> str:
    """Return a sentence for a Python that is too old, or nothing."""
    if version[:2] >= OLDEST:
        return ""
    needed, found = (".".join(map(str, numbers)) for numbers in (OLDEST, version[:3]))
    return (
        f"Neurodraft needs Python {needed} or newer and this is {found}: install a newer Python "
        "and name it, for example `make run PYTHON=python3.12`."
    )


def pinned(constraints: str, name: str) -> str:
    """Return the exact version that the constraints give a package."""
    found = re.search(rf"^{re.escape(name)}==(\S+)", constraints, re.MULTILINE)
    if not found:
        raise SetupError(f"{CONSTRAINTS} gives no version of {name}: take the file from git again.")
    return found.group(1)


def without(constraints: str, name: str) -> str:
    """Return the constraints less one package."""
    return re.sub(rf"^{re.escape(name)}==.*\n?", "", constraints, flags=re.MULTILINE)


def advice(log: str) -> str:
    """Return one sentence on what to do about a failure of pip, from what it printed."""
    if "No space left on device" in log:
        return "The disk is full: free about 2 GB and run the same command again."
    # First, because pip goes on without an index that it cannot reach and then misses a version.
    if re.search(r"connection broken|Connection refused|[Tt]imed out|SSLError", log):
        return "The package index did not answer: check the network and run the same command again."
    if torch_choice.NOTHING_OFFERED in log:
        return (
            "The package index did not answer, or has nothing for this Python: check the network, "
            "or name a Python from 3.11 to 3.13 as in `make run PYTHON=python3.12`."
        )
    if "No matching distribution found" in log or "ResolutionImpossible" in log:
        return (
            "A package has no build for this Python or system: Neurodraft is tested with Python "
            "3.11 to 3.13, and `make run PYTHON=python3.12` names another one."
        )
    return "Run `make clean` and the same command again; if it fails again, report these lines."


def pip_environment(inherited: Mapping[str, str], constraints: str) -> dict[str, str]:
    """Return pip's environment variables, with our exact versions for packages and for building."""
    environment = {key: value for key, value in inherited.items() if key != "PYTHONPATH"}
    environment.update(
        PIP_CONSTRAINT=constraints,
        PIP_BUILD_CONSTRAINT=constraints,
        PIP_USER="0",  # a person's own setting would put packages outside .venv, or fail
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
    )
    return environment


def step(title: str, command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Run one command, say what it does and how long it took, and return what it printed."""
    begun = time.monotonic()
    lively = sys.stdout.isatty()
    start = f"  {title} ..."
    print(start, end="", flush=True)
    with tempfile.TemporaryFile() as output:
        with subprocess.Popen(
            list(command),
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as running:
            code: int | None = None
            while code is None:
                try:
                    code = running.wait(timeout=1)
                except subprocess.TimeoutExpired:
                    if lively:
                        print(f"\r{start} {time.monotonic() - begun:.0f} s", end="", flush=True)
        output.seek(0)
        log = output.read().decode("utf-8", "replace")
    ending = "done in" if code == 0 else "without success after"
    again = f"\r{start}" if lively else ""
    print(f"{again} {ending} {time.monotonic() - begun:.0f} s", flush=True)
    if code != 0:
        raise StepError(title, log)
    return log


def provide_system_packages(tests: bool) -> None:
    """Install the system's libraries where that is allowed, or say which line installs them."""
    if not sys.platform.startswith("linux") or os.environ.get("NEURODRAFT_SYSTEM") == "skip":
        return
    if not debian.is_debian():
        print(
            "  This is neither Debian nor Ubuntu: should the window not open, install your "
            f"system's counterparts of {', '.join(debian.SCREEN)}."
        )
        return
    names = debian.missing(tests)
    if not names:
        return
    line = debian.typed(names, debian.lists_are_empty())
    before = debian.rights()
    if before is None:
        raise SetupError(
            "Some system packages are missing, and only an administrator may install them. "
            f"Run this line once, then the same command again:\n\n    {line}\n\n"
            "NEURODRAFT_SYSTEM=skip goes on without them, though the window may then not open."
        )
    print(f"  These system packages are missing: {', '.join(names)}")
    update, install = debian.commands(names, before)
    outdated = ""
    try:
        step("Renewing the lists of system packages", update)
    except StepError as failure:
        outdated = failure.log
        # One dead third-party list must not stop us while the packages themselves can be had.
        print("  Not every list of packages could be renewed; going on with those at hand.")
    try:
        step(f"Installing {len(names)} system packages", install)
    except StepError as failure:
        raise SetupError(
            f"{_last_lines(outdated + failure.log)}\n\nThe system packages could not be installed: "
            f"mend what apt-get names above, or run this line yourself:\n\n    {line}"
        ) from failure


def make_venv() -> None:
    """Make .venv, or make it anew where it is broken or was made in another folder."""
    stamps = list(VENV.glob("ready-for-*"))
    moved = any(stamp.read_text(encoding="utf-8").strip() != str(ROOT) for stamp in stamps)
    if not moved and _asks_venv("import pip") is not None:
        return
    try:
        step("Making .venv", [sys.executable, "-m", "venv", "--clear", str(VENV)])
    except StepError as failure:
        raise SetupError(
            f"{_last_lines(failure.log)}\n\n{sys.executable} could not make an environment: "
            "give it its venv and ensurepip modules, or name another with `make run PYTHON=...`."
        ) from failure


def install_torch(constraints: str) -> None:
    """Install the build of PyTorch that suits this machine, unless one is there."""
    version = pinned(constraints, "torch")
    installed = _asks_venv("from importlib.metadata import version; print(version('torch'))") or ""
    if installed.split("+")[0] == version and not os.environ.get("NEURODRAFT_TORCH"):
        return
    for choice in torch_choice.for_this_machine(version):
        try:
            # The choice names its version; held to ours as well, pip would call a build that no
            # index has a conflict, which is not to be told from others.
            pip(choice.title, *choice.arguments, any_torch=True)
            return
        except StepError as failure:
            if not choice.otherwise or not torch_choice.not_found(failure.log):
                raise
            print(f"  {choice.otherwise}")


def pip(title: str, *arguments: str, any_torch: bool = False) -> None:
    """Install packages into .venv at the tested versions, PyTorch too unless told otherwise."""
    constraints = CONSTRAINTS
    if any_torch:
        constraints = f"{VENV.name}/constraints.txt"
        text = (ROOT / CONSTRAINTS).read_text(encoding="utf-8")
        (ROOT / constraints).write_text(without(text, "torch"), encoding="utf-8")
    command = [str(PYTHON), "-m", "pip", "install", "--progress-bar", "off", *arguments]
    step(title, command, pip_environment(os.environ, constraints))


def make_environment(tests: bool) -> None:
    """Do every step; each is passed over where it was done before."""
    begun = time.monotonic()
    problem = python_problem(tuple(sys.version_info[:3]))
    if problem:
        raise SetupError(problem)
    print("Setting up Neurodraft" + (" and its tests" if tests else ""), flush=True)
    provide_system_packages(tests)
    make_venv()
    try:
        install_torch((ROOT / CONSTRAINTS).read_text(encoding="utf-8"))
        extra = "[test]" if tests else ""
        title = "Installing Neurodraft" + (" and the tools of its tests" if tests else "")
        chosen = bool(os.environ.get("NEURODRAFT_TORCH"))
        pip(title, "--editable", f".{extra}", any_torch=chosen)
    except StepError as failure:
        raise SetupError(f"{_last_lines(failure.log)}\n\n{advice(failure.log)}") from failure
    for purpose in ("run", "test") if tests else ("run",):
        # The folder's name inside lets a moved folder be noticed: an environment cannot be moved.
        (VENV / f"ready-for-{purpose}").write_text(f"{ROOT}\n", encoding="utf-8")
    print(f"Ready after {time.monotonic() - begun:.0f} s.", flush=True)


def main() -> int:
    """Make the environment and return the exit status."""
    parser = argparse.ArgumentParser(description="Make the folder .venv that Neurodraft runs in.")
    parser.add_argument("--tests", action="store_true", help="also install what the tests need")
    try:
        make_environment(parser.parse_args().tests)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the same command goes on from here.", file=sys.stderr)
        return 130
    return 0


def _asks_venv(code: str) -> str | None:
    """Return what a line of Python prints in .venv, or None where it fails."""
    try:
        ran = subprocess.run(
            [str(PYTHON), "-c", code], capture_output=True, text=True, check=False, cwd=VENV
        )
    except OSError:
        return None
    return ran.stdout.strip() if ran.returncode == 0 else None


def _last_lines(log: str) -> str:
    return "\n".join(log.rstrip().splitlines()[-SHOWN_LINES:])


if __name__ == "__main__":
    sys.exit(main())

"""Tell which Debian or Ubuntu packages the program needs, and how to install those missing.

Standard library only, and no syntax newer than Python 3.8: it runs before anything is installed,
also to tell a person that their Python is too old.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# The libraries that Qt's wheel takes from the system, for any drawing and for an X11 screen.
SCREEN = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libglib2.0-0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
# What the journeys need to open the window on a virtual screen, to use and to photograph it.
SCREEN_TESTS = ("xvfb", "xauth", "xdotool", "maim", "fonts-wqy-microhei")
# What judges the desktop entry, the kind of file and the page of the software centre.
DESKTOP_TESTS = ("desktop-file-utils", "shared-mime-info", "libxml2-utils", "appstream")
TESTS = (*SCREEN_TESTS, *DESKTOP_TESTS)

_INSTALLED = "${db:Status-Status}\t${Architecture}\t${Package}\t${Provides}\n"
_OFFERED = re.compile(r"^(\S+):\n.*\n\s+Candidate: (?!\(none\))", re.MULTILINE)


def wanted(tests: bool, venv_package: str) -> list[str]:
    """Return the packages that the window, or the window and its tests, need."""
    return [*([venv_package] if venv_package else []), *SCREEN, *(TESTS if tests else ())]


def present(listing: str, architecture: str) -> set[str]:
    """Return every installed package and every name that one provides, from dpkg-query's table."""
    names: set[str] = set()
    for row in listing.splitlines():
        status, built_for, package, provides = row.split("\t")
        if status == "installed" and built_for in (architecture, "all"):
            names.add(package)
            names.update(part.split()[0] for part in provides.split(",") if part.strip())
    return names


def renamed(names: Iterable[str], policy: str) -> list[str]:
    """Return the names under which this release offers the packages, from apt-cache's policy.

    Debian 13 and Ubuntu 24.04 added t64 to the libraries whose time became 64 bits wide.
    """
    offered = set(_OFFERED.findall(policy))
    return [
        name + "t64" if name not in offered and name + "t64" in offered else name for name in names
    ]


def typed(names: Sequence[str], lists_are_empty: bool) -> str:
    """Return the line that a person types to install the packages."""
    update = "sudo apt-get update && " if lists_are_empty else ""
    return f"{update}sudo apt-get install -y {' '.join(names)}"


def commands(names: Sequence[str], before: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the commands that renew apt's lists and that install the packages."""
    # A fresh machine is often still installing its own updates: wait for it instead of failing.
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    apt += ["-o", "DPkg::Lock::Timeout=180"]
    return [*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *names]


def is_debian() -> bool:
    """Say whether this system installs its packages with apt and dpkg."""
    return bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def venv_package() -> str:
    """Return the package without which Debian's own Python makes no environment, or nothing."""
    if sys.base_prefix != "/usr" or importlib.util.find_spec("ensurepip"):
        return ""
    return f"python3.{sys.version_info.minor}-venv"


def missing(tests: bool) -> list[str]:
    """Return the wanted packages that this machine lacks, under the names its release uses."""
    architecture = _output("dpkg", "--print-architecture").strip()
    installed = present(_output("dpkg-query", "-W", "-f", _INSTALLED), architecture)
    names = [name for name in wanted(tests, venv_package()) if name not in installed]
    if not names:
        return []
    asked = [name + ending for name in names for ending in ("", "t64")]
    return renamed(names, _output("apt-cache", "policy", *asked))


def lists_are_empty() -> bool:
    """Say whether apt has no lists of packages yet, as in a fresh container."""
    return not any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def rights() -> list[str] | None:
    """Return what to put before a command to run it as root, or None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def _output(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    return ran.stdout

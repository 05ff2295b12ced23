"""What make would do, asked without doing it."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SET_UP = "packaging/environment.py"

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with the files that the Makefile looks at, and no environment."""
    (tmp_path / "packaging").mkdir()
    for name in ("Makefile", "pyproject.toml", "packaging/constraints.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("environment.py", "debian.py", "torch_choice.py"):
        shutil.copy(ROOT / "packaging" / name, tmp_path / "packaging" / name)
    return tmp_path


def make_ready(checkout: Path) -> None:
    """Leave what a finished set-up leaves."""
    (checkout / ".venv/bin").mkdir(parents=True)
    (checkout / ".venv/bin/python").touch()
    for purpose in ("run", "test"):
        (checkout / f".venv/ready-for-{purpose}").write_text(f"{checkout}\n", encoding="utf-8")


def planned(checkout: Path, *arguments: str) -> str:
    """Return the commands that make would run."""
    # A make above this one must not pass its flags or its job server down.
    environment = {key: value for key, value in os.environ.items() if "MAKE" not in key}
    ran = subprocess.run(
        ["make", "-n", *arguments],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout


def test_first_run_sets_up_without_the_tests_tools(checkout: Path) -> None:
    commands = planned(checkout, "run")
    assert SET_UP in commands
    assert "--tests" not in commands
    assert commands.index(SET_UP) < commands.index(".venv/bin/neurodraft")


def test_second_run_starts_at_once(checkout: Path) -> None:
    make_ready(checkout)
    assert planned(checkout, "run").split() == [".venv/bin/neurodraft"]


def test_run_opens_the_file_that_is_named(checkout: Path) -> None:
    make_ready(checkout)
    commands = planned(checkout, "run", "FILE=mine.neurodraft")
    assert commands.split() == [".venv/bin/neurodraft", "mine.neurodraft"]


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_requirements_set_up_again(checkout: Path, changed: str) -> None:
    make_ready(checkout)
    later = (checkout / ".venv/ready-for-run").stat().st_mtime + 10
    os.utime(checkout / changed, (later, later))
    assert SET_UP in planned(checkout, "run")


def test_moved_folder_and_vanished_python_set_up_again(checkout: Path) -> None:
    make_ready(checkout)
    moved = checkout.rename(checkout.with_name("moved"))
    assert SET_UP in planned(moved, "run")
    moved.rename(checkout)
    (checkout / ".venv/bin/python").unlink()
    assert SET_UP in planned(checkout, "run")


def test_tests_run_lint_and_every_test_but_benchmarks(checkout: Path) -> None:
    commands = planned(checkout, "test")
    assert f"{SET_UP} --tests" in commands
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert f".venv/bin/{tool}" in commands
    assert commands.rstrip().endswith(
        "pytest tests --ignore tests/benchmarks --numprocesses 3 --dist loadfile"
        " --no-loadscope-reorder"
    )


def test_continuous_integration_runs_make_test() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert script.rstrip().endswith("exec make test")
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_help_lists_every_target(checkout: Path) -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    ran = subprocess.run(["make"], cwd=checkout, capture_output=True, text=True, check=True)
    listed = re.findall(r"make ([\w-]+)", ran.stdout)
    assert sorted(listed) == sorted(set(phony.split()) - {"renew"})

"""What the set-up decides, says and runs, with no package installed and no index asked."""

import ast
import sys
from collections.abc import Sequence
from pathlib import Path

import debian
import environment
import pytest
import torch_choice

PACKAGING = Path(environment.__file__).parent
ABSENT = "ERROR: No matching distribution found for torch==2.13.0+cpu"


class Steps:
    """Stand in for `step`: note each command, and fail where a part of it is named."""

    def __init__(self, failures: dict[str, str]) -> None:
        """Take the log of each failure by the argument that brings it about."""
        self.failures = failures
        self.commands: list[list[str]] = []

    def __call__(self, title: str, command: Sequence[str], environ: object = None) -> str:
        self.commands.append(list(command))
        for argument, log in self.failures.items():
            if argument in command:
                raise environment.StepError(title, log)
        return ""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that stands for the checkout, with .venv not made yet."""
    (tmp_path / "packaging").mkdir()
    pins = "numpy==2.4.6\ntorch==2.13.0\n"
    (tmp_path / environment.CONSTRAINTS).write_text(pins, encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.delenv("NEURODRAFT_TORCH", raising=False)
    monkeypatch.delenv("NEURODRAFT_SYSTEM", raising=False)
    return tmp_path


def on_debian(monkeypatch: pytest.MonkeyPatch, names: list[str], rights: list[str] | None) -> None:
    """Make the machine a Debian that lacks some packages."""
    monkeypatch.setattr(environment.sys, "platform", "linux")
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.setattr(debian, "missing", lambda tests: names)
    monkeypatch.setattr(debian, "rights", lambda: rights)
    monkeypatch.setattr(debian, "lists_are_empty", lambda: False)


@pytest.mark.parametrize("name", ["environment.py", "debian.py", "torch_choice.py"])
def test_bare_and_old_pythons_can_read_the_set_up(name: str) -> None:
    tree = ast.parse((PACKAGING / name).read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.split(".")[0])
    assert imported <= set(sys.stdlib_module_names) | {"debian", "torch_choice"}


def test_an_old_python_is_named_with_a_way_out() -> None:
    sentence = environment.python_problem((3, 10, 13))
    assert "3.11 or newer" in sentence
    assert "3.10.13" in sentence
    assert environment.python_problem((3, 11, 0)) == ""
    assert environment.python_problem((4, 0, 0)) == ""


def test_without_rights_the_line_to_type_is_printed_and_nothing_is_run(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps({})
    monkeypatch.setattr(environment, "step", steps)
    monkeypatch.setattr(sys, "argv", ["environment.py"])
    on_debian(monkeypatch, ["libegl1", "libxcb-cursor0"], rights=None)
    assert environment.main() == 1
    assert "    sudo apt-get install -y libegl1 libxcb-cursor0\n" in capsys.readouterr().err
    assert steps.commands == []


def test_with_rights_only_the_missing_packages_are_installed(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps({"update": "E: a third-party list is gone"})
    monkeypatch.setattr(environment, "step", steps)
    on_debian(monkeypatch, ["libegl1"], rights=["sudo", "-n"])
    environment.provide_system_packages(tests=False)
    _update, install = steps.commands
    assert install[:2] == ["sudo", "-n"]
    assert [part for part in install if part.startswith("lib")] == ["libegl1"]


def test_a_failed_installation_shows_apts_words_and_the_line(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "step", Steps({"libegl1": "E: Unable to fetch libegl1"}))
    on_debian(monkeypatch, ["libegl1"], rights=[])
    with pytest.raises(environment.SetupError) as caught:
        environment.provide_system_packages(tests=False)
    assert "E: Unable to fetch libegl1" in str(caught.value)
    assert "sudo apt-get install -y libegl1" in str(caught.value)


def test_nothing_missing_asks_for_no_rights(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps({})
    monkeypatch.setattr(environment, "step", steps)
    on_debian(monkeypatch, [], rights=None)
    environment.provide_system_packages(tests=True)
    assert steps.commands == []


def test_another_linux_is_told_so_and_goes_on(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_debian(monkeypatch, ["libegl1"], rights=None)
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    environment.provide_system_packages(tests=False)
    assert "neither Debian nor Ubuntu" in capsys.readouterr().out


def test_torch_falls_back_build_by_build_and_says_so(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps({"torch==2.13.0+cpu": ABSENT})
    monkeypatch.setattr(environment, "step", steps)
    builds = torch_choice.choices("2.13.0", system="Linux", nvidia=False, override="")
    monkeypatch.setattr(torch_choice, "for_this_machine", lambda version: builds)
    environment.install_torch("torch==2.13.0\n")
    assert [torch_choice.CPU_INDEX in command for command in steps.commands] == [False, True, False]
    assert steps.commands[-1][-1] == "torch==2.13.0"
    assert "brings CUDA" in capsys.readouterr().out


def test_a_full_disk_does_not_lead_to_a_larger_download(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps({"torch==2.13.0+cpu": "OSError: [Errno 28] No space left on device"})
    monkeypatch.setattr(environment, "step", steps)
    builds = torch_choice.choices("2.13.0", system="Linux", nvidia=False, override="")
    monkeypatch.setattr(torch_choice, "for_this_machine", lambda version: builds)
    with pytest.raises(environment.StepError):
        environment.install_torch("torch==2.13.0\n")
    assert len(steps.commands) == 1


def test_torch_that_is_there_is_not_asked_for_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps({})
    monkeypatch.setattr(environment, "step", steps)
    monkeypatch.setattr(environment, "_asks_venv", lambda code: "2.13.0+cpu")
    environment.install_torch("torch==2.13.0\n")
    assert steps.commands == []
    monkeypatch.setattr(environment, "_asks_venv", lambda code: "2.12.1+cpu")
    environment.install_torch("torch==2.13.0\n")
    assert len(steps.commands) == 1


def test_only_the_choice_of_torch_is_free_of_our_version(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: dict[str, str] = {}

    def step(title: str, command: Sequence[str], variables: dict[str, str] | None = None) -> str:
        if variables:
            constraints = checkout / variables["PIP_CONSTRAINT"]
            used[command[-1]] = constraints.read_text(encoding="utf-8")
        return ""

    monkeypatch.setattr(environment, "step", step)
    on_debian(monkeypatch, [], rights=None)
    builds = torch_choice.choices("2.13.0", system="Linux", nvidia=False, override="")
    monkeypatch.setattr(torch_choice, "for_this_machine", lambda version: builds)
    environment.make_environment(tests=False)
    # Held to torch==2.13.0, pip takes an absent torch==2.13.0+cpu for a conflict of versions.
    assert used["torch==2.13.0+cpu"] == "numpy==2.4.6\n"
    assert used["."] == "numpy==2.4.6\ntorch==2.13.0\n"
    monkeypatch.setenv("NEURODRAFT_TORCH", "torch==2.12.1")
    environment.make_environment(tests=False)
    assert used["."] == "numpy==2.4.6\n"


def test_a_moved_folder_gets_a_new_environment(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps({})
    monkeypatch.setattr(environment, "step", steps)
    monkeypatch.setattr(environment, "_asks_venv", lambda code: "")
    stamp = checkout / ".venv/ready-for-run"
    stamp.write_text(f"{checkout}\n", encoding="utf-8")
    environment.make_venv()
    assert steps.commands == []
    stamp.write_text("/where/it/was/before\n", encoding="utf-8")
    environment.make_venv()
    assert "--clear" in steps.commands[0]


@pytest.mark.parametrize("tests", [False, True])
def test_stamps_are_written_last_and_for_what_was_installed(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, tests: bool
) -> None:
    steps = Steps({})
    monkeypatch.setattr(environment, "step", steps)
    on_debian(monkeypatch, [], rights=None)
    environment.make_environment(tests)
    assert steps.commands[-1][-1] == (".[test]" if tests else ".")
    stamps = {path.name for path in (checkout / ".venv").glob("ready-for-*")}
    assert stamps == ({"ready-for-run", "ready-for-test"} if tests else {"ready-for-run"})


def test_a_failure_of_pip_leaves_no_stamp_and_gives_advice(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "step", Steps({"--editable": "No space left on device"}))
    on_debian(monkeypatch, [], rights=None)
    with pytest.raises(environment.SetupError, match="The disk is full"):
        environment.make_environment(tests=False)
    assert not list((checkout / ".venv").glob("ready-for-*"))


def test_advice_blames_the_network_before_a_missing_version() -> None:
    log = "WARNING: Retrying after connection broken\nERROR: No matching distribution found for x"
    assert "network" in environment.advice(log)
    assert "3.11 to 3.13" in environment.advice("ERROR: No matching distribution found for x")
    assert "network" in environment.advice("(from versions: none)\nERROR: No matching distribution")
    assert "make clean" in environment.advice("error: metadata-generation-failed")


def test_pip_is_held_to_our_versions_inside_the_environment() -> None:
    inherited = {
        "PYTHONPATH": "/elsewhere",
        "PIP_USER": "1",
        "PIP_INDEX_URL": "https://example.org",
    }
    variables = environment.pip_environment(inherited, "packaging/constraints.txt")
    assert variables["PIP_CONSTRAINT"] == variables["PIP_BUILD_CONSTRAINT"]
    assert variables["PIP_USER"] == "0"
    assert "PYTHONPATH" not in variables
    assert variables["PIP_INDEX_URL"] == "https://example.org"


def test_a_step_reports_success_and_keeps_the_log_of_a_failure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert environment.step("Greeting", [sys.executable, "-c", "print('hello')"]) == "hello\n"
    assert "Greeting ... done in" in capsys.readouterr().out
    failing = [sys.executable, "-c", "raise SystemExit('the reason')"]
    with pytest.raises(environment.StepError) as caught:
        environment.step("Failing", failing)
    assert caught.value.log == "the reason\n"

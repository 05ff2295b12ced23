"""Which system packages are wanted, missing, named and installed."""

import debian
import pytest

LISTING = """\
installed\tamd64\tlibgl1\t
installed\tall\tfonts-wqy-microhei\t
installed\tamd64\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6), libgio-fam
config-files\tamd64\tlibegl1\t
installed\ti386\tlibfontconfig1\t
"""

POLICY = """\
libgl1:
  Installed: (none)
  Candidate: 1.7.0-1
  Version table:
     1.7.0-1 500
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.80.0-6
  Version table:
     2.80.0-6 500
"""


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer dpkg and apt as a machine with LISTING installed and POLICY on offer would."""
    answers = {"dpkg": "amd64\n", "dpkg-query": LISTING, "apt-cache": POLICY}
    monkeypatch.setattr(debian, "_output", lambda *command: answers[command[0]])
    monkeypatch.setattr(debian, "venv_package", lambda: "")


def test_only_tests_want_the_virtual_screen() -> None:
    assert "xvfb" not in debian.wanted(tests=False, venv_package="")
    assert "xvfb" in debian.wanted(tests=True, venv_package="")


def test_venv_package_is_wanted_only_where_ensurepip_is_missing() -> None:
    assert debian.wanted(tests=False, venv_package="python3.11-venv")[0] == "python3.11-venv"
    assert debian.wanted(tests=False, venv_package="") == list(debian.SCREEN)


def test_python_from_elsewhere_needs_no_venv_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(debian.sys, "base_prefix", "/elsewhere/python")
    assert debian.venv_package() == ""
    monkeypatch.setattr(debian.sys, "base_prefix", "/usr")
    assert debian.venv_package().endswith("-venv")


def test_a_package_is_present_by_the_name_that_another_provides() -> None:
    assert "libglib2.0-0" in debian.present(LISTING, "amd64")


def test_removed_packages_and_other_architectures_are_not_present() -> None:
    found = debian.present(LISTING, "amd64")
    assert "fonts-wqy-microhei" in found
    assert "libegl1" not in found
    assert "libfontconfig1" not in found


def test_renamed_library_is_asked_for_by_its_new_name() -> None:
    assert debian.renamed(["libgl1", "libglib2.0-0"], POLICY) == ["libgl1", "libglib2.0-0t64"]


def test_names_stay_where_apt_has_no_lists() -> None:
    assert debian.renamed(["libgl1", "libglib2.0-0"], "") == ["libgl1", "libglib2.0-0"]


@pytest.mark.usefixtures("bare_machine")
def test_missing_leaves_out_what_is_installed() -> None:
    names = debian.missing(tests=True)
    assert "libegl1" in names
    assert "xvfb" in names
    assert not {"libgl1", "libglib2.0-0", "libglib2.0-0t64", "fonts-wqy-microhei"} & set(names)


def test_typed_line_is_complete() -> None:
    assert debian.typed(["xvfb", "xauth"], lists_are_empty=False) == (
        "sudo apt-get install -y xvfb xauth"
    )
    assert debian.typed(["xvfb"], lists_are_empty=True) == (
        "sudo apt-get update && sudo apt-get install -y xvfb"
    )


def test_commands_use_sudo_only_where_told() -> None:
    update, install = debian.commands(["xvfb"], ["sudo", "-n"])
    assert update[:2] == install[:2] == ["sudo", "-n"]
    assert update[-1] == "update"
    assert install[-1] == "xvfb"
    assert "sudo" not in debian.commands(["xvfb"], [])[1]


def test_rights_of_an_ordinary_person_depend_on_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(debian.shutil, "which", lambda name: None)
    assert debian.rights() is None
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    assert debian.rights() == []

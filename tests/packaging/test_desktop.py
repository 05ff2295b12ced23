"""The desktop entry, the kind of file and the software centre's page, judged by their tools."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from designer import __version__
from designer.project.file import SUFFIX

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "packaging" / "desktop"


def loaded() -> ModuleType:
    """Return the script that installs, as a module."""
    found = importlib.util.spec_from_file_location("integrate", DESKTOP / "integrate.py")
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


integrate = loaded()
NAME = integrate.NAME


def judged(tool: str, *arguments: str) -> str:
    """Run a tool and return what it said; skip where it is not installed."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    ran = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def test_the_entry_is_valid() -> None:
    assert judged("desktop-file-validate", str(DESKTOP / f"{NAME}.desktop")) == ""


def test_the_metainfo_is_valid() -> None:
    judged("appstreamcli", "validate", "--no-net", str(DESKTOP / f"{NAME}.metainfo.xml"))


@pytest.mark.parametrize("file", sorted(file.name for file in DESKTOP.glob("*.[xs][mv][lg]")))
def test_every_document_is_well_formed(file: str) -> None:
    judged("xmllint", "--noout", str(DESKTOP / file))


def test_the_kind_of_file_is_known_by_its_suffix(tmp_path: Path) -> None:
    integrate.install(tmp_path, "/usr/bin/true")
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not installed")
    globs = (tmp_path / "mime" / "globs2").read_text()
    assert f"application/x-neurodraft:*{SUFFIX}" in globs
    cache = tmp_path / "applications" / "mimeinfo.cache"
    if shutil.which("update-desktop-database"):
        assert f"application/x-neurodraft={NAME}.desktop" in cache.read_text()


def test_the_page_tells_the_version_of_the_program() -> None:
    text = (DESKTOP / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    assert re.search(r'<release version="([^"]+)"', text).group(1) == __version__  # type: ignore[union-attr]


def test_entry_icon_and_window_go_by_one_name() -> None:
    text = (DESKTOP / f"{NAME}.desktop").read_text(encoding="utf-8")
    assert f"Icon={NAME}\n" in text and "MimeType=application/x-neurodraft;" in text
    app = (ROOT / "designer" / "ui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{NAME}")' in app
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert "Exec=neurodraft %f\n" in text and "neurodraft" in scripts


@pytest.mark.parametrize("command", ["/opt/nd/bin/neurodraft", "/opt/a b/it's 100% “$new”/nd"])
def test_installing_writes_a_valid_entry_and_removing_takes_all_of_it_away(
    command: str, tmp_path: Path
) -> None:
    other = tmp_path / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    written = integrate.install(tmp_path, command)
    entry = tmp_path / integrate.ENTRY
    assert entry in written and all(file.is_file() for file in written)
    assert judged("desktop-file-validate", str(entry)) == ""
    again = integrate.install(tmp_path, command)
    assert again == written
    assert set(integrate.remove(tmp_path)) == set(written)
    assert not any(file.exists() for file in written) and other.exists()
    assert integrate.remove(tmp_path) == []


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("/usr/bin/neurodraft", "/usr/bin/neurodraft"),
        ("/opt/a b/nd", '"/opt/a b/nd"'),
        ("/opt/100%/nd", '"/opt/100%%/nd"'),
        ('/opt/"x"/nd', '"/opt/\\\\"x\\\\"/nd"'),
    ],
)
def test_paths_are_quoted_as_entries_ask_for(command: str, shown: str) -> None:
    assert integrate.quoted(command) == shown


def test_data_go_where_the_desktop_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert integrate.data_home() == tmp_path
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    assert integrate.data_home() == Path.home() / ".local/share"


def test_a_command_that_is_not_there_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with pytest.raises(SystemExit, match="make the environment first"):
        integrate.main(["--install", "--command", str(tmp_path / "nothing")])
    assert not list(tmp_path.iterdir())

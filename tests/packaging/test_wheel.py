"""The wheel that is built from this checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = "designer/_bundled/"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once, with the tools that are installed."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    command += ["--no-index", "--wheel-dir", str(folder), str(ROOT)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (built,) = folder.glob("neurodraft-*.whl")
    return built


@pytest.mark.parametrize("folder", ["resources", "templates"])
def test_every_bundled_file_is_inside(wheel: Path, folder: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    paths = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    expected = {
        BUNDLED + path.relative_to(ROOT).as_posix(): path.stat().st_size
        for path in paths
        if "__pycache__" not in path.parts
    }
    assert expected, f"{folder}/ is empty"
    assert expected.items() <= sizes.items()


def test_the_program_is_inside_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (entry_points,) = [name for name in names if name.endswith("entry_points.txt")]
        commands = archive.read(entry_points).decode()
    assert "neurodraft = designer.__main__:main" in commands
    assert any(name.endswith("licenses/LICENSE") for name in names)
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "designer").rglob("*.py")}
    assert sources <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"designer", "neurodraft"}


def test_an_installed_program_finds_its_files_without_the_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = "from designer import paths; print(paths.resources()); print(paths.templates())"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    bundle = tmp_path / BUNDLED
    assert ran.stdout.split() == [str(bundle / "resources"), str(bundle / "templates")]

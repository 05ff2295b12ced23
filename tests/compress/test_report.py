"""Reports: one file that needs nothing else, with all that was measured."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from designer.cli import app
from designer.compress.report.events import Reported
from designer.compress.report.job import report
from designer.job import in_foreground
from tests.compress.conftest import Carried

RECIPE = "prune-connections:0.9, share-weights:3:epochs=0"


@pytest.fixture
def outcome(carried: Carried, tmp_path: Path) -> Path:
    """Return the folder of a compression."""
    carried(RECIPE)
    return tmp_path / "small"


def test_the_page_holds_everything_and_asks_for_nothing(outcome: Path, tmp_path: Path) -> None:
    place = tmp_path / "page.html"
    (said,) = [one for one in in_foreground(report(str(outcome), str(place)))
               if isinstance(one, Reported)]  # fmt: skip
    assert said.file == str(place)
    text = place.read_text(encoding="utf-8")
    asked = re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?([^\"')\s>]+)", text)
    assert all(one.startswith("data:image/png;base64,") for one in asked)
    for words in ("prune-connections:0.9", "share-weights:3", "Trade-off", "Weights", "Blocks",
                  "Answers", "Processor", "Seed", "no longer right"):  # fmt: skip
        assert words in text
    assert text.count("<svg") >= 3 + 2 * 4
    assert "prefers-color-scheme: dark" in text and "@media print" in text
    assert "nan" not in re.sub(r"base64,[^\"]+", "", text).lower()


def test_the_page_is_well_formed(outcome: Path, tmp_path: Path) -> None:
    from xml.etree import ElementTree

    place = tmp_path / "page.html"
    list(in_foreground(report(str(outcome), str(place))))
    text = place.read_text(encoding="utf-8")
    for drawing in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        ElementTree.fromstring(drawing)


def test_the_command_writes_pdf_without_a_display(outcome: Path, tmp_path: Path) -> None:
    place = tmp_path / "page.pdf"
    command = [sys.executable, "-m", "designer", "report", str(outcome), "--out", str(place)]
    ran = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout)["file"] == str(place)
    contents = place.read_bytes()
    assert contents.startswith(b"%PDF") and contents.count(b"/Type /Page\n") >= 2


def test_another_ending_and_another_folder_are_refused(outcome: Path, trained: Path) -> None:
    run = CliRunner().invoke
    assert run(app, ["report", str(outcome), "--out", "page.doc"]).exit_code == 2
    answer = run(app, ["report", str(trained), "--out", "page.html", "--json"])
    assert answer.exit_code == 1 and "is no compression" in json.loads(answer.stdout)["error"]

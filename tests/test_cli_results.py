"""What the command line shows of a measurement, and of a network that is asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from designer.cli import app
from designer.cli.tables import tables
from designer.job import UserError
from designer.training.asked import rows_of_texts
from designer.training.events import Samples
from tests.training.projects import iris, train
from tests.training.worded import learning, moods, reader


def shown(details: dict[str, object]) -> str:
    console = Console(width=120, record=True, file=Path("/dev/null").open("w"))  # noqa: SIM115
    for table in tables(details):
        console.print(table)
    console.file.close()
    return console.export_text()


def test_evaluate_shows_tables_and_speaks_json(tmp_path: Path) -> None:
    train(iris(epochs=2), tmp_path / "run")
    plain = CliRunner().invoke(app, ["evaluate", str(tmp_path / "run"), "--part", "train"])
    assert plain.exit_code == 0 and "Each class" in plain.output and "train_loss" in plain.output
    spoken = CliRunner().invoke(app, ["evaluate", str(tmp_path / "run"), "--json"])
    found = json.loads(spoken.stdout)
    rows = found["details"]["per_class"]
    assert sum(row["examples"] for row in rows) == found["examples"]
    counts = found["details"]["confusion"]["counts"]
    right = sum(counts[place][place] for place in range(3))
    assert right / found["examples"] == found["test_accuracy"]
    wrong = CliRunner().invoke(app, ["evaluate", str(tmp_path / "run"), "--part", "all", "--json"])
    assert wrong.exit_code == 1 and "no part" in json.loads(wrong.stdout)["error"]


def test_predict_answers_in_lines_and_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(learning(moods(200), reader(), monkeypatch, epochs=6), tmp_path / "run")
    texts = tmp_path / "texts.txt"
    texts.write_text("zwei eins drei\n\neins eins drei\n")
    ran = CliRunner().invoke(app, ["predict", str(tmp_path / "run"), "vier", "--file", str(texts)])
    lines = ran.output.splitlines()
    assert [line.partition(" (")[0] for line in lines] == [
        "vier → odd", "zwei eins drei → odd", "eins eins drei → even",
    ]  # fmt: skip
    ran = CliRunner().invoke(app, ["predict", str(tmp_path / "run"), "zwei", "--json"])
    (row,) = json.loads(ran.stdout)["predictions"]
    assert row["answer"] == "odd" and row["probability"] > 0.5
    ran = CliRunner().invoke(app, ["predict", str(tmp_path / "run"), "--json"])
    assert ran.exit_code == 1 and "takes a text" in json.loads(ran.stdout)["error"]
    texts.write_bytes("eins\u2028zwei\x85\r\n\ndrei\tvier\n".encode())
    command = ["predict", str(tmp_path / "run"), "--file", str(texts), "--json"]
    assert json.loads(CliRunner().invoke(app, command).stdout)["error"] == (
        "“texts.txt”, line 3: this network takes a text for each example, and 2 came; leave out "
        "the tabs."
    )


def test_rows_of_texts_stay_together(tmp_path: Path) -> None:
    file, names = tmp_path / "rows.tsv", ("story", "question")
    file.write_bytes("\ufeffone\u2028two\x0bthree\twho?\r\n \n\tnobody\n".encode())
    assert rows_of_texts(file, names) == ["one\u2028two\x0bthree", "who?", "", "nobody"]
    assert rows_of_texts(file, ())[1] == "nobody"
    for row in ("a", "a\tb\tc"):  # either would shift all rows after it
        file.write_text(f"a\tb\n\n{row}\na\tb\n{row[::-1]}\tz\n")
        with pytest.raises(
            UserError, match=r"line 3: .* 2 texts \(story, question\).* and [13] came"
        ):
            rows_of_texts(file, names)
    file.write_bytes(b"\xff")
    with pytest.raises(UserError, match="cannot be read as text"):
        rows_of_texts(file, names)


def test_tables_of_forecasts_and_texts_fit_a_terminal() -> None:
    steps = [{"step": step, "mae": step / 2, "rmse": step, "mase": 0.1} for step in range(1, 31)]
    text = {"source": "[bold]one[/bold]", "wanted": "eins", "told": "zwei"}
    found = shown({"by_horizon": steps, "texts": [text] * 20})
    told = [line.split("│")[1].strip() for line in found.splitlines() if line.count("│") == 5]
    assert [cell for cell in told if cell.isdigit()] == ["1", "2", "3", "6", "12", "24", "30"]
    assert found.count("[bold]one[/bold]") == 10
    wide = {"classes": [str(number) for number in range(40)], "counts": [[0] * 40] * 40}
    assert shown({"confusion": wide}) == ""


def test_progress_shows_two_samples(capsys: pytest.CaptureFixture[str]) -> None:
    from designer.progress import TrainingProgress

    console = Console(width=200, highlight=False)
    progress = TrainingProgress(console)
    rows = tuple((f"story\nquestion {number}", "right", "told " * 30) for number in range(5))
    progress.show(Samples(1, rows))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and "story | question 0 → told told" in lines[0]
    assert all("…" in line and "(right)" in line and len(line) < 120 for line in lines)

"""Trust is bound to the very text and kept with the person, never with the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.project.file import dumps
from designer.project.graph import Graph, Node
from designer.project.project import Project
from designer.trust import fingerprint, is_trusted, trust


def test_only_what_was_said_is_trusted(own_home: Path) -> None:
    assert not is_trusted("a = 1")
    trust(["a = 1", "b = 2"])
    assert is_trusted("a = 1") and is_trusted("b = 2")
    for other in ("a = 1\n", "a = 2", "", "A = 1"):
        assert not is_trusted(other)
    trust([])
    assert len(list(own_home.rglob(fingerprint("a = 1")))) == 1


def test_a_project_cannot_speak_for_itself() -> None:
    text = "import os"
    trust([text])
    project = Project(graph=Graph({"c": Node("c", "Code", "", {"code": text})}))
    assert "trust" not in dumps(project) and fingerprint(text) not in dumps(project)


def test_what_cannot_be_looked_up_is_not_trusted(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust(["a"])
    (own_home / "settings" / "trusted-code" / fingerprint("b")).mkdir()
    assert not is_trusted("b")
    monkeypatch.setenv("NEURODRAFT_HOME", "x" * 5000)  # no system takes such a name
    assert not is_trusted("a")


def test_the_fingerprint_is_that_of_every_other_tool() -> None:
    wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert fingerprint("abc") == wanted
    assert fingerprint("\ud800") != fingerprint("?")  # a file may hold halves of letters

"""Which trained runs a project's recipe can begin with: those of this very network and data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.blocks.registry import parameters_of
from designer.job import UserError
from designer.project.difference import difference
from designer.project.file import loads
from designer.project.graph import Graph, Node
from designer.project.project import DataChoice
from designer.runs import Kept, Run
from designer.unit import plain

_NAMES = ("best.safetensors", "best.neuropack", "last.safetensors")


class Sources:
    """Reads the projects of runs, each once as long as it is not written again."""

    def __init__(self) -> None:
        self._read: dict[Path, tuple[int, Graph | None]] = {}

    def fitting(self, runs: list[Kept], graph: Graph, data: DataChoice) -> list[Kept]:
        """Return the trained runs of this drawing and these data, the newest first."""
        wanted = plain(data.source.parameters)
        same = [
            kept
            for kept in runs
            if kept.summary.best_epoch > 0
            and kept.source.get("kind") == data.source.kind
            and kept.source.get("parameters", {}) == wanted
            and any((kept.path / "checkpoints" / name).is_file() for name in _NAMES)
        ]
        found = [kept for kept in same if self._fits(kept.path, graph)]
        return sorted(found, key=lambda kept: kept.summary.started, reverse=True)

    def _fits(self, path: Path, graph: Graph) -> bool:
        theirs = self._graph(path)
        return theirs is not None and not difference(theirs, graph, _values)

    def _graph(self, path: Path) -> Graph | None:
        run = Run(path)
        try:
            stamp = (path / "project.neurodraft").stat().st_mtime_ns
        except OSError:
            return None
        known = self._read.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        try:
            graph: Graph | None = loads(run.project_text, run.name).graph
        except UserError:
            graph = None
        self._read[path] = stamp, graph
        return graph


def _values(node: Node) -> Mapping[str, Any]:
    """Return all parameters of a block; what is not set is as if the usual value was."""
    usual = {item.name: item.default for item in parameters_of(node)}
    return {name: _plain(value) for name, value in {**usual, **node.parameters}.items()}


def _plain(value: Any) -> Any:
    return tuple(map(_plain, value)) if isinstance(value, (list, tuple)) else value

"""Edits that take blocks out of a network and close the gap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.project.edits import Ports, remove
from designer.project.graph import Wire
from designer.project.project import Project


def bypass(project: Project, ids: Iterable[str], ports: Ports) -> Project:
    """Take blocks away and let what fed the first wired input of each feed what it fed."""
    gone = dict.fromkeys(key for key in ids if key in project.graph.nodes)
    graph = project.graph
    feeds: dict[str, tuple[str, str]] = {}
    for key in gone:
        for port in ports(graph.nodes[key])[0]:
            wire = graph.wires.get((key, port))
            if wire is not None:
                feeds[key] = wire.source, wire.output
                break
    mended = []
    for wire in graph.wires.values():
        if wire.source not in gone or wire.target in gone:
            continue
        source, output = wire.source, wire.output
        while source in gone and source in feeds:  # wires never form a loop, so this ends
            source, output = feeds[source]
        if source not in gone:
            mended.append(Wire(source, output, wire.target, wire.input))
    shorter = remove(project, gone)
    return replace(shorter, graph=shorter.graph.with_wires(mended))

"""Edits of how things are shown and held: collapsed blocks, what is pinned, colours of frames."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.project.project import Project


def collapse(project: Project, ids: Iterable[str], on: bool = True) -> Project:
    """Draw blocks as small cards, or in full again."""
    graph = project.graph
    changed = [replace(graph.nodes[key], collapsed=on) for key in ids if key in graph.nodes]
    return replace(project, graph=graph.with_nodes(changed))


def pin(project: Project, ids: Iterable[str], on: bool = True) -> Project:
    """Hold blocks, frames and notes where they are, or let them go again."""
    graph, chosen = project.graph, set(ids)
    return replace(
        project,
        graph=replace(
            graph,
            nodes={k: replace(n, pinned=on) if k in chosen else n for k, n in graph.nodes.items()},
            frames={
                k: replace(f, pinned=on) if k in chosen else f for k, f in graph.frames.items()
            },
            notes={k: replace(n, pinned=on) if k in chosen else n for k, n in graph.notes.items()},
        ),
    )


def colour(project: Project, ids: Iterable[str], name: str) -> Project:
    """Give frames a colour, by its name."""
    frames = dict(project.graph.frames)
    for key in ids:
        if key in frames:
            frames[key] = replace(frames[key], colour=name)
    return replace(project, graph=replace(project.graph, frames=frames))

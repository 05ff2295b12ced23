"""Automatic layout: where blocks, notes and frames come to lie, as pure functions of a drawing."""

from designer.project.layout.placing import Body, Layout, arrange, lay_out

__all__ = ["Body", "Layout", "arrange", "lay_out"]

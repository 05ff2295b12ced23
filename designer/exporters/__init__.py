"""Ways to take a trained network away, each a unit in a file of its own."""

from collections.abc import Mapping

from designer.exporters.exporter import Exporter
from designer.unit import discover


def exporters() -> Mapping[str, type[Exporter]]:
    """Return every way to export, by the name that the command line gives it."""
    found = discover("designer.exporters", Exporter)
    return {kind.name: kind for kind in found.values()}

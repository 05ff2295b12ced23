"""What preparing data has learnt from the training part, so that it can be done again elsewhere."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from designer.data.inputs import DataError

FORMAT = 1


class Preparation(ABC):
    """How raw data became inputs: plain values, which a file of JSON holds."""

    kind: ClassVar[str] = ""

    @abstractmethod
    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it, without its kind."""

    def record(self) -> dict[str, Any]:
        """Return it as JSON holds it, with its kind and the number of the format."""
        return {"format": FORMAT, "kind": self.kind, **self.plain()}


def preparation_of(record: Mapping[str, Any]) -> Preparation:
    """Return what `record` gave. Raises DataError where it is none that this version reads."""
    from designer.data.series.preparation import SeriesPreparation
    from designer.data.table.preparation import TablePreparation
    from designer.data.text.preparation import TextPreparation

    found = record.get("format")
    if found != FORMAT:
        raise DataError(
            f"The preparation of the data has the format {found}, and this version reads {FORMAT}; "
            "take the version of Neurodraft that wrote it."
        )
    known = {one.kind: one for one in (SeriesPreparation, TablePreparation, TextPreparation)}
    try:
        return known[record["kind"]].from_plain(record)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise DataError(
            "The preparation of the data, kept when the network was trained, cannot be read; bring "
            "its file back, or train again."
        ) from None

"""Steps that bring every picture to one size and colour before anything is learnt."""

from designer.data.pictures.prepared import prepared_pictures

__all__ = ["prepared_pictures"]

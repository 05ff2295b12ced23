"""Networks to begin with for data of a person's own: templates, adapted to what the data need."""

from designer.beginnings.finding import Beginning, adapted, fitting

__all__ = ["Beginning", "adapted", "fitting"]

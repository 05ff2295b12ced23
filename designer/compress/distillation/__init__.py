"""Students, and what they learn from their teacher."""

"""Whole units scored and taken out, and the weights that are left cut to the new widths."""

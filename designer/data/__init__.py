"""Data: where examples come from, how they are divided and scaled, and how a job reads them."""

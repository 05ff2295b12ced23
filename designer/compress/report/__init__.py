"""The report of a compression: one page with everything that was measured, as HTML or PDF."""

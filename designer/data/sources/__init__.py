"""The places that data can come from, one family a file."""

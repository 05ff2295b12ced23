"""Runs side by side: a table of what differs, and both networks in one drawing."""

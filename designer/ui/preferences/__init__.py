"""Preferences: the look, training, files and the keys, in a window that blocks nothing."""

"""The document: a frozen value, the edits that make a new one, its history and its file."""

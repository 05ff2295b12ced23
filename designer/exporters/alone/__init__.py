"""Functions printed behind an exported network: their text is read, never imported.

They are written as a person writes them, stand without Neurodraft, and give the same
numbers.
"""

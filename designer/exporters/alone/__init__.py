"""Functions that are printed beside an exported network; their text is read, nobody imports them.

They are written as a person writes them, stand without Neurodraft, and give the same numbers.
"""

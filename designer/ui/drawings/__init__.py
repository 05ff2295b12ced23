"""Small drawings of what a block does to its input, beside its form; a module for alike families.

A drawing is a function of a sketch and a subject. It draws, and returns what it shows as a
sentence for those who do not see it.
"""

"""The widths of a drawing: which channels hang together, and what follows when some go.

Everything here is pure Python over the drawing and the walk, so that a window can ask at every
move of a slider.
"""

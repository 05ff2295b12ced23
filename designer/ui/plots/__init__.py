"""Curves of training, drawn with pyqtgraph."""

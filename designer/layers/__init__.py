"""Layers that PyTorch lacks, as plain modules, printed as text into a network's source.

Each class stands on its own: it needs `torch`, `nn`, `F`, `math` and its own file.
"""

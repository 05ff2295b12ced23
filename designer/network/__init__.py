"""The network a graph stands for: the walk that checks it, its repairs, its source, its build."""

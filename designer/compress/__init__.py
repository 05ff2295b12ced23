"""Every way of making a trained network smaller, each a unit that turns one network into another.

A recipe is a chain of them. Each stage is written to a file, read back, and measured as it was
read: on the test part, in bytes, and in time beside the network that the recipe began with.
"""

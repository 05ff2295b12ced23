"""The data of a project: the choice of them, and a look at them."""

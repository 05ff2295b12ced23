"""How a trained network is to be made smaller: the recipe as a small graph, and its forms."""

"""Fewer layers: in the drawing, pure, and in the network with the weights of those that stay."""

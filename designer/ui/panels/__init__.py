"""The panels around the canvas: each is told values and emits wishes."""

"""How files are recognized."""

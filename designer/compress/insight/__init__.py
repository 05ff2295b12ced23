"""What changed inside the networks of a compression: found once, and kept beside its stages."""

"""What a compression came to: its stages, their trade-off, and what changed inside each."""

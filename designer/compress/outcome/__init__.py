"""What a compression leaves behind: its folder, its events, and what of it is best."""

"""Teacher and student side by side, and the hints that are drawn between them."""

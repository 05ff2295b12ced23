"""Networks in one small file: weights told in as few bytes as they need, and told exactly."""

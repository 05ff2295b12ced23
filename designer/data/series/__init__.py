"""Series: columns over time, and how they become examples of past and future."""

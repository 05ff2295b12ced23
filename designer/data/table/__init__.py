"""Tables: raw columns of numbers and texts, and the steps that make inputs of them."""

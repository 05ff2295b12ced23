"""What a trained network gets right and wrong, class by class or step by step."""

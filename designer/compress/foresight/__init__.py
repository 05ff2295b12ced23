"""What a recipe will come to, foretold from the drawing alone, without PyTorch."""

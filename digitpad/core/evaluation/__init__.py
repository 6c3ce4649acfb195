"""How good a model is, on what it fails, and which of two is better."""

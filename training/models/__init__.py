"""Architectures as Keras models, and what is folded into their weights."""

"""The canvas: what is painted, and how the pointer draws."""

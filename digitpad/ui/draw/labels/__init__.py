"""Saying what a drawing is: by a key or a click, or in practice; and which of the labelled drawings speak."""

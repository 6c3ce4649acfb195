"""Labelled and unlabelled digits, wherever they come from."""

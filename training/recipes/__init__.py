"""Recipes: each makes one model from named data with one command."""

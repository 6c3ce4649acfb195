"""Searching for good settings: what to vary, the trials as they go, which setting matters."""

"""Readers of array files, shared by the kinds of sources."""

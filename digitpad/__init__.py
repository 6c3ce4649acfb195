"""Digitpad reads the digits people actually draw: a window, a trainer and one shared core."""

__version__ = "0.1.0"

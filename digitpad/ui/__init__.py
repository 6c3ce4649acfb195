"""The window. Everything here stands on the core only."""

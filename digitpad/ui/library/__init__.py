"""The Library tab: the user's own labelled drawings, whose they are, and all models."""

"""The Evaluate tab: how good a model is, on what it fails, and what to do about it."""

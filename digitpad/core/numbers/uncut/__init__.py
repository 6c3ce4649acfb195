"""A reader of numbers that cuts nothing."""

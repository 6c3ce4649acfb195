"""Several digits in one drawing."""

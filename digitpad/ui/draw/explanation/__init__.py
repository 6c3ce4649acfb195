"""See why: which ink speaks for the answer."""

"""How `predict` and `read` answer: what is asked about, chunk by chunk, and what is said of it."""

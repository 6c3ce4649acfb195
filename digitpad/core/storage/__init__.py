"""The user's folder: what is kept in it, and how it is written so that nothing is lost."""

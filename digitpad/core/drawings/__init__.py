"""The user's own drawings: what they are, and the database in which they are kept."""

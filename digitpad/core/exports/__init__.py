"""Models given to others: in which formats, with which description, and the proof that they answer as here."""

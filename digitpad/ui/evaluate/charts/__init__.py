"""What is painted of an evaluation: matrices, bars and how reliable the answers are, each with its words."""

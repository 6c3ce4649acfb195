"""The images behind a figure, and the user's corrections of their labels."""

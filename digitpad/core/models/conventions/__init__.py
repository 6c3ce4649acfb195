"""How does a network that somebody else made want to be shown a digit, and how does it answer?"""

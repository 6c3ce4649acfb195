"""What a model that learns somebody's own digits is trained on: these digits, and what it knew before."""

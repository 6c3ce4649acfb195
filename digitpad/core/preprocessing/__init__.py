"""How ink or a picture becomes the model's input."""

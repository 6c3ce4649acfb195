"""The answer beside the canvas: bars, verdict, what the model sees."""

"""The Draw tab: a canvas, and what the model makes of it while it is being drawn on."""

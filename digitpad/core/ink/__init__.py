"""What a drawing is: ink as strokes, its files, erasing."""

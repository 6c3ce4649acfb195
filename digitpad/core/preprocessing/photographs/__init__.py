"""What a photograph or scan shows beside the ink: desks, shadows, printed lines, neighbours, dust."""

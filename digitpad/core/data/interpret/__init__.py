"""What the numbers of a file mean: which are images and which labels, their scale, and the way they lie."""

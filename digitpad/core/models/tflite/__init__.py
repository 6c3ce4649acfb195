"""What is in a LiteRT flatbuffer? Read as data, before LiteRT sees it."""

"""How does a network of another program become one of Keras, and one for LiteRT?"""

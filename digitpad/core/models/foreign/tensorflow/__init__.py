"""How is a network in TensorFlow's SavedModel read as data, without TensorFlow?"""

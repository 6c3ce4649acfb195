"""How are the files that Keras writes read as data? Every era of them: configuration, weights, containers."""

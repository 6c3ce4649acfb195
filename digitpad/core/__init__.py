"""The shared core: from a stroke to an answer. It knows neither Qt nor TensorFlow."""

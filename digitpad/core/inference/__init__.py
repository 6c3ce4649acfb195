"""Who answers: the one place that knows LiteRT; predictions, activations, occlusion."""

"""What is fitted after training: thresholds of the verdicts, weights for numbers."""

"""The live charts of loss and accuracy."""

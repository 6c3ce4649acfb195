"""Networks that others made: asked in their own convention, which is found by showing them digits."""

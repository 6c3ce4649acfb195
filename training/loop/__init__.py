"""The training loop: steps, callbacks, checkpoints, and the process that runs them."""

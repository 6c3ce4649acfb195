"""What a network is trained on: batches, augmentation, non-digits."""

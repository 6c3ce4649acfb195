"""All that needs TensorFlow, and only that: networks, augmentation, the trainer, export, recipes."""

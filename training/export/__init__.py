"""Models written in the formats of others. ``python -m training.export.tflite MODEL FILE`` writes one."""

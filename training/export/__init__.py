"""Models written in the formats of others. ``python -m training.export MODEL FILE`` writes one."""

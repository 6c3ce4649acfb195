"""The Train tab: a form, a trainer watched from a thread, live charts, and the table of runs."""

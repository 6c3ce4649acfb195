"""What the program has one of: window, tabs, autosave, single instance, crash handler."""

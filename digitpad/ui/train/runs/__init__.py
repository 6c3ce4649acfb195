"""The table of runs, and what is done with one."""

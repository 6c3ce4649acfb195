"""Digitpad reads the digits people actually draw: a window, a trainer and one shared core."""

import logging

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())  # it says nothing until `log_to_file` is called

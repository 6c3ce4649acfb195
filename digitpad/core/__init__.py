"""The shared core: from a stroke to an answer. It knows neither Qt nor TensorFlow."""

import logging

logging.getLogger("digitpad").addHandler(logging.NullHandler())  # it says nothing until `log_to_file` is called

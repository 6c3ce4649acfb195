"""The form: data, network and settings of a run."""

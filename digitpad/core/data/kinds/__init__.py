"""One file for each kind of source; see `digitpad.core.data.sources`."""

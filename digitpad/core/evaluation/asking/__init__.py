"""How models are asked about a source, batch by batch: by whom, and what of it outlives a crash."""

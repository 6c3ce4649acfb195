"""What a training is told (configuration), what it says (events), what it leaves (run folders), and its process."""

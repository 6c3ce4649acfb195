"""What a model is: card, file, sandbox, architectures, library, export."""

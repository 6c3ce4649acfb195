"""What a search for settings is told, says and leaves: its space, its goal, its folder, its events, its process."""

"""What the window hands to each of its tabs: the state, the tasks beside the window, the model in use."""

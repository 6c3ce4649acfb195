"""The scripted tour: drives the real window through every tab and photographs each step."""

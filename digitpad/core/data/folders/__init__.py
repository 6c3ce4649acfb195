"""Folders of pictures: which digit each shows, by its folder, its name, or a list beside it."""

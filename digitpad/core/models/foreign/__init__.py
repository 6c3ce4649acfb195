"""Which networks of other programs can be read, and how? As data alone: nothing in such a file is ever called."""

"""How work is shared: among processes here, or with a cluster, in order and whatever becomes of one of them."""

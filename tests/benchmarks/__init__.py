"""How fast and how right the program is, each figure beside its target and, where there is one, a peer's figure.

``make bench`` runs them all, ``make bench BENCH="mnist start"`` some; a new one is a file with ``@benchmark``.
"""

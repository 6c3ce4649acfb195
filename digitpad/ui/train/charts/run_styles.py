"""How a run is told from the others, in the charts and by the chip in its row of the table: 20 colours and dashes.

Ten colours, each of 3 to 1 or more against its ground and apart from the others, come solid and dashed. No Qt.
"""

from __future__ import annotations

from typing import Final

STYLES: Final = 20
"""So many runs can be told apart."""

_ON_LIGHT: Final = (
    "#1f6fc4", "#c25700", "#2b7d3a", "#c4242b", "#7b3fb5", "#7a4a21", "#c2287f", "#5c6370", "#6f7200", "#0b7d85",
)  # fmt: skip
_ON_DARK: Final = (
    "#6cb0ff", "#ffa94d", "#69db7c", "#ff7b7b", "#c79bff", "#d2a679", "#ff8fd0", "#b4bcc6", "#d8d84a", "#3fd4d8",
)  # fmt: skip
_MIDDLE: Final = 0.5  # of a ground's lightness

Dash = tuple[float, ...]
DASHED: Final[Dash] = (4.0, 2.0)
"""Lengths of a dash and of the gap after it, in widths of the line."""


def colours_on(ground: str) -> tuple[str, ...]:
    """Return the colours, ``#rrggbb``, of which style ``n`` has the ``n % 10``-th, on ``ground``."""
    red, green, blue = (int(ground[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _ON_LIGHT if 0.299 * red + 0.587 * green + 0.114 * blue > _MIDDLE else _ON_DARK


def dash_of(style: int) -> Dash:
    """Return the dashes of a style; none is a solid line."""
    return DASHED if style % STYLES >= len(_ON_LIGHT) else ()

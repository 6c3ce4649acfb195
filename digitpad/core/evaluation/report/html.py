"""What the pages of reports are made of: sections, tables, charts, and the day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Final

from digitpad.core.evaluation.report.pictures import svg

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# In English, whatever the locale of who writes it.
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")  # fmt: skip


def today() -> str:
    """Return the day as it is written in English."""
    now = datetime.now(UTC)
    return f"{now.day} {_MONTHS[now.month - 1]} {now.year}"


def section(title: str, content: str, text: str = "") -> str:
    """Return a section of a page; ``text`` and ``content`` are HTML."""
    return f"<section>\n<h2>{title}</h2>\n{f'<p>{text}</p>' if text else ''}{content}\n</section>"


def chart(figure: Figure, name: str) -> str:
    """Return a chart in the page's colours, under a name that no other chart of the page has."""
    return f"<div class='chart'>{svg(figure, name)}</div>"


def table(
    kind: str, heads: Sequence[str], rows: Iterable[tuple[str, Iterable[str]]], *, best: int | None = None
) -> str:
    """Return a table; ``rows`` have a name and cells, which may be whole ``td`` elements; one may be the ``best``."""
    head = "".join(f"<th scope='col'>{name}</th>" for name in heads)
    body = "".join(
        f"{'<tr class=best>' if row == best else '<tr>'}<th scope='row'>{escape(name)}</th>"
        f"{''.join(cell if cell.startswith('<td') else f'<td>{cell}</td>' for cell in cells)}</tr>"
        for row, (name, cells) in enumerate(rows)
    )
    head = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f"<div class='scroll'><table class='{kind}'>{head}<tbody>{body}</tbody></table></div>"

"""Names that people give to runs and models, and that become names of files on every system; any name as one line."""

from __future__ import annotations

import re
from typing import Final

LONGEST_NAME: Final = 120
"""Bytes in UTF-8; with a number or an ending it has to be the name of a file."""

_UNSAFE: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


def is_reserved(name: str) -> bool:
    """Whether Windows takes ``name``, whatever its ending, for a device."""
    return _RESERVED.fullmatch(name) is not None


def is_portable_name(name: str) -> bool:
    """Whether ``name`` can be that of a file, and be typed as an argument, on every system."""
    return (
        name.isprintable()
        and 0 < len(name.encode(errors="replace")) <= LONGEST_NAME
        and not _UNSAFE.search(name)
        and not name.startswith((".", "-"))
        and name == name.strip(" .")
        and not is_reserved(name)
    )


def as_file_name(text: str) -> str:
    """Return ``text`` with what no file may be called by replaced, and not too long; it may be empty."""
    plain = re.sub("\0+", "-", "".join("\0" if _UNSAFE.match(c) or not c.isprintable() else c for c in text))
    return plain.encode()[:LONGEST_NAME].decode(errors="ignore").strip(" .")


def one_line(text: str) -> str:
    """Return ``text`` with all that a terminal would not show as a character written as an escape.

    Names of files may hold newlines, control sequences and bytes that are no UTF-8.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)

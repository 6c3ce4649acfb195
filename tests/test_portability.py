"""Every file can be imported on every system: what Windows lacks is asked for where it is used, and done without."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.rooms import REPOSITORY, product_files

UNIX_ONLY = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}


def imported_at_once(path: Path) -> set[str]:
    """The modules that ``path`` imports as soon as it is imported itself."""
    names: set[str] = set()
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom):
            names.add((statement.module or "").partition(".")[0])
    return names


@pytest.mark.review("7.30")
def test_no_file_of_the_product_or_the_tests_needs_a_module_of_unix_to_be_imported() -> None:
    files = [*product_files(), *(REPOSITORY / "tests").rglob("*.py")]
    needing = {str(path.relative_to(REPOSITORY)): imported_at_once(path) & UNIX_ONLY for path in files}
    assert {name: modules for name, modules in needing.items() if modules} == {}

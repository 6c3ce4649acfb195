"""Where the product code lies."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parent.parent


def product_files() -> list[Path]:
    """Return the Python files of the product: all but those of ``tests``."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    paths = [REPOSITORY / name for name in listed.splitlines() if not name.startswith("tests/")]
    return [path for path in paths if path.is_file()]

"""``python -m training``: trains as ``digitpad train`` does; with ``--serve``, the process that the program drives."""

from __future__ import annotations

import sys


def main() -> int:
    """Return the exit status."""
    if sys.argv[1:2] == ["--serve"]:
        from training.loop.service import serve  # noqa: PLC0415 - the first event shall leave before anything is imported

        serve(foreground="--foreground" in sys.argv[2:])
    from training.command import train  # noqa: PLC0415

    return train(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

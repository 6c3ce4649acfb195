"""``python -m training --serve``: the trainer's process, which ``digitpad train`` and the window start and drive."""

from __future__ import annotations

import sys


def main() -> int:
    """Serve until there is nothing to do; without ``--serve`` say what to do instead, and return 2."""
    if sys.argv[1:2] == ["--serve"]:
        from training.loop.service import serve  # noqa: PLC0415 - the first event leaves before anything is imported

        serve(foreground="--foreground" in sys.argv[2:])
    sys.stderr.write("digitpad: the trainer is started by the program; to train, say: digitpad train\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())

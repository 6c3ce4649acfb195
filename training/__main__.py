"""``python -m training --serve``, ``--sweep FOLDER`` and ``--score ADDRESS``: trainings, searches, answers of many.

The program's commands and its window start and drive them.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Do as the first word says; without one say what to do instead, and return 2."""
    if sys.argv[1:2] == ["--serve"]:
        from training.loop.service import serve  # noqa: PLC0415 - the first event leaves before anything is imported

        serve(foreground="--foreground" in sys.argv[2:])
    if sys.argv[1:2] == ["--sweep"]:
        from training.sweep.driver import main as sweep  # noqa: PLC0415

        sweep()
    if sys.argv[1:2] == ["--score"]:
        from training.sweep.scoring import main as score  # noqa: PLC0415

        score()
    sys.stderr.write("digitpad: the trainer is started by the program; to train, say: digitpad train\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())

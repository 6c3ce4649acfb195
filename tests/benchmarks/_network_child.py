"""Times one answer of each network: ``python -m tests.benchmarks._network_child FOLDER``; prints seconds as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from digitpad.core.inference.litert import LiteRTModel
from tests.benchmarks.timing import times


def main(folder: Path) -> None:
    """Ask each ``*.tflite`` in ``folder`` about one image, many times."""
    image = np.random.default_rng(1).random((1, 28, 28), dtype=np.float32)
    networks = {path.stem: LiteRTModel(path.read_bytes()) for path in sorted(folder.glob("*.tflite"))}
    medians = {
        name: float(np.median(times(lambda ask=ask: ask(image), runs=1500, warm_up=100)))  # type: ignore[misc]
        for name, ask in networks.items()
    }
    print(json.dumps(medians))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

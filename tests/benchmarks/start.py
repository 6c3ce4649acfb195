"""From the start of the process to a window that has been painted and answers, beside a bare ``import tensorflow``."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

import numpy as np

from tests.benchmarks.data import recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child, seconds_of_process

_RUNS: Final = 10
_PEER_RUNS: Final = 3
_TENSORFLOW: Final = (
    "import tensorflow, psutil, json; print(json.dumps({'megabytes': psutil.Process().memory_info().rss / 2**20}))"
)


@benchmark("start", place=1)
def start() -> Iterator[Row]:
    """Ten starts of the program, three of TensorFlow."""
    recogniser()
    child("-m", "tests.benchmarks._start_child", str(time.monotonic()))  # from a warm disk, as TensorFlow
    starts = [child("-m", "tests.benchmarks._start_child", str(time.monotonic())) for _ in range(_RUNS)]
    shown = float(np.median([run["shown"] for run in starts]))
    answered = float(np.median([run["answered"] for run in starts]))
    work = float(np.median([run["work"] for run in starts]))
    memory = max(run["megabytes"] for run in starts)
    forbidden = sorted({name for run in starts for name in run["forbidden"]})
    peer_memory = child("-c", _TENSORFLOW)["megabytes"]
    peer = float(np.median([seconds_of_process("-c", "import tensorflow") for _ in range(_PEER_RUNS)]))

    yield Row(
        f"process start to window shown and ready to recognise (median of {_RUNS})",
        f"{shown:.2f} s; {answered:.2f} s until a seven drawn then has been answered; processor time {work:.2f} s",
        "≤ 0.35 s",
        answered <= 0.35,
        peer=f"a bare `import tensorflow` (median of {_PEER_RUNS}): {peer:.1f} s",
        ratio=f"{peer / shown:.0f} times as long",
    )
    yield Row(
        "memory of that process after its first answer",
        f"{memory:.0f} MB resident; TensorFlow and Keras {'loaded' if forbidden else 'not loaded'}",
        "≤ 110 MB, no TensorFlow",
        memory <= 110 and not forbidden,
        peer=f"after `import tensorflow`: {peer_memory:.0f} MB",
        ratio=f"{peer_memory / memory:.1f} times as much",
    )

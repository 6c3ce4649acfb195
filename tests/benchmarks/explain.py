"""Why: how long an explanation takes after a stroke's last point, and that the bars do not wait for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from digitpad.core.inference.occlusion import Explainer
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.normalise import normalise
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child, median_and_p95
from tests.digits import digit_ink


@benchmark("explain")
def explain() -> Iterator[Row]:
    """The occlusion map and the layers, bare and in the window."""
    explainer = Explainer(Recogniser.shipped())
    images = [normalise(digit_ink(digit)) for digit in range(10)]
    explainer.explain(images[0])
    taken, worked = [], []
    for image in images * 5:
        begun, work = time.perf_counter(), time.process_time()
        explainer.explain(image)
        taken.append(time.perf_counter() - begun)
        worked.append(time.process_time() - work)
    yield Row(
        "one explanation: 196 changed images, and all layers",
        f"{median_and_p95(np.array(taken))}; processor time {median_and_p95(np.array(worked))}",
    )
    result = child("-m", "tests.benchmarks._why_child")
    after, own = np.array(result["after"]), np.array(result["work"])
    yield Row(
        "in the window: from a stroke's last point to the painted map",
        f"{median_and_p95(after)}; processor time of the whole program {median_and_p95(own)}",
        "≤ 50 ms",
        float(np.median(after)) <= 0.05,
    )
    with_it, without = np.array(result["bars_with"]), np.array(result["bars_without"])
    share = float(np.median(with_it) / np.median(without))
    yield Row(
        "a point's way to the bars while explanations are computed",
        f"{median_and_p95(with_it)}",
        "≤ 1 frame (16 ms)",
        float(np.percentile(with_it, 95)) <= 0.016,
        f"the same with the panel closed, {median_and_p95(without)}",
        f"{share:.1f} times as long",
    )

"""What it costs to hand drawings to a cluster, whoever answers: to this process, and to the one that hands them on.

The answers cost nothing here, so that nothing else is seen. A machine beyond those that are measured cannot help where
one of the two is busy.
"""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import psutil

from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import RELAY, Workers
from digitpad.verbs.answering.chunks import in_chunks
from digitpad.verbs.answering.parts import Part, parts
from digitpad.verbs.answering.question import Said
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, Skipped, benchmark

_WORK: Final = f"{__name__}:without_cost"
_CHUNK: Final = 256  # as `predict` has it with a cluster
_TIMES: Final = 12  # the pen digits


def without_cost(asker: int) -> Callable[[Sequence[Part]], list[list[Said]]]:
    """Return what answers each drawing alike, of the length that answers have; process ``asker`` takes its time."""
    line = '{"source": "ink.jsonl", "index": 1234, "digit": 7, "confidence": 0.998, "probabilities": ['
    here = os.getpid() == asker
    source = "here" if here else "ink.jsonl"
    said = Said(source, "ink.jsonl[1234]", (line + ", ".join(["0.0002000000"] * 10) + '], "verdict": "digit"}',))

    def work(chunk: Sequence[Part]) -> list[list[Said]]:
        if here:
            time.sleep(0.5)
        return [[said] for _ in chunk]

    return work


@benchmark("scoring-scale")
def scoring_scale() -> Iterator[Row]:
    """A real Ray with one, two and four processes; skipped without the extra."""
    if not (importlib.util.find_spec("ray") and importlib.util.find_spec("optuna")):
        raise Skipped("the extra cluster is not installed")
    from tests.training.sweep.cluster import clusters_of_this_process  # noqa: PLC0415 - needs the extra

    with clusters_of_this_process() as make:
        cluster = make()
        cluster.start(4)
        for count in (1, 2, 4):
            drawings, asking, handing = _handed_on(cluster.address, count)
            yield Row(
                f"{drawings:,} drawings handed to {count} process{'es' if count > 1 else ''} of a cluster that answers "
                "at no cost: processor time of a drawing",
                f"{asking * 1e6:.0f} µs of the process that asks, {handing * 1e6:.0f} µs of the one that hands them on",
            )


def _handed_on(address: str, count: int) -> tuple[int, float, float]:
    """Return how many drawings were answered, and the seconds of each: of this process, and of the relay."""
    path = str(data_file("pen-digits-train.jsonl.gz"))
    asked = (part for _ in range(_TIMES) for part in parts([path]))
    workers = Workers(2, (*RELAY, address, str(count)), is_relay=True)
    done, begun, relay = 0, (0.0, 0.0), None
    with Pool(_WORK, os.getpid(), workers) as pool:
        for chunk, results in pool.results(in_chunks(asked, _CHUNK)):
            done += len(chunk)
            if relay is None and results[0][0].source != "here":  # what came before is the start
                (relay,) = (each for each in psutil.Process().children() if "--score" in each.cmdline())
                done, begun = 0, (time.process_time(), _seconds(relay))
        assert relay is not None
        took = time.process_time() - begun[0], _seconds(relay) - begun[1]
    return done, took[0] / done, took[1] / done


def _seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)

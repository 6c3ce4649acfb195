"""How long until 99 % of MNIST's test images are right: the preset ``fast`` beside Keras' own example."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any, Final

from digitpad.core.models.architectures import architecture
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, benchmark, instruction_sets
from tests.benchmarks.timing import child

GOAL: Final = 0.99
_IMAGES: Final = 54_000  # that both learn from; the other 6,000 validate
_SEEDS: Final = (1, 2, 3, 4, 5)
_SHARE: Final = {"wall": 1 / 12, "cpu": 1 / 10}
_BACK_TOO: Final = (
    3  # a training multiplies and adds three times as often as an answer: forth, and back for both factors
)
_AS_IF: Final = {"ONEDNN_MAX_CPU_ISA": "AVX2"}  # oneDNN's own switch; it does the convolutions


@benchmark("race")
def race() -> Iterator[Row]:
    """The preset with five seeds, then the example with one; each in a process of its own, one after the other.

    And, where the processor has newer instructions than AVX2, all of it again without them.
    """
    yield from _race("")
    if instruction_sets() not in ([], ["AVX2"]):
        yield from _race(", as if the processor had AVX2 and nothing newer", **_AS_IF)


def _race(where: str, **environment: str) -> Iterator[Row]:
    mnist = str(data_file("mnist.npz"))
    ours = [child("-m", "tests.benchmarks._race_child", "ours", mnist, str(seed), **environment) for seed in _SEEDS]
    peer = child("-m", "tests.benchmarks._race_child", "example", mnist, "1", **environment)
    for clock, name in (("wall", "wall"), ("cpu", "processor")):
        yield _row(clock, name, where, ours, peer)
    if not where:
        mine, theirs = (_multiply_adds(name, runs) for name, runs in (("fast", ours), ("keras-example", [peer])))
        yield Row(
            "multiply-adds of these trainings, forth and back",
            f"{mine / 1e9:,.0f} thousand million, {architecture('fast').multiply_adds:,} an image forth",
            peer=f"Keras' mnist_convnet: {theirs / 1e9:,.0f} thousand million, "
            f"{architecture('keras-example').multiply_adds:,} an image forth",
            ratio=f"{theirs / mine:.1f} times as many",
        )


def _epochs(runs: list[dict[str, Any]]) -> str:
    most = max(run["epochs"] for run in runs)
    return "one epoch" if most == 1 else f"{most} epochs"


def _multiply_adds(network: str, runs: list[dict[str, Any]]) -> float:
    epochs: int = max(run["epochs"] for run in runs)
    return _BACK_TOO * architecture(network).multiply_adds * _IMAGES * epochs


def _row(clock: str, name: str, where: str, ours: list[dict[str, Any]], peer: dict[str, Any]) -> Row:
    seconds = statistics.median(run[clock] for run in ours)
    reached = all(run["accuracy"] >= GOAL for run in ours)
    right = ", ".join(f"{run['accuracy']:.2%}" for run in ours)
    short = "" if peer["accuracy"] >= GOAL else ", where it was given up"
    return Row(
        f"{name} time of training to 99 % of MNIST's test images, preset `fast` (median of {len(ours)} seeds){where}",
        f"{seconds:.1f} s; {right} after {_epochs(ours)} of the training images",
        f"≤ 1/{1 / _SHARE[clock]:.0f} of the peer, 99 % with every seed",
        reached and seconds <= peer[clock] * _SHARE[clock],
        f"Keras' mnist_convnet, trained its own way: {peer[clock]:.0f} s, "
        f"{peer['accuracy']:.2%} after {peer['epochs']} epochs{short}",
        f"{peer[clock] / seconds:.1f} times as long",
    )

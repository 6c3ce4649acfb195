"""Networks: what one answer costs, of the shipped network and of the one before it, in each kind of arithmetic."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from digitpad.core.models.architectures import Architecture, architecture
from tests.benchmarks.data import REPOSITORY, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child

_BEFORE: Final = "accurate"
_KINDS: Final = ("float32", "float16", "int8")
_MOST_WORK: Final = 6_000_000  # multiply-adds
_LONGEST: Final = 0.2e-3  # seconds


@benchmark("networks", place=16)
def networks() -> Iterator[Row]:
    """The same weights in three kinds of arithmetic, on this processor and as if it had AVX2 and nothing newer."""
    shipped = recogniser().card.architecture
    nets = {"shipped": shipped, "before": architecture(_BEFORE)}
    yield Row(
        f"multiply-adds of one answer by the network {shipped.name}",
        f"{shipped.multiply_adds / 1e6:.2f} million",
        "≤ 6 million",
        shipped.multiply_adds <= _MOST_WORK,
        f"{_BEFORE}, the network before: {nets['before'].multiply_adds / 1e6:.1f} million",
        f"1/{nets['before'].multiply_adds / shipped.multiply_adds:.1f} of it",
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, network in nets.items():
            for kind, flatbuffer in _flatbuffers(network).items():
                Path(folder, f"{name}-{kind}.tflite").write_bytes(flatbuffer)
        yield from _rows("on this processor", child("-m", "tests.benchmarks._network_child", folder))
        if shutil.which("gdb"):
            yield from _rows("as if it had AVX2 and nothing newer", _without_newer(folder))


def _rows(where: str, medians: Mapping[str, float]) -> Iterator[Row]:
    for kind in _KINDS:
        ours, before = medians[f"shipped-{kind}"], medians[f"before-{kind}"]
        ships = kind == "int8"
        yield Row(
            f"one answer of the network, {kind}{' (shipped)' if ships else ''}, {where}",
            f"{ours * 1000:.3f} ms",
            "≤ 0.2 ms" if ships else "",
            ours <= _LONGEST if ships else None,
            f"{_BEFORE}: {before * 1000:.3f} ms",
            f"{before / ours:.1f} times as fast",
        )


def _flatbuffers(network: Architecture) -> dict[str, bytes]:
    import tensorflow as tf  # noqa: PLC0415 - the rest of the benchmarks need it not

    from training.models.build import build  # noqa: PLC0415

    found = {}
    for kind in _KINDS:
        converter = tf.lite.TFLiteConverter.from_keras_model(build(network))
        if kind != "float32":
            converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if kind == "float16":
            converter.target_spec.supported_types = [tf.float16]
        with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there what it has saved for the converter
            found[kind] = converter.convert()
    return found


def _without_newer(folder: str) -> dict[str, Any]:
    script = str(Path(__file__).with_name("_avx2_gdb.py"))
    command = ["gdb", "-q", "-batch", "-x", script, "--args", sys.executable, "-m", "tests.benchmarks._network_child"]
    done = subprocess.run([*command, folder], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("{"))
    result: dict[str, Any] = json.loads(line)
    return result

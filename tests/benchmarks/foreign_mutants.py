"""Mutants of foreign files: each refused or opened, nothing called, nothing written, in little time and memory."""

from __future__ import annotations

import io
import json
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import ForeignReader
from tests.benchmarks._watched_reader import CALLED
from tests.benchmarks.fuzz_models import mutated
from tests.benchmarks.table import Row, benchmark
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import write_h5, write_keras
from tests.core.models.foreign.onnx_files import STYLES

COUNT: Final = 5_000
_COMMAND: Final = (sys.executable, "-P", "-m", "tests.benchmarks._watched_reader")
_JUNK: Final[tuple[Any, ...]] = (
    None, True, -1, 0, 10**12, 1e308, "", "Lambda", "os.system", [], {}, [[]], [None] * 3, ["input_layer", 0, 0],
    {"class_name": "function", "module": "builtins", "config": "eval"}, {"class_name": "__lambda__", "config": {}},
    {"class_name": "__keras_tensor__", "config": {"keras_history": ["conv2d_1", 0, 0]}},
)  # fmt: skip

Mutate = Callable[[np.random.Generator], bytes]


class _WatchedReader(ForeignReader):
    """Remembers what its process died of, and how much memory it had."""

    def __init__(self) -> None:
        super().__init__(seconds=5.0, command=_COMMAND)
        self.deaths: Counter[int] = Counter()
        self.megabytes = 0.0

    def look(self) -> None:
        """Note the largest memory that the process has had."""
        if self._process is not None:
            status = Path(f"/proc/{self._process.pid}/status")
            lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
            kilobytes = (int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
            self.megabytes = max(self.megabytes, next(kilobytes, 0) / 1024)

    def _end(self) -> None:
        process = self._process
        super()._end()
        if process is not None:
            self.deaths[process.returncode] += 1


@benchmark("foreign-mutants", place=17)
def foreign_mutants() -> Iterator[Row]:
    """As many of each of ``.keras``, ``.h5`` and ``.onnx``, read by the process that the window asks."""
    yield from of_mutants(COUNT)


def of_mutants(count: int) -> Iterator[Row]:
    """Yield the rows of ``count`` mutants of each kind of file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds = {".keras": _of_keras(folder), ".h5": _of_h5(folder), ".onnx": _of_onnx()}
        for ending, mutate in kinds.items():
            yield _judged(folder, ending, mutate, count)


def _judged(folder: Path, ending: str, mutate: Mutate, count: int) -> Row:
    rng, outcomes = np.random.default_rng(3), Counter[str]()
    path, seconds = folder / f"mutant{ending}", []
    with _WatchedReader() as reader:
        reader.read(path)  # the start of the process is not a mutant's
        for _ in range(count):
            path.write_bytes(mutate(rng))
            start = time.perf_counter()
            answer = reader.read(path)
            seconds.append(time.perf_counter() - start)
            outcomes["opened" if isinstance(answer, Graph) else "refused"] += 1
            reader.look()
        deaths = Counter(reader.deaths)
    path.unlink()
    written = [found.name for found in folder.iterdir()]
    called = deaths[-CALLED]
    fine = not called and not written and max(seconds) <= 2 and reader.megabytes <= 512
    how = ", ".join(f"{times:,} {what}" for what, times in sorted(outcomes.items()))
    return Row(
        f"{count:,} mutants of a {ending} file, each read as it is imported",
        f"{how}; {called} called or wrote anything, {sum(deaths.values())} killed the process that reads; "
        f"at most {max(seconds):.2f} s and {reader.megabytes:.0f} MB",
        "none called or written, ≤ 2 s, ≤ 512 MB",
        fine,
    )


def _of_h5(folder: Path) -> Mutate:
    whole = write_h5(folder / "whole.h5", eras.tf_keras(), eras.keras_2_weights(), version="2.11.0")
    data = whole.read_bytes()
    whole.unlink()

    def mutate(rng: np.random.Generator) -> bytes:
        if rng.random() < 0.5:
            return mutated(data, rng, structure=len(data))
        text = json.dumps(_with_junk(eras.tf_keras(), rng))
        write_h5(whole, text, eras.keras_2_weights(), version="2.11.0")
        made = whole.read_bytes()
        whole.unlink()
        return made

    return mutate


def _of_keras(folder: Path) -> Mutate:
    whole = write_keras(folder / "whole.keras", eras.keras_3(), eras.keras_3_store())
    data = whole.read_bytes()
    with zipfile.ZipFile(whole) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    whole.unlink()

    def mutate(rng: np.random.Generator) -> bytes:
        kind = rng.integers(4)
        if kind == 0:
            return mutated(data, rng)
        changed = dict(parts)
        if kind == 1:
            changed["config.json"] = mutated(parts["config.json"], rng)
        elif kind == 2:
            changed["config.json"] = json.dumps(_with_junk(eras.keras_3(), rng)).encode()
        else:
            changed["model.weights.h5"] = mutated(
                parts["model.weights.h5"], rng, structure=len(parts["model.weights.h5"])
            )
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, part in changed.items():
                archive.writestr(name, part)
        return buffer.getvalue()

    return mutate


def _of_onnx() -> Mutate:
    models = [make().SerializeToString() for make in STYLES.values()]

    def mutate(rng: np.random.Generator) -> bytes:
        data = models[int(rng.integers(len(models)))]
        # What says what the weights are lies before and after them; half of the changes fall there.
        return mutated(data, rng, structure=len(data)) if rng.random() < 0.5 else mutated(data, rng)

    return mutate


def _with_junk(config: Any, rng: np.random.Generator) -> Any:
    """Return a configuration in which one to three values are something else."""
    for _ in range(int(rng.integers(1, 4))):
        places = list(_places(config))
        holder, key = places[int(rng.integers(len(places)))]
        holder[key] = deepcopy(_JUNK[int(rng.integers(len(_JUNK)))])
    return config


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])

"""The rows of the table, the registry of what measures them, and how the table is printed."""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

import tests.benchmarks

_QUIET: Final = 15  # percent of all cores
# As people call them, and as Linux does.
_INSTRUCTION_SETS: Final = {
    "AMX": {"amx_tile"}, "VNNI": {"avx512_vnni", "avx_vnni"}, "AVX-512": {"avx512f"}, "AVX2": {"avx2"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        what: was measured, and on what.
        measured: the figure with its unit.
        target: what it has to be, empty if it is there for comparison only.
        met: whether it is, or None without a target.
        peer: the peer and its figure in the same run.
        ratio: of the peer's figure to ours, or ours to the peer's, in words.
    """

    what: str
    measured: str
    target: str = ""
    met: bool | None = None
    peer: str = ""
    ratio: str = ""

    def __post_init__(self) -> None:
        assert (self.met is None) == (self.target == ""), "a target is met or missed"


class Skipped(Exception):  # noqa: N818 - not an error
    """Raised by a benchmark that cannot be run here; the text says why."""


Benchmark = Callable[[], Iterator[Row]]
BENCHMARKS: Final[dict[str, Benchmark]] = {}
_PLACES: Final[dict[str, int]] = {}


def benchmark(name: str, *, place: int = 100) -> Callable[[Benchmark], Benchmark]:
    """Register the generator of rows below under ``name``; in the table it stands before those of a higher place."""

    def register(function: Benchmark) -> Benchmark:
        assert name not in BENCHMARKS, f"two benchmarks are called {name}"
        BENCHMARKS[name], _PLACES[name] = function, place
        return function

    return register


def in_order() -> list[str]:
    """Return the names of all benchmarks as they stand in the table."""
    return sorted(BENCHMARKS, key=_PLACES.__getitem__)


def import_all() -> None:
    """Import every module beside this one, so that its benchmarks are registered."""
    for module in pkgutil.iter_modules(tests.benchmarks.__path__):
        if not module.name.startswith("_"):
            importlib.import_module(f"{tests.benchmarks.__name__}.{module.name}")


def print_row(row: Row) -> None:
    """Print ``row`` in two or three lines that read without a wide terminal."""
    mark = {True: "ok    ", False: "MISSED", None: "      "}[row.met]
    print(f"{mark}  {row.what}")
    print(f"        {row.measured}" + (f"   (target: {row.target})" if row.target else ""))
    if row.peer:
        print(f"        beside {row.peer}" + (f": {row.ratio}" if row.ratio else ""))


def print_skipped(name: str, reason: str) -> None:
    """Say why a benchmark was not run."""
    print(f"skipped {name}: {reason}")


def machine() -> str:
    """Return this machine in general terms, without its name: its cores, and which of `instruction_sets` they have."""
    model = _of_processor("model name") or platform.processor() or platform.machine()
    has = instruction_sets()
    lacks = [name for name in _INSTRUCTION_SETS if name not in has]
    known = (f", with {', '.join(has)}" if has else "") + (f", without {', '.join(lacks)}" if has and lacks else "")
    system = f"{platform.system()}, Python {platform.python_version()}"
    return f"{os.cpu_count()} cores ({model}, {platform.machine()}{known}), {system}"


def instruction_sets() -> list[str]:
    """Return which of those that make networks fast the processor has, the newest first; none where nothing tells."""
    flags = set(_of_processor("flags").split())
    return [name for name, any_of in _INSTRUCTION_SETS.items() if any_of & flags]


def _of_processor(key: str) -> str:
    description = Path("/proc/cpuinfo")
    lines = description.read_text(encoding="utf-8").splitlines() if description.is_file() else []
    return next((line.partition(":")[2].strip() for line in lines if line.partition(":")[0].strip() == key), "")


def busy() -> str:
    """Return a remark if other work on this machine makes times longer, or nothing. Takes half a second."""
    percent = psutil.cpu_percent(interval=0.5)
    return f"while other work took {percent:.0f} % of the machine" if percent > _QUIET else ""

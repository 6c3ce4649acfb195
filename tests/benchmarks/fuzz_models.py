"""Ten thousand mutated model files: none ends or hangs the program.

    python -m tests.benchmarks.fuzz_models [COUNT]

Half are mutated as files, which the hashes stop. Half have a mutated network and hashes that fit, which only somebody
who means harm would make: they reach LiteRT, in the helper process. Those that it lets pass are then run in a second
process that stands for the window's, and must live.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import ModelFile, read_model, write_model
from digitpad.core.models.sandbox import SandboxProcess
from digitpad.core.resources import resource

SECONDS: Final = 2.0  # what a mutant may take; an honest network takes 0.01
STRUCTURE: Final = 16_384  # bytes at the end of a network or a zip that are not weights


def mutated(data: bytes, rng: np.random.Generator, *, structure: int = STRUCTURE) -> bytes:
    """Return ``data`` with a few bytes changed, a piece cut out or doubled, or its end missing.

    Nine of ten times this happens in the last ``structure`` bytes, where files say how they are built.
    """
    values = bytearray(data)
    start = int(rng.integers(0 if rng.random() < 0.1 else max(0, len(values) - structure), len(values)))
    length = int(rng.integers(1, 65))
    kind = rng.integers(6)
    if kind == 0:
        values[start] ^= 1 << int(rng.integers(8))
    elif kind == 1:
        for place in rng.integers(start, len(values), size=int(rng.integers(2, 20))):
            values[place] = int(rng.integers(256))
    elif kind == 2:
        values[start : start + 4] = int(rng.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF])).to_bytes(4, "little")
    elif kind == 3:
        del values[start : start + length]
    elif kind == 4:
        values[start:start] = values[start : start + length]
    else:
        del values[start:]
    return bytes(values)


class Fuzz:
    """Counts what becomes of mutants of one model.

    Args:
        model: that is mutated.
        folder: for files.
        helper: tries networks, as for the window.
        stand_in: runs those that were let pass, as the window would.
    """

    def __init__(self, model: ModelFile, folder: Path, helper: SandboxProcess, stand_in: SandboxProcess) -> None:
        self.outcomes: Counter[str] = Counter()
        self._file = folder / "mutant.digitpad"
        # One weight instead of a million: they are not what LiteRT reads, and take long to pack.
        self._card, self._weights = (
            replace(model.card, parameters=1, strokes=None),
            {"weights": np.zeros(1, np.float32)},
        )
        self._helper = helper
        self._stand_in = stand_in

    def file(self, data: bytes) -> None:
        """Read a mutated file as the program does."""
        self._file.write_bytes(data)
        self._judge()

    def network(self, tflite: bytes) -> None:
        """Read a file with a mutated network whose hashes fit."""
        write_model(self._file, self._card, tflite=tflite, weights=self._weights)
        self._judge()

    def _judge(self) -> None:
        try:
            model = read_model(self._file)
        except DigitpadError:
            self.outcomes["refused as a file"] += 1
            return
        refusal = self._helper.refusal(model.tflite)
        if refusal is None:
            again = self._stand_in.refusal(model.tflite)
            self.outcomes["let pass, and lives" if again is None else f"LET PASS, BUT {again}"] += 1
        elif "crashes" in refusal or "did not answer" in refusal:
            self.outcomes[refusal] += 1
        else:
            self.outcomes["refused as a network"] += 1


def main(count: int = 10_000) -> int:
    """Try ``count`` mutants and print what became of them; 1 if one that was let pass did not live."""
    rng = np.random.default_rng(2)
    shipped = read_model(resource("digitpad.digitpad"))
    data = shipped.path.read_bytes()
    with (
        tempfile.TemporaryDirectory() as folder,
        SandboxProcess(seconds=SECONDS) as helper,
        SandboxProcess(seconds=SECONDS) as stand_in,
    ):
        fuzz = Fuzz(shipped, Path(folder), helper, stand_in)
        for number in range(count):
            if number % 2:
                fuzz.file(mutated(data, rng))
            else:
                fuzz.network(mutated(shipped.tflite, rng))
    outcomes = ", ".join(f"{times} {what}" for what, times in fuzz.outcomes.most_common())
    sys.stdout.write(f"{count} mutated model files: {outcomes}\n")
    return int(any(what.startswith("LET PASS") for what in fuzz.outcomes))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))

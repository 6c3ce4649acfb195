"""Who has the runs of a sweep that other machines train: an actor of Ray's on the machine of the sweep itself.

A run goes to the machine that trains it, and comes back after every epoch: a machine that is lost takes an epoch with
it at most, and no folder need be shared. Data goes along as files, once to each machine.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from digitpad.core.data.kinds.mnist import cached_file
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import runs_folder
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.lock import HeldError, Lock

Files = dict[str, bytes]


class Keeper:
    """Hands out runs and data, and takes runs back.

    Args:
        runs: the folder of the runs; the actor's own process may have other folders than the sweep's.
        mnist: where MNIST lies here, if it does.
    """

    def __init__(self, runs: str, mnist: str) -> None:
        self._runs, self._mnist = Path(runs), Path(mnist)
        self._locks: dict[str, Lock] = {}
        self._keys: dict[str, str] = {}

    def fetch(self, name: str) -> tuple[str, Files]:
        """Return the folder of a run here and all its files, and hold its lock; None of its content if that is held."""
        run = Run(self._runs / name)
        if name not in self._locks:
            try:
                self._locks[name] = Lock(run.lock)
            except HeldError:
                return str(run.folder), {}
        kept = [path for path in run.folder.iterdir() if path.is_file() and path != run.lock]
        newest = run.checkpoints[:1]
        return str(run.folder), {
            path.name: path.read_bytes() for path in kept if path.suffix != ".zip" or path in newest
        }

    def store(self, name: str, files: Files, *, has_ended: bool) -> None:
        """Take files of a run; of its checkpoints only the newest stays."""
        run = Run(self._runs / name)
        for file, data in files.items():
            write_atomically(run.folder / Path(file).name, data)
        for old in run.checkpoints[1:]:
            old.unlink(missing_ok=True)
        if has_ended and name in self._locks:
            self._locks.pop(name).release()

    def source(self, spec: str, known: list[str]) -> tuple[str, str, bytes | None]:
        """Return a key, the name and the content of a file that has the data of ``spec``; of a folder, a zip file.

        The key is empty for what every machine has by itself; there is no content where the key is ``known``.
        """
        parsed = DataSpec.parse(spec)
        if parsed.is_word:
            if parsed.text != "mnist" or not self._mnist.is_file():
                return "", "", None
            return "mnist", self._mnist.name, None if "mnist" in known else self._mnist.read_bytes()
        if self._keys.get(spec, "") in known:
            return self._keys[spec], parsed.path.name, None
        data = parsed.path.read_bytes() if parsed.path.is_file() else _zipped(parsed.path)
        self._keys[spec] = hashlib.sha256(data).hexdigest()[:16]
        return self._keys[spec], parsed.path.name, data


def keeper_here(sources: tuple[str, ...]) -> Any:
    """Start the keeper on the machine on which this process runs, and return Ray's handle of it.

    Raises:
        DigitpadError: a source is something that only this machine has.
    """
    if any(DataSpec.parse(spec).text == "drawings" for spec in sources):
        raise DigitpadError(
            "Your drawings lie on this machine alone; export them to a file, and give that: digitpad drawings export"
        )
    here = NodeAffinitySchedulingStrategy(ray.get_runtime_context().get_node_id(), soft=False)
    actor = ray.remote(Keeper).options(num_cpus=0, scheduling_strategy=here, max_restarts=3, max_task_retries=3)
    return actor.remote(str(runs_folder()), str(cached_file()))


def _zipped(folder: Path) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder))
    return data.getvalue()

"""A run on a machine that does not see the sweep's files: fetched from its keeper, and sent back after every epoch."""

from __future__ import annotations

import io
import json
import shutil
import time
import zipfile
from pathlib import Path
from typing import Any, Final

import ray

from digitpad.core.data.kinds.mnist import cached_file
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.run_folder import Run
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.folders import make_folder, user_folder

_PATIENCE: Final = 30.0  # seconds for which whoever had the run before may still write
_TOLD: Final = ("outcome.json", "events.jsonl")  # that name the folder of the run


class Mirror:
    """A run that was fetched.

    Args:
        keeper: Ray's handle of its `training.sweep.keeper.Keeper`.
        name: of the run.

    Raises:
        DigitpadError: somebody else works on it.
    """

    def __init__(self, keeper: Any, name: str) -> None:
        self._keeper, self._name = keeper, name
        self.run = Run(user_folder() / "mirrored-runs" / name)
        self._sent: dict[str, tuple[int, int]] = {}
        _until(lambda: not self.run.is_running, name)
        self._there, files = self._fetched()
        self._take(files)

    def send(self, *, has_ended: bool = False) -> None:
        """Send what has changed; of the checkpoints only the newest."""
        newest, changed, stamps = self.run.checkpoints[:1], {}, {}
        for path in self.run.folder.iterdir():
            if path.name in ("lock", "config.json") or (path.suffix == ".zip" and path not in newest):
                continue
            if path.name.startswith(".") or not path.is_file():
                continue
            stat = path.stat()
            stamps[path.name] = (stat.st_mtime_ns, stat.st_size)
            if self._sent.get(path.name) != stamps[path.name]:
                changed[path.name] = self._as_there(path)
        ray.get(self._keeper.store.remote(self._name, changed, has_ended=has_ended))
        self._sent |= stamps

    def close(self) -> None:
        """Send the rest, and remove what lies here."""
        self.send(has_ended=True)
        shutil.rmtree(self.run.folder, ignore_errors=True)

    def _fetched(self) -> tuple[str, dict[str, bytes]]:
        deadline = time.monotonic() + _PATIENCE
        while True:
            there, files = ray.get(self._keeper.fetch.remote(self._name))
            if files:
                return there, files
            if time.monotonic() > deadline:
                raise DigitpadError(f"Another trainer works on the run {self._name}.")
            time.sleep(0.2)

    def _take(self, files: dict[str, bytes]) -> None:
        """Write the run's files here, unless its trainer, whose worker was lost, came further than they say."""
        mine = [path.name for path in self.run.checkpoints]
        theirs = [name for name in files if name.startswith("checkpoint-")]
        if not mine or (theirs and max(theirs) > max(mine)):
            shutil.rmtree(self.run.folder, ignore_errors=True)
            make_folder(self.run.folder)
            for name, data in files.items():
                write_atomically(self.run.folder / name, data)
        facts = json.loads(files["config.json"])
        facts["config"]["data"] = [self._source(spec) for spec in facts["config"]["data"]]
        write_atomically(self.run.folder / "config.json", json.dumps(facts).encode())

    def _source(self, spec: str) -> str:
        """Return what the source ``spec`` of the sweep's machine is called here."""
        kept = user_folder() / "mirrored-data"
        known = [path.name for path in kept.glob("*")] + (["mnist"] if cached_file().exists() else [])
        key, name, data = ray.get(self._keeper.source.remote(spec, known))
        if not key:
            return spec
        place = cached_file() if key == "mnist" else kept / key / name
        if data is not None and not place.exists():
            make_folder(place.parent)
            if data[:2] == b"PK" and place.suffix not in (".npz", ".zip"):
                with zipfile.ZipFile(io.BytesIO(data)) as archive:
                    archive.extractall(place)
            else:
                write_atomically(place, data)
        asked = DataSpec.parse(spec)
        if asked.is_word:
            return spec
        return str(place) if asked.asked_part is None else f"{place}:{asked.asked_part}"

    def _as_there(self, path: Path) -> bytes:
        data = path.read_bytes()
        if path.name not in _TOLD:
            return data
        here, there = (json.dumps(str(folder))[1:-1].encode() for folder in (self.run.folder, self._there))
        return data.replace(here, there)


def _until(is_so: Any, name: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > deadline:
            raise DigitpadError(f"Another trainer works on the run {name}.")
        time.sleep(0.1)

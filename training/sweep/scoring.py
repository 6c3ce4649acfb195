"""``python -m training --score ADDRESS N WORK``: a helper of a `digitpad.core.pool.pool.Pool` that hands chunks to Ray.

It speaks as `digitpad.core.pool.helper_process` does: a setup and chunks come in, and the results of each chunk go out
in the order of the chunks. It is ready when the first process on the cluster is.
"""

from __future__ import annotations

import os
import pickle
import platform
import queue
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, Final, NoReturn

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.models.library import find_model
from digitpad.core.pool.wire import Work, packed, receive, receive_packed, send, work_of
from training.sweep.engine import engine, prepare_environment
from training.sweep.relay import Relay

_GONE_AFTER: Final = "20"  # seconds without the cluster's head: then others do what it was at


def main() -> NoReturn:
    """Serve until stdin ends."""
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    address, at_once, work = sys.argv[2], int(sys.argv[3]), sys.argv[4]
    setup = receive(sys.stdin.buffer)
    chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, chunks), daemon=True).start()
    os.environ.setdefault("RAY_gcs_rpc_server_reconnect_timeout_s", _GONE_AFTER)
    prepare_environment(is_local=False)
    try:
        with engine(address):
            Relay(_starter(work, setup), at_once).serve(chunks, results)
    except DigitpadError as error:
        send(results, error)  # whoever asked raises it
        threading.Event().wait()  # until stdin ends
    os._exit(1)


class Scorer:
    """Works on chunks, in a process of Ray's.

    Args:
        work: its name.
        given: the setup of the work, and the content of the model that is asked, if it is none that every machine has.
        version: of the program that asks.
    """

    def __init__(self, work: str, given: tuple[Any, bytes | None], version: str) -> None:
        self._name, self._given, self._version = work, given, version
        self._work: Work | None = None

    def get_ready(self) -> None:
        """Do what takes long.

        Raises:
            DigitpadError: this machine's program is another one, or refuses the model.
        """
        if self._version != __version__:
            here = f"{platform.node()} has digitpad {__version__}"
            raise DigitpadError(f"{here}, the machine that asks {self._version}; they must be the same.")
        setup, model = self._given
        if model is None:
            self._work = work_of(self._name, setup)
            return
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.digitpad"
            path.write_bytes(model)
            self._work = work_of(self._name, replace(setup, model=str(path)))

    def do(self, chunk: bytes) -> bytes:
        """Return the results of a chunk, `packed` as that is: what only goes through need not be unpacked."""
        assert self._work is not None
        return packed(self._work(pickle.loads(chunk)))


def _starter(work: str, setup: Any) -> Any:
    """Return what starts a `Scorer` on the cluster, wherever there is a processor left."""
    import ray  # noqa: PLC0415 - its environment comes first

    name = getattr(setup, "model", None)
    given = ray.put((setup, Path(find_model(name)).read_bytes() if name else None))
    scorer = ray.remote(Scorer).options(num_cpus=1)
    return lambda: scorer.remote(work, given, __version__)


def _listen(stream: IO[bytes], chunks: queue.SimpleQueue[bytes]) -> None:
    try:
        while True:
            chunks.put(receive_packed(stream))
    except (EOFError, OSError):
        os._exit(0)

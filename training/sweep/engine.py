"""Ray, started on this machine for the loopback address alone, or asked for where it runs already; and ended.

What Ray writes lies in a short, private folder that goes with it: its sockets' paths may have a hundred letters.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.storage.scratch import make_scratch
from digitpad.core.sweeps.sweep_process import require_cluster

LOOPBACK: Final = "127.0.0.1"
_ATTEMPTS: Final = 3
_OBJECTS: Final = 100 << 20  # bytes of shared memory; only results of a few hundred bytes and files of runs go through
_ROOM: Final = 1 << 20  # bytes for temporary files, below which Ray waits for what cannot be written
_VITAL: Final = ("raylet", "gcs_server")
_QUIET: Final = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DISABLE_IMPORT_WARNING": "1",
    "RAY_DEDUP_LOGS": "0",
    "RAY_worker_niceness": "0",  # added to the sweep's own, which is right: nobody waits for less than the trainers
    # A trainer whose worker has died writes a checkpoint and goes; Ray would kill it.
    "RAY_kill_child_processes_on_worker_exit": "false",
    # Trials without a GPU of their own are not to be cut off from it.
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    # On a busy machine a worker takes longer than its minute to start: it would be killed and started again for ever.
    "RAY_worker_register_timeout_seconds": "900",
    "RAY_agent_register_timeout_ms": "900000",
    "TUNE_DISABLE_AUTO_CALLBACK_LOGGERS": "1",
    "TUNE_DISABLE_SIGINT_HANDLER": "1",
    "TUNE_RESULT_BUFFER_LENGTH": "1",
    "TUNE_GLOBAL_CHECKPOINT_S": "3600",  # the sweep's own events are what it is resumed from
    "TUNE_WARN_THRESHOLD_S": "60",
}


@dataclass(frozen=True, slots=True)
class Engine:
    """Ray, as far as a sweep needs to know it.

    Attributes:
        processors: that it has, on all of its machines.
        gpus: likewise.
        folder: private, for what is temporary.
        is_local: whether it was started here and for us, so that its workers see this machine's files.
        died: tells which of its processes that were started here has died, for which Tune would wait for ever.
    """

    processors: int
    gpus: float
    folder: Path
    is_local: bool
    died: Callable[[], str] = str


@contextlib.contextmanager
def engine(cluster: str = "", *, at_once: int | None = None) -> Iterator[Engine]:
    """Give Ray, and end it; `prepare_environment` comes first.

    Args:
        cluster: the address of one that runs already; empty to start one on this machine.
        at_once: how many tasks of one processor the one on this machine is to take; by default its processors.

    Raises:
        DigitpadError: it cannot be started or reached; one sentence.
    """
    try:
        folder = make_scratch()
    except OSError as error:
        raise DigitpadError(f"Ray needs a folder in {tempfile.gettempdir()}: {error.strerror}.") from error
    try:
        import ray  # noqa: PLC0415 - takes a second, and reads the environment when it is imported

        try:
            if cluster:
                _connect(ray, cluster)
            else:
                _start(ray, folder, at_once or os.cpu_count() or 1)
            resources = ray.cluster_resources()
            yield Engine(
                processors=int(resources.get("CPU", 1)),
                gpus=float(resources.get("GPU", 0)),
                folder=folder,
                is_local=not cluster,
                died=str if cluster else lambda: _died(ray),
            )
        finally:
            ray.shutdown()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare_environment(*, is_local: bool) -> None:
    """Set what Ray reads when it is imported, which nothing may have done before.

    Args:
        is_local: whether Ray will be started here.
    """
    os.environ.update({name: value for name, value in _QUIET.items() if name not in os.environ})
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    if is_local:
        os.environ.pop("RAY_ADDRESS", None)
        # Ray takes 127.0.0.1 for the address of the network, unless it believes that it is never to leave this machine.
        os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
        # Others on this machine reach the loopback address, too: a secret of this sweep's own, and none in a home.
        os.environ.update(RAY_AUTH_MODE="token", RAY_AUTH_TOKEN=secrets.token_hex(32))
        os.environ.pop("RAY_AUTH_TOKEN_PATH", None)


def _start(ray: Any, folder: Path, at_once: int) -> None:
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            ray.init(
                _node_ip_address=LOOPBACK,
                include_dashboard=False,
                num_cpus=at_once,
                object_store_memory=_OBJECTS,
                _temp_dir=str(folder),
                configure_logging=False,
                log_to_driver=False,
            )
            break
        except Exception as error:
            ray.shutdown()
            # It waits half a minute, which cannot be changed, for what a machine with much else to do needs longer for.
            if attempt < _ATTEMPTS and "timed out during startup" in str(error):
                continue
            if shutil.disk_usage(folder).free < _ROOM:
                raise DigitpadError(f"Ray cannot be started: there is no room in {folder.parent}.") from error
            raise DigitpadError(f"Ray cannot be started: {_first_line(error)}") from error
    address = ray.util.get_node_ip_address()
    if address != LOOPBACK:
        raise DigitpadError(
            f"This version of Ray listens on {address}, where others could reach it; digitpad needs "
            'another one: python -m pip install "ray[tune]>=2.60,<2.61"'
        )


def _died(ray: Any) -> str:
    node = ray._private.worker._global_node
    return next((kind for kind, _ in node.dead_processes() if kind in _VITAL), "") if node is not None else ""


def _connect(ray: Any, cluster: str) -> None:
    require_cluster(cluster)
    try:
        ray.init(address=cluster, configure_logging=False, log_to_driver=False)
    except Exception as error:
        raise DigitpadError(why_not_connected(cluster, error)) from error


def why_not_connected(cluster: str, error: Exception) -> str:
    """Return one sentence on why Ray at ``cluster`` cannot be used; Ray's own ``error`` has many."""
    said = str(error)
    versions = re.findall(r"Ray: (\S+).*?Python: (\S+)", said, re.DOTALL)
    if "ersion mismatch" in said and len(versions) >= 2:
        (ray_there, python_there), (ray_here, python_here) = versions[:2]
        return (
            f"The cluster at {cluster} has Ray {ray_there} with Python {python_there}, this machine has Ray {ray_here} "
            f"with Python {python_here}; both must be the same."
        )
    if "authentication" in said.lower() or "token" in said.lower():
        return f"The cluster at {cluster} wants its token, which RAY_AUTH_TOKEN or RAY_AUTH_TOKEN_PATH gives."
    return f"There is no Ray at {cluster} that can be used: {_first_line(error)}"


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).split("\n") if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:300]

"""Who shares in work: processes here, or a cluster beside this process."""

from __future__ import annotations

import os
import sys
from typing import Final, NamedTuple

HELPER: Final = (sys.executable, "-P", "-m", "digitpad.core.pool.helper_process")
"""A helper on this machine; the name of the work follows."""

RELAY: Final = (sys.executable, "-P", "-m", "training", "--score")
"""Starts what hands chunks to a cluster; its address, how many at once, and the name of the work follow."""

_ON_CLUSTER: Final = 64  # processes of a cluster at once, unless told otherwise; no more than it has


class Workers(NamedTuple):
    """Who may work.

    Attributes:
        processes: how many of this machine, this one included; with 1 there are no helpers.
        helper: the command of a helper, which gets the name of the work as its last word.
        is_relay: whether the helper hands the work on rather than doing it.
    """

    processes: int = 1
    helper: tuple[str, ...] = HELPER
    is_relay: bool = False


ALONE: Final = Workers()


def workers_of(at_once: int | None, cluster: str = "") -> Workers:
    """Return who works where ``--at-once`` and ``--cluster`` say so.

    Args:
        at_once: how many at the most; None for as many as there are processors. With 1 this process is alone.
        cluster: the address of a Ray, ``HOST:PORT``, whose processes work beside this one; empty for processes here.

    Raises:
        DigitpadError: what a cluster needs is not installed, or there is nothing at its address.
    """
    if not cluster or at_once == 1:
        return Workers(at_once or processors())
    from digitpad.core.sweeps.sweep_process import require_cluster, require_engine  # noqa: PLC0415 - few ask for one

    require_engine()
    require_cluster(cluster)
    return Workers(2, (*RELAY, cluster, str(at_once or _ON_CLUSTER)), is_relay=True)


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

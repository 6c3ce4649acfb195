"""Sweeps with a real Ray: beside the same trainings one after another, with ASHA, on two nodes, and killed ten times.

How much is trained is a parameter, as the whole takes an hour: ``DIGITPAD_SWEEP_TRIALS`` (16) and
``DIGITPAD_SWEEP_IMAGES`` (20,000).
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import random
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil

from digitpad.core.runs.events import EpochEnded, RunEnded, RunStarted
from digitpad.core.runs.presets import PRESETS
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepEnded, TrialEnded, TrialEpochEnded, TrialStarted
from digitpad.core.sweeps.space import Choices, Range, Space
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_process import SweepProcess
from tests.benchmarks.data import REPOSITORY, data_file
from tests.benchmarks.table import Row, Skipped, benchmark

TRIALS: Final = int(os.environ.get("DIGITPAD_SWEEP_TRIALS", "16"))
IMAGES: Final = int(os.environ.get("DIGITPAD_SWEEP_IMAGES", "20000"))
KILLS: Final = int(os.environ.get("DIGITPAD_SWEEP_KILLS", "10"))
EPOCHS: Final = 9
AT_ONCE: Final = 2
_VARY: Final[Space] = {"learning_rate": Range(1e-4, 3e-2, is_log=True), "batch_size": Choices((64, 128, 256))}
_RAYS_OWN: Final = ("gcs_server", "raylet", "ray::", "autoscaler", "dashboard", "log_monitor", "--sweep")


@dataclass
class Swept:
    """What a sweep took.

    Attributes:
        sweep: its folder.
        seconds: from the command to its end.
        trials: seconds of each trial, from its beginning to its end.
        gigabytes: the most memory that Ray's own processes and the sweep's had together.
        ended: its last event.
    """

    sweep: Sweep
    ended: SweepEnded
    seconds: float
    trials: dict[int, float] = field(default_factory=dict)
    gigabytes: float = 0.0


@benchmark("sweep")
def sweep() -> Iterator[Row]:
    """A sweep beside the same trainings one after another; skipped without the extra."""
    with _data() as data:
        yield from _beside_one_after_another(data)


@benchmark("sweep-nodes")
def sweep_nodes() -> Iterator[Row]:
    """A sweep on two nodes, of which one goes."""
    with _data() as data:
        yield from _on_two_nodes(data, Path(data).parent)


@benchmark("sweep-killed")
def sweep_killed() -> Iterator[Row]:
    """A sweep whose process is killed again and again."""
    with _data() as data:
        yield from _killed(data)


@contextlib.contextmanager
def _data() -> Iterator[str]:
    if not (importlib.util.find_spec("ray") and importlib.util.find_spec("optuna")):
        raise Skipped("the extra cluster is not installed")
    with tempfile.TemporaryDirectory() as folder:
        yield _some_of_mnist(Path(folder))


def _beside_one_after_another(data: str) -> Iterator[Row]:
    what = f"{TRIALS} trials of `fast` on {IMAGES:,} images, {EPOCHS} epochs each, {AT_ONCE} at once"
    whole = _swept(replace(_config(data), end_early=False))
    one_by_one, best = _one_after_another(whole.sweep)
    found = whole.sweep.state().best
    assert found is not None
    share = whole.seconds / one_by_one
    yield Row(
        what, f"{whole.seconds:.0f} s, best {found.accuracy:.2%}, with Ray's start and end", "≤ 0.65 of the time",
        share <= 0.65, f"the same one after another in one trainer, {one_by_one:.0f} s, best {best:.2%}",
        f"{share:.2f} of the time",
    )  # fmt: skip
    early = _swept(_config(data))
    best_early = early.sweep.state().best
    assert best_early is not None
    gap = abs((best_early.accuracy or 0) - best)
    share = early.seconds / one_by_one
    ended = sum(trial.status == "ended-early" for trial in early.sweep.state().trials.values())
    yield Row(
        f"the same with ASHA, which ended {ended} of {TRIALS} trials early",
        f"{early.seconds:.0f} s, best {best_early.accuracy:.2%}",
        "≤ 0.4 of the time, best accuracy ± 0.1 point", share <= 0.4 and gap <= 0.001,
        f"the same one after another, {one_by_one:.0f} s, best {best:.2%}", f"{share:.2f} of the time",
    )  # fmt: skip
    yield _added(data)
    yield Row(
        "memory of Ray, Tune, Optuna and the sweep's process, without the trainers",
        f"{whole.gigabytes:.2f} GB", "≤ 1 GB", whole.gigabytes <= 1,
    )  # fmt: skip


def _added(data: str) -> Row:
    """Measure trials one at a time beside the same trainings by a warm trainer."""
    small = replace(_config(data), trials=4, at_once=1, end_early=False)
    small = replace(small, base=replace(small.base, epochs=1))
    swept = _swept(small)
    alone = _each_alone(swept.sweep)
    added = sorted(swept.trials[number] - alone[number] for number in sorted(alone)[1:])  # the first loads TensorFlow
    median = added[len(added) // 2]
    return Row(
        "what Ray adds to one trial, warm (median of 3, one at a time, one epoch)",
        f"{median:.2f} s", "≤ 2 s", median <= 2,
    )  # fmt: skip


def _on_two_nodes(data: str, folder: Path) -> Iterator[Row]:
    config = replace(_config(data), trials=6, at_once=2, end_early=False)
    config = replace(config, base=replace(config.base, epochs=6))
    with _two_nodes(folder) as (address, nodes):
        made = create_sweep(config)
        on: set[str] = set()
        done: set[int] = set()
        killed = False
        with SweepProcess(made, address, foreground=True) as process:
            for event in process.follow():
                match event:
                    case TrialStarted():
                        on.add(event.node)
                    case TrialEpochEnded():
                        done.add(event.trial)
                        if not killed and len(done) >= 2 and event.epoch >= 3:
                            killed = True
                            _kill_all(nodes[1])
                    case SweepEnded():
                        ended = event
    state = made.state()
    again = sum(trial.attempts - 1 for trial in state.trials.values())
    lost = max(_epochs_lost(made.run_of(trial)) for trial in state.trials.values())
    finished = sum(trial.status == "finished" for trial in state.trials.values())
    yield Row(
        f"two Ray nodes with folders of their own, {config.trials} trials, one node killed (−9) in the third epoch",
        f"{finished} of {config.trials} finished on {len(on)} nodes, {again} taken up again; {lost} complete "
        f"epochs of a trial were lost at most, beside the one that was being trained; {ended.outcome}",
        "both used; at most one epoch of each trial lost",
        finished == config.trials and len(on) == 2 and again >= 1 and lost == 0,
    )  # fmt: skip


def _epochs_lost(run: Run) -> int:
    """Return how many complete epochs a run lacked at most when it went on."""
    known = lost = 0
    for event in run.events():
        if isinstance(event, EpochEnded):
            known = event.epoch
        elif isinstance(event, RunStarted):
            lost = max(lost, known - event.epoch)
    return lost


def _killed(data: str) -> Iterator[Row]:
    config = replace(_config(data), trials=8, end_early=False)
    config = replace(config, base=replace(config.base, epochs=3))
    whole = _swept(config)
    chance = random.Random(0)
    made = create_sweep(config)
    kills = goes = 0
    while goes < 4 * KILLS:
        goes += 1
        after = chance.uniform(3, 25) if kills < KILLS else float("inf")  # seconds: while Ray starts, too
        if _until_killed(made, after):
            kills += 1
            continue
        break
    before, now = whole.sweep.state(), made.state()
    tried = [{n: trial.values for n, trial in state.trials.items()} for state in (before, now)]
    same = tried[0] == tried[1] and before.best is not None and now.best is not None
    same = same and before.best.number == now.best.number and before.best.accuracy == now.best.accuracy  # type: ignore[union-attr]
    runs = len({trial.run for trial in now.trials.values()})
    yield Row(
        f"the driver killed (−9) {kills} times at random moments and resumed, {config.trials} trials of 3 epochs",
        f"{now.done} trials done in {runs} runs; {'the same' if tried[0] == tried[1] else 'other'} trials, "
        f"{'the same best' if same else 'another best'}",
        "the same trials, none twice, the same best", same and now.done == runs == config.trials,
    )  # fmt: skip


def _until_killed(made: Sweep, after: float) -> bool:
    """Carry ``made`` out; kill its process ``after`` seconds; return whether that came before its end."""
    begun, killed = time.monotonic(), False
    with SweepProcess(made, foreground=True) as process:
        for event in process.follow():
            if not killed and time.monotonic() - begun > after:
                started = made.state().started
                assert started is not None
                with contextlib.suppress(ProcessLookupError):
                    os.kill(started.process, signal.SIGKILL)
                killed = True
            if isinstance(event, SweepEnded):
                return event.outcome == "stopped"
    return killed


def _config(data: str) -> SweepConfig:
    base = replace(PRESETS["fast"].config, data=(data,), epochs=EPOCHS, name="bench")
    return SweepConfig(base=base, vary=_VARY, trials=TRIALS, at_once=AT_ONCE)


def _swept(config: SweepConfig) -> Swept:
    made = create_sweep(config)
    begun = time.monotonic()
    swept = Swept(made, SweepEnded(outcome="failed"), 0.0)
    started: dict[int, float] = {}
    with SweepProcess(made, foreground=True) as process:
        for event in process.follow():
            match event:
                case TrialStarted():
                    started[event.trial] = time.monotonic()
                case TrialEnded():
                    swept.trials[event.trial] = time.monotonic() - started[event.trial]
                case TrialEpochEnded():
                    swept.gigabytes = max(swept.gigabytes, _memory())
                case SweepEnded():
                    swept.ended = event
    swept.seconds = time.monotonic() - begun
    if swept.ended.outcome != "finished":
        raise RuntimeError(f"the sweep did not finish: {swept.ended.reason}")
    return swept


def _one_after_another(made: Sweep) -> tuple[float, float]:
    """Train the runs of a sweep anew, one after another in one trainer; return the seconds and the best accuracy."""
    begun, best = time.monotonic(), 0.0
    with TrainerProcess(FOREGROUND) as process:
        for trial in made.state().trials.values():
            run = create_run(replace(made.run_of(trial).config, name="alone"))
            for event in process.train(run):
                if isinstance(event, RunEnded):
                    assert event.outcome == "finished", event.reason
            best = max(best, run.history()[-1].validation_accuracy or 0.0)
    return time.monotonic() - begun, best


def _each_alone(made: Sweep) -> dict[int, float]:
    """Train the runs of a sweep anew in one trainer with the same threads; return the seconds of each."""
    seconds = {}
    with TrainerProcess(FOREGROUND) as process:
        for number, trial in made.state().trials.items():
            run = create_run(replace(made.run_of(trial).config, name="alone"))
            begun = time.monotonic()
            for event in process.train(run):
                if isinstance(event, RunEnded):
                    assert event.outcome == "finished", event.reason
            seconds[number] = time.monotonic() - begun
    return seconds


def _memory() -> float:
    """Return what Ray's own processes and the sweep's have, in GB: proportional, as they share much."""
    whole = 0
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            words = " ".join(process.cmdline())
            if any(name in words for name in _RAYS_OWN) and "--serve" not in words:
                whole += process.memory_full_info().pss
    return whole / 1e9


def _some_of_mnist(folder: Path) -> str:
    with np.load(data_file("mnist.npz")) as arrays:
        parts: dict[str, Any] = {name: arrays[name] for name in ("x_test", "y_test")}
        parts |= {name: arrays[name][:IMAGES] for name in ("x_train", "y_train")}
    path = folder / f"mnist-{IMAGES}.npz"
    np.savez(path, **parts)
    return str(path)


@contextlib.contextmanager
def _two_nodes(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Start two Ray nodes of one processor each, with folders of their own, and give their address and processes."""
    token = secrets.token_hex(32)
    os.environ.update(RAY_AUTH_MODE="token", RAY_AUTH_TOKEN=token)
    ray = Path(sys.executable).with_name("ray")
    place = Path(tempfile.mkdtemp(prefix="dpb-", dir="/tmp"))
    shared = ["--num-cpus=1", "--object-store-memory=100000000", "--block"]
    head = ["--head", "--node-ip-address=127.0.0.2", "--port=6397", "--include-dashboard=false", f"--temp-dir={place}"]
    nodes = []
    try:
        for number, words in enumerate((head, ["--address=127.0.0.2:6397", "--node-ip-address=127.0.0.3"]), 1):
            environment = os.environ | {
                "PYTHONPATH": str(REPOSITORY), "DIGITPAD_HOME": str(folder / f"node{number}"),
                "RAY_USAGE_STATS_ENABLED": "0",
            }  # fmt: skip
            nodes.append(
                subprocess.Popen([str(ray), "start", *words, *shared], env=environment, start_new_session=True,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )  # fmt: skip
            time.sleep(15)
        yield "127.0.0.2:6397", nodes
    finally:
        for node in nodes:
            _kill_all(node)
        os.environ.pop("RAY_AUTH_TOKEN", None)
        os.environ.pop("RAY_AUTH_MODE", None)
        subprocess.run(["rm", "-rf", str(place)], check=False)


def _kill_all(node: subprocess.Popen[bytes]) -> None:
    """Kill a node with all of its processes, trainers too, as if its machine were gone."""
    with contextlib.suppress(psutil.Error):
        for process in [*psutil.Process(node.pid).children(recursive=True), psutil.Process(node.pid)]:
            with contextlib.suppress(psutil.Error):
                process.kill()
    node.wait()

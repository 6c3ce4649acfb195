"""``digitpad sweep`` from end to end: wrong usage in one line; and a real Ray that begins and ends, in the long run."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from digitpad.cli import main
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import list_runs
from digitpad.core.sweeps import sweep_process
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import (
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialProposed,
    TrialStarted,
)
from digitpad.core.sweeps.space import Choices
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep, list_sweeps, open_sweep
from digitpad.verbs import sweep as sweep_verb
from digitpad.verbs import sweep_progress

REPOSITORY = Path(__file__).resolve().parents[2]
SWEEP = [sys.executable, "-m", "digitpad", "sweep"]
TINY = ["--network", "custom", "--filters", "4", "--dense", "16", "--batch-size", "10", "--epochs", "3"]
RATES = ["--vary", "learning-rate=1e-3,3e-3,1e-2,3e-2"]

Capture = pytest.CaptureFixture[str]

real_ray = pytest.mark.skipif(
    not (importlib.util.find_spec("ray") and importlib.util.find_spec("optuna")),
    reason="the extra cluster is not installed",
)


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """300 images, each a stripe in a place of its own for each digit, in the form of MNIST."""
    labels = (np.arange(300) % 10).astype(np.uint8)
    images = np.zeros((300, 28, 28), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 2 * int(label) : 6 + 2 * int(label), 4:24] = 255
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=images, y_train=labels, x_test=images[:50], y_test=labels[:50])
    return path


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "There is nothing to vary"),
        (["--vary", "learning-rat=1,2"], "There is no setting 'learning-rat' to vary"),
        (["--vary", "network=fast,slow"], "Network must be one of"),
        (["--vary", "learning-rate=1..0.1"], "from a lower to a higher value"),
        (["--vary", "data=mnist,synthetic"], "data cannot be varied"),
        (["--vary", "epochs=1,2", "--epochs", "3"], "--epochs cannot be given and varied at once"),
        (["--vary", "epochs=1,2", "--trials", "0"], "Trials must be a whole number from 1"),
        (["--vary", "epochs=1,2", "--validation", "0"], "needs a validation share"),
        (["--vary", "epochs=1,2", "--goal", "speed"], "invalid choice: 'speed'"),
        (["--vary", "epochs=1,2", "--vary", "epochs=3,4"], "epochs is varied twice; say all of its values at once"),
        (["--vary", "learning-rate=1e-4...1e-2"], "learning-rate cannot be varied over '1e-4...1e-2'"),
        (["--vary", "from=a,b"], "from cannot be varied: it is the same in all trials"),
        (["--resume", "", "--goal", "loss"], "a resumed sweep keeps its configuration; leave out goal"),
        (["--search", "none.json"], "none.json cannot be read"),
        (["--resume", "sweep", "--goal", "loss"], "a resumed sweep keeps its configuration; leave out goal"),
    ],
)
def test_wrong_usage_is_one_line_and_makes_nothing(words: list[str], said: str, capsys: Capture) -> None:
    assert main(["sweep", *words]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert list_sweeps() == []


def test_without_ray_one_sentence_says_what_to_type(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "ray" else find(name, *more))
    assert main(["sweep", "--vary", "epochs=1,2"]) == 1
    assert 'python -m pip install "digitpad[cluster]"' in capsys.readouterr().err
    assert list_sweeps() == []


@real_ray
def test_data_that_is_not_there_and_a_sweep_that_is_not_there_are_one_line(capsys: Capture) -> None:
    assert main(["sweep", "--data", "none.npz", "--vary", "epochs=1,2"]) == 1
    assert main(["sweep", "--resume", "none"]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert "none.npz does not exist" in first
    assert "There is no sweep called 'none'" in second


@real_ray
@pytest.mark.parametrize(
    ("address", "reason"),
    [("127.0.0.1:1", "There is no Ray at 127.0.0.1:1 (Connection refused)"), ("nowhere", "There is no Ray at nowhere"),
     ("ray://127.0.0.1:10001", "is for clients of other kinds")],
)  # fmt: skip
@pytest.mark.parametrize("verb", [["sweep", "--vary", "epochs=1,2"], ["predict", "none.png"]])
def test_a_cluster_that_is_not_there_is_one_line(verb: list[str], address: str, reason: str, capsys: Capture) -> None:
    assert main([*verb, "--cluster", address]) == 1
    err = capsys.readouterr().err
    assert reason in err
    assert err.count("\n") == 1
    assert list_sweeps() == []


@real_ray
def test_a_sweep_in_which_nothing_is_left_to_do_starts_no_ray(capsys: Capture) -> None:
    sweep = create_sweep(SweepConfig(base=TrainConfig(), vary={"epochs": Choices((1, 2))}, trials=1, max_parameters=10))
    sweep.trials_file.write_text(
        '{"event": "trial-proposed", "trial": 1, "run": "r", "values": {"epochs": 1}, "parameters": 1, '
        '"multiply_adds": 1}\n{"event": "trial-ended", "trial": 1, "outcome": "failed"}\n',
        encoding="utf-8",
    )
    assert main(["sweep", "--resume", "sweep", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["sweep-ended"]
    assert (events[0]["done"], events[0]["best"], events[0]["can_resume"]) == (1, None, False)


@real_ray
def test_a_sweep_whose_data_has_gone_starts_no_ray_and_fails_no_trial(digits: Path, capsys: Capture) -> None:
    sweep = create_sweep(SweepConfig(base=TrainConfig(data=(str(digits),)), vary={"epochs": Choices((1, 2))}))
    digits.unlink()
    assert main(["sweep", "--resume", "sweep"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    first, second = said.err.splitlines()
    assert "digits.npz does not exist" in first
    assert second == "digitpad: digitpad sweep --resume sweep goes on"
    assert sweep.state().trials == {}


def test_the_way_to_go_on_can_be_typed_and_a_killed_trial_does_not_run(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    base = TrainConfig(name="two words")
    sweep = create_sweep(SweepConfig(base=base, vary={"epochs": Choices((1, 2))}))
    sweep.trials_file.write_text(
        '{"event": "trial-proposed", "trial": 1, "run": "r", "values": {"epochs": 1}, "parameters": 1, '
        '"multiply_adds": 1}\n{"event": "trial-started", "trial": 1}\n',
        encoding="utf-8",
    )
    killed = [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]
    monkeypatch.setattr(sweep_process, "COMMAND", killed)
    monkeypatch.setattr(sweep_verb, "require_engine", lambda: None)
    assert main(["sweep", "--resume", "two words"]) == 1
    said = capsys.readouterr()
    assert "digitpad sweep --resume 'two words' goes on" in said.err
    assert said.out.splitlines()[2].endswith("stopped")


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_the_bar_counts_parts_of_trials_and_its_clock_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    sweep = create_sweep(SweepConfig(base=TrainConfig(), vary={"epochs": Choices((1, 2))}))
    epoch: dict[str, Any] = {"trial": 1, "epoch": 1, "epochs": 2, "loss": 1.0, "accuracy": 0.5}
    ended = TrialEpochEnded(**epoch, validation_loss=1.0, validation_accuracy=0.9, seconds=1.0, score=0.9)
    with os.fdopen(theirs, "w", encoding="utf-8") as terminal, os.fdopen(ours, "rb", buffering=0) as shown:
        monkeypatch.setattr(sys, "stderr", terminal)
        monkeypatch.setattr(sweep_progress, "_TICK", 0.01)
        printer = sweep_progress.ProgressPrinter(sweep)

        def until(*words: str) -> None:
            """Read what is shown until all ``words`` were, whichever tick of the clock shows them."""
            told, end = "", time.monotonic() + 20
            while not all(word in told for word in words):
                assert time.monotonic() < end, told
                told += shown.read(1 << 16).decode()

        printer.show(SweepStarted(sweep=str(sweep.folder), trials=2, at_once=1, goal="accuracy"))
        until("the first trials begin")
        until("the first trials begin")  # by the clock alone
        printer.show(TrialProposed(trial=1, run="r", values={"epochs": 2}, parameters=1, multiply_adds=1))
        printer.show(TrialStarted(trial=1))
        printer.show(TrialProgressed(**epoch, step=1, steps=2))
        until("12 %|")
        printer.show(ended)
        until("25 %|", "0 of 2 trials", "best 90.00 %; epoch 1/2")
        printer.show(TrialEnded(trial=1, outcome="finished", score=0.9))
        until("50 %|", "1 of 2 trials")
        printer.close()


class Running:
    """``digitpad sweep`` in a process of its own, whose events are read as they come."""

    def __init__(self, *words: str) -> None:
        # The packages of this checkout, in the workers of Ray too.
        environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
        self.process = subprocess.Popen(
            [*SWEEP, "--json", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
        self.events: list[dict[str, Any]] = []

    def until(self, found: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Read up to the first event that is ``found``."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if found(self.events[-1]):
                return self.events[-1]
        raise AssertionError(self.process.stderr and self.process.stderr.read())

    def to_the_end(self) -> tuple[int, dict[str, Any]]:
        """Read the rest; return the exit status and the last event."""
        self.until(lambda event: event["event"] == "sweep-ended")
        self.process.communicate(timeout=60)
        return self.process.returncode, self.events[-1]

    def family(self) -> list[psutil.Process]:
        """All processes of the sweep."""
        return list(psutil.Process(self.process.pid).children(recursive=True))


@pytest.fixture
def running() -> Iterator[Callable[..., Running]]:
    """Start sweeps, which are ended with the test."""
    made: list[Running] = []

    def start(*words: str) -> Running:
        made.append(Running(*words))
        return made[-1]

    yield start
    for each in made:
        each.process.kill()
        each.process.communicate()


def named(kind: str) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["event"] == kind


def is_gone(processes: list[psutil.Process], seconds: float = 20) -> bool:
    """Whether all of ``processes`` end in time."""
    _, alive = psutil.wait_procs(processes, timeout=seconds)
    return [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []


def trials_of(sweep: Sweep) -> dict[int, Any]:
    """What each trial tried, and its accuracy after each of its epochs."""
    return {
        number: (trial.values, [epoch.validation_accuracy for epoch in trial.epochs])
        for number, trial in sweep.state().trials.items()
    }


@real_ray
@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_real_ray_begins_listens_on_the_loopback_alone_trains_and_leaves_nothing(
    digits: Path, running: Callable[..., Running]
) -> None:
    sweep = running("--data", str(digits), *TINY, *RATES, "--trials", "3", "--at-once", "2", "--name", "rates")
    sweep.until(named("trial-started"))
    family = sweep.family()
    assert any("raylet" in each.name() for each in family)
    addresses = {
        connection.laddr.ip
        for each in family
        for connection in each.net_connections()
        if connection.status == psutil.CONN_LISTEN
    }
    assert addresses
    assert addresses <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}
    status, ended = sweep.to_the_end()
    assert (status, ended["outcome"], ended["done"]) == (0, "finished", 3)
    told = [event["event"] for event in sweep.events]
    assert told.index("trial-ended") > [place for place, kind in enumerate(told) if kind == "trial-started"][1]
    assert is_gone(family)
    found = open_sweep("rates")
    assert found.status == "finished"
    assert {run.status for run in list_runs()} <= {"finished", "stopped"}
    assert len(list_runs()) == 3
    best = found.state().best
    assert best is not None
    assert ended["best"] == best.number
    assert ended["library"] == "rates"
    assert main(["models", "show", "rates"]) == 0
    assert found.report.exists()
    left = Path(os.environ.get("TMPDIR", "/tmp")).glob(f"dp-{sweep.events[1].get('process')}-*")
    assert list(left) == []


@real_ray
@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_sweep_that_is_killed_or_interrupted_goes_on_with_the_same_trials_and_finds_the_same(
    digits: Path, running: Callable[..., Running]
) -> None:
    words = ["--data", str(digits), *TINY, *RATES, "--trials", "4", "--at-once", "2", "--no-end-early"]
    whole = running(*words, "--name", "whole")
    assert whole.to_the_end()[0] == 0
    first = running(*words, "--name", "killed")
    first.until(named("trial-epoch-ended"))
    family = first.family()
    os.kill(first.events[1]["process"], signal.SIGKILL)
    assert first.to_the_end()[1]["outcome"] == "stopped"
    assert is_gone(family)
    second = running("--resume", "killed")
    second.until(lambda event: event["event"] == "trial-ended")
    second.process.send_signal(signal.SIGINT)
    status, ended = second.to_the_end()
    assert (status, ended["outcome"], ended["can_resume"]) == (130, "stopped", True)
    assert 1 <= ended["done"] < 4
    worker = running("--resume", "killed")
    worker.until(named("trial-epoch-ended"))
    for process in worker.family():
        if "Trainable" in " ".join(process.cmdline()):  # so Ray calls its workers while they train a trial
            process.kill()
            break
    else:
        raise AssertionError([each.name() for each in worker.family()])
    status, ended = worker.to_the_end()
    assert (status, ended["outcome"], ended["done"]) == (0, "finished", 4)
    assert trials_of(open_sweep("killed")) == trials_of(open_sweep("whole"))
    assert len(list_runs()) == 8

"""The process of a sweep as its parent sees it: a fake one that ends, dies, hangs or obeys, in a real child process."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
from typing import Any

import psutil
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.sweeps import sweep_process
from digitpad.core.sweeps.events import SweepEnded, SweepEvent, SweepNote
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_process import SweepProcess, require_engine

FAKE = """
import json, os, signal, sys, time
def tell(**event):
    print(json.dumps(event), flush=True)
tell(event="sweep-note", text=" ".join(sys.argv[2:]))
BEHAVIOUR
"""
ENDS = 'tell(event="sweep-ended", outcome="finished", trials=3)'
OBEYS = """
line = sys.stdin.readline()
tell(event="sweep-ended", outcome="stopped", reason="told: " + line.strip())
"""


def fake(monkeypatch: pytest.MonkeyPatch, sweep: Sweep, behaviour: str, **options: Any) -> SweepProcess:
    monkeypatch.setattr(sweep_process, "COMMAND", (sys.executable, "-c", FAKE.replace("BEHAVIOUR", behaviour)))
    return SweepProcess(sweep, **options)


def ending(events: list[SweepEvent]) -> SweepEnded:
    """Return the last event, having checked that it is the only one of its kind."""
    assert [isinstance(event, SweepEnded) for event in events] == [False] * (len(events) - 1) + [True]
    assert isinstance(events[-1], SweepEnded)
    return events[-1]


def test_a_sweep_ends_with_what_its_process_says(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    with fake(monkeypatch, sweep, ENDS, cluster="host:1", foreground=True) as process:
        events = list(process.follow())
    assert ending(events).trials == 3
    assert events[0] == SweepNote(text="--cluster host:1 --foreground")


def test_a_stop_goes_down_its_stdin(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    with fake(monkeypatch, sweep, OBEYS) as process:
        events = []
        for event in process.follow():
            events.append(event)
            process.stop()
    assert ending(events).reason == 'told: {"command": "stop"}'


def test_one_that_was_stopped_before_it_began_starts_nothing(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    process = fake(monkeypatch, sweep, "raise SystemExit(3)")
    process.stop()
    assert [event for event in process.follow() if not isinstance(event, SweepEnded)] == []


def test_one_that_does_not_stop_is_killed(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    with fake(monkeypatch, sweep, "time.sleep(100)") as process:
        events = []
        for event in process.follow():
            events.append(event)
            process.stop(grace=0.05)
    assert (ending(events).outcome, ending(events).can_resume) == ("stopped", True)


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_one_that_is_killed_has_stopped_and_can_be_resumed(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    ended = ending(list(fake(monkeypatch, sweep, "os.kill(os.getpid(), signal.SIGKILL)").follow()))
    assert (ended.outcome, ended.can_resume) == ("stopped", True)
    assert ended.reason == "The sweep was ended by signal 9; it can be resumed."


@pytest.mark.skipif(os.name != "posix", reason="POSIX process groups")
def test_what_one_that_was_killed_leaves_behind_goes_with_it(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    behaviour = """
import subprocess
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"], stdout=subprocess.DEVNULL)
tell(event="sweep-note", text=str(child.pid))
os.kill(os.getpid(), signal.SIGKILL)
"""
    events = list(fake(monkeypatch, sweep, behaviour).follow())
    assert isinstance(events[1], SweepNote)
    with contextlib.suppress(psutil.NoSuchProcess):
        left = psutil.Process(int(events[1].text))
        psutil.wait_procs([left], timeout=10)
        assert left.status() == psutil.STATUS_ZOMBIE  # whose parent, the first process, has not asked for it yet


def test_one_that_fails_says_its_last_line(monkeypatch: pytest.MonkeyPatch, sweep: Sweep) -> None:
    ended = ending(list(fake(monkeypatch, sweep, "sys.exit('no memory')").follow()))
    assert (ended.outcome, ended.reason) == ("failed", "The sweep ended with exit status 1: no memory")


def test_without_ray_there_is_one_sentence_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ray" else object())
    with pytest.raises(DigitpadError, match=r'not installed: python -m pip install "digitpad\[cluster\]"$'):
        require_engine()

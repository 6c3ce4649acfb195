"""Who shares in work, by what the command line says."""

from __future__ import annotations

import importlib.util
import socket

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.pool import workers
from digitpad.core.pool.workers import RELAY, Workers, workers_of


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of what listens like a Ray."""
    monkeypatch.setattr("digitpad.core.sweeps.sweep_process.require_engine", lambda: None)
    monkeypatch.setattr("digitpad.core.sweeps.sweep_process.require_cluster", lambda address: None)
    return "10.0.0.1:6379"


@pytest.mark.parametrize("cores", [1, 8])
def test_a_cluster_works_beside_this_process_however_few_processors_that_has(
    cluster: str, cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "processors", lambda: cores)
    assert workers_of(None, cluster) == Workers(2, (*RELAY, cluster, "64"), is_relay=True)
    assert workers_of(3, cluster) == Workers(2, (*RELAY, cluster, "3"), is_relay=True)
    assert workers_of(None) == Workers(cores)
    assert workers_of(1, cluster) == workers_of(1) == Workers(1)


def test_an_address_where_nothing_listens_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: name)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # taken, and not listened to
        with pytest.raises(DigitpadError, match=r"^There is no Ray at 127.0.0.1:[0-9]+ \(.*\); give HOST:PORT"):
            workers_of(None, f"127.0.0.1:{nobody.getsockname()[1]}")


def test_without_ray_a_sentence_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "ray" else find(name, *more))
    with pytest.raises(DigitpadError, match="^This needs Ray and Optuna, .*python -m pip install"):
        workers_of(None, "10.0.0.1:6379")

"""Checkpoints come back as they were, or are seen to be damaged, wherever they were cut or changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from training.loop.checkpoints import Position, State, load_checkpoint, save_checkpoint

STATE: State = (
    np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4),
    np.array(7, dtype=np.int64),
    np.array([1, 2**32 - 1], dtype=np.uint32),
)


@pytest.fixture
def run() -> Run:
    return create_run(TrainConfig())


def place(number: int) -> Position:
    return Position(epoch=number, step=3, loss=0.1 + 0.2, right=5, seconds=9.5, best_loss=0.25, best_epoch=1)


def test_a_checkpoint_comes_back_as_it_was(run: Run) -> None:
    save_checkpoint(run, place(2), STATE)
    loaded = load_checkpoint(run, pytest.fail)
    assert loaded is not None
    assert loaded[0] == place(2)
    for ours, theirs in zip(STATE, loaded[1], strict=True):
        np.testing.assert_array_equal(ours, theirs)
        assert ours.dtype == theirs.dtype


def test_a_run_without_checkpoints_has_none(run: Run) -> None:
    assert load_checkpoint(run, pytest.fail) is None


def test_the_last_two_are_kept(run: Run) -> None:
    for number in (1, 2, 3, 10):
        save_checkpoint(run, place(number), STATE)
    assert [path.name[11:17] for path in run.checkpoints] == ["000010", "000003"]


@given(data=st.data())
@settings(max_examples=60)
def test_one_that_is_cut_or_changed_anywhere_gives_way_to_the_one_before(data: st.DataObject) -> None:
    run = create_run(TrainConfig())
    save_checkpoint(run, place(1), STATE)
    save_checkpoint(run, place(2), STATE)
    newest = run.checkpoints[0]
    whole = bytearray(newest.read_bytes())
    if data.draw(st.booleans(), label="cut"):
        damaged = bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    else:
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
        damaged = bytes(whole)
    newest.write_bytes(damaged)
    told: list[str] = []
    loaded = load_checkpoint(run, told.append)
    assert loaded is not None
    if told:
        assert loaded[0] == place(1)
        assert "the one before it is used" in told[0]
        assert not Path(newest).exists()
    else:  # a bit that means nothing, such as one of the date in the zip
        assert loaded[0] == place(2)
        for ours, theirs in zip(STATE, loaded[1], strict=True):
            np.testing.assert_array_equal(ours, theirs)

"""Checkpoints come back as they were, or are seen to be damaged, wherever they were cut or changed."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
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


def not_read(*names: str) -> Callable[[Path], bytes]:
    """Stands for reading a file from a disk that does not give the files called ``names``."""
    read = Path.read_bytes

    def call(path: Path) -> bytes:
        if path.name in names:
            raise OSError(errno.EIO, "Input/output error")
        return read(path)

    return call


@pytest.mark.review("7.13")
def test_one_that_the_disk_does_not_give_is_kept_and_the_one_before_it_is_used(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_checkpoint(run, place(1), STATE)
    save_checkpoint(run, place(2), STATE)
    newest, before = run.checkpoints
    told: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", not_read(newest.name))
        loaded = load_checkpoint(run, told.append)
    assert loaded is not None
    assert loaded[0] == place(1)
    assert "cannot be read (Input/output error); the one before it is used" in told[0]
    assert run.checkpoints == (newest, before)
    loaded = load_checkpoint(run, pytest.fail)
    assert loaded is not None
    assert loaded[0] == place(2)


@pytest.mark.review("7.13")
def test_where_the_disk_gives_none_the_run_does_not_begin_anew(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    save_checkpoint(run, place(1), STATE)
    save_checkpoint(run, place(2), STATE)
    kept = run.checkpoints
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", not_read(*(path.name for path in kept)))
        with pytest.raises(DigitpadError, match=r"can be read now: Input/output error\. Resume it later"):
            load_checkpoint(run, lambda _: None)
    assert run.checkpoints == kept


@pytest.mark.review("7.13")
def test_a_run_that_went_on_from_the_one_before_leaves_none_that_lies_ahead(run: Run) -> None:
    for number in (1, 2, 9):
        save_checkpoint(run, place(number), STATE)
    save_checkpoint(run, place(3), STATE)
    assert [path.name[11:17] for path in run.checkpoints] == ["000003", "000002"]


def test_an_old_one_that_a_viewer_has_open_does_not_end_the_training(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, f"{path.name} is open")

    for number in (1, 2):
        save_checkpoint(run, place(number), STATE)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", denied)
        save_checkpoint(run, place(3), STATE)
    assert len(run.checkpoints) == 3
    save_checkpoint(run, place(4), STATE)
    assert [path.name[11:17] for path in run.checkpoints] == ["000004", "000003"]


@pytest.mark.review("lesser: members of a checkpoint")
def test_the_state_of_the_deepest_network_that_may_be_configured_comes_back(run: Run) -> None:
    deepest = TrainConfig(network="custom", filters=(), dense=(1,) * 249)
    with pytest.raises(DigitpadError, match="layers; at most 500 can be trained"):
        TrainConfig(network="custom", filters=(), dense=(1,) * 250)
    weights = len(deepest.architecture.weight_shapes)
    arrays = 4 * weights + 249 + 10  # weights, Adam's two moments, the average; the state of each dropout; counters
    assert arrays > 2000
    state = tuple(np.full((1,), number, dtype=np.float32) for number in range(arrays))
    save_checkpoint(run, place(1), state)
    loaded = load_checkpoint(run, pytest.fail)
    assert loaded is not None
    assert [float(value[0]) for value in loaded[1]] == list(range(arrays))

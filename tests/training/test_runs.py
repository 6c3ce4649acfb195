"""Real runs in the real trainer's process: finished, stopped, killed, resumed, and every fault with its reason."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.data.summary import fingerprint
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import read_model
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.node import Node
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import (
    BatchEnded,
    CheckpointSaved,
    DataLoaded,
    EpochEnded,
    EpochStarted,
    Event,
    ModelSaved,
    Note,
    RunEnded,
    RunStarted,
    TrainerStarted,
)
from digitpad.core.runs.held_out import FILE
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.run_writer import RunWriter
from digitpad.core.runs.starting_model import with_starting_model
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess
from tests.models import write_imported

pytestmark = pytest.mark.tensorflow

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")

EPOCHS = 5

Weights = dict[str, np.ndarray[Any, Any]]


@pytest.fixture
def new_run(digits_file: Path) -> Callable[..., Run]:
    """Make a run of a tiny network with dropout, averaging, and a schedule: all that a resumption must restore."""

    def make(**changes: Any) -> Run:
        tiny: dict[str, Any] = {"network": "custom", "filters": (4,), "dense": (16,), "dropout": 0.2}
        values: dict[str, Any] = (
            {"data": (str(digits_file),), "epochs": EPOCHS, "batch_size": 10, "averaging": 0.9} | tiny | changes
        )
        return create_run(TrainConfig(**values))

    return make


def follow(
    trainer: TrainerProcess,
    run: Run,
    at: Callable[[Event], bool] = lambda _: False,
    do: Callable[[], Any] = lambda: None,
) -> list[Event]:
    """Train ``run`` to its end; ``do`` something once, after the first event for which ``at`` holds."""
    events, done = [], False
    for event in trainer.train(run):
        events.append(event)
        if not done and at(event):
            do()
            done = True
    return events


def ended(events: list[Event]) -> RunEnded:
    assert isinstance(events[-1], RunEnded)
    return events[-1]


def weights(run: Run) -> Weights:
    return read_model(run.model).load_weights()


def assert_same(first: Run, second: Run) -> None:
    """The same weights to the last bit, and the same curve."""
    ours, theirs = weights(first), weights(second)
    for name, values in ours.items():
        np.testing.assert_array_equal(values, theirs[name], err_msg=name)
    for one, other in zip(first.history(), second.history(), strict=True):
        assert (one.epoch, one.accuracy, one.validation_loss) == (other.epoch, other.accuracy, other.validation_loss)
        assert one.loss == pytest.approx(other.loss, rel=1e-12)  # sums of the same numbers, in groups that differ


def in_epoch(number: int, step: int = 1) -> Callable[[Event], bool]:
    return lambda event: isinstance(event, BatchEnded) and event.epoch == number and event.step >= step


@pytest.fixture(scope="module")
def unbroken(
    trainer: TrainerProcess, digits_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Run, list[Event]]:
    """A run that nothing disturbed, and its events."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIGITPAD_HOME", str(tmp_path_factory.mktemp("unbroken")))
        sizes: dict[str, Any] = {"network": "custom", "filters": (4,), "dense": (16,), "dropout": 0.2}
        run = create_run(TrainConfig(data=(str(digits_file),), epochs=EPOCHS, batch_size=10, averaging=0.9, **sizes))
        return run, list(trainer.train(run))


def test_a_run_tells_its_story_in_order(unbroken: tuple[Run, list[Event]]) -> None:
    run, events = unbroken
    kinds = [type(event) for event in events if not isinstance(event, TrainerStarted | Note | BatchEnded | ModelSaved)]
    epoch = [EpochStarted, EpochEnded, CheckpointSaved]
    assert kinds == [RunStarted, DataLoaded, *(EPOCHS * epoch), RunEnded]
    data = next(event for event in events if isinstance(event, DataLoaded))
    assert (data.training, data.validation, data.test) == (540, 60, 100)
    assert sum(data.classes) == 540
    batches = [event for event in events if isinstance(event, BatchEnded)]
    assert {event.epoch for event in batches} == set(range(1, EPOCHS + 1))
    assert all(event.images_per_second > 0 for event in batches)
    assert [event for event in run.events() if not isinstance(event, TrainerStarted)] == [
        event for event in events if not isinstance(event, TrainerStarted)
    ]


def test_a_finished_run_has_learned_and_left_a_model_that_the_program_opens(unbroken: tuple[Run, list[Event]]) -> None:
    run, events = unbroken
    end = ended(events)
    assert (end.outcome, end.epochs, end.model, end.reason) == ("finished", EPOCHS, str(run.model), "")
    assert end.test_accuracy is not None
    assert end.test_accuracy > 0.8
    assert run.outcome == end
    history = run.history()
    assert history[-1].loss < history[0].loss / 2
    assert history[-1].validation_accuracy == end.validation_accuracy
    card = Recogniser.open(run.model).card
    assert card.network_parameters == {"filters": [4], "dense": [16], "dropout": 0.2}
    assert card.metrics["test_accuracy"] == end.test_accuracy
    assert card.training["epoch"] == EPOCHS
    assert card.command.startswith("digitpad train --data digits.npz --network custom --filters 4 --dense 16")


def test_a_run_keeps_what_its_model_says_to_the_images_that_it_did_not_learn_from(
    unbroken: tuple[Run, list[Event]], digits_file: Path
) -> None:
    run, _ = unbroken
    data = open_source(str(digits_file))
    assert isinstance(data, DataSet)
    learned, held_out = data.split(run.config.validation, run.config.seed)
    with np.load(run.folder / FILE) as kept:
        prints, answers = kept["fingerprints"], kept["probabilities"]
    kept_of = {bytes(row).hex() for row in prints}
    assert kept_of == {fingerprint(image) for image in held_out.images}
    assert not kept_of & {fingerprint(image) for image in learned.images}
    expected = Recogniser.open(run.model).probabilities(held_out.images.astype(np.float32) / np.float32(255))
    np.testing.assert_allclose(answers, expected, atol=1e-5)


def test_the_last_two_checkpoints_are_kept(unbroken: tuple[Run, list[Event]]) -> None:
    assert len(unbroken[0].checkpoints) == 2


def test_the_same_seed_gives_the_same_model_in_a_second_run(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    run = new_run()
    follow(trainer, run)
    assert_same(run, unbroken[0])


def test_a_run_that_is_stopped_twice_continues_its_curve_exactly(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    run = new_run()
    first = follow(trainer, run, in_epoch(1), trainer.stop)
    assert ended(first).outcome == "stopped"
    second = follow(trainer, run, in_epoch(4), trainer.stop)
    assert ended(second).outcome == "stopped"
    assert ended(second).model == str(run.model)
    assert weights(run)
    assert run.can_resume
    end = ended(follow(trainer, run))
    assert (end.outcome, end.reason) == ("finished", "")
    assert_same(run, unbroken[0])


@posix_only
def test_a_run_whose_trainer_is_killed_continues_its_curve_exactly(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    run = new_run()
    with TrainerProcess(FOREGROUND) as doomed:
        saved = lambda event: isinstance(event, CheckpointSaved) and event.epoch == 2  # noqa: E731
        end = ended(follow(doomed, run, saved, doomed.kill))
    assert end.outcome == "stopped"
    assert "killed" in end.reason
    end = ended(follow(trainer, run))
    assert (end.outcome, end.reason) == ("finished", "")
    assert_same(run, unbroken[0])


def test_where_the_newest_checkpoint_is_truncated_the_one_before_it_is_used(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    run = new_run()
    follow(trainer, run, in_epoch(3), trainer.stop)
    newest, before = run.checkpoints
    newest.write_bytes(newest.read_bytes()[:-1000])
    events = follow(trainer, run)
    start = next(event for event in events if isinstance(event, RunStarted))
    assert f"checkpoint-{start.epoch:06}-{start.step:08}.zip" == before.name
    assert any(isinstance(event, Note) and "the one before it is used" in event.text for event in events)
    assert_same(run, unbroken[0])


def test_where_all_checkpoints_are_damaged_the_run_begins_again(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    run = new_run()
    follow(trainer, run, in_epoch(2), trainer.stop)
    for path in run.checkpoints:
        path.write_bytes(b"PK")
    assert next(e for e in follow(trainer, run) if isinstance(e, RunStarted)).epoch == 0
    assert_same(run, unbroken[0])


def test_a_stop_before_the_first_batch_ends_the_run_at_once(
    trainer: TrainerProcess, new_run: Callable[..., Run]
) -> None:
    for moment in (RunStarted, DataLoaded, EpochStarted):
        run = new_run()
        events = follow(trainer, run, lambda event, moment=moment: isinstance(event, moment), trainer.stop)  # type: ignore[misc]
        assert ended(events).outcome == "stopped"
        assert not any(isinstance(event, BatchEnded) for event in events)
        assert run.can_resume
        assert not run.is_running


def test_a_loss_that_is_not_finite_ends_the_run_and_keeps_the_last_good_model(
    trainer: TrainerProcess, new_run: Callable[..., Run]
) -> None:
    from training.loop.checkpoints import load_checkpoint, save_checkpoint  # noqa: PLC0415

    run = new_run()
    follow(trainer, run, in_epoch(2), trainer.stop)
    good = run.model.read_bytes()
    checkpoint = load_checkpoint(run, pytest.fail)
    assert checkpoint is not None
    position, state = checkpoint
    huge = tuple(values if values.dtype.kind != "f" else np.full_like(values, 3e38) for values in state)
    save_checkpoint(run, position, huge)  # of the same place, so it takes the place of the honest one
    end = ended(follow(trainer, run))
    assert end.outcome == "failed"
    assert re.search(r"became infinite in epoch \d; a lower learning rate may help", end.reason)
    assert run.model.read_bytes() == good


def test_a_run_whose_loss_grew_says_that_it_diverged(trainer: TrainerProcess, new_run: Callable[..., Run]) -> None:
    end = ended(follow(trainer, new_run(epochs=2, learning_rate=5.0, schedule="constant", averaging=0.0)))
    assert end.cause == "diverged"
    assert "Lower the learning rate" in end.reason or "a lower learning rate may help" in end.reason


def test_patience_ends_a_run_and_the_best_model_is_kept(trainer: TrainerProcess, new_run: Callable[..., Run]) -> None:
    run = new_run(epochs=40, patience=2, learning_rate=0.02, schedule="constant", averaging=0.0)
    end = ended(follow(trainer, run))
    losses = [epoch.validation_loss for epoch in run.history()]
    best = losses.index(min(losses)) + 1  # type: ignore[type-var]
    assert end.outcome == "finished"
    assert f"did not fall for 2 epochs; epoch {best} was the best" in end.reason
    assert len(losses) == best + 2
    assert read_model(run.model).card.training["epoch"] == best


def test_a_model_can_be_trained_on_and_another_network_is_refused(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run]
) -> None:
    model = str(unbroken[0].model)
    run = new_run(start_from=model, epochs=1, learning_rate=1e-5)
    follow(trainer, run)
    assert run.history()[0].validation_accuracy == pytest.approx(
        unbroken[0].history()[-1].validation_accuracy, abs=0.04
    )
    refused = ended(follow(trainer, new_run(network="dense", start_from=model)))
    assert refused.outcome == "failed"
    assert "is a model of the network custom, not of this dense" in refused.reason


def test_a_network_of_another_program_is_trained_on_from_what_it_knows(
    trainer: TrainerProcess, unbroken: tuple[Run, list[Event]], new_run: Callable[..., Run], tmp_path: Path
) -> None:
    """A network of Keras' that is asked dark on light answers from the first step as the one whose weights it has."""
    arrays = weights(unbroken[0])
    add = [
        Node.make("i", "Rescaling", ("x",), scale=-1 / 255, offset=1.0),
        Node.make(
            "c", "Conv2D", ("i",), arrays["convolution/kernel"], arrays["convolution/bias"], filters=4,
            kernel_size=(3, 3), padding="same", activation="relu",
        ),
        Node.make("p", "MaxPooling2D", ("c",), pool_size=(2, 2), strides=(2, 2), padding="same"),
        Node.make("f", "Flatten", ("p",)),
        Node.make("d", "Dense", ("f",), arrays["dense/kernel"], arrays["dense/bias"], units=16, activation="relu"),
        Node.make(
            "l", "Dense", ("d",), arrays["logits/kernel"], arrays["logits/bias"], units=10, activation="softmax"
        ),
    ]  # fmt: skip
    path = write_imported(tmp_path / "mine.digitpad", Graph("x", (28, 28, 1), tuple(add), "l"))
    config = with_starting_model(new_run(start_from=str(path), epochs=1, learning_rate=1e-5).config)
    run = create_run(config)
    assert ended(follow(trainer, run)).outcome == "finished"
    assert run.history()[0].validation_accuracy == pytest.approx(
        unbroken[0].history()[-1].validation_accuracy, abs=0.04
    )
    assert read_model(run.model).card.parents[0].name == read_model(path).card.name


def test_data_of_one_class_fails_with_a_sentence(
    trainer: TrainerProcess, new_run: Callable[..., Run], tmp_path: Path
) -> None:
    images, labels = np.zeros((20, 28, 28), dtype=np.uint8), np.full(20, 7, dtype=np.uint8)
    np.savez(tmp_path / "sevens.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    end = ended(follow(trainer, new_run(data=(str(tmp_path / "sevens.npz"),))))
    assert (end.outcome, end.cause) == ("failed", "data")
    assert "nothing but the digit 7" in end.reason


def test_a_run_that_another_trainer_works_on_is_refused(trainer: TrainerProcess, new_run: Callable[..., Run]) -> None:
    run = new_run()
    with RunWriter(run):
        end = ended(follow(trainer, run))
    assert end.outcome == "failed"
    assert "Another trainer works on the run" in end.reason


def test_synthetic_digits_and_a_file_are_trained_on_together(
    trainer: TrainerProcess, new_run: Callable[..., Run], digits_file: Path
) -> None:
    run = new_run(data=("synthetic", str(digits_file)), epochs=1, batch_size=500)
    events = follow(trainer, run)
    data = next(event for event in events if isinstance(event, DataLoaded))
    assert data.training == 10_000 + 540
    assert ended(events).outcome == "finished"


def test_ink_is_varied_with_the_images_and_non_digits_are_shown(
    trainer: TrainerProcess, new_run: Callable[..., Run], digits_file: Path, tmp_path: Path
) -> None:
    from tests.digits import digit_ink  # noqa: PLC0415

    lines = [{**digit_ink(d % 10).to_json(), "label": d % 10, "writer": d // 10} for d in range(50)]
    (tmp_path / "ink.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    data = (str(tmp_path / "ink.jsonl"), str(digits_file))
    end = ended(follow(trainer, new_run(data=data, epochs=1, augment=True, loss="one-hot", non_digits=0.1)))
    assert end.outcome == "finished"


@posix_only
def test_the_trainer_ends_after_a_checkpoint_when_its_parent_is_killed(new_run: Callable[..., Run]) -> None:
    run = new_run(epochs=10_000)
    parent = f"""
from digitpad.core.runs.starting_model import with_starting_model
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess
from digitpad.core.runs.events import BatchEnded
from digitpad.core.runs.run_folder import Run
from pathlib import Path
trainer = TrainerProcess(FOREGROUND)
for event in trainer.train(Run(Path({str(run.folder)!r}))):
    if isinstance(event, BatchEnded) and event.epoch == 2:
        print(trainer.process_id, flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        process.send_signal(signal.SIGKILL)
        child.wait(20)
    assert run.outcome is not None
    assert run.outcome.outcome == "stopped"
    assert run.checkpoints
    assert run.can_resume


def test_without_tensorflow_the_run_fails_with_the_reason(
    new_run: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tensorflow.py").write_text("raise ImportError('No module named tensorflow')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with TrainerProcess(FOREGROUND) as bare:
        end = ended(follow(bare, new_run()))
    assert end.outcome == "failed"
    assert end.reason.startswith(
        "Training needs TensorFlow, which cannot be loaded here (No module named tensorflow); all else works"
    )


@pytest.fixture
def small_disk(user_home: Path) -> Iterator[Path]:
    """The user's folder on a real disk of 1 MiB."""
    user_home.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(user_home)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a small disk")
    yield user_home
    subprocess.run(["umount", "-l", str(user_home)], check=True)  # the trainer may still hold the log


def fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as file, contextlib.suppress(OSError):  # no space is what we want
        while file.write(b"x" * 512):
            pass


@posix_only
def test_a_disk_that_fills_up_ends_the_run_with_the_reason_and_leaves_what_was_whole(
    trainer: TrainerProcess, new_run: Callable[..., Run], small_disk: Path
) -> None:
    run = new_run(epochs=12)  # so that it is under way when the first model has been saved
    saved = lambda event: isinstance(event, ModelSaved)  # noqa: E731
    assert ended(follow(trainer, run, saved, trainer.stop)).outcome == "stopped"
    whole = weights(run)
    fill(small_disk)
    end = ended(follow(trainer, run))
    assert end.outcome == "failed", end.reason
    assert "No space" in end.reason  # the log that says it lies on the same disk, and may end in the middle of a word
    assert weights(run).keys() == whole.keys()
    (small_disk / "filler").unlink()
    assert run.can_resume
    end = ended(follow(trainer, run))
    assert (end.outcome, end.reason) == ("finished", "")


def test_logs_for_tensorboard_are_written_where_it_is_installed_and_else_it_is_said(
    trainer: TrainerProcess, new_run: Callable[..., Run]
) -> None:
    run = new_run(tensorboard=True, epochs=1)
    events = follow(trainer, run)
    assert ended(events).outcome == "finished"
    written = list(run.folder.glob("tensorboard/events.out.*"))
    said = any(isinstance(event, Note) and "TensorBoard is not installed" in event.text for event in events)
    installed = importlib.util.find_spec("tensorboard") is not None
    assert (bool(written), said) == (installed, not installed)

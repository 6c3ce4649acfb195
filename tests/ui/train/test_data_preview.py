"""The form shows what will be trained on; nothing else waits until all of it has been read."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.errors import CancelledError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run, list_runs
from digitpad.ui.services.task_runner import end_work
from digitpad.ui.train.form import data_preview
from tests.models import write_honest
from tests.ui.train.conftest import OpenTrainTab, TrainHand


@pytest.fixture
def hand(open_tab: OpenTrainTab) -> TrainHand:
    return open_tab("learns")


def test_data_that_is_not_there_is_told_and_not_trained_on(hand: TrainHand) -> None:
    hand.set_data("/no/such/file.npz")
    hand.until(lambda: "/no/such/file.npz" in hand.tab.form.problem)
    assert hand.tab.form.preview.preview is None
    hand.click("startButton")
    assert not hand.tab.is_training
    assert list_runs() == []


def test_a_preview_shows_images_and_how_many_there_are_of_each_digit(hand: TrainHand, tmp_path: Path) -> None:
    file = tmp_path / "few.csv"
    with file.open("w", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(["label", *(f"pixel{n}" for n in range(784))])
        for row in range(30):
            writer.writerow([row % 3, *([0] * 300), *([200 + row % 50] * 30), *([0] * 454)])
    hand.set_data(str(file))
    hand.until(lambda: hand.tab.form.preview.preview is not None)
    preview = hand.tab.form.preview.preview
    assert preview is not None
    assert preview.counts == {label: 10 if label in "012" else 0 for label in DIGITS.labels}
    assert preview.sheet.shape == (90, 300)
    inked = preview.sheet.reshape(3, 30, 10, 30).max(axis=(1, 3)) > 0  # of each cell
    assert inked.tolist() == [[True] * 3 + [False] * 7] * 3
    assert preview.text == "Images: 30"
    note = "the digits are not fitted and centred as MNIST's are: done"
    assert note in preview.notes
    shown = hand.tab.form.preview
    assert note in shown.accessibleDescription()
    assert note in shown.toolTip().splitlines()
    hand.set_data("/no/such/file.npz")
    hand.until(lambda: shown.preview is None)
    assert note not in shown.toolTip()


def test_mnist_is_not_downloaded_for_a_preview(hand: TrainHand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.core.data.kinds.mnist.fetch", pytest.fail)
    hand.set_data("mnist")
    hand.until(lambda: "downloaded when the training starts" in hand.tab.form.preview.accessibleDescription())
    assert hand.tab.form.problem == ""


def test_classes_of_another_alphabet_have_their_columns_and_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    images, labels = np.full((7, 28, 28), 200, dtype=np.uint8), np.array([0, 0, 0, 0, 1, 1, 2], dtype=np.uint8)
    shapes = DataSet(name="shapes", images=images, labels=labels, alphabet=Alphabet(("○", "△", "□")))
    monkeypatch.setattr(data_preview, "open_source", lambda spec, progress: shapes)
    seen = data_preview.look_at(["synthetic"], lambda done, total: None)
    assert isinstance(seen, data_preview.Preview)
    assert seen.counts == {"○": 4, "△": 2, "□": 1}
    inked = seen.sheet.reshape(3, 30, 3, 30).max(axis=(1, 3)) > 0  # of each cell
    assert inked.tolist() == [[True, True, True], [True, True, False], [True, False, False]]


class LargeSource:
    """A source that takes for ever to read; it tells how far it is whenever it is let go on."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)
        self.cancelled = threading.Event()

    def open(self, spec: str, progress: Callable[[int, int], None]) -> DataSet | Stream:
        for done in range(1000):
            try:
                progress(done, 4000)
            except CancelledError:
                self.cancelled.set()
                raise
            self.go_on.acquire(timeout=20)
        raise AssertionError("nobody has cancelled it")


@pytest.fixture
def large_source(monkeypatch: pytest.MonkeyPatch) -> Iterator[LargeSource]:
    source = LargeSource()
    monkeypatch.setattr(data_preview, "open_source", source.open)
    yield source
    source.go_on.release(1000)
    end_work()


@pytest.mark.review("7.12")
def test_while_much_data_is_read_it_says_how_far_and_nothing_else_waits(
    large_source: LargeSource, open_tab: OpenTrainTab
) -> None:
    run = create_run(TrainConfig(name="trained"))
    write_honest(run.model)
    hand = open_tab("learns")
    hand.until(lambda: "0 of 4,000" in hand.tab.form.preview.accessibleDescription())
    hand.until(lambda: [row.run for row in hand.tab.runs.model.rows] == [run])
    hand.tab.runs.table.selectRow(0)
    hand.click("useButton")
    hand.until(lambda: hand.window.services.active_model.name == "trained")
    hand.train(epochs=1)
    assert {row.config.name for row in hand.tab.runs.model.rows} == {"trained", ""}
    assert not large_source.cancelled.is_set()


@pytest.mark.review("7.12")
def test_other_data_cancels_the_look_at_what_was_named_before(
    large_source: LargeSource, open_tab: OpenTrainTab
) -> None:
    hand = open_tab("learns")
    hand.until(lambda: "0 of 4,000" in hand.tab.form.preview.accessibleDescription())
    hand.set_data("")
    assert hand.tab.form.preview.accessibleDescription() == "Choose what to train on."
    large_source.go_on.release()
    assert large_source.cancelled.wait(20)


@pytest.mark.review("7.12")
def test_closing_the_window_does_not_wait_for_the_data(large_source: LargeSource, open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.until(lambda: "0 of 4,000" in hand.tab.form.preview.accessibleDescription())
    assert hand.window.close()  # while the reader is stuck
    assert not large_source.cancelled.is_set()
    large_source.go_on.release()
    assert large_source.cancelled.wait(20)

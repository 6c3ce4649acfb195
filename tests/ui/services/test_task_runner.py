"""Work beside the window: it comes back, is given up, is not waited for, and if it fails the rest goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from digitpad.core.errors import CancelledError, DigitpadError
from digitpad.ui.services.task_runner import Task, TaskRunner, end_work


class Answers:
    """What has arrived in the window's thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[str] = []
        self.told: list[tuple[str, int, int]] = []
        self.threads: set[threading.Thread] = set()

    def take(self, result: object) -> None:
        self.done.append(result)
        self.threads.add(threading.current_thread())

    def tell(self, step: str, done: int, total: int) -> None:
        self.told.append((step, done, total))


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    found = TaskRunner()
    yield found
    found.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What the work of a test waits for, so that it ends only when the test says so."""
    event = threading.Event()
    yield event
    event.set()


def test_a_result_arrives_in_the_windows_thread(runner: TaskRunner, answers: Answers, qtbot: QtBot) -> None:
    runner.start(
        "add",
        lambda _: (1 + 1, threading.current_thread() is threading.main_thread()),
        answers.take,
        answers.failed.append,
    )
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done == [(2, False)]
    assert answers.threads == {threading.main_thread()}


@pytest.mark.review("7.12")
def test_short_work_does_not_wait_behind_long_work(
    runner: TaskRunner, answers: Answers, qtbot: QtBot, gate: threading.Event
) -> None:
    runner.start("look at data", lambda _: gate.wait(20), answers.take, answers.failed.append)
    runner.start("list the runs", lambda _: "runs", answers.take, answers.failed.append)
    qtbot.waitUntil(lambda: answers.done == ["runs"])
    gate.set()
    qtbot.waitUntil(lambda: answers.done == ["runs", True])


def test_kinds_that_share_what_is_for_one_thread_run_one_at_a_time(qtbot: QtBot, answers: Answers) -> None:
    runner, at_work = TaskRunner(one_at_a_time=True), threading.Lock()

    def alone(_: Task) -> bool:
        is_alone = at_work.acquire(blocking=False)
        if is_alone:
            at_work.release()
        return is_alone

    for kind in range(30):
        runner.start(str(kind), alone, answers.take, answers.failed.append)
    qtbot.waitUntil(lambda: len(answers.done) == 30)
    assert all(answers.done)
    runner.close()


@pytest.mark.review("7.12")
@pytest.mark.parametrize("how", ["cancel", "start", "close"])
def test_work_that_nobody_wants_any_more_ends_at_its_next_word(
    runner: TaskRunner, answers: Answers, qtbot: QtBot, gate: threading.Event, how: str
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(task: Task) -> str:
        begun.set()
        gate.wait(20)
        try:
            task.progress(1, 4000)
        except CancelledError:
            ended.set()
            raise
        return "too late"

    runner.start("look", work, answers.take, answers.failed.append, told=answers.tell)
    assert begun.wait(20)
    if how == "start":
        runner.start("look", lambda _: "newer", answers.take, answers.failed.append)
    else:
        runner.close() if how == "close" else runner.cancel("look")
    gate.set()
    assert ended.wait(20)
    if how == "start":
        qtbot.waitUntil(lambda: bool(answers.done))
    assert (answers.done, answers.failed, answers.told) == (["newer"] if how == "start" else [], [], [])


@pytest.mark.review("7.12")
def test_closing_waits_for_nothing_that_is_deep_in_a_library(
    runner: TaskRunner, answers: Answers, qtbot: QtBot, gate: threading.Event
) -> None:
    begun = threading.Event()

    def work(_: Task) -> None:
        begun.set()
        gate.wait(60)

    runner.start("long", work, answers.take, answers.failed.append)
    assert begun.wait(20)  # what is closed before is not begun at all
    runner.close()  # if it waited, so would this test, for a minute
    assert not end_work(patience=0)
    gate.set()
    assert end_work()


def test_what_was_promised_is_done_in_order_though_the_window_closes(
    runner: TaskRunner, answers: Answers, gate: threading.Event
) -> None:
    kept: list[int] = []

    def keep(number: int, _: Task) -> None:
        gate.wait(20)
        kept.append(number)

    for number in range(5):
        runner.start("keep", partial(keep, number), answers.take, answers.failed.append, must_finish=True)
    runner.close()
    gate.set()
    end_work()
    assert kept == [0, 1, 2, 3, 4]


def test_it_tells_how_far_it_is(runner: TaskRunner, answers: Answers, qtbot: QtBot) -> None:
    def work(task: Task) -> str:
        task.begin("Opening")
        for done in range(1001):
            task.progress(done, 1000)
        return "opened"

    runner.start("open", work, answers.take, answers.failed.append, told=answers.tell)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.told[0] == ("Opening", 0, 0)
    assert answers.told[-1] == ("Opening", 1000, 1000)
    assert len(answers.told) < 500, "not a word for each of them"


@pytest.mark.review("7.12")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DigitpadError("seven.png is damaged"), "seven.png is damaged"),
        (MemoryError(), "There is not enough memory for that."),
        (IndexError("list index"), "Something went wrong that should not have (IndexError); the log has the details."),
        (SystemExit(), "Something went wrong that should not have (SystemExit); the log has the details."),
    ],
)
def test_work_that_fails_says_so_and_the_next_goes_on(
    runner: TaskRunner, answers: Answers, qtbot: QtBot, caplog: pytest.LogCaptureFixture,
    error: BaseException, sentence: str,
) -> None:  # fmt: skip
    def fail(_: Task) -> None:
        raise error

    with capture_exceptions() as faults, caplog.at_level(logging.WARNING):
        runner.start("read", fail, answers.take, answers.failed.append)
        qtbot.waitUntil(lambda: bool(answers.failed))
    assert answers.failed == [sentence]
    is_ours = not isinstance(error, DigitpadError | MemoryError)
    assert [str(fault[1]) for fault in faults] == ([str(error) or repr(error)] if is_ours else [])
    assert is_ours or f"{type(error).__name__}" in caplog.text
    runner.start("read", lambda _: 7, answers.take, answers.failed.append)
    qtbot.waitUntil(lambda: answers.done == [7])

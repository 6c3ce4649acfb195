"""What is done when a cluster's process dies: all once more by itself, then item by item; and which program it has."""

from __future__ import annotations

import pytest

from digitpad.core.errors import DigitpadError
from training.sweep.relay import Chunk, Task
from training.sweep.scoring import Scorer


def test_after_a_death_a_chunk_is_done_by_itself_then_item_by_item_and_then_lost() -> None:
    task = Task(Chunk(list("abc"), b"", [None] * 3, 3), 0, 3)
    (again,) = task.again()
    assert (again.first, again.count, again.deaths) == (0, 3, 1)
    items = again.again()
    assert [(each.first, each.count, each.deaths) for each in items] == [(0, 1, 1), (1, 1, 1), (2, 1, 1)]
    assert [each.again() for each in items] == [[], [], []]


def test_a_machine_with_another_version_of_the_program_says_so() -> None:
    scorer = Scorer("digitpad.verbs.answering.chunks:answerer", (None, None), "0.0.1")
    with pytest.raises(DigitpadError, match=r" has digitpad .*, the machine that asks 0\.0\.1; they must"):
        scorer.get_ready()

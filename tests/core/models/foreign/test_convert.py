"""The process that converts, as its parent sees it: asked, refused by, died under, and started again."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.convert import Converter
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.node import Node

_KERNEL = np.ones((4, 10), np.float32)
GRAPH = Graph("x", (4,), (Node.make("d", "Dense", ("x",), _KERNEL, units=10, use_bias=False),), "d")

_STAND_IN = """
import json, sys
from digitpad.core.models.foreign.convert import HEADER, LENGTH
from digitpad.core.models.foreign.graph import Graph
while header := sys.stdin.buffer.read(LENGTH.size):
    data = sys.stdin.buffer.read(*LENGTH.unpack(header))
    kind, answer = {answer}
    sys.stdout.buffer.write(HEADER.pack(kind, len(answer)) + answer)
    sys.stdout.buffer.flush()
    {then}
"""


def stand_in(answer: str, then: str = "pass") -> Converter:
    return Converter(command=(sys.executable, "-c", _STAND_IN.format(answer=answer, then=then)))


def test_the_process_gets_the_graph_and_stays() -> None:
    with stand_in('b"n", Graph.from_bytes(data).output.encode()') as converter:
        assert converter.convert(GRAPH).tflite == b"d"
        first = converter.process_id
        assert converter.convert(GRAPH).tflite == b"d"
        assert converter.process_id == first
    assert converter.process_id is None


def test_a_refusal_is_told() -> None:
    refuses = stand_in('b"r", json.dumps("cannot be converted to LiteRT").encode()')
    with refuses as converter, pytest.raises(DigitpadError, match="^cannot be converted to LiteRT$"):
        converter.convert(GRAPH)


def test_a_process_that_dies_is_a_refusal_and_the_next_one_is_started() -> None:
    with Converter(command=(sys.executable, "-c", "import os; os.abort()")) as converter:
        for _ in range(2):
            with pytest.raises(DigitpadError, match="the converter died over it"):
                converter.convert(GRAPH)


def test_a_process_that_ended_for_lack_of_work_is_started_again() -> None:
    with stand_in('b"n", b"network"', then="break") as converter:
        for _ in range(2):
            assert converter.convert(GRAPH).tflite == b"network"


def test_a_converter_that_hangs_is_killed() -> None:
    hangs = Converter(seconds=0.5, command=(sys.executable, "-c", "import time; time.sleep(60)"))
    with hangs as converter, pytest.raises(DigitpadError, match="died over it"):
        converter.convert(GRAPH)


@pytest.mark.slow
def test_the_real_process_converts_two_graphs_one_after_the_other(tmp_path: Path) -> None:
    with Converter() as converter:
        converter.warm_up()
        process = converter.process_id
        for _ in range(2):
            assert converter.convert(GRAPH).tflite[4:8] == b"TFL3"
        assert converter.process_id == process
        unknown = Graph("x", (None, 4), (Node.make("r", "Flatten", ("x",)),), "r")
        with pytest.raises(DigitpadError, match="how large its images are"):
            converter.convert(unknown)

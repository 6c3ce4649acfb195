"""The window's memory: it comes back as it was, and no file on the disk can stop the program."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digitpad.core.storage.state import VERSION, State, load_state, save_state

FULL = State(
    geometry="AdnQywADAAA=",
    theme="dark",
    pen_width=7.5,
    certainty=1_000,
    drawing={"strokes": [[[0.0, 1.5], [2.0, 3.0]], [[4.0, 4.0]]]},
    picture="iVBORw0KGgo=",
    tabs={"library": {"shown": "models", "columns": [1, 2]}},
)


@contextmanager
def folder_with(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        Path(name, "state.json").write_bytes(data)
        yield Path(name)


def written(**fields: Any) -> bytes:
    return json.dumps({"version": VERSION, **fields}).encode()


def test_at_the_first_start_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert load_state(tmp_path / "not-yet") == (State(), None)


@pytest.mark.parametrize("state", [State(), FULL])
def test_what_was_saved_is_loaded(tmp_path: Path, state: State) -> None:
    folder = tmp_path / "made" / "on the way"
    save_state(folder, state)
    assert load_state(folder) == (state, None)


numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9)
plain_values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
states = st.builds(
    State,
    geometry=st.none() | st.text(),
    theme=st.text(),
    pen_width=st.floats(min_value=0, max_value=1e6, exclude_min=True),
    drawing=st.none() | st.dictionaries(st.text(), plain_values, max_size=3),
    picture=st.none() | st.text(),
    tabs=st.dictionaries(st.text(), st.dictionaries(st.text(), plain_values, max_size=3), max_size=3),
)


@given(states)
def test_every_state_comes_back_equal(state: State) -> None:
    with tempfile.TemporaryDirectory() as name:
        save_state(Path(name), state)
        assert load_state(Path(name)) == (state, None)


def assert_set_aside(data: bytes) -> str:
    """Return the sentence, having seen that the file was kept and that the next start is free of it."""
    with folder_with(data) as folder:
        state, sentence = load_state(folder)
        assert state == State()
        assert sentence is not None
        assert "\n" not in sentence
        assert (folder / "state.unused-1.json").read_bytes() == data
        assert "state.unused-1.json" in sentence
        assert load_state(folder) == (State(), None)
        return sentence


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe{}",
        b"[" * 200_000,
        b'{"version": ' + b"9" * 10_000 + b"}",
        written()[:-1],
        b'{"version": true}',
        b'{"version": 0}',
        b'{"version": 1, "pen_width": NaN}',
        b'{"version": 1, "pen_width": 1e999}',
        b'{"version": 1, "drawing": {"strokes": [[[1e999, 0]]]}}',
        written(theme=None),
        written(theme=3),
        written(certainty=0),
        written(certainty=True),
        written(certainty="100"),
        written(pen_width=0),
        written(pen_width=-1.0),
        written(pen_width=True),
        written(pen_width="3"),
        written(pen_width=10**400),
        written(geometry=3),
        written(drawing=[]),
        written(drawing="ink"),
        written(picture=[1]),
        written(tabs=[]),
        written(tabs={"library": 3}),
    ],
)
def test_a_file_that_makes_no_sense_is_set_aside(data: bytes) -> None:
    assert "damaged" in assert_set_aside(data)


def test_a_file_of_a_newer_program_is_set_aside_as_such() -> None:
    assert "newer Digitpad" in assert_set_aside(b'{"version": 2, "theme": {"hue": 3}}')


@given(st.binary() | plain_values.map(lambda value: json.dumps(value).encode()))
def test_no_bytes_make_loading_raise(data: bytes) -> None:
    assert_set_aside(data)


@given(cut=st.integers(0, 10_000), flip=st.integers(0, 10_000), bit=st.integers(0, 7))
@example(cut=10_000, flip=0, bit=0)
def test_a_file_with_a_fault_in_it_is_read_or_set_aside(cut: int, flip: int, bit: int) -> None:
    data = bytearray(written(**{name: getattr(FULL, name) for name in State.__dataclass_fields__}))
    data[flip % len(data)] ^= 1 << bit
    with folder_with(bytes(data[:cut])) as folder:
        state, sentence = load_state(folder)
        assert sentence is None or state == State()
        save_state(folder, state)
        assert load_state(folder) == (state, None)


def test_what_a_later_program_of_the_same_version_adds_is_passed_over() -> None:
    with folder_with(written(theme="dark", zoom=[3])) as folder:
        assert load_state(folder) == (State(theme="dark"), None)


def test_files_set_aside_never_overwrite_each_other(tmp_path: Path) -> None:
    for damage in (b"first", b"second", b"third"):
        (tmp_path / "state.json").write_bytes(damage)
        load_state(tmp_path)
    kept = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert kept == {
        "state.unused-1.json": b"first",
        "state.unused-2.json": b"second",
        "state.unused-3.json": b"third",
    }


def test_a_file_too_large_to_be_a_state_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "state.json").open("wb") as file:
        file.truncate(10 * 2**30)  # a hole: no disk is used
    state, sentence = load_state(tmp_path)
    assert state == State()
    assert sentence is not None
    assert "too large" in sentence


@pytest.mark.parametrize("make", [os.mkdir, getattr(os, "mkfifo", os.mkdir)])
def test_what_is_no_file_is_set_aside(tmp_path: Path, make: Any) -> None:
    make(tmp_path / "state.json")
    state, sentence = load_state(tmp_path)
    assert state == State()
    assert sentence is not None
    save_state(tmp_path, FULL)
    assert load_state(tmp_path) == (FULL, None)


def test_a_folder_that_is_a_file_gives_defaults_and_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"")
    state, sentence = load_state(tmp_path / "home")
    assert state == State()
    assert sentence is not None
    assert "could not be set aside" in sentence

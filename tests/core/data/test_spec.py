"""The name of a source is taken apart in one place, the same way for the command line, the window and the card."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError


def test_a_part_is_written_after_a_colon() -> None:
    assert DataSpec.parse("mnist:test") == DataSpec("mnist", Part.TEST)
    assert DataSpec.parse("mnist") == DataSpec("mnist")
    assert DataSpec.parse("mnist:train") == DataSpec("mnist", Part.TRAINING)
    assert DataSpec.parse("mnist:train").part is DataSpec.parse("mnist").part is Part.TRAINING
    assert DataSpec.parse("C:\\digits.npz") == DataSpec("C:\\digits.npz")


def test_a_file_whose_name_ends_like_a_part_is_that_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("odd:test").touch()
    assert DataSpec.parse("odd:test") == DataSpec("odd:test")


def test_an_empty_name_is_refused() -> None:
    with pytest.raises(DigitpadError, match="is empty"):
        DataSpec.parse("")


def test_a_word_is_found_from_everywhere_and_a_path_is_made_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "me"))
    assert DataSpec.parse("mnist:test").absolute().name == "mnist:test"
    assert DataSpec.parse("./mnist:test").absolute().name == f"{tmp_path / 'mnist'}:test"
    assert DataSpec.parse("~/a.npz").absolute().name == str(tmp_path / "me" / "a.npz")


def test_the_name_for_a_card_tells_nothing_of_the_folders() -> None:
    assert DataSpec.parse("/home/me/secret/a.npz:test").short_name == "a.npz:test"
    assert DataSpec.parse("C:\\me\\a.npz").short_name == "a.npz"
    assert DataSpec.parse("mnist:train").short_name == "mnist:train"


def test_all_spellings_of_one_source_have_one_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "real").mkdir()
    spellings = ["a.npz", "./a.npz:test", f"{tmp_path}/a.npz:train", "real/../a.npz"]
    if os.name == "posix":
        Path("link").symlink_to(tmp_path)
        spellings.append("link/a.npz")
    assert len({DataSpec.parse(text).key for text in spellings}) == 1
    assert DataSpec.parse("mnist:test").key == DataSpec.parse("mnist").key != DataSpec.parse("./mnist").key


def test_streams_are_known_by_their_word() -> None:
    assert DataSpec.parse("synthetic").is_infinite
    assert not DataSpec.parse("mnist").is_infinite
    assert not DataSpec.parse("./synthetic").is_infinite


@given(st.text(min_size=1, max_size=40))
@example("x" * 5000)
@example("~nobody-of-that-name/a.npz")
@example("\0")
@example("\ud800")
@example(":test")
def test_any_name_can_be_taken_apart_and_written_down_again(text: str) -> None:
    spec = DataSpec.parse(text)
    assert spec.name == text
    assert text.startswith(":") or DataSpec.parse(spec.absolute().name) == spec.absolute()
    assert isinstance(spec.exists, bool)
    assert spec.short_name

"""The registry of sources: one word or path leads to one kind, and what leads nowhere is answered in a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digitpad.core.data import kinds as package
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import REGISTERED, NoSuchPartError
from digitpad.core.data.sources import kinds, open_source
from digitpad.core.data.spec import WORDS, DataSpec
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels


def refusal(spec: str) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(spec)
    return str(caught.value)


def test_every_kind_of_the_contract_is_registered() -> None:
    assert {"mnist", "synthetic", "npz", "idx", "csv", "folder", "ink"} <= kinds().keys()


def test_a_new_kind_is_a_file_in_the_folder_of_kinds_and_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "newcomer.py").write_text(
        "from digitpad.core.data.kinds.synthetic import open_synthetic\n"
        "from digitpad.core.data.kind import source\n"
        "source('newcomer', form='newcomer', patterns=['*.new'])(open_synthetic)\n"
    )
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    monkeypatch.setitem(WORDS, "newcomer", True)
    kinds.cache_clear()
    try:
        assert DataSpec.parse("newcomer").is_word
        assert kinds()["newcomer"].patterns == ["*.new"]
        assert isinstance(open_source("newcomer"), Stream)
        assert "newcomer" in refusal("unheard-of")
    finally:
        REGISTERED.pop("newcomer", None)
        kinds.cache_clear()


@pytest.mark.parametrize("spec", list(WORDS))
def test_each_word_is_claimed_by_one_kind(spec: str) -> None:
    assert [name for name, kind in kinds().items() if kind.claims(DataSpec(spec))] == [spec]


def test_a_folder_that_is_called_mnist_is_reached_by_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mnist").mkdir()

    assert "is a folder" in refusal("./mnist")


def test_the_home_of_the_user_may_be_abbreviated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    np.savez(tmp_path / "set.npz", images=images(), labels=labels())

    assert isinstance(open_source("~/set.npz"), DataSet)


@pytest.mark.parametrize("name", ["none", "none.npz", "none.csv", "none.jsonl", "none:test", "train-images-idx3-ubyte"])
def test_what_does_not_exist_is_said_to_and_what_might_is_listed(name: str) -> None:
    assert f"{name} does not exist; a source is one of these: " in refusal(name)
    assert "mnist, an .npz file, synthetic" in refusal(name)


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    assert "a.txt is no source that can be read" in refusal(str(tmp_path / "a.txt"))


def test_a_part_that_a_source_lacks_is_refused() -> None:
    with pytest.raises(NoSuchPartError):
        open_source("synthetic:test")
    assert refusal("synthetic:test") == "synthetic has no test part; write synthetic alone"


@given(st.text(max_size=40))
@example("")
@example("x" * 5000)
@example("~nobody-of-that-name/a.npz")
@example("\0")
@example("\ud800")
@example(":test")
def test_any_name_that_is_no_source_gives_a_sentence(spec: str) -> None:
    if spec not in {".", "/", "~", "mnist", "synthetic"}:
        assert refusal(f"no such place/{spec}" if "/" in spec or "\\" in spec else spec)

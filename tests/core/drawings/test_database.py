"""The database of drawings: what is kept, taken back, found; what the disk and other programs do to it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.drawings.connection import VERSION
from digitpad.core.drawings.database import FILE_NAME, Drawings
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.drawings.filter import NONE, Filter
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing.picture import Picture


@pytest.fixture
def drawings(tmp_path: Path) -> Iterator[Drawings]:
    with Drawings(tmp_path / "home" / FILE_NAME) as opened:
        yield opened


def _ink(number: int = 0) -> Ink:
    return Ink((Stroke(np.array([[0.5, 1.25], [3 + number, 7]]), times=np.array([0, 0.0125])),))


def _drawing(label: int | None = 7, *, said: int | None = 1, drawn: float = 100.0, verdict: str = "digit") -> Drawing:
    answer = Answer(digit=said, confidence=0.75, verdict=verdict, model="digitpad")
    return Drawing(label=label, drawn=drawn, origin=Origin.CORRECTION, answer=answer)


def test_what_is_kept_is_found_again_by_another_process_too(drawings: Drawings) -> None:
    kept = drawings.keep(_drawing(), _ink()).drawing
    with Drawings(drawings.path) as other:
        assert other.find() == [kept]
        content = other.content(kept.id)
    assert isinstance(content, Ink)
    assert content.strokes == _ink().strokes
    assert content.label == 7


def test_a_picture_is_kept_to_sixteen_bits(drawings: Drawings) -> None:
    pixels = np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4)
    kept = drawings.keep(_drawing(), Picture(pixels)).drawing
    content = drawings.content(kept.id)
    assert isinstance(content, Picture)
    assert not kept.is_ink
    assert np.abs(content.pixels - pixels).max() < 1e-4


def test_correcting_one_drawing_twice_changes_its_label_and_taking_back_goes_step_by_step(drawings: Drawings) -> None:
    first = drawings.keep(_drawing(7), _ink())
    second = drawings.keep(_drawing(4), _ink())
    assert drawings.counts() == {4: 1}
    drawings.take_back(second)
    assert drawings.counts() == {7: 1}
    drawings.take_back(first)
    assert drawings.counts() == {}


def test_a_blank_drawing_is_refused_and_with_it_all_that_came_along(drawings: Drawings) -> None:
    with pytest.raises(DigitpadError, match="blank"):
        drawings.keep_all([(_drawing(), _ink()), (_drawing(), Ink())])
    assert drawings.find() == []


def test_importing_the_same_twice_makes_no_duplicates(drawings: Drawings) -> None:
    for _ in range(2):
        drawings.keep_all([(_drawing(), _ink(number)) for number in range(3)])
    assert drawings.counts() == {7: 3}


def test_drawings_are_found_by_digit_misreading_model_and_day(drawings: Drawings) -> None:
    seven = drawings.keep(_drawing(7, said=1, drawn=10), _ink(0)).drawing
    right = drawings.keep(_drawing(4, said=4, drawn=20), _ink(1)).drawing
    none = drawings.keep(_drawing(None, said=4, drawn=30), _ink(2)).drawing
    refused = drawings.keep(_drawing(None, said=4, drawn=40, verdict="not-a-digit"), _ink(3)).drawing
    assert drawings.find() == [right, seven, none, refused]
    assert drawings.find(Filter(label=7)) == [seven]
    assert drawings.find(Filter(label=NONE)) == [none, refused]
    assert drawings.find(Filter(is_misread=True)) == [seven, none]
    assert [each.is_misread for each in (seven, right, none, refused)] == [True, False, True, False]
    assert drawings.find(Filter(since=20, until=40)) == [right, none]
    assert drawings.find(Filter(model="other")) == []
    assert drawings.models() == ["digitpad"]
    drawings.set_teaching([seven.id], teaches=False)
    assert drawings.find(Filter(teaches=True, label=7)) == []


def test_deleting_relabelling_and_restoring(drawings: Drawings) -> None:
    ids = [each.drawing.id for each in drawings.keep_all([(_drawing(), _ink(number)) for number in range(1200)])]
    drawings.delete(ids)
    assert drawings.find() == []
    drawings.restore(ids[:2])
    drawings.relabel(ids[:1], None)
    assert drawings.counts() == {None: 1, 7: 1}
    drawings.purge()
    drawings.restore(ids)
    assert drawings.counts() == {None: 1, 7: 1199}


def test_every_change_is_noticed_also_that_of_another_process(drawings: Drawings) -> None:
    seen = {drawings.changes()}
    drawings.keep(_drawing(), _ink())
    seen.add(drawings.changes())
    with Drawings(drawings.path) as other:
        other.keep(_drawing(), _ink(1))
    seen.add(drawings.changes())
    assert len(seen) == 3
    assert drawings.changes() in seen


def test_profiles_have_drawings_of_their_own(drawings: Drawings) -> None:
    anna = drawings.add_profile(" Anna ")
    drawings.keep(_drawing(), _ink(), profile=anna)
    assert drawings.profiles() == {1: "", anna: "Anna"}
    assert drawings.find() == []
    with pytest.raises(DigitpadError, match="already"):
        drawings.add_profile("Anna")
    drawings.rename_profile(anna, "Anna")
    with pytest.raises(DigitpadError, match="needs a name"):
        drawings.rename_profile(anna, " ")
    with pytest.raises(DigitpadError, match="always"):
        drawings.remove_profile(1)
    assert drawings.profile == 1
    drawings.use_profile(anna)
    assert drawings.profile == anna
    drawings.remove_profile(anna)
    assert drawings.profile == 1
    assert drawings.find(profile=anna) == []


def test_a_newer_database_is_only_read(drawings: Drawings) -> None:
    kept = drawings.keep(_drawing(), _ink()).drawing
    with sqlite3.connect(drawings.path) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    with Drawings(drawings.path) as newer:
        assert newer.is_read_only
        assert newer.find() == [kept]
        with pytest.raises(DigitpadError, match="newer Digitpad"):
            newer.keep(_drawing(), _ink(1))


@pytest.mark.parametrize("content", [b"no database" * 200, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    with pytest.raises(DigitpadError, match=r"drawings\.db cannot be opened"):
        Drawings(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE others (a)")
    with pytest.raises(DigitpadError, match="another program"):
        Drawings(path)


def test_a_full_disk_says_so_and_nothing_looks_saved(drawings: Drawings) -> None:
    drawings.keep(_drawing(), _ink())
    pages = drawings._connection.execute("PRAGMA page_count").fetchone()[0]
    drawings._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DigitpadError, match="cannot be saved: the disk is full"):
        drawings.keep_all([(_drawing(), _ink(number)) for number in range(1, 2000)])
    assert drawings.counts() == {7: 1}


def test_a_folder_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DigitpadError, match="cannot be opened"):
        Drawings(tmp_path / "file" / FILE_NAME)


_SAVER = """
import sys
from pathlib import Path
import numpy as np
from digitpad.core.drawings.database import Drawings
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.ink.ink import Ink
drawings = Drawings(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    ink = Ink.from_points([[[number % 1000, number // 1000], [-1, -1]]])
    kept = drawings.keep(Drawing(label=number % 10, drawn=number, origin=Origin.CORRECTION), ink)
    print(kept.drawing.id, number, flush=True)
    number += 1
"""


def kill_while_saving(path: Path, rounds: int) -> int:
    """Kill a process so many times while it saves one drawing after another; return how many drawings it had shown.

    Each is looked for, and the whole file is checked.
    """
    shown: dict[int, int] = {}
    for each in range(rounds):
        command = [sys.executable, "-c", _SAVER, str(path), str(each * 1_000_000)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as saver:
            assert saver.stdout is not None
            lines = [saver.stdout.readline() for _ in range(1 + each % 5)]
            saver.send_signal(signal.SIGKILL)
            lines += saver.stdout.readlines()
        shown |= {int(line.split()[0]): int(line.split()[1]) for line in lines if line.endswith("\n")}
    with Drawings(path) as drawings:
        kept = {each.id: each.drawn for each in drawings.find()}
        assert shown.items() <= kept.items()
        assert drawings._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return len(shown)


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_whatever_was_shown_as_saved_is_there_after_a_kill(tmp_path: Path) -> None:
    assert kill_while_saving(tmp_path / FILE_NAME, 3) >= 6

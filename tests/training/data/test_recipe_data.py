"""What the recipes read: nobody on both sides, no twin of a digit among the non-digits."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.json_lines import ink_line
from digitpad.core.ink.ink import Ink
from tests.digits import digit_ink
from training.data.non_digits import HELD_OUT_LETTERS, TRAINING_LETTERS, TWINS
from training.recipes import left_out
from training.recipes.data import HELD_OUT_WRITERS, read_digits, read_letters
from training.recipes.people import GROUPS, by_laboratory, chosen_people, part_by_person, person_of

DIGITS_BY = (*range(1, 31), "gmd/alek", "gmd/kast", "gmd/monu", *(f"apa01/app01{n:02}" for n in range(12)))
LETTERS_BY = ("gmd/alek", "app01/app0100", "app09/app0900", "kai0/kim0", "kai1/kim4", "kai0/lee1", "lav2/cl_1")


def drawn(writers: Sequence[int | str], label: int | str = 7) -> list[Ink]:
    return [replace(digit_ink(7), writer=writer, label=label) for writer in writers]


def written(path: Path, inks: Sequence[Ink]) -> Path:
    path.write_bytes(gzip.compress(b"".join(map(ink_line, inks))))
    return path


def test_each_writer_is_kept_out_once() -> None:
    digits, letters = drawn(DIGITS_BY), drawn(LETTERS_BY, "X")
    groups = [chosen_people(digits, letters, str(number)) for number in range(1, GROUPS + 1)]
    everybody = {person_of(ink) for ink in (*digits, *letters)}
    assert sorted(map(str, (person for group in groups for person in group))) == sorted(map(str, everybody))


def test_the_last_group_has_writers_of_every_laboratory() -> None:
    digits = drawn(DIGITS_BY)
    people = chosen_people(digits, [], str(GROUPS))
    _, held_out = part_by_person(digits, people)
    assert by_laboratory(held_out).keys() == by_laboratory(digits).keys()
    assert {person for person in people if isinstance(person, int)} == HELD_OUT_WRITERS


@pytest.mark.parametrize("held_out", ["1", "5", "apa", "gmd", "pen"])
def test_nobody_stands_on_both_sides(held_out: str) -> None:
    digits, letters = drawn(DIGITS_BY), drawn(LETTERS_BY, "X")
    people = chosen_people(digits, letters, held_out)
    (kept, out), (own, other) = part_by_person(digits, people), part_by_person(letters, people)
    assert kept
    assert out
    assert {person_of(ink) for ink in (*kept, *own)}.isdisjoint(person_of(ink) for ink in (*out, *other))
    if held_out == "apa":  # who drew elsewhere too is left out there as well
        assert {ink.writer for ink in other} == {"app01/app0100"}


def test_a_person_who_left_several_files_is_one() -> None:
    sessions = drawn(["kai0/kim0", "kai1/kim4"]), drawn(["lav2/cl_1", "lav3/cl_1"]), drawn(["pri0/150.1", "pri0/150.2"])
    assert [len({person_of(ink) for ink in inks}) for inks in sessions] == [1, 1, 1]
    assert person_of(drawn(["imp0/imp6"])[0]) != person_of(drawn(["imp0/imp60"])[0])


def test_an_unknown_group_is_named() -> None:
    with pytest.raises(DigitpadError, match="'9' is neither a group from 1 to 5 nor a laboratory"):
        chosen_people(drawn(DIGITS_BY), [], "9")


def test_letters_keep_their_sign_and_twins_of_digits_are_left_out(tmp_path: Path) -> None:
    signs = ["A", "O", "l", "S", "Z", "B", "q", "b", '\\"', "\\\\", "\\@", "w"]
    inks = [replace(digit_ink(7), writer="gmd/alek", label=sign) for sign in signs]
    assert [ink.label for ink in read_letters(written(tmp_path / "letters.jsonl.gz", inks))] == ["A", '"', "w"]


def test_a_digit_that_is_none_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "digits.jsonl.gz", drawn(["gmd/alek"], "A"))
    with pytest.raises(DigitpadError, match="'A' is not a digit"):
        read_digits(path)


def test_a_listed_drawing_is_left_out_and_a_changed_file_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inks = [replace(digit_ink(digit), writer="gmd/alek") for digit in range(4)]
    monkeypatch.setattr(left_out, "_listed", lambda: {"digits.jsonl.gz": {3: left_out.fingerprint(inks[2])}})
    assert [ink.label for ink in read_digits(written(tmp_path / "digits.jsonl.gz", inks))] == [0, 1, 3]
    assert [ink.label for ink in read_digits(written(tmp_path / "others.jsonl.gz", inks))] == [0, 1, 2, 3]
    with pytest.raises(DigitpadError, match="line 3 is not the drawing"):
        read_digits(written(tmp_path / "digits.jsonl.gz", inks[::-1]))
    with pytest.raises(DigitpadError, match="2 drawings, fewer"):
        read_digits(written(tmp_path / "digits.jsonl.gz", inks[:2]))


def test_the_list_names_each_drawing_once_and_says_why() -> None:
    rows = [row.split("\t") for row in left_out.LIST.read_text(encoding="utf-8").splitlines()]
    assert len({(name, line) for name, line, _, _ in rows}) == len(rows)
    assert {name for name, _, _, _ in rows} == {"unipen-digits-train.jsonl.gz", "unipen-letters-train.jsonl.gz"}
    assert all(line.isdecimal() and len(known) == 12 and reason for _, line, known, reason in rows)


def test_no_printed_letter_is_a_twin() -> None:
    assert TWINS.isdisjoint(TRAINING_LETTERS + HELD_OUT_LETTERS)

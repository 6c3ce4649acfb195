"""What is written in any format of ink is read again: points, labels, writers, times and pressures."""

from __future__ import annotations

import io
import stat
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.cli import main
from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink import ink_file
from digitpad.core.ink.formats import text
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.ink_file import ENDINGS, FORMATS, InkFormat, iterate_inks, may_hold_several, write_inks

SEVERAL = [form.endings[0] for form in FORMATS if form.holds_several]
SEVEN = Ink.from_points([np.array([[0, 0], [1, 0], [0.5, 2]])], label=7)

coordinates = st.floats(-1e9, 1e9) | st.integers(-1000, 1000).map(float) | st.sampled_from([1e-5, -1e-300, 0.1])
# What any format can say: no blanks around it, and nothing that looks like a number but is text.
words = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8).filter(
    lambda word: not word.lstrip("-").isdecimal()
)
names = st.none() | st.integers(-(10**17), 10**17) | words | st.just('say "7" \\ twice')


@st.composite
def strokes(draw: st.DrawFn) -> Stroke:
    points = np.array(draw(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=5)))
    given = draw(st.sampled_from(["", "times", "times and pressures"]))  # JSON has no pressure without a time
    if not given:
        return Stroke(points)
    steps = draw(st.lists(st.floats(0.001, 0.9), min_size=len(points), max_size=len(points)))
    shares = draw(st.lists(st.floats(0, 1), min_size=len(points), max_size=len(points)))
    return Stroke(points, draw(st.floats(-1e6, 2e9)) + np.cumsum(steps), np.array(shares) if "and" in given else None)


inks = st.builds(Ink, st.lists(strokes(), max_size=3).map(tuple), names, names)


def same_times(one: Stroke, other: Stroke) -> bool:
    if one.times is None or other.times is None:
        return one.times is other.times
    return np.allclose(one.times, other.times, rtol=1e-14, atol=0)  # UNIPEN counts milliseconds


@pytest.mark.parametrize("form", [form for form in FORMATS if form.holds_several], ids=lambda form: form.endings[0])
@given(drawings=st.lists(inks, max_size=4))
@settings(max_examples=40)
def test_what_is_written_is_read_again(form: InkFormat, drawings: list[Ink]) -> None:
    found = list(form.read(io.BytesIO(form.write(drawings)), "a", None))
    assert len(found) == len(drawings)
    for ink, drawing in zip(found, drawings, strict=True):
        assert isinstance(ink, Ink), ink
        assert (ink.label, ink.writer, len(ink.strokes)) == (drawing.label, drawing.writer, len(drawing.strokes))
        for stroke, drawn in zip(ink.strokes, drawing.strokes, strict=True):
            assert Stroke(stroke.points, None, stroke.pressures) == Stroke(drawn.points, None, drawn.pressures)
            assert same_times(stroke, drawn)


@pytest.mark.parametrize("ending", [".unipen", ".inkml"])
def test_a_pressure_without_a_time_is_kept(tmp_path: Path, ending: str) -> None:
    ink = Ink((Stroke(np.array([[1, 2], [3, 4]]), pressures=np.array([0.25, 1.0])), Stroke(np.array([[5, 6]]))))
    write_inks(tmp_path / f"a{ending}", [ink])
    assert list(iterate_inks(tmp_path / f"a{ending}")) == [ink]


@pytest.mark.parametrize("ending", SEVERAL)
def test_a_set_that_training_reads_may_be_written_in_any_format(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"letters{ending}"
    write_inks(path, [Ink(SEVEN.strokes, label) for label in ("x", "7", "?")])
    first, second, bad = iterate_inks(path, alphabet=Alphabet(("6", "x", "7")))
    assert isinstance(first, Ink)
    assert isinstance(second, Ink)
    assert [ink.class_label(Alphabet(("6", "x", "7"))) for ink in (first, second)] == [1, 2]
    assert "the label '?' is not a class from 0 to 2" in str(bad)


def test_json_holds_one_drawing(tmp_path: Path) -> None:
    write_inks(tmp_path / "a.json", [SEVEN])
    assert list(iterate_inks(tmp_path / "a.json")) == [SEVEN]
    with pytest.raises(DigitpadError, match=r"one drawing, not 2; a \.jsonl"):
        write_inks(tmp_path / "a.json", [SEVEN, SEVEN])
    assert list(iterate_inks(tmp_path / "a.json")) == [SEVEN]


def test_the_same_drawings_are_the_same_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_inks(tmp_path / f"{name}.jsonl.gz", [SEVEN] * 3)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_is_replaced_as_a_whole_or_not_at_all(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{ending}"
    write_inks(path, [SEVEN])
    path.chmod(0o600)
    write_inks(path, [SEVEN])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    monkeypatch.setattr(text, "MOST_POINTS", 2)
    with pytest.raises(DigitpadError, match="more than 2 points"):
        write_inks(path, [SEVEN])
    assert [path] == list(tmp_path.iterdir())
    assert list(iterate_inks(path)) == [SEVEN]


@pytest.mark.parametrize("ending", [".unipen", ".inkml"])
def test_what_could_not_be_read_again_is_not_written(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text, "LONGEST_LINE", 1000)
    with pytest.raises(DigitpadError, match=r"a \.jsonl\.gz file holds them"):
        write_inks(tmp_path / f"a{ending}", [SEVEN] * 50)


def test_other_names_and_places_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match=r"a\.txt ends with none of \.json, "):
        write_inks(tmp_path / "a.txt", [SEVEN])
    with pytest.raises(DigitpadError, match=r"could not be saved: No such file or directory\."):
        write_inks(tmp_path / "none" / "a.inkml", [SEVEN])


@pytest.mark.parametrize("ending", [".unipen", ".inkml"])
def test_half_a_pair_of_surrogates_and_control_characters_spoil_no_file(tmp_path: Path, ending: str) -> None:
    write_inks(tmp_path / f"a{ending}", [Ink(SEVEN.strokes, "a\udcffb\x00c\rd"), SEVEN])
    first, second = iterate_inks(tmp_path / f"a{ending}")
    assert isinstance(first, Ink)
    assert str(first.label).startswith("a?b")
    assert second == SEVEN


def test_every_format_is_in_the_help_of_predict_and_read(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("predict", "read"):
        main([verb, "--help"])
        shown = capsys.readouterr().out
        assert [form.endings[0] for form in FORMATS if form.endings[0] not in shown] == []


def test_one_drawing_or_several_follows_from_the_name() -> None:
    assert [name for name in ENDINGS if not may_hold_several(Path(f"a{name.upper()}"))] == [".json"]
    assert not may_hold_several(Path("a.png"))
    assert len(set(ENDINGS)) == len(ENDINGS)
    assert all(ink_file.format_of(Path(f"a{ending}")) is form for form in FORMATS for ending in form.endings)

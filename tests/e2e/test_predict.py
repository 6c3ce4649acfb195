"""``digitpad predict`` on what people have: pictures, ink, folders of both, a pipe, and names of any kind."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.cli import main
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats import inkml, unipen
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import ENDINGS
from digitpad.core.pool.wire import receive, send
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.verbs.answering import parts
from digitpad.verbs.answering.answerer import answerer
from digitpad.verbs.answering.chunks import WORK, in_chunks
from digitpad.verbs.answering.question import Question
from tests.digits import digit_ink, encoded, picture_of
from tests.models import network, write_honest

REPOSITORY = Path(__file__).resolve().parents[2]
PREDICT = [sys.executable, "-m", "digitpad", "predict", "--json"]

Capture = pytest.CaptureFixture[str]


def line_of(digit: int) -> bytes:
    return json.dumps(digit_ink(digit).to_json()).encode() + b"\n"


def png_of(digit: int) -> bytes:
    return encoded(picture_of(digit_ink(digit), size=100, pen=6))


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def answers(capsys: Capture, *paths: Path | str, status: int = 0) -> tuple[list[dict[str, Any]], list[str]]:
    """What ``predict --json`` answers, and the lines on stderr without their ``digitpad: ``."""
    assert main(["predict", "--json", *map(str, paths)]) == status
    said = capsys.readouterr()
    lines = said.err.splitlines()
    assert all(line.startswith("digitpad: ") for line in lines)
    return [json.loads(line) for line in said.out.splitlines()], [line.removeprefix("digitpad: ") for line in lines]


# Answers.


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("seven.png", png_of(7)),
        ("seven.jpg", encoded(picture_of(digit_ink(7), size=100, pen=6), "JPEG")),
        ("seven.json", line_of(7)),
        ("seven.jsonl", line_of(7)),
        ("seven.jsonl.gz", gzip.compress(line_of(7))),
        ("seven.inkml", inkml.write([digit_ink(7)])),
        ("seven.unipen", unipen.write([digit_ink(7)])),
        ("a picture without an ending", png_of(7)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_seven_is_a_seven_in_every_format(tmp_path: Path, capsys: Capture, name: str, data: bytes) -> None:
    path = write(tmp_path / name, data)
    (answer,), said = answers(capsys, path)
    assert (answer["source"], answer["index"], answer["digit"], answer["verdict"]) == (str(path), 0, 7, "digit")
    assert said == []


def test_an_answer_has_the_fields_of_the_contract(tmp_path: Path, capsys: Capture) -> None:
    (answer,), _ = answers(capsys, write(tmp_path / "a.json", line_of(3)))
    assert list(answer) == ["source", "index", "digit", "confidence", "probabilities", "verdict"]
    assert len(answer["probabilities"]) == 10
    assert all(0 <= probability <= 1 for probability in answer["probabilities"])
    assert sum(answer["probabilities"]) == pytest.approx(1, abs=1e-6)
    assert answer["confidence"] == answer["probabilities"][answer["digit"]] == max(answer["probabilities"])


def test_blank_ink_and_blank_paper_are_blank(tmp_path: Path, capsys: Capture) -> None:
    ink = write(tmp_path / "blank.json", b'{"strokes": []}')
    paper = write(tmp_path / "blank.png", encoded(np.full((50, 50), 255, dtype=np.uint8)))
    for answer in answers(capsys, ink, paper)[0]:
        assert (answer["digit"], answer["verdict"], answer["confidence"]) == (None, "blank", 0)
        assert answer["probabilities"] == [0] * 10


def test_without_json_a_person_can_read_it(tmp_path: Path, capsys: Capture) -> None:
    write(tmp_path / "1.png", png_of(1))
    write(tmp_path / "2.jsonl", line_of(2) + b'{"strokes": []}')
    assert main(["predict", str(tmp_path)]) == 0
    first, second, third = capsys.readouterr().out.splitlines()
    assert re.fullmatch(re.escape(f"{tmp_path}/1.png: 1 (") + r"\d+\.\d%\)", first)
    assert re.fullmatch(re.escape(f"{tmp_path}/2.jsonl[0]: 2 (") + r"\d+\.\d%\)", second)
    assert third == f"{tmp_path}/2.jsonl[1]: blank"


def test_what_is_doubtful_is_called_doubtful(tmp_path: Path, capsys: Capture) -> None:
    # The honest network of the tests has random weights: it is sure of nothing.
    model = write_honest(tmp_path / "honest.digitpad")
    drawing = write(tmp_path / "5.json", line_of(5))
    assert main(["predict", "--model", str(model), str(drawing)]) == 0
    assert ": not a digit; most like " in capsys.readouterr().out


def test_sources_are_answered_in_the_order_in_which_they_were_given(tmp_path: Path, capsys: Capture) -> None:
    paths = [write(tmp_path / f"{digit}.json", line_of(digit)) for digit in (7, 0, 3)]
    assert [answer["digit"] for answer in answers(capsys, *paths, paths[0])[0]] == [7, 0, 3, 7]


def test_another_model_answers_if_it_is_named(tmp_path: Path, capsys: Capture) -> None:
    model = write_honest(tmp_path / "honest.digitpad")
    drawing = write(tmp_path / "5.json", line_of(5))
    shipped, _ = answers(capsys, drawing)
    honest, _ = answers(capsys, "--model", model, drawing)
    assert honest[0]["probabilities"] != shipped[0]["probabilities"]


# Bad files among good ones.


def test_a_bad_line_is_reported_and_the_others_keep_their_numbers(tmp_path: Path, capsys: Capture) -> None:
    path = write(tmp_path / "a.jsonl", line_of(1) + b"{nonsense\n" + line_of(3))
    got, (said,) = answers(capsys, path, status=1)
    assert [(answer["index"], answer["digit"]) for answer in got] == [(0, 1), (2, 3)]
    assert said.startswith(f"{path}, line 2: ")


def save_pages(path: Path, *digits: int, kind: str = "TIFF") -> Path:
    first, *others = [Image.fromarray(picture_of(digit_ink(digit), size=100, pen=6)) for digit in digits]
    first.save(path, kind, save_all=True, append_images=others)
    return path


@pytest.mark.case("TIFF")
@pytest.mark.parametrize("name", ["pages.tif", "pages.png"])
def test_the_pages_of_a_tiff_are_drawings_of_one_source(tmp_path: Path, capsys: Capture, name: str) -> None:
    path = save_pages(tmp_path / name, 7, 3, 5)
    got, said = answers(capsys, path, write(tmp_path / "four.png", png_of(4)))
    assert [(answer["index"], answer["digit"]) for answer in got] == [(0, 7), (1, 3), (2, 5), (0, 4)]
    assert said == []

    assert main(["predict", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [f"{path}[{page}]" for page in range(3)]


@pytest.mark.case("K14")
def test_a_damaged_jpeg_is_answered_with_a_note(tmp_path: Path, capsys: Capture) -> None:
    data = bytearray(encoded(picture_of(digit_ink(7), size=400), "JPEG"))
    data[len(data) // 2 : len(data) // 2 + 200] = bytes(range(200))
    path = write(tmp_path / "damaged.jpg", bytes(data))
    got, said = answers(capsys, path)
    assert len(got) == 1
    assert said == [f"{path} is damaged inside and may be misread"]


@pytest.mark.case("K16")
def test_pictures_in_a_folder_that_are_not_read_are_named(tmp_path: Path, capsys: Capture) -> None:
    write(tmp_path / "a.png", png_of(7))
    photo = write(tmp_path / "b.HEIC", b"\0\0\0\x18ftypheic")
    save_pages(tmp_path / "d.tif", 3)
    got, said = answers(capsys, tmp_path, status=1)
    assert [answer["digit"] for answer in got] == [7, 3]
    reason = "it is HEIC, as phones save photos; save it as PNG or JPEG"
    assert said == [f"{photo} is not a picture that can be read ({reason})"]


def test_bad_files_are_reported_and_the_others_answered(tmp_path: Path, capsys: Capture) -> None:
    good = [write(tmp_path / f"{digit}.json", line_of(digit)) for digit in (4, 8)]
    bad = [tmp_path / "missing.png", write(tmp_path / "empty.png", b""), write(tmp_path / "x.json", b"[]")]
    got, said = answers(capsys, good[0], *bad, good[1], status=1)
    assert [answer["digit"] for answer in got] == [4, 8]
    assert [line.partition(" ")[0].rstrip(":") for line in said] == [str(path) for path in bad]


Faults = Callable[[BaseException], None]


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Faults:
    """Plant a fault of our own in the preprocessing: it fails on every drawing of a three."""

    def plant(error: BaseException) -> None:
        def fails_on_threes(drawing: Ink | Picture) -> Float32Array:
            if isinstance(drawing, Ink) and drawing.label == 3:
                raise error
            return normalise(drawing)

        monkeypatch.setattr("digitpad.core.preprocessing.prepared.normalise", fails_on_threes)
        monkeypatch.setattr(
            "digitpad.core.preprocessing.prepared.normalise_inks",
            lambda inks: np.array(list(map(fails_on_threes, inks))),
        )

    return plant


@pytest.mark.review("7.1")
@pytest.mark.case("K01")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ValueError("All-NaN slice"), "ValueError: All-NaN slice (this is a fault in digitpad; --verbose shows where)"),
        (KeyError("x"), "KeyError: 'x' (this is a fault in digitpad; --verbose shows where)"),
        (RecursionError("too deep"), "RecursionError: too deep (this is a fault in digitpad; --verbose shows where)"),
        (MemoryError(), "there is not enough memory"),
        (OSError(5, "Input/output error"), "Input/output error"),
        (DigitpadError("this is no paper"), "this is no paper"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_drawing_that_we_fail_on_costs_no_other_its_answer(
    tmp_path: Path, capsys: Capture, fault: Faults, error: BaseException, sentence: str
) -> None:
    fault(error)
    paths = [write(tmp_path / f"{digit}.json", line_of(digit)) for digit in (1, 3, 7)]
    lines = write(tmp_path / "lines.jsonl", line_of(3) + line_of(8))
    got, said = answers(capsys, *paths, lines, status=1)
    assert [(answer["source"], answer["index"], answer["digit"]) for answer in got] == [
        (str(paths[0]), 0, 1), (str(paths[2]), 0, 7), (str(lines), 1, 8),
    ]  # fmt: skip
    assert said == [f"{paths[1]}: {sentence}", f"{lines}[0]: {sentence}"]


def test_verbose_shows_where_we_fail_on_a_drawing(tmp_path: Path, capsys: Capture, fault: Faults) -> None:
    fault(ValueError("All-NaN slice"))
    paths = [str(write(tmp_path / f"{digit}.json", line_of(digit))) for digit in (3, 7)]
    assert main(["predict", "--verbose", *paths]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("Traceback")
    assert f"digitpad: {paths[0]}: ValueError: All-NaN slice" in said.err
    assert said.out.startswith(f"{paths[1]}: 7 ")


@pytest.mark.parametrize(
    "reader", ["digitpad.core.preprocessing.picture.load_pages", "digitpad.verbs.answering.parts.iterate_unparsed"]
)
def test_a_file_that_we_fail_on_costs_no_other_its_answer(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    def fail(path: Path) -> NoReturn:
        raise IndexError("of our own")

    bad, good = write(tmp_path / "7.png", png_of(7)), write(tmp_path / "1.json", line_of(1))
    if reader.endswith("iterate_unparsed"):
        bad, good = good, bad
    monkeypatch.setattr(reader, fail)
    got, said = answers(capsys, bad, good, status=1)
    assert [answer["source"] for answer in got] == [str(good)]
    assert said == [f"{bad}: IndexError: of our own (this is a fault in digitpad; --verbose shows where)"]


@pytest.mark.case("K17")
@pytest.mark.parametrize("verb", ["predict", "read"])
def test_labels_and_writers_of_any_kind_are_no_matter(tmp_path: Path, capsys: Capture, verb: str) -> None:
    seven = digit_ink(7).to_json()
    odd = ["7", 7.0, "house", "88342", "", True, None, -1, 10, 1.5, [7], {"a": 1}]
    lines = [{**seven, key: value} for key in ("label", "writer") for value in odd]
    path = write(tmp_path / "odd.jsonl", "".join(json.dumps(line) + "\n" for line in lines).encode())
    assert main([verb, "--json", str(path)]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [answer["index"] for answer in found] == list(range(len(lines)))
    assert {str(answer["digit"] if verb == "predict" else answer["text"]) for answer in found} == {"7"}


@pytest.mark.case("K16")
@pytest.mark.parametrize("verb", ["predict", "read"])
def test_an_address_is_named_for_what_it_is(tmp_path: Path, capsys: Capture, verb: str) -> None:
    good = write(tmp_path / "1.json", line_of(1))
    assert main([verb, "--json", "https://example.org/7.png", str(good)]) == 1
    said = capsys.readouterr()
    assert said.err == (
        "digitpad: https://example.org/7.png is an address, which digitpad does not fetch; give the path of a file\n"
    )
    assert json.loads(said.out)["source"] == str(good)


@pytest.mark.case("K16")
def test_a_picture_of_another_format_among_others_in_a_folder_is_named(tmp_path: Path, capsys: Capture) -> None:
    write(tmp_path / "1.png", png_of(1))
    write(tmp_path / "2.heic", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + bytes(100))
    write(tmp_path / "3.avif", b"\0\0\0\x18ftypavif\0\0\0\0avifmif1" + bytes(100))
    got, said = answers(capsys, tmp_path, status=1)
    assert [answer["digit"] for answer in got] == [1]
    assert [line.partition(" ")[0] for line in said] == [f"{tmp_path}/2.heic", f"{tmp_path}/3.avif"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("page.png", b"<!DOCTYPE html><html>404</html>", "it is a web page; save or download the file itself"),
        ("eps.png", b"%!PS-Adobe-3.0 EPSF-3.0\n", "it is PostScript; save it as PNG"),
        ("cut.jpg", encoded(picture_of(digit_ink(7), size=200), "JPEG")[:1500], "is damaged"),
        ("cut.jsonl.gz", gzip.compress(line_of(7) * 100)[:-20], "truncated or damaged"),
        ("text.png", b"hello", "is not a picture"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    tmp_path: Path, capsys: Capture, name: str, data: bytes, reason: str
) -> None:
    path = write(tmp_path / name, data)
    _, said = answers(capsys, path, status=1)
    assert said[-1].startswith(str(path))
    assert reason in said[-1]


@pytest.mark.parametrize("side", [10_000, 20_000])
def test_a_picture_of_100_million_pixels_is_refused_from_its_header(tmp_path: Path, capsys: Capture, side: int) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (side, side)).save(path)
    got, (said,) = answers(capsys, path, status=1)
    assert got == []
    assert said.startswith(f"{path} ")


def test_a_turned_photograph_is_turned_back(tmp_path: Path, capsys: Capture) -> None:
    image = Image.fromarray(picture_of(digit_ink(7), size=100, pen=6)).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=exif)
    assert answers(capsys, write(tmp_path / "turned.jpg", stream.getvalue()))[0][0]["digit"] == 7


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/tty", "."])
def test_what_never_ends_is_not_read(
    capsys: Capture, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _, (said,) = answers(capsys, path, status=1)
    assert said.startswith(path)


@settings(max_examples=60)
@given(data=st.binary(max_size=200), ending=st.sampled_from([*ENDINGS, ".png", ".jpg"]))
def test_no_bytes_are_more_than_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes, ending: str) -> None:
    path = write(tmp_path_factory.getbasetemp() / f"any{ending}", data)
    assert main(["predict", str(path)]) in (0, 1)


@pytest.mark.parametrize(
    ("name", "reason"), [("gives-7", "gives float32 of shape (1, 7)"), ("gives-logits", "these are no probabilities")]
)
def test_a_model_that_is_refused_answers_nothing(tmp_path: Path, capsys: Capture, name: str, reason: str) -> None:
    model = write_honest(tmp_path / "bad.digitpad", tflite=network(name))
    got, (said,) = answers(capsys, "--model", model, write(tmp_path / "a.json", line_of(1)), status=1)
    assert got == []
    assert said.startswith(f"{model} ")
    assert reason in said


def test_a_model_that_is_not_there_is_said_to_be_missing(tmp_path: Path, capsys: Capture) -> None:
    model = tmp_path / "missing.digitpad"
    _, said = answers(capsys, "--model", model, "a.json", status=1)
    assert said == [f"{model} was not found"]


def test_what_a_library_warns_of_is_not_for_the_user(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    Image.new("1", (10_000, 10_000)).save(path)  # Pillow warns of a decompression bomb before we refuse it
    done = subprocess.run([*PREDICT, str(path)], cwd=REPOSITORY, capture_output=True, check=False)
    assert done.stderr.startswith(b"digitpad: ")
    assert done.stderr.count(b"\n") == 1


# Folders.


def test_a_folder_is_answered_with_all_below_it_sorted_by_name(tmp_path: Path, capsys: Capture) -> None:
    for name, digit in (("b/2.png", 2), ("a.json", 1), ("b/1.PNG", 7), ("c.jsonl", 3)):
        write(tmp_path / name, png_of(digit) if "b/" in name else line_of(digit))
    write(tmp_path / "d.INKML", inkml.write([digit_ink(4), digit_ink(2)]))
    got, said = answers(capsys, tmp_path)
    assert [answer["source"] for answer in got] == [
        f"{tmp_path}/{n}" for n in ("a.json", "b/1.PNG", "b/2.png", "c.jsonl", "d.INKML", "d.INKML")
    ]
    assert [answer["digit"] for answer in got] == [1, 7, 2, 3, 4, 2]
    assert [answer["index"] for answer in got] == [0, 0, 0, 0, 0, 1]
    assert said == []


def test_a_folder_is_named_as_it_was_given(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "a/1.json", line_of(1))
    for path, source in ((".", "./a/1.json"), ("./a", "./a/1.json"), ("a/", "a/1.json"), ("./a/1.json", "./a/1.json")):
        assert answers(capsys, path)[0][0]["source"] == source


def test_junk_in_a_folder_is_skipped_and_counted(tmp_path: Path, capsys: Capture) -> None:
    write(tmp_path / "1.json", line_of(1))
    for junk in ("notes.txt", "Thumbs.db", ".DS_Store", ".git/1.json", "._1.png"):
        write(tmp_path / junk, b"junk")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.png").symlink_to(tmp_path / "nothing")
    got, (said,) = answers(capsys, tmp_path)
    assert [answer["digit"] for answer in got] == [1]
    assert said == (
        f"{tmp_path}: skipped 3 hidden, 3 neither pictures nor ink, 1 link that leads nowhere, "
        "1 folder that had been read already"
    )


def test_links_to_files_and_folders_are_followed(tmp_path: Path, capsys: Capture) -> None:
    elsewhere = write(tmp_path / "elsewhere/1.json", line_of(1)).parent
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.json").symlink_to(elsewhere / "1.json")
    (folder / "b").symlink_to(elsewhere, target_is_directory=True)
    assert [answer["source"] for answer in answers(capsys, folder)[0]] == [f"{folder}/a.json", f"{folder}/b/1.json"]


def test_a_folder_with_nothing_to_read_is_an_error(tmp_path: Path, capsys: Capture) -> None:
    write(tmp_path / "notes.txt", b"junk")
    got, said = answers(capsys, tmp_path, status=1)
    assert got == []
    assert said[0] == f"{tmp_path} holds neither pictures nor ink files"


# Standard input.


def test_lines_on_standard_input_are_answered_as_they_come() -> None:
    with subprocess.Popen(
        [*PREDICT, "-"], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for index, digit in enumerate((3, 1)):
            process.stdin.write(line_of(digit))
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert (answer["source"], answer["index"], answer["digit"]) == ("-", index, digit)
        rest, said = process.communicate(b"nonsense\n" + line_of(8))
    assert [(answer["index"], answer["digit"]) for answer in map(json.loads, rest.splitlines())] == [(3, 8)]
    assert said.startswith(b"digitpad: standard input, line 3: ")
    assert process.returncode == 1


def test_a_closed_standard_input_is_a_sentence() -> None:
    command = " ".join([*PREDICT, "- <&-"])
    done = subprocess.run(["/bin/sh", "-c", command], cwd=REPOSITORY, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"digitpad: standard input is closed\n")


# Names.


@pytest.mark.parametrize(
    "name",
    [
        "sieben ❼ déjà.json".encode(),
        b"two\nlines.json",
        b"not \xff\xfe utf-8.json",
        b"\x1b[31mred.json",
        b"n" * 250 + b".json",
        b"-7.json",
        b' "quoted" \\ .json',
    ],
    ids=repr,
)
def test_any_name_comes_back_as_it_was(tmp_path: Path, name: bytes) -> None:
    good = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 - pathlib knows no bytes
    with open(good, "wb") as file:  # noqa: PTH123
        file.write(line_of(7))
    done = subprocess.run(
        [*PREDICT, "--", name, name + b".missing"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        check=False,
    )
    (line,) = done.stdout.decode("ascii").splitlines()
    answer = json.loads(line)
    assert os.fsencode(answer["source"]) == name
    assert answer["digit"] == 7
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"digitpad: ")
    assert done.returncode == 1


@pytest.mark.parametrize("verb", ["predict", "read"])
def test_several_processes_say_what_one_says(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    lines = [line_of(number % 10) for number in range(12)]
    ink = write(tmp_path / "a.jsonl", b"".join([*lines[:5], b"no JSON\n", *lines[5:]]))
    pictures = write(tmp_path / "b" / "7.png", png_of(7)), write(tmp_path / "b" / "8.png", png_of(8)[:200])
    paths = [str(ink), str(pictures[0].parent), str(tmp_path / "missing.png"), str(ink)]
    monkeypatch.setattr("digitpad.verbs.answering.answers._CHUNK", {"predict": 3, "read": 3})
    said = []
    for count in ("1", "3"):
        assert main([verb, "--json", "--at-once", count, *paths]) == 1
        said.append(capsys.readouterr())
    assert said[0] == said[1]
    assert len(said[0].out.splitlines()) == 25
    assert said[0].err.startswith(f"digitpad: {ink}, line 6: this is not JSON")
    assert len(said[0].err.splitlines()) == 4


@pytest.mark.parametrize("words", ["0", "-1", "two"])
def test_at_once_is_a_number_from_one_up(capsys: Capture, words: str) -> None:
    assert main(["predict", "--at-once", words, "a.png"]) == 2
    assert "--at-once" in capsys.readouterr().err


def test_a_helper_process_says_of_a_chunk_what_this_process_says(tmp_path: Path) -> None:
    picture, bad = write(tmp_path / "7.png", png_of(7)), write(tmp_path / "8.png", png_of(8)[:200])
    lines = write(tmp_path / "a.jsonl", line_of(3) + b"no JSON\n" + line_of(4))
    (chunk,) = in_chunks(parts.parts([str(picture), str(bad), str(lines), DigitpadError("of a folder")]), most=10)
    question = Question("predict", json=True)
    command = [sys.executable, "-m", "digitpad.core.pool.helper_process", WORK]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as helper:
        assert helper.stdin is not None
        assert helper.stdout is not None
        send(helper.stdin, question)
        assert receive(helper.stdout) >= 1
        send(helper.stdin, chunk)
        said = receive(helper.stdout)
        helper.stdin.close()
    assert helper.returncode == 0
    own = answerer(question)(chunk)
    assert [[replace(each, trace="") for each in of_part] for of_part in said] == [
        [replace(each, trace="") for each in of_part] for of_part in own
    ]
    assert [of_part[0].wrong.partition(": ")[0] for of_part in said] == [
        "", f"{bad} is damaged", "", f"{lines}, line 2", "", "of a folder",
    ]  # fmt: skip
    assert "DigitpadError" in said[1][0].trace


def test_the_last_chunks_of_many_are_small_and_those_of_few_are_not() -> None:
    many, few = ([len(chunk) for chunk in in_chunks([parts.Part("a.png")] * n, 64, n)] for n in (1000, 100))

    assert sum(many) == 1000
    assert many[0] == max(many) == 64
    assert max(many[-4:]) <= 16
    assert few == [64, 36]

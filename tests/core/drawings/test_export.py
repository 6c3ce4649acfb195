"""Exports of drawings and their import: what comes back, what stands beside them, and what is refused."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.data.import_drawings import import_drawings
from digitpad.core.data.sources import open_source
from digitpad.core.drawings.database import AS_SHIPPED, FILE_NAME, Drawings
from digitpad.core.drawings.describe_export import CONFORMS_TO
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.drawings.export import FORMATS, Exported, ExportEnd, export_drawings, format_for
from digitpad.core.drawings.filter import Filter
from digitpad.core.errors import CancelledError, DigitpadError
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture

ANSWER = Answer(digit=1, confidence=0.875, verdict="digit", model="digitpad")


def _one(bend: float = 0.0) -> Ink:
    points = np.array([[10.0, 10.0], [12.5 + bend, 60.25], [11.0, 100.0]])
    return Ink((Stroke(points, times=np.array([0.0, 0.289, 0.57])),))


def _image() -> Picture:
    pixels = np.ones((28, 28), dtype=np.float32)
    pixels[4:24, 13:16] = 0
    return Picture(pixels, is_normalised=True)


@pytest.fixture
def drawings(tmp_path: Path) -> Iterator[Drawings]:
    with Drawings(tmp_path / "home" / FILE_NAME) as opened:
        kept: list[Exported] = [
            (Drawing(label=7, drawn=1e9, origin=Origin.CORRECTION, answer=ANSWER), _one()),
            (Drawing(label=1, drawn=1e9 + 1, origin=Origin.PRACTICE), _one(3.0)),
            (Drawing(label=1, drawn=1e9 + 2, origin=Origin.IMPORT), _image()),
            (Drawing(label=None, drawn=1e9 + 3, origin=Origin.CORRECTION), _one(9.0)),
        ]
        opened.keep_all(kept)
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Drawings]:
    with Drawings(tmp_path / "other" / FILE_NAME) as opened:
        yield opened


def _export(drawings: Drawings, target: Path, form: str | None = None) -> ExportEnd:
    found = drawings.find()
    contents = drawings.contents([each.id for each in found])
    return export_drawings(list(zip(found, contents, strict=True)), target, format_for(str(target), form), owner="Anna")


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz", ".inkml", ".unipen"])
def test_ink_files_come_back_with_their_times_and_labels_and_twice_makes_no_duplicates(
    drawings: Drawings, empty: Drawings, tmp_path: Path, ending: str
) -> None:
    end = _export(drawings, tmp_path / f"mine{ending}")
    assert (end.written, end.left_out) == (3, 1)  # ink holds no picture
    first = import_drawings(empty, tmp_path / f"mine{ending}")
    assert (len(first.new), first.known) == (3, 0)
    assert empty.counts() == {1: 1, 7: 1, None: 1}
    content = empty.content(empty.find()[1].id)
    assert isinstance(content, Ink)
    assert content.strokes == _one().strokes
    again = import_drawings(empty, tmp_path / f"mine{ending}")
    assert (again.new, again.known) == ((), 3)


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz"])
def test_lines_of_ink_bring_back_all_that_was_known_of_a_drawing(
    drawings: Drawings, empty: Drawings, tmp_path: Path, ending: str
) -> None:
    one, seven, nothing = (each for each in drawings.find() if each.is_ink)
    drawings.set_teaching([one.id], teaches=False)
    _export(drawings, tmp_path / f"mine{ending}")
    import_drawings(empty, tmp_path / f"mine{ending}")
    wanted = [replace(one, teaches=False), seven, nothing]
    assert [replace(each, id=0) for each in empty.find()] == [replace(each, id=0) for each in wanted]
    assert [each.is_misread for each in empty.find()] == [False, True, False]
    assert [each.label for each in empty.find(Filter(teaches=True))] == [7, None]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("drawn", "yesterday"), ("drawn", "2999-01-01T00:00:00+00:00"), ("drawn", "0001-01-01T00:00:00"), ("drawn", 7),
        ("drawn", "99999-01-01"), ("origin", "elsewhere"), ("origin", []), ("teaches", "no"), ("answer", "seven"),
        ("answer", {"digit": 12, "confidence": 0.5, "verdict": "digit", "model": "m"}),
        ("answer", {"digit": True, "confidence": 0.5, "verdict": "digit", "model": "m"}),
        ("answer", {"digit": 1, "confidence": 7, "verdict": "digit", "model": "m"}),
        ("answer", {"digit": 1, "confidence": "high", "verdict": "digit", "model": "m"}),
        ("answer", {"digit": 1, "confidence": 0.5, "verdict": [], "model": "m"}),
        ("answer", {"digit": 1, "confidence": 0.5, "verdict": "digit", "model": None}),
    ],
)  # fmt: skip
def test_what_another_program_says_besides_is_no_reason_to_refuse_a_drawing(
    empty: Drawings, tmp_path: Path, key: str, value: object
) -> None:
    line = {"strokes": [[[0, 0], [5, 9]]], "label": 4, key: value}
    (tmp_path / "some.jsonl").write_text(json.dumps(line))
    begun = time.time()
    import_drawings(empty, tmp_path / "some.jsonl")
    (kept,) = empty.find()
    assert begun <= kept.drawn <= time.time()
    assert kept == Drawing(id=kept.id, label=4, drawn=kept.drawn, origin=Origin.IMPORT)


def test_what_one_line_says_is_not_said_of_the_next(empty: Drawings, tmp_path: Path) -> None:
    lines = [
        '{"strokes": [[[0, 0], [5, 9]]], "label": 4, "teaches": false}',
        '{"strokes": [[[0, 0], [9, 9]]], "label": 5}',
    ]
    (tmp_path / "some.jsonl").write_text("\n".join(lines))
    import_drawings(empty, tmp_path / "some.jsonl")
    assert [each.teaches for each in empty.find()] == [False, True]


def test_an_import_leaves_what_was_relabelled_since_as_it_is_and_brings_back_what_was_deleted(
    drawings: Drawings, tmp_path: Path
) -> None:
    _export(drawings, tmp_path / "mine.jsonl")
    one, seven = (each for each in drawings.find() if each.is_ink and each.label is not None)
    drawings.relabel([seven.id], 2)
    drawings.delete([one.id])
    assert import_drawings(drawings, tmp_path / "mine.jsonl").new == (one.id,)
    assert replace(seven, label=2) in drawings.find()


def test_what_an_ink_line_says_besides(drawings: Drawings, tmp_path: Path) -> None:
    _export(drawings, tmp_path / "mine.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "mine.jsonl").read_text().splitlines()]
    assert [line["label"] for line in lines] == [1, 7, "not-a-digit"]
    assert {line["writer"] for line in lines} == {"Anna"}
    assert lines[1]["drawn"] == "2001-09-09T01:46:40.000+00:00"
    assert lines[1]["answer"] == {"digit": 1, "confidence": 0.875, "verdict": "digit", "model": "digitpad"}
    assert "answer" not in lines[0]


@pytest.mark.parametrize("form", ["npz", "idx"])
def test_arrays_are_what_a_model_is_given_and_a_source_reads_them(
    drawings: Drawings, empty: Drawings, tmp_path: Path, form: str
) -> None:
    target = tmp_path / ("mine.npz" if form == "npz" else "mine")
    end = _export(drawings, target, form)
    assert (end.written, end.left_out) == (3, 1)  # of ten classes none is for what is no digit
    source = open_source(str(target)).labelled()  # type: ignore[union-attr]
    assert source.labels.tolist() == [1, 1, 7]
    wanted = np.rint(normalise(_one()) * 255).astype(np.uint8)
    assert np.array_equal(source.images[2], wanted)
    assert len(import_drawings(empty, target).new) == 3
    assert import_drawings(empty, target).known == 3
    kept = empty.content(empty.find()[-1].id)
    assert isinstance(kept, Picture)
    assert np.array_equal(np.rint(normalise(kept) * 255).astype(np.uint8), wanted)


def test_pictures_lie_in_a_folder_for_each_digit_and_come_back(
    drawings: Drawings, empty: Drawings, tmp_path: Path
) -> None:
    end = _export(drawings, tmp_path / "mine")
    names = sorted(path.relative_to(tmp_path / "mine").as_posix() for path in (tmp_path / "mine").rglob("*.png"))
    assert names == ["1/1.png", "1/2.png", "7/3.png", "not-a-digit/4.png"]
    assert end.written == 4
    with Image.open(tmp_path / "mine" / "7" / "3.png") as image:
        assert np.array_equal(np.asarray(image), np.rint(normalise(_one()) * 255).astype(np.uint8))
    import_drawings(empty, tmp_path / "mine")
    assert empty.counts() == {1: 2, 7: 1, None: 1}
    assert import_drawings(empty, tmp_path / "mine").known == 4


@pytest.mark.parametrize("form", FORMATS)
def test_beside_every_export_stand_a_description_and_a_card(drawings: Drawings, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"mine{FORMATS[form].ending}"
    end = _export(drawings, target, form)
    *data, description, card = end.files
    assert all(path.is_file() for path in end.files)
    value = json.loads(description.read_text())
    assert value["conformsTo"] == CONFORMS_TO
    assert value["@type"] == "sc:Dataset"
    files = {each["@id"]: each for each in value["distribution"] if each["@type"] == "cr:FileObject"}
    place = target.parent if FORMATS[form].ending else target
    for path in data:
        assert files[path.relative_to(place).as_posix()]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert len(files) == len(data)
    ids = {each["@id"] for each in value["distribution"]}
    for field in (field for records in value["recordSet"] for field in records["field"]):
        named = field["source"].get("fileObject") or field["source"]["fileSet"]
        assert named["@id"] in ids
    text = card.read_text()
    assert "| 7 | 1 |" in text
    assert "licence" in text
    assert not list(tmp_path.rglob(".*")), "nothing hidden stays behind"


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz"])
def test_the_description_names_the_columns_of_the_lines(drawings: Drawings, tmp_path: Path, ending: str) -> None:
    """What the reference implementation of Croissant needs to load the records."""
    value = json.loads(_export(drawings, tmp_path / f"mine{ending}").files[1].read_text())
    assert value["distribution"][0]["encodingFormat"] == "application/jsonlines"
    columns = [field["source"]["extract"]["column"] for field in value["recordSet"][0]["field"]]
    lines = [ink.to_json() for ink in iterate_inks(tmp_path / f"mine{ending}") if isinstance(ink, Ink)]
    assert columns == ["strokes", "label", "drawn"]
    assert set(lines[0]) >= {"strokes", "label"}


def test_two_files_have_a_record_set_each(drawings: Drawings, tmp_path: Path) -> None:
    description = _export(drawings, tmp_path / "mine", "idx").files[2]
    sources = [
        {field["source"]["fileObject"]["@id"] for field in records["field"]}
        for records in json.loads(description.read_text())["recordSet"]
    ]
    assert sources == [{"train-images-idx3-ubyte"}, {"train-labels-idx1-ubyte"}]


def test_a_folder_that_is_not_empty_and_an_ending_that_is_none_are_refused(drawings: Drawings, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(DigitpadError, match="not an empty folder"):
        _export(drawings, tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    with pytest.raises(DigitpadError, match=r"\.docx, which is no format"):
        format_for("mine.docx")


def test_an_export_that_is_given_up_leaves_nothing(drawings: Drawings, tmp_path: Path) -> None:
    def give_up(done: int, total: int) -> None:
        raise CancelledError

    found = drawings.find()
    pairs = list(zip(found, drawings.contents([each.id for each in found]), strict=True))
    (tmp_path / "mine.npz").write_bytes(b"before")
    with pytest.raises(CancelledError):
        export_drawings(pairs, tmp_path / "mine.npz", FORMATS["npz"], progress=give_up)
    assert (tmp_path / "mine.npz").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "mine.npz"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.jsonl", b'{"strokes": [[[0, 0], [1, 1]]]}\n', "no drawing with a label"),
        ("bad.jsonl", b"nonsense\n", "not JSON"),
        ("bad.npz", b"PK nonsense", "damaged"),
        ("letter.txt", b"dear", "no source"),
        ("gone.jsonl", None, "does not exist"),
    ],
)
def test_an_import_of_what_is_none_says_so_and_keeps_nothing(
    empty: Drawings, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(DigitpadError, match=said):
        import_drawings(empty, tmp_path / name)
    assert empty.counts() == {}


def test_a_bad_line_is_left_out_and_said_and_letters_are_no_digits(empty: Drawings, tmp_path: Path) -> None:
    lines = ['{"strokes": [[[0, 0], [5, 9]]], "label": "A"}', "nonsense", '{"strokes": [[[0, 0], [9, 9]]], "label": 4}',
             '{"strokes": [[[0, 0], [8, 9]]]}']  # fmt: skip
    (tmp_path / "some.jsonl").write_text("\n".join(lines))
    found = import_drawings(empty, tmp_path / "some.jsonl")
    assert empty.counts() == {4: 1, None: 1}
    assert found.notes[0] == "left out 1 drawing without a label"
    assert "line 2" in found.notes[1]


def test_more_lines_than_an_import_may_have_are_counted_nowhere(
    empty: Drawings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.core.data.import_drawings.MOST", 1)
    lines = [json.dumps({"strokes": [[[0, 0], [n, 9]]], "label": n}) for n in (1, 2)]
    (tmp_path / "some.jsonl").write_text("\n".join(lines))
    with pytest.raises(DigitpadError, match="at most 1 can"):
        import_drawings(empty, tmp_path / "some.jsonl")
    assert empty.counts() == {}


def test_the_inks_of_an_export_are_read_by_every_command(drawings: Drawings, tmp_path: Path) -> None:
    _export(drawings, tmp_path / "mine.jsonl.gz")
    assert all(isinstance(ink, Ink) for ink in iterate_inks(tmp_path / "mine.jsonl.gz"))


def test_digitpad_as_shipped_takes_no_drawings(drawings: Drawings, tmp_path: Path) -> None:
    drawings.use_profile(AS_SHIPPED)
    assert drawings.profile == AS_SHIPPED
    _export(drawings, tmp_path / "mine.jsonl")
    with pytest.raises(DigitpadError, match="as shipped"):
        import_drawings(drawings, tmp_path / "mine.jsonl", profile=AS_SHIPPED)
    with pytest.raises(DigitpadError, match="as shipped"):
        drawings.keep(Drawing(label=1, drawn=0, origin=Origin.IMPORT), _one(4), profile=AS_SHIPPED)
    with pytest.raises(DigitpadError, match="as shipped"):
        drawings.remove_profile(AS_SHIPPED)

"""The report: complete, valid, small, without a network, and never half written."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, tzinfo
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.alphabet import Alphabet
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import summarise
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import compare
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.report.page import page as html_of
from digitpad.core.evaluation.report.write import PAGE, write_report
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.runs.events import EpochEnded
from tests.core.evaluation.answers import Scripted, numbered, random_answers

VOID = {"meta", "img", "br", "link", "input", "hr"}


class Outline(HTMLParser):
    """Checks that what is opened is closed, in order, and notes what is there."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.images_without_text = 0
        self.headings: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        assert len(values) == len(attrs), f"an attribute twice in {tag}"
        if tag not in VOID:
            self.open.append(tag)
        self.ids += [values["id"] or ""] if "id" in values else []
        self.addresses += [value for key, value in attrs if key in ("src", "href") and value]
        self.images_without_text += tag == "img" and not values.get("alt")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass  # of SVG

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "h2":
            self.headings.append(data)


def read(page: Path) -> Outline:
    outline = Outline()
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    outline.feed(text)
    outline.close()
    assert outline.open == []
    return outline


def epochs(count: int) -> tuple[EpochEnded, ...]:
    return tuple(
        EpochEnded(epoch=i, epochs=count, loss=1 / i, accuracy=1 - 0.2 / i, learning_rate=1e-3, seconds=float(i),
                   validation_loss=1.1 / i, validation_accuracy=1 - 0.3 / i)
        for i in range(1, count + 1)
    )  # fmt: skip


@pytest.fixture(scope="module")
def full() -> Report:
    """A report with all that there can be, on noise that a PNG cannot shrink."""
    answers, labels = random_answers(4000)
    other, _ = random_answers(4000, seed=9)
    data = numbered(4000, labels, name="<b>noise</b> & 'more'")
    pixels = np.random.default_rng(0).integers(0, 255, data.images.shape, dtype=np.uint8)
    pixels[:, 0, :3] = data.images[:, 0, :3]
    pixels[9] = pixels[4]
    data = replace(data, images=pixels, notes=("a <i>note</i>",))
    found = compare(Scripted(answers), Scripted(np.where(labels[:, None] < 5, answers, other)), data)
    return Report(
        evaluation=found.first, summary=summarise(data), card=Recogniser.shipped().card, comparison=found,
        run="a-run", history=epochs(7),
    )  # fmt: skip


@pytest.fixture(scope="module")
def written(full: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which ``full`` was written; progress was told for each of its files."""
    folder = tmp_path_factory.mktemp("written") / "report"
    told: list[tuple[int, int]] = []
    page = write_report(folder, full, progress=lambda done, total: told.append((done, total)))
    assert page == folder / PAGE
    assert told == [(i, 12) for i in range(12)]
    return folder


@pytest.fixture(scope="module")
def small() -> Report:
    """A report on thirty images."""
    answers, labels = random_answers(30)
    data = numbered(30, labels)
    return Report(evaluation=evaluate(Scripted(answers), data), summary=summarise(data), card=Recogniser.shipped().card)


def test_the_page_is_valid_small_and_alone(written: Path) -> None:
    page = written / PAGE
    assert page.stat().st_size <= 3_000_000
    outline = read(page)
    assert all(address.startswith(("data:image/png;base64,", "#")) for address in outline.addresses)
    assert len(outline.ids) == len(set(outline.ids))
    assert {address[1:] for address in outline.addresses if address.startswith("#")} <= set(outline.ids)
    assert outline.images_without_text == 0
    text = page.read_text(encoding="utf-8")
    assert "prefers-color-scheme: dark" in text
    assert "<script" not in text
    assert not re.search(r"https?://|url\(|@import", text)
    assert "<b>noise</b>" not in text, "names are shown as they are, never read as HTML"
    assert "<i>note</i>" not in text


def test_every_part_has_its_place(written: Path) -> None:
    outline = read(written / PAGE)
    assert outline.headings == [
        "Confusion matrix", "Classification report", "Errors, the surest first", "Beside another model", "Reliability",
        "Training", "Sample predictions", "The data", "Images behind the matrix", "The model",
    ]  # fmt: skip


def test_the_figures_are_there_as_pictures_and_tables(full: Report, written: Path) -> None:
    names = {path.name for path in written.iterdir()}
    assert names == {
        PAGE, "report.json", "confusion.csv", "classes.csv", "errors.csv", "history.csv",
        "confusion.png", "reliability.png", "errors.png", "samples.png", "data.png", "curves.png",
    }  # fmt: skip
    for name in names:
        if name.endswith(".png"):
            with Image.open(io.BytesIO((written / name).read_bytes())) as picture:
                assert min(picture.size) > 200
                assert len(set(picture.convert("L").tobytes())) > 5
    value = json.loads((written / "report.json").read_text(encoding="utf-8"))
    assert value["accuracy"] == full.evaluation.scores.accuracy  # type: ignore[union-attr]
    assert value["run"] == "a-run"


def test_another_alphabet_has_its_own_classes_everywhere(tmp_path: Path) -> None:
    shapes = Alphabet(("circle", "square", "<cross>"))
    labels = np.array([0, 1, 2, 2], np.uint8)
    data = replace(numbered(4, labels), alphabet=shapes)
    model = Scripted(np.eye(3, dtype=np.float32)[[0, 1, 2, 0]])
    model.card = replace(model.card, alphabet=shapes)
    evaluation = evaluate(model, data)
    assert evaluation.scores is not None
    assert evaluation.scores.confusion.tolist() == [[1, 0, 0], [0, 1, 0], [1, 0, 1]]
    report = Report(evaluation=evaluation, summary=summarise(data), card=model.card)
    text = write_report(tmp_path, report).read_text(encoding="utf-8")
    assert "<cross>" not in text
    for words in ("&lt;cross&gt; as circle", "&lt;cross&gt; read as circle: 1 image, 50.00 % of the &lt;cross&gt;s"):
        assert words in text
    assert (tmp_path / "classes.csv").read_text().splitlines()[2].startswith("square,1.0,1.0")
    assert (tmp_path / "confusion.csv").read_text().splitlines()[3] == "true <cross>,1,0,1"


def test_a_test_set_without_labels_has_a_submission(tmp_path: Path) -> None:
    answers, _ = random_answers(30)
    data = numbered(30)
    evaluation = evaluate(Scripted(answers), data)
    write_report(tmp_path, Report(evaluation=evaluation, summary=summarise(data), card=Recogniser.shipped().card))
    assert (tmp_path / "submission.csv").read_text().splitlines()[:2] == ["ImageId,Label", f"1,{answers[0].argmax()}"]
    assert "Confusion matrix" not in read(tmp_path / PAGE).headings


def test_one_image_of_one_class_and_no_error_is_a_report_too(tmp_path: Path) -> None:
    data = DataSet(name="one", images=np.zeros((1, 28, 28), np.uint8), labels=np.array([3], np.uint8))
    evaluation = evaluate(Scripted(np.eye(10, dtype=np.float32)[[3]]), data)
    report = Report(
        evaluation=evaluation, summary=summarise(data), card=Recogniser.shipped().card, history=epochs(1), run="r"
    )
    read(write_report(tmp_path, report))
    assert not (tmp_path / "errors.png").exists()


@pytest.mark.review("lesser")
def test_the_date_is_english_whatever_the_locale(small: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    class March(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> March:
            return cls(2026, 3, 7, tzinfo=tz)

        def __format__(self, form: str) -> str:
            return super().__format__(form).replace("March", "mars")  # as in France

    monkeypatch.setattr("digitpad.core.evaluation.report.html.datetime", March)
    assert " · 7 March 2026</p>" in html_of(small)


@pytest.mark.case("file names")
def test_names_of_any_bytes_are_shown_and_kept(small: Report, tmp_path: Path) -> None:
    told = b"\xc3\xbcni\xff.npz".decode("ascii", "surrogateescape")  # as an ASCII locale gives it
    write_report(tmp_path, replace(small, evaluation=replace(small.evaluation, data=told, notes=(told,))))
    text = (tmp_path / PAGE).read_text(encoding="utf-8")
    assert "<b>üni\\xff.npz</b>" in text
    assert "<li>üni\\xff.npz</li>" in text
    assert json.loads((tmp_path / "report.json").read_text(encoding="ascii"))["data"] == told


def test_the_charts_follow_the_page_and_are_the_same_each_time(full: Report, written: Path) -> None:
    html = html_of(full)
    assert (written / PAGE).read_text(encoding="utf-8") == html
    for name in ("Reliability diagram", "Loss over the epochs", "Accuracy over the epochs", "Images of each digit"):
        assert f'role="img" aria-label="{name}"' in html
    drawn = "".join(re.findall(r"<svg.*?</svg>", html))
    assert "var(--bar)" in drawn
    assert not re.search(r"#[0-9a-f]{6}", drawn)
    assert re.search(r"<title>confidence \d+ to \d+ %: [\d,]+ answers", drawn)
    assert re.search(r"<title>3: \d+</title>", drawn)
    used = set(re.findall(r'href="#([^"]*)"', drawn))
    assert used
    assert used <= set(re.findall(r'id="([^"]*)"', drawn))


def test_a_folder_that_cannot_be_is_refused_by_its_name(small: Report, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DigitpadError, match=r"file.* cannot be written: "):
        write_report(tmp_path / "file" / "report", small)


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from digitpad.core.data.sources import open_source
from digitpad.core.data.summary import summarise
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.report.write import write_report
from digitpad.core.inference.recogniser import Recogniser
recogniser, source = Recogniser.shipped(), open_source("synthetic")
report = Report(evaluation=evaluate(recogniser, source, images=64), summary=summarise(source), card=recogniser.card)
folder = Path(sys.argv[1])
write_report(folder, report)
before = {path.name: path.read_bytes() for path in folder.iterdir()}
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for room in (100, 30_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, -1))
    try:
        write_report(folder, report)
    except DigitpadError as error:
        print(error)
    assert before.keys() == {path.name for path in folder.iterdir()}, "something was left behind"
    for path in folder.iterdir():
        assert path.suffix == ".html" or path.read_bytes() == before[path.name] or path.suffix == ".json", path
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_where_no_more_fits_a_sentence_is_said_and_the_old_files_stay(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "report")],
        capture_output=True, text=True, check=False, cwd=Path(__file__).resolve().parents[3],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"report/\S+ cannot be written: File too large", done.stdout)) == 2

"""The page that goes with an export, in a real browser: what is drawn on it is answered as the program answers it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import cli
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import load_picture
from digitpad.core.preprocessing.prepared import prepared
from tests.digits import digit_ink, encoded, picture_of
from tests.readers.asked import READERS, Missing
from tests.readers.browser import Browser, chromium, served

pytestmark = pytest.mark.slow

RUNTIME = "onnxruntime-web@1.30.0"
RUNTIME_FILES = ("ort.wasm.bundle.min.mjs", "ort-wasm-simd-threaded.wasm", "ort-wasm-simd-threaded.mjs")
SEVEN = [(-120, -160), (0, -165), (120, -160), (60, -40), (-20, 160)]

LISTEN = """
    window.drawn = [];
    const canvas = document.getElementById("canvas"), box = canvas.getBoundingClientRect();
    const point = ({clientX, clientY}) => [clientX - box.left, clientY - box.top];
    canvas.addEventListener("pointerdown", (event) => drawn.push([point(event)]), true);
    canvas.addEventListener("pointermove", (event) => event.buttons && drawn.at(-1).push(
        ...(event.getCoalescedEvents().length ? event.getCoalescedEvents() : [event]).map(point)), true);
"""


@pytest.fixture(scope="module")
def runtime(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Give the files of onnxruntime-web that the page needs, fetched once and kept in pytest's cache."""
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir(RUNTIME.replace("@", "-"))
    files = [folder / name for name in RUNTIME_FILES]
    if not all(file.exists() for file in files):
        npm, place = shutil.which("npm"), tmp_path_factory.mktemp("npm")
        if npm is None:
            pytest.skip("npm is not here, which fetches onnxruntime-web")
        command = [npm, "pack", "--silent", RUNTIME]
        if subprocess.run(command, cwd=place, capture_output=True, check=False).returncode != 0:
            pytest.skip(f"{RUNTIME} cannot be fetched")
        shutil.unpack_archive(next(place.glob("*.tgz")), place)
        for file in files:
            shutil.move(place / "package" / "dist" / file.name, file)
        shutil.rmtree(place)
    return files


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, runtime: list[Path]) -> Path:
    """Give a folder with the page, the exported network and what runs it."""
    folder = tmp_path_factory.mktemp("site")
    for name in ("index.html", "digitpad-reader.js"):
        shutil.copy(READERS / name, folder)
    (folder / "ort").mkdir()
    for file in runtime:
        shutil.copy(file, folder / "ort")
    assert cli.main(["models", "export", "digitpad", str(folder / "digits.onnx")]) == 0
    return folder


@pytest.fixture(scope="module")
def page(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Give the browser with the page loaded."""
    try:
        with served(site) as address, chromium(tmp_path_factory.mktemp("profile")) as browser:
            browser.go(address)
            browser.wait(lambda: browser.run('return document.querySelectorAll("#bars li").length === 10'))
            browser.run(LISTEN)
            yield browser
    except Missing as reason:
        pytest.skip(str(reason))


def answer(page: Browser) -> dict[str, Any]:
    """Return the answer that the page shows, once it has changed no more for a while."""
    script = 'return document.getElementById("canvas").dataset.answer'
    before = page.run(script)

    def settled() -> bool:
        nonlocal before
        last, before = before, page.run(f"await new Promise((done) => setTimeout(done, 300)); {script}")
        return bool(last == before)

    page.wait(settled)
    shown: dict[str, Any] = json.loads(before)
    assert page.run('return document.getElementById("message").textContent') == ""
    return shown


@pytest.mark.parametrize("kind", ["mouse", "touch", "pen"])
def test_a_seven_drawn_on_the_page_is_answered_as_in_the_program(page: Browser, site: Path, kind: str) -> None:
    page.run('document.getElementById("clear").click(); drawn.length = 0')
    page.draw("#canvas", SEVEN, kind=kind)
    shown = answer(page)

    ink = Ink.from_points(page.run("return drawn"))
    assert len(ink.points) >= len(SEVEN)
    recogniser = Recogniser.shipped()
    has_strokes = (site / "digits.strokes.onnx").exists()
    right = recogniser.predict(*prepared(ink)) if has_strokes else recogniser.predict(prepared(ink).image)
    assert shown["label"] == str(right.digit) == "7"
    assert shown["verdict"] == right.verdict == "digit"
    np.testing.assert_allclose(shown["probabilities"], right.probabilities, atol=1e-2)
    assert page.run('return document.getElementById("digit").value') == "7"
    assert page.run('return document.querySelector("li.best span").textContent') == "7"


def test_a_picture_opened_on_the_page_is_answered_as_in_the_program(page: Browser, tmp_path: Path) -> None:
    path = tmp_path / "four.png"
    path.write_bytes(encoded(picture_of(digit_ink(4), size=700, pen=40, paper=40, colour=230)))
    page.send("#picture", str(path))
    page.wait(lambda: '"4"' in page.run('return document.getElementById("canvas").dataset.answer'))

    right = Recogniser.shipped().predict(*prepared(load_picture(path)))
    shown = answer(page)
    assert (shown["label"], shown["verdict"]) == ("4", right.verdict)
    np.testing.assert_allclose(shown["probabilities"], right.probabilities, atol=1e-2)


def test_a_cleared_page_is_blank_and_an_undone_line_is_gone(page: Browser) -> None:
    page.run('document.getElementById("clear").click()')
    assert answer(page)["verdict"] == "blank"
    page.draw("#canvas", [(-60, -150), (-60, 150)])
    one = answer(page)["label"]
    page.draw("#canvas", [(60, -150), (60, 150)])
    page.run('document.getElementById("undo").click()')

    assert answer(page)["label"] == one == "1"


def test_a_page_without_its_network_says_what_to_do(page: Browser) -> None:
    address = page.run("return location.href")
    page.go(f"{address}?model=other.onnx")
    try:
        said = page.wait(lambda: page.run('return document.getElementById("message").textContent'))
        assert "other.onnx" in said
        assert "Open a network that Digitpad exported" in said
    finally:
        page.go(address)

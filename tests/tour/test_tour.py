"""The tour, taken once: its pictures show what their captions say, and the user's own things are left alone."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from scipy import ndimage

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT
from tests.models import write_honest
from tests.ui.process import REPOSITORY, digitpad, python

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Tour:
    """What a tour has left."""

    said: list[str]
    files: dict[str, Path]  # by the names of the steps, in their order
    home: Path

    def pixels(self, step: str) -> Pixels:
        """The picture of ``step``, shape (height, width, 3)."""
        return np.asarray(self.picture(step))

    def picture(self, step: str) -> Image.Image:
        return Image.open(self.files[step]).convert("RGB")


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    folder, home = tmp_path_factory.mktemp("tour"), tmp_path_factory.mktemp("home") / "digitpad"
    result = digitpad(
        "tour", str(folder), DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None, DIGITPAD_HOME=str(home)
    )
    assert result.returncode == 0, result.stderr
    files = {path.stem.partition("-")[2]: path for path in sorted(folder.iterdir())}
    return Tour(result.stdout.splitlines(), files, home)


def test_it_says_each_picture_with_its_caption_and_leaves_the_user_alone(tour: Tour) -> None:
    assert [line.split()[0] for line in tour.said] == [path.name for path in tour.files.values()]
    assert all(len(line.split()) >= 3 for line in tour.said)
    assert not tour.home.exists()


def test_it_takes_the_pictures_of_the_readme_and_all_of_them_are_small_files(tour: Tour) -> None:
    assert {path.stem for path in (REPOSITORY / "docs" / "screenshots").iterdir()} <= set(tour.files)
    assert len(tour.files) >= 16
    assert max(path.stat().st_size for path in tour.files.values()) < 300_000


def test_no_picture_is_blank_and_none_is_that_of_the_step_before(tour: Tour) -> None:
    before = np.zeros(0, dtype=np.uint8)
    for step in tour.files:
        pixels = tour.pixels(step)
        assert tour.picture(step).getcolors(maxcolors=30) is None, f"{step} is blank"
        assert pixels.shape != before.shape or (pixels != before).any(), f"{step} is the step before"
        before = pixels


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def canvas_of(pixels: Pixels, paper: str) -> Pixels:
    """The largest piece of paper of a picture, without its rim."""
    pieces, _ = ndimage.label((pixels == rgb(paper)).all(axis=2))
    largest = int(np.bincount(pieces.ravel())[1:].argmax()) + 1
    rows, columns = ndimage.find_objects(pieces)[largest - 1]
    return pixels[rows.start + 4 : rows.stop - 4, columns.start + 4 : columns.stop - 4]


@pytest.mark.parametrize(
    ("step", "digit", "paper"),
    [
        ("half-a-seven", 7, LIGHT.paper),
        ("seven", 7, LIGHT.paper),
        ("undo", 7, LIGHT.paper),
        ("meanwhile", 7, LIGHT.paper),
        ("own-model", 7, LIGHT.paper),
        ("why", 7, LIGHT.paper),
        ("dark", 2, DARK.paper),
        ("high-contrast", 2, HIGH_CONTRAST.paper),
        ("small", 2, LIGHT.paper),
    ],
)
def test_the_digit_of_the_caption_is_on_the_canvas(
    tour: Tour, tmp_path: Path, step: str, digit: int, paper: str
) -> None:
    Image.fromarray(canvas_of(tour.pixels(step), paper)).save(tmp_path / "canvas.png")
    picture = picture_from_bytes((tmp_path / "canvas.png").read_bytes(), step)
    prediction = Recogniser.shipped().predict(normalise(picture))
    assert prediction.digit == digit


def test_the_bar_of_the_seven_is_there_and_is_undone(tour: Tour) -> None:
    ink = {step: (canvas_of(tour.pixels(step), LIGHT.paper) == rgb(LIGHT.ink)).all(axis=2) for step in tour.files
           if step in ("half-a-seven", "seven", "undo")}  # fmt: skip
    assert ink["half-a-seven"].sum() < ink["undo"].sum() < ink["seven"].sum()


def test_the_curves_of_the_training_grow(tour: Tour) -> None:
    # Of the blue of the first run: pale where each batch is, strong where the epochs are.
    places = [tour.pixels(step)[:, 500:].astype(int) for step in ("train", "training", "trained")]
    counts = [int((place[..., 2] - place[..., 0] > 30).sum()) for place in places]
    assert counts[0] < counts[1] < counts[2]


@pytest.mark.parametrize("step", ["evaluate", "cell", "classes", "reliability", "data"])
def test_the_matrix_of_an_evaluation_has_its_diagonal(tour: Tour, step: str) -> None:
    red, _, blue = np.moveaxis(tour.pixels(step)[200:, :450].astype(int), 2, 0)
    pieces, _ = ndimage.label(blue - red > 80)
    cells = [
        (rows.stop, columns.stop)
        for rows, columns in ndimage.find_objects(pieces)
        if min(rows.stop - rows.start, columns.stop - columns.start) > 15
    ]
    assert len(cells) == 10
    assert [columns for _, columns in sorted(cells)] == sorted(columns for _, columns in cells)


def test_each_picture_has_the_size_and_the_ground_of_its_caption(tour: Tour) -> None:
    assert tour.pixels("small").shape == (500, 800, 3)
    assert tour.pixels("seven").shape == (760, 1120, 3)
    for step in ("keys", "about"):
        assert tour.pixels(step).shape[1] < 1000
    for step, colours in (("seven", LIGHT), ("dark", DARK), ("high-contrast", HIGH_CONTRAST)):
        assert tuple(tour.pixels(step)[-3, -3].tolist()) == rgb(colours.window)


def test_a_tour_that_ends_while_a_training_is_under_way_closes_its_window(tmp_path: Path) -> None:
    fake = REPOSITORY / "tests" / "ui" / "train" / "fake_trainer.py"
    command = (sys.executable, str(fake), "waits", str(write_honest(tmp_path / "honest.digitpad")))
    script = (
        "from functools import partial\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from digitpad.core.runs.trainer_process import TrainerProcess\n"
        "from digitpad.tour import guide, tour\n"
        "from digitpad.ui.train import tab\n"
        f"tab.TrainerProcess = partial(TrainerProcess, {command!r})\n"
        "guide._PATIENCE = 3.0\n"
        "tour.STEPS = [step for step in tour.STEPS if step[0] in ('train', 'training')]\n"
        f"steps = tour.take(Path({str(tmp_path)!r}))\n"
        "assert any(step.file.stem.endswith('-training') for step in steps)\n"
        "windows = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == 'digitpad']\n"
        "assert windows[0].tab('train').is_training\n"
        "steps.close()\n"
        "print([widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()])\n"
    )
    result = python(script, PYTHONPATH=os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]))
    assert (result.stdout.strip(), result.returncode) == ("[]", 0), result.stderr

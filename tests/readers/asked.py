"""Ask the readers in each language what they make of drawings and pictures."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.stroke_path import stroke_path
from digitpad.core.resources import resource
from tests.readers.samples import Sample

Floats = npt.NDArray[np.float32]

HERE: Final = Path(__file__).resolve().parent
READERS: Final = resource("readers")
PIXELS: Final = 28 * 28


class Made(NamedTuple):
    """What a reader, or the program, makes of drawings and pictures.

    Attributes:
        of_ink: images, shape (n, 28, 28).
        paths: shape (n, 48, 6).
        of_pictures: images, shape (m, 28, 28).
        is_clean: of the pictures, whether they need no more cleaning than the readers do; always of the program.
    """

    of_ink: Floats
    paths: Floats
    of_pictures: Floats
    is_clean: npt.NDArray[np.bool_]


class Missing(Exception):  # noqa: N818 - not an error
    """Raised where what a reader needs is not installed; the text says what."""


Reader = Callable[[Sequence[Ink], Sequence[Sample], Path], Made]
"""Takes drawings, pictures and a folder for its files. Raises `Missing`."""


def by_program(inks: Sequence[Ink], samples: Sequence[Sample], _: Path) -> Made:
    """Return what the program makes."""
    pictures = [normalise(sample.program()) for sample in samples]
    return _made(map(normalise, inks), map(stroke_path, inks), pictures, [True] * len(samples))


def python_reader() -> ModuleType:
    """Return the reader in Python, imported from its file as its users do."""
    name = "digitpad_reader"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, READERS / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def by_python(inks: Sequence[Ink], samples: Sequence[Sample], _: Path) -> Made:
    """Return what the reader in Python makes."""
    reader = python_reader()
    strokes = [_points(ink) for ink in inks]
    pictures = [reader.image_of_picture(sample.image()) for sample in samples]
    images, clean = [each.image for each in pictures], [each.is_clean for each in pictures]
    return _made(map(reader.image_of_strokes, strokes), map(reader.path_of_strokes, strokes), images, clean)


def by_javascript(inks: Sequence[Ink], samples: Sequence[Sample], folder: Path) -> Made:
    """Return what the reader in JavaScript makes, which Node.js runs."""
    node = shutil.which("node")
    if node is None:
        raise Missing("node is not here, which runs the reader in JavaScript")
    lines: list[dict[str, Any]] = [{"strokes": _points(ink)} for ink in inks]
    for sample, (file, width, height, _) in zip(samples, _files(samples, folder, channels=4), strict=True):
        assert sample.data
        lines.append({"file": file, "width": width, "height": height})
    command = [node, str(HERE / "driver.mjs"), str(READERS / "digitpad-reader.js")]
    answers = list(map(json.loads, _said(command, map(json.dumps, lines))))
    drawn, shown = answers[: len(inks)], answers[len(inks) :]
    images, paths = ([each[name] for each in drawn] for name in ("image", "path"))
    return _made(images, paths, [each["image"] for each in shown], [each["isClean"] for each in shown])


def by_c(inks: Sequence[Ink], samples: Sequence[Sample], folder: Path) -> Made:
    """Return what the reader in C makes, which the machine's compiler builds."""
    driver = folder / "driver"
    warnings = ["-Wall", "-Wextra", "-Wshadow", "-Werror", "-pedantic"]
    compile_c([*warnings, "-O2", str(HERE / "driver.c"), "-o", str(driver), "-lm"])
    lines = []
    for ink in inks:
        numbers = [len(ink.strokes), *map(len, ink.strokes), *ink.points.ravel().tolist()]
        lines.append(" ".join(["ink", *map(repr, numbers)]))
    for file, width, height, channels in _files(samples, folder, channels=None):
        lines.append(f"picture {width} {height} {channels} {file}")
    answers = [np.array(line.split(), dtype=np.float32) for line in _said([str(driver)], lines)]
    drawn, shown = answers[: len(inks)], answers[len(inks) :]
    images, paths = [each[:PIXELS] for each in drawn], [each[PIXELS:] for each in drawn]
    return _made(images, paths, [each[:PIXELS] for each in shown], [each[PIXELS] == 1 for each in shown])


def compile_c(arguments: Sequence[str]) -> None:
    """Run the machine's compiler, which finds the header."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        raise Missing("there is no compiler for C here")
    subprocess.run([compiler, "-std=c99", "-I", str(READERS), *arguments], check=True)


BY: Final[dict[str, Reader]] = {"Python": by_python, "JavaScript": by_javascript, "C": by_c}


def _points(ink: Ink) -> list[list[list[float]]]:
    return [stroke.points.tolist() for stroke in ink.strokes]


def _files(samples: Sequence[Sample], folder: Path, *, channels: int | None) -> Iterable[tuple[str, int, int, int]]:
    """Yield the file with each sample's bytes, width, height and channels: those asked for, or 1 of a grey picture."""
    for number, sample in enumerate(samples):
        image = sample.image()
        own = channels or (1 if image.mode in ("1", "L") and not image.info.get("transparency") else 4)
        pixels = sample.rgba() if own == 4 else np.asarray(image.convert("L"))
        file = folder / f"{number}.bytes"
        file.write_bytes(pixels.tobytes())
        yield str(file), pixels.shape[1], pixels.shape[0], own


def _said(command: Sequence[str], lines: Iterable[str]) -> list[str]:
    asked = "".join(f"{line}\n" for line in lines)
    return subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout.splitlines()


def _made(of_ink: Iterable[Any], paths: Iterable[Any], of_pictures: Iterable[Any], is_clean: Iterable[bool]) -> Made:
    images, followed, pictures = (
        np.array([np.reshape(each, shape) for each in made], dtype=np.float32).reshape(-1, *shape)
        for made, shape in ((of_ink, (28, 28)), (paths, (48, 6)), (of_pictures, (28, 28)))
    )
    return Made(images, followed, pictures, np.array(list(is_clean), dtype=np.bool_))

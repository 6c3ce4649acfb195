"""The readers' own numbers, which stand in where an export tells none, are those of the program."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest

from digitpad.core.preprocessing.recipe import recipe
from tests.readers.asked import HERE, READERS, python_reader

NOT_IN_C: Final = {  # TIFF and 16 bits are read by nobody but Pillow; a header knows one way of making images
    "image.channels", "image.dtype", "image.paper", "image.ink", "picture.decode.least_levels",
    "picture.decode.outliers", "path.version", "path.least_extent",
}  # fmt: skip
C_NAMES: Final = {
    "normalisation": ["NORMALISATION"], "image.height": ["SIZE"], "image.width": ["SIZE"], "image.box": ["BOX"],
    "image.centre_of_mass": ["CENTRE", "CENTRE"], "picture.clean.darker": ["CLEAN_DARKER_TIMES", "CLEAN_DARKER_SHARE"],
    "picture.parts.disc": ["PARTS_DISC_WIDTH", "PARTS_DISC_ROUND"],
    "picture.parts.alike": ["PARTS_ALIKE_SHARE", "PARTS_ALIKE_MOST"],
    "picture.fit.natural_width": ["FIT_THINNEST", "FIT_THICKEST"],
}  # fmt: skip


def leaves(of: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield what a recipe tells by its dotted name."""
    for name, value in of.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def test_python_has_the_program_s_numbers() -> None:
    told = dict(leaves(recipe()))

    assert {name: told[name] for name, _ in leaves(python_reader().RECIPE)} == dict(leaves(python_reader().RECIPE))


def test_javascript_has_the_program_s_numbers() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not here, which runs the reader in JavaScript")
    command = [node, str(HERE / "driver.mjs"), str(READERS / "digitpad-reader.js")]
    said = subprocess.run(command, input='{"recipe": true}\n', capture_output=True, text=True, check=True).stdout
    told, ours = dict(leaves(recipe())), dict(leaves(json.loads(said)))

    assert {name: told[name] for name in ours} == ours
    # It needs the same ones as Python, but for what only Pillow reads.
    assert ours.keys() == {name for name, _ in leaves(python_reader().RECIPE)} - {
        "picture.decode.least_levels", "picture.decode.outliers"
    }  # fmt: skip


def test_c_has_the_program_s_numbers() -> None:
    header = (READERS / "digitpad_reader.h").read_text(encoding="utf-8")
    defined = {name: _number(value) for name, value in re.findall(r"#define DIGITPAD_(\w+) (.+)", header)}
    told = dict(leaves(recipe()))

    for name, _ in leaves(python_reader().RECIPE):
        if name not in NOT_IN_C:
            value = told[name] if isinstance(told[name], list) else [told[name]]
            usual = name.removeprefix("picture.").replace(".", "_").upper()
            assert [defined[each] for each in C_NAMES.get(name, [usual])] == value, name


def _number(text: str) -> float | None:
    """Return what a definition says, if that is a number or a quotient of two."""
    found = re.fullmatch(r"\(?([\d.e-]+)(?: / ([\d.]+))?\)?", text)
    return float(found[1]) / float(found[2] or 1) if found else None


def test_python_needs_nothing_of_digitpad() -> None:
    tree = ast.parse((READERS / "digitpad_reader.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    libraries = {"numpy", "PIL", "onnxruntime", "keras", "tensorflow", "tensorflow.lite", "ai_edge_litert.interpreter"}

    assert imported - libraries == {
        "__future__", "argparse", "collections.abc", "json", "pathlib", "struct", "sys", "typing", "zipfile"
    }  # fmt: skip

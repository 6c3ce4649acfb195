"""Installed as a wheel, away from the checkout, the program finds all that it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from digitpad import __version__

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SEVEN = '{"strokes": [[[10, 10], [60, 10], [30, 90]]]}\n'


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the build backend itself, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=REPOSITORY, check=True
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel's content as pip lays it out; the dependencies come from this environment."""
    folder = tmp_path_factory.mktemp("installed")
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--target", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True)
    return folder


def run(installed: Path, *arguments: str, text: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-m", "digitpad", *arguments]
    done = subprocess.run(
        command, cwd=installed.parent, env=environment, input=text, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_packages_resources_and_licence_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    there = [path for path in (REPOSITORY / "resources").rglob("*") if path.is_file()]
    # Python keeps compiled code beside a reader that was run.
    shipped = {path.relative_to(REPOSITORY) for path in there if "__pycache__" not in path.parts}
    assert {str("digitpad" / path) for path in shipped} <= names
    assert "digitpad/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0] for name in names} == {"digitpad", "training", f"digitpad-{__version__}.dist-info"}
    assert not [name for name in names if "__pycache__" in name or name.endswith((".npz.tmp", ".tmp"))]


def test_the_installed_program_is_not_the_checkout(installed: Path) -> None:
    where = subprocess.run(
        [sys.executable, "-P", "-c", "import digitpad; print(digitpad.__file__)"],
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)


def test_it_tells_its_version(installed: Path) -> None:
    assert __version__ in run(installed, "--version")


def test_it_reads_a_seven_with_the_shipped_model(installed: Path) -> None:
    assert json.loads(run(installed, "predict", "--json", "-", text=SEVEN))["digit"] == 7

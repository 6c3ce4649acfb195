"""The import table of the house: the tool that checks it can fail, and it also holds while the program runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache', '--no-logo'])"

FLOORS = "Floors: cli and its verbs, the tour, the window, the core"
CORE = "The core knows neither Qt nor TensorFlow nor the trainer"
PROGRAM = "The program reaches TensorFlow only through the trainer's process"
TRAINER = "The trainer knows no window"
INSIDE = "Inside the core, evaluation stands on the other rooms, and these on the ground"

FORBIDDEN = [
    ("digitpad/core/storage/planted.py", "import PySide6.QtGui", CORE),
    ("digitpad/core/data/planted.py", "import tensorflow", CORE),
    ("digitpad/core/storage/planted.py", "def late():\n    import keras", CORE),
    ("digitpad/core/planted.py", "import training", CORE),
    ("digitpad/core/planted.py", "import digitpad.ui", FLOORS),
    ("digitpad/core/planted.py", "import digitpad.cli", FLOORS),
    ("digitpad/ui/planted.py", "import digitpad.cli", FLOORS),
    ("digitpad/ui/planted.py", "def late():\n    import digitpad.verbs", FLOORS),
    ("digitpad/ui/planted.py", "import tensorflow", PROGRAM),
    ("digitpad/ui/planted.py", "def late():\n    import training", PROGRAM),
    ("digitpad/verbs/planted.py", "import keras", PROGRAM),
    ("training/planted.py", "import PySide6.QtCore", TRAINER),
    ("training/planted.py", "import digitpad.ui", TRAINER),
    ("training/planted.py", "from digitpad import cli", TRAINER),
    ("digitpad/core/data/planted.py", "import digitpad.core.evaluation", INSIDE),
    ("digitpad/core/evaluation/planted.py", "import PySide6.QtCore", CORE),
    ("digitpad/core/evaluation/planted.py", "def late():\n    import tensorflow", CORE),
    ("digitpad/core/evaluation/planted.py", "import digitpad.ui.widgets.theme", FLOORS),
]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages and of the table."""
    copy = tmp_path_factory.mktemp("house")
    for package in ("digitpad", "training"):
        shutil.copytree(REPOSITORY / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", copy)
    return copy


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def test_the_house_as_it_stands_keeps_the_table(house: Path) -> None:
    assert lint(house)[0] == 0


@pytest.mark.parametrize(("file", "code", "contract"), FORBIDDEN, ids=[f"{row[0]}: {row[1]}" for row in FORBIDDEN])
def test_a_forbidden_import_breaks_its_contract(house: Path, file: str, code: str, contract: str) -> None:
    planted = house / file
    planted.write_text(code + "\n")
    try:
        status, report = lint(house)
    finally:
        planted.unlink()
    assert status == 1
    assert f"{contract} BROKEN" in report


# What must not be loaded after an import; the window's own test adds TensorFlow after a recognised digit.
ABSENT_AFTER = {
    "digitpad": {"numpy", "PySide6", "tensorflow", "keras", "training", "ai_edge_litert"},
    "digitpad.cli": {"numpy", "PySide6", "tensorflow", "keras", "training", "ai_edge_litert", "matplotlib"},
    "digitpad.core": {"PySide6", "tensorflow", "keras", "training"},
    "digitpad.ui": {"tensorflow", "keras", "training", "scipy", "matplotlib"},
    "training": {"PySide6", "digitpad.ui"},
}

IMPORT_ALL_OF = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    if sys.argv[2] == "deep" and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print("\\n".join(sys.modules))
"""


def modules_after_importing(name: str, *, deep: bool) -> set[str]:
    command = [sys.executable, "-c", IMPORT_ALL_OF, name, "deep" if deep else "shallow"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    ("name", "deep"),
    [
        ("digitpad", False),
        ("digitpad.cli", False),
        ("digitpad.core", True),
        ("digitpad.ui", True),
        pytest.param("training", True, marks=pytest.mark.tensorflow),
    ],
)
def test_the_table_holds_while_the_program_runs(name: str, deep: bool) -> None:
    loaded = modules_after_importing(name, deep=deep)
    assert name in loaded
    assert loaded & ABSENT_AFTER[name] == set()

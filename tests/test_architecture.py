"""The import table of the house: the tool that checks it can fail, and it also holds while the program runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms import product_files

REPOSITORY = Path(__file__).resolve().parent.parent

FLOORS = "Floors: cli and its verbs, the tour, the window, the core"
CORE = "The core knows neither Qt nor TensorFlow nor the trainer"
PROGRAM = "The program reaches TensorFlow only through the trainer's process"
SWEEP = "The program reaches Ray and Optuna only through the sweep's process"
TRAINER = "The trainer knows no window"
INSIDE = "Inside the core, evaluation stands on the other rooms, and these on the ground"
TABS = "Inside the window, tabs know neither the shell nor each other, and stand on what each is given"
CIRCLE = "No circle of files or rooms, be the import lazy or for types alone"

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
    ("digitpad/core/sweeps/planted.py", "def late():\n    import ray", SWEEP),
    ("digitpad/verbs/planted.py", "import optuna", SWEEP),
    ("training/loop/planted.py", "def late():\n    import training.sweep.engine", SWEEP),
    ("training/planted.py", "import PySide6.QtCore", TRAINER),
    ("training/planted.py", "import digitpad.ui", TRAINER),
    ("training/planted.py", "from digitpad import cli", TRAINER),
    ("digitpad/core/data/planted.py", "import digitpad.core.evaluation", INSIDE),
    ("digitpad/core/models/planted.py", "def late():\n    import digitpad.core.inference.litert", INSIDE),
    ("digitpad/core/models/planted.py", "import digitpad.core.runs.run_list", INSIDE),
    ("digitpad/core/inference/planted.py", "import digitpad.core.numbers.lattice", INSIDE),
    ("digitpad/core/evaluation/planted.py", "import PySide6.QtCore", CORE),
    ("digitpad/core/evaluation/planted.py", "def late():\n    import tensorflow", CORE),
    ("digitpad/core/evaluation/planted.py", "import digitpad.ui.widgets.theme", FLOORS),
    ("digitpad/ui/widgets/planted.py", "import digitpad.ui.shell.window", TABS),
    ("digitpad/ui/evaluate/planted.py", "import digitpad.ui.draw.tab", TABS),
    ("digitpad/core/storage/atomic.py", "def late():\n    import digitpad.core.storage.folders", CIRCLE),
    ("digitpad/core/storage/atomic.py", "if TYPE_CHECKING:\n    import digitpad.core.storage.folders", CIRCLE),
    ("training/models/planted.py", "def late():\n    import training.loop.trainer", CIRCLE),
]


LINT_EACH = """
import json, pathlib, sys
from importlinter import configuration
from importlinter.application import use_cases

configuration.configure()
options = use_cases.read_user_options()
use_cases._register_contract_types(options)
broken = []
for file, code in [(None, None), *json.load(sys.stdin)]:
    planted = pathlib.Path(file) if file else None
    before = planted.read_text() if planted and planted.exists() else None
    if planted:
        planted.write_text((before or "") + code + "\\n")
    report = use_cases.create_report(options, cache_dir=None)
    broken.append([contract.name for contract, check in report.get_contracts_and_checks() if not check.kept])
    if before is not None:
        planted.write_text(before)
    elif planted:
        planted.unlink()
print(json.dumps(broken))
"""


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The contracts that a copy of the packages breaks: as it stands, and with each forbidden import by itself."""
    copy = tmp_path_factory.mktemp("house")
    for package in ("digitpad", "training"):
        shutil.copytree(REPOSITORY / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", copy)
    plants = json.dumps([row[:2] for row in FORBIDDEN])
    environment = os.environ | {"PYTHONPATH": str(copy)}
    command = [sys.executable, "-c", LINT_EACH]
    done = subprocess.run(command, cwd=copy, env=environment, input=plants, capture_output=True, text=True, check=True)
    found: list[list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_house_as_it_stands_keeps_the_table(broken: list[list[str]]) -> None:
    assert broken[0] == []


@pytest.mark.parametrize("row", range(len(FORBIDDEN)), ids=[f"{row[0]}: {row[1]}" for row in FORBIDDEN])
def test_a_forbidden_import_breaks_its_contract(broken: list[list[str]], row: int) -> None:
    assert FORBIDDEN[row][2] in broken[1 + row]


# What must not be loaded after an import; the window's own test adds TensorFlow after a recognised digit.
ABSENT_AFTER = {
    "digitpad": {"numpy", "PySide6", "tensorflow", "keras", "training", "ai_edge_litert"},
    "digitpad.cli": {"numpy", "PySide6", "tensorflow", "keras", "training", "ai_edge_litert", "matplotlib"},
    "digitpad.core": {"PySide6", "tensorflow", "keras", "training", "ray", "optuna"},
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


@pytest.mark.parametrize("room", ["digitpad/ui", "training"])
def test_a_house_of_rooms_has_few_files_of_its_own(room: str) -> None:
    assert sum(path.parent == REPOSITORY / room for path in product_files()) <= 3

"""The exact versions in constraints.txt and the bounds in pyproject.toml agree, and are what the tests run on."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BOUNDS = [
    Requirement(line)
    for lines in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for line in lines
]
PINS = [
    line
    for line in (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
VERSIONS = {canonicalize_name(name): version for name, version in (pin.split("==") for pin in PINS)}


@pytest.mark.parametrize("pin", PINS)
def test_a_pin_is_a_name_and_an_exact_version(pin: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", pin)


@pytest.mark.parametrize("bound", BOUNDS, ids=str)
def test_every_dependency_has_both_bounds_and_a_pin_within_them(bound: Requirement) -> None:
    assert {"<", ">="} == {specifier.operator for specifier in bound.specifier}
    assert bound.specifier.contains(VERSIONS[canonicalize_name(bound.name)])


def test_the_tests_run_on_the_pinned_versions() -> None:
    installed = {canonicalize_name(found.name): found.version for found in metadata.distributions()}
    # Another system or Python may do without some of them, but not with another version.
    assert {name: installed[name] for name in VERSIONS if name in installed} == {
        name: version for name, version in VERSIONS.items() if name in installed
    }
    assert {canonicalize_name(bound.name) for bound in BOUNDS} <= installed.keys()

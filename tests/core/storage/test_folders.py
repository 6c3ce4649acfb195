"""Where the user's folder lies."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from digitpad.core.storage.folders import user_folder


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "pad"))
    assert user_folder() == tmp_path / "pad"


def test_a_relative_folder_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DIGITPAD_HOME", "pad")
    assert user_folder() == tmp_path / "pad"


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("DIGITPAD_HOME", "~/pad")
    assert user_folder() == tmp_path / "pad"


@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_it_the_systems_own_place_is_taken(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is None:
        monkeypatch.delenv("DIGITPAD_HOME")
    else:
        monkeypatch.setenv("DIGITPAD_HOME", value)
    assert user_folder() == platformdirs.user_data_path("digitpad", appauthor=False)


def test_asking_for_the_folder_makes_nothing(user_home: Path) -> None:
    assert user_folder() == user_home
    assert not user_home.exists()

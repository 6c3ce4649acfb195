"""Where the user's folder lies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.storage.folders import VARIABLE, clean_user_folder, user_folder


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


def test_the_program_s_own_folders_are_cleaned_and_no_others(user_home: Path) -> None:
    name = ".0123456789abcdef.tmp"
    own = [user_home, user_home / "models", user_home / "corrections", user_home / "runs" / "synthetic-fast"]
    others = [user_home / "Documents", user_home / "runs" / "synthetic-fast" / "tensorboard"]
    for folder in (*own, *others):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("half")
        os.utime(folder / name, times=(0, 0))
    clean_user_folder()
    assert [folder for folder in (*own, *others) if (folder / name).exists()] == others


def test_a_user_without_a_folder_has_nothing_to_clean(user_home: Path) -> None:
    clean_user_folder()
    assert not user_home.exists()


@pytest.mark.review("7.17")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every user has a home")
@pytest.mark.parametrize("chosen", [None, "~/digits", "~nobody-of-this-name/digits"])
def test_a_user_without_a_home_is_told_to_name_a_folder(monkeypatch: pytest.MonkeyPatch, chosen: str | None) -> None:
    def unknown(who: object) -> None:
        raise KeyError(who)

    monkeypatch.setattr("pwd.getpwuid", unknown)
    for name in ("HOME", "XDG_DATA_HOME", VARIABLE):
        monkeypatch.delenv(name, raising=False)
    if chosen is not None:
        monkeypatch.setenv(VARIABLE, chosen)
    with pytest.raises(DigitpadError, match="set DIGITPAD_HOME to a folder of yours"):
        user_folder()

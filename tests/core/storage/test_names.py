"""Names of runs and models: what every system takes as a file's, and what none does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.storage.names import as_file_name, is_portable_name, is_reserved, one_line


@pytest.mark.review("7.29")
@pytest.mark.parametrize("name", ["con", "NUL", "aux", "prn", "com1", "LPT9", "com²", "nul.tar", "Con.a.b", "aux .x"])
def test_the_name_of_a_windows_device_is_none(name: str) -> None:
    assert is_reserved(name)
    assert not is_portable_name(name)


@pytest.mark.parametrize("name", ["digitpad", "con2", "my con", "com", "com10", "null", "七", "a.b", "x" * 120])
def test_other_names_are(name: str) -> None:
    assert is_portable_name(name)


@pytest.mark.parametrize(
    "name", ["", "a/b", "a\\b", "a:b", ".a", "-a", "a.", " a", "a\nb", "x" * 121, "七" * 41, "\udce9"]
)
def test_what_some_system_refuses_or_hides_is_no_name(name: str) -> None:
    assert not is_portable_name(name)


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_becomes_part_of_a_file_s_name_or_nothing(text: str) -> None:
    name = as_file_name(text)
    assert name == "" or is_portable_name(f"a{name}")
    assert one_line(text).isprintable()


def test_a_good_name_stays_as_it_is() -> None:
    assert as_file_name("my run--2 七") == "my run--2 七"
    assert as_file_name("a</>b\n") == "a-b-"
    assert one_line("a\nb\udce9\x1b") == "a\\nb\\udce9\\x1b"

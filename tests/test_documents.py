"""The pages say what is there: every link leads somewhere, and the two walks are as short as promised."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
PAGES = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    targets = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(("walk", "most"), [("The way of one drawing", 5), ("The way of one training", 6)])
def test_a_walk_through_the_code_is_short_and_names_what_is_there(walk: str, most: int) -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    paragraph = text.split(f"**{walk}**")[1].split("\n\n")[0]
    assert 0 < paragraph.count("→") <= most
    for name, file in re.findall(r"\[`(\w+)`\]\(([^)]+)\)", paragraph):
        assert re.search(rf"^(class|def) {name}\b", (REPOSITORY / file).read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(
        r"`((?:digitpad|training|tests|resources|docs|scripts)/[\w./-]+)`", page.read_text(encoding="utf-8")
    )
    assert [name for name in named if not (REPOSITORY / name).exists()] == []

"""The database of the user's drawings, ``drawings.db``: what a method has returned from is on the disk and stays there.

SQLite in WAL mode with ``synchronous=FULL``. Several processes may have it open: two windows, a training. One object is
for any thread; its calls take turns.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from digitpad.core.drawings.connection import Connection
from digitpad.core.drawings.drawing import Answer, Drawing, Origin, digest, packed, unpacked
from digitpad.core.drawings.filter import ALL, Filter, condition
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.sentences import sentence
from digitpad.core.storage.folders import user_folder

FILE_NAME: Final = "drawings.db"

FIRST_PROFILE: Final = 1
"""The profile that is always there."""

AS_SHIPPED: Final = 0
"""The profile of who has taught nothing: it has no drawings, and takes none."""

_MOST_PARAMETERS: Final = 500  # of one statement
_KEPT_DELETED: Final = 30 * 86400.0  # seconds after which a deleted drawing is gone for good

_ORIGINS: Final = {each.value: each for each in Origin}
_COLUMNS: Final = "id, label, drawn, origin, answer, confidence, verdict, model, is_ink, teaches"


@dataclass(frozen=True, slots=True)
class Kept:
    """What `Drawings.keep` did, so that it can be taken back.

    Attributes:
        drawing: as it is kept now.
        before: as it was kept before; None if it is new, or had been deleted.
    """

    drawing: Drawing
    before: Drawing | None


def drawings_path() -> Path:
    """Return where the user's drawings are; nothing need be there yet.

    Raises:
        DigitpadError: the system knows no home of the user's.
    """
    return user_folder() / FILE_NAME


class Drawings(Connection):
    """The drawings of one user, each of one profile.

    Args:
        path: of the file, which is made, with its folder, if need be.

    Raises:
        DigitpadError: it cannot be opened or is no such database; nothing was changed.
    """

    def keep(self, drawing: Drawing, content: Ink | Picture, *, profile: int = FIRST_PROFILE) -> Kept:
        """Keep ``content`` as ``drawing`` says it; if this profile has the very drawing, that one changes its label.

        Raises:
            DigitpadError: it is blank, or the file does not take it: then nothing was kept.
        """
        return self.keep_all([(drawing, content)], profile=profile)[0]

    def keep_all(
        self, drawings: Iterable[tuple[Drawing, Ink | Picture]], *, profile: int = FIRST_PROFILE
    ) -> list[Kept]:
        """Keep many drawings, as `keep` does: all of them or, if one fails, none."""
        prepared = [(drawing, digest(content), packed(content), content) for drawing, content in drawings]
        if any(isinstance(content, Ink) and content.is_blank for *_, content in prepared):
            raise DigitpadError(sentence("Drawings", "a blank drawing cannot be kept"))
        with self._changing():
            _require_own(profile)
            return [self._keep(replace(drawing, is_ink=isinstance(content, Ink)), key, data, profile)
                    for drawing, key, data, content in prepared]  # fmt: skip

    def add_new(self, drawings: Iterable[tuple[Drawing, Ink | Picture]], *, profile: int = FIRST_PROFILE) -> list[int]:
        """Keep those drawings that the profile does not have, or has deleted, and return their numbers.

        What it has stays as it is. All are kept or, if one fails, none; errors as for `keep`.
        """
        prepared = [
            (replace(drawing, is_ink=isinstance(content, Ink)), digest(content), packed(content))
            for drawing, content in drawings
        ]
        with self._changing():
            _require_own(profile)
            known = "SELECT digest FROM drawings WHERE profile = ? AND deleted IS NULL"
            seen = {key for (key,) in self._connection.execute(known, (profile,))}
            added = []
            for drawing, key, data in prepared:
                if key not in seen:
                    seen.add(key)
                    added.append(self._keep(drawing, key, data, profile).drawing.id)
            return added

    def take_back(self, kept: Kept) -> None:
        """Undo `keep`: the drawing is as it was before, or gone."""
        with self._changing():
            if kept.before is None:
                self._connection.execute("DELETE FROM drawings WHERE id = ?", (kept.drawing.id,))
            else:
                self._update(kept.before)

    def relabel(self, ids: Sequence[int], label: int | None) -> None:
        """Say that the drawings are of the digit ``label``, or of none."""
        self._set(ids, "label", label)

    def set_teaching(self, ids: Sequence[int], *, teaches: bool) -> None:
        """Say whether the personal part learns from the drawings."""
        self._set(ids, "teaches", int(teaches))

    def delete(self, ids: Sequence[int]) -> None:
        """Put the drawings away; `restore` brings them back for a month."""
        self._set(ids, "deleted", time.time())

    def restore(self, ids: Sequence[int]) -> None:
        """Bring deleted drawings back."""
        self._set(ids, "deleted", None)

    def find(self, wanted: Filter = ALL, *, profile: int = FIRST_PROFILE, limit: int = -1) -> list[Drawing]:
        """Return the drawings that are meant, by label and then by time; the newest ``limit`` at the most."""
        where, values = condition(wanted)
        query = (
            f"SELECT {_COLUMNS} FROM drawings WHERE profile = ? AND deleted IS NULL{where} "
            "ORDER BY drawn DESC, id DESC LIMIT ?"
        )
        with self._reading():
            rows = self._connection.execute(query, (profile, *values, limit)).fetchall()
        found = [_drawing(row) for row in reversed(rows)]
        return sorted(found, key=lambda each: 10 if each.label is None else each.label)

    def content(self, drawing_id: int) -> Ink | Picture:
        """Return what was drawn, its label with it if it is ink of a digit.

        Raises:
            DigitpadError: there is no such drawing, or it is damaged.
        """
        return self.contents([drawing_id])[0]

    def contents(self, ids: Sequence[int]) -> list[Ink | Picture]:
        """Return what was drawn, in the order of ``ids``, as `content` does."""
        rows: dict[int, tuple[Any, ...]] = {}
        with self._reading():
            for some in _in_parts(ids):
                query = f"SELECT id, label, is_ink, content FROM drawings WHERE id IN ({_marks(some)})"
                rows |= {row[0]: row for row in self._connection.execute(query, some)}
        return [self._unpacked(each, rows.get(each)) for each in ids]

    def counts(self, profile: int = FIRST_PROFILE) -> Mapping[int | None, int]:
        """Return how many drawings there are of each digit, and of none."""
        query = "SELECT label, COUNT(*) FROM drawings WHERE profile = ? AND deleted IS NULL GROUP BY label"
        with self._reading():
            return dict(self._connection.execute(query, (profile,)).fetchall())

    def models(self, profile: int = FIRST_PROFILE) -> list[str]:
        """Return the names of the models that had answered, in alphabetical order."""
        query = (
            "SELECT DISTINCT model FROM drawings WHERE profile = ? AND deleted IS NULL AND model NOT NULL ORDER BY 1"
        )
        with self._reading():
            return [name for (name,) in self._connection.execute(query, (profile,))]

    def days(self, profile: int = FIRST_PROFILE) -> list[str]:
        """Return the days on which something was drawn, such as ``2026-01-31``, by local time, the latest first."""
        query = (
            "SELECT DISTINCT date(drawn, 'unixepoch', 'localtime') FROM drawings "
            "WHERE profile = ? AND deleted IS NULL ORDER BY 1 DESC"
        )
        with self._reading():
            return [day for (day,) in self._connection.execute(query, (profile,)) if day]

    def profiles(self) -> Mapping[int, str]:
        """Return the names of the profiles by their numbers; that of `FIRST_PROFILE` is empty until it is named."""
        with self._reading():
            return dict(self._connection.execute("SELECT id, name FROM profiles ORDER BY id").fetchall())

    @property
    def profile(self) -> int:
        """The number of the profile in use."""
        with self._reading():
            row = self._connection.execute(
                "SELECT value FROM choices "
                "WHERE name = 'profile' AND (value = ? OR value IN (SELECT id FROM profiles))",
                (AS_SHIPPED,),
            ).fetchone()
        return FIRST_PROFILE if row is None else int(row[0])

    def use_profile(self, profile: int) -> None:
        """Use another profile from now on, in the next window too."""
        with self._changing():
            self._connection.execute("INSERT OR REPLACE INTO choices VALUES ('profile', ?)", (profile,))

    def add_profile(self, name: str) -> int:
        """Make a profile and return its number.

        Raises:
            DigitpadError: the name is empty or taken.
        """
        with self._changing():
            self._check_name(name)
            return int(self._connection.execute(
                "INSERT INTO profiles (name, made) VALUES (?, ?)", (name.strip(), time.time())
            ).lastrowid or 0)  # fmt: skip

    def rename_profile(self, profile: int, name: str) -> None:
        """Give a profile another name; errors as for `add_profile`."""
        with self._changing():
            _require_own(profile)
            self._check_name(name, but=profile)
            self._connection.execute("UPDATE profiles SET name = ? WHERE id = ?", (name.strip(), profile))

    def remove_profile(self, profile: int) -> None:
        """Remove a profile and all its drawings, for good.

        Raises:
            DigitpadError: it is the one that is always there.
        """
        if profile == FIRST_PROFILE:
            raise DigitpadError(sentence("Drawings", "the first profile is always there"))
        with self._changing():
            _require_own(profile)
            self._connection.execute("DELETE FROM profiles WHERE id = ?", (profile,))

    def purge(self) -> None:
        """Remove for good what was deleted more than a month ago."""
        with self._changing():
            self._connection.execute("DELETE FROM drawings WHERE deleted < ?", (time.time() - _KEPT_DELETED,))

    def _keep(self, drawing: Drawing, key: bytes, data: bytes, profile: int) -> Kept:
        row = self._connection.execute(
            f"SELECT {_COLUMNS}, deleted FROM drawings WHERE profile = ? AND digest = ?", (profile, key)
        ).fetchone()
        if row is not None:
            *values, deleted = row
            before = _drawing(values)
            kept = replace(drawing, id=before.id)
            self._update(kept)
            return Kept(kept, None if deleted is not None else before)
        said = _answer_values(drawing.answer)
        cursor = self._connection.execute(
            "INSERT INTO drawings (profile, label, drawn, origin, answer, confidence, verdict, model, is_ink, teaches, "
            "digest, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (profile, drawing.label, drawing.drawn, drawing.origin.value, *said, drawing.is_ink, drawing.teaches,
             key, data),
        )  # fmt: skip
        return Kept(replace(drawing, id=int(cursor.lastrowid or 0)), None)

    def _update(self, drawing: Drawing) -> None:
        self._connection.execute(
            "UPDATE drawings SET label = ?, drawn = ?, origin = ?, answer = ?, confidence = ?, verdict = ?, model = ?, "
            "teaches = ?, deleted = NULL WHERE id = ?",
            (drawing.label, drawing.drawn, drawing.origin.value, *_answer_values(drawing.answer), drawing.teaches,
             drawing.id),
        )  # fmt: skip

    def _set(self, ids: Sequence[int], column: str, value: object) -> None:
        with self._changing():
            for some in _in_parts(ids):
                self._connection.execute(
                    f"UPDATE drawings SET {column} = ? WHERE id IN ({_marks(some)})", (value, *some)
                )

    def _unpacked(self, drawing_id: int, row: tuple[Any, ...] | None) -> Ink | Picture:
        if row is None:
            raise DigitpadError(
                sentence("Drawings", "{path} has no drawing {drawing_id}", path=self.path, drawing_id=drawing_id)
            )
        _, label, is_ink, data = row
        try:
            content = unpacked(data, is_ink=bool(is_ink))
        except DigitpadError as error:
            raise DigitpadError(
                sentence(
                    "Drawings",
                    "{path}, drawing {drawing_id}, {error}",
                    path=self.path,
                    drawing_id=drawing_id,
                    error=str(error),
                )
            ) from error
        return replace(content, label=label) if isinstance(content, Ink) else content

    def _check_name(self, name: str, *, but: int = 0) -> None:
        if not name.strip():
            raise DigitpadError(sentence("Drawings", "a profile needs a name"))
        query = "SELECT COUNT(*) FROM profiles WHERE name = ? AND id != ?"
        if self._connection.execute(query, (name.strip(), but)).fetchone() != (0,):
            raise DigitpadError(sentence("Drawings", "there is a profile {strip!r} already", strip=name.strip()))


def _require_own(profile: int) -> None:
    if profile == AS_SHIPPED:
        raise DigitpadError(
            sentence("Drawings", "Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own")
        )


def _drawing(row: Sequence[Any]) -> Drawing:
    number, label, drawn, origin, digit, confidence, verdict, model, is_ink, teaches = row
    answer = None if verdict is None else Answer(digit=digit, confidence=confidence, verdict=verdict, model=model)
    origin = _ORIGINS.get(origin, Origin.IMPORT)
    return Drawing(
        id=number, label=label, drawn=drawn, origin=origin, answer=answer, is_ink=bool(is_ink), teaches=bool(teaches)
    )


def _answer_values(answer: Answer | None) -> tuple[object, ...]:
    return (None,) * 4 if answer is None else (answer.digit, answer.confidence, answer.verdict, answer.model)


def _in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _MOST_PARAMETERS):
        yield ids[start : start + _MOST_PARAMETERS]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))

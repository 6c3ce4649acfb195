"""The family tree of a model: what it began as, and what it was taught since."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_HASH: Final = re.compile("[0-9a-f]{0,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """A model that another began as, and what that other was taught then.

    Attributes:
        name: of the parent, one line.
        sha256: of the parent's network, as its own card tells it; hexadecimal.
        taught: the sources of what its child was taught, one line.
        images: how many drawings that were; 0 where a source has no end.
        digest: what tells these drawings and their labels from all others, hexadecimal; empty likewise.

    Raises:
        DigitpadError: a field is wrong; the sentence is to be read after the file's name.
    """

    name: str
    sha256: str
    taught: str
    images: int
    digest: str

    def __post_init__(self) -> None:
        texts = (self.name, self.sha256, self.taught, self.digest)
        fits = all(isinstance(text, str) and text.isprintable() for text in texts)
        fits = fits and all(_HASH.fullmatch(text) for text in (self.sha256, self.digest))
        if not fits or type(self.images) is not int or self.images < 0:
            raise DigitpadError(
                sentence(
                    "Models", 'has a card that is wrong: "parents" is not a list of models and what they were taught'
                )
            )

    @classmethod
    def from_json(cls, value: object) -> Parent:
        """Return the parent that a card's object describes; keys that are not a parent's are passed over.

        Raises:
            DigitpadError: it describes none; to be read after the file's name.
        """
        found = value if isinstance(value, dict) else {}
        try:
            return cls(**{name: found[name] for name in cls.__dataclass_fields__ if name in found})
        except TypeError as error:
            raise DigitpadError(
                sentence("Models", 'has a card that is wrong: one of its "parents" is not complete')
            ) from error

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal parent back."""
        return asdict(self)

"""The proof that an export answers as the program does: both are asked about the same drawings.

The drawings are the user's own, the newest first, filled up with synthetic ones. What is exported is a network for
images and, where the model follows strokes, one for these too; so images are asked about alone, and inks with both.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np

from digitpad.core.data.kinds.synthetic import synthetic_inks
from digitpad.core.drawings.database import AS_SHIPPED, Drawings, drawings_path
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import ModelFile
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.preprocessing.stroke_path import stroke_path
from digitpad.core.sentences import sentence

DRAWINGS: Final = 100
"""How many drawings both are asked about."""

TOLERANCE: Final = 1e-3
"""How far a probability may be from the program's."""

INT8_TOLERANCE: Final = 2e-2
"""The same where the program's network rounds to 8 bits: what lies between two steps may be rounded either way."""

_FINEST: Final = 1e-6  # a smaller difference is not told

Ask = Callable[[Float32Array], Float32Array]
"""What asks a network that has been loaded again: (n, height, width, channels) → (n, classes)."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How far an export's answers are from the program's.

    Attributes:
        of_ink: whether the drawings were inks, of which the strokes were followed too; else their images alone.
        drawings: how many.
        own: how many of them are the user's.
        farthest: the largest difference of a probability.
        tolerance: that may be so large.
        other_digits: of how many drawings the most probable class is another.
    """

    of_ink: bool
    drawings: int
    own: int
    farthest: float
    tolerance: float
    other_digits: int = 0

    @property
    def holds(self) -> bool:
        """Whether the export answers as the program does."""
        return self.farthest <= self.tolerance and not self.other_digits  # false for NaN too

    @property
    def in_words(self) -> str:
        """What was found, to be read after a colon."""
        of = (
            sentence("Models", "{count} drawings, their strokes too", count=self.drawings)
            if self.of_ink
            else sentence("Models", "{count} images of drawings", count=self.drawings)
        )
        if self.other_digits:
            return sentence(
                "Models", "{of}, {others} of them with another digit, probabilities up to {far:.2g} apart",
                of=of, others=self.other_digits, far=self.farthest,
            )  # fmt: skip
        far = f"{max(self.farthest, _FINEST):.6f}".rstrip("0")
        return sentence("Models", "{of}, each with the same digit, probabilities at most {far} apart", of=of, far=far)

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; ``Proof(**…)`` gives an equal one back."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class ProofDrawings:
    """The drawings that are asked about.

    Attributes:
        images: shape (n, 28, 28), float32.
        inks: what was drawn, None of a picture.
        own: how many are the user's; they come first.
    """

    images: Float32Array
    inks: tuple[Ink | None, ...]
    own: int

    @property
    def drawn(self) -> list[int]:
        """The places of those that are ink."""
        return [place for place, ink in enumerate(self.inks) if ink is not None]

    @property
    def paths(self) -> Float32Array:
        """The paths of those that are ink, shape (m, 48, 1, 6)."""
        paths = [stroke_path(ink) for ink in self.inks if ink is not None]
        return np.stack(paths)[:, :, None, :]


def proof_drawings(count: int = DRAWINGS) -> ProofDrawings:
    """Return ``count`` drawings: the user's newest, and synthetic inks for the rest."""
    own = _own(count)
    synthetic = synthetic_inks(np.random.default_rng(1), count)[: count - len(own)]
    both = [prepared(drawing) for drawing in (*own, *synthetic)]
    return ProofDrawings(np.stack([each.image for each in both]), tuple(each.ink for each in both), len(own))


def _own(count: int) -> list[Ink | Picture]:
    # That the user's drawings are damaged is no reason against an export.
    with contextlib.suppress(DigitpadError):
        if drawings_path().exists():
            with Drawings(drawings_path()) as kept:
                if (profile := kept.profile) != AS_SHIPPED:
                    return kept.contents([each.id for each in kept.find(profile=profile, limit=count)])
    return []


def prove(
    model: ModelFile, drawings: ProofDrawings, by_image: Ask, by_path: Ask | None, *, tolerance: float
) -> list[Proof]:
    """Compare what the networks of an export answer with what the program does, of images and of inks.

    Args:
        model: that was exported.
        drawings: to ask about.
        by_image: asks the export's network for images.
        by_path: asks its network for strokes; None if there is none.
        tolerance: how far a probability may be from the program's.
    """
    recogniser = Recogniser(model)
    given = by_image(drawings.images[..., None])
    proofs = [_compared(recogniser.probabilities(drawings.images), given, drawings, tolerance)]
    drawn = drawings.drawn
    if by_path is not None and model.card.strokes is not None and drawn:
        joined = model.card.strokes.joined(given[drawn], by_path(drawings.paths))
        expected = recogniser.probabilities(drawings.images[drawn], [drawings.inks[place] for place in drawn])
        proofs.append(_compared(expected, joined, drawings, tolerance, of_ink=True))
    return proofs


def _compared(
    expected: Float32Array, given: Float32Array, drawings: ProofDrawings, tolerance: float, *, of_ink: bool = False
) -> Proof:
    if given.shape != expected.shape:
        raise DigitpadError(
            sentence(
                "Models",
                "The export was thrown away: it answers with {shape} numbers instead of {shape2}",
                shape=given.shape,
                shape2=expected.shape,
            )
        )
    others = int((given.argmax(axis=1) != expected.argmax(axis=1)).sum())
    own = sum(place < drawings.own for place in drawings.drawn) if of_ink else drawings.own
    return Proof(of_ink, len(given), own, float(np.abs(given - expected).max()), tolerance, others)


def require(proofs: list[Proof]) -> None:
    """Refuse an export of which a proof fails.

    Raises:
        DigitpadError: one does.
    """
    for proof in proofs:
        if not proof.holds:
            raise DigitpadError(
                sentence(
                    "Models",
                    "The export was thrown away, as it does not answer as the model does: {found}",
                    found=proof.in_words,
                )
            )

"""What each program that this one succeeds could train, trained by this one: a row for each, with the command."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.benchmarks._command import train
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, benchmark

_EPOCHS: Final = 5


@dataclass(frozen=True, slots=True)
class Claim:
    """What one of them says of itself: of which network, how often right, with which validation loss."""

    network: str
    what: str
    accuracy: float
    validation_loss: float | None = None

    @property
    def text(self) -> str:
        """The claim for people."""
        loss = "" if self.validation_loss is None else f", validation loss {self.validation_loss}"
        return f"{self.accuracy:.0%}{loss}"


_CLAIMS: Final = (
    Claim("dense", "the dense network", 0.98),
    Claim("cnn", "the plain CNN", 0.97, 0.0928),
    Claim("deep-cnn", "the deeper CNN", 0.99),
)


@benchmark("predecessors")
def predecessors() -> Iterator[Row]:
    """Each network from the command line, on MNIST; judged on its test images."""
    mnist = str(data_file("mnist.npz"))
    peaks = []
    for claim in _CLAIMS:
        options = ("--network", claim.network, "--epochs", str(_EPOCHS))
        trained = train("--data", mnist, *options)
        peaks.append(trained.gigabytes)
        accuracy, last = trained.ended.test_accuracy, trained.epochs[-1]
        assert accuracy is not None
        assert last.validation_loss is not None
        loss_met = claim.validation_loss is None or last.validation_loss <= claim.validation_loss
        yield Row(
            f"{claim.what} on MNIST: `digitpad train --json --data mnist.npz {' '.join(options)}`",
            f"{accuracy:.2%} of the test images, validation loss {last.validation_loss:.4f}, "
            f"{len(trained.epochs)} epochs, {trained.ended.seconds:.0f} s of training",
            f"≥ {claim.text.replace('loss ', 'loss ≤ ')}, in ≤ {_EPOCHS} epochs",
            accuracy >= claim.accuracy and loss_met and len(trained.epochs) <= _EPOCHS,
            f"its predecessor's claim: {claim.text}",
            f"{(accuracy - claim.accuracy) * 100:+.2f} points",
        )
    known = [peak for peak in peaks if peak is not None]
    if known:
        yield Row(
            "the most memory that the trainer had in these runs",
            f"{max(known):.2f} GB",
            "≤ 1.5 GB",
            max(known) <= 1.5,
        )

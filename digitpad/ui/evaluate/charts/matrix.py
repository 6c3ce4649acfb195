"""The confusion matrix as a heatmap, and what is different in that of a second model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.describe import cell_in_words, matrix_in_words
from digitpad.core.evaluation.scores import Scores
from digitpad.ui.evaluate.charts.cell_grid import CellGrid
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.colours import blended, wrong_colour
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import number, translated


class ConfusionMatrix(CellGrid):
    """Shows counts or shares; a click or Return on a cell tells whose images are wanted."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        self._scores: Scores | None = None
        self._shows_shares = False
        super().__init__("confusionMatrix", "", themes, parent)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def sizeHint(self) -> QSize:
        """Return a size at which four figures fit into a cell."""
        return QSize(480, 480)

    @property
    def counts(self) -> npt.NDArray[np.int64] | None:
        """What is shown, shape (classes, classes); None if there is nothing."""
        return None if self._scores is None else self._scores.confusion

    @property
    def names(self) -> Sequence[str]:
        """Of the classes."""
        return (DIGITS if self._scores is None else self._scores.alphabet).labels

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._scores is None

    def show_scores(self, scores: Scores | None) -> None:
        """Show the confusion matrix of ``scores``, or that there is none."""
        self._scores = scores
        self.renew()

    def show_shares(self, is_on: bool) -> None:
        """Show the share of each true class in percent, or counts."""
        self._shows_shares = is_on
        self.update()

    def counts_or_shares(self, parent: QWidget) -> QHBoxLayout:
        """Return the buttons that choose what is shown."""
        counts = named(QRadioButton(self.tr("Co&unts"), parent), "showCounts")
        counts.setChecked(True)
        shares = named(QRadioButton(self.tr("&Shares in percent"), parent), "showShares")
        shares.toggled.connect(self.show_shares)
        return filled(QHBoxLayout(), 1, counts, shares, 1, spacing=6)

    def summary(self) -> str:
        """Return how many images are read right, and the most frequent confusions."""
        if self._scores is None:
            return self.tr("Press Evaluate: which digits are taken for which is shown here.")
        return translated(matrix_in_words(self._scores))

    def words_of(self, label: int, answer: int) -> str:
        """Return how many images of one digit are read as another."""
        assert self._scores is not None
        return translated(cell_in_words(self._scores, label, answer))

    def text_of(self, label: int, answer: int) -> str:
        """Return what is written in a cell."""
        assert self.counts is not None
        count, support = int(self.counts[label, answer]), int(self.counts[label].sum())
        if not count:
            return "·"
        if not self._shows_shares:
            return number(count) if count < 1_000_000 else self.tr("{count}M").format(count=number(count / 1e6, 1))
        share = 100 * count / support
        return number(share) if share >= 99.95 else number(share, 1) if share >= 0.05 else f"<{number(0.1, 1)}"

    def can_choose(self, label: int, answer: int) -> bool:
        """Return whether there are images in a cell."""
        return self.counts is not None and bool(self.counts[label, answer])

    def ground_of(self, label: int, answer: int) -> QColor:
        """Return the accent for what is right and the colour of errors for the rest, by their share."""
        assert self.counts is not None
        colours = self._themes.colours
        share = int(self.counts[label, answer]) / max(int(self.counts[label].sum()), 1)
        # The roots make few errors among a thousand images visible.
        if label == answer:
            return blended(QColor(colours.base), QColor(colours.accent), share**0.5)
        return blended(QColor(colours.base), wrong_colour(colours), share ** (1 / 3))


class DifferenceMatrix(CellGrid):
    """Shows how many more or fewer images the second of two models has in each cell."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        self._found: Comparison | None = None
        super().__init__("differenceMatrix", "", themes, parent)
        self.setAccessibleName(self.tr("Difference of the two confusion matrices"))

    def sizeHint(self) -> QSize:
        """Return a size at which all can be read."""
        return QSize(340, 340)

    @property
    def names(self) -> Sequence[str]:
        """Of the classes."""
        return (DIGITS if self._found is None else self._found.first.alphabet).labels

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._found is None

    @property
    def differences(self) -> npt.NDArray[np.int64]:
        """Counts of the second model less those of the first, shape (classes, classes)."""
        assert self._found is not None
        first, second = self._found.first.scores, self._found.second.scores
        assert first is not None
        assert second is not None
        return second.confusion - first.confusion

    def show_comparison(self, found: Comparison | None) -> None:
        """Show the difference of two models, or that there is none."""
        self._found = found
        self.renew()

    def summary(self) -> str:
        """Return in how many cells the second model is better, and in how many worse."""
        if self._found is None:
            return self.tr("Compare two models: what the second does otherwise is shown here.")
        better = self.differences * np.where(np.eye(len(self.names), dtype=bool), 1, -1)
        counts = int((better > 0).sum()), int((better < 0).sum())
        words = self.tr("{second} is better in {better} cells and worse in {worse}")
        return words.format(second=self._found.second.model, better=number(counts[0]), worse=number(counts[1]))

    def words_of(self, label: int, answer: int) -> str:
        """Return how the second model differs in a cell."""
        assert self._found is not None
        difference, names = int(self.differences[label, answer]), self.names
        if difference > 0:
            words = self.tr("{label} read as {answer}: {count} more with {second}")
        elif difference < 0:
            words = self.tr("{label} read as {answer}: {count} fewer with {second}")
        else:
            words = self.tr("{label} read as {answer}: as many with both")
        return words.format(
            label=names[label], answer=names[answer], count=number(abs(difference)), second=self._found.second.model
        )

    def text_of(self, label: int, answer: int) -> str:
        """Return the difference with its sign."""
        difference = int(self.differences[label, answer])
        return f"{'+' if difference > 0 else '−'}{number(abs(difference))}" if difference else "·"

    def can_choose(self, label: int, answer: int) -> bool:
        """Return whether the models differ in a cell."""
        return bool(self.differences[label, answer])

    def ground_of(self, label: int, answer: int) -> QColor:
        """Return the accent where the second model is better and the colour of errors where it is worse."""
        colours = self._themes.colours
        differences = self.differences
        share = abs(int(differences[label, answer])) / max(int(abs(differences).max()), 1)
        is_better = (differences[label, answer] > 0) == (label == answer)
        colour = QColor(colours.accent) if is_better else wrong_colour(colours)
        return blended(QColor(colours.base), colour, 0.85 * share**0.5)

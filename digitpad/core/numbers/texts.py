"""What a lattice says of whole texts: the most probable ones, the probability of any, and where its digits would stand.

A text's probability is the sum, over all readings with as many digits, of the reading's probability times that of each
of its digits. Marks are no part of a text. Shapes are as in `digitpad.core.numbers.lattice`; j counts the digits read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.lattice import NEVER, Item, forward, log_sum

_LEAST: Final = 1e-6  # probability of a digit; no network is as sure as some say
_BEGINNINGS: Final = 12  # that are followed at each place, in the search for the most probable texts
_TRIED: Final = 2  # digits for each span

Sum = Callable[[FloatArray, int], FloatArray]
"""Joins, along an axis, the logarithms of what several ways give: `log_sum`, or the greatest."""


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """The texts of one line.

    Attributes:
        groups: score of every span in every state, shape (n, s).
        pairs: score of every pair, shape (n, s, s).
        digits: logarithm of the probability of each digit for each span, shape (n, k, c).
    """

    groups: FloatArray
    pairs: FloatArray
    digits: FloatArray

    @classmethod
    def of(cls, groups: FloatArray, pairs: FloatArray, probabilities: FloatArray) -> Texts:
        """Return the texts of a line with these scores; ``probabilities`` are of the digits, shape (n, k, c)."""
        return cls(groups, pairs, np.log(np.maximum(probabilities, _LEAST)))

    @property
    def _most(self) -> int:
        return int(self.digits.shape[1])

    def most_probable(self, count: int) -> list[str]:
        """Return up to ``count`` texts, the best first, by a search from left to right that follows good beginnings."""
        beginnings: list[dict[tuple[str, int], float]] = []
        for end in range(1, len(self.groups) + 1):
            grown: dict[tuple[str, int], float] = {}
            for state in np.flatnonzero(np.arange(self.groups.shape[1]) % self._most < end).tolist():
                first = end - 1 - state % self._most
                if self.groups[first, state] <= NEVER / 2:
                    continue
                signs = self._signs(first, state)
                before = beginnings[first - 1] if first else {("", -1): 0.0}
                for (text, last), score in before.items():
                    here = score + float(self.groups[first, state] + (self.pairs[first, last, state] if first else 0))
                    for sign, own in signs:
                        key = text + sign, state
                        grown[key] = max(grown.get(key, NEVER), here + own)
            beginnings.append(dict(sorted(grown.items(), key=lambda item: -item[1])[:_BEGINNINGS]))
        return list(dict.fromkeys(text for text, _ in beginnings[-1]))[:count]

    def _signs(self, first: int, state: int) -> list[tuple[str, float]]:
        if state >= self._most:
            return [("", 0.0)]
        own = self.digits[first, state]
        return [(str(digit), float(own[digit])) for digit in np.argsort(-own)[:_TRIED].tolist()]

    def log_probability(self, text: str) -> float:
        """Return the logarithm of the probability of ``text``."""
        return float(self.log_probabilities([text])[0])

    def log_probabilities(self, texts: Sequence[str]) -> FloatArray:
        """Return the logarithm of the probability of each of ``texts``, shape (len(texts),)."""
        ends, every = self._ends(), forward(self.groups, self.pairs)
        total = log_sum(np.array([every[end] for end in ends]), 0)
        result = []
        for text in texts:
            alpha = self._paths(text, log_sum)
            result.append(log_sum(np.array([alpha[first, state, -1] for first, state in ends]), 0) - total)
        return np.array(result)

    def reading(self, text: str) -> list[Item] | None:
        """Return the digits and marks of the most probable reading as ``text``; None if none has as many digits."""
        best = self._paths(text, lambda values, axis: values.max(axis=axis))
        ends = self._ends()
        first, state = max(ends, key=lambda end: best[(*end, -1)])
        if best[first, state, -1] <= NEVER / 2:
            return None
        read, lengths = len(text), np.arange(self.groups.shape[1]) % self._most
        items = [Item(first, state % self._most + 1, state >= self._most)]
        while first > 0:
            read -= state < self._most
            starts = first - 1 - lengths
            ways = best[np.maximum(starts, 0), np.arange(len(lengths)), read] + self.pairs[first, :, state]
            came = int(np.where(starts >= 0, ways, -np.inf).argmax())
            first, state = int(starts[came]), came
            items.append(Item(first, state % self._most + 1, state >= self._most))
        return items[::-1]

    def _ends(self) -> list[tuple[int, int]]:
        n, states = self.groups.shape
        return [(n - 1 - state % self._most, state) for state in range(states) if state % self._most < n]

    def _paths(self, text: str, join: Sum) -> FloatArray:
        """Return what ``join`` makes of all ways to each span that have read the first j digits, (n, s, j + 1)."""
        (n, states), most = self.groups.shape, self._most
        digits, every = np.array([int(digit) for digit in text], dtype=np.int64), np.arange(states)
        alpha = np.full((n + most, states, len(digits) + 1), NEVER)
        for i in range(n):
            if i:
                before = alpha[i + most - 1 - every % most, every]
                come = join(before[:, None] + self.pairs[i][..., None], 0)
            else:
                come = np.full((states, len(digits) + 1), NEVER)
                come[:, 0] = 0
            come = come + self.groups[i][:, None]
            here = alpha[i + most]
            here[:most, 1:] = come[:most, :-1] + self.digits[i][:, digits]
            here[most:] = come[most:]
        return np.maximum(alpha[most:], NEVER)

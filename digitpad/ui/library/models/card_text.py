"""The card of a model as text for people."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from digitpad.core.models.card import ModelCard
from digitpad.core.models.conventions.words import finding_in_words
from digitpad.ui.widgets.words import number, translated


def card_in_words(card: ModelCard, path: Path) -> str:
    """Return what ``card`` says, a line each."""
    translate = QCoreApplication.translate
    adds = card.multiply_adds
    size = translate("ModelCard", "{parameters} parameters").format(parameters=number(card.parameters))
    if adds is not None:
        size += translate("ModelCard", ", {count} multiply-adds an image").format(count=number(adds))
    lines = [
        card.name,
        translate("ModelCard", "Network: {network}, {size}").format(network=card.network, size=size),
        translate("ModelCard", "Made: {date}, with digitpad {version}, by: {command}").format(
            date=card.created, version=card.program_version, command=card.command
        ),
    ]
    if (imported := card.imported) is not None:
        words = translate("ModelCard", "Imported from {file}; asked: {finding}")
        lines.append(words.format(file=imported.file, finding=translated(finding_in_words(imported.look))))
    for each in card.parents:
        taught = translate("ModelCard", "{count} drawings of {source}")
        what = taught.format(count=number(each.images), source=each.taught) if each.images else each.taught
        words = translate("ModelCard", "Began as: {name} ({hash}), and was taught {what} ({digest})")
        lines.append(words.format(name=each.name, hash=each.sha256[:12], what=what, digest=each.digest[:12]))
    for item in card.data:
        words = translate("ModelCard", "Data: {name} ({licence}; {source}): {used}")
        lines.append(words.format(**{key: item[key] for key in ("name", "licence", "source", "used")}))
    metrics = {name: value for name, value in card.metrics.items() if value not in (None, "")}
    lines += [f"{name}: {value if isinstance(value, str) else json.dumps(value)}" for name, value in metrics.items()]
    lines.append(translate("ModelCard", "File: {path}").format(path=path))
    return "\n".join(lines)

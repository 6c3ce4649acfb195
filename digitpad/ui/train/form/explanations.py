"""What each setting of a training means, for somebody who has never trained a network: the tips of the form."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_EXPLANATIONS: Final = {
    "data": QT_TRANSLATE_NOOP(
        "Explanations",
        "The digits that the network learns from, each with the answer that is right. Choose them from the list, or a "
        "file or folder of your own with Browse. Several are joined by +.",
    ),
    "network": QT_TRANSLATE_NOOP(
        "Explanations",
        "How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.",
    ),
    "filters": QT_TRANSLATE_NOOP(
        "Explanations",
        "How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.",
    ),
    "dense": QT_TRANSLATE_NOOP(
        "Explanations",
        "How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.",
    ),
    "dropout": QT_TRANSLATE_NOOP(
        "Explanations",
        "The share of units that are switched off by chance in each step, so that the network does not rely on a few "
        "of them. 0.4 is 40 %.",
    ),
    "epochs": QT_TRANSLATE_NOOP(
        "Explanations",
        "How often the network sees all the training data. One time through is one epoch. More epochs take longer, and "
        "at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.",
    ),
    "batch_size": QT_TRANSLATE_NOOP(
        "Explanations",
        "How many images the network looks at before it changes its weights a little. Larger batches are quicker and "
        "need more memory; smaller ones change the weights more often.",
    ),
    "learning_rate": QT_TRANSLATE_NOOP(
        "Explanations",
        "How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows "
        "instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.",
    ),
    "schedule": QT_TRANSLATE_NOOP(
        "Explanations",
        "How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or "
        "one-cycle, which lets it rise first and then sink.",
    ),
    "optimizer": QT_TRANSLATE_NOOP(
        "Explanations",
        "The rule by which the weights are changed in each step. Adam works well almost always.",
    ),
    "loss": QT_TRANSLATE_NOOP(
        "Explanations",
        "How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.",
    ),
    "label_smoothing": QT_TRANSLATE_NOOP(
        "Explanations",
        "Each digit is said to be itself by a little less than 100 %, the rest is spread over all: so the network does "
        "not try to be surer than anybody can be, and often reads new digits better. It needs the one-hot loss.",
    ),
    "averaging": QT_TRANSLATE_NOOP(
        "Explanations",
        "The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 "
        "averages over some hundred steps.",
    ),
    "augment": QT_TRANSLATE_NOOP(
        "Explanations",
        "Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns "
        "what does not matter. It takes longer, and reads other people's digits better.",
    ),
    "non_digits": QT_TRANSLATE_NOOP(
        "Explanations",
        "Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to "
        "say that something is no digit. 0.04 is 4 for 100 digits.",
    ),
    "replay": QT_TRANSLATE_NOOP(
        "Explanations",
        "So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which "
        "it is to read as it did before. 0.75 is three in four.",
    ),
    "validation": QT_TRANSLATE_NOOP(
        "Explanations",
        "The share of the data that is not trained on, but kept to see after each epoch how well the network reads "
        "digits that it does not know. 0.1 is 10 %.",
    ),
    "patience": QT_TRANSLATE_NOOP(
        "Explanations",
        "Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never "
        "stops early.",
    ),
    "seed": QT_TRANSLATE_NOOP(
        "Explanations",
        "The number that chance begins with. The same seed and settings give the same training again.",
    ),
    "precision": QT_TRANSLATE_NOOP(
        "Explanations",
        "How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.",
    ),
    "device": QT_TRANSLATE_NOOP(
        "Explanations",
        "What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.",
    ),
    "checkpoint_minutes": QT_TRANSLATE_NOOP(
        "Explanations",
        "Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after "
        "every epoch anyway.",
    ),
    "tensorboard": QT_TRANSLATE_NOOP(
        "Explanations", "Write the curves for the program TensorBoard too, if it is installed."
    ),
    "start_from": QT_TRANSLATE_NOOP(
        "Explanations",
        "A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a "
        "model, or its file.",
    ),
    "name": QT_TRANSLATE_NOOP(
        "Explanations", "What the run is called in the table. If it is empty, it is called by its data and network."
    ),
}  # fmt: skip


def explanation(setting: str) -> str:
    """Return what the setting of that name means, in the user's language; empty for one that is not explained."""
    text = _EXPLANATIONS.get(setting, "")
    return QCoreApplication.translate("Explanations", text) if text else ""

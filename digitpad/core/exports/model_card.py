"""The model card beside an export, in Markdown: what it is, of what data, how good, and how it is asked.

The form follows M. Mitchell et al., "Model cards for model reporting", 2019.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from digitpad.core.exports.formats import FOLDER, FORMATS, stroke_file
from digitpad.core.exports.proof import Proof
from digitpad.core.exports.recipe import KEY
from digitpad.core.models.architectures import PER_DRAWING, size_in_words
from digitpad.core.models.card import ModelCard
from digitpad.core.models.conventions.words import pixels_in_words
from digitpad.core.preprocessing.recipe import recipe

MARK: Final = "<!-- A model card, written by digitpad with the export beside it; it is replaced with that. -->"
"""The first line of every card: what does not begin so is somebody's own, and is never replaced."""

_WHERE: Final = {
    ".keras": f"`{KEY}.json` in the file, which is a zip; Keras passes it over",
    ".tflite": f"the file's metadata, under `{KEY}`, and shortly under `TFLITE_METADATA`, which other tools show",
    ".onnx": f"the file's `metadata_props`, under `{KEY}`",
    FOLDER: f"`assets.extra/{KEY}.json` in the folder",
}
_ASKED: Final = {
    ".keras": """
        import keras

        network = keras.saving.load_model("{name}")
        probabilities = network(image[None, :, :, None])[0]
        """,
    ".tflite": """
        from ai_edge_litert.interpreter import Interpreter

        network = Interpreter("{name}")
        network.allocate_tensors()
        network.set_tensor(network.get_input_details()[0]["index"], image[None, :, :, None])
        network.invoke()
        probabilities = network.get_tensor(network.get_output_details()[0]["index"])[0]
        """,
    ".onnx": """
        import onnxruntime

        network = onnxruntime.InferenceSession("{name}")
        probabilities = network.run(None, {{"image": image[None, :, :, None]}})[0][0]
        """,
    FOLDER: """
        import tensorflow as tf

        network = tf.saved_model.load("{name}")
        probabilities = network.signatures["serving_default"](tf.constant(image[None, :, :, None]))
        """,
    ".digitpad": """
        from pathlib import Path
        from digitpad.core.inference.recogniser import Recogniser

        answer = Recogniser.open(Path("{name}")).predict(image)
        """,
}


def is_model_card(path: Path) -> bool:
    """Whether a card that `model_card` wrote lies at ``path``."""
    try:
        with path.open("rb") as file:
            return file.read(len(MARK.encode())) == MARK.encode()
    except OSError:
        return False


def model_card(card: ModelCard, path: Path, proofs: Iterable[Proof]) -> str:
    """Return the card, in Markdown, of the export of a model.

    Args:
        card: of the model.
        path: of the export; its name is told, and what lies beside it.
        proofs: how near its answers are to the program's.
    """
    parts = {
        card.name: _what(card, path),
        "Does it answer as Digitpad does?": _proof_lines(card, path, proofs),
        "How good it is": _figures(card.metrics),
        "Data": _data_lines(card),
        "From a drawing to its input": _road(card, path),
        "How to ask it": _asked(card, path),
        "What its answer means": _meaning(card, path),
    }
    sections = ["\n".join((f"## {title}", "", *lines)) for title, lines in parts.items()]
    return "\n\n".join((MARK, *sections)).replace("##", "#", 1) + "\n"


def _ending(path: Path) -> str:
    return path.suffix.lower() if path.suffix.lower() in FORMATS else FOLDER


def _what(card: ModelCard, path: Path) -> Iterator[str]:
    labels = ", ".join(card.alphabet.labels)
    yield f"`{path.name}` tells which of {labels} was drawn."
    yield f"It is a {FORMATS[_ending(path)].label}, written by Digitpad {card.program_version}."
    yield ""
    yield f"- network: {card.network}, {size_in_words(card.parameters, card.multiply_adds)}"
    if card.strokes is not None:
        size = size_in_words(card.strokes.parameters, card.stroke_multiply_adds, per=PER_DRAWING)
        yield f"- a second network, for strokes: {size}"
    yield f"- made: {card.created[:10]}, by `{card.command}`"
    for parent in card.parents:
        yield f"- from: {parent.name} ({parent.sha256[:12]})"


def _proof_lines(card: ModelCard, path: Path, proofs: Iterable[Proof]) -> Iterator[str]:
    proofs = list(proofs)
    if proofs:
        yield "Yes. When it was written it was loaded again and asked about drawings, as was the program:"
        yield ""
        yield from (f"- {proof.in_words}" for proof in proofs)
        yield ""
        own = max(proof.own for proof in proofs)
        yield (f"{own} of the drawings were the user's own, the others" if own else "The drawings were") + (
            " synthetic. Had a digit been another, or a probability more than"
        )
        yield f"{proofs[0].tolerance:g} apart, nothing would have been written."
        yield ""
    if card.strokes is None:
        yield "It is all of the model: Digitpad asks nothing else."
    elif _ending(path) == ".digitpad":
        yield "It holds both networks, that for images and that for strokes."
    else:
        yield f"`{path.name}` is the network for images, which alone reads a picture. Of ink, Digitpad also asks the"
        yield f"network for strokes, `{stroke_file(path).name}`, and joins both answers (see below)."


def _figures(metrics: Mapping[str, Any]) -> Iterator[str]:
    plain = {name: value for name, value in metrics.items() if type(value) in (int, float)}
    if not plain:
        yield "Nobody has measured it."
        return
    yield "| what | measured |"
    yield "|---|---|"
    yield from (f"| {name.replace('_', ' ')} | {value:g} |" for name, value in plain.items())


def _data_lines(card: ModelCard) -> Iterator[str]:
    if not card.data:
        yield "Of what it was made is not known."
        return
    yield "| data | licence | source | used |"
    yield "|---|---|---|---|"
    for each in card.data:
        yield "| " + " | ".join(_cell(each[key]) for key in ("name", "licence", "source", "used")) + " |"


def _cell(value: object) -> str:
    return " ".join(str(value).split()).replace("|", "\\|")


def _road(card: ModelCard, path: Path) -> Iterator[str]:
    told = recipe()
    image, ink, fit = told["image"], told["ink"], told["picture"]["fit"]
    size, box, (x, y), (thin, broad) = image["height"], image["box"], image["centre_of_mass"], fit["natural_width"]
    where = _WHERE.get(_ending(path))
    if where:
        yield f"Every number of it lies as JSON in {where}. In words (normalisation {told['normalisation']}):"
        yield ""
    yield f"1. The image has {size} × {size} pixels, one channel, float32: {image['paper']:g} is paper,"
    yield f"   {image['ink']:g} is ink. Dark ink on light paper is turned over."
    yield f"2. **Ink** is scaled as strokes, its shape kept, until its longer side has {box} pixels less the width"
    yield f"   of the pen, and drawn with a round pen of {ink['pen_width']:g} pixels whose edge fades over"
    yield f"   {ink['edge_width']:g} of a pixel."
    yield "3. **A picture** is cleaned: ink is told from paper by Otsu's threshold; grain, dust and frames go. It is"
    yield f"   cropped to what has more than {fit['edge']:g} of full ink, and its longer side is resampled (bicubic) to"
    yield f"   {box} pixels. Lines thinner than {thin:g} or broader than {broad:g} pixels are brought to"
    yield f"   {fit['thicken_to']:g} or {fit['thin_to']:g} pixels."
    yield f"4. It is moved until its centre of mass lies at pixel ({x:g}, {y:g})."
    if card.imported is not None:
        convention = card.imported.convention
        yield f"5. This network came from another program (`{card.imported.file}`). It takes images of the shape"
        yield f"   {convention.shape}: {pixels_in_words(convention)}."


def _asked(card: ModelCard, path: Path) -> Iterator[str]:
    if card.imported is not None:
        yield f"The input is the image made so, of shape (n, {', '.join(map(str, card.imported.convention.shape))})."
        return
    yield "The input is the image made so, float32, of shape (28, 28); `image` below."
    yield ""
    if (asked := _ASKED.get(_ending(path))) is not None:
        yield "```python"
        yield textwrap.dedent(asked).strip().format(name=path.name)
        yield "```"


def _meaning(card: ModelCard, path: Path) -> Iterator[str]:
    limits = card.thresholds
    if card.imported is not None:
        convention = card.imported.convention
        yield f"{convention.outputs} numbers, {convention.answers}; the digits are those at {convention.digits}. Their"
        yield f"logits are divided by {convention.temperature:g} and made probabilities."
        yield ""
    yield f"One probability for each of {', '.join(card.alphabet.labels)}, in this order. Digitpad says"
    yield ""
    of_ink = f" ({card.strokes.max_other_probability:g} of ink)" if card.strokes else ""
    yield f"- **not a digit** where the highest is below {limits.digit_confidence:g}, or all but the two highest are"
    yield f"  together above {limits.max_other_probability:g}{of_ink};"
    yield f"- **unsure** where the two highest differ by less than {limits.unsure_margin:g};"
    yield "- else the digit."
    if card.strokes is not None and _ending(path) != ".digitpad":
        yield ""
        yield f"Of ink, `{stroke_file(path).name}` is asked too. Both answers are joined: the logarithms of the image"
        yield f"network's probabilities times {card.strokes.image_weight:g}, plus those of the strokes' network times"
        yield f"{card.strokes.stroke_weight:g}; of the sum the exponential, divided by its sum over the classes."

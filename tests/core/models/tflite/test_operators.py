"""A LiteRT flatbuffer is read as data: its layers are told, and what is damaged is refused before it is run."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import read_model
from digitpad.core.models.tflite.operators import tflite_layers
from digitpad.core.resources import resource
from tests.foreign import PLAIN, UINT8_DARK
from tests.models import network


def test_the_layers_of_the_shipped_network_are_those_of_its_card() -> None:
    shipped = read_model(resource("digitpad.digitpad"), trusted=True)
    layers = tflite_layers(shipped.tflite)
    assert sum(layer.parameters for layer in layers) == pytest.approx(shipped.card.parameters, abs=20)
    assert sum(layer.multiply_adds for layer in layers) == shipped.card.multiply_adds
    assert layers[0].name == "Convolution"
    assert layers[0].shape == (28, 28, 16)
    assert layers[-1].name == "Softmax"


def test_a_quantised_network_has_the_parameters_of_the_one_it_was_made_from() -> None:
    plain, quantised = (
        sum(each.parameters for each in tflite_layers(path.read_bytes())) for path in (PLAIN, UINT8_DARK)
    )
    assert quantised == pytest.approx(plain, abs=4)  # with what turns the pixels


@pytest.mark.parametrize(
    ("name", "operator"),
    [
        ("flex-operator", "needs the TensorFlow operator FlexMatrixDeterminant, which is no part of LiteRT"),
        ("custom-operator", "needs the custom operator MatrixDeterminant, which is no part of LiteRT"),
    ],
)
def test_an_operator_that_litert_lacks_is_refused_by_its_name(name: str, operator: str) -> None:
    with pytest.raises(DigitpadError, match=operator):
        tflite_layers(network(name))


def test_a_file_cut_anywhere_is_refused() -> None:
    whole = UINT8_DARK.read_bytes()
    for length in range(len(whole)):
        with pytest.raises(DigitpadError, match="is damaged"):
            tflite_layers(whole[:length])


@given(st.data())
def test_no_bytes_do_more_than_be_refused(data: st.DataObject) -> None:
    whole = bytearray(network("honest"))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        layers = tflite_layers(bytes(whole))
    except DigitpadError:
        return
    assert all(math.isfinite(layer.parameters) for layer in layers)


def test_an_array_of_terabytes_is_refused_by_its_size() -> None:
    whole = bytearray(network("honest"))
    shape = (1).to_bytes(4, "little") + (28).to_bytes(4, "little") * 2 + (1).to_bytes(4, "little")
    at = bytes(whole).index(shape)
    whole[at : at + 16] = (30_000).to_bytes(4, "little") * 4
    with pytest.raises(DigitpadError, match="needs .* MB for one image"):
        tflite_layers(bytes(whole))

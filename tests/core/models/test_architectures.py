"""The registry of networks: what is known of each without TensorFlow."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS, architecture, size_in_words


@pytest.mark.parametrize(("name", "parameters"), [("dense", 109_386), ("keras-example", 34_826)])
def test_the_well_known_networks_have_the_size_that_the_world_knows(name: str, parameters: int) -> None:
    assert architecture(name).parameters == parameters


def test_a_network_multiplies_and_adds_as_often_as_by_hand() -> None:
    dense = 784 * 128 + 128 * 64 + 64 * 10
    keras = 26 * 26 * 9 * 32 + 11 * 11 * 9 * 32 * 64 + 5 * 5 * 64 * 10
    fast = 12 * 12 * 25 * 16 + 10 * 10 * 9 * 16 * 32 + 3 * 3 * 9 * 32 * 64 + 3 * 3 * 64 * 128 + 128 * 10
    accurate = 28 * 28 * 25 * 32
    accurate += 14 * 14 * 9 * (32 * 64 + 64 * 64) + 7 * 7 * 9 * (64 * 128 + 128 * 128) + 4 * 4 * 128 * 192 + 192 * 10
    compact = 28 * 28 * 25 * 16 + 14 * 14 * 9 * 16 * 32 + 7 * 7 * 9 * (32 * 64 + 64 * 64) + 4 * 4 * 64 * 128 + 128 * 10
    by_hand = {"dense": dense, "keras-example": keras, "fast": fast, "compact": compact, "accurate": accurate}
    assert {name: architecture(name).multiply_adds for name in by_hand} == by_hand
    assert fast < 1_000_000
    assert compact == 4_058_624
    assert accurate == 22_698_368


def test_the_size_of_a_network_in_words() -> None:
    assert size_in_words(673_034, 22_698_368) == "673,034 parameters, 22.7 million multiply-adds an image"
    assert size_in_words(500, 490) == "500 parameters, 490 multiply-adds an image"
    assert size_in_words(500, None, " in 2 layers") == "500 parameters in 2 layers"


def test_all_networks_of_the_contract_are_there() -> None:
    assert list(NETWORKS) == ["dense", "cnn", "deep-cnn", "keras-example", "fast", "compact", "accurate", "custom"]


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_ends_with_ten_logits_and_no_two_layers_share_a_name(name: str) -> None:
    layers = architecture(name).layers
    assert (layers[-1].name, layers[-1].shape) == ("logits", (10,))
    assert len({layer.name for layer in layers}) == len(layers)
    assert all(layer.text for layer in layers)


def test_layers_keep_the_names_of_the_weights_in_the_shipped_model() -> None:
    for name, convolutions in (("compact", 4), ("accurate", 5)):  # now, and of earlier files
        learned = [layer.name for layer in architecture(name).layers if layer.parameters]
        assert learned == [*(f"convolution{i}" for i in range(1, convolutions + 1)), "dense", "logits"]


def test_parameters_of_a_custom_network_shape_it() -> None:
    small = architecture("custom", {"filters": [4], "dense": [], "dropout": 0.0})
    assert [layer.shape for layer in small.layers] == [(28, 28, 4), (14, 14, 4), (784,), (10,)]
    assert small.parameters == (9 + 1) * 4 + (784 + 1) * 10


@given(filters=st.lists(st.integers(1, 64), max_size=10), dense=st.lists(st.integers(1, 64), max_size=4))
def test_every_custom_network_has_room_for_its_image(filters: list[int], dense: list[int]) -> None:
    network = architecture("custom", {"filters": filters, "dense": dense})
    assert all(min(layer.shape) >= 1 for layer in network.layers)


def test_a_network_that_is_not_there_is_a_sentence_that_lists_the_others() -> None:
    with pytest.raises(DigitpadError, match="no network called 'resnet'; there are dense, cnn"):
        architecture("resnet")


def test_a_network_of_more_layers_than_can_be_kept_is_a_sentence() -> None:
    with pytest.raises(DigitpadError, match="custom has 1,202 layers; at most 500"):
        architecture("custom", {"filters": [], "dense": [1] * 600})


def test_a_parameter_that_a_network_does_not_take_is_a_sentence() -> None:
    with pytest.raises(DigitpadError, match="fast has no parameter depth"):
        architecture("fast", {"depth": 3})


def test_the_registry_needs_neither_numpy_nor_tensorflow() -> None:
    code = "import sys, digitpad.core.runs.presets; print({'numpy', 'tensorflow', 'keras'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"

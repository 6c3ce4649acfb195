"""InkML as the recommendation and its users write it: groups, views, channels, differences; and what is no InkML."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats import inkml, inkml_strokes, inkml_trace, inkml_tree, text
from digitpad.core.ink.ink import Ink

# A formula as competitions have them: traces first, then what each sign is made of.
FORMULA = b"""<?xml version="1.0" encoding="UTF-8"?>
<ink xmlns="http://www.w3.org/2003/InkML">
<traceFormat>
<channel name="X" type="decimal"/>
<channel name="Y" type="decimal"/>
</traceFormat>
<annotation type="writer">w123</annotation>
<annotation type="truth">$4 + 1$</annotation>
<annotationXML type="truth" encoding="Content-MathML"><math><mi xml:id="A">4</mi></math></annotationXML>
<trace id="0">10 20, 11 21</trace>
<trace id="1">12 22</trace>
<trace id="2">
30 30, 30 40
</trace>
<trace id="3">50.5 51, 50 52</trace>
<traceGroup xml:id="4">
  <annotation type="truth">Segmentation</annotation>
  <traceGroup xml:id="5">
    <annotation type="truth">4</annotation>
    <traceView traceDataRef="0"/>
    <traceView traceDataRef="1"/>
    <annotationXML href="A"/>
  </traceGroup>
  <traceGroup xml:id="6">
    <annotation type="truth"> + </annotation>
    <annotation type="writer">18</annotation>
    <traceView traceDataRef="#2"/>
  </traceGroup>
</traceGroup>
</ink>
"""


def read(content: bytes | str) -> list[Ink | DigitpadError]:
    return list(inkml.read(io.BytesIO(content.encode() if isinstance(content, str) else content), "a.inkml", None))


def body(content: str) -> list[Ink | DigitpadError]:
    return read(f'<ink xmlns="http://www.w3.org/2003/InkML">{content}</ink>')


def only_ink(content: str) -> Ink:
    (ink,) = body(content)
    assert isinstance(ink, Ink), ink
    return ink


def only_error(content: bytes | str) -> str:
    (error,) = read(content)
    assert isinstance(error, DigitpadError)
    return str(error)


def strokes_of(ink: Ink | DigitpadError) -> list[list[list[float]]]:
    assert isinstance(ink, Ink), ink
    return [stroke.points.tolist() for stroke in ink.strokes]


def test_the_signs_of_a_formula_are_its_drawings_and_what_is_left_is_one_without_a_label() -> None:
    four, plus, left = read(FORMULA)
    assert strokes_of(four) == [[[10, 20], [11, 21]], [[12, 22]]]
    assert strokes_of(plus) == [[[30, 30], [30, 40]]]
    assert strokes_of(left) == [[[50.5, 51], [50, 52]]]
    told = [(ink.label, ink.writer) for ink in (four, plus, left) if isinstance(ink, Ink)]
    assert told == [(4, "w123"), ("+", 18), (None, "w123")]


def test_traces_without_groups_are_one_drawing() -> None:
    ink = only_ink('<annotation type="label">7</annotation><trace>1 2,3 4</trace><trace type="penUp">9 9</trace>')
    assert (ink.label, strokes_of(ink)) == (7, [[[1, 2], [3, 4]]])


@pytest.mark.parametrize(
    ("groups", "labels"),
    [
        ('<traceGroup>{7}<trace>0 0</trace></traceGroup>', [7]),
        ('<traceGroup>{7}<traceGroup><trace>0 0</trace></traceGroup><traceGroup/></traceGroup>', [7]),
        ('<traceGroup>{7}<traceGroup>{8}<trace>0 0</trace></traceGroup><trace>1 1</trace></traceGroup>', [8, None]),
        ('<traceGroup><traceGroup><trace>0 0</trace></traceGroup><traceGroup/></traceGroup>', [None, None]),
        ('<traceGroup>{7}</traceGroup>', [7]),
        ('', []),
    ],
)  # fmt: skip
def test_a_group_is_a_drawing_unless_groups_in_it_are(groups: str, labels: list[int | None]) -> None:
    content = groups.replace("{7}", '<annotation type="truth">7</annotation>')
    answers = body(content.replace("{8}", '<annotation type="Truth">8</annotation>'))
    assert [ink.label for ink in answers if isinstance(ink, Ink)] == labels


@pytest.mark.parametrize(
    ("trace", "points"),
    [
        ("10 0, 9 14, 8 28", [[10, 0], [9, 14], [8, 28]]),
        ("1125 18432,'23'43,\"7\"-8,3-5,7 -3,6 2,6 8,3 6",  # both orders of differences, and blanks left out
         [[1125, 18432], [1148, 18475], [1178, 18510], [1211, 18540], [1251, 18567],
          [1297, 18596], [1349, 18633], [1404, 18676]]),
        ("1 2, '3 '4, 1 1, !9 !8, 7 6", [[1, 2], [4, 6], [5, 7], [9, 8], [7, 6]]),
        ("1 2, '1 !5, 1 6", [[1, 2], [2, 5], [3, 6]]),
        ("1 2, * 3, 4 *", [[1, 2], [1, 3], [4, 3]]),
        ("#1F -#a, -.5 2.", [[31, -10], [-0.5, 2]]),
        ("1e2 - 1.5E-1", [[100, -0.15]]),
    ],
)  # fmt: skip
def test_a_trace_is_written_as_numbers_differences_and_differences_of_these(
    trace: str, points: list[list[float]]
) -> None:
    (stroke,) = only_ink(f"<trace>{trace}</trace>").strokes
    assert stroke.points.tolist() == points


@pytest.mark.parametrize(
    ("trace", "reason"),
    [
        ("", "point 1 of a trace has 0 numbers, not one for each of X Y"),
        ("1 2,", "point 2 of a trace has 0 numbers"),
        ("1 2, 3", "point 2 of a trace has 1 numbers"),
        ("1 2 3", "point 1 of a trace has 3 numbers"),
        ("1 2, 3 four", "“3 four” is no point of a trace"),
        ("'1 2", "point 1 of a trace goes on from a point before it"),
        ("1 *", "point 1 of a trace goes on from a point before it"),
        ("1 ?", "no usable number"),
        ("1 1e999", "no usable number"),
        ("1 #" + "F" * 5000, "no usable number"),
        ("1 " + "9" * 5000, "no usable number"),
        ("1 nan", "is no point of a trace"),
        ("1 2_0", "is no point of a trace"),
        ("1 ٢", "is no point of a trace"),
    ],
)
def test_a_bad_trace_costs_only_its_drawing(trace: str, reason: str) -> None:
    bad, good = body(f"\n<traceGroup><trace>{trace}</trace></traceGroup>\n<traceGroup><trace>1 2</trace></traceGroup>")
    assert str(bad).startswith("a.inkml, line 2: ")
    assert reason in str(bad)
    assert strokes_of(good) == [[[1, 2]]]


CONTEXTS = """<definitions>
<timestamp xml:id="noon" time="1000000"/>
<timestamp xml:id="later" timestampRef="#noon" timeOffset="500"/>
<traceFormat xml:id="reversed"><channel name="F" min="100" max="300"/><channel name="S" type="boolean"/>
<channel name="Y" orientation="-ve"/><channel name="T" units="s" respectTo="#later"/><channel name="X"/></traceFormat>
<inkSource xml:id="pen"><sampleRate uniform="true" value="200"/><traceFormat><channel name="X" units="cm"/>
<channel name="Y" units="cm"/><intermittentChannels><channel name="F"/></intermittentChannels></traceFormat>
<channelProperties><channelProperty channel="X" name="resolution" value="100" units="1/cm"/>
<channelProperty channel="Y" name="resolution" value="200" units="1/cm"/></channelProperties></inkSource>
<context xml:id="one"><traceFormat><channel name="X"/><channel name="Y"/><channel name="T"/></traceFormat></context>
<context xml:id="two" traceFormatRef="#reversed"/>
<context xml:id="three" inkSourceRef="#pen"/>
<context xml:id="four" contextRef="#one"/>
</definitions>"""


def only_stroke(attributes: str, trace: str) -> tuple[list[list[float]], list[float] | None, list[float] | None]:
    (stroke,) = only_ink(f"{CONTEXTS}<trace {attributes}>{trace}</trace>").strokes
    times, pressures = (None if each is None else each.tolist() for each in (stroke.times, stroke.pressures))
    return stroke.points.tolist(), times, pressures


def test_channels_in_any_order_have_units_directions_ranges_and_a_time_to_count_from() -> None:
    points, times, pressures = only_stroke('contextRef="#two"', "150 T 20 0.5 10, 300 F 21 0.75 11")
    assert points == [[10, -20], [11, -21]]
    assert times == [1001, 1001.25]
    assert pressures == [0.25, 1]


@pytest.mark.parametrize("context", ["#one", "#four", "one"])
def test_times_are_milliseconds_from_the_beginning_of_the_trace_where_nothing_else_is_said(context: str) -> None:
    points, times, pressures = only_stroke(f'contextRef="{context}" timeOffset="250"', "1 2 0, 3 4 10")
    assert (points, times, pressures) == ([[1, 2], [3, 4]], [0.25, pytest.approx(0.26)], None)


def test_a_pen_has_a_rate_a_resolution_and_channels_that_are_not_always_there() -> None:
    points, times, pressures = only_stroke('contextRef="#three" timeOffset="1000"', "1 2 5, 3 4 10")
    assert points == [[1, 1], [3, 2]]  # the pen counts twice as many steps down as across
    assert times == [1, 1.005]
    assert pressures == [0.5, 1]
    assert only_stroke('contextRef="#three"', "1 2 5, 3 4")[2] is None


def test_a_duration_is_spread_over_the_points() -> None:
    assert only_stroke('duration="100" timeOffset="50"', "0 0, 1 1, 2 2")[1] == pytest.approx([0.05, 0.1, 0.15])


def test_the_context_of_a_group_and_the_latest_one_hold_for_traces_that_name_none() -> None:
    content = (
        f'{CONTEXTS}<traceGroup contextRef="#two"><trace>150 T 20 0.5 10</trace></traceGroup>'
        '<context><traceFormat><channel name="Y"/><channel name="X"/></traceFormat></context>'
        '<traceGroup><trace>1 2</trace></traceGroup><traceGroup><trace contextRef="#one">1 2 3</trace></traceGroup>'
    )
    assert list(map(strokes_of, body(content))) == [[[[10, -20]]], [[[2, 1]]], [[[1, 2]]]]


def test_views_show_points_from_one_and_groups_and_continued_traces_are_one_stroke() -> None:
    content = """<definitions>
<traceGroup xml:id="g"><trace xml:id="t">1 1,2 2,3 3,4 4</trace></traceGroup></definitions>
<traceGroup><traceView traceDataRef="#t" from="2" to="3"/><traceView traceDataRef="#g"/></traceGroup>
<traceGroup><trace xml:id="a" continuation="begin">1 1</trace><trace xml:id="b" continuation="middle" priorRef="#a">2 2
</trace><trace continuation="end" priorRef="#b">3 3</trace><trace>4 4</trace></traceGroup>"""
    seen, joined = body(content)
    assert strokes_of(seen) == [[[2, 2], [3, 3]], [[1, 1], [2, 2], [3, 3], [4, 4]]]
    assert strokes_of(joined) == [[[1, 1], [2, 2], [3, 3]], [[4, 4]]]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('<trace contextRef="#none">1 2</trace>', "this refers to “#none”, which is not in the file"),
        ('<trace contextRef="http://a.b/c#d">1 2</trace>', "which is not in the file"),
        ('<context xml:id="a" contextRef="#b"/><context xml:id="b" contextRef="#a"/>'
         '<trace contextRef="#a">1 2</trace>', "this refers to itself"),
        ('<timestamp xml:id="a" timestampRef="#a"/><traceFormat><channel name="X"/><channel name="Y"/>'
         '<channel name="T" respectTo="#a"/></traceFormat><trace>1 2 3</trace>', "this refers to itself"),
        ('<traceGroup xml:id="a"><traceView traceDataRef="#a"/></traceGroup>', "this refers to itself"),
        ('<traceFormat><channel name="X"/></traceFormat><trace>1</trace>', "a trace has no channels X and Y"),
        ('<trace id="a">1 2</trace><traceGroup><traceView traceDataRef="a" from="1" to="2"/></traceGroup>',
         "a view shows the points 1 to 2 of a trace that has 1"),
        ('<trace id="a">1 2</trace><traceGroup><traceView traceDataRef="a" from="1:2"/></traceGroup>',
         "no points of a trace"),
        ('<definitions><traceGroup id="a"><trace>1 2</trace></traceGroup></definitions><traceGroup>'
         '<traceView traceDataRef="a" from="1"/></traceGroup>', "a view of a part of a group of traces is not read"),
    ],
)  # fmt: skip
def test_references_that_lead_nowhere_or_in_a_circle_are_told(content: str, reason: str) -> None:
    (answer,) = body(content)
    assert str(answer).startswith("a.inkml, line 1: ")
    assert reason in str(answer)


ENTITIES = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(20))
LAUGHS = f'<?xml version="1.0"?><!DOCTYPE ink [<!ENTITY e0 "ha">{ENTITIES}]><ink><trace>&e20;</trace></ink>'


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (LAUGHS, "a.inkml, line 1: this declares a document type (DOCTYPE), which might be a trap; InkML needs none"),
        ('<!DOCTYPE ink SYSTEM "file:///etc/passwd"><ink/>', "a.inkml, line 1: this declares a document type"),
        ("<ink><trace>&a;</trace></ink>", "a.inkml, line 1: this is not well-formed XML (undefined entity)"),
        ("<html/>", "a.inkml, line 1: this is no InkML file: its first element is “html”, not “ink”"),
        ("", "a.inkml, line 1: this is not well-formed XML (no element found)"),
        ("seven", "a.inkml, line 1: this is not well-formed XML (syntax error)"),
        ('<?xml version="1.0" encoding="EBCDIC-9"?><ink/>', "a.inkml, line 1: this is"),
        ("<ink>" + "<traceGroup>" * 1000, "a.inkml, line 1: this is nested too deeply for ink"),
        ("<ink>" + "<a>" * 100_000, "a.inkml, line 1: this is nested too deeply for ink"),
    ],
)
def test_what_is_no_inkml_or_a_trap_is_refused_in_one_sentence(content: str, sentence: str) -> None:
    assert only_error(content).startswith(sentence)


def test_other_encodings_and_names_with_prefixes_are_read() -> None:
    content = (
        '<?xml version="1.0" encoding="{}"?><i:ink xmlns:i="http://www.w3.org/2003/InkML"><i:annotation type="truth">é'
        "</i:annotation><i:trace>1 2</i:trace></i:ink>"
    )
    for encoding in ("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"):
        (ink,) = read(content.format(encoding).encode(encoding))
        assert isinstance(ink, Ink)
        assert (ink.label, strokes_of(ink)) == ("é", [[[1, 2]]])


def test_of_a_file_that_is_cut_off_the_whole_groups_are_read_and_then_it_is_told() -> None:
    written = inkml.write([Ink.from_points([np.array([[n, 2 * n]])], label=n) for n in range(5)])
    for end in range(0, len(written) - 7, 7):
        *inks, error = read(written[:end])
        assert [ink.label for ink in inks if isinstance(ink, Ink)] == list(range(len(inks)))
        assert len(inks) == written[:end].count(b"</traceGroup>")
        assert "not well-formed XML" in str(error)
    for end in range(0, len(FORMULA), 20):
        assert not any(isinstance(ink, Ink) and ink.label is None for ink in read(FORMULA[: min(end, 1100)]))


def test_large_files_drawings_and_numbers_of_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inkml_trace, "MOST_POINTS", 2)
    monkeypatch.setattr(inkml_strokes, "MOST_POINTS", 2)
    long, several, good = body(
        "<traceGroup><trace>1 2,3 4,5 6</trace></traceGroup>"
        "<traceGroup><trace>1 2</trace><trace>3 4,5 6</trace></traceGroup><traceGroup><trace>1 2</trace></traceGroup>"
    )
    assert "may have 2 points at the most" in str(long)
    assert "may have 2 points at the most" in str(several)
    assert isinstance(good, Ink)
    monkeypatch.setattr(inkml_tree, "MOST_ELEMENTS", 20)
    first, error = read("<ink><traceGroup><trace>1 2</trace></traceGroup>" + "<traceGroup>\n" * 18)
    assert isinstance(first, Ink)
    assert str(error) == "a.inkml, line 18: this has more than 20 elements, too many for ink"
    monkeypatch.setattr(text, "LONGEST_LINE", 100)
    assert only_error(b"<ink>" + b" " * 100) == "a.inkml: this is larger than 0 MB, too large for one file"


def test_views_of_views_that_would_grow_without_end_are_a_bomb() -> None:
    levels = "".join(
        f'<traceGroup xml:id="g{n + 1}">' + f'<traceView traceDataRef="#g{n}"/>' * 10 + "</traceGroup>"
        for n in range(20)
    )
    first, *_, last = body(
        f'<definitions><traceGroup xml:id="g0"><trace>1 2</trace></traceGroup></definitions>{levels}'
    )
    assert isinstance(first, Ink)
    assert "named too often; nothing after it was read" in str(last)


def test_what_is_written_is_inkml() -> None:
    written = inkml.write([Ink.from_points([np.array([[0, 1.5], [2, -3]])], label="<&>")]).decode()
    assert '<traceGroup>\n<annotation type="truth">&lt;&amp;&gt;</annotation>\n' in written
    assert '<trace contextRef="#XY">0 1.5, 2 -3</trace>\n</traceGroup>\n</ink>\n' in written


pieces = st.sampled_from(
    ["<ink>", "</ink>", "<traceGroup>", "</traceGroup>", "<trace>", "</trace>", "1 2", ",", "'3\"4", "*", "<!--", "-->",
     '<annotation type="truth">', "</annotation>", '<traceView traceDataRef="a"/>', '<trace id="a">', "<![CDATA[",
     "&amp;", '<context id="a">', "<traceFormat>", '<channel name="X"/>', "</traceFormat>", "</context>",
     '<trace contextRef="a">']
)  # fmt: skip


@given(st.lists(pieces | st.text(max_size=3), max_size=30).map("".join) | st.binary(max_size=60))
def test_any_content_is_answered_with_ink_or_a_sentence(content: str | bytes) -> None:
    inside = content if isinstance(content, bytes) else f"<ink>{content}".encode("utf-8", "replace")
    for answer in inkml.read(io.BytesIO(inside), "a.inkml", DIGITS):
        assert isinstance(answer, Ink | DigitpadError)
        assert isinstance(answer, Ink) or "\n" not in str(answer)

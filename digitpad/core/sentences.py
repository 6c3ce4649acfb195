"""Sentences for the user that the window can say in another language: an English `str` that remembers how it was made.

The core and the command line speak English and never notice; the window puts the words of the user's language into the
same template. `scripts/translations.py` finds every call of `sentence`, so its words stand there as literals.
"""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """What `sentence` returns.

    Attributes:
        context, template: what the catalogues know it by.
        values: what was put in; a value may be a `Sentence` itself.
    """

    context: str
    template: str
    values: dict[str, Any]

    def __new__(cls, context: str, template: str, values: dict[str, Any]) -> Sentence:  # noqa: D102
        made = super().__new__(cls, template.format(**values))
        made.context, made.template, made.values = context, template, values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.context, self.template, self.values


def sentence(context: str, template: str, **values: Any) -> Sentence:
    """Return ``template`` with ``values`` in it.

    Args:
        context: the room it is said in, under which translators find it; a literal.
        template: in English, as for `str.format`; a literal. Numbers are given as such (``{size:,}``), so that
            another language may write them its own way.
    """
    return Sentence(context, template, values)


def to_plain(text: str) -> Any:
    """Return a sentence as JSON can have it, to go to another process; `from_plain` makes it one again."""
    if not isinstance(text, Sentence):
        return str(text)
    values = {key: _plain_value(value) for key, value in text.values.items()}
    return {"context": text.context, "template": text.template, "values": values}


def _plain_value(value: Any) -> Any:
    return value if isinstance(value, int | float) else to_plain(value if isinstance(value, str) else str(value))


def from_plain(plain: Any) -> str:
    """Return the sentence of `to_plain`."""
    if not isinstance(plain, dict):
        return str(plain)
    made = {
        key: from_plain(value) if isinstance(value, dict | str) else value for key, value in plain["values"].items()
    }
    return Sentence(plain["context"], plain["template"], made)


def with_values_replaced(text: str, *, old: str, new: str) -> str:
    """Return ``text`` with ``new`` for ``old``, a path, in it; a `Sentence` stays one."""
    if not isinstance(text, Sentence):
        return text.replace(old, new)
    values = {
        name: value if isinstance(value, int | float) else with_values_replaced(_as_text(value), old=old, new=new)
        for name, value in text.values.items()
    }
    return Sentence(text.context, text.template, values)


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else str(value)

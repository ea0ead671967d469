"""Readings of phrases as short texts, for the tests of the kinds."""

from __future__ import annotations

from datetime import date

from claimdiff.extraction import Reading, find
from claimdiff.languages import load
from claimdiff.model import Kind

PUBLISHED = date(2019, 3, 13)
"""A Wednesday."""


def read(code: str, text: str, published: date | None = PUBLISHED) -> list[Reading]:
    """The readings of a phrase."""
    return find(text, load(code), published)


def shown(code: str, text: str, kind: Kind, published: date | None = PUBLISHED) -> list[str]:
    """The values of one kind in a phrase: TIMEX3 or number, unit of money and measures, hedge."""
    values = [reading.value.as_json() for reading in read(code, text, published) if reading.kind is kind]
    with_unit = kind in (Kind.MONEY, Kind.MEASURE)
    parts = [(each.get("timex") or each["number"], each["unit"] if with_unit else None, each["mod"]) for each in values]
    return [" ".join(str(part) for part in each if part is not None) for each in parts]

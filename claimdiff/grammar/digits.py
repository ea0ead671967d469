"""Written digits to numbers, by the separators of a language's press."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimdiff.languages import Language

_GROUPED = re.compile(r"\d{1,3}(?:(?P<sep>[.,'’٬ \u00a0\u202f\u2009])\d{3})(?:(?P=sep)\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_DECIMAL = re.compile(r"(?P<whole>\d+)(?P<sep>[.,٫])(?P<part>\d+)")
_CLOCK = re.compile(r"(\d{1,2})[.:,](\d{2})(?:[:.](\d{2}))?")
_PRICE = re.compile(r"([0-9]{1,4}):([0-9]{2})")
"""``18:70 kronor``: the Swedish press sets off hundredths so, where they can be no minutes."""
MOST_DIGITS = 24
"""Longer runs of digits are codes, not figures."""


class Digits(NamedTuple):
    """What a run of digits can be: a number with its written precision, a clock time, or both.

    `number` is None where the separators fit no number; `clock` is hour, minute,
    second; `day_month` is what `12.3` of `12.3.` names where a comma is the decimal mark.
    """

    number: Decimal | None
    step: Decimal
    grouped: bool = False
    decimals: bool = False
    clock: tuple[int, int, int | None] | None = None
    day_month: tuple[int, int] | None = None


NO_NUMBER = Digits(None, Decimal(1))


def read_digits(text: str, language: Language) -> Digits:
    """``1.050`` → 1050 in Spanish, 1.05 in English; ``8.15`` → 8.15 and the clock time 08:15.

    Digits of every script are read by their values.
    """
    if len(text) > MOST_DIGITS:
        return NO_NUMBER
    if "/" in text:
        return _mixed(text)
    if text[0] in ".,":
        text = f"0{text}"
    if text.isdigit():
        number = Decimal(int(text))
        bare = len(text) in (3, 4) and _is_clock(text[:-2], text[-2:])
        return Digits(number, padding(number), clock=(int(text[:-2]), int(text[-2:]), None) if bare else None)
    clock = _clock(text)
    decimal = language.decimal or "."
    if clock is None and decimal == "," and (price := _PRICE.fullmatch(text)):
        return Digits(Decimal(f"{int(price[1])}.{price[2]}"), Decimal("0.01"), decimals=True)
    if decimal == "." and _INDIAN.fullmatch(text):
        number = Decimal(text.replace(",", ""))
        return Digits(number, padding(number), grouped=True)
    if (match := _GROUPED.fullmatch(text)) and match["sep"] != decimal:
        number = Decimal("".join(char for char in text if char.isdigit()))
        return Digits(number, padding(number), grouped=True, clock=clock)
    if match := _DECIMAL.fullmatch(text):
        if match["sep"] != decimal and match["sep"] != "٫" and decimal == "." and match["sep"] == ",":
            return Digits(None, Decimal(1), clock=clock)
        number = Decimal(f"{int(match['whole'])}.{''.join(str(int(char)) for char in match['part'])}")
        dotted = match["sep"] == "." and decimal == "," and len(match["part"]) < 3
        day_month = (int(match["whole"]), int(match["part"])) if dotted else None
        return Digits(number, Decimal(1).scaleb(-len(match["part"])), decimals=True, clock=clock, day_month=day_month)
    return _grouped_with_decimals(text, decimal) or Digits(None, Decimal(1), clock=clock)


def _mixed(text: str) -> Digits:
    """``7-1/2``, as the agencies write a whole number with a part."""
    whole, _, part = text.partition("-")
    upper, _, lower = part.partition("/")
    step = 1 / Decimal(lower)
    return Digits(int(whole) + int(upper) * step, step, decimals=True)


def _grouped_with_decimals(text: str, decimal: str) -> Digits | None:
    """``1.234,56`` and ``1,234.56``, each in the language that writes it so."""
    whole, mark, part = text.rpartition(decimal)
    if not mark or not part.isdigit() or not _GROUPED.fullmatch(whole):
        return None
    digits = "".join(str(int(char)) for char in whole if char.isdigit())
    number = Decimal(f"{digits}.{''.join(str(int(char)) for char in part)}")
    return Digits(number, Decimal(1).scaleb(-len(part)), grouped=True, decimals=True)


def _clock(text: str) -> tuple[int, int, int | None] | None:
    match = _CLOCK.fullmatch(text)
    if match is None or not _is_clock(match[1], match[2]):
        return None
    second = int(match[3]) if match[3] else None
    return int(match[1]), int(match[2]), second


def _is_clock(hour: str, minute: str) -> bool:
    return int(hour) <= 24 and int(minute) <= 59


def padding(number: Decimal) -> Decimal:
    """The written precision of a whole number: the value of its last digit that is not 0."""
    if number == 0:
        return Decimal(1)
    exponent = number.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)

"""A number put together word by word: its value, its written precision, its scale."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimdiff.grammar.digits import Digits, padding
from claimdiff.values import Mod

LARGEST, TEN = Decimal(10) ** 30, Decimal(10)


class Number(NamedTuple):
    """A number as it is written: its value, its written precision (`step`), and how it is written.

    `factor` is the scale that multiplies all of it (10^6 of `2,3 millions`), which a range shares; `hedge` is said
    inside the number (``10余万``).
    """

    value: Decimal
    step: Decimal
    spelled: bool = False
    scaled: bool = False
    grouped: bool = False
    decimals: bool = False
    collective: bool = False
    factor: Decimal = Decimal(1)
    raw: str = ""
    hedge: Mod | None = None


class Composer:
    """Puts one number together, item by item; where `teens` have words of their own, ten takes nothing more."""

    __slots__ = (
        "code",
        "digits",
        "factor",
        "glued",
        "hedge",
        "last_factor",
        "scaled",
        "stack",
        "step",
        "teens",
        "unit_first",
    )

    def __init__(self, unit_first: bool, glued: bool, code: str, teens: bool = False) -> None:
        self.code = code
        self.glued = glued
        self.teens = teens
        self.stack: list[Decimal] = []
        self.step: Decimal | None = None
        self.digits: Digits | None = None
        self.factor = Decimal(1)
        self.last_factor = Decimal(1)
        self.scaled = False
        self.unit_first = unit_first
        self.hedge: Mod | None = None

    def value(self) -> Decimal:
        return sum(self.stack, Decimal(0))

    def take_digits(self, read: Digits) -> bool:
        """Digits begin a number, or go on after a larger scale (``3億5000万``)."""
        if read.number is None or (self.stack and not (self.scaled and fits(self.stack[-1], read.number))):
            return False
        self.stack.append(read.number)
        self.digits = read
        self.step = read.step
        return True

    def add(self, number: int, joined: bool) -> bool:
        """A word that adds, where it fits."""
        value = Decimal(number)
        if not self.stack:
            self.stack.append(value)
        elif self.digits is not None and not self.scaled:
            return False
        elif self.teens and self.stack[-1] == TEN and value < TEN:
            return False  # ``dopo le dieci | sei attivisti``
        elif fits(self.stack[-1], value):
            self.stack.append(value)
        elif self.unit_first and joined and 0 < self.stack[-1] < 10 <= value < 100 and value % 10 == 0:
            self.stack[-1] += value
        else:
            return False
        self.step = None
        return True

    def multiply(self, number: int) -> bool:
        """A word that multiplies all smaller values before it."""
        factor = Decimal(number)
        smaller = Decimal(0)
        kept = list(self.stack)
        while kept and kept[-1] < factor:
            smaller += kept.pop()
        if self.stack and not smaller and (self.digits is not None or self.stack[-1] == factor):
            return False
        product = (smaller or Decimal(1)) * factor
        if (kept and not fits(kept[-1], product)) or product > LARGEST:
            return False
        self.stack = [*kept, product]
        self.last_factor = factor
        if self.step is not None:
            self.step *= factor
        if not kept:
            self.factor *= factor
        self.scaled = True
        return True

    def add_part(self, part: Decimal) -> None:
        """A half or another part of the last scale: ``four and a half``, ``quatre millions et demi``."""
        self.stack[-1] += part * self.last_factor
        self.step = self.last_factor / 10

    def number(self, raw: str) -> Number:
        value = self.value()
        digits = self.digits
        return Number(
            value,
            self.step if self.step is not None else padding(value),
            spelled=digits is None,
            scaled=self.scaled,
            grouped=digits is not None and digits.grouped,
            decimals=value != value.to_integral_value() or (digits is not None and digits.decimals and not self.scaled),
            factor=self.factor,
            raw=raw,
            hedge=self.hedge,
        )


def fits(before: Decimal, value: Decimal) -> bool:
    """Whether a value fits into the zeros at the end of what stands before it."""
    if value <= 0 or before <= value:
        return False
    return before % (Decimal(10) ** (value.adjusted() + 1)) == 0 or (before in (60, 80) and value < 20)

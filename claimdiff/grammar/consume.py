"""What goes on with a number: items fed to the composer, one after the other."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar.composer import Composer, fits
from claimdiff.grammar.digits import Digits
from claimdiff.grammar.items import Item
from claimdiff.grammar.millions import abbreviates
from claimdiff.grammar.roles import Role
from claimdiff.languages import load

HUNDREDTH = Decimal("0.01")
LARGEST = 10**30
HUNDRED, TEN = 100, 10
MOST_ADDENDS = 4
"""Words that add, one behind the other, before a scale: ``neunzehn``, ``soixante dix sept``; one to spare."""
DECIMAL_SCALE = 100
"""The largest scale inside decimals: ``virgule deux cent trente six``; a larger one multiplies all of the number."""
CALENDAR = range(1900, 2100)
"""Four plain digits before ``millions`` are a year here, except round ones: ``en 2019 millions d'électeurs``."""


def consume(items: list[Item], index: int, composer: Composer, largest: int = LARGEST) -> int:
    """Feed items to the composer as long as they go on with the number; the index after the last.

    Scales above `largest` end the number.
    """
    at, end = index, index
    joined = False
    unit_first = composer.unit_first
    while at < len(items):
        item = items[at]
        if joined and _begins_another(items, at, composer):
            break
        if item.has(Role.DIGITS) and not item.has(Role.CODE):
            goes_on = not joined or _scaled_again(items, at, composer)
            taken = goes_on and composer.take_digits(item.meaning(Role.DIGITS))
        elif item.has(Role.MULTIPLIER):
            taken = (
                item.meaning(Role.MULTIPLIER) <= largest
                and _scales_here(items, at, index, composer)
                and not (item.has(Role.CENTS) and not _counts_hundreds(composer))
                and composer.multiply(item.meaning(Role.MULTIPLIER))
            )
            if taken and item.has(Role.HEDGE_AFTER):
                composer.hedge = item.meaning(Role.HEDGE_AFTER)
            if not taken and item.has(Role.ADDEND):
                taken = composer.add(item.meaning(Role.ADDEND), joined)
        elif item.has(Role.ADDEND):
            taken = not _has_a_word(items, at, composer) and composer.add(item.meaning(Role.ADDEND), joined)
        elif item.has(Role.ONE) and (at == index or (joined and _ends_in_zeros(composer))):
            taken = composer.add(1, False)
        elif end > index and item.mask & (Role.JOINER | Role.HYPHEN) and at == end:
            joined = True
            composer.unit_first = unit_first and (not composer.glued or items[at - 1].end == item.start)
            at += 1
            continue
        elif end > index and at == end and (item.has(Role.DECIMAL_WORD) or _parts_a_percentage(items, index, at)):
            after = _decimals(items, at + 1, composer)
            if after == at + 1:
                break
            at = end = after
            continue
        else:
            break
        if not taken or (joined and not _may_join(items, at, composer)):
            break
        joined = False
        at += 1
        end = at
    return end


def _begins_another(items: list[Item], at: int, composer: Composer) -> bool:
    """``two million and three | million``, ``cinquante et | cent``: whether a joiner ends one number before another.

    It does where the next scale could only multiply what stands before the joiner too, or does not fit into it.
    """
    item, stack = items[at], composer.stack
    one_word = items[at - 2].end == items[at - 1].start and items[at - 1].end == item.start
    if not stack or one_word or items[at - 1].has(Role.HYPHEN):
        return False
    if item.has(Role.MULTIPLIER) and not item.has(Role.ADDEND):
        return bool(stack[-1] < item.meaning(Role.MULTIPLIER))
    last, value = at, Decimal(0)
    while (
        last < min(len(items), at + MOST_ADDENDS)
        and items[last].has(Role.ADDEND)
        and not items[last].has(Role.MULTIPLIER)
    ):
        value += items[last].meaning(Role.ADDEND)
        last += 1
    if last in (at, len(items)) or not items[last].has(Role.MULTIPLIER) or items[last].has(Role.ABBREVIATED):
        return False
    if composer.unit_first and stack[-1] < 10 <= value:
        return False
    factor = items[last].meaning(Role.MULTIPLIER)
    kept = [part for part in stack if part >= factor]
    if not kept:
        return bool(factor == HUNDRED)
    return not fits(kept[-1], sum(stack[len(kept) :], value) * factor)


def _has_a_word(items: list[Item], at: int, composer: Composer) -> bool:
    """``alle dieci | sei uomini``: ten and a unit, apart from each other, whose sum is one word in this language."""
    apart = at > 0 and items[at - 1].end < items[at].start and items[at - 1].has(Role.ADDEND)
    if not apart or not composer.stack or composer.stack[-1] != TEN:
        return False
    return TEN + items[at].meaning(Role.ADDEND) in load(composer.code).numbers


def _parts_a_percentage(items: list[Item], index: int, at: int) -> bool:
    """``百分之三点五``: the word for hours is the decimal mark behind a word for per cent."""
    return items[at].has(Role.HOUR_WORD) and index > 0 and items[index - 1].has(Role.PERCENT_BEFORE)


def _ends_in_zeros(composer: Composer) -> bool:
    """``mil e um``: an article behind a round number is the number one."""
    return composer.digits is None and composer.value() >= 100 and composer.value() % 100 == 0


def _may_join(items: list[Item], at: int, composer: Composer) -> bool:
    """A hyphen or ``and`` joins words only: ``5-10`` and ``3 and 4`` are two numbers."""
    if items[at].has(Role.DIGITS):
        return _scaled_again(items, at, composer)
    return composer.digits is None or composer.scaled


def _scaled_again(items: list[Item], at: int, composer: Composer) -> bool:
    """``sete milhões e | 400 mil``: digits with a scale of their own, smaller than the one before the joiner."""
    after = items[at + 1] if at + 1 < len(items) else None
    if not composer.scaled or after is None or not after.has(Role.MULTIPLIER) or after.has(Role.ABBREVIATED):
        return False
    return bool(after.meaning(Role.MULTIPLIER) < composer.last_factor)


def _counts_hundreds(composer: Composer) -> bool:
    """``deux cents`` are two hundred, ``15 cents`` and ``quarante-cinq cents`` are money."""
    stack = composer.stack
    if composer.digits is not None or not stack or not 2 <= stack[-1] <= 9:
        return False
    return len(stack) == 1 or stack[-2] >= 1000


def _scales_here(items: list[Item], at: int, index: int, composer: Composer) -> bool:
    """Whether a scale multiplies what stands before it, and neither a year nor digits that take no plural."""
    item = items[at]
    if item.has(Role.SPELLED_SCALE) and (composer.digits is not None or not composer.stack):
        return False
    if item.has(Role.MANY) and at > index and items[at - 1].raw_digits():
        year = int(items[at - 1].key) if len(items[at - 1].key) == 4 else 0
        return year not in CALENDAR or year % 50 == 0
    return abbreviates(items, at, index, composer.code)


def _decimals(items: list[Item], at: int, composer: Composer) -> int:
    """``deux virgule cinq``, ``zéro virgule zéro cent douze``: what the decimal word announces; the index after it."""
    end = at
    while end < len(items) and items[end].has(Role.ADDEND) and items[end].meaning(Role.ADDEND) == 0:
        end += 1
    zeros = "0" * (end - at)
    part = Composer(composer.unit_first, composer.glued, composer.code, composer.teens)
    after = consume(items, end, part, DECIMAL_SCALE)
    if after > end and part.digits is None and part.value() >= 10:
        return _add_decimals(composer, f"{zeros}{int(part.value())}", after)
    spoken = zeros
    while end < len(items) and (digit := _spoken_digit(items[end])) is not None:
        spoken += str(digit)
        end += 1
    if spoken:
        return _add_decimals(composer, spoken, end)
    read: Digits | None = items[at].meaning(Role.DIGITS) if at < len(items) and items[at].has(Role.DIGITS) else None
    if read is None or read.number is None or read.number != read.number.to_integral_value():
        return at
    return _add_decimals(composer, f"{int(read.number):0{len(items[at].key)}}", at + 1)


def _spoken_digit(item: Item) -> int | None:
    """The digit that a word says, an article the digit one; None for what says none."""
    if item.has(Role.ADDEND):
        number: int = item.meaning(Role.ADDEND)
        return number if number < 10 else None
    return 1 if item.has(Role.ONE) else None


def _add_decimals(composer: Composer, digits: str, end: int) -> int:
    """Add the decimals that `digits` writes to a number; the index after them."""
    composer.step = Decimal(1).scaleb(-len(digits))
    composer.stack[-1] += int(digits) * composer.step
    return end

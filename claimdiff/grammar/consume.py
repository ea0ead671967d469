"""What goes on with a number: items fed to the composer, one after the other."""

from __future__ import annotations

from decimal import Decimal

from claimdiff.grammar.composer import Composer
from claimdiff.grammar.digits import Digits
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role
from claimdiff.lexicon import concepts, lexicon

HUNDREDTH = Decimal("0.01")


def consume(items: list[Item], index: int, composer: Composer) -> int:
    """Feed items to the composer as long as they go on with the number; the index after the last."""
    at, end = index, index
    joined = False
    unit_first = composer.unit_first
    while at < len(items):
        item = items[at]
        if item.has(Role.DIGITS) and not item.has(Role.CODE):
            taken = not joined and composer.take_digits(item.meaning(Role.DIGITS))
        elif item.has(Role.MULTIPLIER):
            taken = (
                _abbreviates_here(items, at, index, composer.code)
                and not (item.has(Role.CENTS) and not (composer.stack and 2 <= composer.stack[-1] <= 9))
                and composer.multiply(item.meaning(Role.MULTIPLIER))
            )
            if not taken and item.has(Role.ADDEND):
                taken = composer.add(item.meaning(Role.ADDEND), joined)
        elif item.has(Role.ADDEND):
            taken = composer.add(item.meaning(Role.ADDEND), joined)
        elif item.has(Role.ONE) and (at == index or (joined and _ends_in_zeros(composer))):
            taken = composer.add(1, False)
        elif end > index and item.mask & (Role.JOINER | Role.HYPHEN) and at == end:
            joined = True
            composer.unit_first = unit_first and (not composer.glued or items[at - 1].end == item.start)
            at += 1
            continue
        elif end > index and at == end and item.has(Role.DECIMAL_WORD):
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


def _ends_in_zeros(composer: Composer) -> bool:
    """``mil e um``: an article behind a round number is the number one."""
    return composer.digits is None and composer.value() >= 100 and composer.value() % 100 == 0


def _may_join(items: list[Item], at: int, composer: Composer) -> bool:
    """A hyphen or ``and`` joins words only: ``5-10`` and ``3 and 4`` are two numbers."""
    return not items[at].has(Role.DIGITS) and (composer.digits is None or composer.scaled)


def _abbreviates_here(items: list[Item], at: int, index: int, code: str) -> bool:
    """``m``, ``k`` and ``bn`` are scales only behind digits, and ``m`` is one only where no metre can be meant."""
    item = items[at]
    if not item.has(Role.ABBREVIATED):
        return True
    if at == index or not items[at - 1].has(Role.DIGITS):
        return False
    if not item.has(Role.UNIT) and not item.has(Role.TIME_UNIT):
        return True
    after = items[at + 1] if at + 1 < len(items) else None
    if index > 0 and items[index - 1].has(Role.CURRENCY):
        return True
    if after is None:
        return False
    if after.has(Role.CURRENCY) or after.has(Role.UNIT):
        return True
    return bool(items[at - 1].meaning(Role.DIGITS).decimals and after.has(Role.WORD)) and not _is_tall(items, at, code)


def _is_tall(items: list[Item], at: int, code: str) -> bool:
    """Whether an adjective closes the phrase behind a unit: ``1.8m tall``, not ``1.8m new jobs``."""
    known = lexicon(code).find(items[at + 1].key)
    if not known or any(concepts()[concept].pos == "n" for concept in known):
        return False
    return at + 2 >= len(items) or not items[at + 2].mask & (Role.WORD | Role.NAME)


def _decimals(items: list[Item], at: int, composer: Composer) -> int:
    """``deux virgule cinq``: the digits, or a number under a hundred, after the decimal word; the index after them."""
    part = Composer(composer.unit_first, composer.glued, composer.code)
    end = consume(items, at, part)
    if part.digits is None and 10 <= part.value() < 100:
        return _add_decimals(composer, part.value() * HUNDREDTH, HUNDREDTH, end)
    place, value = Decimal(1), Decimal(0)
    end = at
    while end < len(items) and items[end].has(Role.ADDEND) and items[end].meaning(Role.ADDEND) < 10:
        place /= 10
        value += items[end].meaning(Role.ADDEND) * place
        end += 1
    if end > at:
        return _add_decimals(composer, value, place, end)
    read: Digits | None = items[at].meaning(Role.DIGITS) if at < len(items) and items[at].has(Role.DIGITS) else None
    if read is None or read.number is None or read.number != read.number.to_integral_value():
        return at
    place = Decimal(1).scaleb(-len(items[at].key))
    return _add_decimals(composer, read.number * place, place, at + 1)


def _add_decimals(composer: Composer, part: Decimal, place: Decimal, end: int) -> int:
    """Add decimals of a written precision to a number; the index after them."""
    composer.stack[-1] += part
    composer.step = place
    return end

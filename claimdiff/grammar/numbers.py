"""Number words and digits to numbers.

One rule serves all languages: a word either adds or multiplies. An addend must fit into the
zeros of what stands before it (100 + 20 + 3, and 60 + 15 in French); a multiplier takes all
smaller values before it (243 thousand). Languages that say the unit first are told so by their data.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from claimdiff.grammar.composer import Composer, Number
from claimdiff.grammar.digits import Digits, padding
from claimdiff.grammar.figures import mask_of, number_item
from claimdiff.grammar.roles import Role
from claimdiff.grammar.shares import share_behind, share_of
from claimdiff.lexicon import concepts, lexicon

if TYPE_CHECKING:
    from claimdiff.grammar.scan import Item
    from claimdiff.grammar.vocabulary import Vocabulary

BEFORE_HYPHEN = Role.MONTH | Role.SHORT_MONTH | Role.DATE_PART | Role.NUM | Role.DIGITS | Role.TIME_UNIT
"""Words that a hyphen may join to digits: ``mid-2026``, ``Oct-2``."""
NUMBER_ROLES = Role.ADDEND | Role.MULTIPLIER | Role.DIGITS | Role.COLLECTIVE | Role.FRACTION | Role.ONE | Role.SLASHED
ONE_BEFORE = Role.MULTIPLIER | Role.COLLECTIVE | Role.FRACTION | Role.PERCENT | Role.POINTS | Role.CURRENCY | Role.UNIT
"""Words before which an article is the number one."""
CLOCK_LEADS = Role.HOUR_BEFORE | Role.CLOCK_HEDGE | Role.AM | Role.PM
HALF = Decimal("0.5")
HUNDREDTH = Decimal("0.01")
ONE_OCLOCK = Role.AM | Role.PM | Role.HALF_AFTER | Role.QUARTER_PAST_AFTER | Role.QUARTER_TO_AFTER


def compose(items: list[Item], text: str, vocabulary: Vocabulary) -> list[Item]:
    """The items with every number as one item that plays NUM and what else numbers can play."""
    out: list[Item] = []
    index, count = 0, len(items)
    while index < count:
        item = items[index]
        if not item.mask & NUMBER_ROLES:
            out.append(item)
            index += 1
            continue
        end = _one_number(items, index, text, vocabulary, out)
        if end == index:
            out.append(item)
            end = index + 1
        index = end
    return out


def _one_number(items: list[Item], index: int, text: str, vocabulary: Vocabulary, out: list[Item]) -> int:
    """Append the number that begins here, and return the index after it; `index` itself if none does."""
    item = items[index]
    if item.has(Role.MANY) and not item.has(Role.ADDEND):
        return index
    if item.has(Role.MULTIPLIER) and _scales_money(items, index):
        return index
    if item.has(Role.SLASHED):
        return _slashed_number(items, index, text, out)
    if item.has(Role.MULTIPLIER) and item.has(Role.AGE_BEFORE) and _digits_follow(items, index):
        return index
    if item.has(Role.CODE) or (item.has(Role.DIGITS) and _is_code(items, index)):
        item.mask |= Role.CODE
        return index
    if item.mask & (Role.COLLECTIVE | Role.FRACTION) and not item.mask & (Role.ADDEND | Role.MULTIPLIER):
        return _noun_number(items, index, text, vocabulary, out, Decimal(1), index)
    if item.has(Role.ONE) and (_behind_share(items, index) or not _counts_after_article(items, index)):
        return index
    composer = Composer(vocabulary.language.unit_first, vocabulary.language.glued, vocabulary.language.code)
    end = _consume(items, index, composer)
    if end == index:
        return index
    if end < len(items) and items[end].has(Role.AND_HALF) and not _tells_time(items, index, end):
        end = _and_a_half(items, end, composer)
    if end < len(items) and (share := share_behind(items, end)) and composer.value() == int(composer.value()):
        composer.add_part(Decimal(share.numerator) / Decimal(share.denominator))
        end += 1
    if end < len(items) and items[end].mask & (Role.COLLECTIVE | Role.FRACTION) and not items[end].has(Role.ADDEND):
        after = _noun_number(items, end, text, vocabulary, out, composer.value(), index)
        if after > end:
            return after
    out.append(number_item(items, index, end, composer.number(text[item.start : items[end - 1].end])))
    return end


def _scales_money(items: list[Item], index: int) -> bool:
    """``75 USD million``: the scale is of the sum before it; behind digits that are no number it is none either."""
    if index and items[index - 1].has(Role.CODE):
        return True
    return index > 1 and items[index - 1].has(Role.CURRENCY) and items[index - 2].has(Role.DIGITS)


def _behind_share(items: list[Item], index: int) -> bool:
    """``two thirds of a mile``: the article belongs to the unit."""
    return index > 1 and items[index - 1].has(Role.PARTITIVE) and items[index - 2].has(Role.FRACTION)


def _digits_follow(items: list[Item], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].has(Role.DIGITS)


def _tells_time(items: list[Item], index: int, end: int) -> bool:
    """Whether a half behind a number is of an hour: ``a las diez y media``."""
    before = items[index - 1] if index else None
    return items[end].has(Role.HALF_AFTER) and before is not None and bool(before.mask & CLOCK_LEADS)


def _slashed_number(items: list[Item], index: int, text: str, out: list[Item]) -> int:
    """Append ``1/2`` as a number where it is one; the index after it."""
    share = share_of(items, index)
    if share is None:
        return index
    value = Decimal(share.numerator) / Decimal(share.denominator)
    item = items[index]
    number = Number(value, HUNDREDTH, decimals=True, raw=text[item.start : item.end])
    out.append(type(item)(item.start, item.end, item.key, mask_of(number), {int(Role.NUM): number}))
    return index + 1


def _and_a_half(items: list[Item], index: int, composer: Composer) -> int:
    """``two and a half``, ``two and a half million``: the index after it."""
    composer.add_part(HALF)
    after = index + 1
    if (
        after < len(items)
        and items[after].has(Role.MULTIPLIER)
        and composer.multiply(items[after].meaning(Role.MULTIPLIER))
    ):
        return after + 1
    return after


def _is_code(items: list[Item], index: int) -> bool:
    """Digits glued to letters before them: ``A43``, ``Covid-19``; not ``US$40``, ``19h00``, ``mi-2026``."""
    item = items[index]
    before = items[index - 1] if index else None
    if before is None or before.end != item.start:
        return False
    if before.mask & Role.HYPHEN:
        first = items[index - 2] if index > 1 else None
        return (
            first is not None
            and first.end == before.start
            and bool(first.mask & (Role.WORD | Role.NAME))
            and not first.mask & BEFORE_HYPHEN
        )
    if before.mask & (
        Role.CURRENCY
        | Role.HOUR_WORD
        | Role.HOUR_BEFORE
        | Role.MULTIPLIER
        | Role.YEAR_SUFFIX
        | Role.MONTH_SUFFIX
        | Role.MONTH
        | Role.SHORT_MONTH
    ):
        return False
    if before.key in ("#", "@", "_", "$") and not before.mask & Role.CURRENCY:
        return True
    return before.key[-1:].isalpha() and before.key.isascii() and bool(before.mask & (Role.WORD | Role.NAME))


def _counts_after_article(items: list[Item], index: int) -> bool:
    """``un million``, ``a hundred``, ``ein Prozent``: the article is a number before a multiplier or a unit."""
    after = items[index + 1] if index + 1 < len(items) else None
    if after is None or (len(after.key) < 2 and after.has(Role.UNIT)):
        return False
    if after.has(Role.HOUR_WORD) and (not after.has(Role.TIME_UNIT) or _hour_before(items, index)):
        return True
    if after.mask & ONE_OCLOCK and _hour_before(items, index):
        return True
    return bool(after.mask & ONE_BEFORE) and not after.has(Role.ABBREVIATED)


def _hour_before(items: list[Item], index: int) -> bool:
    """Whether the word before says that a clock time follows: ``a la una``."""
    return index > 0 and items[index - 1].has(Role.HOUR_BEFORE)


def _consume(items: list[Item], index: int, composer: Composer) -> int:
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
    end = _consume(items, at, part)
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


def _noun_number(
    items: list[Item], index: int, text: str, vocabulary: Vocabulary, out: list[Item], times: Decimal, first: int
) -> int:
    """``une trentaine``, ``two dozen``, ``trois quarts``, ``half a million``, ``anderthalb``."""
    item = items[index]
    end = index + 1
    if item.has(Role.COLLECTIVE):
        value = times * item.meaning(Role.COLLECTIVE)
        after, factor = _multiplier_after(items, end)
        if factor:
            value, end = value * factor, after
        number = Number(
            value, padding(value), spelled=True, collective=True, raw=text[items[first].start : items[end - 1].end]
        )
        out.append(number_item(items, first, end, number))
        return end
    fraction: Fraction = item.meaning(Role.FRACTION)
    after, factor = _multiplier_after(items, end)
    share = times * Decimal(fraction.numerator) / Decimal(fraction.denominator)
    if factor:
        value, end = share * factor, after
        number = Number(
            value, padding(value), spelled=True, scaled=True, raw=text[items[first].start : items[end - 1].end]
        )
        out.append(number_item(items, first, end, number))
        return end
    number = Number(
        share, Decimal("0.01"), spelled=True, decimals=True, raw=text[items[first].start : items[end - 1].end]
    )
    made = number_item(items, first, end, number)
    if fraction < 1:
        made.mask |= Role.FRACTION
    out.append(made)
    return end


def _multiplier_after(items: list[Item], index: int) -> tuple[int, int | None]:
    """A scale behind a collective or a fraction: ``half a million``, ``une dizaine de milliers``, ``demi-million``."""
    at = index
    while at < len(items) and at < index + 2 and items[at].mask & (Role.PARTITIVE | Role.ONE | Role.HYPHEN):
        at += 1
    if at < len(items) and items[at].has(Role.MULTIPLIER) and not items[at].has(Role.ABBREVIATED):
        factor: int = items[at].meaning(Role.MULTIPLIER)
        return at + 1, factor
    return index, None

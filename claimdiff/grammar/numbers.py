"""Number words and digits to numbers.

One rule serves all languages: a word either adds or multiplies. An addend must fit into the
zeros of what stands before it (100 + 20 + 3, and 60 + 15 in French); a multiplier takes all
smaller values before it (243 thousand). Languages that say the unit first are told so by their data.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from claimdiff.grammar.composer import Composer, Number
from claimdiff.grammar.consume import HUNDREDTH, consume
from claimdiff.grammar.entry import Vocabulary
from claimdiff.grammar.figures import mask_of, number_item
from claimdiff.grammar.items import Item
from claimdiff.grammar.nouns import noun_number
from claimdiff.grammar.ordinals import ordinal_of
from claimdiff.grammar.roles import Role
from claimdiff.grammar.shares import share_behind, share_of
from claimdiff.languages import Language, forms

BEFORE_HYPHEN = (
    Role.MONTH | Role.SHORT_MONTH | Role.DATE_PART | Role.NUM | Role.DIGITS | Role.TIME_UNIT | Role.MAGNITUDE
)
"""Words that a hyphen may join to digits: ``mid-2026``, ``Oct-2``, ``magnitude-5.9``."""
NUMBER_ROLES = (
    Role.ADDEND
    | Role.MULTIPLIER
    | Role.DIGITS
    | Role.COLLECTIVE
    | Role.FRACTION
    | Role.ONE
    | Role.SLASHED
    | Role.PART_BEFORE
)
ONE_BEFORE = (
    Role.MULTIPLIER
    | Role.COLLECTIVE
    | Role.FRACTION
    | Role.PERCENT
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.CURRENCY
    | Role.UNIT
)
"""Words before which an article is the number one."""
CLOCK_LEADS = Role.HOUR_BEFORE | Role.CLOCK_HEDGE | Role.AM | Role.PM
HALF = Decimal("0.5")
SIX, TEN, SIXTEEN = 6, 10, 16
"""The last has a word of its own in a language where ten and six make no number."""
BY = "x"
"""Between the two sides of a surface: ``30x80 metres``."""
HALVES = Role.AM | Role.PM | Role.NIGHT
TO_OR_PAST = Role.MINUTES_PAST_BEFORE | Role.MINUTES_TO_BEFORE
PARTS_OF_HOURS = Role.HALF_TO | Role.HALF_PAST | Role.QUARTER_PAST_BEFORE | Role.QUARTER_TO_BEFORE
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
    if vocabulary.language.number_last and item.has(Role.MULTIPLIER):
        return _scale_and_number(items, index, text, vocabulary, out)
    if item.has(Role.PART_BEFORE):
        return _part_and_number(items, index, text, vocabulary, out)
    if item.has(Role.SLASHED):
        return _slashed_number(items, index, text, out)
    if item.has(Role.MULTIPLIER) and item.has(Role.AGE_BEFORE) and _digits_follow(items, index):
        return index
    if item.has(Role.CODE) or (item.has(Role.DIGITS) and _is_code(items, index)):
        item.mask |= Role.CODE
        return index
    if item.mask & (Role.COLLECTIVE | Role.FRACTION) and not item.mask & (Role.ADDEND | Role.MULTIPLIER):
        return noun_number(items, index, text, out, Decimal(1), index)
    if item.has(Role.ONE) and _is_article(items, index, text):
        return index
    composer = _composer(vocabulary)
    end = consume(items, index, composer)
    if end == index:
        return index
    if end < len(items) and items[end].has(Role.AND_HALF) and not _tells_time(items, index, end):
        end = _and_a_half(items, end, composer)
    if end < len(items) and (share := share_behind(items, end)) and composer.value() == int(composer.value()):
        composer.add_part(Decimal(share[0].numerator) / Decimal(share[0].denominator))
        end = share[1]
    if end < len(items) and items[end].mask & (Role.COLLECTIVE | Role.FRACTION) and not items[end].has(Role.ADDEND):
        after = noun_number(items, end, text, out, composer.value(), index)
        if after > end:
            return after
    made = number_item(items, index, end, composer.number(text[item.start : items[end - 1].end]))
    if made.has(Role.SPELLED) and (ordinal := ordinal_of(items, index, end, made)) is not None:
        out.append(ordinal[0])
        return ordinal[1]
    out.append(made)
    return end


@cache
def _has_teens(language: Language) -> bool:
    """Whether sixteen is no word for ten with one for six on it, as ``tizenhat`` is."""
    ten, six, sixteen = (tuple(forms(language.numbers.get(number, ""))) for number in (TEN, SIX, SIXTEEN))
    return bool(sixteen) and not any(first + second in sixteen for first in ten for second in six)


def _composer(vocabulary: Vocabulary) -> Composer:
    """A composer of numbers in a language."""
    language = vocabulary.language
    return Composer(language.unit_first, language.glued, language.code, _has_teens(language))


def _scales_money(items: list[Item], index: int) -> bool:
    """``75 USD million``: the scale is of the sum before it; behind digits that are no number it is none either."""
    if index and items[index - 1].has(Role.CODE):
        return True
    return index > 1 and items[index - 1].has(Role.CURRENCY) and items[index - 2].has(Role.DIGITS)


def _behind_share(items: list[Item], index: int) -> bool:
    """``two thirds of a mile``, ``half a mile``: the article belongs to the unit."""
    if index and items[index - 1].has(Role.FRACTION):
        return True
    return index > 1 and items[index - 1].has(Role.PARTITIVE) and items[index - 2].has(Role.FRACTION)


def _digits_follow(items: list[Item], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].has(Role.DIGITS)


def _tells_time(items: list[Item], index: int, end: int) -> bool:
    """Whether a half behind a number is of an hour: ``a las diez y media``."""
    before = items[index - 1] if index else None
    return items[end].has(Role.HALF_AFTER) and before is not None and bool(before.mask & CLOCK_LEADS)


def _part_and_number(items: list[Item], index: int, text: str, vocabulary: Vocabulary, out: list[Item]) -> int:
    """Append ``साढ़े पांच लाख``, five lakhs and a half; the index after it. Hours of the clock are told elsewhere."""
    composer = _composer(vocabulary)
    end = consume(items, index + 1, composer)
    if end == index + 1 or (end < len(items) and items[end].has(Role.HOUR_WORD) and not items[end].has(Role.TIME_UNIT)):
        return index
    share = items[index].meaning(Role.PART_BEFORE)
    composer.add_part(Decimal(share.numerator) / Decimal(share.denominator))
    out.append(number_item(items, index, end, composer.number(text[items[index].start : items[end - 1].end])))
    return end


def _scale_and_number(items: list[Item], index: int, text: str, vocabulary: Vocabulary, out: list[Item]) -> int:
    """Append ``milioni 5``, five million, where the scale stands first; the index after it."""
    composer = _composer(vocabulary)
    end = consume(items, index + 1, composer)
    if end == index + 1 or not composer.multiply(items[index].meaning(Role.MULTIPLIER)):
        return index
    out.append(number_item(items, index, end, composer.number(text[items[index].start : items[end - 1].end])))
    return end


def _slashed_number(items: list[Item], index: int, text: str, out: list[Item]) -> int:
    """Append ``1/2`` as a number where it is one; the index after it."""
    share = share_of(items, index)
    if share is None:
        return index
    value = Decimal(share.numerator) / Decimal(share.denominator)
    item = items[index]
    number = Number(value, HUNDREDTH, decimals=True, raw=text[item.start : item.end])
    out.append(Item(item.start, item.end, item.key, mask_of(number), {Role.NUM: number}))
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
    if before.key == BY and index > 1 and items[index - 2].has(Role.DIGITS) and items[index - 2].end == before.start:
        return False
    if before.key in ("#", "@", "_", "$") and not before.mask & Role.CURRENCY:
        return True
    return before.key[-1:].isalpha() and before.key.isascii() and bool(before.mask & (Role.WORD | Role.NAME))


def _counts_after_article(items: list[Item], index: int, text: str) -> bool:
    """``un million``, ``a hundred``, ``ein Prozent``: the article is a number before a multiplier or a unit."""
    after = items[index + 1] if index + 1 < len(items) else None
    if after is None or (len(after.key) < 2 and after.has(Role.UNIT)):
        return False
    if after.has(Role.DAY_SUFFIX) and index and items[index - 1].mask & (Role.MONTH | Role.MONTH_SUFFIX):
        return True
    if after.has(Role.DECIMAL_WORD) and items[index].has(Role.ADDEND):
        return index + 2 < len(items) and bool(items[index + 2].mask & (Role.ADDEND | Role.DIGITS | Role.ONE))
    if after.mask & (Role.CURRENCY | Role.PERCENT) and not text[after.end - 1].isalpha():
        return False
    if after.has(Role.HOUR_WORD) and (not after.has(Role.TIME_UNIT) or _hour_before(items, index)):
        return True
    if after.mask & ONE_OCLOCK and _hour_before(items, index):
        return True
    return bool(after.mask & ONE_BEFORE) and not after.has(Role.ABBREVIATED)


def _is_article(items: list[Item], index: int, text: str) -> bool:
    """Whether a word for one is no number: behind a share, or before nothing that it numbers."""
    if _is_one_oclock(items, index):
        return False
    return _behind_share(items, index) or not _counts_after_article(items, index, text)


def _is_one_oclock(items: list[Item], index: int) -> bool:
    """``tien voor | een | 's middags``, ``half een 's nachts``; not ``voor een 's avonds gesloten winkel``."""
    if index + 1 >= len(items) or not items[index + 1].mask & HALVES:
        return False
    if index > 1 and items[index - 1].mask & TO_OR_PAST:
        return bool(items[index - 2].mask & (Role.ADDEND | Role.DIGITS | Role.MINUTE_WORD))
    return index > 0 and bool(items[index - 1].mask & PARTS_OF_HOURS)


def _hour_before(items: list[Item], index: int) -> bool:
    """Whether the word before says that a clock time follows: ``a la una``."""
    return index > 0 and items[index - 1].has(Role.HOUR_BEFORE)

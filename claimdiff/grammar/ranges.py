"""Two numbers that state a range become one item: ``18 à 20``, ``between 2 and 3 million``, ``12–15``."""

from __future__ import annotations

from claimdiff.grammar.composer import Number
from claimdiff.grammar.digits import padding
from claimdiff.grammar.items import Item
from claimdiff.grammar.roles import Role

NOT_AFTER = (
    Role.MONTH
    | Role.HOUR_WORD
    | Role.AM
    | Role.PM
    | Role.CLOCK_DIGITS
    | Role.DAY_SUFFIX
    | Role.YEAR_SUFFIX
    | Role.DATE_LINK
)
"""What follows a range of days or clock times: those stay two claims."""
CHANGE_REACH = 7
"""Items from the verb of a change to its old figure, both with: ``raised its dividend sharply from 30``."""
BEHIND = 4
"""Items behind two numbers in which a word may make them a range."""
CLOCK = Role.HOUR | Role.CLOCK_DIGITS
NOT_ONLY_CLOCK = Role.FUNCTION | Role.DETERMINER | Role.BETWEEN | Role.HEDGE | Role.PARTITIVE
JOINS = Role.JOINER | Role.BETWEEN_AND | Role.FUNCTION | Role.COMMA | Role.BETWEEN
LINKS = Role.BETWEEN_AND | Role.RANGE_TO | Role.DASH | Role.HYPHEN
AFTERNOON = 13
"""A range up to such an hour and a word for hours is of clock times."""


def merge(items: list[Item]) -> list[Item]:
    """The items with each range of numbers as one item that plays NUM and RANGE."""
    out: list[Item] = []
    index = 0
    while index < len(items):
        end = _range_end(items, index)
        if end:
            out.append(_range_item(items, index, end))
            index = end
        else:
            out.append(items[index])
            index += 1
    return out


def _range_end(items: list[Item], index: int) -> int:
    """The index after a range that begins here; 0 where none does."""
    first = items[index]
    between = first.has(Role.BETWEEN) and index + 3 < len(items) and items[index + 1].has(Role.NUM)
    low = index + 1 if between else index
    if low + 2 >= len(items) or not items[low].has(Role.NUM):
        return 0
    dangling = items[low + 1].has(Role.HYPHEN) and items[low + 2].has(Role.RANGE_TO)
    high = low + 3 if dangling else low + 2
    if dangling and high < len(items) and items[high].has(Role.HYPHEN):
        return _hyphened_end(items, low, high + 1)
    if high >= len(items) or not items[high].has(Role.NUM):
        return 0
    middle = items[high - 1]
    links = Role.BETWEEN_AND | Role.RANGE_TO | Role.DASH if between else Role.RANGE_TO | Role.DASH | Role.HYPHEN
    if not middle.mask & links and not (middle.has(Role.BETWEEN_AND) and _told_behind(items, high + 1)):
        return 0
    if middle.has(Role.HYPHEN) and items[low].has(Role.DIGITS) != items[high].has(Role.DIGITS):
        # ``UPDATE 2-Four killed``: figures and words are no ends of one range.
        return 0
    if between and first.has(Role.CHANGE_FROM) and middle.has(Role.JOINER) and not middle.has(Role.RANGE_TO):
        return 0
    if not _rises(items[low], items[high]) or _is_unit(items, low):
        return 0
    if middle.mask & (Role.RANGE_TO | Role.BETWEEN_AND) and tells_change(items, low):
        return 0
    if high + 2 < len(items) and items[high + 1].has(Role.DATE_LINK) and items[high + 2].has(Role.MONTH):
        return 0
    if index and items[index - 1].has(Role.MONTH) and items[low].mask & items[high].mask & Role.DAY:
        return 0
    clock = items[low].mask & CLOCK and items[high].mask & CLOCK and index > 0 and tells_clock(items[index - 1])
    if clock or _clock_range_follows(items, high + 1):
        return 0
    after = items[high + 1] if high + 1 < len(items) else None
    if after is not None and after.mask & NOT_AFTER and not _lasts(after, items[high]):
        return 0
    return high + 1


def _is_unit(items: list[Item], at: int) -> bool:
    """``60세에서``: whether what can be a number is the unit of the digits that it is written on."""
    glued = at > 0 and items[at - 1].end == items[at].start and items[at - 1].has(Role.DIGITS)
    return glued and bool(items[at].mask & (Role.AGE_AFTER | Role.TIME_UNIT))


def _clock_range_follows(items: list[Item], index: int) -> bool:
    """``zwischen 6 und 9 sowie zwischen 18 und 21 Uhr``: whether the next range behind a joiner is of clock times."""
    if index < len(items) and items[index].has(Role.HOUR_WORD):
        index += 1
    for at in range(index + 1, min(index + BEHIND, len(items) - 3)):
        if not items[at - 1].mask & JOINS:
            return False
        if items[at].has(Role.NUM):
            last, word = items[at + 2], items[at + 3]
            linked = items[at + 1].mask & LINKS and last.has(Role.HOUR) and word.has(Role.HOUR_WORD)
            return bool(linked and last.meaning(Role.NUM).value >= AFTERNOON)
    return False


def _told_behind(items: list[Item], last: int) -> bool:
    """``18 és 20 év közötti``: whether a word behind two numbers makes them the ends of a range."""
    for item in items[last : last + BEHIND]:
        if item.has(Role.BETWEEN_AFTER):
            return True
        if item.mask & (Role.COMMA | Role.STOP | Role.NUM):
            return False
    return False


def _hyphened_end(items: list[Item], low: int, high: int) -> int:
    """The index after ``10-to-12`` of ``a 10-to-12-hour trip``; 0 where it is no range."""
    if high >= len(items) or not items[high].has(Role.NUM) or not _rises(items[low], items[high]):
        return 0
    return high + 1


def tells_change(items: list[Item], first: int) -> bool:
    """``rose from 14 to 19``: whether a number after ``from`` is an old figure, for a verb before it says so."""
    if not first or not items[first - 1].has(Role.CHANGE_FROM):
        return False
    for item in reversed(items[max(0, first - CHANGE_REACH) : first]):
        if item.mask & (Role.CHANGE | Role.LEGAL_AGE):
            return True
        if item.mask & (Role.COMMA | Role.STOP | Role.COLON | Role.NUM) and not item.has(Role.YEAR):
            return False
    return False


def tells_clock(before: Item) -> bool:
    """``kello 9–17``, ``saat 06.00 ile 22.00``: whether the word before two hours is of the clock alone."""
    return before.has(Role.HOUR_BEFORE) and not before.mask & NOT_ONLY_CLOCK


def _lasts(after: Item, high: Item) -> bool:
    """``2 à 3 heures`` lasts, ``8 à 16 heures`` tells the time; a day's link (``de``) may follow any range."""
    if after.has(Role.TIME_UNIT):
        return not (after.has(Role.HOUR_WORD) and AFTERNOON <= high.meaning(Role.NUM).value <= 24)
    return after.has(Role.PARTITIVE)


def _rises(low: Item, high: Item) -> bool:
    """Whether two numbers can be the ends of a range; two years or clock times cannot, nor a part and a whole."""
    if low.has(Role.FRACTION) and not low.has(Role.DIGITS) and not high.has(Role.FRACTION):
        return False
    if (
        low.mask & (Role.RANGE | Role.CODE)
        or high.mask & (Role.RANGE | Role.CODE)
        or (low.has(Role.YEAR) and high.has(Role.YEAR))
        or low.mask & Role.FRACTION != high.mask & Role.FRACTION
    ):
        return False
    first, second = _ends(low, high)
    return first.value < second.value


def _ends(low: Item, high: Item) -> tuple[Number, Number]:
    """The two numbers; a scale said once holds for both (``2 or 3 million``)."""
    first: Number = low.meaning(Role.NUM)
    second: Number = high.meaning(Role.NUM)
    if second.scaled and not first.scaled and first.value * second.factor < second.value and first.value < 1000:
        value = first.value * second.factor
        first = first._replace(value=value, step=padding(value), scaled=True)
    return first, second


def _range_item(items: list[Item], index: int, end: int) -> Item:
    low, high = next(item for item in items[index:end] if item.has(Role.NUM)), items[end - 1]
    meaning = _ends(low, high)
    mask = Role.NUM | Role.RANGE | Role.DIGITS
    begin = items[index]
    return Item(begin.start, high.end, low.key, mask, {Role.NUM: meaning[1], Role.RANGE: meaning})

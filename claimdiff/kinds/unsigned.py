"""Percentages that leave out their sign, behind one that has it: ``27,8 Prozent, die SC 22,3``, ``5.2% from 4.9``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Found, hedges, number_of
from claimdiff.kinds.quantity import quantity
from claimdiff.model import Kind

AGO = "(NUM|ONE) TIME_UNIT"
"""What a figure was of: ``58.4 four years ago``, ``58.4 a year earlier``."""
ENDS = "STOP|COMMA|CLOSE|JOINER|BETWEEN_AND"
DECIMAL = Pattern(
    "(FUNCTION|OPEN|HEDGE|RANGE_TO|BETWEEN_AND|NAME|JOINER|APOSTROPHE"
    "|(COMMA|JOINER) WORD|OPEN (WORD|NAME|YEAR) COLON) "
    f"number:DIGITS ((?={ENDS}|FUNCTION|NEXT|LAST|RELATIVE_UNIT|AGO_BEFORE|APOSTROPHE|{AGO})|$)"
)
"""A figure with nothing behind it that it could count or measure."""
WHOLE = Pattern(
    "(COMMA|JOINER|BETWEEN_AND) (FUNCTION|DETERMINER)* (WORD|NAME|IDIOM) (WORD|NAME|CODE)? "
    f"lead:(FUNCTION|DETERMINER|RANGE_TO) number:WHOLE ((?={ENDS})|$)"
)
"""``die CDU auf 28 und``: a whole figure, which counts more often, behind the word that leads the percentage too."""
NAMED = Role.NAME | Role.IDIOM | Role.CODE
OTHER_FIGURES = Role.CODE | Role.RANGE | Role.FRACTION | Role.CLOCK_DIGITS | Role.DAY_AND_MONTH
OTHER_UNITS = Role.CURRENCY | Role.UNIT | Role.MAGNITUDE | Role.TIME_UNIT | Role.STOP
"""What a figure behind it is more likely of."""
SIGN = Role.PERCENT | Role.PERCENT_BEFORE
NEW_LEVEL = 2
"""``fell 3.2 percent to 41.5``: so near behind a percentage stands what the change led to."""
FAR, MOST = 24, 100
"""Items from a percentage to a figure that shares its sign, and the largest share."""


def find(scan: Scan) -> Iterator[Found]:
    """Every figure of a sentence that shares the sign of a percentage before it."""
    signs = [at for at, item in enumerate(scan.items) if item.mask & SIGN and not item.has(Role.HEDGE_AFTER)]
    if not signs:
        return
    for match in DECIMAL.find(scan):
        at = match.index("number")
        sign = _sign_before(scan, signs, at)
        if sign is not None and not match["number"].has(Role.WHOLE) and not _is_of_a_whole(scan, at):
            yield _percentage(scan, at)
    for match in WHOLE.find(scan):
        at = match.index("number")
        sign = _sign_before(scan, signs, at)
        if sign is not None and _is_led_alike(scan, sign, at):
            yield _percentage(scan, at)


def _is_of_a_whole(scan: Scan, at: int) -> bool:
    """``1,9 million d'électeurs sur 4,1``: the whole of which the figure before is a part."""
    return at > 0 and scan.items[at - 1].has(Role.RATIO_WORD) and not scan.items[at - 1].has(Role.YEAR_WORD)


def _is_led_alike(scan: Scan, sign: int, at: int) -> bool:
    """Whether a figure and the percentage stand behind the same word; an article is one only behind a name.

    It may end an expression: ``stood at 32 percent, the Greens at 18``.
    """
    lead = scan.items[at - 1]
    own = scan.items[sign - 2] if sign > 1 else None
    alike = own is not None and scan.text[own.start : own.end].casefold().split()[-1] == lead.key
    return alike and (not lead.has(Role.DETERMINER) or scan.items[at - 2].mask & NAMED > 0)


def _percentage(scan: Scan, at: int) -> Found:
    mod, first, last = hedges(scan, at, at + 1)
    return Found(Kind.PERCENTAGE, first, last, quantity(scan.items[at], "percent", None, mod))


def _sign_before(scan: Scan, signs: list[int], at: int) -> int | None:
    """The sign that the figure at item `at` shares; None where it is no share, or more likely of something else."""
    number = scan.items[at]
    if number.mask & OTHER_FIGURES or number_of(number).scaled or number_of(number).value > MOST:
        return None
    near = 0 if _is_old(scan.items[at - 1]) else NEW_LEVEL
    before = [sign for sign in signs if near < at - sign <= FAR]
    if not before or any(_is_of_another(item) for item in scan.items[before[-1] + 1 : at]):
        return None
    return before[-1]


def _is_of_another(item: Item) -> bool:
    """A unit that a figure behind it is more likely of, and no preposition that is written as one (``in``)."""
    return bool(item.mask & OTHER_UNITS) and not item.has(Role.FUNCTION)


def _is_old(before: Item) -> bool:
    """``5.2% from 4.9``: whether the word before a figure says that it is the old one, and no share of something."""
    return before.has(Role.CHANGE_FROM) and before.has(Role.BETWEEN) and not before.has(Role.PARTITIVE)

"""Quarters and halves of a year: ``third quarter of 2018``, ``III kwartał``, ``quý 3/2018``, ``Q3 2018``."""

from __future__ import annotations

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.date.rules import Rule, after, before, ends, full_year, integer, year_of
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate

QUARTERS, HALVES = 4, 2
MONTHS_OF = {(1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4", (1, 6): "H1", (7, 12): "H2"}
"""The first and last months of quarters and half-years."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
OFFSET_YEARS = 2400
"""Years from here on are of the Buddhist era where the language counts by it."""


def _quarter(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A quarter or half by its ordinal, with its year or the article's."""
    year = year_of(match, scan, context)
    if year is None and match.get("relative_year") is not None:
        return None
    return _part(match, integer(match["quarter"]), year)


def _numbered(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``quý 3 năm 2018``: a number behind the word, with a year or nothing behind it."""
    if year_of(match, scan, context) is None and not ends(after(match, scan)):
        return None
    return _quarter(match, scan, context)


def _offset(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``ไตรมาสที่ 3 ปี 2561``: with a year of the count of its language."""
    year = _counted(integer(match["counted"]), scan)
    return _part(match, integer(match["quarter"]), year) if FIRST_YEAR <= year <= LAST_YEAR else None


def _roman(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``III kwartał 2018``, ``quý III/2018``: Roman figures are capitals."""
    figure = match["roman"]
    if not scan.text[figure.start : figure.end].isupper():
        return None
    return _part(match, int(figure.meaning(Role.ROMAN)), year_of(match, scan, context))


def _slashed(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``quý 3/2018``."""
    number, year = match["slashed"].meaning(Role.SLASHED)
    return _part(match, number, _counted(year, scan)) if year > 99 else None


def _part(match: Match, number: int, year: int | None) -> CalendarDate | None:
    lead = before(match, match.scan)
    if (
        lead is not None
        and lead.has(Role.AGO_AFTER)
        and lead.has(Role.FUNCTION)
        and match.scan.vocabulary.language.unspaced
    ):
        # ``前三季度``: the first three, from the beginning of the year.
        return None
    half = match["unit"].has(Role.HALF_YEAR)
    if not 1 <= number <= (HALVES if half else QUARTERS):
        return None
    return CalendarDate(year, period=f"{'H' if half else 'Q'}{number}")


def _counted(year: int, scan: Scan) -> int:
    """The year of the common count."""
    return year - scan.vocabulary.language.year_offset if year >= OFFSET_YEARS else year


def _signed(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``Q3 2018``, ``3Q 2018``; without its year only behind a preposition (``in Q3``)."""
    sign, number = match["sign"], match.get("number") or match["code"]
    glued = scan.glued(max(match.index("sign"), match.index("number"), match.index("code")))
    read = number.meaning(Role.DIGITS).number if number.has(Role.DIGITS) else None
    if not glued or not sign.has(Role.NAME) or read is None or not 1 <= read <= QUARTERS:
        return None
    lead = before(match, scan)
    year = year_of(match, scan, context)
    if year is None and (lead is None or not lead.has(Role.YEAR_WORD)):
        return None
    return CalendarDate(year, period=f"Q{int(read)}")


def _last(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``el último trimestre de 2018``, ``the last quarter of the year``: of the publication's."""
    year, of = year_of(match, scan, context), match.get("of")
    if of is not None:
        year = _published_year(context) if of.meaning(Role.TIME_UNIT) == "year" else None
        if year is None:
            return None
    return _part(match, HALVES if match["unit"].has(Role.HALF_YEAR) else QUARTERS, year)


def _of_months(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``2024年10~12月期``: the months of a quarter or of a half-year."""
    low, high = (int(end.value) for end in match["months"].meaning(Role.RANGE))
    period = MONTHS_OF.get((low, high))
    item = match.get("year") or match.get("short_year")
    return None if period is None else CalendarDate(None if item is None else full_year(integer(item)), period=period)


def _half_alone(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``하반기``, ``下半年``, ``الربع الثالث``: a part of the publication's year that is one word."""
    period, year = match["half"].meaning(Role.SEASON), _published_year(context)
    return CalendarDate(year, period=period) if period[0] in "HQ" and year is not None else None


def _published_year(context: Context) -> int | None:
    return None if context.published is None else context.published.year


def _half(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``the first half of 2018``, ``nella prima metà del 2018``: the year follows."""
    number, year = integer(match["ordinal"]), year_of(match, scan, context)
    return CalendarDate(year, period=f"H{number}") if number in (1, 2) and year is not None else None


UNIT = "unit:(QUARTER|HALF_YEAR)"
OF = "(DATE_LINK|DETERMINER|YEAR_WORD|PARTITIVE|COMMA)*"
OF_YEAR = f"{OF} (year:YEAR|relative_year:RELATIVE_UNIT)"
LINKS = "(COMMA|SLASH|DATE_LINK|DETERMINER|YEAR_WORD|YEAR_SUFFIX|PARTITIVE)*"
BEHIND = f"({LINKS} (year:YEAR|relative_year:RELATIVE_UNIT))?"
YEAR_BEFORE = "(year:YEAR YEAR_SUFFIX? DATE_LINK*)?"
QUARTER = "quarter:(ORDINAL|DAY) ORDINAL_SUFFIX? (STOP|HYPHEN)?"
QUARTERS_AND_HALVES = (
    Rule(
        Pattern(f"{QUARTER} {UNIT} (COMMA|DATE_LINK|DETERMINER|YEAR_WORD)* (year:YEAR|relative_year:RELATIVE_UNIT)?"),
        _quarter,
    ),
    Rule(Pattern(f"{YEAR_BEFORE} {QUARTER} {UNIT}"), _quarter),
    Rule(Pattern(f"{UNIT} (DATE_LINK|FUNCTION)? quarter:ORDINAL {BEHIND}"), _quarter),
    Rule(Pattern(f"{UNIT} ORDINAL_SUFFIX? quarter:DAY {BEHIND}"), _numbered),
    Rule(Pattern(f"{UNIT} ORDINAL_SUFFIX? quarter:(ORDINAL|DAY) {LINKS} counted:WHOLE"), _offset),
    Rule(Pattern(f"{UNIT} roman:ROMAN {BEHIND}"), _roman),
    Rule(Pattern(f"roman:ROMAN STOP? {UNIT} {BEHIND}"), _roman),
    Rule(Pattern(f"{YEAR_BEFORE} roman:ROMAN STOP? {UNIT}"), _roman),
    Rule(Pattern(f"{UNIT} slashed:SLASHED"), _slashed),
    Rule(Pattern(f"sign:QUARTER_SIGN code:CODE ({OF_YEAR})?"), _signed),
    Rule(Pattern(f"number:DAY sign:QUARTER_SIGN ({OF_YEAR})?"), _signed),
    Rule(Pattern(f"LAST {UNIT} ({OF_YEAR}|{OF} of:TIME_UNIT)"), _last),
    Rule(Pattern("((year:YEAR|short_year:SHORT_YEAR) year_word:YEAR_SUFFIX)? months:RANGE MONTH_SUFFIX"), _of_months),
    Rule(Pattern("half:SEASON"), _half_alone),
    Rule(Pattern(f"ordinal:(ORDINAL|DAY) ORDINAL_SUFFIX? STOP? HALF_OF {OF_YEAR}"), _half),
)
"""Quarters and halves, by their ordinal, number or sign."""

"""Months without a day: ``March 2018``, ``a gennaio``, ``Eylülde``."""

from __future__ import annotations

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.kinds.date.rules import after, mod_of, year_of
from claimdiff.kinds.found import Context
from claimdiff.values import CalendarDate

LONE_MONTH = 4
"""A month's name of fewer letters is too often another word (`mai`, `set`, `may`)."""


def month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A month with its year, its part or a word that announces it."""
    item = match["month"]
    mod, year = mod_of(match), year_of(match, scan, context)
    if match.get("ending") is not None and not scan.glued(match.index("ending")):
        return None
    if year is None and (match.get("short_year") or match.get("relative_year")):
        return None
    if mod is None and year is None and not _is_month_here(item, scan):
        return None
    return CalendarDate(year, int(item.meaning(Role.MONTH)), mod=mod)


def _is_month_here(item: Item, scan: Scan) -> bool:
    """Where the language writes months with a capital, one without is another word (``may``)."""
    return item.has(Role.NAME) or not scan.vocabulary.language.capital_months


def lone_month(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A month's full name with nothing beside it: ``a gennaio``; not a name (``April Jones``) nor a verb (``may``)."""
    item = match["lone"]
    capital = item.has(Role.NAME)
    rest = after(match, scan)
    if (
        item.has(Role.NUM)
        or (len(item.key) < LONE_MONTH and not _is_announced(match, scan))
        or (capital != scan.vocabulary.language.capital_months and not _is_inflected_first(match, scan))
        or (rest is not None and rest.has(Role.NAME))
    ):
        return None
    if match.first or not capital or _is_inflected_first(match, scan):
        return CalendarDate(None, int(item.meaning(Role.MONTH)))
    return None


def _is_announced(match: Match, scan: Scan) -> bool:
    """``в мае``: a short name that is no word of Latin letters, behind a preposition of time."""
    item, before = match["lone"], scan.items[match.first - 1] if match.first else None
    told = before is not None and before.has(Role.HOUR_BEFORE) and before.has(Role.FUNCTION)
    return told and len(item.key) == LONE_MONTH - 1 and not item.key.isascii()


def _is_inflected_first(match: Match, scan: Scan) -> bool:
    """``Eylülde``: at the beginning of a sentence a capital says nothing, where an ending makes a name unlikely."""
    return (
        match.first == 0
        and match.last < len(scan.items)
        and scan.glued(match.last)
        and scan.items[match.last].has(Role.FUNCTION)
    )

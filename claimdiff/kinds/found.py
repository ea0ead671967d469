"""What every kind shares: a found value, its hedges, and the reading of number expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from functools import cache
from typing import NamedTuple, TypeAlias

from claimdiff.grammar import Item, Role, Scan, tells_change
from claimdiff.grammar.composer import Number
from claimdiff.languages import Language, forms
from claimdiff.lexicon import are_no_nouns, are_verbs, lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Value


class Context(NamedTuple):
    """What a kind may know beside the sentence.

    The publication date; the month with its year, the whole day and the currency last named; the countries that the
    article names, the most frequent first; the month last named, by its number, whether with its year or without;
    when the entry of a live ticker was written; whether the article counts millions of nothing but money.
    """

    published: date | None = None
    named: date | None = None
    day: date | None = None
    currency: str | None = None
    countries: tuple[str, ...] = ()
    month: int | None = None
    clock: time | None = None
    sums_alone: bool = False


class Found(NamedTuple):
    """One reading of a stretch of items; `kind` None marks numbers that claim nothing.

    `first` and `last` are item indices (half-open) and decide which reading is the longest.
    `noun` is the index of the counted or described noun, where there is one; an `elliptical` count leaves
    its noun to what was counted before; one `of_it` is taken up by a pronoun and may be of any kind stated before.
    """

    kind: Kind | None
    first: int
    last: int
    value: Value | None = None
    noun: int | None = None
    resolved: bool = False
    elliptical: bool = False
    of_it: bool = False


Finder: TypeAlias = Callable[[Scan, Context], Iterator[Found]]


DENIED = {
    Mod.MORE_THAN: Mod.EQUAL_OR_LESS,
    Mod.EQUAL_OR_MORE: Mod.LESS_THAN,
    Mod.LESS_THAN: Mod.EQUAL_OR_MORE,
    Mod.EQUAL_OR_LESS: Mod.MORE_THAN,
}
"""What a bound is that is denied: what does not exceed 300 is 300 at most."""
CHANGE_REACH, CLAUSE = 2, 12
"""Items from a verb of change to the word before its new figure, at most, and where a comma or a share stands there."""
NEAR = 24
"""Items of a sentence on either side in which a word may tell what a figure is of: so time stays linear."""


def near(scan: Scan, first: int, last: int) -> list[Item]:
    """The items around those from `first` up to, not including, `last`, and not these."""
    return [*scan.items[max(0, first - NEAR) : first], *scan.items[last : last + NEAR]]


def number_of(item: Item) -> Number:
    """The number that a NUM item holds."""
    number: Number = item.meaning(Role.NUM)
    return number


def is_only_verb(item: Item, scan: Scan) -> bool:
    """Whether the lexicon knows a word, and as a verb alone."""
    return are_verbs(lexicon(scan.vocabulary.language.code).find(item.key))


def is_no_noun(item: Item | None, scan: Scan) -> bool:
    """Whether an item is a word that the lexicon knows, and never as a noun: ``alle 8 | è scattato``."""
    return (
        item is not None and item.has(Role.WORD) and are_no_nouns(lexicon(scan.vocabulary.language.code).find(item.key))
    )


def hedge_before(scan: Scan, first: int, role: int = Role.HEDGE) -> tuple[Mod | None, int]:
    """The hedge that stands before item `first`, and where it begins (`first` where there is none)."""
    at = first - 1
    while at >= 0 and scan.items[at].mask & Role.DETERMINER and not scan.items[at].mask & role:
        at -= 1
    if at >= 1 and not scan.items[at].mask & role and _is_link(scan, at) and scan.items[at - 1].mask & Role.HEDGE:
        at -= 1
    if at >= 0 and scan.items[at].has(role) and not _is_new(scan, at):
        mod: Mod = scan.items[at].meaning(role)
        if mod in DENIED and at > 0 and scan.items[at - 1].key in forms(scan.vocabulary.language.denials):
            return DENIED[mod], at - 1
        return mod, at
    return None, first


def _is_link(scan: Scan, at: int) -> bool:
    """Whether an item is a preposition that may stand between a hedge and its figure."""
    language, dates = scan.vocabulary.language, scan.items[at + 1 : at + 2]
    if not language.hedge_links or any(item.has(Role.YEAR) for item in dates):
        return False
    return scan.items[at].key in _links(language)


@cache
def _links(language: Language) -> frozenset[str]:
    return frozenset(forms(language.hedge_links))


def _is_new(scan: Scan, at: int) -> bool:
    """``нарасна до 31``, ``no 5,1% līdz 4,8%``: a word for "to" before a new figure bounds nothing.

    Nor does a verb of change that bounds a figure elsewhere: ``pasa de 14 a 19``.
    """
    new = scan.items[at + 2 : at + 4] if scan.items[at].has(Role.CHANGE_FROM) else []
    if len(new) > 1 and new[0].has(Role.RANGE_TO) and new[1].has(Role.NUM):
        return tells_change(scan.items, at + 1)
    if not scan.items[at].mask & (Role.RANGE_TO | Role.BETWEEN_AND):
        return False
    set_off = at > 0 and scan.items[at - 1].mask & (Role.COMMA | Role.PERCENT) > 0
    between = scan.items[max(0, at - (CLAUSE if set_off else CHANGE_REACH)) : at]
    if set_off:
        return any(item.has(Role.CHANGE) for item in between)
    if any(item.has(Role.NUM) for item in between):
        old = next(index for index in (at - 1, at - 2) if index >= 0 and scan.items[index].has(Role.NUM))
        return old > 0 and scan.items[old - 1].has(Role.CHANGE_FROM)
    return any(item.has(Role.CHANGE) for item in between) and not between[-1].has(Role.FUNCTION)


def hedge_after(scan: Scan, last: int) -> tuple[Mod | None, int]:
    """The hedge that stands after item `last - 1`, and where it ends (`last` where there is none)."""
    if last < len(scan.items) and scan.items[last].has(Role.HEDGE_AFTER):
        mod: Mod = scan.items[last].meaning(Role.HEDGE_AFTER)
        return mod, last + 1
    return None, last


def hedge_around(scan: Scan, first: int, last: int) -> Mod | None:
    """The hedge that a preposition and a verb say together: ``از ۲۰ نفر گذشت``."""
    opens = first > 0 and scan.items[first - 1].has(Role.HEDGE_OPENS)
    if not opens or last >= len(scan.items) or not scan.items[last].has(Role.HEDGE_CLOSING):
        return None
    mod: Mod = scan.items[last].meaning(Role.HEDGE_CLOSING)
    return mod


def hedges(scan: Scan, first: int, last: int) -> tuple[Mod | None, int, int]:
    """The hedge around or inside a figure, and its extent with it: ``plus de 43 millions``, ``300余名``."""
    mod, begin = hedge_before(scan, first)
    if mod is not None:
        return mod, begin, last
    mod, end = hedge_after(scan, last)
    if mod is None and (around := hedge_around(scan, first, last)) is not None:
        return around, first - 1, last + 1
    if mod is None:
        inner = next((item for item in scan.items[first + 1 : last] if item.has(Role.HEDGE_AFTER)), None)
        mod = inner.meaning(Role.HEDGE_AFTER) if inner is not None else None
    return mod, first, end

"""What a figure is for: each month or each year, a part of another figure or the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import NATIONS, concepts, lexicon
from claimdiff.lexicon.fold import fold
from claimdiff.model import Kind
from claimdiff.values.name import alike

REACH = 40
"""Code points before and behind a figure in which its period is looked for."""
RATES = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.DURATION})
PERIODS = ("hour", "day", "week", "month", "quarter", "year")
PART = "part"
WORD = re.compile(r"[^\W\d_]+")
MOST_CAPITALS = 0.5
"""With more than half of its words capitalised a sentence is a headline; names alone hardly make so many."""
OF_NATIONS = frozenset(f"{PART}: {nation}" for nation in NATIONS.values())
"""Parts that have a code, which is the same in every language."""
# Two spaces at most between words: so the patterns are linear wherever they may be used.
NEVER = re.compile(r"(?!)")


class Scopes(NamedTuple):
    """Patterns of one language: periods right behind and before a figure, each a group, and what makes it a part."""

    behind: re.Pattern[str]
    before: re.Pattern[str]
    of_which: re.Pattern[str]
    of_them: re.Pattern[str]
    more: re.Pattern[str]


def scope_of(kind: Kind, before: str, behind: str, language: str, *, bare: bool) -> str | None:
    """``per month`` or ``part``, from the text on both sides of a figure; None for what is said without either.

    A `bare` figure names no noun of its own: ``43 injured, including | 12 | seriously``, ``another | 12``.
    """
    words = _scopes(language)
    before, behind = before[-REACH:], behind[:REACH]
    if kind in RATES:
        found = (words.behind.match(behind), words.before.search(before))
        units = [str(each.lastgroup) for each in found if each is not None]
        if units:
            return f"per {min(units, key=PERIODS.index)}"
    told = (words.of_which.search(before), words.of_them.match(behind), words.more.search(before))
    is_part = any(each is not None for each in told)
    return PART if kind is Kind.COUNT and bare and is_part else None


def is_part(scope: str | None) -> bool:
    """Whether a figure is for a part, of which its scope may say the name."""
    return scope is not None and scope.startswith(PART)


def same_scope(scope: str | None, other: str | None) -> bool:
    """Whether two figures are for the same; a part's name may be declined: ``trije Slovenci``, ``dva Slovenca``."""
    if scope == other or not (scope and other and is_part(scope) and is_part(other)):
        return scope == other
    mine, its = (fold(each.removeprefix(PART).removeprefix(": ")) for each in (scope, other))
    return bool(mine and its) and not {scope, other} & OF_NATIONS and alike(mine, its)


def part_named(said: str, concept: str | None, sentence: str, language: str) -> str | None:
    """``part: DE`` of ``three Germans``, ``part: Češi`` of ``tři Češi``: a people is a part of those that are counted.

    `said` is a count of a sentence with its noun or verb, `concept` what that expresses. A word that the lexicon lacks
    names a people by its capital, where neither its language nor a headline gives one to every noun.
    """
    if concept in NATIONS:
        return f"{PART}: {NATIONS[concept]}"
    told, pos = WORD.findall(said.partition(" ")[2]), concepts()[concept].pos if concept in concepts() else None
    if pos == "n" or not told:
        return None
    noun = told[-2] if pos == "v" and len(told) > 1 else told[-1]
    nations = [NATIONS[each] for each in lexicon(language).find(noun) if each in NATIONS]
    if nations:
        return f"{PART}: {nations[0]}"
    if not noun[0].isupper() or noun.isupper() or load(language).capital_nouns or lexicon(language).find(noun):
        return None
    others = [word for word in WORD.findall(sentence)[1:] if word != noun]
    capitals = sum(word[0].isupper() for word in others)
    return None if capitals > MOST_CAPITALS * len(others) else f"{PART}: {noun}"


@cache
def _scopes(code: str) -> Scopes:
    language = load(code)
    gap = "" if language.unspaced else r"\s\s?"
    behind, before = {}, {}
    for unit in PERIODS:
        adjectives = [re.escape(each) for each in forms(language.per_adjectives.get(unit, ""))]
        behind[unit] = [*adjectives, *_phrases(language, unit, gap)]
        before[unit] = adjectives
    return Scopes(
        _pattern(r"\s?\s?(?:{})(?!\w|\s?\s?\d)", _groups(behind), language),
        _pattern(r"(?<!\w)(?:{})\s?\s?$", _groups(before), language),
        _pattern(r"(?<!\w)(?:{})\s?\s?$", _any(map(re.escape, forms(language.of_which))), language),
        _pattern(r"\s?\s?(?:{})(?!\w)", _any(map(re.escape, forms(language.of_them))), language),
        _pattern(r"(?<!\w)(?:{})\s?\s?$", _any(map(re.escape, forms(language.more_of_it))), language),
    )


def _phrases(language: Language, unit: str, gap: str) -> Iterator[str]:
    """``per month``, ``par mois``, ``/Monat``."""
    units = "|".join(sorted(map(re.escape, forms(language.time_units.get(unit, ""))), key=len, reverse=True))
    words = sorted(map(re.escape, forms(language.per)), key=len, reverse=True)
    if units:
        yield rf"/\s?\s?(?:{units})"
    if units and words:
        yield rf"(?:{'|'.join(words)})(?:{gap}|(?<=['’]))(?:{units})"


def _any(said: Iterable[str]) -> str:
    """Any of the forms, the longest first."""
    return "|".join(sorted(said, key=len, reverse=True))


def _groups(said: Mapping[str, Sequence[str]]) -> str:
    """Any of the forms of all units, those of each as a group."""
    return "|".join(f"(?P<{unit}>{_any(found)})" for unit, found in said.items() if found)


def _pattern(frame: str, said: str, language: Language) -> re.Pattern[str]:
    """The frame around what is said; nothing where that is nothing."""
    if not said:
        return NEVER
    if language.unspaced:
        frame = frame.replace(r"(?<!\w)", "").replace(r"(?!\w)", "").replace(r"(?!\w|\s?\s?\d)", "")
    return re.compile(frame.format(said), re.IGNORECASE)

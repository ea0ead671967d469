"""A language's words as look-up tables: each form to its roles and what it means in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import chain
from typing import Any, TypeAlias
from unicodedata import normalize

from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.marks import swaps_marks
from claimdiff.grammar.pattern import letter
from claimdiff.grammar.pieces import parts
from claimdiff.grammar.roles import Role
from claimdiff.grammar.shared import SHARED
from claimdiff.grammar.tokens import folded, split
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import lexicon

Key: TypeAlias = tuple[str, ...]
"""A form as the folded tokens that it will be in a text."""

PLAIN: tuple[tuple[str, int], ...] = (
    ("joiners", Role.JOINER),
    ("articles", Role.ONE),
    ("decimal_words", Role.DECIMAL_WORD),
    ("and_a_half", Role.AND_HALF),
    ("vague", Role.VAGUE),
    ("many", Role.MANY),
    ("zero", Role.ZERO),
    ("zero_after", Role.ZERO_AFTER),
    ("nobody", Role.NOBODY),
    ("ordinal_suffixes", Role.ORDINAL_SUFFIX),
    ("hedge_opens", Role.HEDGE_OPENS),
    ("between", Role.BETWEEN),
    ("between_and", Role.BETWEEN_AND),
    ("between_after", Role.BETWEEN_AFTER),
    ("range_to", Role.RANGE_TO),
    ("changes", Role.CHANGE),
    ("changes", Role.WORD),
    ("change_from", Role.CHANGE_FROM),
    ("determiners", Role.DETERMINER),
    ("date_links", Role.DATE_LINK),
    ("year_words", Role.YEAR_WORD),
    ("year_suffixes", Role.YEAR_SUFFIX),
    ("month_suffixes", Role.MONTH_SUFFIX),
    ("month_words", Role.MONTH_WORD),
    ("day_suffixes", Role.DAY_SUFFIX),
    ("last", Role.LAST),
    ("next", Role.NEXT),
    ("this", Role.THIS),
    ("next_before", Role.NEXT_BEFORE),
    ("from_now_before", Role.FROM_NOW_BEFORE),
    ("from_now_after", Role.FROM_NOW_AFTER),
    ("day_words", Role.DAY_WORD),
    ("ago_before", Role.AGO_BEFORE),
    ("ago_after", Role.AGO_AFTER),
    ("later", Role.LATER),
    ("future", Role.FUTURE),
    ("before_date", Role.BEFORE_DATE),
    ("after_date", Role.AFTER_DATE),
    ("before_that", Role.BEFORE_THAT),
    ("after_that", Role.AFTER_THAT),
    ("every", Role.EVERY),
    ("quarter_words", Role.QUARTER),
    ("half_year_words", Role.HALF_YEAR),
    ("halves", Role.HALF_OF),
    ("quarter_signs", Role.QUARTER_SIGN),
    ("decade_before", Role.DECADE_BEFORE),
    ("after_christ", Role.AFTER_CHRIST),
    ("before_christ", Role.BEFORE_CHRIST),
    ("decade_after", Role.DECADE_AFTER),
    ("hour_words", Role.HOUR_WORD),
    ("hour_words_before", Role.HOUR_BEFORE),
    ("minute_words", Role.MINUTE_WORD),
    ("am", Role.AM),
    ("pm", Role.PM),
    ("night", Role.NIGHT),
    ("pm_beside", Role.PM_BESIDE),
    ("night_beside", Role.NIGHT_BESIDE),
    ("noon", Role.NOON),
    ("midnight", Role.MIDNIGHT),
    ("half_past", Role.HALF_PAST),
    ("half_to", Role.HALF_TO),
    ("half_after", Role.HALF_AFTER),
    ("quarter_past_before", Role.QUARTER_PAST_BEFORE),
    ("quarter_to_before", Role.QUARTER_TO_BEFORE),
    ("quarter_past_after", Role.QUARTER_PAST_AFTER),
    ("quarter_to_after", Role.QUARTER_TO_AFTER),
    ("minutes_past_before", Role.MINUTES_PAST_BEFORE),
    ("minutes_to_before", Role.MINUTES_TO_BEFORE),
    ("minutes_past_after", Role.MINUTES_PAST_AFTER),
    ("minutes_to_after", Role.MINUTES_TO_AFTER),
    ("duration_before", Role.DURATION_BEFORE),
    ("age_after", Role.AGE_AFTER),
    ("age_before", Role.AGE_BEFORE),
    ("life_years", Role.LIFE_YEAR),
    ("age_links", Role.AGE_LINK),
    ("age_units", Role.AGE_UNIT),
    ("age_verbs", Role.AGE_VERB),
    ("age_copulas", Role.AGE_COPULA),
    ("age_decades", Role.AGE_DECADE),
    ("possessives", Role.POSSESSIVE),
    ("percent", Role.PERCENT),
    ("percent_before", Role.PERCENT_BEFORE),
    ("tenths", Role.TENTHS),
    ("minus", Role.MINUS),
    ("instead_of", Role.INSTEAD),
    ("below_zero", Role.BELOW_ZERO),
    ("percentage_points", Role.POINTS),
    ("basis_points", Role.BASIS_POINTS),
    ("point_tenths", Role.POINT_TENTHS),
    ("decimal_links", Role.DECIMAL_LINK),
    ("per_words", Role.PER),
    ("unsure_currencies", Role.UNSURE),
    ("unsure_currencies", Role.WORD),
    ("magnitude", Role.MAGNITUDE),
    ("function_words", Role.FUNCTION),
    ("partitives", Role.PARTITIVE),
    ("of_them", Role.OF_THEM),
    ("of_it", Role.OF_IT),
    ("more_of_it", Role.MORE_OF_IT),
    ("more_of_it", Role.WORD),
    ("of_which", Role.OF_WHICH),
    ("part_of", Role.PART_OF),
    ("labels", Role.LABEL),
    ("labels_after", Role.LABEL_AFTER),
    ("streets", Role.STREET),
    ("ratio_words", Role.RATIO_WORD),
    ("score_words", Role.SCORE_WORD),
    ("idioms", Role.IDIOM),
)
"""Fields that are one comma-separated string, and the role of their words."""

TABLES: tuple[tuple[str, int], ...] = (
    ("numbers", Role.ADDEND),
    ("multipliers", Role.MULTIPLIER),
    ("short_multipliers", Role.MULTIPLIER),
    ("short_multipliers", Role.ABBREVIATED),
    ("spelled_multipliers", Role.MULTIPLIER),
    ("spelled_multipliers", Role.SPELLED_SCALE),
    ("collectives", Role.COLLECTIVE),
    ("ordinals", Role.ORDINAL),
    ("hedges", Role.HEDGE),
    ("hedges_after", Role.HEDGE_AFTER),
    ("hedges_closing", Role.HEDGE_CLOSING),
    ("clock_hedges", Role.CLOCK_HEDGE),
    ("months", Role.MONTH),
    ("short_months", Role.SHORT_MONTH),
    ("solar_months", Role.SOLAR_MONTH),
    ("short_weekdays", Role.SHORT_WEEKDAY),
    ("eras", Role.ERA),
    ("decades", Role.DECADE),
    ("weeks", Role.WEEK),
    ("hour_names", Role.HOUR_NAME),
    ("cents", Role.CENTS),
    ("countries", Role.COUNTRY),
    ("nationalities", Role.NATION),
    ("nationalities", Role.WORD),
    ("speed_words", Role.SPEED_WORD),
    ("rates", Role.RATE),
    ("weekdays", Role.WEEKDAY),
    ("date_parts", Role.DATE_PART),
    ("relative_days", Role.RELATIVE_DAY),
    ("day_shifts", Role.DAY_SHIFT),
    ("relative_units", Role.RELATIVE_UNIT),
    ("seasons", Role.SEASON),
    ("zones", Role.ZONE),
    ("time_units", Role.TIME_UNIT),
    ("duration_adjectives", Role.DURATION_ADJECTIVE),
    ("durations", Role.DURATION),
    ("age_words", Role.AGE),
    ("currencies", Role.CURRENCY),
    ("units", Role.UNIT),
    ("measure_adjectives", Role.MEASURE_ADJECTIVE),
    ("counters", Role.COUNTER),
)
"""Fields that map a meaning to words, and the role of their words."""

SOFT = (
    Role.PM_BESIDE
    | Role.NIGHT_BESIDE
    | Role.QUARTER_SIGN
    | Role.EVERY
    | Role.HALF_OF
    | Role.DAY_SHIFT
    | Role.POSSESSIVE
    | Role.AFTER_CHRIST
    | Role.BEFORE_CHRIST
    | Role.ROMAN
)
"""A word of these roles alone is still a word like any other: ``two evening performances``."""
CODES = frozenset(code.lower() for code in SHARED[Role.CURRENCY])
"""Codes of currencies, in small letters."""
CAPITAL_CODES = CODES - {"eur", "usd", "gbp", "chf", "czk", "pln", "huf", "btc"}
"""Those that are other words in small letters (``try``, ``cop``)."""


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of one language, by its ISO 639-1 code."""
    return build(load(code))


@cache
def swapped(code: str) -> Vocabulary:
    """The vocabulary of one language with point and comma swapped in its figures."""
    own = vocabulary(code)
    decimal = own.language.decimal or "."
    other = "," if decimal == "." else "."
    return replace(own, language=replace(own.language, decimal=other, group=decimal))


def vocabulary_for(text: str, code: str) -> Vocabulary:
    """The vocabulary of one language, with the marks that the figures of a text are written with."""
    return swapped(code) if swaps_marks(text, load(code)) else vocabulary(code)


def build(language: Language) -> Vocabulary:
    """All forms of a language's data in look-up tables."""
    entries: dict[Key, Entry] = defaultdict(lambda: Entry(0, {}))
    own = ((_key(form, language.apostrophes), role, meaning) for form, role, meaning in _own_forms(language))
    for key, role, meaning in chain(own, _shared_forms(language.apostrophes)):
        entry = entries[key]
        entry.mask |= role
        entry.meanings.setdefault(role, meaning)
    words = {key[0]: entry for key, entry in entries.items() if len(key) == 1}
    inside = dict(_inside(language))
    starts = frozenset(
        word[:2]
        for word, entry in chain(words.items(), inside.items())
        if entry.mask & (Role.ADDEND | Role.MULTIPLIER | Role.FRACTION)
    )
    suffixes = frozenset(forms(language.suffixes))
    prefixes = tuple(sorted(forms(language.prefixes), key=len, reverse=True))
    if language.unspaced or language.suffixes or prefixes:
        _add_lexicon(words, language.code)
    for entry in entries.values():
        if not entry.mask & ~SOFT:
            entry.mask |= Role.WORD
    # Those of names one behind the other, so that they are one range to a pattern.
    masks = {entry.mask: None for entry in entries.values()}
    for mask in (*masks, *(mask | Role.NAME for mask in masks)):
        letter(mask)
    longest = max((len(word) for word in chain(words, inside)), default=1)
    made = Vocabulary(
        language, words, inside, {}, suffixes, prefixes, longest, starts if language.glued else frozenset()
    )
    _add_phrases(made, {key: entry for key, entry in entries.items() if len(key) > 1})
    return made


def _inside(language: Language) -> Iterator[tuple[str, Entry]]:
    """The parts of number words that are no words of their own, or other ones."""
    for number, words in language.number_stems.items():
        for form in forms(words):
            yield folded(form), Entry(Role.ADDEND, {Role.ADDEND: number})
    for form in forms(language.year_endings):
        yield folded(form), Entry(Role.AGE_AFTER | Role.DURATION_ADJECTIVE, {Role.DURATION_ADJECTIVE: "year"})


def _add_phrases(made: Vocabulary, entries: Mapping[Key, Entry]) -> None:
    """The forms of several tokens, by their first two; each token is cut as the text will be."""
    cut: dict[Key, Entry] = defaultdict(lambda: Entry(0, {}))
    cuts = made.language.unspaced or made.suffixes or made.prefixes
    for key, entry in entries.items():
        if cuts:
            found = (parts(token, made, at > 0 and key[at - 1].isdigit()) for at, token in enumerate(key))
            key = tuple(part for each in found for part in each)
        known = cut[key]
        known.mask |= entry.mask
        known.meanings = {**entry.meanings, **known.meanings}
    for key, entry in sorted(cut.items(), key=lambda each: -len(each[0])):
        made.phrases.setdefault(key[0], {}).setdefault(key[1], []).append((key, entry))


def _add_lexicon(words: dict[str, Entry], code: str) -> None:
    """The lexicon's words of two letters or more: runs without spaces are cut between them, endings off behind them."""
    for form in lexicon(code).forms():
        key = normalize("NFC", form)
        if len(key) > 1 and not any(char.isdigit() for char in key):
            words.setdefault(key, Entry(Role.WORD, {}))


def _key(form: str, apostrophes: bool) -> Key:
    """The folded tokens of a form."""
    return (folded(form),) if form.isalpha() else tuple(map(folded, split(form, apostrophes)))


def _own_forms(language: Language) -> Iterator[tuple[str, int, Any]]:
    for name, role in PLAIN:
        for form in forms(getattr(language, name)):
            yield form, role, None
    for name, role in TABLES:
        for meaning, words in getattr(language, name).items():
            for form in forms(words):
                yield form, role, meaning
    for fraction, words in language.fractions.items():
        for form in forms(words):
            yield form, Role.FRACTION, Fraction(fraction)
    for fraction, words in language.parts_before.items():
        for form in forms(words):
            yield form, Role.PART_BEFORE, Fraction(fraction)


@cache
def _shared_forms(apostrophes: bool) -> tuple[tuple[Key, int, Any], ...]:
    """The forms that every language shares, cut as those of a language with or without apostrophes inside words."""
    return tuple(
        (_key(form, apostrophes), role, meaning)
        for role, table in SHARED.items()
        for meaning, words in table.items()
        for form in forms(words)
    )

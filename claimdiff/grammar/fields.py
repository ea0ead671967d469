"""Which fields of a language give which roles: each form with its role and what it means there."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from claimdiff.grammar.entry import Entry
from claimdiff.grammar.roles import Role
from claimdiff.grammar.tokens import folded
from claimdiff.languages import Language, forms

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
    ("set_for", Role.SET_FOR),
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
    ("hour_words_at_start", Role.HOUR_AT_START),
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
    ("quarter_of", Role.QUARTER_OF),
    ("third_past_after", Role.THIRD_PAST_AFTER),
    ("third_to_after", Role.THIRD_TO_AFTER),
    ("quarter_past_after", Role.QUARTER_PAST_AFTER),
    ("quarter_to_after", Role.QUARTER_TO_AFTER),
    ("minutes_past_before", Role.MINUTES_PAST_BEFORE),
    ("minutes_to_before", Role.MINUTES_TO_BEFORE),
    ("minutes_past_after", Role.MINUTES_PAST_AFTER),
    ("minutes_to_after", Role.MINUTES_TO_AFTER),
    ("duration_before", Role.DURATION_BEFORE),
    ("age_after", Role.AGE_AFTER),
    ("age_before", Role.AGE_BEFORE),
    ("age_ranks", Role.AGE_RANK),
    ("life_years", Role.LIFE_YEAR),
    ("age_links", Role.AGE_LINK),
    ("age_units", Role.AGE_UNIT),
    ("age_verbs", Role.AGE_VERB),
    ("age_copulas", Role.AGE_COPULA),
    ("age_decades", Role.AGE_DECADE),
    ("age_at", Role.AGE_AT),
    ("age_from", Role.AGE_FROM),
    ("age_owners", Role.AGE_OWNER),
    ("average_ages", Role.AVERAGE_AGE),
    ("average_ages", Role.WORD),
    ("legal_ages", Role.LEGAL_AGE),
    ("legal_ages", Role.WORD),
    ("retires", Role.RETIRES),
    ("retires", Role.WORD),
    ("possessives", Role.POSSESSIVE),
    ("percent", Role.PERCENT),
    ("percent_before", Role.PERCENT_BEFORE),
    ("tenths", Role.TENTHS),
    ("minus", Role.MINUS),
    ("compared_to", Role.COMPARED_TO),
    ("per_person", Role.PER_PERSON),
    ("instead_of", Role.INSTEAD),
    ("below_zero", Role.BELOW_ZERO),
    ("percentage_points", Role.POINTS),
    ("points", Role.POINTS),
    ("points", Role.BARE_POINTS),
    ("points", Role.WORD),
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
    ("at_price", Role.AT_PRICE),
    ("valued_at", Role.VALUED_AT),
    ("in_cash", Role.IN_CASH),
    ("notes_of", Role.NOTES_OF),
    ("factors", Role.FACTOR),
    ("factors_before", Role.FACTOR_BEFORE),
    ("the_rest", Role.REST),
    ("the_rest", Role.WORD),
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
    ("year_parts", Role.DATE_PART),
    ("year_parts", Role.YEAR_PART),
    ("date_parts", Role.DATE_PART),
    ("relative_days", Role.RELATIVE_DAY),
    ("day_shifts", Role.DAY_SHIFT),
    ("relative_units", Role.RELATIVE_UNIT),
    ("seasons", Role.SEASON),
    ("zones", Role.ZONE),
    ("time_units", Role.TIME_UNIT),
    ("unsaid_ones", Role.UNSAID_ONE),
    ("duration_adjectives", Role.DURATION_ADJECTIVE),
    ("durations", Role.DURATION),
    ("age_words", Role.AGE),
    ("currencies", Role.CURRENCY),
    ("units", Role.UNIT),
    ("measure_adjectives", Role.MEASURE_ADJECTIVE),
    ("counters", Role.COUNTER),
)
"""Fields that map a meaning to words, and the role of their words."""


def own_forms(language: Language) -> Iterator[tuple[str, int, Any]]:
    """Every form of a language with a role that it plays and its meaning in it."""
    for name, role in PLAIN:
        for form in forms(getattr(language, name)):
            yield form, role, None
    for name, role in TABLES:
        for meaning, words in getattr(language, name).items():
            for form in forms(words):
                yield form, role, meaning
    yield from _days_in_halves(language)
    for fraction, words in language.fractions.items():
        for form in forms(words):
            yield form, Role.FRACTION, Fraction(fraction)
    for fraction, words in language.parts_before.items():
        for form in forms(words):
            yield form, Role.PART_BEFORE, Fraction(fraction)


def _days_in_halves(language: Language) -> Iterator[tuple[str, int, Any]]:
    """Relative days that name their half, which a clock time beside them is of: ``wczoraj wieczorem o 8``."""
    halves = ((Role.PM_BESIDE, f" {form} ") for form in forms(language.pm))
    nights = ((Role.NIGHT_BESIDE, f" {form} ") for form in forms(language.night))
    known = (*halves, *nights)
    for words in language.relative_days.values():
        for day in forms(words):
            yield from ((day, role, None) for role, half in known if half in f" {day} ")


def words_inside(language: Language) -> Iterator[tuple[str, Entry]]:
    """The parts of number words that are no words of their own, or other ones."""
    for number, words in language.number_stems.items():
        for form in forms(words):
            yield folded(form), Entry(Role.ADDEND, {Role.ADDEND: number})
    for form in forms(language.year_endings):
        yield folded(form), Entry(Role.AGE_AFTER | Role.DURATION_ADJECTIVE, {Role.DURATION_ADJECTIVE: "year"})

"""A language's words of reported speech as patterns, and what a voice's name may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claimdiff.grammar.tokens import folded, split
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import Lexicon, lexicon

APART = "…"
"""What stands between the two parts of a form that goes around a claim: ``soll … haben``."""
AROUND = 200
"""Code points between those two parts at most."""
NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Speech:
    """Patterns of what announces a voice, and the words that its name is made of or ends at."""

    leading: re.Pattern[str]
    trailing: re.Pattern[str]
    saying: re.Pattern[str]
    hearsay: re.Pattern[str]
    suppositions: re.Pattern[str]
    articles: frozenset[str]
    links: frozenset[str]
    ends: frozenset[str]
    ordinals: frozenset[str]
    conjunctions: frozenset[str]
    abbreviations: frozenset[str]
    capital_nouns: bool
    apostrophes: bool
    unspaced: bool
    lexicon: Lexicon


@cache
def speech(code: str) -> Speech:
    """The patterns of one language, by its ISO 639-1 code."""
    language = load(code)
    articles = _words(language, language.determiners, language.articles, language.voice_articles)
    links = _words(language, language.partitives, language.voice_links)
    days = (*language.weekdays.values(), *language.months.values(), *language.relative_days.values())
    return Speech(
        leading=_pattern(forms(language.according_to), language),
        trailing=_pattern(forms(language.according_after), language),
        saying=_pattern(forms(language.saying), language),
        hearsay=_pattern(forms(language.hearsay), language),
        suppositions=_pattern(forms(language.suppositions), language),
        articles=articles,
        links=links,
        ends=(_words(language, language.function_words) - articles - links)
        | _words(
            language,
            *days,
            *language.numbers.values(),
            language.saying,
            language.according_to,
            language.according_after,
        ),
        conjunctions=_words(language, language.joiners, language.between_and),
        abbreviations=frozenset(folded(form.rstrip(".")) for form in forms(language.abbreviations)),
        ordinals=_words(language, *language.ordinals.values()),
        capital_nouns=language.capital_nouns,
        apostrophes=language.apostrophes,
        unspaced=language.unspaced,
        lexicon=lexicon(code),
    )


def _words(language: Language, *fields: str) -> frozenset[str]:
    """The forms of one word, folded, a letter's apostrophe cut off: ``l'`` is ``l``."""
    return frozenset(
        folded(parts[0])
        for field in fields
        for form in forms(field)
        if (parts := split(form, language.apostrophes)) and (len(parts) == 1 or parts[1:] == ["'"])
    )


def _pattern(words: Iterable[str], language: Language) -> re.Pattern[str]:
    """One pattern for all forms, the longest first; a hyphen before a form lets it stand on the word before."""
    found = sorted(words, key=len, reverse=True)
    if not found:
        return NEVER
    return re.compile("|".join(_form(form, language.unspaced) for form in found), re.IGNORECASE)


def _form(form: str, unspaced: bool) -> str:
    first, _, last = form.partition(APART)
    if last:
        return rf"{_form(first.strip(), unspaced)}[^.;:!?\n]{{1,{AROUND}}}?{_form(last.strip(), unspaced)}"
    written_on = form.startswith("-")
    body = r"\s+".join(re.escape(word) for word in form.removeprefix("-").split()).replace("'", "['’]")
    if unspaced:
        return body
    return ("" if written_on else r"(?<!\w)") + body + r"(?!\w)"

"""A language's words of reported speech, and what a voice's name may hold."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimdiff.grammar.tokens import folded, split
from claimdiff.languages import Language, forms, load
from claimdiff.lexicon import Lexicon, lexicon
from claimdiff.voices.forms import Forms, forms_by_word


class Speech(NamedTuple):
    """The forms of what announces a voice, and the words that its name is made of or ends at."""

    leading: Forms
    trailing: Forms
    saying: Forms
    counting: Forms
    for_whom: Forms
    hearsay: Forms
    suppositions: Forms
    articles: frozenset[str]
    links: frozenset[str]
    ends: frozenset[str]
    ordinals: frozenset[str]
    conjunctions: frozenset[str]
    abbreviations: frozenset[str]
    tellers: frozenset[str]
    capital_nouns: bool
    apostrophes: bool
    unspaced: bool
    lexicon: Lexicon


@cache
def speech(code: str) -> Speech:
    """What one language has for it, by its ISO 639-1 code."""
    language = load(code)
    articles = _words(language, language.determiners, language.articles, language.voice_articles)
    links = _words(language, language.partitives, language.voice_links)
    days = (*language.weekdays.values(), *language.months.values(), *language.relative_days.values())
    return Speech(
        leading=forms_by_word(forms(language.according_to), language.unspaced),
        trailing=forms_by_word(forms(language.according_after), language.unspaced),
        saying=forms_by_word(forms(language.saying), language.unspaced),
        counting=forms_by_word(forms(language.counting), language.unspaced),
        for_whom=forms_by_word(forms(language.for_whom), language.unspaced),
        hearsay=forms_by_word(forms(language.hearsay), language.unspaced),
        suppositions=forms_by_word(forms(language.suppositions), language.unspaced),
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
        tellers=_words(language, language.tellers),
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

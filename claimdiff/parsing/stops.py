"""What a language's data say of full stops: which end no sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimdiff.languages import Language, forms
from claimdiff.parsing.names import full_names, short_names

ORDINAL = "1."
"""Among the abbreviations of a language it stands for all digits."""
ROMAN = frozenset("IVX")
VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāăąēėęěīįıōőœūůűųαεηιουωάέήίόύώаеёиоуыэюяєіїў")
CASELESS = "\u0530"
"""From this letter on, the scripts (Armenian and Georgian aside) write few vowels or have no case."""
SYLLABIC = frozenset("rlw")
"""Consonants that can carry a syllable (Czech ``smrt``, Welsh ``cwm``)."""


class Stops(NamedTuple):
    """The words around a full stop, as one language knows them."""

    abbreviations: frozenset[str] = frozenset()
    """As written, without the stop, and with a capital; ``M`` is not ``m``."""
    starters: frozenset[str] = frozenset()
    """Words that begin a sentence and are no names, in lower case: ``the``, ``er``, ``mais``."""
    months: frozenset[str] = frozenset()
    """Names of months and weekdays, in lower case."""
    short_names: frozenset[str] = frozenset()
    """Their abbreviations."""
    halves: frozenset[str] = frozenset()
    """``a.m``, ``p.m``: they end a sentence, but not before a weekday or a zone."""
    units: frozenset[str] = frozenset()
    """Units, among them words without a vowel: ``kg``, ``zł``."""
    multiples: frozenset[str] = frozenset()
    """Words of large numbers, behind which a unit stands: ``mln``, ``Mrd``."""
    ordinals: bool = False
    """A stop behind digits makes an ordinal: ``2. November``."""

    @classmethod
    def of(cls, language: Language) -> Stops:
        """The stops of one language."""
        named = [*forms(language.abbreviations), *_dotted(language)]
        written = {part.rstrip(".") for form in named for part in re.split(r"(?<=\.)\s", form)}
        return cls(
            abbreviations=frozenset(written | {word[:1].upper() + word[1:] for word in written}),
            starters=_words(language.function_words, language.articles, language.determiners),
            months=frozenset(full_names(language.months) | full_names(language.weekdays)),
            short_names=frozenset(
                short_names(language.months)
                | short_names(language.weekdays)
                | full_names(language.short_months)
                | full_names(language.short_weekdays)
            ),
            halves=frozenset(form.rstrip(".") for form in _words(language.am, language.pm) if "." in form),
            units=_words(*language.units.values(), *language.currencies.values(), *language.time_units.values()),
            multiples=frozenset(form.rstrip(".") for form in _words(*language.multipliers.values())),
            ordinals=ORDINAL in forms(language.abbreviations),
        )

    def open(self, before: str, previous: str, following: str) -> bool:
        """Whether a single stop ends a sentence; given the token before it, the word before that, the word after.

        The word after begins with no small letter: before one, no sentence ends.
        """
        after = following.casefold()
        starts = after in self.starters
        if before.isdigit():
            return previous[-1:].isdigit() or self._after_digits(before, following, starts)
        if before in self.abbreviations:
            # ``no.``, ``Inc.``, ``etc.``: a word or the end of a name before a word that opens a sentence.
            word = before.casefold() in self.starters and not following.isdigit()
            return word or (starts and (previous[:1].isupper() or before.islower()))
        if before.casefold() in self.halves:
            return not (following.isdigit() or following.isupper() or after in self.months)
        if self._is_initials(before):
            if len(before) == 1 and (before.islower() or not before.isupper()):
                # ``1974 r. Zapora``: a unit; ``u. A. w. g.``: no sentence.
                return previous[-1:].isdigit() or starts
            named = not previous or previous[0].isupper()
            return starts and not (len(before) == 1 and named)
        if before.casefold() in self.short_names and following.isdigit():
            return False
        if self.ordinals and set(before) <= ROMAN:
            return starts
        return starts or not self._looks_cut(before, previous)

    def _after_digits(self, digits: str, following: str, starts: bool) -> bool:
        if following.casefold() in self.months:
            return len(digits) > 2
        if self.ordinals and len(digits) <= 3:
            return starts
        return True

    @staticmethod
    def _is_initials(token: str) -> bool:
        """``J``, ``U.S``, ``a.m``, ``J.-P``, ``Ph.D``: letters by ones and twos, stops between them."""
        parts = re.split(r"[.-]", token)
        if len(parts) == 1:
            return len(token) == 1 and token.isalpha()
        return all(part.isalpha() and len(part) <= 2 for part in parts if part)

    def _looks_cut(self, token: str, previous: str) -> bool:
        """``kpt``, ``płk``, ``Sgt``: no vowel, so no word; not ``km`` after a number, not ``BBC``, not ``smrt``."""
        if not 2 <= len(token) <= 4 or not token.isalpha() or token.isupper() or previous[-1:].isdigit():
            return False
        letters = token.casefold()
        is_unit = letters in self.units or previous.rstrip(".").casefold() in self.multiples
        if is_unit or letters[0] >= CASELESS:
            return False
        return not VOWELS & set(letters) and not SYLLABIC & set(letters)


def _words(*tables: str) -> frozenset[str]:
    return frozenset(form.casefold() for table in tables for form in forms(table))


def _dotted(language: Language) -> Iterator[str]:
    """The abbreviations among words that stand before a figure or a unit: ``Mio.``, ``ca.``, ``Nr.``, ``kl.``."""
    tables = (language.multipliers, language.hedges, language.clock_hedges)
    fields = [each for table in tables for each in table.values()]
    for each in (*fields, language.labels, language.hour_words_before, language.according_to):
        yield from (form for form in forms(each) if form.endswith("."))

"""Forms of several words found in a text: its words are looked up, and only those that begin a form are read on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

APART = "…"
"""What stands between the two parts of a form that goes around a claim: ``soll … haben``."""
AROUND = 200
"""Code points between those two parts at most."""
RUN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Forms:
    """Some forms of a language, whatever their case, by the word that each begins with.

    All stand under "" where words have no spaces between them, or one is written on the word before (``-nın``).
    """

    by_word: dict[str, list[str]]
    unspaced: bool
    _compiled: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def within(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every form in a text between two offsets, in their order, not overlapping; of two at one place the longer."""
        stop = len(text) if end is None else end
        if "" in self.by_word:
            yield from self._pattern("").finditer(text, start, stop)
        elif not _words_of(text).isdisjoint(self.by_word):
            behind = start
            for run in RUN.finditer(text, start, stop):
                word = _uncased(run.group())
                if word in self.by_word and run.start() >= behind:
                    found = self._pattern(word).match(text, run.start(), stop)
                    if found is not None:
                        behind = found.end()
                        yield found

    def first(self, text: str) -> re.Match[str] | None:
        """The first form in a text."""
        return next(self.within(text), None)

    def _pattern(self, word: str) -> re.Pattern[str]:
        """One pattern for all forms that begin with a word, the longest first."""
        if word not in self._compiled:
            found = sorted(self.by_word[word], key=len, reverse=True)
            self._compiled[word] = re.compile("|".join(_form(form, self.unspaced) for form in found), re.IGNORECASE)
        return self._compiled[word]


def forms_by_word(found: Iterable[str], unspaced: bool) -> Forms:
    """Some forms, looked up by how they begin; a hyphen before a form lets it stand on the word before."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for form in found:
        first = RUN.match(form)
        by_word[_uncased(first.group()) if first and not unspaced else ""].append(form)
    if "" in by_word:
        by_word = {"": [form for each in by_word.values() for form in each]}
    return Forms(dict(by_word), unspaced)


def _form(form: str, unspaced: bool) -> str:
    first, _, last = form.partition(APART)
    if last:
        return rf"{_form(first.strip(), unspaced)}[^.;:!?\n]{{1,{AROUND}}}?{_form(last.strip(), unspaced)}"
    written_on = form.startswith("-")
    body = r"\s+".join(re.escape(word) for word in form.removeprefix("-").split()).replace("'", "['’]")
    if unspaced:
        return body
    return ("" if written_on else r"(?<!\w)") + body + r"(?!\w)"


def _uncased(word: str) -> str:
    """Words so that two are equal where a pattern without case takes them for equal.

    The letters of Turkish are i to such a pattern, and to `casefold` are not.
    """
    return word.lower() if word.isascii() else word.replace("İ", "i").replace("ı", "i").casefold()


@lru_cache(2)
def _words_of(text: str) -> frozenset[str]:
    """The words of a text without case: several forms are looked for in one sentence in turn."""
    return frozenset(_uncased("\n".join(RUN.findall(text))).split("\n"))

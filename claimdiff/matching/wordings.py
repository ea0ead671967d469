"""Quotations of one statement: alike in one language, or of the same concepts across two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimdiff.model import Claim
from claimdiff.values import Quote

ALIKE = 80.0
"""Two wordings in one language are at least so alike, their words sorted (rapidfuzz ratio, 0 to 100)."""
SHARED = 0.6
"""The words that two quotations in different languages share by a concept, as a part of those of the richer one."""
FEWEST, SHORT = 2, 9
"""Words that they share at least; one is enough for quotations of so few words whose only known one it is."""
Wording = tuple[str, str]
"""A language and the plain words of a quotation in it."""


def wordings(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The quotations of each statement, in their order."""
    said: dict[Wording, list[Claim]] = defaultdict(list)
    for claim in claims:
        quote = _quote(claim)
        said[quote.language, quote.plain].append(claim)
    quotes = {wording: _quote(members[0]) for wording, members in said.items()}
    home = {wording: {wording} for wording in said}
    for one, other in [*_in_one_language(quotes), *_in_two(quotes)]:
        if home[one] is not home[other] and _of_two_articles(said[one], said[other]):
            home[one] |= home[other]
            for each in home[other]:
                home[each] = home[one]
    for wording in said:
        if wording == min(home[wording]):
            yield [claim for each in sorted(home[wording]) for claim in said[each]]


def _quote(claim: Claim) -> Quote:
    assert isinstance(claim.value, Quote)
    return claim.value


def _of_two_articles(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    return len({claim.source for claim in (*one, *other)}) > 1


def _in_one_language(quotes: dict[Wording, Quote]) -> Iterator[tuple[Wording, Wording]]:
    """The pairs of wordings of one language that are alike."""
    from rapidfuzz import fuzz, process

    by_language: dict[str, list[Wording]] = defaultdict(list)
    for wording in quotes:
        by_language[wording[0]].append(wording)
    for same in by_language.values():
        plain = [" ".join(sorted(wording[1].split())) for wording in same]
        for place, words in enumerate(plain):
            rest = plain[place + 1 :]
            for _, _, at in process.extract(words, rest, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
                yield same[place], same[place + 1 + at]


def _in_two(quotes: dict[Wording, Quote]) -> Iterator[tuple[Wording, Wording]]:
    """The pairs of wordings of two languages that say the same concepts; only those that share one are compared."""
    holding: dict[str, list[Wording]] = defaultdict(list)
    for wording, quote in quotes.items():
        candidates = {other for word in _telling(quote) for key in word for other in holding[key]}
        for other in sorted(candidates):
            if other[0] != wording[0] and one_statement(quote, quotes[other]):
                yield other, wording
        for key in {key for word in _telling(quote) for key in word}:
            holding[key].append(wording)


def one_statement(mine: Quote, its: Quote) -> bool:
    """Whether two quotations in different languages are wordings of one statement."""
    known = _telling(mine), _telling(its)
    if not all(known):
        return False
    fewest = min(_met(known[0], known[1]), _met(known[1], known[0]))
    if fewest >= FEWEST:
        return fewest >= SHARED * max(map(len, known))
    short = max(len(mine.plain.split()), len(its.plain.split())) <= SHORT
    return bool(fewest) and short and min(map(len, known)) == 1 and _same_form(mine, its)


def _telling(quote: Quote) -> list[frozenset[str]]:
    """The words of a quotation that the lexicon knows: others say nothing across languages."""
    return [word for word in quote.words if not any(key[0] == "~" for key in word)]


def _met(words: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> int:
    """How many words share a concept with one of the others."""
    return sum(any(word & other for other in others) for word in words)


def _same_form(mine: Quote, its: Quote) -> bool:
    return bool(mine.denials) == bool(its.denials) and mine.figures == its.figures

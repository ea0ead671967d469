"""Quotations of one statement: alike in one language, or of the same concepts across two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimdiff.model import Claim
from claimdiff.values import Quote

ALIKE = 80.0
"""Two wordings in one language are at least so alike, their words sorted (rapidfuzz ratio, 0 to 100)."""
SHARED = 0.6
"""The words that two quotations in different languages share by a concept, as a part of those of the richer one."""
OF_ONE_SPEAKER = 0.4
"""The same part where both are told to be of one person, and they share more than the fewest words."""
MOST = 40
"""Wordings with a word in common that one of them is compared with at most."""
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


def _in_one_language(quotes: Mapping[Wording, Quote]) -> Iterator[tuple[Wording, Wording]]:
    """The pairs of wordings of one language that are alike."""
    from rapidfuzz import fuzz

    by_language: dict[str, dict[Wording, list[frozenset[str]]]] = defaultdict(dict)
    for wording in quotes:
        by_language[wording[0]][wording] = [frozenset((word,)) for word in wording[1].split()]
    for same in by_language.values():
        plain = {wording: " ".join(sorted(wording[1].split())) for wording in same}
        for one, other in candidates(same):
            if fuzz.ratio(plain[one], plain[other], score_cutoff=ALIKE):
                yield one, other


def _in_two(quotes: Mapping[Wording, Quote]) -> Iterator[tuple[Wording, Wording]]:
    """The pairs of wordings of two languages that say the same concepts."""
    for one, other in candidates({wording: _telling(quote) for wording, quote in quotes.items()}):
        if one[0] != other[0] and one_statement(quotes[one], quotes[other]):
            yield one, other


def candidates(said: Mapping[Wording, Sequence[frozenset[str]]]) -> Iterator[tuple[Wording, Wording]]:
    """The pairs that share one of each other's rarest keys, each once; `said` are the words with their keys.

    What shares `SHARED` of its words shares one of the rarest others. A key that many hold brings the latest alone
    together, so that the pairs grow with the wordings.
    """
    common = Counter(key for words in said.values() for key in frozenset().union(*words))
    holding: dict[str, list[Wording]] = defaultdict(list)
    for wording, words in said.items():
        # One order for all, or two wordings put off what they share: by the commonest key, then by its letters.
        rarest = sorted(words, key=lambda keys: max(((common[key], key) for key in keys), default=(0, "")))
        keys = sorted(frozenset().union(*rarest[: int((1 - SHARED) * len(words)) + 1]))
        yield from ((other, wording) for other in dict.fromkeys(each for key in keys for each in holding[key][-MOST:]))
        for key in keys:
            holding[key].append(wording)


def one_statement(mine: Quote, its: Quote) -> bool:
    """Whether two quotations in different languages are wordings of one statement."""
    known = _telling(mine), _telling(its)
    if not all(known):
        return False
    fewest = min(_met(known[0], known[1]), _met(known[1], known[0]))
    if fewest >= FEWEST:
        enough = OF_ONE_SPEAKER if fewest > FEWEST and mine.has_speaker_of(its) else SHARED
        return fewest >= enough * max(map(len, known))
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

"""Independent sources: near copies of an article, and sentences that several articles repeat, count once.

Texts are held against each other by their shingles, runs of a few words. Each text is looked for only among the
originals found so far, through an index: the work grows with the length of the texts, not with the number of pairs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time

from claimdiff.model import Claim, Document, Note, Position

WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|\w+")
"""A word; of Chinese, Japanese and Thai, that are written without spaces, a letter."""
SHINGLE = 5
"""Words of a shingle."""
COPIED = 0.6
"""The share of the shorter text's shingles that the other one holds, from which it is its copy: agencies' texts are cut
and get other first sentences, and two reports of one event that were written apart share a few per cent at most."""
LEAST = 12
"""Shingles of a text below which it is too short to be told a copy."""
REPEATED = 0.8
"""The same share for two sentences."""
LEAST_REPEATED = 4
"""Shingles of a sentence below which anybody may have written it so."""
SENTENCE = 300
"""Code points of a sentence that are looked at on each side of its claim."""
Shingles = frozenset[tuple[str, ...]]


def copies(documents: Sequence[Document]) -> dict[str, str]:
    """For each article that repeats another, nearly or whole, that one's id: the earliest, then the longest."""
    originals = Originals(COPIED, LEAST)
    whole: dict[str, str] = {}
    found: dict[str, str] = {}
    for document in sorted(documents, key=_precedence):
        words = (word for sentence in document.sentences for word in _words(sentence.text))
        name, text = document.article.id, document.article.text
        first = whole.setdefault(text, name)
        original = originals.add(name, shingles(list(words))) if first == name else found.get(first, first)
        if original is not None:
            found[document.article.id] = original
    return found


def _precedence(document: Document) -> tuple[date, time, int, str]:
    article = document.article
    return article.published or date.max, article.published_time or time.max, -len(article.text), article.text


def notes_of(copied: Mapping[str, str]) -> Iterator[Note]:
    """A note for each copy."""
    for copy, original in sorted(copied.items()):
        yield Note(f"nearly a copy of {original}: the two count as one independent source", copy)


def notes_of_retold(pairs: Iterable[tuple[str, str]], copied: Mapping[str, str]) -> Iterator[Note]:
    """A note for two articles that tell the same in the same order, and are no copies of each other word by word."""
    for first, second in pairs:
        if copied.get(first, first) != copied.get(second, second):
            words = f"tells the same as {first} in the same order, as a translation does: the two may be one source"
            yield Note(words, second)


def independent(claims: Sequence[Claim], positions: Iterable[Position], copied: Mapping[str, str]) -> list[set[str]]:
    """For each position the articles that stand for themselves in it.

    A copy goes with its original, unless it gives another value; an article whose claims all stand in sentences that
    others have word for word goes with those.
    """
    known = {claim.id: claim for claim in claims}
    values: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        values[claim.source].add(claim.value.describe())
    found = []
    for position in positions:
        own = [known[claim] for claim in position.claims]
        origins = {claim.source: copied.get(claim.source, claim.source) for claim in own}
        for source, origin in origins.items():
            if origin in values and position.value not in values[origin]:
                origins[source] = source
        found.append(_first_to_say(own, origins))
    return found


def _first_to_say(claims: Iterable[Claim], origins: Mapping[str, str]) -> set[str]:
    """The originals of the articles that have a sentence of their own among the claims of one value."""
    sentences = Originals(REPEATED, LEAST_REPEATED)
    told = [(claim, text, shingles(_words(text))) for claim in claims for text in (_near(claim),)]
    told.sort(key=lambda each: (-len(each[2]), each[1], each[0].source, each[0].span))
    return {
        origins[claim.source] for claim, text, words in told if sentences.add(f"{claim.source}\n{text}", words) is None
    }


def _near(claim: Claim) -> str:
    """A claim's sentence, or of a very long one what stands near the claim."""
    start, end = claim.span.start - claim.sentence.span.start, claim.span.end - claim.sentence.span.start
    return claim.sentence.text[max(0, start - SENTENCE) : end + SENTENCE]


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def shingles(words: Sequence[str]) -> Shingles:
    """Every run of words of a text."""
    return frozenset(tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


class Originals:
    """Texts that repeat none of those before them, found through their shingles."""

    def __init__(self, share: float, least: int) -> None:
        self._share, self._least = share, least
        self._holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._sizes: dict[str, int] = {}

    def add(self, name: str, own: Shingles) -> str | None:
        """The original that a text repeats, the one that it shares most with; None where it is one itself."""
        if len(own) < self._least:
            return None
        shared: Counter[str] = Counter(holder for each in own for holder in self._holders.get(each, ()))
        alike = [
            (count / min(len(own), self._sizes[holder]), -place, holder)
            for place, (holder, count) in enumerate(sorted(shared.items(), key=lambda each: each[0]))
        ]
        best = max(alike, default=None, key=lambda each: each[:2])
        if best is not None and best[0] >= self._share:
            return best[2]
        self._sizes[name] = len(own)
        for each in own:
            self._holders[each].append(name)
        return None

"""Voices that stand right beside their figure: who counted it, and those whom another voice's figure makes one.

``Police counted 6,000, the unions 15,000``, ``6,000 (police) or 15,000 (organisers)``, ``15 000 pour les syndicats``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimdiff.grammar.tokens import folded
from claimdiff.lexicon import is_kind_of
from claimdiff.model import Claim, Kind, Span
from claimdiff.values import Quantity
from claimdiff.voices.mark import Mark, added, before_spaces, past_spaces, place_of, said
from claimdiff.voices.phrase import after, before
from claimdiff.voices.speech import Speech
from claimdiff.voices.tellers import has_of_its_own, is_teller

FIGURES = (Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.DURATION)
"""Kinds of which two voices give two figures."""
OBJECT = 6
"""Words between a verb of counting and its figure at most: ``schätzte | die Zahl der Teilnehmer auf | 6000``."""
BESIDE = 3
"""Small words between a voice and its figure at most: ``für die Gewerkschaft | waren es | 15.000``."""
GAPPED = 5
"""Words from the start of a clause without a verb to its figure at most."""
NEAR = 30
"""Code points between such words and a figure at most."""
REACH = 90
"""Code points before a figure in which such a clause begins."""
BOUNDARY = re.compile(r"[,;:，；،、—–]|\s-\s")
COMMA = re.compile(r"[,;:，；、،]")
WORD = re.compile(r"\w+")
BRACKET = re.compile(r"\s{0,2}\(([^()\d\n]{2,40})\)")


def opposed(text: str, claims: Sequence[Claim], words: Speech, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a sentence and those that stand beside its figures, in their order."""
    if words.unspaced:
        return list(marks)
    by_claim = dict(_counting(text, claims, words))
    counted = list(by_claim.values())
    found = added(added(marks, counted), _gapped(text, claims, words, set(by_claim)))
    weak = added((), _beside(text, claims, words))
    names = {folded(mark.name) for mark in (*found, *weak) if mark.name}
    return added(found, weak) if len(names) > 1 else found


def voice_before(text: str, begin: int, end: int, words: Speech) -> Span | None:
    """The name of the voice right before a figure at `end`, if any; a clause of its own begins after `begin`.

    ``the gang boasts of | 430,000``, ``nach Angaben der Gewerkschaften | 15.000``, ``…, the unions | 15,000``.
    """
    if words.unspaced:
        return None
    start = max(0, end - REACH)
    for found in words.counting.within(text, start, end):
        if _is_bridge(text, found.end(), end, words):
            return before(text, before_spaces(text, found.start()), words)
    for pattern in (words.leading, words.for_whom):
        for found in pattern.within(text, start, end):
            name = after(text, past_spaces(text, found.end()), words)
            if name is None or not _is_bridge(text, name.end, end, words):
                continue
            if is_teller(text[name.start : name.end], words, acronyms=pattern is words.leading):
                return name
    return clause_name(text, max(begin, start), end, words)


def _counting(text: str, claims: Sequence[Claim], words: Speech) -> Iterator[tuple[int, Mark]]:
    """The voices that count a sentence's figures, with where each figure begins: ``Police counted | 6,000``."""
    starts = [place_of(claim).start for claim in claims]
    for found in words.counting.within(text):
        behind = after(text, past_spaces(text, found.end()), words)
        for name in (_subject(text, found.start(), words), behind):
            if name is None or not is_teller(text[name.start : name.end], words, acronyms=True):
                continue
            span = Span(min(name.start, found.start()), max(name.end, found.end()))
            at = bisect_left(starts, found.start())
            if at < len(claims) and _follows(text, span.end, claims[at]) and not _is_its_own(claims[at], words):
                yield starts[at], Mark(span, said(text, name), back=False)
                break


def _subject(text: str, verb: int, words: Speech) -> Span | None:
    """The name before a verb that begins at an offset, over one small word: ``l'ospedale | ne | conta``."""
    edge = before_spaces(text, verb)
    name = before(text, edge, words)
    if name is not None:
        return name
    tokens = list(WORD.finditer(text, max(0, edge - NEAR), edge))
    if not tokens or folded(tokens[-1].group()) not in words.ends:
        return None
    return before(text, before_spaces(text, tokens[-1].start()), words)


def _gapped(text: str, claims: Sequence[Claim], words: Speech, counted: set[int]) -> Iterator[Mark]:
    """The voices that take up the verb of counting before them: ``…, | the unions | 15,000``."""
    figures = [claim for claim in claims if claim.kind in FIGURES]
    for first, second in pairwise(figures):
        if first.kind is not second.kind or _is_its_own(second, words):
            continue
        begin, end = place_of(first).end, place_of(second).start
        if place_of(first).start in counted and (name := clause_name(text, begin, end, words)) is not None:
            yield Mark(name, said(text, name), back=False)
            counted.add(end)


def clause_name(text: str, begin: int, end: int, words: Speech) -> Span | None:
    """The name that is all that stands between the last boundary of a stretch and its end: ``…, | the unions | ``."""
    tokens = list(WORD.finditer(text, max(begin, end - REACH), end))[-GAPPED - 1 :]
    last = len(tokens)
    while last and _is_small(tokens[last - 1], words) and folded(tokens[last - 1].group()) not in words.articles:
        last -= 1
    if not last or (COMMA.search(text, tokens[last - 1].end(), end) and not _is_set_off(text, begin, end)):
        return None
    first = last
    while first and (first == last or not BOUNDARY.search(text, tokens[first - 1].end(), tokens[first].start())):
        if folded(tokens[first - 1].group()) in words.conjunctions | words.ends - words.tellers - words.articles:
            break
        first -= 1
    opened = first > 0 or (bool(tokens) and BOUNDARY.search(text, begin, tokens[0].start()) is not None)
    if not opened or first >= last or last - first > GAPPED:
        return None
    span = Span(tokens[first].start(), tokens[last - 1].end())
    name = after(text, span.start, words)
    if name is None or name.end < span.end or not is_teller(text[span.start : span.end], words, acronyms=True):
        return None
    return span


def _is_set_off(text: str, begin: int, end: int) -> bool:
    """Whether a comma stands for the verb left out behind a semicolon: ``; os sindicatos, em 65 %``."""
    opening = text.rfind(";", max(begin, end - REACH), end)
    return opening >= 0 and text.count(",", opening, end) == 1


def _beside(text: str, claims: Sequence[Claim], words: Speech) -> Iterator[Mark]:
    """The voices right behind or before a figure that need another voice in its sentence to be one."""
    for claim in claims:
        if not _may_be_of_two(claim):
            continue
        place = place_of(claim)
        bracket = BRACKET.match(text, place.end)
        if bracket is not None and is_teller(bracket[1], words):
            yield Mark(Span(*bracket.span()), " ".join(bracket[1].split()), ahead=False)
            continue
        for found in words.for_whom.within(text, max(0, place.start - REACH), place.end + REACH):
            name = after(text, past_spaces(text, found.end()), words)
            if name is None or not is_teller(text[name.start : name.end], words):
                continue
            if place.end <= found.start() and not text[place.end : found.start()].strip():
                yield Mark(Span(found.start(), name.end), said(text, name), ahead=False)
            elif name.end <= place.start and _is_bridge(text, name.end, place.start, words):
                yield Mark(Span(found.start(), name.end), said(text, name), back=False)


def _may_be_of_two(claim: Claim) -> bool:
    """Whether two voices may give a figure: persons, or nothing that it names."""
    if claim.kind is not Kind.COUNT or not isinstance(claim.value, Quantity):
        return False
    unit = claim.value.unit
    return unit is None or (
        (is_kind_of(unit, "person") or is_kind_of(unit, "people_group")) and not has_of_its_own(unit)
    )


def _is_its_own(claim: Claim, words: Speech) -> bool:
    """Whether a count may be of what the one who counts has; of a noun that the lexicon lacks, nobody knows."""
    if claim.kind is not Kind.COUNT or not isinstance(claim.value, Quantity):
        return False
    unknown = claim.noun is not None and claim.value.unit is None and bool(words.lexicon.forms())
    return has_of_its_own(claim.value.unit) or unknown


def _follows(text: str, end: int, claim: Claim) -> bool:
    """Whether a claim stands behind a verb that ends at an offset, or holds that end as its hedge."""
    place = place_of(claim)
    if place.start < end:
        return place.end > end
    between = text[end : place.start]
    return len(between) <= REACH and len(between.split()) <= OBJECT and BOUNDARY.search(between) is None


def _is_bridge(text: str, start: int, end: int, words: Speech) -> bool:
    """Whether nothing but small words stand between two offsets: ``für die Gewerkschaft | waren es | 15.000``."""
    between = list(WORD.finditer(text, start, end)) if end - start <= NEAR else []
    return end - start <= NEAR and len(between) <= BESIDE and all(_is_small(each, words) for each in between)


def _is_small(token: re.Match[str], words: Speech) -> bool:
    word = folded(token.group())
    if word in words.tellers:
        return False
    return word in words.ends or word in words.links or word in words.articles

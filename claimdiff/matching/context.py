"""What stands around each claim: the concepts, names and other words of its sentence.

A word counts as the concepts that the lexicon knows it for, in any language; a word that the lexicon
lacks counts as itself, and meets its cognates and other spellings across the articles.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimdiff.grammar import Role, vocabulary
from claimdiff.grammar.tokens import INVISIBLE, MARKS
from claimdiff.lexicon import concepts, lexicon
from claimdiff.lexicon.fold import latin
from claimdiff.matching.rarity import is_common, stated
from claimdiff.model import NUMERIC, Claim, Document, Kind, Sentence
from claimdiff.values import CalendarDate, Quantity, Value

WORD = re.compile(rf"(?:(?![\d_])\w)(?:(?![\d_])\w|[{MARKS}{INVISIBLE}])*")
CLAUSE_END = re.compile(r"[,;:()–—]")
COGNATE = 86.0
"""Two spellings of a name, or two cognates, are at least so alike (rapidfuzz ratio, 0 to 100)."""
SHORTEST_COGNATE = 5
REACH = 12
"""Words further from a claim than this say little about it."""
KIN_SHARE, DOMAIN_SHARE = 0.4, 0.1
"""What a related concept and the domain weigh beside the concept itself."""
NEXT_DOOR = 0.1
"""What a word of the sentence before or after weighs."""
OWNER_REACH = 24
"""Characters between a name and the age that is its owner's: ``Gemma Tully, 36``."""
RAREST = 2.0
"""The rarity of a key that no sentence of the event holds itself."""
NAMES = Role.LABEL | Role.LABEL_AFTER | Role.ZONE | Role.QUARTER | Role.DETERMINER
"""Roles of words that may well name a subject (`train`, `hall`)."""
FARTHEST = 0.35
"""What a word of the sentence weighs beyond that reach."""


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: where it stands in its sentence, its keys (concepts, or the word itself), and its shape."""

    start: int
    end: int
    keys: tuple[str, ...]
    capital: bool


@dataclass(frozen=True, slots=True)
class Context:
    """What a claim is about, as far as its words tell.

    `around` weighs the keys of its sentence by their nearness and rarity in the event; `closest` are the
    keys of the nearest words; `names` are the capitalised words that the lexicon
    lacks, `owner` those right before the claim of an age. `place` is between
    0 (the article's first character) and 1. `years` are those that its sentence
    names outright, `days` its dates to the day; `beside` holds the telling values of the sentence's other claims;
    `rivals` are the values of the article's other claims that are easy to take for this one.
    """

    claim: Claim
    language: str
    around: Mapping[str, float]
    length: float
    closest: frozenset[str]
    names: frozenset[str]
    noun: frozenset[str]
    owner: frozenset[str]
    place: float
    in_title: bool
    years: frozenset[int]
    days: tuple[CalendarDate, ...]
    beside: frozenset[str]
    rivals: tuple[Value, ...]


def contexts(documents: Sequence[Document], claims: Iterable[Claim]) -> dict[str, Context]:
    """The context of every claim that states a figure, by its id."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in (each for each in claims if each.kind in NUMERIC):
        by_source[claim.source].append(claim)
    words = {
        document.article.id: {
            sentence.index: content_words(sentence.text, document.language) for sentence in document.sentences
        }
        for document in documents
    }
    spelled = _one_spelling(word for sentences in words.values() for each in sentences.values() for word in each)
    rarity = _rarity(words, spelled)
    made: dict[str, Context] = {}
    for document in documents:
        own = by_source[document.article.id]
        sorts: dict[tuple[Kind, str | None], list[Claim]] = defaultdict(list)
        for claim in own:
            sorts[_sort_of(claim)].append(claim)
        for claim in own:
            context = _context(claim, document, words[document.article.id], spelled, rarity)
            made[claim.id] = replace(
                context,
                years=_years(claim, own),
                days=_days(claim, own),
                beside=_beside(claim, own),
                rivals=_rivals(claim, sorts),
            )
    return made


def block_of(claim: Claim) -> tuple[Kind, str]:
    """What two claims must share to be compared at all: the kind, and the scale of a measure."""
    axis = claim.value.axis() if isinstance(claim.value, Quantity) and claim.kind is Kind.MEASURE else ""
    return claim.kind, axis


def _sort_of(claim: Claim) -> tuple[Kind, str | None]:
    """What makes claims of one article easy to take for each other: counts of one noun, else the kind and scale."""
    if claim.kind is Kind.COUNT and isinstance(claim.value, Quantity):
        return claim.kind, claim.value.unit
    return block_of(claim)


def _years(claim: Claim, own: Iterable[Claim]) -> frozenset[int]:
    """The years that a claim's sentence names: another event told for comparison has one of its own."""
    return frozenset(
        other.value.year
        for other in own
        if other.sentence.index == claim.sentence.index
        and isinstance(other.value, CalendarDate)
        and other.value.year is not None
        and not other.resolved
    )


def _days(claim: Claim, own: Iterable[Claim]) -> tuple[CalendarDate, ...]:
    """The days that a claim's sentence names, for claims that are no dates themselves."""
    return tuple(
        other.value
        for other in own
        if other.sentence.index == claim.sentence.index
        and claim.kind is not Kind.DATE
        and isinstance(other.value, CalendarDate)
        and (other.value.day is not None or other.value.weekday is not None)
    )


def _rivals(claim: Claim, sorts: Mapping[tuple[Kind, str | None], Sequence[Claim]]) -> tuple[Value, ...]:
    return tuple(other.value for other in sorts[_sort_of(claim)] if other.id != claim.id)


def _beside(claim: Claim, own: Iterable[Claim]) -> frozenset[str]:
    """The values of the other claims of a claim's sentence, where they are not of the sort that any sentence holds."""
    return frozenset(
        f"{other.kind} {stated(other.value)}"
        for other in own
        if other.sentence.index == claim.sentence.index and other.id != claim.id and not is_common(other.value)
    )


def content_words(text: str, language: str) -> tuple[Word, ...]:
    """The words of a sentence that carry meaning, expressions of several words as one."""
    known = lexicon(language)
    functional = _function_words(language)
    found = list(WORD.finditer(text))
    plain = [match.group() for match in found]
    words: list[Word] = []
    at = 0
    while at < len(found):
        if (len(plain[at]) < 2 and plain[at].isascii()) or (
            plain[at].lower() in functional and not known.has_verb(plain[at])
        ):
            at += 1
            continue
        size, concepts = known.phrase(plain, at)
        start, end = found[at].start(), found[at + size - 1].end()
        keys = concepts or ("~" + latin(plain[at]),)
        words.append(Word(start, end, keys, not concepts and plain[at][0].isupper()))
        at += size
    return tuple(words)


@cache
def _function_words(language: str) -> frozenset[str]:
    """The words that say nothing of the subject: function words, numbers, units, months and other words of figures."""
    known = vocabulary(language).words
    return frozenset(word for word, entry in known.items() if entry.mask & ~NAMES)


def _one_spelling(words: Iterable[Word]) -> dict[str, str]:
    """Each unknown word's shared spelling: names and cognates that look alike become one key."""
    from rapidfuzz import fuzz, process

    unknown = sorted({key for word in words for key in word.keys if key[0] == "~"})
    shared = {key: key for key in unknown}
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in unknown:
        if len(key) > SHORTEST_COGNATE:
            blocks[key[1:2]].append(key)
    for block in blocks.values():
        for at, key in enumerate(block):
            if shared[key] != key:
                continue
            for other, _, _ in process.extract(
                key, block[at + 1 :], scorer=fuzz.ratio, score_cutoff=COGNATE, limit=None
            ):
                shared[other] = key
    return shared


def _rarity(words: Mapping[str, Mapping[int, tuple[Word, ...]]], spelled: Mapping[str, str]) -> dict[str, float]:
    """How much a key says in this event: the logarithm of the sentences over those that hold it."""
    seen: Counter[str] = Counter()
    total = 0
    for sentences in words.values():
        for each in sentences.values():
            total += 1
            seen.update({spelled.get(key, key) for word in each for key in word.keys})
    return {key: math.log((total + 1) / (count + 0.5)) for key, count in seen.items()}


def _context(
    claim: Claim,
    document: Document,
    sentences: Mapping[int, Sequence[Word]],
    spelled: Mapping[str, str],
    rarity: Mapping[str, float],
) -> Context:
    start = claim.span.start - claim.sentence.span.start
    end = claim.span.end - claim.sentence.span.start
    around: dict[str, float] = {}
    ranked: list[tuple[int, frozenset[str]]] = []
    names: set[str] = set()
    owner: set[str] = set()
    noun: frozenset[str] = frozenset()

    def weigh(keys: frozenset[str], nearness: float) -> None:
        for key, share in _with_kin(keys):
            around[key] = max(around.get(key, 0.0), nearness * share * rarity.get(key, RAREST))

    for index in (claim.sentence.index - 1, claim.sentence.index + 1):
        for word in sentences.get(index, ()):
            weigh(frozenset(spelled.get(key, key) for key in word.keys), NEXT_DOOR)
    for word, distance in _distances(claim.sentence, sentences.get(claim.sentence.index, ()), start, end):
        keys = frozenset(spelled.get(key, key) for key in word.keys)
        if distance == 0:
            noun |= keys
            continue
        weigh(keys, max(FARTHEST, 1 - distance / REACH))
        ranked.append((distance, keys))
        if word.capital:
            names |= keys
            if claim.kind is Kind.AGE and 0 <= start - word.end <= OWNER_REACH:
                owner |= keys
    ranked.sort(key=lambda each: each[0])
    closest = frozenset(key for _, keys in ranked[:3] for key in keys)
    length = math.sqrt(sum(weight * weight for weight in around.values()))
    place = claim.span.start / max(1, len(document.article.text))
    title = document.article.title
    in_title = title is not None and claim.sentence.text.strip() in title
    return Context(
        claim, document.language, around, length, closest, frozenset(names), noun, frozenset(owner), place, in_title,
        frozenset(), (), frozenset(), (),
    )  # fmt: skip


def _with_kin(keys: frozenset[str]) -> Iterator[tuple[str, float]]:
    """The keys of a word, the concepts that they relate to, and their domains, each with its share."""
    known = concepts()
    for key in keys:
        yield key, len(keys) ** -0.5
        if key in known:
            concept = known[key]
            for other in (*concept.kinds, *concept.near, *concept.parts):
                yield other, KIN_SHARE * len(keys) ** -0.5
            yield "@" + concept.domain, DOMAIN_SHARE * len(keys) ** -0.5


def _distances(sentence: Sentence, words: Sequence[Word], start: int, end: int) -> list[tuple[Word, int]]:
    """Each word with its distance from the claim in words, three more for each clause between; 0 inside it."""
    found: list[tuple[Word, int]] = []
    before = [word for word in words if word.end <= start]
    after = [word for word in words if word.start >= end]
    inside = [word for word in words if word.end > start and word.start < end]
    found += [(word, 0) for word in inside]
    for side, edge in ((reversed(before), start), (iter(after), end)):
        for count, word in enumerate(side, 1):
            between = sentence.text[min(edge, word.end) : max(edge, word.start)]
            found.append((word, count + 3 * len(CLAUSE_END.findall(between))))
    return found

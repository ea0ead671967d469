"""What the articles say around claims without a figure: what connects two of them, and what sets them apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimdiff.grammar import Role, vocabulary
from claimdiff.kinds.telling.parts import HOSPITAL
from claimdiff.lexicon import concepts, is_generic, is_kind_of
from claimdiff.lexicon.fold import latin
from claimdiff.matching.reach import CLAUSE_END
from claimdiff.matching.words import content_words
from claimdiff.model import Claim, Document
from claimdiff.values import Name, Relation

LEANS = 2
"""Sentences before its own that tell what a claim is about."""
ENOUGH = 3
"""Concepts and names that the sentences before two claims share, where their own share none."""
SHORTEST_CASED, LONGEST_CASE = 7, 3
"""Letters of a name, its sign of an unknown word among them, that is told in its cases, and of their endings."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the articles say beside the claims: each by its id, and the years that it names."""

    documents: Mapping[str, Document]
    years: Mapping[str, frozenset[str]]
    days: Mapping[tuple[str, int], Sequence[Claim]]
    _words: dict[str, frozenset[str]] = field(default_factory=dict)
    _said: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, documents: Sequence[Document], dates: Sequence[Claim] = ()) -> Surroundings:
        """The surroundings of all claims of some articles, with the `dates` among these."""
        by_id = {document.article.id: document for document in documents}
        days: dict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in dates:
            days[claim.source, claim.sentence.index].append(claim)
        return cls(by_id, {each: frozenset(YEAR.findall(by_id[each].article.text)) for each in by_id}, days)

    def words(self, source: str) -> frozenset[str]:
        """The words of an article in Latin letters; most articles are never asked for them."""
        if source not in self._words:
            text = self.documents[source].article.text
            self._words[source] = frozenset(latin(word) for word in WORD.findall(text))
        return self._words[source]

    def knows(self, source: str, name: Name) -> bool:
        """Whether an article holds a word of a name, or of the concept that stands for one (``civil_protection``)."""
        known = set(name.words) & concepts().keys()
        return not known.isdisjoint(self._keys_of(source)) if known else name.stands_in(self.words(source))

    def _keys_of(self, source: str) -> frozenset[str]:
        """The keys of an article's content words."""
        if source not in self._said:
            document = self.documents[source]
            words = (word for each in document.sentences for word in content_words(each.text, document.language))
            self._said[source] = frozenset(key for word in words for key in word.keys)
        return self._said[source]

    def share_ground(self, a: Claim, b: Claim) -> bool:
        """Whether one claim's sentence and the other's, with the two before it, share a telling concept or a name."""
        mine, its = self._ground(a), self._ground(b)
        if mine & self._ground(b, LEANS) or self._ground(a, LEANS) & its:
            return True
        return any(_is_cased(one, other) for one in mine for other in its)  # ``Norrhamn``, ``Norrhamnin``

    def share_story(self, a: Claim, b: Claim) -> bool:
        """Whether the sentences before two claims share so much that the little which their own say is of one event."""
        return len(self._ground(a, LEANS) & self._ground(b, LEANS)) >= ENOUGH

    def behind(self, claim: Claim, words: int) -> frozenset[str]:
        """The keys of so many words right behind a claim, up to the end of its clause; a person is none."""
        document, text = self.documents[claim.source], claim.sentence.text
        end = claim.span.end - claim.sentence.span.start
        clause = CLAUSE_END.split(text[end:], 1)[0]
        last = next((word.end() for at, word in enumerate(WORD.finditer(clause)) if at == words), len(clause))
        keys = self._keys(clause[:last], document)
        return frozenset(key for key in keys if key not in concepts() or not is_kind_of(key, "person"))

    def tell_of_others(self, a: Claim, b: Claim) -> bool:
        """Whether two sentences take others to a hospital: a driver here, a child there."""
        if not isinstance(a.value, Name) or a.value.part != HOSPITAL:
            return False
        mine, its = self._taken(a), self._taken(b)
        return bool(mine and its) and mine.isdisjoint(its)

    def _taken(self, claim: Claim) -> frozenset[str]:
        """Who is taken there, as far as more is said than that they are hurt."""
        words = content_words(claim.sentence.text, self.documents[claim.source].language)
        keys = {key for word in words for key in word.keys if is_kind_of(key, "person") and not is_generic(key)}
        return frozenset(key for key in keys if not is_kind_of(key, "victim") and not is_kind_of(key, "patient"))

    def are_elsewhere(self, a: Claim, b: Claim) -> bool:
        """Whether each of two sentences places what it tells where the other article never is."""
        mine, its = self._places(a), self._places(b)
        return bool(mine and its) and mine.isdisjoint(self.words(b.source)) and its.isdisjoint(self.words(a.source))

    def share_names(self, a: Claim, b: Claim) -> bool:
        """Whether two sentences share two words that the lexicon lacks, as a first name and a surname are: towns of one
        person are spelled in two ways."""
        return len({key for key in self._ground(a) & self._ground(b) if key not in concepts()}) > 1

    def are_of_two_days(self, a: Claim, b: Claim) -> bool:
        """Whether each of two sentences names another day beside it: absent on Monday, there on Tuesday."""
        mine, its = self._day(a), self._day(b)
        return mine is not None and its is not None and mine.value.relate(its.value) is Relation.EXCLUDES

    def _day(self, claim: Claim) -> Claim | None:
        """The date of a claim's sentence that stands nearest to it."""
        told = self.days.get((claim.source, claim.sentence.index), ())
        return min(
            told, key=lambda day: max(day.span.start - claim.span.end, claim.span.start - day.span.end), default=None
        )

    def _places(self, claim: Claim) -> frozenset[str]:
        """The unknown names behind a preposition of a claim's sentence, in Latin letters."""
        language = self.documents[claim.source].language
        text = claim.sentence.text
        return frozenset(
            latin(text[word.start : word.end])
            for word in content_words(text, language)
            if word.capital and (before := WORD.findall(text[: word.start])) and _is_preposition(before[-1], language)
        )

    def _ground(self, claim: Claim, before: int = 0) -> frozenset[str]:
        document = self.documents[claim.source]
        text, place = claim.sentence.text, claim.sentence.index
        start, end = claim.span.start - claim.sentence.span.start, claim.span.end - claim.sentence.span.start
        told = [each.text for each in document.sentences[max(0, place - before) : place]]
        named = (key for key in self._keys(text[start:end], document) if key not in concepts())
        return frozenset(named).union(*(self._keys(each, document) for each in (*told, text[:start], text[end:])))

    @staticmethod
    def _keys(text: str, document: Document) -> frozenset[str]:
        words = content_words(text, document.language)
        return frozenset(key for word in words for key in word.keys if not is_generic(key))

    def is_of_another_event(self, claim: Claim) -> bool:
        """Whether a claim's sentence names years that most articles neither name nor were published in.

        Years after that are plans, and no other event.
        """
        named = set(YEAR.findall(claim.sentence.text))
        common = {year for year in named if 2 * sum(year in years for years in self.years.values()) > len(self.years)}
        published = {str(day.year) for each in self.documents.values() if (day := each.article.published)}
        if not named or common or (published and min(named) > max(published)):
            return False
        return named.isdisjoint(published)


def _is_cased(one: str, other: str) -> bool:
    """Whether two keys are a name and its inflected form."""
    shorter, longer = sorted((one, other), key=len)
    if one in concepts() or other in concepts() or len(shorter) < SHORTEST_CASED:
        return False
    return longer.startswith(shorter) and len(longer) - len(shorter) <= LONGEST_CASE


def _is_preposition(word: str, language: str) -> bool:
    entry = vocabulary(language).words.get(word.lower())
    return entry is not None and bool(entry.mask & (Role.FUNCTION | Role.PARTITIVE))

"""Persons whom an article only names, where another article tells of one of the same surname: ``Renato Scarfoglia``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimdiff.extraction import told_claim
from claimdiff.kinds.telling.naming import spelled
from claimdiff.kinds.telling.persons import PERSON, as_person
from claimdiff.meeting.story import Story
from claimdiff.model import Claim, Kind
from claimdiff.values import Name


def bearers(stories: Sequence[Story], claims: Sequence[Claim]) -> Iterator[Claim]:
    """The first mention of each name of a first name and a surname in every article that tells of no person of that
    surname, where another article does."""
    sources: Mapping[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.kind is Kind.PERSON and isinstance(claim.value, Name) and claim.value.part == PERSON:
            sources[claim.value.words[-1]].add(claim.source)
    for story in stories:
        article = story.document.article.id
        seen: set[tuple[str, ...]] = set()
        for passage in story.told:
            for first, last in passage.names:
                words = spelled(passage, first, last)
                if len(words) != 2 or words in seen or not sources.get(words[-1], {article}) - {article}:
                    continue
                seen.add(words)
                if article not in sources[words[-1]]:
                    yield told_claim(as_person(passage, first, last, words), story.document)

"""Made-up contexts, and small events in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from claimdiff.evening import evened
from claimdiff.matching import group_claims
from claimdiff.matching.context import Context, contexts, families_of
from claimdiff.model import NUMERIC, Article, Claim, Document, Kind, Sentence, Span
from claimdiff.parse import parse, settle_years
from claimdiff.pipeline import claims_of
from claimdiff.values import Mod, Quantity, Value


def count(number: int, unit: str | None = None, mod: Mod | None = None) -> Quantity:
    """An exact count."""
    return Quantity.stated("count", Decimal(number), Decimal(1), unit, mod)


def context(
    value: Value | None = None, kind: Kind = Kind.COUNT, source: str = "a", noun_word: str | None = None, **more: Any
) -> Context:
    """A context of one claim; what is not given is empty."""
    value = value or count(214)
    sentence = Sentence(0, Span(0, 3), "214", 1)
    claim = Claim(f"{source}:1", source, kind, Span(0, 3), "214", 1, sentence, value, kind.value, noun_word)
    around: dict[str, float] = more.pop("around", {})
    given: dict[str, Any] = {
        "closest": frozenset(), "names": frozenset(), "noun": frozenset(), "aspect": None, "owner": frozenset(), "place": 0.5,
        "in_title": False, "years": frozenset(), "days": (), "beside": frozenset(), "rivals": (), **more,
    }  # fmt: skip
    given.setdefault("families", families_of(given["closest"]))
    length = sum(weight * weight for weight in around.values()) ** 0.5
    return Context(claim=claim, language="en", around=around, length=length, **given)


@dataclass(frozen=True, slots=True)
class Event:
    """Articles with their claims and contexts."""

    documents: Sequence[Document]
    claims: Sequence[Claim]
    known: dict[str, Context]

    def groups(self) -> set[frozenset[str]]:
        """The groups, as sets of claim ids."""
        return {frozenset(claim.id for claim in group.claims) for group in group_claims(self.documents, self.claims)}

    def words(self) -> set[frozenset[tuple[str, str]]]:
        """The groups, as sets of article ids and words of claims."""
        said = {claim.id: (claim.source, claim.text) for claim in self.claims}
        return {frozenset(said[claim] for claim in group) for group in self.groups()}


def event(articles: Iterable[Article], kinds: Collection[Kind] = NUMERIC) -> Event:
    """What the articles say in claims of some kinds, those with figures where no others are wanted."""
    documents = settle_years([parse(evened(article)[0]) for article in articles])
    claims = [claim for document in documents for claim in claims_of(document, kinds)]
    return Event(documents, claims, contexts(documents, claims))


def english(**texts: str) -> Event:
    """What English articles say, by their ids."""
    return event(Article(name, f"{name}.txt", text, language="en") for name, text in texts.items())

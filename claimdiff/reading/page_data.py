"""What a web page says of itself: JSON-LD, OpenGraph, `lang`, `<time>` and the rest of its head."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Any

from claimdiff.reading.told import ADDRESS, moment_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting)$")
"""The types of schema.org that an article is of: ``NewsArticle``, ``ReportageNewsArticle``, ``BlogPosting``."""
SITE_BREAK = re.compile(r"( [|–—·-] )")
"""What stands in a page's title before the name of the site."""
WORD = re.compile(r"\w+")
DEEPEST = 20
"""Levels of JSON-LD that are looked into."""
TITLES = ("og:title", "twitter:title", "dc.title", "title")
DATES = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "publication_date",
    "pubdate",
    "publishdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "sailthru.date",
    "parsely-pub-date",
    "date",
)
SITES = ("og:site_name", "application-name", "dc.publisher", "publisher")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "byl")
LOCALES = ("og:locale", "content-language", "dc.language", "inlanguage")
"""The names that `<meta>` gives these, the surest first; in lower case."""


@dataclass(frozen=True, slots=True)
class PageData:
    """The fields of an article as its page tells them; None where it does not."""

    title: str | None
    published: date | None
    published_time: time | None
    language: str | None
    url: str | None
    publisher: str | None
    author: str | None


def page_data(tree: HtmlElement) -> PageData:
    """The fields of the page, each from the surest place that tells it."""
    article, metas = _article(tree), _metas(tree)
    published, clock = _published(tree, article, metas)
    addresses = (_text(article.get("url")), metas.get("og:url"), *tree.xpath("//link[@rel='canonical']/@href"))
    publisher = _first(_names(article.get("publisher")), *map(metas.get, SITES))
    declared = _first(article.get("headline"), *map(metas.get, TITLES), tree.findtext(".//title"))
    return PageData(
        _title(_text(_only_heading(tree)), declared, publisher),
        published,
        clock,
        _first(tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), *map(metas.get, LOCALES)),
        next((address for address in addresses if address and ADDRESS.fullmatch(address)), None),
        publisher,
        _first(_names(article.get("author")), *(each for each in map(metas.get, AUTHORS) if not _is_address(each))),
    )


def _first(*told: object) -> str | None:
    """The first that is a text with something in it, on one line."""
    return next((text for text in map(_text, told) if text), None)


def _text(value: object) -> str | None:
    return " ".join(str(value).split()) or None if isinstance(value, str) else None


def _is_address(text: str | None) -> bool:
    return bool(text and ADDRESS.match(text))


def _only_heading(tree: HtmlElement) -> str | None:
    """The text of the page's one `<h1>`; None where it has several, or none."""
    headings = tree.xpath("//h1")
    return headings[0].text_content() if len(headings) == 1 else None


def _title(heading: str | None, declared: str | None, publisher: str | None) -> str | None:
    """The heading that a reader sees, unless it is another thing than what the page declares: the site's name."""
    if heading and (declared is None or _alike(heading.casefold(), declared.casefold())):
        return heading
    parts = SITE_BREAK.split(declared) if declared and publisher else []
    return declared if len(parts) < 3 or parts[-1] != publisher else "".join(parts[:-2])


def _alike(one: str, other: str) -> bool:
    """Whether one title holds the other, or half of the words of the shorter one."""
    mine, its = set(WORD.findall(one)), set(WORD.findall(other))
    return one in other or other in one or 2 * len(mine & its) >= min(len(mine), len(its)) > 0


def _published(
    tree: HtmlElement, article: Mapping[str, Any], metas: Mapping[str, str]
) -> tuple[date | None, time | None]:
    """The day and, where it is told, the clock time as it is written, of the place where the page was written."""
    told = [_text(article.get("datePublished")), *map(metas.get, DATES)]
    told += tree.xpath("//*[@itemprop='datePublished']/@*[name()='datetime' or name()='content']")
    told += tree.xpath("//time[@pubdate]/@datetime")
    told += (
        tree.xpath("(//article//time/@datetime | //header//time/@datetime)[1]") or tree.xpath("//time/@datetime")[:1]
    )
    return next(filter(None, (moment_of(each) for each in told if each)), (None, None))


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The `<meta>` elements with a text, by name or property in lower case; the first of each name."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = meta.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content)
    return found


def _article(tree: HtmlElement) -> Mapping[str, Any]:
    """The first article that the page's JSON-LD describes; empty where there is none, or it is broken."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        for each in _objects(_parsed(script.text or ""), 0):
            types = each.get("@type")
            if any(
                isinstance(name, str) and ARTICLE.match(name)
                for name in (types if isinstance(types, list) else [types])
            ):
                return each
    return {}


def _parsed(text: str) -> object:
    """The JSON of a script, which pages now and then break: then it tells nothing."""
    try:
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->").strip(), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _objects(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), depth + 1)
        yield from _objects(value.get("mainEntity"), depth + 1)


def _names(value: object) -> str | None:
    """The names of a person, an organization, or a list of them: ``Jeanne Martin, AFP``."""
    told = value if isinstance(value, list) else [value]
    names = [_text(each.get("name") if isinstance(each, dict) else each) for each in told]
    return ", ".join(name for name in names if name and not _is_address(name)) or None

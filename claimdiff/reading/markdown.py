"""Markdown → what a reader sees of it: one paragraph, heading, item or row of a table a line, no markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from claimdiff.errors import InputError
from claimdiff.reading.decoding import decode
from claimdiff.reading.front_matter import FrontMatter, front_matter
from claimdiff.reading.printed import gap
from claimdiff.reading.told import ADDRESS, Asked, Told, headed, moment_of

if TYPE_CHECKING:
    from markdown_it.token import Token

OWN_REPORT = re.compile(r"^## How it was made\n\n(?:- )?claimdiff \d", re.MULTILINE)
NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]:?")
"""A footnote's mark in the text and at the note itself: its figure is nobody's claim."""
WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>|<![A-Z][^<>]*>", re.DOTALL)
STRIKES = {"s_open": 1, "s_close": -1}
SPACES = re.compile("[ \\t]+")
BREAK = "\n"
BREAK_TAG = re.compile(r"<br\b", re.IGNORECASE)


def read(data: bytes) -> Told:
    """The article of a Markdown file; InputError where it is no text, or a report of claimdiff's own."""
    decoded = decode(data)
    matter = front_matter(decoded.text)
    if OWN_REPORT.search(matter.body):
        raise InputError("is a report that claimdiff wrote, not an article")
    return _told(matter, text_of(matter.body), [*matter.doubts, *filter(None, (decoded.doubt,))])


def _told(matter: FrontMatter, text: str, doubts: list[str]) -> Told:
    asked = Asked({"language": next(matter.told("language"), None)}, doubts)
    stamp = next(matter.told("published"), None)
    moment = moment_of(stamp) if stamp else None
    if stamp and not moment:
        doubts.append(f"its front matter gives the date {stamp!r:.40}, which is not ISO 8601; it was ignored")
    title = next(map(_one_line, matter.told("title")), None)
    return Told(
        headed(title, text),
        title=title,
        published=moment[0] if moment else None,
        published_time=moment[1] if moment else None,
        language=asked.language(),
        url=next(filter(ADDRESS.fullmatch, matter.told("url")), None),
        publisher=next((_one_line(each) for each in matter.told("publisher") if not ADDRESS.fullmatch(each)), None),
        author=next(map(_one_line, matter.told("author")), None),
        doubts=tuple(doubts),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def text_of(markdown: str) -> str:
    """The text of Markdown, its blocks separated by empty lines."""
    from markdown_it import MarkdownIt

    # Rules that make prettier quotes and links of addresses are left out: what was written stays.
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(NOTE_MARK.sub("", markdown))
    return "\n\n".join(filter(None, (block.strip() for block in _blocks(tokens))))


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    """The text of each paragraph, heading, item, row and stretch of code or HTML."""
    number = ""
    cells: list[str] | None = None
    lists: list[bool] = []
    for index, token in enumerate(tokens):
        kind = token.type
        if kind.endswith("_list_open"):
            lists.append(kind == "ordered_list_open" and _is_text(tokens, index))
        elif kind.endswith("_list_close"):
            lists.pop()
        elif kind == "list_item_open":
            number = f"{token.info}{token.markup} " if lists[-1] else ""
        elif kind == "tr_open":
            cells = []
        elif kind == "tr_close" and cells is not None:
            yield " | ".join(cells)
            cells = None
        elif kind == "inline" and cells is not None:
            cells.append(_inline(token.children or ()))
        elif kind == "inline":
            yield number + _inline(token.children or ())
            number = ""
        elif kind in ("code_block", "fence"):
            yield token.content
        elif kind == "html_block":
            yield TAG.sub("", token.content)


def _is_text(tokens: Sequence[Token], index: int) -> bool:
    """Whether the numbers of a list are words of the text: ``2. November`` opens a paragraph, and no list.

    They are where the list does not begin with 1, or has one item.
    """
    level = tokens[index].level
    inside = takewhile(lambda token: token.level > level, islice(tokens, index + 1, None))
    items = (token for token in inside if token.type == "list_item_open" and token.level == level + 1)
    return tokens[index].attrGet("start") is not None or len(list(islice(items, 2))) == 1


def _inline(tokens: Sequence[Token]) -> str:
    """What is read of a paragraph: without images and what was struck out; a line break of the source is a space."""
    text = ""
    struck, broken = 0, False
    for token in tokens:
        struck += STRIKES.get(token.type, 0)
        if struck or token.type == "image":
            continue
        told = BREAK if token.type == "hardbreak" or BREAK_TAG.match(token.content) else token.content
        if token.type == "html_inline" and told is not BREAK:
            continue
        if broken and told:
            text += gap(text, told)
        text += told
        broken = token.type == "softbreak" or (broken and not told)
    return SPACES.sub(" ", WIKI_LINK.sub(lambda link: link[1], text))

"""A saved web page → its article. trafilatura finds the text; nothing is fetched."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from configparser import ConfigParser
from functools import cache
from typing import TYPE_CHECKING

import trafilatura
from lxml.etree import LxmlError, iterwalk
from lxml.html import HTMLParser, document_fromstring
from trafilatura.settings import use_config

from claimdiff.errors import InputError
from claimdiff.reading.decoding import decode
from claimdiff.reading.page_data import page_data
from claimdiff.reading.told import Asked, Told, headed
from claimdiff.reading.tongue import believed

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

# What trafilatura and its parts have to say of a page goes to who asks for it, not to standard error.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())

HEAD = 4096
"""Bytes in which a page declares its encoding; the standard asks for the first 1,024."""
CHARSET = re.compile(
    rb"""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,300}?encoding=["']([\w.:-]+)""", re.I
)
LONG_TAG = re.compile(r"<[^<>]{20000,}")
MOST_ATTRIBUTES = 5_000
"""Of one tag: the parser takes time by the square of their number."""
DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
MANY_DENSE, SHORTEST_DENSE = 50, 60
"""Chinese and Japanese say in one character what others say in four: with so many, a text may be so short."""
SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
"""What browsers write at the head of a page that they save."""
GENERATOR = "claimdiff"
BLOCKS = frozenset(("p", "head", "item", "quote", "code", "row", "list", "table"))
"""The elements of trafilatura's tree that stand on lines of their own."""
DROPPED = frozenset(("del", "graphic"))
"""What was struck out, and pictures."""
SOURCE_SPACE = re.compile(r"[ \t\n\r\f]+")
SPACES = re.compile(" {2,}")
AROUND_BREAK = re.compile(" ?\n ?")
CLOSED = " | \n"
WAY_OUT = "copy its text into a .txt file"


def read(data: bytes) -> Told:
    """The article of a page; InputError where it holds none, or is a report of claimdiff's own."""
    declared = CHARSET.search(data[:HEAD])
    decoded = decode(data, (declared[1] or declared[2]).decode("ascii", "replace") if declared else None)
    if any(len(tag.split()) > MOST_ATTRIBUTES for tag in LONG_TAG.findall(decoded.text)):
        raise InputError(f"holds a tag with more than {MOST_ATTRIBUTES:,} attributes; {WAY_OUT}")
    tree = _tree(decoded.text)
    if any(str(name).startswith(GENERATOR) for name in tree.xpath("//meta[@name='generator']/@content")):
        raise InputError("is a report that claimdiff wrote, not an article")
    found = page_data(tree)
    for note in tree.xpath("//sup[a]"):
        note.drop_tree()  # the mark of a footnote: its figure is nobody's claim
    doubts = list(filter(None, (decoded.doubt,)))
    text = headed(found.title, _text(tree, len(DENSE.findall(decoded.text)) >= MANY_DENSE))
    return Told(
        text,
        title=found.title,
        published=found.published,
        published_time=found.published_time,
        language=believed(Asked({"language": found.language}, doubts).language(), text, doubts),
        url=found.url or (saved[1] if (saved := SAVED_FROM.search(decoded.text[:HEAD])) else None),
        publisher=found.publisher,
        author=found.author,
        doubts=tuple(doubts),
    )


def _tree(text: str) -> HtmlElement:
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (LxmlError, ValueError, AssertionError) as error:
        raise InputError(f"is no web page ({error}); {WAY_OUT}") from None


def _text(tree: HtmlElement, is_dense: bool) -> str:
    """The text of the page's article, its paragraphs separated by empty lines; InputError where there is none."""
    found = trafilatura.bare_extraction(tree, include_comments=False, config=_settings(is_dense))
    body = getattr(found, "body", None)
    told = () if body is None else (SPACES.sub(" ", block).strip(CLOSED) for block in _blocks(body))
    text = "\n\n".join(AROUND_BREAK.sub("\n", block) for block in told if block)
    if not text:
        raise InputError(f"is a web page in which no article was found; {WAY_OUT}")
    return text


@cache
def _settings(is_dense: bool) -> ConfigParser:
    """trafilatura's own, with the length from which it believes a text, in characters, where those say more."""
    settings = use_config()
    if is_dense:
        settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(SHORTEST_DENSE))
    return settings


def _blocks(body: _Element) -> Iterator[str]:
    """The text of each paragraph, maybe empty; white space of the source is a space, a line break is one."""
    held: list[str] = []
    walker = iterwalk(body, events=("start", "end"))
    for event, element in walker:
        if element.tag in BLOCKS:
            yield "".join(held)
            held.clear()
        if event == "end":
            held.append(" | " if element.tag == "cell" else "")
            held.append(SOURCE_SPACE.sub(" ", element.tail or ""))
        elif element.tag in DROPPED:
            walker.skip_subtree()
        else:
            held.append("\n" if element.tag == "lb" else SOURCE_SPACE.sub(" ", element.text or ""))
    yield "".join(held)

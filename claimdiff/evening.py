"""One spelling for what looks alike: the stages read a text evened out, and the report speaks of the text as it is.

Letters and their accents are put together (NFC); what cannot be seen is left out (soft hyphens, zero-width characters,
marks of direction); full-width and mathematical digits and letters, and ligatures, are plain ones.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from claimdiff.model import Article, Claim, Report, Sentence, Source, Span

if TYPE_CHECKING:
    from claimdiff.account import Account, Step

UNSEEN = "\u00ad\u180e\u200b\u200e\u200f\u061c\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069"
"""Hyphens that are not drawn, zero-width spaces and joiners, marks of direction."""
JOINERS = "\u200c\u200d"
"""They shape letters of Arabic and Indic scripts, and do nothing in others."""
SHAPED = "\u0530-\u1dff\u2000-\u200f\u2070-\u2fff\ud800-\ufeff\ufff0-\U0010ffff"
"""The letters that joiners shape, and signs that stand between them."""
WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff04\uff05\uffe1"
"""Full-width digits and letters, and the signs of dollar, per cent and pound."""
STYLED = "\ufb00-\ufb06\U0001d400-\U0001d7ff"
"""Ligatures, and the letters and digits of formulas that posts are decorated with."""
ALONE = "\u2126\u212a\u212b\uf900-\ufaff"
"""Characters that NFC replaces on their own: signs of ohm, kelvin and ångström, Chinese characters encoded twice."""
CHANGED = re.compile(
    f"[{UNSEEN}{WIDE}{STYLED}{ALONE}]|(?<=[^{SHAPED}])[{JOINERS}]|[{JOINERS}](?=[^{SHAPED}])"
    "|(?<=[\uff10-\uff19])[\uff0c\uff0e\uff1a](?=[\uff10-\uff19])"
)
LAST_MARK = 0x3100
"""Beyond it no character is put together with the one before it that a news text would hold."""

MOST_MARKS = 30
"""Marks behind one letter that are put together with it: to order them takes time by the square of their number."""


class Even(NamedTuple):
    """A text evened out: for each of its characters, from where to where it stands in the original."""

    text: str
    original: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original_span(self, span: Span) -> Span:
        """The stretch of the original that a stretch of the evened text stands for."""
        if span.start >= span.end:
            at = self.starts[span.start] if span.start < len(self.starts) else len(self.original)
            return Span(at, at)
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def sentence_span(self, span: Span) -> Span:
        """The same of a sentence, with what cannot be seen at its ends."""
        start = self.ends[span.start - 1] if span.start else 0
        end = self.starts[span.end] if span.end < len(self.starts) else len(self.original)
        return Span(start, end)

    def even_span(self, span: Span) -> Span:
        """The stretch of the evened text that stands for a stretch of the original."""
        return Span(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def claim(self, claim: Claim) -> Claim:
        """The claim with its places and words as the original has them."""
        span, around = self.original_span(claim.span), self.sentence_span(claim.sentence.span)
        words = self.original[around.start : around.end]
        sentence = Sentence(claim.sentence.index, around, words, claim.sentence.line)
        return replace(claim, span=span, text=self.original[span.start : span.end], sentence=sentence)


def even(text: str) -> Even | None:
    """The text evened out; None where it is so already."""
    changes = list(_changes(text))
    if not changes:
        return None
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for start, end, told in changes:
        parts += (text[at:start], told)
        starts.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        starts.extend([start] * len(told))
        ends.extend([end] * len(told))
        at = end
    starts.extend(range(at, len(text)))
    ends.extend(range(at + 1, len(text) + 1))
    return Even("".join((*parts, text[at:])), text, tuple(starts), tuple(ends))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches that change and what stands for each, in order and apart from each other."""
    pattern = CHANGED if unicodedata.is_normalized("NFC", text) else _with_marks()
    for found in pattern.finditer(text):
        told = _plain(found[0])
        if told != found[0]:
            yield found.start(), found.end(), told


def _plain(found: str) -> str:
    if UNSEEN_ONE.fullmatch(found):
        return ""
    return unicodedata.normalize("NFKC" if STYLED_ONE.fullmatch(found) else "NFC", found)


UNSEEN_ONE = re.compile(f"[{UNSEEN}{JOINERS}]")
STYLED_ONE = re.compile(f"[{WIDE}{STYLED}\uff0c\uff0e\uff1a]")


@cache
def _with_marks() -> re.Pattern[str]:
    """What changes in a text that is not in NFC: also letters with the marks behind them."""
    marks = {code for code in range(0x300, LAST_MARK) if unicodedata.combining(chr(code))}
    # Parts of syllables, and vowel signs that are put together with others though they count as letters.
    marks.update(range(0x1160, 0x1200))
    pairs = (unicodedata.decomposition(chr(code)).split() for code in range(0xC0, LAST_MARK))
    marks.update(int(pair[1], 16) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<"))
    signs = "".join(map(chr, sorted(marks)))
    return re.compile(f"[^{signs}\n][{signs}]{{1,{MOST_MARKS}}}|{CHANGED.pattern}")


def evened(article: Article) -> tuple[Article, Even | None]:
    """The article as the stages read it, and what leads back to its text; None where that is the same."""
    title = even(article.title) if article.title else None
    told = even(article.text)
    if told is None:
        return (replace(article, title=title.text) if title else article), None
    return (
        replace(
            article,
            text=told.text,
            title=title.text if title else article.title,
            furniture=tuple(map(told.even_span, article.furniture)),
            sha256=article.sha256 or sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        ),
        told,
    )


def restored(report: Report, articles: Sequence[Article], evens: dict[str, Even]) -> Report:
    """The report about the articles as they are; `evens` has those that were evened out, by their ids."""
    sources = tuple(
        restored_source(source, article, evens.get(source.id))
        for source, article in zip(report.sources, articles, strict=True)
    )
    claims = tuple(restored_claim(claim, evens) for claim in report.claims)
    return replace(report, sources=sources, claims=claims)


def restored_source(source: Source, article: Article, told: Even | None) -> Source:
    """The source with the title and the text that its article came with."""
    return replace(source, title=article.title or source.title, text=told.original if told else source.text)


def restored_claim(claim: Claim, evens: dict[str, Even]) -> Claim:
    """The claim in its article's text as it is."""
    told = evens.get(claim.source)
    return told.claim(claim) if told else claim


def restored_account(account: Account, evens: dict[str, Even]) -> Account:
    """The account with its claims in the texts as they are."""

    def each(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        return tuple(restored_claim(claim, evens) for claim in claims)

    def pairs(told: tuple[tuple[Claim, Claim], ...]) -> tuple[tuple[Claim, Claim], ...]:
        return tuple((restored_claim(a, evens), restored_claim(b, evens)) for a, b in told)

    def steps(told: tuple[Step, ...]) -> tuple[Step, ...]:
        return tuple(replace(step, first=each(step.first), second=each(step.second)) for step in told)

    return replace(
        account,
        conversions=tuple(map(each, account.conversions)),
        joins=steps(account.joins),
        left_out=tuple(replace(left, claims=each(left.claims), steps=steps(left.steps)) for left in account.left_out),
        tolls=pairs(account.tolls),
        parallels=pairs(account.parallels),
        sides=pairs(account.sides),
    )

"""Lines and sentences that are the page's and not the story's, wherever on the page they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdiff.model import Span
from claimdiff.parsing.captions import NAME_GLUED
from claimdiff.parsing.contacts import contacts
from claimdiff.parsing.dates import DateReader
from claimdiff.parsing.letters import UPPER, compiled
from claimdiff.parsing.lines import Line
from claimdiff.parsing.openers import PageWords
from claimdiff.parsing.stamps import read_stamp

LONGEST = 250
"""Letters of a line that opens with an arrow."""
WHOLE = 120
"""Letters of a line that is furniture as its first words are; in a longer one only its first sentence is."""
LINK = 120
"""Letters of a link under a header such as ``Read also``."""
LINKS = 5
CONTACT_WORDS = 14
"""Words of a sentence that holds an address and nothing else to say."""
SIGNATURE = 32
"""Characters of a line of initials."""

LETTER_OR_DIGIT = re.compile(r"[^\W_]")
DIGIT = re.compile(r"\d")
WORD = re.compile(r"\w+")
ARROW = re.compile(r"\s*(?:>{2,}|[►▶➡👉→➤▸])\s")
RIGHTS = re.compile(r"\s*(?:©|ⓒ|\(c\)\s)", re.IGNORECASE)
EXCHANGE_RATE = re.compile(r"\(?\W{0,2}1\b[^=\n]{0,30}=\s?\S[^=\n]{0,40}\)?\Z")
LABELLED_NUMBER = re.compile(r"[^:\d]{3,60}:[\s(+]{0,3}\d[\d\s()/.-]{3,24}\Z")
INITIALS = rf"\(?[{UPPER}]{{1,5}}(?:[./ -]{{1,2}}[{UPPER}]{{1,5}}){{0,4}}\.?\)?\Z"
SLASHED = re.compile(r"\(?(?:[^\W\d_]{1,6}[./ ]{0,2}){0,3}[^\W\d_]{1,4}/(?:\s?[^\W\d_]{1,4}/?){0,5}\)?\Z")
"""``N.G.``, ``(AGL)``; ``mdz/ rsk/``, ``npa jt/ks/hb``."""


def is_empty(line: Line) -> bool:
    """Whether a line holds no letter and no digit: a separator."""
    return not LETTER_OR_DIGIT.search(line.text)


def is_furniture(line: Line, words: PageWords) -> bool:
    """Whether a whole line is furniture by how it opens."""
    if line.weight > WHOLE:
        return line.weight <= LONGEST and bool(ARROW.match(line.text))
    rights = RIGHTS.match(line.text) and not compiled(NAME_GLUED).search(line.text)
    return bool(words.furniture.opens(line.text) or rights or ARROW.match(line.text) or EXCHANGE_RATE.match(line.text))


def links_below(lines: Sequence[Line], index: int, words: PageWords) -> int:
    """How many lines under a header such as ``Read also`` are the links that it announces."""
    if not words.furniture.is_all(lines[index].text):
        return 0
    count = 0
    for line in lines[index + 1 : index + 1 + LINKS]:
        if line.gap or line.ends or line.weight > LINK:
            break
        count += 1
    return count


def is_signature(line: Line) -> bool:
    """Whether a line is the initials of those who wrote: ``N.G.``, ``(AGL)``, ``mdz/ rsk/``."""
    if len(line.text) > SIGNATURE:
        return False
    return _is_initials(line.text) or SLASHED.match(line.text) is not None


def furniture_sentences(
    text: str, sentences: Sequence[Span], reader: DateReader, words: PageWords, last: bool
) -> list[Span]:
    """The sentences of one line that are furniture; with `last`, stamps and the question before one are as well."""
    taken: list[Span] = []
    for index, sentence in enumerate(sentences):
        said = text[sentence.start : sentence.end]
        closing = last and (_is_closing_mark(said, index) or _is_stamped(Line(sentence, said, False), reader, words))
        if not (
            closing or words.furniture.opens(said) or _is_number_to_call(said, words) or is_contact(text, sentence)
        ):
            continue
        before = sentences[index - 1] if index else None
        if last and before is not None and before not in taken and text[before.start : before.end].endswith("?"):
            taken.append(before)
        taken.append(sentence)
    return taken


def is_contact(text: str, sentence: Span) -> bool:
    """Whether a sentence only gives an address: a telephone number, an e-mail, a link; few words, no other figure."""
    found = [span for span in contacts(text, sentence.start, sentence.end) if text[span.start] != "@"]
    if not found:
        return False
    rest = text[sentence.start : sentence.end]
    for span in sorted(found, reverse=True):
        rest = rest[: span.start - sentence.start] + " " + rest[span.end - sentence.start :]
    is_mail = any("@" in text[span.start : span.end] for span in found)
    return len(WORD.findall(rest)) <= CONTACT_WORDS and (is_mail or not DIGIT.search(rest))


def _is_closing_mark(said: str, index: int) -> bool:
    """``(SIW)`` behind the last sentence of an article."""
    return index > 0 and said.startswith("(") and _is_initials(said)


def _is_initials(said: str) -> bool:
    return said.isupper() and compiled(INITIALS).match(said) is not None


def _is_number_to_call(said: str, words: PageWords) -> bool:
    """``Infolinia dla poszkodowanych: 22 555 01 40.``"""
    return bool(LABELLED_NUMBER.match(said)) and words.furniture.opening(said) is not None


def _is_stamped(sentence: Line, reader: DateReader, words: PageWords) -> bool:
    """``This article was amended on 12 July 2025.``"""
    stamp = read_stamp(sentence, reader, words)
    return stamp is not None and stamp.announced

"""The name of a voice as the article writes it: the short noun phrase right after a place, or right before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.grammar.tokens import folded, token_pattern
from claimdiff.lexicon import Lexicon, are_verbs
from claimdiff.model import Span
from claimdiff.voices.speech import Speech

REACH = 90
"""Code points that are looked at on one side."""
MOST_WORDS, MOST_LETTERS = 6, 12
"""The longest name in words; in letters where words have no spaces between them."""
INSIDE = frozenset("'’-‐‑.&")
"""Signs inside a name, where no space stands around them."""
LETTERS = r"[^\s\d、。，,「」『』（）()“”!?！？:：;；・…]"
_BEFORE = re.compile(rf"{LETTERS}{{1,{MOST_LETTERS}}}$")
_WORD_BEFORE = re.compile(r"(?<!\w)\w+$")
_AFTER = re.compile(rf"{LETTERS}{{1,{MOST_LETTERS}}}")


def after(text: str, at: int, speech: Speech) -> Span | None:
    """The name that begins at an offset of a text: ``according to | the fire brigade, …`` → ``the fire brigade``."""
    if speech.unspaced:
        return _unspaced_after(text, at, speech)
    kept: list[re.Match[str]] = []
    nouns = linked = 0
    for token in _tokens(text, at, min(len(text), at + REACH), speech):
        if token.lastgroup != "word":
            if _is_inside(text, token, speech):
                continue
            break
        word, linked_before = folded(token.group()), linked
        linked = word in speech.links
        if _ends(token, word, nouns, speech) or (linked and not kept and word not in speech.articles):
            break
        if word in speech.articles and nouns and not linked and not linked_before:
            break
        nouns += _is_noun(token, word, speech)
        kept.append(token)
        if len(kept) == MOST_WORDS:
            break
    while kept and (folded(kept[-1].group()) in speech.links | speech.articles):
        kept.pop()
    return Span(kept[0].start(), kept[-1].end()) if kept else None


def before(text: str, at: int, speech: Speech) -> Span | None:
    """The name that ends at an offset of a text: ``…, the fire brigade | said`` → ``the fire brigade``."""
    if speech.unspaced:
        found = _BEFORE.search(text[max(0, at - REACH) : at].rstrip("、，, "))
        start = max(0, at - REACH)
        return Span(start + found.start(), start + found.end()) if found else None
    tokens = list(_tokens(text, max(0, at - REACH), at, speech))
    kept: list[re.Match[str]] = []
    nouns = 0
    for place in range(len(tokens) - 1, -1, -1):
        token = tokens[place]
        if token.lastgroup != "word":
            if _is_inside(text, token, speech):
                continue
            break
        word = folded(token.group())
        if word not in speech.links and _ends(token, word, 0, speech):
            break
        if word in speech.links and not kept:
            break
        nouns += _is_noun(token, word, speech)
        kept.append(token)
        if word in speech.articles and nouns and not _follows_link(tokens, place, speech):
            break
        if len(kept) == MOST_WORDS:
            break
    while kept and folded(kept[-1].group()) in speech.links - speech.articles:
        kept.pop()
    if not nouns or not kept or folded(kept[0].group()) in speech.articles - speech.links:
        return None
    return Span(kept[-1].start(), kept[0].end())


def _tokens(text: str, start: int, end: int, speech: Speech) -> Iterator[re.Match[str]]:
    """The tokens of a stretch that begin in it; the word that its start cuts is left out."""
    while 0 < start < end and text[start].isalnum() and text[start - 1].isalnum():
        start += 1
    return token_pattern(False, speech.apostrophes, None).finditer(text, start, end)


def _is_inside(text: str, sign: re.Match[str], speech: Speech) -> bool:
    """Whether a sign stands between letters, or ends an abbreviation: ``l'intérieur``, ``J.-P.``, ``Dr.``."""
    if sign.group() not in INSIDE:
        return False
    said = _WORD_BEFORE.search(text[max(0, sign.start() - MOST_LETTERS) : sign.start()])
    if sign.group() == "." and said is not None and folded(said.group()) in speech.abbreviations:
        return True
    left, right = text[max(0, sign.start() - 2) : sign.start()], text[sign.end() : sign.end() + 1]
    if sign.group() == ".":
        return left[-1:].isalpha() and (len(left) < 2 or not left[0].isalnum()) and left[-1:].isupper()
    return (left[-1:].isalnum() and right.isalnum()) or (sign.group() == "-" and left.endswith("."))


def _ends(token: re.Match[str], word: str, nouns: int, speech: Speech) -> bool:
    """Whether a word belongs to no name; a small one behind the noun neither, where all nouns are written large."""
    if word in speech.articles or word in speech.links:
        return False
    if word in speech.ends or (nouns and _is_verb(word, speech.lexicon)):
        return True
    small = not token.group()[0].isupper()
    return speech.capital_nouns and nouns > 0 and small


def _is_verb(word: str, words: Lexicon) -> bool:
    """Whether the news knows a word as a verb alone: ``Enligt polisen | skadades``."""
    return are_verbs(words.find(word))


def _is_noun(token: re.Match[str], word: str, speech: Speech) -> bool:
    if word in speech.articles or word in speech.links:
        return False
    return token.group()[0].isupper() or not speech.capital_nouns


def _follows_link(tokens: list[re.Match[str]], place: int, speech: Speech) -> bool:
    if folded(tokens[place].group()) in speech.links:
        return True
    return place > 0 and folded(tokens[place - 1].group()) in speech.links


def _unspaced_after(text: str, at: int, speech: Speech) -> Span | None:
    found = _AFTER.match(text, at)
    if found is None:
        return None
    verb = speech.saying.first(found.group())
    end = at + verb.start() if verb else found.end()
    return Span(at, end) if end > at else None

"""From marks of speech to claims: each claim gets the nearest voice of its sentence.

``12,000 according to police, 40,000 according to the unions``: a voice speaks for what stands on either side of it, the
nearer one first, and a comma between counts as far.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import groupby

from claimdiff.grammar.tokens import folded
from claimdiff.model import Claim, Document, Kind, Span
from claimdiff.voices.mark import Mark, added, before_spaces, disjoint, past_spaces, place_of, said
from claimdiff.voices.opposed import opposed
from claimdiff.voices.phrase import after, before
from claimdiff.voices.speech import Speech, speech
from claimdiff.voices.tellers import is_teller

FAR = 400
"""Code points beyond which a voice speaks for nothing."""
NEXT_MARKS = 2
"""How many marks on each side of a claim are looked at."""
CLAUSE = re.compile(r"[,;:()，；：、،—–]")
CLAUSE_LENGTH = 60
"""Code points that a clause between a voice and its claim counts as."""
HEARSAY_REACH = 120
"""Code points between a word of hearsay and its claim at most, in one clause."""
SHORT = 24
"""Code points of the longest word of hearsay that is told whole; one that goes around a claim by its first part."""
UNNAMED = "unnamed ({})"
"""How the voice is told that the article does not name; its own word in brackets."""
QUOTE = re.compile(r'“[^“”\n]{1,2000}”|«[^«»\n]{1,2000}»|„[^„“”\n]{1,2000}[“”]|"[^"\n]{1,2000}"|「[^「」\n]{1,2000}」')
QUOTED_WORDS = 5
"""A quote of fewer words is a name, a title or a term."""
QUOTED = "quote"
AGE_WORDS = 2
"""From a voice to its own age: a comma, and maybe ``aged``."""
CARRIED = 2
"""Sentences for which a voice lasts where a pronoun or a quote takes it up."""
CLOSING = ',”»"“،，、'
"""What stands before a voice that follows what it says: ``…, police said``."""


def attribute(document: Document, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """A document's claims in their order, each with the voice that its article gives it, or None."""
    words = speech(document.language)
    heard = cache(partial(marks_of, words=words))
    quotes = [Span(*each.span()) for each in QUOTE.finditer(document.article.text)] if claims else []
    told: list[Claim] = []
    last: tuple[int, str] | None = None
    for index, group in groupby(claims, key=lambda claim: claim.sentence.index):
        mine = list(group)
        text = mine[0].sentence.text
        if index > 0:
            last = _last_voice(heard(document.sentences[index - 1].text), index - 1) or last
        carried = last[1] if last is not None and last[0] >= index - CARRIED else None
        found = opposed(text, mine, words, heard(text))
        marks = [mark if mark.name else mark._replace(name=carried) for mark in found]
        named = [mark for mark in marks if mark.name]
        for claim in mine:
            voice = _voice(claim, named) or _hearsay(claim, words)
            if voice is None and (quote := _quote_around(claim, quotes)) is not None:
                voice = _of_quote(document, claim, quote, words, carried)
            told.append(replace(claim, attributed_to=voice) if voice else claim)
        if named:
            last = index, str(named[-1].name)
    return tuple(told)


def other_voices(first: Claim, second: Claim) -> bool:
    """Whether two claims are of two named voices; ``police`` and ``the police`` are one."""
    mine, its = (_named(claim.attributed_to) for claim in (first, second))
    return bool(mine and its) and not (mine <= its or its <= mine)


def _named(voice: str | None) -> frozenset[str]:
    """The words of a voice that has a name."""
    return frozenset() if voice is None or voice.startswith(UNNAMED[:-3]) else frozenset(folded(voice).split())


def marks_of(text: str, words: Speech) -> list[Mark]:
    """The voices of a sentence, in the order of their announcements."""
    return added(disjoint([*_leading(text, words), *_trailing(text, words)]), _saying(text, words))


def _leading(text: str, words: Speech) -> Iterator[Mark]:
    for found in words.leading.within(text):
        name = after(text, past_spaces(text, found.end()), words)
        if name is None or _is_ordinal(text, found, name, words):
            continue
        yield Mark(Span(found.start(), name.end), said(text, name))


def _trailing(text: str, words: Speech) -> Iterator[Mark]:
    for found in words.trailing.within(text):
        name = before(text, before_spaces(text, found.start()), words)
        if name is not None:
            yield Mark(Span(name.start, found.end()), said(text, name))


def _saying(text: str, words: Speech) -> Iterator[Mark]:
    """``police said``, ``…, said police``, ``The mayor, Jane Smith, said``; a pronoun's voice has no name."""
    for found in words.saying.within(text):
        edge = before_spaces(text, found.start())
        subject = before(text, edge, words)
        behind = after(text, past_spaces(text, found.end()), words)
        opens = edge == 0 or not text[edge - 1].isalnum()
        apposed = _before_apposition(text, edge, words)
        if apposed is not None:
            yield Mark(Span(apposed.start, found.end()), said(text, apposed), back=False)
        elif (
            behind is not None
            and not _joins_on(text, edge, words)
            and (opens or _is_turned(text, subject, behind, words))
        ):
            yield Mark(Span(found.start(), behind.end), said(text, behind))
        elif subject is not None:
            aside = before_spaces(text, subject.start)
            parenthetical = aside > 0 and text[aside - 1] in CLOSING
            yield Mark(Span(subject.start, found.end()), said(text, subject), back=parenthetical)
        elif not opens:
            yield Mark(Span(found.start(), found.end()), None)


def _before_apposition(text: str, edge: int, words: Speech) -> Span | None:
    """``The mayor, 54, | said``: the name that begins the sentence, before what stands between two commas."""
    if edge == 0 or text[edge - 1] != ",":
        return None
    opening = text.rfind(",", max(0, edge - 1 - CLAUSE_LENGTH), edge - 1)
    name = before(text, opening, words) if opening > 0 else None
    return name if name is not None and name.start == 0 else None


def _joins_on(text: str, edge: int, words: Speech) -> bool:
    """Whether a verb goes on with the subject before: ``The company closed the line and | said``."""
    left = text[max(0, edge - 20) : edge].split()
    return bool(left) and folded(left[-1]) in words.conjunctions


def _is_turned(text: str, subject: Span | None, behind: Span, words: Speech) -> bool:
    """Whether who speaks stands behind the verb: an adverb stands before it, and not one who tells figures alone."""
    if not _is_adverbial(text, subject, words):
        return False
    tells = [each is not None and is_teller(text[each.start : each.end], words) for each in (subject, behind)]
    return tells != [True, False]  # ``Outside, where | police | estimated | the crowd``


def _is_adverbial(text: str, name: Span | None, words: Speech) -> bool:
    """Whether a bare noun hangs on a word that is no article: ``Am | Montag``, ``in | Lyon``."""
    if name is None:
        return True
    left = text[max(0, name.start - 20) : name.start].split()
    if not left or folded(text[name.start : name.end].split()[0]) in words.articles:
        return False
    return folded(left[-1]) in words.ends | words.links


def _is_ordinal(text: str, found: re.Match[str], name: Span, words: Speech) -> bool:
    """``il secondo``, ``secondo tempo``: a word that also counts needs an article or a capital behind it."""
    if folded(found.group()) not in words.ordinals:
        return False
    left = text[max(0, found.start() - 12) : found.start()].split()
    if left and folded(left[-1]) in words.articles | words.links:
        return True
    first = text[name.start : name.end].replace("'", " ").replace("’", " ").split()[0]
    return folded(first) not in words.articles and not first[0].isupper()


def _voice(claim: Claim, marks: Sequence[Mark]) -> str | None:
    """The voice that speaks for a claim: the nearest of its sentence."""
    place, text = place_of(claim), claim.sentence.text
    at = bisect_left(marks, place.start, key=lambda mark: mark.span.start)
    near: list[tuple[int, Mark]] = []
    for mark in marks[max(0, at - NEXT_MARKS) : at]:
        if mark.ahead and mark.span.end < place.end and not _is_of_the_voice(claim, text[mark.span.end : place.start]):
            near.append((_distance(text, mark.span.end, place.start), mark))
    for mark in marks[at : at + NEXT_MARKS]:
        if (
            mark.back
            and mark.span.start >= place.end
            and not _is_of_the_voice(claim, text[place.end : min(mark.span.start, place.end + FAR)])
        ):
            near.append((_distance(text, place.end, mark.span.start), mark))
    distance, nearest = min(near, key=lambda each: each[0], default=(FAR, None))
    return nearest.name if nearest is not None and distance < FAR else None


def _is_of_the_voice(claim: Claim, between: str) -> bool:
    """Whether a claim is the voice's own age (``said the mayor, 54``), or when it spoke (``said on Monday``)."""
    if claim.kind is Kind.AGE:
        return between.lstrip()[:1] in (",", "(") and len(between.split()) <= AGE_WORDS
    return claim.kind in (Kind.DATE, Kind.TIME) and len(between.split()) <= 1 and CLAUSE.search(between) is None


def _distance(text: str, start: int, end: int) -> int:
    if end - start >= FAR:
        return FAR
    return end - start + CLAUSE_LENGTH * len(CLAUSE.findall(text, start, end))


def _hearsay(claim: Claim, words: Speech) -> str | None:
    """``unnamed (aurait)``, where a word of hearsay stands in the claim's clause and the sentence supposes nothing."""
    place, text = place_of(claim), claim.sentence.text
    start = max(0, place.start - HEARSAY_REACH)
    near = text[start : place.end + HEARSAY_REACH]
    for found in words.hearsay.within(near):
        first, last = found.start() + start, found.end() + start
        between = text[last : place.start] if last <= place.start else text[place.end : max(first, place.end)]
        if CLAUSE.search(between) is None and words.suppositions.first(near) is None:
            said = found.group().split()
            return UNNAMED.format(said[0] if found.end() - found.start() > SHORT else " ".join(said))
    return None


def _quote_around(claim: Claim, quotes: Sequence[Span]) -> Span | None:
    at = bisect_left(quotes, claim.span.end, key=lambda quote: quote.end)
    return quotes[at] if at < len(quotes) and quotes[at].start <= claim.span.start else None


def _of_quote(document: Document, claim: Claim, quote: Span, words: Speech, carried: str | None) -> str | None:
    """Whose words a quote is: the voice of the sentence that follows it, else the one before; or nobody named."""
    said = document.article.text[quote.start : quote.end]
    if not words.unspaced and len(said.split()) < QUOTED_WORDS:
        return None
    following = claim.sentence.index + 1
    if following < len(document.sentences):
        sentence = document.sentences[following]
        if sentence.span.start - quote.end < len(said):
            for mark in marks_of(sentence.text, words)[:1]:
                if mark.name and mark.span.start + sentence.span.start - quote.end < CLAUSE_LENGTH:
                    return mark.name
    return carried or UNNAMED.format(QUOTED)


def _last_voice(marks: Sequence[Mark], index: int) -> tuple[int, str] | None:
    """The last voice that a sentence names, with the sentence's number."""
    names = [mark.name for mark in marks if mark.name]
    return (index, names[-1]) if names else None

"""Quotations: the words between quotation marks, sentence by sentence, with their speaker where one is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.naming import Persons, by_surname, mentions
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.lexicon.fold import latin
from claimdiff.model import Kind
from claimdiff.values import Quote

CLOSING = {"«": "»«", "“": "”“", "„": "“”„", '"': '"', "»": "«»", "”": "”"}
"""What closes a quotation, by what opens it; the opening mark again, where somebody wrote it so."""
MARKS = re.compile("[" + "".join(sorted({*CLOSING, *"".join(CLOSING.values())})) + "]")
FEWEST_WORDS, MOST_WORDS = 4, 60
"""Words of a quotation: fewer are a term in quotation marks."""
TITLE = 4
"""Words before a name, the verb of saying and a title: ``sagte | Verhandlungsführerin``, ``a déclaré | la maire``."""
MOST_SENTENCES = 6
"""Sentences after which a quotation that nothing closed was none."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """Every quoted sentence."""
    waiting, since = "", 0
    persons = by_surname(passages)
    for passage in passages:
        since += 1
        if since > MOST_SENTENCES:
            waiting = ""
        stretches, waiting = quoted(passage.sentence.text, waiting)
        if not waiting:
            since = 0
        for start, end in stretches:
            told = _told(passage, start, end, persons)
            if told is not None:
                yield told


def quoted(text: str, waiting: str) -> tuple[list[tuple[int, int]], str]:
    """The quoted stretches of a sentence, and the marks that close what stays open behind it (`waiting` before it)."""
    stretches: list[tuple[int, int]] = []
    start = 0
    for mark in MARKS.finditer(text):
        if waiting and mark.group() in waiting:
            stretches.append((start, mark.start()))
            waiting = ""
        elif not waiting and mark.group() in CLOSING:
            waiting, start = CLOSING[mark.group()], mark.end()
    if waiting:
        stretches.append((start, len(text)))
    return stretches, waiting


def _told(passage: Passage, start: int, end: int, persons: Persons) -> Told | None:
    inside = [at for at, word in enumerate(passage.words) if start <= word.start and word.end <= end]
    if not FEWEST_WORDS <= len(inside) <= MOST_WORDS:
        return None
    first, last = inside[0], inside[-1] + 1
    words = tuple(frozenset(_keys(passage, at)) for at in inside if not passage.is_function(at))
    value = Quote(
        text=passage.sentence.text[passage.words[first].start : passage.words[last - 1].end],
        words=words,
        figures=tuple(passage.keys[at] for at in inside if passage.keys[at].isdigit()),
        denials=sum(first <= at < last for at, _ in passage.marks("@not")),
        plain=" ".join(passage.keys[first:last]),
        language=passage.language,
        speaker=_speaker(passage, first, last, persons),
    )
    return Told(Kind.QUOTE, passage, first, last, value, "quote")


def _speaker(passage: Passage, first: int, last: int, persons: Persons) -> tuple[str, ...]:
    """The one name outside of a quotation (its words half-open), where a verb of saying stands right beside it."""
    outside = [each for each in mentions(passage, persons) if each[1] <= first or each[0] >= last]
    if len({folded for _, _, folded, _ in outside}) != 1:
        return ()
    begin, end, folded, _ = outside[0]
    opens = next(
        (place for place in range(begin, max(0, begin - TITLE), -1) if passage.words[place].mark), begin - TITLE
    )
    near = [place for place in (*range(opens, begin), end) if 0 <= place < len(passage.words)]
    near = [place for place in near if not first <= place < last]
    return tuple(folded.split()) if any(map(passage.is_saying, near)) else ()


def _keys(passage: Passage, at: int) -> tuple[str, ...]:
    return passage.meanings[at][1] or ("~" + latin(passage.words[at].text),)

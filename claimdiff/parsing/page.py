"""An article's lines → what frames the story: title, stamp, bylines, links, and the lines that are left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import NamedTuple

from claimdiff.model import Span
from claimdiff.parsing.dates import Dated, DateReader
from claimdiff.parsing.furniture import is_empty, is_furniture, is_signature, links_below
from claimdiff.parsing.lines import Line
from claimdiff.parsing.openers import PageWords
from claimdiff.parsing.stamps import Stamp, read_agency_stamp, read_stamp
from claimdiff.parsing.ticker import Entry, cut_stamps
from claimdiff.parsing.title import is_story, title_line

HEAD = 20
"""Lines at most before the story has begun."""
STORY_LINES = 3
"""The story has begun for certain with so many lines of it: a stamp may stand under the standfirst."""
TAIL = 8
"""Lines at the end in which a stamp or a signature may stand."""
SIGNATURES = 3
NAME_WORDS = 6
BYLINE_WORDS = 14
BIOGRAPHY = 6
BIOGRAPHY_FROM = 0.6
"""A byline that comes again behind this share of the lines opens what the page says of its author."""
LEAD = 90
LEAD_WORDS = 8
"""Characters and words that a dateline may fill before its dash."""

DIGIT = re.compile(r"\d")
WORD = re.compile(r"[^\W\d_][\w'’.-]*")
DATELINE = re.compile(rf"(?P<lead>[^\n]{{2,{LEAD}}}?)\s?(?:[-–—]{{1,2}}|=)\s")
AGENCY = re.compile(r"\([^()\d]{2,25}(?:[/,]\s?[\d.]+(?:,\s\d\d[.:]\d\d(?:\s[^\W\d_]+)?)?)?\)")
"""Who reports, maybe with the day: ``(MTI)``, ``(SAN/28.09.2025, 20:15 Uhr)``."""


class Page(NamedTuple):
    """What was found around a story. `dateline` is the date of its lead or stamp, maybe without a year."""

    title: str | None
    published: date | None
    published_time: time | None
    dateline: Dated | None
    furniture: tuple[Span, ...]
    story: tuple[Line, ...]
    """The lines that are not furniture, in order; the first without its dateline, a ticker's without their stamps."""
    entries: tuple[Entry, ...] = ()
    """Those of a live ticker."""


def read_page(lines: Sequence[Line], reader: DateReader, words: PageWords) -> Page:
    """The page that the lines of an article make."""
    head = _head(lines)
    stamps = _head_stamps(lines[:head], reader, words)
    taken = {*stamps, *_plain_furniture(lines, words)}
    title = title_line(lines[:head], taken, words)
    bylines = _bylines(lines[:head], title, set(stamps), words)
    taken |= _masthead(lines, title) | bylines | _biography(lines, bylines, words)
    stamps |= _tail_stamps(lines, head, reader, words)
    taken |= set(stamps) | _signatures(lines)
    if len(taken) == len(lines):
        # a note of one line: a page that frames no story has no frame
        taken = {index for index, line in enumerate(lines) if is_empty(line)}
    story = [line for index, line in enumerate(lines) if index not in taken]
    furniture = [lines[index].span for index in sorted(taken)]
    lead, lead_date = _cut_dateline(story, reader)
    clocks, entries = cut_stamps(story)
    in_order = [stamps[index] for index in sorted(stamps)]
    stamp = next((each for each in in_order if each.day), None)
    dates = (lead_date, *(each.dated for each in in_order))
    return Page(
        title=None if title is None else " ".join(lines[title].text.split()),
        published=stamp.day if stamp else lead_date.day if lead_date else None,
        published_time=stamp.clock if stamp else None,
        dateline=next((each for each in dates if each), None),
        furniture=tuple(sorted([*furniture, *lead, *clocks])),
        story=tuple(story),
        entries=tuple(entries),
    )


def _head(lines: Sequence[Line]) -> int:
    """How many lines belong to the page's head, the first lines of the story with them."""
    story = 0
    for index, line in enumerate(lines[:HEAD]):
        story += is_story(line)
        if story == STORY_LINES:
            return index + 1
    return min(len(lines), HEAD)


def _head_stamps(head: Sequence[Line], reader: DateReader, words: PageWords) -> dict[int, Stamp]:
    read = ((index, read_stamp(line, reader, words)) for index, line in enumerate(head))
    return {index: stamp for index, stamp in read if stamp is not None}


def _tail_stamps(lines: Sequence[Line], head: int, reader: DateReader, words: PageWords) -> dict[int, Stamp]:
    """The stamps of the last lines: the agencies', and those that a word announces."""
    found: dict[int, Stamp] = {}
    for index in range(max(1, len(lines) - TAIL), len(lines)):
        line = lines[index]
        stamp = read_agency_stamp(line.text, reader) if line.weight <= LEAD else None
        if stamp is None and index >= head:
            stamp = read_stamp(line, reader, words)
        if stamp is not None and stamp.announced:
            found[index] = stamp
    return found


def _signatures(lines: Sequence[Line]) -> set[int]:
    first = max(1, len(lines) - SIGNATURES)
    return {index for index in range(first, len(lines)) if is_signature(lines[index])}


def _plain_furniture(lines: Sequence[Line], words: PageWords) -> Iterator[int]:
    for index, line in enumerate(lines):
        if is_empty(line):
            yield index
        elif is_furniture(line, words):
            yield index
            yield from range(index + 1, index + 1 + links_below(lines, index, words))


def _masthead(lines: Sequence[Line], title: int | None) -> set[int]:
    """The site's name and the section, above the title."""
    above = lines[: title or 0]
    return {index for index, line in enumerate(above) if not line.ends and _is_short(line)}


def _bylines(head: Sequence[Line], title: int | None, stamps: set[int], words: PageWords) -> set[int]:
    """The lines of a head that name who wrote: by their first words, or as names right beside a stamp or byline."""
    after_title = range(0 if title is None else title + 1, len(head))
    found = {index for index in after_title if index and _is_byline(head[index], words)}
    for index in (*after_title, *reversed(after_title)):
        above = index - 1 in stamps | found and not head[index].gap
        below = index + 1 in stamps | found and not head[index + 1].gap
        if (above or below) and index and index not in stamps and _is_name(head[index]):
            found.add(index)
    return found


def _is_byline(line: Line, words: PageWords) -> bool:
    form = words.byline.opening(line.text)
    if form is None or DIGIT.search(line.text) or line.weight > LEAD + len(form):
        return False
    names = WORD.findall(line.text.strip("([")[len(form) :])
    return len(names) <= BYLINE_WORDS and _are_names(names)


def _is_name(line: Line) -> bool:
    """``Harriet Lowe``, ``Callum Brody in Almarea``, ``Rome correspondent``: short, capitals, no figure."""
    return _is_short(line) and _are_names(WORD.findall(line.text)) and not line.text.endswith(("?", "!"))


def _is_short(line: Line) -> bool:
    return len(line.text.split()) <= NAME_WORDS and line.weight <= LEAD and not DIGIT.search(line.text)


def _are_names(words: Sequence[str]) -> bool:
    """Whether at least half of the words are written with capitals, or in a script without."""
    return sum(1 for word in words if not word[0].islower()) * 2 >= len(words)


def _biography(lines: Sequence[Line], bylines: set[int], words: PageWords) -> set[int]:
    """What follows a byline's name where it comes again near the end."""
    names = {_bare_name(lines[index].text, words) for index in bylines} - {""}
    first = max(int(len(lines) * BIOGRAPHY_FROM), len(lines) - BIOGRAPHY, max(bylines, default=0) + 2)
    for index in range(first, len(lines)):
        if lines[index].text.strip(" .-–—*") in names:
            return set(range(index, len(lines)))
    return set()


def _bare_name(text: str, words: PageWords) -> str:
    form = words.byline.opening(text)
    return text[len(form) :].strip(" :") if form else text.strip()


def _cut_dateline(story: list[Line], reader: DateReader) -> tuple[list[Span], Dated | None]:
    """Take the dateline off the story's first line that has one; its place and its date, if it gives one."""
    for index, line in enumerate(story[:HEAD]):
        lead = _dateline(line, reader)
        if lead is None:
            continue
        start = line.span.start
        story[index] = Line(Span(start + len(lead), line.span.end), line.text[len(lead) :], line.gap)
        return [Span(start, start + len(lead.rstrip()))], reader.day_of(lead)
    return [], None


def _dateline(line: Line, reader: DateReader) -> str | None:
    """The lead of a story that names its place, agency and date: before a dash (``GENOVA, 17 OTT - ``), or a wire's."""
    if not is_story(line):
        return None
    if (wired := reader.wire_lead(line.text)) is not None:
        return wired
    end = 0
    while (match := DATELINE.match(line.text, end)) and match.end() <= LEAD and _is_lead(match["lead"]):
        end = match.end()
    return line.text[:end] or None


def _is_lead(lead: str) -> bool:
    """Whether a stretch before a dash is a dateline's: an agency in brackets behind a name, or capitals."""
    names = WORD.findall(AGENCY.sub(" ", lead))
    if len(names) > LEAD_WORDS or (names and names[0][0].islower()):
        return False
    if AGENCY.search(lead):
        return True
    return bool(names) and names[0].isupper() and len(names[0]) > 2 and _are_names(names)

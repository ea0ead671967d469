"""Which line of an article's head is its headline."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from claimdiff.parsing.lines import Line
from claimdiff.parsing.openers import PageWords

STORY = 160
SENTENCE = 80
"""Letters from which on a line is story: in any case, and where it closes with a full stop."""
WORDS = 5
"""Words of a headline; names of sites and sections have fewer."""
FEWEST_WORDS = 3
WIDE_CHARACTERS = 2
"""Chinese, Japanese or Korean characters to a word."""

CAPITALS_THEN_COMMA = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)+,\s")
TRAIL = re.compile(r"\s[>|/›]\s")
"""``World > Europe``: where on the site the page is."""


def is_story(line: Line) -> bool:
    """Whether a line is a paragraph and no headline, byline or stamp."""
    stopped = line.ends and not line.text.rstrip(" »”\"'").endswith(("?", "!", "？", "！"))
    return line.weight >= STORY or (line.weight >= SENTENCE and stopped)


def title_line(head: Sequence[Line], taken: Collection[int], words: PageWords) -> int | None:
    """The index of the headline among the lines before the story; None where the story begins at once."""
    before = next((index for index, line in enumerate(head) if is_story(line)), len(head))
    able = [
        index
        for index in range(before)
        if index not in taken and not TRAIL.search(head[index].text) and not words.stamps.opens(head[index].text)
    ]
    long = [index for index in able if _words(head[index]) >= WORDS]
    if len(long) > 1 and _is_motto(head[long[0]]):
        return long[1]
    if long:
        return long[0]
    some = [index for index in able if _words(head[index]) >= FEWEST_WORDS]
    return max(some, key=lambda index: _words(head[index]), default=None) if before < len(head) else None


def _words(line: Line) -> int:
    wide = sum(1 for char in line.text if char > "\u2e7f")
    return sum(1 for word in line.text.split() if any(map(str.isalnum, word))) + wide // WIDE_CHARACTERS


def _is_motto(line: Line) -> bool:
    """``THE SITE, what it says of itself``: a name in capitals, a comma, a phrase."""
    match = CAPITALS_THEN_COMMA.match(line.text)
    return match is not None and match[0].isupper()

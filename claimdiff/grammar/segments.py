"""Scripts without spaces (Chinese, Japanese, Thai): runs of letters cut into the forms that the vocabulary knows.

In time linear in the letters.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

from claimdiff.grammar.entry import Entry, Vocabulary
from claimdiff.grammar.roles import Role

Cut: TypeAlias = tuple[int, int, Entry | None]
"""A piece of a run: where it begins and ends, and its entry; None for letters that no form covers."""

NUMERIC = Role.ADDEND | Role.MULTIPLIER | Role.ONE
COUNTED = (
    Role.COUNTER
    | Role.LABEL_AFTER
    | Role.UNIT
    | Role.TIME_UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.TENTHS
    | Role.POINTS
    | Role.BASIS_POINTS
    | Role.HOUR_WORD
    | Role.MINUTE_WORD
    | Role.YEAR_SUFFIX
    | Role.MONTH_SUFFIX
    | Role.DAY_SUFFIX
    | Role.AGE_UNIT
    | Role.AGE_AFTER
    | Role.AGE_DECADE
    | Role.HEDGE_AFTER
    | Role.AND_HALF
    | Role.OF_THEM
    | Role.QUARTER
    | Role.HALF_YEAR
    | Role.DECADE_AFTER
    | Role.DURATION_ADJECTIVE
    | Role.MEASURE_ADJECTIVE
    | Role.RELATIVE_UNIT
)
"""What follows a spelled number that counts or measures."""
LINKS = Role.RANGE_TO | Role.JOINER
LATIN, KATAKANA, HANGUL = 1, 2, 3
VOWELS_BEFORE = frozenset("เแโใไ")
VOWELS_BEHIND = frozenset("ะัาำิีึืฺุู็่้๊๋์")
"""Thai vowels written before their consonant, and vowels and tones written behind, above or below it."""


def cut(key: str, vocabulary: Vocabulary, counting: bool) -> list[Cut]:
    """A folded run in its known forms, the longest first, and the letters between them.

    Letters of an alphabet are never cut (``ワシントン`` holds no ton), and a number word is one only before
    something that it can count (``唯一``). `counting` says that digits stand right before the run.
    """
    cuts: list[Cut] = []
    after_number = counting
    at = unknown = 0
    while at < len(key):
        entry, end = _form_at(key, at, vocabulary, after_number)
        if entry is None and alphabet(key[at]) == 0:
            at += 1
            after_number = False
            continue
        if unknown < at:
            cuts.append((unknown, at, None))
        cuts.append((at, end, entry))
        after_number = entry is not None and bool(
            entry.mask & NUMERIC or (after_number and entry.mask & Role.HEDGE_AFTER)
        )
        at = unknown = end
    if unknown < at:
        cuts.append((unknown, at, None))
    return _without_stray_numbers(key, cuts, counting)


def _form_at(key: str, at: int, vocabulary: Vocabulary, after_number: bool) -> tuple[Entry | None, int]:
    """The form that begins here and its end: after a number what it counts by, else the longest.

    Where no form fits, the end of the letters of the same alphabet.
    """
    found: Entry | None = None
    end = _alphabet_end(key, at)
    if _in_syllable(key, at):
        return None, end
    for to in range(min(len(key), at + vocabulary.longest), at, -1):
        entry = vocabulary.words.get(key[at:to])
        if entry is None or _in_syllable(key, to) or _is_letter(key, at, to):
            continue
        if _one_word(key, to) and not (after_number and _known_at(key, to, vocabulary)):
            continue
        if found is None:
            found, end = entry, to
            if not after_number or entry.mask != Role.WORD:
                break
        elif entry.mask & COUNTED and _known_at(key, to, vocabulary):
            return entry, to
    return found, end


def _known_at(key: str, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a form of two letters or more begins here, or the run ends: ``3名|人质``, not ``3人|质``."""
    return at == len(key) or any(
        key[at:to] in vocabulary.words for to in range(at + 2, min(len(key), at + vocabulary.longest) + 1)
    )


def alphabet(char: str) -> int:
    """The alphabet whose letters make words that are not cut; 0 for ideographs, kana of particles and others."""
    if char < "\u0590" or "\uff21" <= char <= "\uff5a":
        return LATIN
    if "\u30a1" <= char <= "\u30ff":
        return KATAKANA
    return HANGUL if "\uac00" <= char <= "\ud7a3" else 0


def _in_syllable(key: str, at: int) -> bool:
    """Whether an offset is between a Thai consonant and a vowel or tone of it: ``เพื่อ|นำ``, never ``เพื่อน|ำ``."""
    return 0 < at < len(key) and (key[at] in VOWELS_BEHIND or key[at - 1] in VOWELS_BEFORE)


def _is_letter(key: str, at: int, to: int) -> bool:
    """Whether a piece is a single Thai letter of a longer run: ``น`` for hours stands alone, never in ``ขึ้น``."""
    return to - at == 1 < len(key) and "\u0e01" <= key[at] <= "\u0e2e"


def _one_word(key: str, at: int) -> bool:
    """Whether the letters on both sides of an offset belong to one word of an alphabet."""
    return 0 < at < len(key) and alphabet(key[at]) == alphabet(key[at - 1]) != 0


def _alphabet_end(key: str, at: int) -> int:
    """Where the word of the same alphabet ends, the next letter for any other script."""
    end = at + 1
    while _one_word(key, end):
        end += 1
    return end


def _without_stray_numbers(key: str, cuts: list[Cut], counting: bool) -> list[Cut]:
    """Number words that count nothing become letters again, one word with the unknown letters beside them."""
    made: list[Cut] = []
    at = 0
    while at < len(cuts):
        end = _numeric_end(cuts, at)
        if end == at:
            _append(key, made, cuts[at])
            at += 1
        elif _counts(cuts, at, end, counting):
            made += cuts[at:end]
            at = end
        else:
            _append(key, made, (cuts[at][0], cuts[end - 1][1], None))
            at = end
    return made


def _append(key: str, made: list[Cut], each: Cut) -> None:
    """Add a cut; unknown letters join those before them that are of no alphabet either."""
    begin, end, entry = each
    if entry is None and made and made[-1][2] is None and not alphabet(key[begin]) and not alphabet(key[begin - 1]):
        made[-1] = (made[-1][0], end, None)
    else:
        made.append(each)


def _numeric_end(cuts: list[Cut], at: int) -> int:
    """The index after a row of number words, `at` itself where none begins; a joiner stands inside only."""
    end = at
    while end < len(cuts):
        entry = cuts[end][2]
        if entry is None or not entry.mask & NUMERIC:
            joins = entry is not None and entry.mask & Role.JOINER and end > at and end + 1 < len(cuts)
            after = cuts[end + 1][2] if joins else None
            if after is None or not after.mask & NUMERIC:
                break
        end += 1
    return end


def _counts(cuts: list[Cut], first: int, last: int, counting: bool) -> bool:
    """Whether a row of number words is a number: by what follows, by a percent sign before, by digits before.

    Figures in a row are none (``二〇一九``).
    """
    figures = [entry is not None and entry.meanings.get(Role.ADDEND, 10) < 10 for _, _, entry in cuts[first:last]]
    if any(figure and after for figure, after in pairwise(figures)):
        return False
    if first == 0 and counting:
        return True
    before = cuts[first - 1][2] if first else None
    if before is not None and before.mask & (Role.PERCENT_BEFORE | Role.SPEED_WORD | Role.HOUR_WORD):
        return True
    if last == len(cuts):
        return last - first > 1
    after = cuts[last][2]
    if after is not None and after.mask & LINKS:
        beyond = _numeric_end(cuts, last + 1)
        after = cuts[beyond][2] if last + 1 < beyond < len(cuts) else None
    if after is None:
        return False
    return bool(after.mask & COUNTED) or (after.mask & Role.PARTITIVE != 0 and not after.mask & Role.FUNCTION)

"""The language of an article: by its script where one language alone is written so, else by langdetect."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

SAMPLE = 1_000
"""Characters that are looked at. From 500 on, the answers for the benchmark's articles are those of the whole text;
from 600 on, those for 648 texts of 3,000 characters, put together of the phrases in tests/corpus."""
WINDOW = 50_000
"""Characters that the sample is drawn from, so that a line of a megabyte costs nothing."""
WORDS_OF_A_LINE = 5
LETTERS_OF_A_LINE = 25
"""Shorter lines are names, sections and stamps, and mislead."""
ENOUGH_LETTERS = 40
SURE = 0.9
"""The share of langdetect's trials that agree, from which on an answer is sure."""
SCRIPT_SHARE = 0.7
"""A text belongs to a script that holds this share of its letters."""
PURE_SHARE = 0.97
"""From this share on, letters of other scripts do not sway the choice among the languages of a shared one."""
KANA_SHARE = 0.05
"""Japanese has more kana than this beside its Chinese characters."""
FALLBACK = "en"

LETTER = re.compile(r"[^\W\d_]")
SHARED_SCRIPTS = {
    "Latin": "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi",
    "Cyrillic": "bg mk ru uk",
    "Arabic": "ar fa ur",
    "Devanagari": "hi mr ne",
}
"""The languages of langdetect that share a script: for a text in it, the profiles of the others are not read."""
SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latin"),
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0E00, 0x0E7F, "th"),
    (0x10A0, 0x10FF, "ka"),
    (0x1100, 0x11FF, "ko"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "el"),
    (0x3040, 0x30FF, "kana"),
    (0x3130, 0x318F, "ko"),
    (0x3400, 0x4DBF, "han"),
    (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"),
    (0x20000, 0x2FA1F, "han"),
)
"""Unicode blocks, in order, and the one language of the news that is written in them, or the script of several."""
BLOCK_STARTS = [start for start, _, _ in SCRIPTS]


class Detected(NamedTuple):
    """An ISO 639-1 code, and whether the text left no doubt about it."""

    code: str
    sure: bool


def detect(text: str) -> Detected:
    """The language that most of the text is written in; ``en`` and not sure where nothing tells."""
    sample = _sample(text)
    letters = LETTER.findall(sample)
    if not letters:
        return Detected(FALLBACK, sure=False)
    script = _script(letters)
    if script and script not in SHARED_SCRIPTS:
        return Detected(script, sure=True)
    capitals = sum(1 for letter in letters if letter.isupper())
    # langdetect passes over words in capitals: a text that holds nothing else would have no features.
    code, share = _by_profile(sample.lower() if capitals * 2 > len(letters) else sample, script)
    return Detected(code, sure=share >= SURE and len(letters) >= ENOUGH_LETTERS)


def _sample(text: str) -> str:
    """The text's lines without the short ones, cut to a start, a middle and an end where they are long."""
    lines = [line for line in text[:WINDOW].splitlines() if line and not line.isspace()]
    long = [line for line in lines if line.count(" ") >= WORDS_OF_A_LINE - 1 or _is_long_unspaced(line)]
    joined = "\n".join(long or lines)
    if len(joined) <= SAMPLE:
        return joined
    third = SAMPLE // 3
    middle = (len(joined) - third) // 2
    return "\n".join((joined[:third], joined[middle : middle + third], joined[-third:]))


def _is_long_unspaced(line: str) -> bool:
    return sum(1 for char in line[:200] if char > "\u2e7f") >= LETTERS_OF_A_LINE


def _script(letters: list[str]) -> str:
    """The language that the letters' script belongs to alone, or the script that languages share; else empty."""
    blocks: Counter[str] = Counter()
    for letter, count in Counter(letters).items():
        blocks[_block(ord(letter))] += count
    enough = SCRIPT_SHARE * len(letters)
    chinese, kana = blocks["han"], blocks["kana"]
    if chinese + kana >= enough:
        return "ja" if kana > KANA_SHARE * (chinese + kana) else "zh"
    for block, count in blocks.most_common(1):
        if block and count >= (PURE_SHARE * len(letters) if block in SHARED_SCRIPTS else enough):
            return block
    return ""


def _block(code: int) -> str:
    place = bisect_right(BLOCK_STARTS, code) - 1
    if place < 0 or code > SCRIPTS[place][1]:
        return ""
    return SCRIPTS[place][2]


def _by_profile(sample: str, script: str = "") -> tuple[str, float]:
    """langdetect's answer among the languages of a script (all where it is empty), with its probability.

    An ISO 639-1 code; the probability is 0 where the sample has no features.
    """
    from claimdiff.parsing.profiles import answers, profiles

    ranked = answers(sample, profiles(SHARED_SCRIPTS.get(script, "")))
    return ranked[0] if ranked else (FALLBACK, 0.0)

"""Bytes without a declared encoding → the encoding in which they are most likely some language's text.

Each encoding that the bytes fit is held against the languages that were written in it: the letters' frequencies, by
the letter before, are those of langdetect's profiles. Every candidate explains the same bytes: their likelihoods can be
compared.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from math import log
from pathlib import Path
from typing import NamedTuple

SAMPLE = 2_000
"""Bytes that are looked at, of lines that hold more than ASCII."""
WESTERN = "en fr de es it pt nl sv da no fi af ca id sw tl sq et"
CENTRAL = "pl cs sk hu ro hr sl sq"
CYRILLIC = "ru uk bg mk"
SPOKEN = (
    ("cp1252", "Windows-1252", 0, WESTERN),
    ("cp1250", "Windows-1250", -3, CENTRAL),
    ("cp1251", "Windows-1251", -3, CYRILLIC),
    ("koi8_r", "KOI8-R", -3, "ru bg"),
    ("koi8_u", "KOI8-U", -3, "uk"),
    ("cp1253", "Windows-1253", -3, "el"),
    ("cp1254", "Windows-1254", -3, "tr"),
    ("cp1255", "Windows-1255", -3, "he"),
    ("cp1256", "Windows-1256", -3, "ar fa ur"),
    ("cp1257", "Windows-1257", -3, "lt lv et"),
    ("cp1258", "Windows-1258", -3, "vi"),
    ("cp874", "Windows-874", -3, "th"),
    ("iso8859_15", "ISO-8859-15", -3, WESTERN),
    ("iso8859_2", "ISO-8859-2", -3, CENTRAL),
    ("iso8859_5", "ISO-8859-5", -3, CYRILLIC),
    ("iso8859_6", "ISO-8859-6", -3, "ar"),
    ("iso8859_7", "ISO-8859-7", -3, "el"),
    ("cp932", "Shift_JIS", -3, "ja"),
    ("euc_jp", "EUC-JP", -3, "ja"),
    ("gb18030", "GB18030", -3, "zh-cn"),
    ("big5hkscs", "Big5", -3, "zh-tw"),
    ("cp949", "EUC-KR", -3, "ko"),
    ("cp866", "CP866", -9, CYRILLIC),
    ("mac_roman", "Mac Roman", -9, WESTERN),
    ("mac_cyrillic", "Mac Cyrillic", -9, CYRILLIC),
    ("cp850", "CP850", -9, WESTERN),
    ("cp852", "CP852", -9, CENTRAL),
)
"""Encodings with what a reader knows them by, how common they are (the logarithm of a share, by rough estimate: it
decides between readings of two or three letters), and the languages that were written in them."""
FLOOR, MARK, PLAIN = 1e-7, 2e-3, 1e-2
"""The probabilities of a letter that a language's profile does not have, of a mark that any text holds, and of a digit,
space or mark of ASCII."""
MARKS = frozenset("\u00a0\u202f\u00ad‘’“”„‚«»‹›–—…€£°§©·•№ª،؟؛。、，「」『』（）：；！？・％“”《》〈〉ー\u3000")
CONTROL = re.compile("[\x80-\x9f\ue000-\uf8ff\ufffd]")
KNOWN = 0.8
"""The share of the letters beyond ASCII that the language must have, for bytes to be its text at all."""
MANY, UNLIKELY = 10, 1e-4
"""So many letters beyond ASCII are no text where they are less likely than this on average."""
PAIRED, CAPITAL = 0.8, 0.2
"""How much the letter before counts beside a letter's own frequency, and how often a letter is a capital."""


class Guess(NamedTuple):
    """An encoding by its codec, and by the name that readers know."""

    codec: str
    name: str


def guess(data: bytes) -> Guess | None:
    """The likeliest encoding of bytes that are no UTF-8; None where they fit no language's text."""
    sample = _sample(data)
    best, found = float("-inf"), None
    for codec, name, common, languages in SPOKEN:
        text = _decoded(sample, codec)
        if text is None or _decoded(data, codec) is None:
            continue
        for language in languages.split():
            likelihood = common + _likelihood(text, language)
            if likelihood > best:
                best, found = likelihood, Guess(codec, name)
    return found


def _decoded(data: bytes, codec: str) -> str | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if CONTROL.search(text) else text


def _sample(data: bytes) -> bytes:
    """Lines that hold more than ASCII; a long one is cut behind a space or a full stop of ASCII."""
    held = bytearray()
    for line in re.split(rb"[\r\n]+", data):
        if not line.isascii():
            held += line[: SAMPLE * 2] + b"\n"
        if len(held) >= SAMPLE:
            break
    cut = max(held.rfind(b"\n", 0, SAMPLE), held.rfind(b" ", 0, SAMPLE), held.rfind(b".", 0, SAMPLE))
    return bytes(held if len(held) <= SAMPLE or cut <= 0 else held[:cut])


def _likelihood(text: str, language: str) -> float:
    """The logarithm of how likely a language's text is this one; minus infinity where the letters are not its own."""
    letters = _letters(language)
    total, foreign, known, beyond = 0.0, 0.0, 0, 0
    for (before, letter), count in Counter(zip(" " + text, text, strict=False)).items():
        share = letters.probability(before, letter)
        total += count * log(share)
        if letter > "\x7f":
            beyond += count
            foreign += count * log(share)
            known += count if share > FLOOR else 0
    is_text = known >= KNOWN * beyond and (beyond < MANY or foreign >= beyond * log(UNLIKELY))
    return total if is_text else float("-inf")


@cache
def _letters(language: str) -> Letters:
    from langdetect import detector_factory

    held = json.loads((Path(detector_factory.PROFILES_DIRECTORY) / language).read_bytes())
    return Letters(held["freq"], held["n_words"][0])


@cache
def _classes() -> tuple[dict[str, str], Counter[str]]:
    """The Chinese characters and kana that langdetect takes for one, by each of them, and how many those are."""
    from langdetect.utils.ngram import NGram

    classes = NGram.CJK_MAP | {chr(code): "あ" for code in range(0x3041, 0x3097)}
    classes |= {chr(code): "ア" for code in range(0x30A1, 0x30FB)}
    return classes, Counter(classes.values())


class Letters:
    """The frequencies of a language's letters, alone and behind another."""

    def __init__(self, frequencies: dict[str, int], total: int) -> None:
        self._frequencies = frequencies
        self._total = total
        self._alone: dict[str, float] = {}

    def probability(self, before: str, letter: str) -> float:
        """How likely a letter is behind another."""
        alone = self._alone.get(letter)
        if alone is None:
            alone = self._alone[letter] = self._of(letter)
        first = before if before.isalpha() else " "
        stood = self._frequencies.get(first, 0)
        if not stood:
            return alone
        return max(FLOOR, PAIRED * self._frequencies.get(first + letter, 0) / stood + (1 - PAIRED) * alone)

    def _of(self, letter: str) -> float:
        if letter in MARKS:
            return MARK
        if letter.isascii() and not letter.isalpha():
            return PLAIN
        if letter in self._frequencies:
            return max(FLOOR, self._frequencies[letter] / self._total)
        small = self._frequencies.get(letter.lower(), 0) if letter.isupper() else 0
        if small:
            return max(FLOOR, CAPITAL * small / self._total)
        classes, sizes = _classes()
        one = classes.get(letter)
        return max(FLOOR, self._frequencies.get(one, 0) / self._total / sizes[one]) if one else FLOOR

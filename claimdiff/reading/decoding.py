"""Bytes → text: UTF-8, UTF-16, UTF-32, and Windows-1252 where nothing else fits."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from claimdiff.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; UTF-32 stands before UTF-16, whose mark begins its own."""
SAMPLE = 64 * 1024
"""Bytes, or characters, that are looked at to tell text from other data."""
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""Characters that no text holds; the escape character is left out: logs and hostile articles hold it."""
CONTROL_SHARE = 0.05
"""A text with more control characters than this share is data of another sort."""
ACCENT_SHARE = 0.3
"""Western European text has fewer accented letters than this share; more is another alphabet's encoding."""
SHARED_HIGH = 0.8
"""UTF-16 without a mark is believed where zero and one other value make up this share of the high bytes."""
WAY_OUT = "convert it to UTF-8 text first"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, line ends as `\\n`, and what had to be guessed or replaced to get it."""

    text: str
    doubt: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text that the bytes hold, without byte-order mark; InputError where they are no text."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\0" in data:
        return _strictly(data, _sixteen_bits(data))
    try:
        return _text(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _western(data)


def normalised(text: str) -> str:
    """The text without byte-order mark and with `\\n` line ends."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _strictly(data: bytes, encoding: str) -> Decoded:
    try:
        return _text(data.decode(encoding))
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return _text(text, _replaced(text.count("\ufffd"), encoding))


def _text(text: str, doubt: str | None = None) -> Decoded:
    sample = text[:SAMPLE]
    if "\0" in text or len(CONTROL.findall(sample)) > CONTROL_SHARE * len(sample):
        raise InputError(f"is not text but binary data; {WAY_OUT}")
    return Decoded(normalised(text), doubt)


def _sixteen_bits(data: bytes) -> str:
    """The UTF-16 order that the zero bytes of the data tell; InputError where they tell none."""
    for first, encoding in enumerate(("utf-16-be", "utf-16-le")):
        high, low = data[first:SAMPLE:2], data[1 - first : SAMPLE : 2]
        # One alphabet shares its high byte, and its spaces and digits have zero for it.
        common = dict(Counter(high).most_common(2))
        one_alphabet = 0 in common and sum(common.values()) >= SHARED_HIGH * len(high)
        if one_alphabet and not low.count(0) and len(data) % 2 == 0:
            return encoding
    raise InputError(f"is not text but binary data (it holds zero bytes); {WAY_OUT}")


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with some broken characters: the sound ones outnumber them tenfold."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\x7f") - broken
    return _text(text, _replaced(broken, "UTF-8")) if sound >= 10 * broken else None


def _western(data: bytes) -> Decoded:
    accents = sum(1 for byte in data[:SAMPLE] if byte >= 0xC0)
    letters = sum(1 for byte in data[:SAMPLE] if 0x40 < byte < 0x7F) + accents
    try:
        text = data.decode("windows-1252")
    except UnicodeDecodeError:
        text = ""
    if not text or accents > ACCENT_SHARE * letters:
        raise InputError(f"is in an encoding that is neither UTF-8, UTF-16 nor Windows-1252; {WAY_OUT}")
    return _text(text, "is not UTF-8; it was read as Windows-1252, which is a guess")


def _replaced(count: int, encoding: str) -> str:
    return f"has {count} broken characters for {encoding.upper()}; they were replaced by U+FFFD"

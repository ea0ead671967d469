"""Bytes → text: UTF-8, UTF-16, UTF-32, what the file declares, and the likeliest encoding where nothing tells."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from claimdiff.errors import InputError
from claimdiff.reading.charsets import Guess, guess

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
SHIFTED = re.compile(rb"\x1b\$[@B][!-~]{2}")
"""How ISO-2022-JP shifts to Japanese characters, which it writes in ASCII."""
PROSE = 0.95
"""The share of such characters from which on UTF-16 without a mark is believed where alphabets are large."""
MOST_BROKEN = 200
"""A declared encoding is believed where no more than one in so many characters is broken in it."""
STANDARD = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}
"""What the web's standard for encodings reads where a page declares the narrower one."""
LABELS = {
    "windows-31j": "cp932",
    "x-sjis": "cp932",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "iso-8859-8-i": "iso8859-8",
    "x-gbk": "gb18030",
}
"""Labels of that standard that Python has no codec for."""
CODEC = re.compile(r"(?:utf-8|cp\d+|iso8859-\d+|koi8-[ru]|mac-\w+|gb18030|big5\w*|euc_\w+|iso2022_jp|shift_?jis\w*|hz)")
SHARED_HIGH = 0.8
"""UTF-16 without a mark is believed where zero and one other value make up this share of the high bytes."""
WAY_OUT = "convert it to UTF-8 text first"


class Decoded(NamedTuple):
    """The text of a file, line ends as `\\n`, and what had to be guessed or replaced to get it."""

    text: str
    doubt: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text that the bytes hold, without byte-order mark; InputError where they are no text.

    `declared` is the label of the encoding that the file itself names (``iso-8859-1``). A byte-order mark is surer
    than it, and so is UTF-8, which other encodings do not give by chance.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\0" in data:
        return _strictly(data, _sixteen_bits(data))
    if SHIFTED.search(data) and (shifted := _declared(data, "iso2022_jp")):
        return shifted
    if _is_utf8(data):
        belied = declared and not data.isascii() and _codec(declared) not in (None, "utf-8")
        return _text(
            data.decode("utf-8"), f"declares {declared:.40} and is UTF-8, as which it was read" if belied else None
        )
    return (declared and _declared(data, declared)) or _mixed(data) or _guessed(data)


def encoding_of(start: bytes) -> tuple[str, str | None]:
    """The codec of a stream by its first bytes, and what is to be said of it; UTF-8 where nothing tells another."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", None
    start = start[: start.rfind(b"\n") + 1] or start  # so that it ends with a whole character
    told = start.decode("utf-8", "replace")
    broken = told.count("\ufffd")
    sound = len(told) - len(told.encode("ascii", "ignore")) - broken
    found = guess(start) if broken > sound else None
    return (found.codec, _taken(found)) if found else ("utf-8", None)


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
        if len(data) % 2 == 0 and not low.count(0) and (one_alphabet or _is_prose(data[:SAMPLE], encoding)):
            return encoding
    raise InputError(f"is not text but binary data (it holds zero bytes); {WAY_OUT}")


def _is_prose(data: bytes, encoding: str) -> bool:
    """Whether nearly all that the bytes hold is letters, marks, digits and spaces, and some of them are spaces."""
    text = data.decode(encoding, "replace")
    prose = sum(1 for char in text if char == "\n" or unicodedata.category(char)[0] in "LMNPZ")
    return prose >= PROSE * len(text) and any(map(str.isspace, text))


def _mixed(data: bytes) -> Decoded | None:
    """UTF-8 with broken characters, or with lines of another encoding; None where most of it is no UTF-8.

    A line without a sound character of UTF-8 is of the other encoding; what is broken in the other lines is replaced.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\x7f") - broken
    if sound >= 10 * broken:
        return _text(text, _replaced(broken, "UTF-8"))
    lines = data.splitlines(keepends=True)
    strange = [line for line in lines if not _is_utf8(line)]
    other = b"".join(strange)
    high = sum(len(line) - len(line.decode("ascii", "ignore")) for line in lines)
    if any(_has_character(line) for line in strange) or 2 * (len(other) - len(other.decode("ascii", "ignore"))) > high:
        return None
    found = guess(other)
    if found is None:
        return None
    told = "".join(line.decode("utf-8" if _is_utf8(line) else found.codec) for line in lines)
    return _text(
        told, f"is UTF-8 with {len(strange)} lines of another encoding; they were read as {found.name}, a guess"
    )


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _has_character(data: bytes) -> bool:
    """Whether bytes that are no UTF-8 hold a character of it beyond ASCII."""
    return not data.decode("utf-8", "ignore").isascii()


def _guessed(data: bytes) -> Decoded:
    found = guess(data)
    if found is None:
        raise InputError(f"is in an encoding that could not be told; {WAY_OUT}")
    return _text(data.decode(found.codec), _taken(found))


def _taken(found: Guess) -> str:
    return f"is not UTF-8; it was read as {found.name}, which is a guess"


def _declared(data: bytes, label: str) -> Decoded | None:
    """The text by the encoding that the file declares; None where that is none, or cannot be right."""
    codec = _codec(label)
    if codec is None:
        return None
    try:
        return _text(data.decode(codec))
    except UnicodeDecodeError as error:
        # A page of years whose last bytes were lost is still what it says it is.
        text = data.decode(codec, "replace")
        broken = text.count("\ufffd")
        sound = len(data) - error.start > 0 and broken * MOST_BROKEN <= len(text)
        return _text(text, _replaced(broken, label)) if sound else None


def _codec(label: str) -> str | None:
    """The codec of a label, as the web's standard for encodings has it; None where it is none of text."""
    try:
        found = codecs.lookup(LABELS.get(label.strip().lower(), label.strip())).name
    except (LookupError, ValueError):
        return None
    return STANDARD.get(found, found) if found in STANDARD or CODEC.fullmatch(found) else None


def _replaced(count: int, encoding: str) -> str:
    return f"has {count} broken characters for {encoding.upper()}; they were replaced by U+FFFD"

"""Text whose UTF-8 was once read in another encoding, and saved so: ``blessÃ©s`` for ``blessés``."""

from __future__ import annotations

import re

LEADING, FOLLOWING = bytes(range(0xC2, 0xF5)), bytes(range(0x80, 0xC0))
"""The bytes that begin a character of UTF-8 beyond ASCII, and those that go on with it."""
FEWEST, SHARE = 2, 0.5
"""Garbled characters that a text holds at least, and their share of all beyond ASCII: ``Ã`` alone is Portuguese."""
MISREAD = (("cp1252", "Windows-1252"), ("cp1251", "Windows-1251"), ("mac_roman", "Mac Roman"))


def _signs(data: bytes, codec: str) -> str:
    """What the bytes look like in an encoding, for a class of a pattern; bytes that it leaves out are as in Latin-1."""
    return re.escape("".join(bytes([each]).decode(codec, "replace").replace("\ufffd", chr(each)) for each in data))


PATTERNS = [
    (codec, name, re.compile(f"[{_signs(LEADING, codec)}][{_signs(FOLLOWING, codec)}]{{1,3}}"))
    for codec, name in MISREAD
]


def garbled(text: str) -> str | None:
    """What is to be said of a garbled text; None where it is sound."""
    if text.isascii():
        return None
    for codec, name, pattern in PATTERNS:
        found = [(each[0], _mended(each[0], codec)) for each in pattern.finditer(text)]
        wrong = [(signs, letter) for signs, letter in found if letter]
        if len(wrong) < FEWEST:
            continue
        beyond = sum(1 for char in text if char > "\x7f")
        if sum(sum(1 for char in signs if char > "\x7f") for signs, _ in wrong) >= SHARE * beyond:
            signs, letter = wrong[0]
            return (
                f"is garbled: UTF-8 that was read as {name} ({signs!r} stands for {letter!r}); "
                "its words are compared as they stand: give a sound copy"
            )
    return None


def _mended(signs: str, codec: str) -> str | None:
    """The one character that the signs stand for; None where they stand for none."""
    data = b"".join(each.encode(codec, "ignore") or each.encode("latin-1", "ignore") for each in signs)
    try:
        letter = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return letter if len(letter) == 1 else None

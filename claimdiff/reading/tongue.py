"""The language that a file's metadata gives, held against its text: templates say ``en`` of whatever they hold."""

from __future__ import annotations

from claimdiff.parsing.language import detect


def believed(declared: str | None, text: str, doubts: list[str]) -> str | None:
    """The declared code, unless the text is surely in another language: then that one, with a doubt."""
    if declared is None:
        return None
    found = detect(text)
    if not found.sure or found.code == declared:
        return declared
    doubts.append(f"it says that its language is {declared}, and its text is in {found.code}; the text was believed")
    return found.code

"""The claims with figures that a text of one article makes."""

from __future__ import annotations

from claimdiff import Article, Claim, extract
from claimdiff.model import NUMERIC


def figures(language: str, text: str) -> list[Claim]:
    """The claims that state a figure, in their order."""
    claims = extract([Article("a", "a", text, language=language)])
    return [claim for claim in claims if claim.kind in NUMERIC]

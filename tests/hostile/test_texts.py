"""Hostile articles: what is true beside them is found at its place, and no format obeys them."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.fuzzing.checks import check_report
from claimdiff.model import Article
from claimdiff.pipeline import compare
from tests.hostile.given import cases, text_of

TEXTS = cases("texts", "figures")
FACT = "The fire injured 12 people."
PEER = Article("peer", "peer.txt", "The fire injured 15 people.", language="en")
"""What another article says, so that the hostile one is quoted in a contradiction."""


@pytest.mark.parametrize("case", TEXTS.values(), ids=TEXTS)
def test_a_hostile_article_is_text(case: dict[str, Any]) -> None:
    trick = text_of(case)
    text = f"{trick}\n\n{FACT} {trick[:200]}"
    report = compare([Article("a", "a.txt", text, title=trick[:200], language="en"), PEER])
    check_report(report)
    found = [claim for claim in report.claims if claim.source == "a"]
    before = [claim.text for claim in found if claim.span.end <= len(trick)]
    if "claims" in case:
        assert before == case["claims"] if isinstance(case["claims"], list) else len(before) == case["claims"]
    if len(trick) < 5000:
        fact = text.index(FACT)
        assert (fact + 17, fact + 26) in {(claim.span.start, claim.span.end) for claim in found}
    told = "\n".join(note.message for note in report.notes)
    for part in case.get("notes", ()):
        assert part in told

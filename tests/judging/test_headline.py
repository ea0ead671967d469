"""A headline against its own text: what is reported, and what is not."""

from __future__ import annotations

import pytest

from claimdiff import Article, Report, compare

OTHER = Article("b", "b", "A fair opened in Cardiff. Visitors came from Wales.", language="en")


def report(title: str, text: str) -> Report:
    return compare([Article("a", "a", f"{title}\n\n{text}", title=title, language="en"), OTHER])


@pytest.mark.parametrize(("title", "text", "said"), [
    (
        "Hotel fire kills 12 guests", "A fire broke out in a hotel in Marlow on Sunday night. Fifteen guests were killed.",
        "its headline says 12 (line 1), its text 15 (line 3): guest",
    ),
    (
        "Ten injured in coach crash", "A coach left the road near Marlow on Sunday. The crash left 14 injured.",
        "its headline says 10 (line 1), its text 14 (line 3): injured",
    ),
    (
        "Repairs to the Marlow bridge will cost 4 million euros",
        "The council met on Sunday. Repairs to the bridge will cost 7 million euros, it said.",
        "its headline says EUR 4 million (line 1), its text EUR 7 million (line 3): money",
    ),
])  # fmt: skip
def test_a_headline_against_its_own_text_is_reported(title: str, text: str, said: str) -> None:
    found = report(title, text)
    ((source, message),) = ((each.source, each.message) for each in found.notes if "headline" in each.message)
    assert source == "a"
    assert message == said
    (inside,) = found.inside
    assert inside.explanation == message
    assert (found.claim(inside.headline).line, found.claim(inside.text).line) == (1, 3)
    assert not [each for each in found.findings if each.verdict == "contradiction"]


@pytest.mark.parametrize(("title", "text"), [
    # the text says it too
    ("Ten injured in coach crash", "The crash left ten injured. Another 4 were injured in the rescue."),
    # rounded
    ("About 200 injured in storm", "The storm left 193 injured."),
    # parts of a whole
    ("Ten injured in coach crash", "Six were injured in the coach. In the car, four people were injured."),
    # another thing
    ("Ten injured in coach crash", "The coach had 48 seats. Its driver was unhurt."),
    # another sum
    ("Repairs will cost 4 million euros", "The yard sold a ship for 7 million euros."),
    # the headline's figure under another name
    ("Storm leaves 1,300 houses dark", "The storm left 1,300 households dark. A storm years ago hit 480 houses."),
    # another event
    ("Ten injured in coach crash", "A crash in the same place left 14 injured in 2016."),
    # people of any sort
    ("Ten people in coach crash", "Fourteen people saw it."),
    # a figure that the text withdraws
    ("Ten injured in coach crash", "Police corrected an earlier toll of 14 injured."),
])  # fmt: skip
def test_what_is_not_reported(title: str, text: str) -> None:
    assert report(title, text).inside == ()

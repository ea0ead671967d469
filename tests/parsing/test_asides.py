"""Credits, glued captions, telephone numbers and addresses inside lines."""

from __future__ import annotations

import pytest

from claimdiff.model import Span
from claimdiff.parsing.captions import captions
from claimdiff.parsing.contacts import contacts


@pytest.mark.parametrize(
    ("text", "credits", "after"),
    [
        ("Les voitures couchées. © LCV/J.\u00a0TissotLe choc a réveillé tout.", ["© LCV/J.\u00a0Tissot"], ["Le choc"]),
        ("En el estadio. / EFRÉN COSTANerea Solís cantaba.", ["/ EFRÉN COSTA"], ["Nerea S"]),
        ("328 MILLIONSTwitter compte 328 millions d'abonnés.", [], ["Twitter"]),
        ("Légende. © AFP/GettyImagesLe choc", ["© AFP/GettyImages"], ["Le choc"]),
        ("Im Bild die Wagen © dpa/AFP", ["© dpa/AFP"], [""]),
        ("The JPMorgan deal, McDonald said on the BBC News", [], []),
        ("A © sign of 2019 was seen by 31 people in the valley. They left", [], []),
        ("Tempo 90 / LIMIT 130", [], []),
        ("A and/or B", [], []),
    ],
)
def test_credits_and_glued_captions(text: str, credits: list[str], after: list[str]) -> None:
    found = captions(text, Span(0, len(text)))
    assert [text[span.start : span.end] for span in found.credits] == credits
    assert [text[end : end + 7] for end in found.breaks] == after


@pytest.mark.parametrize(
    "number",
    [
        *("0 805 903 612", "0314-555 018", "020 7946 0018", "+44 7700 900137", "0541 555 209", "01 42 33 44 55"),
        *("01.42.33.44.55", "(030) 1234 5678", "06-12345678", "0800 1234", "0\u202f805\u202f903\u202f612"),
    ],
)
def test_telephone_numbers(number: str) -> None:
    text = f"Call {number}. Thanks"
    assert [text[span.start : span.end] for span in contacts(text, 0, len(text))] == [number]


@pytest.mark.parametrize(
    "text",
    [
        *("1 234 567 people", "67 000 000", "01.02.2019", "05/11/2017 06:30", "05 11 2017", "07.30-09.15", "0800-1600"),
        *("0.8850 euros", "0,885 000", "0-0 2-1 3-3 0-1", "de 0 à 5 000 000", "100 000 000", "2017 2018 2019", "+3 %"),
        *("12 500 €", "2-1 0-3"),
    ],
)
def test_figures_that_are_no_telephone_numbers(text: str) -> None:
    assert list(contacts(text, 0, len(text))) == []


def test_addresses() -> None:
    text = (
        "Write to alarm24@portal.example, see https://x.example/2019/03/12/a?b=1. Or www.y.example/7 and @realDonald24!"
    )
    assert [text[span.start : span.end] for span in contacts(text, 0, len(text))] == [
        "alarm24@portal.example",
        "https://x.example/2019/03/12/a?b=1",
        "www.y.example/7",
        "@realDonald24",
    ]

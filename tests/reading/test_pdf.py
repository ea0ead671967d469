"""A PDF gives its running text: lines joined, divided words mended, heads and feet left out."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader, PdfWriter

from claimdiff.errors import InputError
from claimdiff.reading.pdf import read
from claimdiff.reading.printed import paragraphs
from tests.reading.making_pdf import pdf

FIRST = [
    "Der Hafenbote - Montag, 11. März 2024",
    "Brand im Hafen fordert 31 Verletzte",
    "Bei einem Großbrand im Hafen von Bremen sind am Sonntagabend nach Angaben der Feuer-",
    "wehr 31 Menschen verletzt worden. Der Sachschaden liegt bei 2,3 Millionen Euro, sagte der",
    "Sprecher der Polizei.",
    "Die Löscharbeiten dauerten elf Stunden, und 240 Feuerwehrleute waren die ganze Nacht im",
    "Seite 1 von 2",
]
SECOND = [
    "Der Hafenbote - Montag, 11. März 2024",
    "Einsatz. Ein Lagerhaus der Rhein-",
    "Main-Gesellschaft brannte aus.",
    "Seite 2 von 2",
]


def test_lines_become_paragraphs_without_what_is_the_pages_own() -> None:
    told = read(
        pdf([FIRST, SECOND], {"Title": "Brand im Hafen fordert 31 Verletzte", "CreationDate": "D:20240312090000"})
    )
    assert told.text.split("\n\n") == [
        "Brand im Hafen fordert 31 Verletzte",
        "Bei einem Großbrand im Hafen von Bremen sind am Sonntagabend nach Angaben der Feuerwehr 31 Menschen verletzt "
        "worden. Der Sachschaden liegt bei 2,3 Millionen Euro, sagte der Sprecher der Polizei.",
        "Die Löscharbeiten dauerten elf Stunden, und 240 Feuerwehrleute waren die ganze Nacht im Einsatz. Ein Lagerhaus "
        "der Rhein-Main-Gesellschaft brannte aus.",
    ]
    assert told.title == "Brand im Hafen fordert 31 Verletzte"
    assert (told.published, told.saved) == (None, date(2024, 3, 12))


def test_a_title_that_the_text_does_not_have_is_a_programs() -> None:
    assert read(pdf([FIRST], {"Title": "Microsoft Word - final2.docx"})).title is None


def encrypted(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([FIRST]))))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_a_password_that_nobody_needs_is_no_hindrance() -> None:
    assert "31 Menschen" in read(encrypted("")).text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (encrypted("secret"), "is encrypted with a password; save a copy without one"),
        (pdf([[], []]), "holds pictures of its pages and no text; recognise the text first"),
        (b"%PDF-1.4\nnothing", "cannot be read as a PDF"),
        (pdf([FIRST])[:300], "cannot be read as a PDF"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(data)


def test_a_page_of_pictures_among_others_is_told() -> None:
    (doubt,) = read(pdf([FIRST, []])).doubts
    assert doubt == "1 of its 2 pages hold no text, maybe pictures of one; they were left out"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Ein Satz, der wei-", "tergeht."], "Ein Satz, der weitergeht."),
        (["L’incendie a fait quatre-", "vingts victimes."], "L’incendie a fait quatrevingts victimes."),
        (["列車が脱線し、", "31人が負傷した。"], "列車が脱線し、31人が負傷した。"),
        (["The \ufb01re hurt", "12 people."], "The \ufb01re hurt 12 people."),
        (["A line.", "", "Another."], "A line.\n\nAnother."),
    ],
)
def test_lines_are_joined(lines: list[str], text: str) -> None:
    assert paragraphs(["\n".join(lines)]) == text


def test_one_page_keeps_its_first_and_last_lines() -> None:
    assert paragraphs(["12\nA sentence."]) == "12\n\nA sentence."

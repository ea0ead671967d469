"""A Word document gives its paragraphs and rows, and what its core properties tell."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import docx
import pytest

from claimdiff.errors import InputError
from claimdiff.reading.docx import TEXT, read


def document(title: str = "", language: str = "") -> bytes:
    made = docx.Document()
    made.add_heading("Drei Tote nach Brand", 0)
    paragraph = made.add_paragraph("Bei dem Brand starben ")
    paragraph.add_run("drei").bold = True
    paragraph.add_run(" Menschen, 31 wurden verletzt.\nDie Polizei ermittelt seit Montag gegen zwei Männer.")
    table = made.add_table(2, 2)
    for row, told in zip(table.rows, (("Ort", "Tote"), ("Ulm", "3")), strict=True):
        for cell, text in zip(row.cells, told, strict=True):
            cell.text = text
    made.add_paragraph("Der Schaden: 2,3 Mio. Euro.")
    core = made.core_properties
    core.title, core.language, core.created = title, language, datetime(2024, 3, 12, 9)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def with_part(name: str, xml: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, xml)
    return file.getvalue()


def word(body: str) -> bytes:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    names += 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return with_part(TEXT, f"<w:document {names}><w:body>{body}</w:body></w:document>")


def test_paragraphs_rows_and_properties() -> None:
    told = read(document("Drei Tote nach Brand", "de-DE"))
    assert told.text == (
        "Drei Tote nach Brand\n\nBei dem Brand starben drei Menschen, 31 wurden verletzt.\nDie Polizei ermittelt seit "
        "Montag gegen zwei Männer.\n\nOrt | Tote\n\nUlm | 3\n\nDer Schaden: 2,3 Mio. Euro."
    )
    assert (told.title, told.language) == ("Drei Tote nach Brand", "de")
    assert (told.published, told.saved) == (None, date(2024, 3, 12))


def test_what_programs_write_into_the_properties_is_not_believed() -> None:
    told = read(document("Vorlage 7", "en-US"))
    assert (told.title, told.language) == (None, "de")


def test_tracked_changes_are_read_as_accepted() -> None:
    assert (
        read(
            word(
                "<w:p><w:r><w:t>Es gab </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                "<w:ins><w:r><w:t>15</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>99</w:t></w:r></w:moveFrom>"
                "<w:r><w:t> Tote.</w:t></w:r></w:p>"
            )
        ).text
        == "Es gab 15 Tote."
    )


def test_a_text_box_is_read_once() -> None:
    box = "<w:p><w:r><w:t>40 Helfer</w:t></w:r></w:p>"
    told = read(
        word(
            f"<w:p><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
            "</mc:AlternateContent></w:r><w:r><w:t>Danach.</w:t></w:r></w:p>"
        )
    )
    assert told.text == "40 Helfer\n\nDanach."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 and no more", "is no Word document, is damaged, or has a password"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is no Word document, is damaged, or has a password"),
        (with_part("content.xml", "<a/>"), "holds no Word document"),
        (with_part(TEXT, "<a><b></a>"), "is damaged"),
        (with_part(TEXT, '<!DOCTYPE a [<!ENTITY b "12">]><a>&b;</a>'), "declares entities"),
    ],
)
def test_what_is_none_says_so(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(data)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimdiff.reading.docx.LARGEST", 10_000)
    with pytest.raises(InputError, match="when unpacked"):
        read(word("<w:p/>" * 20_000))

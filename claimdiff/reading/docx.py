"""A Word document → its text and its core properties: a .docx is a ZIP archive of XML."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from claimdiff.errors import InputError
from claimdiff.reading.told import Asked, Told, moment_of, title_in
from claimdiff.reading.tongue import believed

LARGEST = 64 * 1024 * 1024
"""Bytes of one part when unpacked; a larger one is no article but a bomb."""
TEXT, CORE = "word/document.xml", "docProps/core.xml"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
PARAGRAPH, ROW, RUN_TEXT = f"{WORD}p", f"{WORD}tr", f"{WORD}t"
UNREAD = frozenset((f"{WORD}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"))
"""Where text was moved away from, and what older programs are shown in place of a text box."""
MARKS = {f"{WORD}tab": " ", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-"}
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What the standard library raises for archives and XML that are damaged, or have a password."""
WAY_OUT = "open it, and save it again as .docx or .txt"


def read(data: bytes) -> Told:
    """The article of a Word document; InputError where it is none, or has a password."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if TEXT not in names:
                raise InputError(f"is an archive that holds no Word document; {WAY_OUT}")
            text = "\n\n".join(filter(None, map(str.strip, _blocks(_part(archive, TEXT)))))
            core = ElementTree.fromstring(_part(archive, CORE)) if CORE in names else ElementTree.Element("none")
    except BROKEN as error:
        raise InputError(f"is no Word document, is damaged, or has a password ({error!s:.80}); {WAY_OUT}") from None
    doubts: list[str] = []
    made = moment_of(core.findtext(f"{TERMS}created") or "")
    declared = Asked({"language": core.findtext(f"{DUBLIN_CORE}language")}, doubts).language()
    return Told(
        text,
        title=title_in(text, core.findtext(f"{DUBLIN_CORE}title")),
        language=believed(declared, text, doubts),
        saved=made[0] if made else None,
        doubts=tuple(doubts),
    )


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError(f"is larger than {LARGEST // 1024 // 1024} MB when unpacked; {WAY_OUT}")
    if b"<!DOCTYPE" in data:
        raise InputError(f"declares entities, which no program writes into a Word document; {WAY_OUT}")
    return data


def _blocks(xml: bytes) -> Iterator[str]:
    """The text of each paragraph, and of each row of a table; what was deleted is not in it."""
    paragraphs: list[list[str]] = []
    cells: list[str] = []
    rows = unread = 0
    for event, element in ElementTree.iterparse(io.BytesIO(xml), ("start", "end")):
        tag, step = element.tag, 1 if event == "start" else -1
        unread += step if tag in UNREAD else 0
        rows += step if tag == ROW else 0
        if unread:
            continue
        if step > 0:
            if tag == PARAGRAPH:
                paragraphs.append([])
        elif tag == PARAGRAPH:
            text = "".join(paragraphs.pop())
            element.clear()
            if rows:
                cells.append(text)
            else:
                yield text
        elif tag == ROW and not rows:
            yield " | ".join(filter(None, map(str.strip, cells)))
            cells.clear()
        elif paragraphs and (tag == RUN_TEXT or tag in MARKS):
            paragraphs[-1].append(MARKS.get(tag) or element.text or "")

"""A PDF → its text and what it says of itself. pypdf reads it; pictures are not looked into."""

from __future__ import annotations

import io
import logging
from datetime import date

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from claimdiff.errors import InputError
from claimdiff.reading.printed import paragraphs
from claimdiff.reading.told import Told, title_in

logging.getLogger("pypdf").addHandler(logging.NullHandler())

MOST_PAGES = 500
"""Pages that are read: an article has fewer."""
ENCRYPTED = (
    "is encrypted with a password; save a copy without one (print it to a PDF), or copy its text into a .txt file"
)
PICTURES = "holds pictures of its pages and no text; recognise the text first (ocrmypdf), or copy it into a .txt file"


def read(data: bytes) -> Told:
    """The article of a PDF; InputError where it is encrypted, broken, or holds no text."""
    doubts: list[str] = []
    try:
        pages, title, saved = _read(data, doubts)
    except InputError:
        raise
    except (FileNotDecryptedError, DependencyError):
        raise InputError(ENCRYPTED) from None
    # A broken file makes pypdf fail in many ways, and every one of them is the file's.
    except Exception as error:
        raise InputError(f"cannot be read as a PDF ({type(error).__name__}: {error!s:.80})") from error
    text = paragraphs(pages)
    if not text:
        raise InputError(PICTURES)
    return Told(text, title=title_in(text, title), saved=saved, doubts=tuple(doubts))


def _read(data: bytes, doubts: list[str]) -> tuple[list[str], str | None, date | None]:
    """The text of each page, and the title and day of the file's own metadata."""
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(ENCRYPTED)
    count = len(reader.pages)
    if count > MOST_PAGES:
        doubts.append(f"has {count:,} pages; the first {MOST_PAGES} were read")
    pages = [page.extract_text() for page in reader.pages[:MOST_PAGES]]
    empty = sum(1 for page in pages if not page.strip())
    if 0 < empty < len(pages):
        doubts.append(f"{empty} of its {len(pages)} pages hold no text, maybe pictures of one; they were left out")
    about = reader.metadata
    made = about.creation_date if about else None
    return pages, about.title if about else None, made.date() if made else None

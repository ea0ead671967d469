"""A small PDF, written by hand: lines of Western European text on pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def pdf(pages: Sequence[Sequence[str]], about: Mapping[str, str] | None = None) -> bytes:
    """A PDF with a text line for each string, and the entries of its information dictionary."""
    numbers = [4 + 2 * at for at in range(len(pages))]
    information = " ".join(f"/{key} ({value})" for key, value in (about or {}).items())
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{each} 0 R' for each in numbers)}] >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }
    for number, lines in zip(numbers, pages, strict=True):
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % (number + 1)
        )
        shown = b"".join(b"(%s) Tj T*\n" % _escaped(line) for line in lines)
        content = b"BT /F1 11 Tf 14 TL 50 790 Td\n" + shown + b"ET"
        objects[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
    last = max(objects) + 1
    objects[last] = f"<< {information} >>".encode("latin-1")
    return _file(objects, b"/Root 1 0 R /Info %d 0 R" % last)


def _escaped(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")


def _file(objects: Mapping[int, bytes], trailer: bytes) -> bytes:
    data, places = b"%PDF-1.4\n", {}
    for number in sorted(objects):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(places))
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        trailer,
        len(data),
    )

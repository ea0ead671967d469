"""Files, folders and standard input become articles; whatever cannot is a note or one clear error."""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.errors import ClaimdiffError, NothingToRead
from claimdiff.limits import DEFAULTS, Limits
from claimdiff.model import Article, Note
from claimdiff.read import read_paths, stream
from claimdiff.reading.formats import BY_SUFFIX

STORY = "Thirty-one people were hurt on Tuesday.\n"


def write(folder: Path, **files: str | bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def messages(notes: tuple[Note, ...]) -> str:
    return "\n".join(f"{note.source}: {note.message}" for note in notes)


def test_a_folder_gives_its_text_files_sorted_with_paths_as_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path, **{"in/b.txt": STORY, "in/a.TXT": "One.", "in/deep/c.txt": "Two.", "in/d.py": "no", "in/.e.txt": "no"}
    )
    write(tmp_path, **{"in/.git/f.txt": "no"})
    monkeypatch.chdir(tmp_path)
    reading = read_paths(["in"])
    assert [(article.id, article.path) for article in reading.articles] == [
        ("a", "in/a.TXT"),
        ("b", "in/b.txt"),
        ("c", "in/deep/c.txt"),
    ]
    assert reading.articles[1].text == STORY
    assert reading.notes == ()


def test_the_order_of_the_arguments_does_not_matter(tmp_path: Path) -> None:
    write(tmp_path, **{"x/a.txt": "One.", "y/a.txt": "Two.", "z.txt": "Three."})
    paths = [str(tmp_path / name) for name in ("x", "y", "z.txt")]
    assert read_paths(paths) == read_paths(paths[::-1])
    assert [article.id for article in read_paths(paths).articles] == ["a", "a-2", "z"]


def test_an_id_that_is_taken_gets_the_first_free_number(tmp_path: Path) -> None:
    write(tmp_path, **{"1/a.txt": "One.", "2/a-2.txt": "Two.", "3/a.txt": "Three.", "4/a.txt": "Four."})
    assert [article.id for article in read_paths([str(tmp_path)]).articles] == ["a", "a-2", "a-3", "a-4"]


def test_a_file_by_its_own_name_is_text_whatever_its_suffix(tmp_path: Path) -> None:
    write(tmp_path, **{"story.log": STORY, ".hidden": "Hidden."})
    reading = read_paths([str(tmp_path / "story.log"), str(tmp_path / ".hidden")])
    assert {article.text for article in reading.articles} == {STORY, "Hidden."}


def test_a_page_that_is_called_text_is_told(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": " <!DOCTYPE html><p>12 hurt", "b.txt": "<p>12 hurt"})
    (note,) = read_paths([str(tmp_path)]).notes
    assert note.source == f"{tmp_path}/a.txt"
    assert note.message.endswith("end its name in .html")


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY})
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    reading = read_paths([str(tmp_path), str(tmp_path / "a.txt")])
    assert len(reading.articles) == 1
    assert messages(reading.notes).count("it was read once") == 2


def test_links_that_go_round_end(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY, "deep/b.txt": "One."})
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    reading = read_paths([str(tmp_path)])
    assert [article.id for article in reading.articles] == ["a", "b"]
    assert "gone.txt: there is no such file" in messages(reading.notes)


def test_a_pipe_in_a_folder_is_not_opened(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY})
    os.mkfifo(tmp_path / "pipe.txt")
    assert len(read_paths([str(tmp_path)]).articles) == 1


def test_standard_input_is_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfOne.\r\nTwo.\rThree.")))
    (article,) = read_paths(["-"]).articles
    assert (article.id, article.path, article.text) == ("stdin", "-", "One.\nTwo.\nThree.")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le-mark", "utf-16-be-mark"]
)
@pytest.mark.parametrize("text", ["L’été : 31 blessés.\nFin.\n", "Щонайменше четверо людей загинули 10 липня.\n"])
def test_encodings(tmp_path: Path, encoding: str, text: str) -> None:
    name = encoding.removesuffix("-mark")
    mark = "\ufeff" if encoding.endswith("-mark") else ""
    write(tmp_path, **{"a.txt": (mark + text).encode(name)})
    reading = read_paths([str(tmp_path)])
    assert reading.articles[0].text == text
    assert reading.notes == ()


def test_windows_1252_is_a_guess_and_says_so(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": "L’été, 31 blessés à l’hôpital.".encode("cp1252")})
    reading = read_paths([str(tmp_path)])
    assert reading.articles[0].text == "L’été, 31 blessés à l’hôpital."
    assert "Windows-1252, which is a guess" in messages(reading.notes)


def test_a_few_broken_characters_do_not_make_utf8_another_encoding(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": ("été " * 20).encode() + b"\xff."})
    reading = read_paths([str(tmp_path)])
    assert reading.articles[0].text == "été " * 20 + "\ufffd."
    assert "1 broken characters for UTF-8" in messages(reading.notes)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", "binary data"),
        (b"hello\0", "binary data"),
        (b"\x01\x02\x03 a \x04\x05", "binary data"),
        (bytes(range(0x80, 0x100)), "an encoding that could not be told"),
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
    ],
)
def test_what_is_no_text_is_refused_with_the_way_out(tmp_path: Path, data: bytes, words: str) -> None:
    write(tmp_path, **{"bad.txt": data, "good.txt": STORY.encode()})
    reading = read_paths([str(tmp_path)])
    assert [article.id for article in reading.articles] == ["good"]
    assert words in messages(reading.notes)
    with pytest.raises(NothingToRead, match=words):
        read_paths([str(tmp_path / "bad.txt")])


def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match=f"larger than {DEFAULTS.file_bytes // 1024 // 1024} MB"):
        read_paths(["/dev/zero"])


def test_what_is_missing_is_a_note_beside_what_is_not(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY, "empty/notes.py": "no"})
    gone, empty = str(tmp_path / "gone.txt"), str(tmp_path / "empty")
    reading = read_paths([str(tmp_path / "a.txt"), gone, empty, "nul\0byte"])
    assert len(reading.articles) == 1
    assert f"{gone}: there is no such file or folder; check its spelling" in messages(reading.notes)
    assert f"{empty}: the folder holds no file of a format that is read (1 other files were left alone" in messages(
        reading.notes
    )


def test_nothing_to_read_names_each_input(tmp_path: Path) -> None:
    paths = [str(tmp_path / f"{number}.txt") for number in range(30)]
    with pytest.raises(NothingToRead) as caught:
        read_paths(paths)
    message = str(caught.value)
    assert paths[0] in message
    assert "and 10 more" in message
    assert message.endswith("or - for standard input.")
    with pytest.raises(NothingToRead, match="no path was given"):
        read_paths([])


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY})
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(NothingToRead, match="not allowed to read it; change its permissions"):
        read_paths([str(tmp_path)])


def test_a_file_that_may_not_be_read_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, **{"a.txt": STORY})

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(NothingToRead, match="not allowed to read it; change its permissions"):
        read_paths([str(tmp_path)])


def test_the_same_text_twice_is_kept_and_noted(tmp_path: Path) -> None:
    write(tmp_path, **{"a.txt": STORY, "b.txt": STORY.replace("\n", "\r\n")})
    reading = read_paths([str(tmp_path)])
    assert len(reading.articles) == 2
    assert f"b.txt: holds exactly the text of {tmp_path}/a.txt" in messages(reading.notes)


def test_a_name_that_is_no_utf8_can_be_shown(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(STORY.encode())
    (article,) = read_paths([str(tmp_path)]).articles
    assert article.id == "caf\ufffd"
    article.path.encode("utf-8")


PIECES = (
    *(b"---\n", b"title: x\n", b"+++\n", b"- ", b"1. ", b"| a | b |\n", b"|---|---|\n", b"~~", b"**", b"[^1]", b"<br>"),
    *(
        b"<html>",
        b"<article>",
        b"<p>",
        b"</p>",
        b"<table><tr><td>",
        b"<script>",
        b"&#xd800;",
        b"&amp;",
        b"<!--",
        b"<del>",
    ),
    *(b"text,id\n", b'"', b"\n", b";", b"sep=;\n", b"text", b"12 people were hurt on Monday. ", b"\xe9", b"\xc3\xa9"),
    *(
        b"%PDF-1.4\n",
        b"1 0 obj\n<< /Type /Catalog >>\nendobj\n",
        b"trailer << /Root 1 0 R >>\n",
        b"%%EOF",
        b"PK\x03\x04",
    ),
)
"""What files of the formats are made of."""


def jsonl(path: Path, *rows: object) -> str:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return str(path)


def test_a_line_of_json_is_an_article(tmp_path: Path) -> None:
    row = {
        "id": "wire-7",
        "text": "Un\r\ndeux.",
        "language": "fr-BE",
        "published": "2019-03-12T14:20+01:00",
        "title": " Un  train ",
    }
    path = jsonl(tmp_path / "all.jsonl", "", row, {"id": 8, "text": "x", "published": "2019-03-13"}, {"text": "no id"})
    reading = read_paths([path])
    assert reading.articles[0] == Article(
        id="wire-7",
        path=f"{path}#2",
        text="Un\ndeux.",
        title="Un train",
        published=date(2019, 3, 12),
        published_time=time(14, 20),
        language="fr",
    )
    assert [(article.id, article.published_time) for article in reading.articles[1:]] == [("8", None), ("all-4", None)]
    assert reading.notes == ()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("{not json", "not JSON"),
        ("[1]", "not an object"),
        ('{"id": "a"}', 'no "text"'),
        ('{"text": 3}', 'no "text"'),
        ('{"text": " \\n"}', '"text" is empty'),
        ("[" * 100_000, "nested too deeply"),
        ('{"id": ' + "9" * 5000 + ', "text": "x"}', "not JSON"),
    ],
)
def test_a_bad_line_is_skipped_with_its_number(tmp_path: Path, row: str, words: str) -> None:
    path = jsonl(tmp_path / "all.jsonl", {"id": "a", "text": "One."}, row, {"id": "b", "text": "Two."})
    reading = read_paths([path])
    assert [article.id for article in reading.articles] == ["a", "b"]
    (note,) = reading.notes
    assert note.source == f"{path}#2"
    assert words in note.message
    assert note.message.startswith("line 2 was skipped")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("language", "klingon", "'klingon' is not known"),
        ("language", 4, '"language" is not a string'),
        ("published", "yesterday", "not an ISO 8601 date"),
        ("published", 20190312, '"published" is not a string'),
        ("title", ["x"], '"title" is not a string'),
        ("title", "a\ud800", "broken characters"),
    ],
)
def test_a_bad_field_is_ignored_and_noted(tmp_path: Path, field: str, value: object, words: str) -> None:
    path = jsonl(tmp_path / "all.jsonl", {"id": "a", "text": "One.", field: value})
    reading = read_paths([path])
    (note,) = reading.notes
    assert words in note.message
    assert reading.articles[0].text == "One."
    assert reading.articles[0].language is None


def test_lone_surrogates_and_broken_bytes_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "a", "text": "x \\ud83d y \\ud83d\\ude00"}\n{"id": "b", "text": "caf\xe9"}\n')
    reading = read_paths([str(path)])
    assert [article.text for article in reading.articles] == ["x \ufffd y \U0001f600", "caf\ufffd"]
    assert messages(reading.notes).count("replaced by U+FFFD") == 2


def test_rows_with_one_id_stay_apart(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "all.jsonl", *({"id": "a", "text": str(number)} for number in range(3)))
    assert [article.id for article in read_paths([path]).articles] == ["a", "a-2", "a-3"]


def test_json_lines_in_utf16_and_long_lines(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    long = "mot " * 500_000
    path.write_text(json.dumps({"id": "a", "text": "été"}) + "\n" + json.dumps({"id": "b", "text": long}), "utf-16")
    assert [article.text for article in read_paths([str(path)]).articles] == ["été", long]


@pytest.mark.parametrize(
    ("codec", "name", "text"),
    [
        ("cp1251", "Windows-1251", "При пожаре пострадали {} человек, сообщили в министерстве."),
        ("cp932", "Shift_JIS", "月曜日に起きた火災で{}人がけがをしたと警察が発表した。"),
    ],
)
def test_json_lines_in_an_old_encoding(tmp_path: Path, codec: str, name: str, text: str) -> None:
    rows = [{"id": str(number), "text": text.format(number)} for number in range(12, 2000)]
    path = tmp_path / "all.jsonl"
    path.write_bytes("\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode(codec))
    reading = read_paths([str(path)])
    assert {article.id: article.text for article in reading.articles} == {row["id"]: row["text"] for row in rows}
    assert messages(reading.notes) == f"{path}: is not UTF-8; it was read as {name}, which is a guess"


def test_a_line_past_all_bounds_is_skipped(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "all.jsonl", {"id": "a", "text": "x" * 900}, {"id": "b", "text": "One."})
    reading = read_paths([path], limits=Limits(file_bytes=100))
    assert [article.path for article in reading.articles] == [f"{path}#2"]
    assert "longer than 100 characters" in reading.notes[0].message


def test_an_empty_stream_of_lines_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="is empty"):
        read_paths([jsonl(tmp_path / "all.jsonl", "", "  ")])


def test_stream_is_lazy_and_ends_in_an_error_only_where_nothing_came(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "all.jsonl", {"id": "a", "text": "One."}, "bad", {"id": "a", "text": "Two."})
    articles = stream(path)
    assert next(articles) == Article(id="a", path=f"{path}#1", text="One.")
    assert [type(each) for each in articles] == [Note, Article]
    with pytest.raises(NothingToRead, match="line 1 was skipped"):
        list(stream(jsonl(tmp_path / "bad.jsonl", "bad")))


@given(
    data=st.binary(max_size=400)
    | st.text(max_size=200).map(str.encode)
    | st.lists(st.sampled_from(PIECES), max_size=20).map(b"".join),
    suffix=st.sampled_from(sorted(BY_SUFFIX)),
)
def test_no_bytes_raise_anything_but_claimdiffs_own_errors(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    path = tmp_path_factory.mktemp("bytes") / f"a{suffix}"
    path.write_bytes(data)
    try:
        reading = read_paths([str(path)])
    except ClaimdiffError:
        return
    for article in reading.articles:
        assert article.text.strip()
        assert "\r" not in article.text
        article.text.encode("utf-8")


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda text: text.strip()))
def test_every_text_comes_back_from_utf8(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("texts") / "a.txt"
    path.write_text(text, "utf-8")
    assert read_paths([str(path)]).articles[0].text == text.removeprefix("\ufeff")


def test_stream_keeps_ids_apart_over_several_paths(tmp_path: Path) -> None:
    one, two = (jsonl(tmp_path / name, {"id": "a", "text": name}) for name in ("1.jsonl", "2.jsonl"))
    assert [each.id for each in stream(one, two) if isinstance(each, Article)] == ["a", "a-2"]


def test_an_extracted_text_is_in_the_report_and_shown_from_it(tmp_path: Path) -> None:
    from claimdiff.pipeline import compare
    from claimdiff.reading.stored import report_of
    from claimdiff.render.html import render
    from claimdiff.render.json import as_json

    write(tmp_path, **{"a.md": "**Thirty-one** people were hurt.", "b.txt": STORY})
    stored = as_json(compare(read_paths([str(tmp_path)]).articles))
    page, text = stored["sources"]
    assert (page["extracted_from"], page["text"]) == ("markdown", "Thirty-one people were hurt.")
    assert (text["extracted_from"], "text" in text) == (None, False)
    (claim,) = [each for each in stored["claims"] if each["source"] == "a" and each["kind"] == "count"]
    assert page["text"][claim["start"] : claim["end"]] == claim["text"] == "Thirty-one people"
    report = report_of(stored)
    assert report.sources[0].extracted_from == "markdown"
    assert 'id="article-' in render(report)

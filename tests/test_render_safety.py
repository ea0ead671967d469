"""Article text is data: whatever it holds, no format obeys it or breaks on it."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from claimdiff.model import Claim, Finding, Note, Position, Report, Sentence, Source, Span
from claimdiff.render import FORMATS, Page
from claimdiff.render.json import line
from claimdiff.render.markdown import escape
from claimdiff.render.plain import Quote, clean, quote, visible
from claimdiff.render.words import web_address
from tests.sample_report import HOSTILE, sample_report

SGR = re.compile(r"\x1b\[[0-9;]*m")
OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff\ufeff]"
)
MARKUP = [
    "[bold]x[/]",
    "\x1b[2J",
    "\x1b]0;t\x07",
    "\x9b31m",
    "\u202e",
    "|",
    "`",
    "**",
    "__",
    "<b>",
    "](http://a.b)",
    "![",
    "\r\n",
]
MARKUP += [
    "# ",
    "- ",
    "1. ",
    "---",
    "~~",
    "$",
    "&amp;",
    "&#x41;",
    "\\",
    "==",
    "%%",
    "[[a]]",
    "^[",
    "{.x}",
    "@a",
    "\u0301" * 20,
    "中文",
    "👩‍🚒",
]
MARKUP += ["www.a.example", "https://a.example", "\ud800", "\x00", "\u2028", "    ", "\t"]
texts = st.lists(st.one_of(st.sampled_from(MARKUP), st.text(st.characters(), max_size=8)), max_size=12).map("".join)


def report_of(text: str) -> Report:
    """The sample report with the text in every place that articles or file names can reach."""
    base = sample_report()

    def told(claim: Claim) -> Claim:
        before = f"{text} "
        sentence = Sentence(0, Span(0, len(before) + len(claim.text) + len(text)), f"{before}{claim.text}{text}", 1)
        span = Span(len(before), len(before) + len(claim.text))
        return replace(
            claim,
            sentence=sentence,
            span=span,
            topic=text,
            noun=text,
            attributed_to=text or None,
            source=f"{claim.source}{text}",
        )

    def found(finding: Finding) -> Finding:
        positions = tuple(Position(f"{each.value}{text}", each.claims) for each in finding.positions)
        return replace(finding, topic=text, explanation=text, positions=positions)

    def named(source: Source) -> Source:
        return replace(
            source,
            id=f"{source.id}{text}",
            path=text,
            title=text,
            language=text,
            url=f"https://a.example/{text}",
            copy_of=text,
            publisher=text,
            author=text,
            sha256=text,
        )

    notes = (Note(text, text), Note(text))
    claims = tuple(told(claim) for claim in base.claims)
    return Report(
        tuple(named(each) for each in base.sources),
        claims,
        tuple(found(each) for each in base.findings),
        notes,
        text,
        text,
    )


@settings(max_examples=60, deadline=None)
@given(texts, st.integers(40, 220), st.booleans())
def test_nothing_that_a_terminal_obeys_comes_out(text: str, width: int, color: bool) -> None:
    shown = FORMATS["terminal"].render(report_of(text), Page(width, color))
    plain = SGR.sub("", shown) if color else shown
    assert not OBEYED.search(plain)
    assert all(cell_len(each) <= max(60, width) for each in plain.split("\n"))


@settings(max_examples=60, deadline=None)
@given(texts)
def test_hyperlinks_lead_to_files_and_the_web_alone(text: str) -> None:
    shown = FORMATS["terminal"].render(report_of(text), Page(100, True, "/home"))
    for address in re.findall(r"\x1b\]8;;([^\x1b]*)\x1b\\", shown):
        assert re.fullmatch(r"(file:///home|https://a\.example/)[!-~]*|", address) or web_address(address)
    assert not OBEYED.search(SGR.sub("", re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\", "", shown)))


@settings(max_examples=60, deadline=None)
@given(texts)
def test_markdown_tables_keep_their_columns(text: str) -> None:
    shown = FORMATS["markdown"].render(report_of(text))
    assert not OBEYED.search(shown)
    for block in shown.split("\n\n"):
        rows = [len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in block.splitlines() if row.startswith("| ")]
        assert len(set(rows)) <= 1, block


@settings(max_examples=200, deadline=None)
@given(texts)
def test_markdown_shows_a_text_as_it_is(text: str) -> None:
    assert shown_text(escape(clean(text))) == clean(text)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_markdown_makes_nothing_of_a_report_s_text(text: str) -> None:
    tokens = (
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(FORMATS["markdown"].render(report_of(text)))
    )
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inline} <= {
        "text", "text_special", "strong_open", "strong_close", "em_open", "em_close", "html_inline", "code_inline",
        "link_open", "link_close",
    }  # fmt: skip
    assert {child.content for child in inline if child.type == "html_inline"} <= {"<b>", "</b>"}
    blocks = ["heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"]
    assert {token.type for token in tokens} <= {
        "inline",
        *(f"{each}_{end}" for each in blocks for end in ("open", "close")),
    }


def shown_text(markdown: str) -> str:
    """What a reader sees of a list item; fails where the text became anything but text."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(f"- {markdown}")
    assert [token.type for token in tokens if token.type.endswith("_open")] in (
        ["bullet_list_open", "list_item_open", "paragraph_open"],
        ["bullet_list_open", "list_item_open"],
    )
    children = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_json_gives_every_text_back(text: str) -> None:
    report = report_of(text)
    shown = FORMATS["json"].render(report)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", shown)
    told = json.loads(shown.encode("utf-8"))
    assert [each["title"] for each in told["sources"]] == [text] * 3
    assert [each["message"] for each in told["notes"]] == [text] * 2
    assert all(each["sentence"].endswith(text) for each in told["claims"])
    row = line(report.sources[0], report.claims[:2], report.notes)
    assert row.count("\n") == 1
    assert json.loads(row.encode("utf-8"))["source"]["path"] == text


@settings(max_examples=200, deadline=None)
@given(texts, st.integers(1, 60))
def test_a_cleaned_line_fits(text: str, cells: int) -> None:
    line = clean(text, cells, cell_len)
    assert cell_len(line) <= cells
    assert line == line.strip()
    assert not OBEYED.search(line)
    assert "\n" not in line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb\x1b[0m", "ab"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("a\x9b2Jb", "ab"),
        ("a\x1b]unended", "aunended"),
        ("a\x1b", "a"),
        ("abc\u202edef", "abcdef"),
        ("a\r\nb\tc\u2028d", "a b c d"),
        ("a\ud83d", "a\ufffd"),
        ("e\u0301te\u0301", "e\u0301te\u0301"),
        ("z" + "\u0301" * 50, "z" + "\u0301" * 4),
        ("می\u200cشود", "می\u200cشود"),
    ],
)
def test_what_is_seen_of_a_text(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "piece", ["\x1b]", "\x1b[", "\x9d", "\x1b[0;", "\u0301", "\x1b]a\x1b", "a ", "\u200b", "\x1bP"]
)
def test_a_megabyte_of_hostile_text_is_only_looked_at_near_the_claim(piece: str) -> None:
    flood = piece * (1_000_000 // len(piece))
    claim = sample_report().claims[0]
    sentence = Sentence(0, Span(0, 2 * len(flood) + 2), f"{flood}12{flood}", 1)
    claim = replace(claim, sentence=sentence, span=Span(len(flood), len(flood) + 2), text="12")
    told = quote(claim, 80)
    assert told.words == "12"
    assert len(told.before) + len(told.after) <= 80
    assert len(visible(flood)) <= len(flood)
    assert len(json.loads(line(Source("a", "a", "en"), [claim] * 50, ()))["claims"][0]["sentence"]) <= 1_002


def test_a_quote_is_cut_between_words_around_its_claim() -> None:
    claim = sample_report().claims[0]
    assert quote(claim, 200) == Quote(
        "The coast guard said ", "12 people", " were hurt when the fire broke out on the car deck."
    )
    assert quote(claim, 40) == Quote("…guard said ", "12 people", " were hurt when…")
    assert quote(claim, 9).words == "12 people"


def test_a_claim_longer_than_its_room_is_cut_in_its_middle() -> None:
    claim = sample_report().claims[0]
    words = "one " * 100
    claim = replace(claim, text=words, sentence=Sentence(0, Span(0, len(words)), words, 1), span=Span(0, len(words)))
    assert quote(claim, 21) == Quote("", "one one o … one one ", "")


def test_a_claim_outside_its_sentence_shows_its_own_words() -> None:
    claim = replace(sample_report().claims[0], span=Span(5, 9))
    assert quote(claim, 40) == Quote("", "12 people", "")


def test_a_language_without_spaces_is_cut_by_its_cells() -> None:
    text = "火災は午前三時四十分ごろに車両甲板で発生し、乗客十二人が負傷した。" * 20
    start = text.index("十二人", 300)
    claim = replace(
        sample_report().claims[0],
        sentence=Sentence(0, Span(0, len(text)), text, 1),
        span=Span(start, start + 3),
        text="十二人",
    )
    told = quote(claim, 40, cell_len)
    assert told.words == "十二人"
    assert 30 <= cell_len(told.before + told.words + told.after) <= 40


def test_bold_words_beside_letters_without_spaces_stay_bold() -> None:
    claim = sample_report().claims[0]
    text = "増加率は12％で、前年を上回った。"
    claim = replace(claim, sentence=Sentence(0, Span(0, len(text)), text, 1), span=Span(4, 7), text="12％")
    report = replace(sample_report(), claims=(claim, *sample_report().claims[1:]))
    assert "増加率は<b>12％</b>で" in FORMATS["markdown"].render(report)


def test_the_hostile_sample_is_hostile() -> None:
    assert OBEYED.search(HOSTILE)
    assert any(unicodedata.category(char) == "Cc" for char in HOSTILE)

"""What an article holds is shown as its text in every format: a test for each trick in each format."""

from __future__ import annotations

import csv
import io
import json
from functools import cache

import pytest
from markdown_it import MarkdownIt

from claimdiff.model import Article, Report
from claimdiff.pipeline import compare
from claimdiff.render import FORMATS, Page
from claimdiff.render.plain import visible
from tests.render.test_html import Tree

TRICKS = {
    "HTML": "<script>alert(1)</script></style><b onclick='x'>bold</b> &amp; <!-- -->",
    "a Markdown table": "| a | b |",
    "a Markdown link": "[here](https://a.example) ![x](y.png) **bold** `code` <https://b.example>",
    "an Obsidian link": "[[note]] ==marked== %%hidden%% #tag",
    "Rich markup": "[bold red]loud[/bold red] [link=https://a.example]x[/link]",
    "a terminal's escapes": "\x1b[31mred\x1b[0m \x1b]8;;https://a.example\x1b\\link\x1b]8;;\x1b\\ \x9b2J\x07",
    "bidi overrides": "\u202egnihton\u202c \u2066isolated\u2069 \u200f",
    "a formula": "=HYPERLINK(\"https://a.example\") +1 -1 @SUM(A1)",
    "a template": "{{ 7 * 7 }} {% raw %} ${x} %s {0}",
}  # fmt: skip


@cache
def report_with(trick: str) -> Report:
    """Two articles whose sentences begin and end with the trick, and contradict each other."""
    words = TRICKS[trick]
    articles = [
        Article(name, f"{name}.txt", f"{words} The fire injured {number} people, {words}", title=words, language="en")
        for name, number in (("a", 12), ("b", 15))
    ]
    report = compare(articles)
    assert any(words in claim.sentence.text for claim in report.claims)
    return report


def shown_in_markdown(text: str) -> str:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inline} <= {"text", "text_special", "strong_open", "strong_close", "code_inline"}
    return "".join(child.content for child in inline)


def shown_in_csv(text: str) -> str:
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not any(cell[:1] in "=+-@\t\r" for cell in cells if cell)
    return "\n".join(cells)


SHOWN = {
    "terminal": lambda text: " ".join(text.split()),
    "html": lambda text: "".join(Tree(text).text),
    "markdown": shown_in_markdown,
    "csv": shown_in_csv,
}
"""What a reader sees of each format."""


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", SHOWN)
def test_a_trick_is_shown_as_its_text(name: str, trick: str) -> None:
    shown = SHOWN[name](FORMATS[name].render(report_with(trick), Page(400)))
    assert visible(TRICKS[trick]).strip() in shown


@pytest.mark.parametrize("trick", TRICKS)
def test_a_trick_is_kept_in_json_and_not_written_raw(trick: str) -> None:
    text = FORMATS["json"].render(report_with(trick))
    assert any(TRICKS[trick] in claim["sentence"] for claim in json.loads(text)["claims"])
    assert not set(text) & set("\x1b\x9b\x07\u202e\u202c\u2066\u2069\u200f")

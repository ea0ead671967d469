"""HTML: what stands on the page, and that nothing of an article is more than text on it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given, settings

from claimdiff.model import Kind, Report, Source, Verdict
from claimdiff.render import FORMATS
from claimdiff.render.language import language_words
from claimdiff.render.words import web_address
from tests.sample_report import hostile_report, report_of_many, sample_report
from tests.test_render_safety import OBEYED, report_of, texts

VOID = {"meta", "input", "line", "circle", "path"}
ELEMENTS = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "p",
    "h1",
    "h2",
    "h3",
    "ul",
    "li",
    "main",
    "form",
    "fieldset",
    "legend",
    "label",
    "input",
    "select",
    "option",
    "button",
    "section",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "span",
    "bdi",
    "b",
    "strong",
    "mark",
    "sup",
    "blockquote",
    "article",
    "figure",
    "svg",
    "line",
    "text",
    "g",
    "path",
    "circle",
    "details",
    "summary",
    "code",
]


class Tree(HTMLParser):
    """Every element with its attributes, the text, and what was opened and not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.crossed: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text.append(data)

    def ids(self) -> list[str]:
        return [held["id"] or "" for _, held in self.elements if "id" in held]

    def links(self) -> list[str]:
        return [held["href"] or "" for tag, held in self.elements if tag == "a"]


def page_of(report: Report) -> Tree:
    return Tree(FORMATS["html"].render(report))


def reports() -> list[Report]:
    return [Report((), (), ()), sample_report(), hostile_report(), report_of_many(12, 30)]


@pytest.mark.parametrize("report", reports())
def test_the_page_is_well_formed_and_its_links_lead_somewhere(report: Report) -> None:
    page = page_of(report)
    assert (page.open, page.crossed) == ([], [])
    assert len(page.ids()) == len(set(page.ids()))
    assert {link[1:] for link in page.links() if link.startswith("#")} <= set(page.ids())
    assert {tag for tag, _ in page.elements} <= set(ELEMENTS)


@pytest.mark.parametrize("report", reports())
def test_nothing_runs_and_nothing_is_fetched(report: Report) -> None:
    page = page_of(report)
    names = {name for _, held in page.elements for name in held}
    assert not names & {"src", "style", "srcset", "action", "formaction", "background", "poster"}
    assert not any(name.startswith("on") for name in names)
    assert all(link.startswith(("#", "https://", "http://")) for link in page.links())
    (policy,) = (held["content"] or "" for _, held in page.elements if held.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "url(" not in FORMATS["html"].render(report).partition("</style>")[0]


def test_what_articles_hold_is_text() -> None:
    text = "".join(page_of(hostile_report()).text)
    assert "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" in text
    assert "{{7*7}}" in text
    assert "javascript:alert(1)" in text
    assert not OBEYED.search(text.replace("\n", ""))


@settings(max_examples=40, deadline=None)
@given(texts)
def test_whatever_the_text_the_page_has_the_same_elements(text: str) -> None:
    def elements(report: Report) -> list[str]:
        page = page_of(report)
        assert (page.open, page.crossed) == ([], [])
        assert not any(OBEYED.search(part.replace("\n", "")) for part in page.text)
        return [tag for tag, held in page.elements if not (held.get("href") or "").startswith("http") and tag != "p"]

    assert elements(report_of(f"a{text}")) == elements(report_of("a"))


def test_a_sentence_is_in_its_language_and_direction() -> None:
    told = [held for tag, held in page_of(hostile_report()).elements if tag == "blockquote"]
    assert {(held["lang"], held["dir"]) for held in told} == {
        ("en", "ltr"), ("fr", "ltr"), ("ar", "rtl"), ("he", "rtl"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", ("German", "de", "ltr")),
        ("fa", ("Persian", "fa", "rtl")),
        ("qqq", ("qqq", "qqq", "auto")),
        ("../../x", ("../../x", "", "auto")),
        ('en" onload="', ('en" onload="', "", "auto")),
    ],
)
def test_what_is_known_of_a_language(code: str, words: tuple[str, str, str]) -> None:
    assert language_words(code) == words


def test_marked_claims_and_findings_link_both_ways() -> None:
    page = page_of(hostile_report())
    report = hostile_report()
    compared = [
        claim
        for finding in report.findings
        for claim in map(report.claim, finding.claims)
        if not any(
            each.source == claim.source and each.span.start < claim.span.start < each.span.end for each in report.claims
        )
    ]
    to_findings = [link for link in page.links() if link.startswith("#finding-")]
    to_claims = [link for link in page.links() if link.startswith("#claim-")]
    assert len(to_findings) == len(report.findings) + len(compared)
    assert len(set(to_claims)) == len(compared)


def test_a_report_without_text_says_so_and_links_nowhere() -> None:
    page = page_of(sample_report())
    assert "".join(page.text).count("stored without the article’s text") == 3
    assert not any(link.startswith(("#claim-", "#article-")) for link in page.links())


def test_every_verdict_reads_without_colour() -> None:
    text = " ".join("".join(page_of(sample_report()).text).split())
    for mark, words in (("≠", "contradiction"), ("≈", "compatible"), ("?", "not comparable"), ("=", "agreement")):
        assert f"{mark}{words}" in text


def test_the_filter_knows_every_verdict_kind_source_and_language() -> None:
    report = sample_report()
    shown = FORMATS["html"].render(report)
    style = shown.partition("<style>")[2].partition("</style>")[0]
    for held in (held for tag, held in Tree(shown).elements if tag == "input"):
        hides = (held["id"] or "").removeprefix("show-")
        assert re.search(rf"#show-{hides}:not\(:checked\)\) \.(verdict|kind)-{hides}\b", style)
    for by, count in (("source", 3), ("language", 3)):
        assert [f"#by-{by} option[value='{n}']" in style for n in range(count + 1)] == [True] * count + [False]
    assert {finding.verdict for finding in report.findings} == set(Verdict)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://a.example/b?c=1&d=(2)#e", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)//http://a", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://a.example/ b", False),
        ("https://a.example/\u202eb", False),
        ('https://a.example/"onclick="x', False),
        ("https://a.example/\nb", False),
        ("https://" + "a" * 3000, False),
        (None, False),
    ],
)
def test_what_is_linked_is_an_address_of_the_web(url: str | None, linked: bool) -> None:
    assert web_address(url) == (url if linked else None)


def test_articles_are_named_and_linked() -> None:
    page = page_of(sample_report())
    assert "https://port.example/ferry?id=1&page=(2)" in page.links()
    text = "".join(page.text)
    assert "Port News" in text
    assert "Ann Writer" in text
    assert "0f" * 32 in text
    assert "claimdiff compare articles/ --output report.md" in text


def test_a_long_article_is_cut_and_the_page_stays_small() -> None:
    source = Source("a", "a.txt", "en", text="word " * 400_000)
    assert len(FORMATS["html"].render(replace(Report((), (), ()), sources=(source,)))) < 250_000


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_filtered_out(kind: Kind) -> None:
    sheet = (files("claimdiff.render.html") / "page.css").read_text(encoding="utf-8")
    assert f"body:has(#show-{kind}:not(:checked)) .kind-{kind}" in sheet

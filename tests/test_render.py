from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from claimdiff.model import Kind, Report, Verdict
from claimdiff.render import FORMATS, Page, by_suffix, terminal
from claimdiff.render.overview import shares
from claimdiff.render.words import KIND_WORDS, VERDICT_WORDS, by_source, positions, single_source, summary
from tests.sample_report import report_of_many, sample_report

Golden = Callable[[str, str], None]


def one_article() -> Report:
    report = sample_report()
    source = report.sources[1]
    return Report((source,), tuple(claim for claim in report.claims if claim.source == source.id), ())


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_terminal_report_at_each_width(width: int, golden: Golden) -> None:
    golden(f"reports/terminal-{width}.txt", terminal.render(sample_report(), Page(width)))


def test_the_terminal_report_in_colour(golden: Golden) -> None:
    golden("reports/terminal-colour.txt", terminal.render(sample_report(), Page(100, True)).replace("\x1b", "␛"))


def test_files_are_linked_where_the_terminal_shows_links() -> None:
    page = Page(100, True, "/home/a b")
    shown = terminal.render(sample_report(), page)
    assert shown == terminal.render(sample_report(), page)
    linked = re.findall(r"\x1b\]8;;([^\x1b]+)\x1b\\(?:\x1b\[[0-9;]*m)*([^\x1b]*)", shown)
    assert ("file:///home/a%20b/articles/port-news.txt", "articles/port-news.txt:3") in linked
    assert ("file:///home/a%20b/articles/hafen%7Cblatt.jsonl", "articles/hafen|blatt.jsonl#2:2") in linked
    assert ("https://port.example/ferry?id=1&page=(2)",) * 2 in linked
    assert {address.partition(":")[0] for address, _ in linked} == {"file", "https"}
    without = re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\", "", shown)
    assert without == terminal.render(sample_report(), Page(100, True))
    assert terminal.render(sample_report(), Page(100, False, "/home")) == terminal.render(sample_report(), Page(100))


def test_long_names_and_paths_are_cut_in_their_middle() -> None:
    report = sample_report()
    source = replace(
        report.sources[0], id="the-very-long-name-of-a-newspaper-of-the-north-2024", path="a/" * 60 + "port.txt"
    )
    claims = tuple(replace(each, source=source.id) if each.source == "port-news" else each for each in report.claims)
    shown = terminal.render(replace(report, sources=(source, *report.sources[1:]), claims=claims), Page(140))
    assert "the-very-long…ewspaper-of-the-north-2024  a/" in shown
    assert re.search(r"^ .* a/a/\S+…\S+/a/port\.txt:3", shown, re.MULTILINE)


def test_many_articles_are_listed_instead_of_crossed(golden: Golden) -> None:
    golden("reports/terminal-many-articles.txt", terminal.render(report_of_many(12, 3), Page(80)))


def test_many_findings_are_counted_instead_of_crossed() -> None:
    overview = terminal.render(report_of_many(2, 40), Page(100)).split("\n\n")[0]
    assert overview.splitlines()[-1].split() == ["newspaper-01", "en", "40", "f1", "39"]


def test_one_article_alone_shows_its_claims(golden: Golden) -> None:
    golden("reports/terminal-one-article.txt", terminal.render(one_article()))


def test_the_claims_of_several_articles(golden: Golden) -> None:
    golden("reports/terminal-claims.txt", terminal.render_claims(sample_report()))


@pytest.mark.parametrize(("name", "suffix"), [("markdown", "md"), ("json", "json")])
def test_the_report_in_a_file(name: str, suffix: str, golden: Golden) -> None:
    golden(f"reports/report.{suffix}", FORMATS[name].render(sample_report()))


def test_one_article_in_markdown(golden: Golden) -> None:
    golden("reports/one-article.md", FORMATS["markdown"].render(one_article()))


@pytest.mark.parametrize("name", FORMATS)
def test_reports_with_nothing_in_them(name: str) -> None:
    empty = Report((), (), ())
    silent = Report(sample_report().sources, (), ())
    assert FORMATS[name].render(empty).endswith("\n")
    assert FORMATS[name].render(silent).endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_the_same_on_every_run(name: str) -> None:
    assert FORMATS[name].render(sample_report(), Page(90)) == FORMATS[name].render(sample_report(), Page(90))


@pytest.mark.parametrize("width", [1, 60, 61, 79, 80, 99, 133, 200, 500])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    for report in (sample_report(), report_of_many(7, 3), one_article()):
        lines = terminal.render(report, Page(width)).splitlines()
        assert max(map(cell_len, lines)) <= max(60, width)


def test_plain_output_carries_no_codes_and_no_trailing_spaces() -> None:
    text = terminal.render(sample_report())
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_contradictions_come_before_everything_else() -> None:
    for name in ("terminal", "markdown"):
        text = FORMATS[name].render(sample_report())
        places = [text.index(VERDICT_WORDS[verdict].heading) for verdict in Verdict]
        assert places == sorted(places)


def test_the_marks_of_the_verdicts_differ_without_colour() -> None:
    assert len({words.mark for words in VERDICT_WORDS.values()}) == len(Verdict)


def test_every_kind_and_verdict_has_its_words() -> None:
    assert set(KIND_WORDS) == set(Kind)
    assert list(VERDICT_WORDS) == list(Verdict)


def test_the_summary_counts_each_verdict() -> None:
    assert summary(sample_report()) == (
        "3 articles, 3 languages, 18 claims: 3 contradictions, 1 compatible, 1 not comparable, 1 agreement"
    )


def test_the_summary_where_nothing_was_found() -> None:
    report = sample_report()
    assert (
        summary(replace(report, findings=())) == "3 articles, 3 languages, 18 claims: nothing that two articles state"
    )
    assert summary(Report(report.sources[:1], (), ())) == "1 article, 1 language, 0 claims: nothing to compare with"


def test_what_one_source_alone_says_is_counted_by_kind() -> None:
    assert single_source(sample_report()) == "2 counts, 1 age"
    assert single_source(Report((), (), ())) == ""


def test_a_claim_without_a_position_stands_for_itself() -> None:
    report = sample_report()
    bare = replace(report.findings[3], positions=())
    assert [value for value, _ in positions(report, bare)] == ["40 minutes", "a few minutes"]


def test_what_an_article_repeats_is_said_once_with_its_lines() -> None:
    report = sample_report()
    _, claims = positions(report, report.findings[0])[0]
    assert [(claim.source, lines) for claim, lines in by_source(claims)] == [("port-news", [9]), ("hafen|blatt", [])]


def test_the_suffix_chooses_the_format() -> None:
    names = {"a.md": "markdown", "A.MD": "markdown", "b.markdown": "markdown", "c.json": "json", "d.txt": "terminal"}
    assert {name: getattr(by_suffix(name), "name", None) for name in names} == names
    assert by_suffix("report.pdf") is None
    assert by_suffix("report") is None


def test_every_format_keeps_its_name_and_suffixes_to_itself() -> None:
    suffixes = [suffix for each in FORMATS.values() for suffix in each.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert [each.name for each in FORMATS.values()] == list(FORMATS)


def test_the_guide_shows_what_is_printed() -> None:
    root = Path(__file__).parent
    guide = (root.parent / "docs" / "reading-a-report.md").read_text(encoding="utf-8")
    printed = (root / "golden" / "reports" / "terminal-80.txt").read_text(encoding="utf-8")
    blocks = guide.split("```\n")[1::2]
    assert len(blocks) == 2
    assert [block for block in blocks if block not in printed] == []


@pytest.mark.parametrize(
    ("wanted", "room", "given"),
    [
        ([5, 5, 5], 30, [5, 5, 5]),
        ([5, 50, 50], 45, [5, 20, 20]),
        ([50, 5, 50], 46, [20, 5, 21]),
        ([50, 50], 20, [10, 10]),
        ([10, 8, 50], 40, [10, 8, 22]),
    ],
)
def test_columns_share_the_room(wanted: list[int], room: int, given: list[int]) -> None:
    assert shares(wanted, room) == given

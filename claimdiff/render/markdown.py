"""The report in Markdown, to keep or to publish: the same on every run, plain text wherever it is shown.

Article text is escaped so that GitHub (GFM), Obsidian and pandoc show its characters and make
nothing of them: no markup, HTML, link, tag or formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimdiff.model import Claim, Finding, Report, Source, Verdict
from claimdiff.render import PLAIN, Page
from claimdiff.render.gap import gap
from claimdiff.render.plain import clean, quote
from claimdiff.render.words import (
    VERDICT_WORDS,
    about,
    by_source,
    caveats,
    headline,
    not_compared,
    note_line,
    positions,
    said_by,
    standing,
    summary,
    web_address,
)

MOST_COLUMNS = 8
"""A table of more sources than this cannot be read: then it lists positions instead."""
QUOTE = 240
SPECIAL = re.compile(
    r"[\\`*_{}\[\]|~$^#@]"
    r"|==|%%|--+|\.\.\."  # highlights and comments of Obsidian; what pandoc makes dashes and ellipses of
    r"|(?<=[A-Za-z]):(?=//)|(?<=[Ww]{3})\."  # addresses, that GFM links without being asked
)
LIST_MARK = re.compile(r"^(?:[-+]|\(?(?:[0-9]{1,9}|[A-Za-z]{1,6})[.)])(?!\S)")
"""What begins a list item, pandoc's ``a.`` and ``(iv)`` too."""


def render(report: Report, page: Page = PLAIN) -> str:
    """The report as Markdown; the page is not looked at."""
    blocks = [f"# {headline(report)}", summary(report)]
    if len(report.sources) < 2:
        blocks += _claims(report)
    else:
        blocks += _overview(report)
        for verdict in Verdict:
            blocks += _section(report, verdict)
        blocks += _titled("Not compared", not_compared(report))
    blocks += _titled("Notes", "\n".join(f"- {escape(note_line(note))}" for note in report.notes))
    blocks += _titled("Sources", _sources(report))
    blocks += _titled("How it was made", _made(report))
    blocks.append(_files(report))
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str) -> str:
    """Cleaned text that Markdown shows as it is: ``a*b <i>`` → ``a\\*b &lt;i&gt;``."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = SPECIAL.sub(lambda found: "".join(f"\\{char}" for char in found[0]), text)
    return LIST_MARK.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", text)


def _said(text: str, cells: int = 120) -> str:
    return escape(clean(text, cells))


def _titled(title: str, body: str) -> list[str]:
    return [f"## {title}", body] if body else []


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are escaped already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines)


def _overview(report: Report) -> Iterator[str]:
    if not report.findings:
        return
    if len(report.sources) > MOST_COLUMNS:
        rows = [
            (*_named(finding), " · ".join(_said(value) for value, _ in positions(report, finding)))
            for finding in report.findings
        ]
        yield _table(("", "Verdict", "About", "Values"), rows)
        return
    head = ("", "Verdict", "About", *(_said(source.id, 40) for source in report.sources))
    matrix = []
    for finding in report.findings:
        said = said_by(report, finding)
        matrix.append((*_named(finding), *(escape(said.get(source.id, "")) for source in report.sources)))
    yield _table(head, matrix)


def _named(finding: Finding) -> tuple[str, str, str]:
    words = VERDICT_WORDS[finding.verdict]
    return _said(finding.id), escape(f"{words.mark} {words.one}"), escape(about(finding))


def _section(report: Report, verdict: Verdict) -> Iterator[str]:
    findings = [finding for finding in report.findings if finding.verdict is verdict]
    if not findings:
        return
    yield f"## {VERDICT_WORDS[verdict].heading}"
    if verdict is Verdict.CONTRADICTION:
        for finding in findings:
            yield from _contradiction(report, finding)
    else:
        yield "\n".join(_item(report, finding) for finding in findings)


def _contradiction(report: Report, finding: Finding) -> Iterator[str]:
    yield f"### {_said(finding.id)} {escape(about(finding))}"
    facts = (gap(report, finding), *standing(finding))
    told = " · ".join(escape(fact) for fact in facts if fact)
    yield f"{told}. {_said(finding.explanation, 400)}" if finding.explanation else told
    rows = []
    for value, claims in positions(report, finding):
        said = f"**{_said(value, 60)}**"
        for claim, lines in by_source(claims):
            rows.append((said, _who(claim, lines), _quoted(claim)))
            said = ""
    yield _table(("Value", "Source", "Quote"), rows)


def _item(report: Report, finding: Finding) -> str:
    """``- **outage**: 11 minutes (a:3, b:7) · a few minutes (c:1). Why.``"""
    told = [
        f"{_said(value, 60)} ({', '.join(_who(claim, lines) for claim, lines in by_source(claims))})"
        for value, claims in positions(report, finding)
    ]
    why = finding.explanation if finding.verdict is not Verdict.AGREEMENT else ""
    item = f"- {_said(finding.id)} **{escape(about(finding))}**: {' · '.join(told)}"
    return f"{item}. {_said(why, 400)}" if why else item


def _who(claim: Claim, lines: list[int]) -> str:
    """``verdet-eco:31,40 *citing police*``."""
    places = ",".join(str(line) for line in (claim.line, *lines))
    told = f" *{escape(', '.join(caveats(claim)))}*" if caveats(claim) else ""
    return f"{_said(claim.source, 40)}:{places}{told}"


def _quoted(claim: Claim) -> str:
    """The sentence with the claim's words in bold."""
    said = quote(claim, QUOTE)
    return f"{escape(said.before)}{_bold(said.before, said.words, said.after)}{escape(said.after)}"


def _bold(before: str, words: str, after: str) -> str:
    """Bold by stars where CommonMark sees them (6.2, flanking), else by a tag: beside words without spaces."""
    if words[:1].isspace() or words[-1:].isspace():
        opens = closes = False
    else:
        opens = words[:1].isalnum() or not before or before[-1].isspace()
        closes = words[-1:].isalnum() or not after or after[0].isspace()
    mark = ("**", "**") if opens and closes else ("<b>", "</b>")
    return f"{mark[0]}{escape(words)}{mark[1]}" if words else ""


def _claims(report: Report) -> Iterator[str]:
    rows = [
        (_said(claim.value.describe(), 60), _said(claim.topic), str(claim.line), _quoted(claim))
        for claim in report.claims
    ]
    if rows:
        yield _table(("Value", "About", "Line", "Quote"), rows)


def _sources(report: Report) -> str:
    """A row for each article; columns that none of them fills are left out."""
    head = ("Source", "Language", "Published", "Publisher", "Author", "Title")
    rows = [_source(source) for source in report.sources]
    filled = [number for number in range(len(head)) if any(row[number] for row in rows)]
    return _table([head[number] for number in filled], [[row[number] for number in filled] for row in rows])


def _source(source: Source) -> tuple[str, ...]:
    published = source.published.isoformat() if source.published else ""
    told = (_said(each) if each else "" for each in (source.publisher, source.author, source.title))
    return _linked(_said(source.id, 40), source.url), _said(source.language, 8), published, *told


def _linked(words: str, url: str | None) -> str:
    """Escaped words as a link where the address is one of the web, else with the address behind them as text."""
    address = web_address(url)
    if address is not None:
        return f"[{words}](<{address.replace('&', '&amp;')}>)"
    return f"{words} ({_said(url)})" if url else words


def _made(report: Report) -> str:
    version = f"claimdiff {_said(report.version, 40)}" if report.version else "claimdiff"
    return f"{version}: {_code(clean(report.command, 2000))}" if report.command else version


def _code(text: str) -> str:
    """A code span of any text (CommonMark 6.1): its fence is longer than every run of backticks within."""
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence} {text} {fence}" if "`" in text else f"{fence}{text}{fence}"


def _files(report: Report) -> str:
    """The files with their hashes, so that the report can be made again and held against this one."""
    rows = [(_said(source.path, 200), _said(source.sha256 or "", 80)) for source in report.sources]
    return _table(("File", "SHA-256"), rows) if rows else ""

"""The report as one HTML file: no network, no script, everything of the articles escaped.

`page.html.jinja` says what stands where, `view.py` what it is told, `page.css` how it looks. The page's own
policy (CSP) forbids scripts, requests and every style but its own.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from claimdiff.model import Report
from claimdiff.render import PLAIN, Page
from claimdiff.render.plain import visible

if TYPE_CHECKING:
    from jinja2 import Template

FILTERED = "body:has(#by-{by} option[value='{value}']:checked) .finding:not(.{by}-{value}){{display:none}}"
"""What a choice of one source or language hides; values are numbers."""


def render(report: Report, page: Page = PLAIN) -> str:
    """The report as a web page; the page is not looked at."""
    from markupsafe import Markup

    from claimdiff.render.html.view import view_of

    view = view_of(report)
    style = _style(len(view.sources), len(view.languages))
    policy = f"default-src 'none'; style-src 'sha256-{_digest(style)}'; base-uri 'none'; form-action 'none'"
    return _template().render(report=view, style=Markup(style), policy=policy).strip() + "\n"


def _style(sources: int, languages: int) -> str:
    """The style sheet, with the rules of the filter for as many sources and languages."""
    counts = (("source", sources), ("language", languages))
    rules = (FILTERED.format(by=by, value=value) for by, count in counts for value in range(count))
    return _file("page.css") + "\n".join(rules) + "\n"


def _digest(style: str) -> str:
    """The hash by which the policy knows the style (CSP Level 3, 2.3.1)."""
    return b64encode(sha256(style.encode()).digest()).decode()


def _file(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    """The page's template: every text that enters is cleaned and escaped."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_cleaned
    )
    return page.from_string(_file("page.html.jinja"))


def _cleaned(value: object) -> object:
    """Text without what a browser would obey; markup of our own stays as it is."""
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

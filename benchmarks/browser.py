"""The HTML report in a real browser: `python -m benchmarks.browser [--pictures FOLDER] [--need] [REPORT...]`.

Headless Chromium, driven by playwright, opens reports at the widths of a phone and a desktop, in light and dark.
Nothing may be wider than the window, be asked from elsewhere or be refused by the page's own policy; the filter works
by keyboard without scripts; links lead both ways; it prints; axe-core finds no violation. Where there is no browser it
says so, with status 0; with `--need` that is an error. It needs the extra `browser`, and Chromium: playwright's own,
the one that `CHROMIUM` names, or one on the path.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.gold import CLUSTERS
from claimdiff.model import Article, Report
from claimdiff.pipeline import compare, explain
from claimdiff.read import read_paths
from claimdiff.render import FORMATS
from tests.sample_report import hostile_report, sample_report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
IN_EVERY = ("seeds", "sample", "hostile")
"""The reports that are looked at in every window; the others by phone in the dark and on a desktop in light."""
LARGEST = 1_000_000
"""Bytes of a report of 50 articles of 1,000 words."""


class Window(NamedTuple):
    """What a reader looks through."""

    name: str
    width: int
    height: int
    scheme: str


WINDOWS = (
    Window("phone-light", 360, 780, "light"),
    Window("phone-dark", 390, 844, "dark"),
    Window("desktop-light", 1280, 900, "light"),
    Window("desktop-dark", 1680, 1050, "dark"),
)


def annotated(name: str) -> Report:
    """A cluster of articles, with the evidence of its findings."""
    folder = ROOT / "seeds" if name == "seeds" else CLUSTERS / name / "articles"
    reading = read_paths([os.path.relpath(folder)])
    report, accounts = explain(reading.articles, notes=reading.notes)
    return replace(report, accounts=accounts, command=f"claimdiff compare {name}/ --explain --output report.html")


def alone() -> Report:
    """One article, that has nothing to be compared with."""
    return compare(read_paths([os.path.relpath(ROOT / "seeds" / "verdet-eco.txt")]).articles)


def fifty() -> Report:
    """Fifty articles of a thousand words, with a dozen claims in each."""
    filler = "The crews worked through the night near the old harbour while families waited behind the long fence. " * 5
    claims = ("injured 12 people", "began at 04:10", "cost 3.4 million euros", "lasted 50 minutes", "drew 140 crews")
    text = "\n".join(f"{filler}The fire {claim} on the {n}th day of June." for n, claim in enumerate(claims * 2, 4))
    names = [f"paper-{number:02d}" for number in range(50)]
    return compare([Article(name, f"{name}.txt", text, language="en") for name in names])


REPORTS: dict[str, Callable[[], Report]] = {
    "seeds": lambda: annotated("seeds"),
    "dam-breach": lambda: annotated("dam-breach"),
    "alone": alone,
    "sample": sample_report,
    "hostile": hostile_report,
    "fifty": fifty,
}
"""What is looked at: real articles, one alone, a stored report without text, hostile ones, fifty."""


def main() -> int:
    """Check every report in every window; the exit status is 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", metavar="FOLDER", help="keep a picture of every window there")
    parser.add_argument("--need", action="store_true", help="no browser is an error")
    parser.add_argument("names", nargs="*", metavar="REPORT", help=f"only these: {', '.join(REPORTS)}")
    options = parser.parse_args()
    with opened() as browser:
        if browser is None:
            print("no browser was found: nothing was checked; install Chromium and `pip install -e .[browser]`")
            return int(options.need)
        wrong = list(_checked(browser, options.names or list(REPORTS), options.pictures))
    for each in wrong:
        print(each)
    print(f"{len(wrong)} faults" if wrong else f"the report stands in {browser.version} at {len(WINDOWS)} windows")
    return 1 if wrong else 0


@contextmanager
def opened() -> Iterator[Browser | None]:
    """A browser; None where there is none."""
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        yield None
        return
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        except Error:
            yield None
            return
        yield browser
        browser.close()


def _checked(browser: Browser, names: Sequence[str], pictures: str | None) -> Iterator[str]:
    """What is wrong, in words."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = Path(folder, f"{name}.html")
            path.write_text(FORMATS["html"].render(REPORTS[name]()), encoding="utf-8")
            print(f"{name}: {path.stat().st_size:,} bytes", flush=True)
            if path.stat().st_size > LARGEST:
                yield f"{name}: {path.stat().st_size:,} bytes"
            for window in WINDOWS if name in IN_EVERY else WINDOWS[1:3]:
                for fault in _looked_at(browser, path, window, pictures):
                    yield f"{name} in {window.name}: {fault}"


def _looked_at(browser: Browser, path: Path, window: Window, pictures: str | None) -> Iterator[str]:
    said: list[str] = []
    context = browser.new_context(
        viewport={"width": window.width, "height": window.height},
        color_scheme="dark" if window.scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.on("console", lambda message: said.append(f"the console says {message.text}"))
    page.on("dialog", lambda dialog: said.append("a dialog opened"))
    page.on("request", lambda request: said.append(f"{request.url} was asked for"))
    page.goto(path.as_uri())
    for check in CHECKS if path.stem != "fifty" else CHECKS[:2]:  # the rest takes minutes on a page of that size
        yield from check(page)
    if pictures:
        Path(pictures).mkdir(parents=True, exist_ok=True)
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=Path(pictures, f"{path.stem}-{window.name}.png"), full_page=path.stem != "fifty")
    own = f"{path.as_uri()} was asked for"
    yield from (each for each in said if each != own)
    context.close()


# --- the checks: each yields what is wrong

WIDER = """() => [...document.querySelectorAll('body *')].filter(each => !each.closest('.scroll, .unseen, .skip, svg')
    && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 80))"""
SHOWN = (
    "() => [...document.querySelectorAll('.card')].filter(each => each.checkVisibility()).map(each => each.className)"
)
BROKEN = """() => [...document.querySelectorAll('a[href^="#"]')].map(each => each.getAttribute('href').slice(1))
    .filter(id => !document.getElementById(id))"""
FOREIGN = """() => [...document.querySelectorAll('script, iframe, object, embed, img, link, base, [src], [style]')]
    .map(each => each.outerHTML.slice(0, 80))"""
CUT = """() => [...document.querySelectorAll(".text")]
    .filter(each => each.scrollHeight > each.clientHeight + 1).length"""
AXE = """async () => (await axe.run()).violations
    .map(each => each.id + ': ' + each.nodes.map(node => node.html).slice(0, 2))"""


def _layout(page: Page) -> Iterator[str]:
    """Nothing is wider than the window, and something is there to read."""
    width, window = page.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
    if width > window:
        yield f"the page is {width} wide"
    yield from (f"wider than the window: {each}" for each in page.evaluate(WIDER))
    if not page.locator("h1").is_visible():
        yield "no heading is seen"


def _links(page: Page) -> Iterator[str]:
    """Every link on the page leads somewhere, and each marked claim to its finding and back."""
    yield from (f"a link leads nowhere: #{each}" for each in page.evaluate(BROKEN))
    marked = page.locator(".text mark a")
    if marked.count():
        marked.first.click()
        if page.locator(".card:target").count() != 1:
            yield "a marked claim leads to no finding"
        page.locator(".card:target summary").evaluate_all("all => all.forEach(each => each.parentElement.open = true)")
        page.locator(".card:target .who a").first.click()
        if page.locator(".text mark:target").count() != 1:
            yield "a finding leads to no marked claim"


def _nothing_foreign(page: Page) -> Iterator[str]:
    yield from (f"an element that no report has: {each}" for each in page.evaluate(FOREIGN))


def _filter(page: Page) -> Iterator[str]:
    """Each check box, reached and pressed by keyboard, hides its findings; "Show all" brings them back."""
    before = page.evaluate(SHOWN)
    for box in page.locator(".filter input").all():
        wanted = (box.get_attribute("id") or "").removeprefix("show-")
        box.focus()
        page.keyboard.press("Space")
        left = page.evaluate(SHOWN)
        hidden = {f"verdict-{wanted}", f"kind-{wanted}"}
        if left != [each for each in before if not hidden & set(each.split())]:
            yield f"without {wanted} these are shown: {left}"
        page.keyboard.press("Space")
    for by in ("source", "language") if before else ():
        page.locator(f"#by-{by}").focus()
        page.keyboard.press("ArrowDown")
        if page.evaluate(SHOWN) != [each for each in before if f"{by}-0" in each.split()]:
            yield f"the first {by} does not choose its findings"
        page.keyboard.press("ArrowUp")
    if before:
        page.locator(".filter button").focus()
        page.keyboard.press("Enter")
    if page.evaluate(SHOWN) != before:
        yield "Show all does not show all"


def _printed(page: Page) -> Iterator[str]:
    """On paper: black on white whatever the screen's colours, nothing to click, no text cut off."""
    page.emulate_media(media="print")
    paper, ink = page.evaluate("() => [getComputedStyle(document.body)].flatMap(s => [s.backgroundColor, s.color])")
    if (paper, ink) != ("rgb(255, 255, 255)", "rgb(28, 27, 25)"):
        yield f"paper is {paper}, ink {ink}"
    if page.locator(".filter:visible").count():
        yield "the filter is printed"
    cut = page.evaluate(CUT)
    if cut:
        yield f"{cut} articles are cut off in print"
    page.emulate_media(media="screen")


def _accessible(page: Page) -> Iterator[str]:
    """What axe-core finds."""
    from importlib.resources import files

    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    violations: Any = page.evaluate(AXE)
    yield from (f"axe: {each}" for each in violations)


CHECKS: tuple[Callable[[Page], Iterator[str]], ...] = (
    _layout,
    _nothing_foreign,
    _printed,
    _filter,
    _accessible,
    _links,
)

if __name__ == "__main__":
    sys.exit(main())

"""No pattern and no stage takes more than linear time: how the time grows from one size to four times as much.

Times are of the processor, not of the clock, the least of some passes, and measured again before a test fails. What
takes next to no time even at the large size is not measured further: a square would show there first.
"""

from __future__ import annotations

import ast
import gc
import json
import random
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

import pytest

from benchmarks.fuzzing.words import pieces
from claimdiff.languages import known_languages
from claimdiff.model import Article
from claimdiff.pipeline import extract_article
from claimdiff.render.csv import safe
from claimdiff.render.markdown import escape
from claimdiff.render.plain import clean, visible
from tests.hostile.running import ROOT, environment

FACTOR = 4
MOST = 2.2 * FACTOR
"""How much longer four times as much may take; a square takes sixteen times as long."""
LEAST = 0.02
"""Seconds of the processor below which a measurement is noise."""
TRIES = 4
PATTERN_SIZE = 8_000
"""Characters: a square of so many steps takes twenty times `LEAST`."""
ARTICLE_SIZE = 1_500


def seconds(run: Callable[[str], object], text: str) -> float:
    """The processor's time of one run."""
    start = time.process_time()
    run(text)
    return time.process_time() - start


def grows_linearly(run: Callable[[str], object], make: Callable[[int], str], size: int) -> bool:
    """Whether four times as much takes about four times as long, in one of some tries."""
    small, large = make(size), make(FACTOR * size)
    if seconds(run, large) < LEAST:
        return True
    gc.collect()
    for _ in range(TRIES):
        if min(seconds(run, large) for _ in range(2)) <= MOST * max(
            min(seconds(run, small) for _ in range(3)), LEAST / FACTOR
        ):
            return True
    return False


# --- patterns

COLLECT = """
import re, sys, json
import re as _re
kept = {}
compile = re.compile
def noting(pattern, flags=0):
    made = compile(pattern, flags)
    frame = sys._getframe(1)
    while frame and frame.f_globals.get("__name__") == "re":
        frame = frame.f_back
    if frame and frame.f_globals.get("__name__", "").startswith("claimdiff") and isinstance(made.pattern, str):
        kept[made.pattern, made.flags & ~re.UNICODE.value] = frame.f_globals["__name__"]
    return made
re.compile = noting
from importlib import import_module
from pathlib import Path
import claimdiff
home = Path(claimdiff.__file__).parent
for path in sorted(home.rglob("*.py")):
    name = ".".join(("claimdiff", *path.relative_to(home).with_suffix("").parts))
    if not name.endswith("__main__") and len(path.stem) > 2:
        import_module(name.removesuffix(".__init__"))
from claimdiff.languages import known_languages
from claimdiff.model import Article
from claimdiff.pipeline import compare
from claimdiff.render import FORMATS
text = "The 12 people, aged 34. 5 km, $5 million; 2 November 2018 at 10:30. “Four words are quoted here”, police said.\\n"
for code in known_languages():
    articles = [Article(n, n + ".txt", text + "- Published 2 November 2018, 10:30\\n", language=code) for n in "ab"]
    report = compare(articles)
for each in FORMATS.values():
    each.render(report)
print(json.dumps([[pattern, flags, module] for (pattern, flags), module in sorted(kept.items())]))
"""
"""Prints every pattern that claimdiff compiles for any language, with its flags and module."""


OWN = ("claimdiff.grammar.pattern", "claimdiff.grammar.required", "claimdiff.lexicon.words")
"""Modules whose patterns see no article: they read what claimdiff itself is written in."""


@cache
def patterns() -> list[tuple[str, int, str]]:
    """Every pattern of text; patterns over roles are letters of their own and are measured through the stages."""
    done = subprocess.run(
        [sys.executable, "-c", COLLECT], env=environment(), cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [(pattern, flags, module) for pattern, flags, module in json.loads(done.stdout) if module not in OWN]


COMMON = ("a", "1", " ", "a ", "A ", "1 ", "1,", "1.", '"', "(", "\n", "-", "a-", "中", "\x1b[")
"""What hurts patterns of every sort."""
LITERAL = re.compile(r"[^\W\d_]{2,}")


MANY = 20
"""Patterns of one module from which on they are one pattern with a language's words: each is hurt in fewer ways."""


def hurting(pattern: str, module: str) -> Iterator[str]:
    """Repetitions that hurt a pattern: what is common, and words of its own."""
    drawn = random.Random(repr(pattern))
    alike = sum(1 for _, _, other in patterns() if other == module) > MANY
    yield from drawn.sample(COMMON, 3) if alike else COMMON
    words = sorted(set(LITERAL.findall(re.sub(r"\\[a-zA-Z]", " ", pattern))))
    for word in drawn.sample(words, min(1 if alike else 3, len(words))):
        yield from (word, f"{word} ", f"{word}1 ")


@cache
def anchored() -> frozenset[str]:
    """The patterns that are asked at one place alone: constants that no module uses but by `match` and `fullmatch`."""
    uses: dict[str, set[str]] = defaultdict(set)
    for path in (ROOT / "claimdiff").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                uses[node.value.id].add(node.attr)
    modules = (import_module(name) for name in {module for _, _, module in patterns()})
    return frozenset(
        value.pattern
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and uses[name] and uses[name] <= {"match", "fullmatch"}
    )


def test_every_pattern_of_every_language_takes_linear_time() -> None:
    slow = []
    for source, flags, module in patterns():
        pattern = re.compile(source, flags)

        def scan(text: str, pattern: re.Pattern[str] = pattern) -> None:
            if pattern.pattern in anchored():
                pattern.match(text)
                return
            for _ in pattern.finditer(text):
                pass

        for unit in hurting(source, module):

            def make(size: int, unit: str = unit) -> str:
                return (unit * size)[:size] + "\x00"  # so that a repetition does not end in a match

            if not grows_linearly(scan, make, PATTERN_SIZE // FACTOR):
                slow.append(f"{module}: {source[:60]!r} over {unit!r}")
    assert slow == []


def test_patterns_are_collected_from_every_stage() -> None:
    modules = {module.split(".")[1] for _, _, module in patterns()}
    assert {"grammar", "kinds", "matching", "parsing", "reading", "render", "scope", "voices", "values"} <= modules


# --- whole stages

SHAPES = (
    "{0} ",
    "{0}, {1} ",
    "{0}{1}",
    "{0} {1} {2} ",
    "1 {0} ",
    "{0} 12 {1} ",
    "“{0} {1}",
    "{0}. ",
    "{0}\n",
    "{0} 5 {1} and 7 {2}, ",
)


def article_of(language: str, shape: str, seed: int) -> Callable[[int], str]:
    """Articles of any size that repeat a shape of a language's own words."""
    words = random.Random(f"{language} {shape} {seed}").sample(pieces(language), 3)
    unit = shape.format(*words)
    return lambda size: (unit * (size // len(unit) + 1))[:size]


@pytest.mark.parametrize("language", known_languages())
def test_reading_a_language_takes_linear_time(language: str) -> None:
    def read(text: str) -> None:
        extract_article(Article("a", "a", text, language=language))

    read("warm 12 up")
    shapes = random.Random(language).sample(SHAPES, 3)
    slow = [shape for shape in shapes if not grows_linearly(read, article_of(language, shape, 0), ARTICLE_SIZE)]
    assert slow == []


@pytest.mark.parametrize(
    "unit",
    ["word ", "a", "“a ‘b ", "The fire injured 12 people. ", "a\n", "12 people were hurt\n", "A. ", "(", "中", "-"],
)
def test_reading_without_a_language_takes_linear_time(unit: str) -> None:
    def read(text: str) -> None:
        extract_article(Article("a", "a", text))

    read("warm 12 up")
    assert grows_linearly(read, lambda size: (unit * size)[:size], 4_000)


@pytest.mark.parametrize("function", [visible, clean, escape, safe], ids=lambda function: function.__name__)
@pytest.mark.parametrize(
    "unit",
    ["a", "*", "[", "`", "<", "\x1b[", "\x1b]", "\x9b1", "\u0301", "\u202e", " ", "=", ";", "|", "\\", "http://a.b/"],
)
def test_making_text_safe_takes_linear_time(function: Callable[[str], object], unit: str) -> None:
    assert grows_linearly(function, lambda size: (unit * size)[:size], 20_000)

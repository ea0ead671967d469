"""Front matter, the fields at the head of a Markdown file: `---` around lines of `key: value`, `+++` around TOML.

Of YAML this is a small part: one `key: value` a line, plain or in quotes; lists in brackets or as `- item` lines, their
items joined; comments. What is indented deeper, anchors, tags and blocks of text belong to fields that no article
needs, and are passed over.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FENCE = re.compile(r"(---|\+\+\+)[ \t]*\n")
FARTHEST = 64 * 1024
"""Code points within which front matter ends; a line `---` further down is a rule."""
PAIR = re.compile(r"([^\W\d][\w -]{0,60}):(?:[ \t]+(.*))?")
OPENS = re.compile(r"#|[^\W\d][\w -]{0,60}[ \t]*[:=]")
"""What front matter begins with; anything else follows a rule."""
ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
COMMENT = re.compile(r"[ \t]#.*")
BLOCK = re.compile(r"[|>][-+\d]*")
NAMES = {
    "title": ("title", "headline"),
    "published": ("published", "date", "pubdate", "publishdate", "datepublished", "created"),
    "language": ("language", "lang", "locale"),
    "url": ("url", "link", "canonical", "source_url", "source", "permalink"),
    "publisher": ("publisher", "publication", "site", "website", "source"),
    "author": ("author", "authors", "byline"),
}
"""What the fields of an article are called, the surest name first. A `source` may be an address or a name."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields by their names in lower case, the text below them, and what could not be read."""

    fields: Mapping[str, str]
    body: str
    doubts: tuple[str, ...] = ()

    def told(self, name: str) -> Iterator[str]:
        """What an article's field may be, by each of its names that is there and not empty."""
        return (self.fields[each] for each in NAMES[name] if self.fields.get(each))


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text with `\\n` line ends, and what follows it."""
    fence = FENCE.match(text)
    if fence is None or not OPENS.match(text, fence.end()):
        return FrontMatter({}, text)
    end = re.compile(rf"^(?:{re.escape(fence[1])}|\.\.\.)[ \t]*$", re.MULTILINE).search(text, fence.end(), FARTHEST)
    if end is None:
        return FrontMatter({}, text, ("its front matter does not end; it was read as text",))
    head = text[fence.end() : end.start()]
    fields, doubts = _toml(head) if fence[1] == "+++" else _pairs(head)
    return FrontMatter(fields, text[end.end() :], tuple(doubts))


def _toml(head: str) -> tuple[dict[str, str], list[str]]:
    try:
        held = tomllib.loads(head)
    except (ValueError, RecursionError) as error:
        return {}, [f"its front matter is no TOML ({error}); it was ignored"]
    return {key.lower(): _joined(value) for key, value in held.items() if not isinstance(value, dict)}, []


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _pairs(head: str) -> tuple[dict[str, str], list[str]]:
    """The fields of lines `key: value`, and a doubt for each line that is none."""
    fields: dict[str, str] = {}
    doubts: list[str] = []
    key = ""
    for number, line in enumerate(head.split("\n"), 2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair, item = PAIR.fullmatch(line), ITEM.fullmatch(line)
        if pair is not None:
            key = pair[1].strip().lower()
            if key in fields:
                doubts.append(f"its front matter gives {key!r} twice; the first one was kept (line {number})")
            fields.setdefault(key, _value(pair[2] or ""))
        elif item is not None and key:
            fields[key] = ", ".join(filter(None, (fields[key], _value(item[1]))))
        elif not line[0].isspace():
            doubts.append(f"line {number} of its front matter is no `key: value`; it was ignored")
    return fields, doubts


def _value(text: str) -> str:
    """The value without quotes, comment and brackets: ``"A: b" # c`` → ``A: b``, ``[a, 'b']`` → ``a, b``."""
    text = text.strip()
    if BLOCK.fullmatch(text):
        return ""
    if text[:1] in ("'", '"'):
        end = text.find(text[0], 1)
        while end > 0 and (text[end - 1] == "\\" or (text[0] == "'" and text[end + 1 : end + 2] == "'")):
            end = text.find(text[0], end + (1 if text[end - 1] == "\\" else 2))
        return text[1:end].replace("''", "'").replace('\\"', '"') if end > 0 else text[1:]
    text = "" if text.startswith("#") else COMMENT.sub("", text).strip()
    if text.startswith("[") and text.endswith("]") and not text.startswith("[["):
        return ", ".join(_value(each) for each in text[1:-1].split(","))
    return text.removeprefix("[[").removesuffix("]]") if text.startswith("[[") else text

"""Corpora of any size, made of the articles of the annotated clusters and the consistent events.

Round after round the same articles come again under new ids, their events numbered, and each with words of its own, so
that no table of known words can stay small by chance. The clusters kept aside are left out.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.gold import CLUSTERS, KEPT_ASIDE
from claimdiff.parse import parse
from claimdiff.read import read_paths

CONSISTENT = Path(__file__).parent / "consistent"
SEED = 20_240
SYLLABLES = ("ba", "den", "fi", "gor", "hul", "jan", "kel", "lim", "mor", "nu", "pol", "rik", "sta", "tem", "vo", "zur")
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Original:
    """An article of an event, with its date as it is known to its reader."""

    event: str
    name: str
    text: str
    published: str | None


def originals(*, aside: bool = False, consistent: bool = True) -> list[Original]:
    """The articles of all clusters and, where wanted, consistent events but those kept aside, or those as well."""
    folders = sorted(path.parent for path in CLUSTERS.glob("*/gold.json"))
    if consistent:
        folders += sorted(path.parent for path in CONSISTENT.glob("*/articles"))
    found: list[Original] = []
    for folder in folders:
        if folder.name in KEPT_ASIDE and not aside:
            continue
        told = json.loads((folder / "gold.json").read_text(encoding="utf-8")) if (folder / "gold.json").exists() else {}
        for article in read_paths([str((folder / told.get("articles", "articles")).resolve())]).articles:
            known = parse(article).article.published
            found.append(Original(_event(folder), article.id, article.text, known.isoformat() if known else None))
    return found


def _event(folder: Path) -> str:
    """An event's name: some consistent events are called as a cluster is, and are others."""
    return folder.name if folder.parent == CLUSTERS else f"{folder.name}-consistent"


def rows(size: int, *, event: bool = True, shuffled: bool = True) -> Iterator[str]:
    """Lines of JSONL, about `size` bytes of them; `event` adds the column, `shuffled` mixes the events of a round."""
    articles = originals()
    chance = random.Random(SEED)
    done = 0
    for number in count():
        if shuffled:
            chance.shuffle(articles)
        for each in articles:
            row = {"id": f"{each.event}-{each.name}-{number}", "published": each.published}
            if event:
                row["event"] = f"{each.event}-{number}"
            own = " ".join("".join(chance.choices(SYLLABLES, k=4)).capitalize() for _ in range(20))
            line = json.dumps(row | {"text": f"{each.text}\n\n{own}."}, ensure_ascii=False) + "\n"
            done += len(line.encode())
            yield line
            if done >= size:
                return

"""CLDR's facts as files: `python -m benchmarks.cldr` writes `claimdiff/languages/facts/`.

Every language that is known by name or by its script alone has one, written from the Babel that is installed.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from claimdiff.languages import known_languages
from claimdiff.languages.cldr import SOURCE
from claimdiff.languages.from_babel import facts
from claimdiff.parsing.language import SCRIPTS

FOLDER = Path(__file__).parent.parent / "claimdiff" / "languages" / "facts"
ISO_CODE = 2
"""Letters of a code of ISO 639-1: the other names of scripts are of scripts that languages share."""


def codes() -> list[str]:
    """The languages that an article can be in."""
    return sorted({*known_languages(), *(name for _, _, name in SCRIPTS if len(name) == ISO_CODE)})


def main() -> None:
    """Write the files, and tell how much they hold."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.json"):
        old.unlink()
    size = 0
    for code in codes():
        known = facts(code)
        if known is not None:
            told = {SOURCE: f"Babel {version('Babel')}", **known}
            text = json.dumps(told, ensure_ascii=False, indent=0) + "\n"
            size += (FOLDER / f"{code}.json").write_bytes(text.encode())
    print(f"{len(list(FOLDER.glob('*.json')))} languages, {size / 1000:.0f} KB, of Babel {version('Babel')}")


if __name__ == "__main__":
    main()

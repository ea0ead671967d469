"""The shape of the package: imports go one way, and language codes stay out of the algorithms."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import claimdiff
from claimdiff.languages import known_languages

PACKAGE = Path(claimdiff.__file__).parent
LAYERS = (
    {"errors"},
    {"crew", "values"},
    {"workers"},
    {"account", "limits", "model"},
    {"languages"},
    {"lexicon", "grammar"},
    {"kinds", "render", "scope", "voices"},
    {"topics", "ellipsis"},
    {"extraction"},
    {"meeting"},
    {"evening", "reading", "read", "parsing", "parse", "matching", "judging", "judge", "output"},
    {"pipeline"},
    {"scanning"},
    {"api"},
    {"cli"},
)
"""Each layer may import from those above it in this list, and from itself."""
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def imports(path: Path) -> set[str]:
    """The first-level modules of claimdiff that a module imports, at run time or for types."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "claimdiff":
                names = [f"claimdiff.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("claimdiff.")}
    return found - {"__version__"}


def modules() -> list[tuple[str, Path]]:
    """Every module with the first-level name it belongs to."""
    return [
        (path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path)
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.parent != PACKAGE or path.name not in ("__init__.py", "__main__.py")
    ]


def test_every_module_has_a_layer() -> None:
    assert {name for name, _ in modules()} == set(LEVEL)


def test_imports_go_one_way() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {other}"
        for name, path in modules()
        for other in imports(path)
        if LEVEL.get(other, -1) > LEVEL[name]
    ]
    assert wrong == []


def test_no_language_code_in_the_algorithms() -> None:
    codes = "|".join(known_languages())
    compared = re.compile(rf"""(==|!=|\bin\b)\s*[\[({{]?\s*["']({codes})["']|["']({codes})["']\s*(==|!=)""")
    wrong = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for name, path in modules()
        if name != "languages"
        for line in path.read_text(encoding="utf-8").splitlines()
        if compared.search(line)
    ]
    assert wrong == []


def test_public_api_is_what_it_says() -> None:
    for name in claimdiff.__all__:
        assert getattr(claimdiff, name).__name__ == name

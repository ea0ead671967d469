"""What is installed is what was written: `python -m benchmarks.packaging [--oldest]`.

Builds the sdist and the wheel, installs the wheel in an environment of its own, and compares a folder outside the
repository. With `--oldest` the dependencies are the oldest that pyproject.toml allows (`constraints/oldest.txt`), and
a part of the tests runs with them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[1]
OLDEST = ROOT / "constraints" / "oldest.txt"
DATA = (".txt", ".json", ".html", ".css", ".j2", ".typed")
"""Suffixes of the package's files that are no code and have to be in the wheel."""
WITH_OLDEST = ("tests/test_cli.py", "tests/test_config.py", "tests/render", "tests/test_render.py", "tests/languages")
"""Tests of what leans on dependencies: the command line, tables, pages, CLDR."""


def main() -> int:
    """Build, install and run; the exit status is 0 where all of it works."""
    oldest = "--oldest" in sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = _built(folder / "dist")
        python = _environment(folder / "env")
        pinned = ("-c", str(OLDEST)) if oldest else ()
        _run(python, "-m", "pip", "install", "-q", *pinned, str(wheel))
        _compares(python, folder)
        if oldest:
            _run(python, "-m", "pip", "install", "-q", *pinned, "pytest", "hypothesis", "jsonschema", "num2words")
            _run(python, "-m", "pytest", "-q", *WITH_OLDEST, cwd=ROOT)
    print("the oldest dependencies work" if oldest else "the wheel works")
    return 0


def _built(folder: Path) -> Path:
    """The wheel, made from the sdist, with every file of data in it."""
    _run(sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT))
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    package = {path.relative_to(ROOT).as_posix() for path in (ROOT / "claimdiff").rglob("*") if path.is_file()}
    wanted = {name for name in package if name.endswith((".py", *DATA)) and "__pycache__" not in name}
    with ZipFile(wheel) as held, tarfile.open(sdist) as packed:
        missing = wanted - set(held.namelist())
        left = wanted - {name.partition("/")[2] for name in packed.getnames()}
    if missing or left:
        sys.exit(f"not in the wheel: {sorted(missing)}; not in the sdist: {sorted(left)}")
    return wheel


def _environment(folder: Path) -> str:
    venv.create(folder, with_pip=True)
    return str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")


def _compares(python: str, folder: Path) -> None:
    """The installed package, far from the repository, gives the report that this one gives."""
    shutil.copytree(ROOT / "seeds", folder / "articles")
    command = ("-m", "claimdiff", "compare", "articles", "--format", "json")
    installed, own = (
        json.loads(_run(each, "-P", *command, cwd=folder, PYTHONPATH=path))
        for each, path in ((python, ""), (sys.executable, str(ROOT)))
    )
    if not installed["findings"] or installed != own:
        sys.exit("the installed package gives another report than the repository")
    for name in ("report.html", "report.md", "report.csv", "report.txt"):
        _run(python, "-m", "claimdiff", "compare", "articles", "--output", name, cwd=folder, PYTHONPATH="")


def _run(*command: str, cwd: Path | None = None, **changed: str) -> str:
    """Standard output of a command; its failure ends this one."""
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **changed}, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        sys.exit(f"failed: {' '.join(command)}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())

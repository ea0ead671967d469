"""Writing a report to a file, whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from claimdiff.errors import OutputError


def check(path: str, inputs: Iterable[str] = ()) -> None:
    """Whether a report can go to this path, before the work is done; OutputError where it cannot.

    `inputs` are the files that were read: a report never replaces one of them.
    """
    target = _target(path)
    folder = target.parent
    if target.is_dir():
        raise OutputError(f"{path} is a folder; give the name of a file in it, such as {Path(path, 'report.md')}")
    if not folder.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {folder}; create it first")
    if not os.access(target if target.exists() else folder, os.W_OK):
        raise OutputError(f"{path} cannot be written: you are not allowed to; choose another file")
    if target.is_file() and any(_same(target, each) for each in inputs):
        raise OutputError(f"{path} is one of the files that were read; choose another file for the report")


def write(path: str, text: str) -> None:
    """Write the text as UTF-8; where that fails the old file stays as it was and OutputError is raised.

    A link is followed. A pipe or a device (``/dev/null``) is written to, not replaced.
    """
    check(path)
    data = text.encode("utf-8", "replace")
    target = _target(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}; choose another file") from error


def _target(path: str) -> Path:
    """Where the path leads, links followed; OutputError where it can lead nowhere."""
    if not path or "\0" in path:
        raise OutputError("the path of the report is empty or holds a zero byte; give the name of a file")
    target = Path(os.path.realpath(path))
    try:
        os.stat(target)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        raise OutputError(f"{path} cannot be written: {error.strerror or error}; choose another file") from error
    return target


def _replace(target: Path, data: bytes) -> None:
    """A new file beside the target takes its place in one step, with the old one's permissions."""
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def _umask() -> int:
    """The permissions that new files do not get; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _same(target: Path, path: str) -> bool:
    """Whether an input is the target; of a row's ``file.jsonl#12`` the file is meant."""
    for each in (path, path.rpartition("#")[0]):
        with suppress(OSError, ValueError):  # standard input and rows have no file of their own
            if target.samefile(each):
                return True
    return False

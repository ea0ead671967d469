"""Commands whose parameters are read without pydantic, as long as they are plain text or not given.

Typer (0.29) has pydantic read each parameter, those that are not given too, and loading it takes longer than reading
two languages. Older ones do not, and are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from typer.core import TyperCommand

TEXTS = (str, list[str])
"""The types of parameters, of one word and of several, that are taken as they are typed."""


class Reader(NamedTuple):
    """How a parameter's value is read; `typers` gives Typer's own way, for all that is not plain text."""

    typers: Callable[[], Any]

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value that a command gets for one from the command line, a file of options or a default."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        if param.type_descriptor.annotation != TEXTS[several] or not _is_text(value, several):
            return self.typers().coerce(value, param=param, ctx=ctx)
        return list(value) if several else value


def _is_text(value: Any, several: bool) -> bool:
    if not several:
        return isinstance(value, str)
    return isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)


class AsTyped:
    """What makes the parameters of a command, or of commands together, be read by `Reader`."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, ``--help`` among them."""
        parameters: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for each in parameters:
            typers = getattr(each, "get_runtime_param", None)
            if typers and not isinstance(typers, partial):
                each.get_runtime_param = partial(Reader, typers)
        return parameters


class Command(AsTyped, TyperCommand):
    """A command as Typer makes it from a function."""

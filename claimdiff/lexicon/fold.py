"""Words folded for comparison across languages: case, accents, and Cyrillic and Greek script."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]+")
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "z", "з": "z", "и": "i",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "ё": "e",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_LETTERS = str.maketrans(
    {
        **_CYRILLIC,
        **_GREEK,
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "’": "'",
    }
)
"""One Latin letter or two for each; the diacritics of ISO 9 are left out, as folding takes them off."""


def fold(word: str) -> str:
    """Lower case, no accents, plain apostrophe: how the lexicon compares words of one language."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower().replace("’", "'").replace("ß", "ss"))
    return _ACCENTS.sub("", plain)


def latin(word: str) -> str:
    """Folded and in Latin letters: how names are compared across scripts. ``Вроцлав`` → ``vroclav``."""
    return word.lower() if word.isascii() else fold(word).translate(_LETTERS)

"""langdetect's answers, by its own profiles and its own trials, with n-grams counted word by word.

Its factory builds a row of 55 numbers for each of 88,000 n-grams at its first use, where an article holds some
hundred of them; and its detector looks at each letter of a text anew, where words come again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import mul
from pathlib import Path

from langdetect import detector_factory
from langdetect.detector import Detector
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.ngram import NGram

WORDS_KEPT, GRAMS_KEPT, ROWS_KEPT = 5_000, 20_000, 8_000
"""Words whose n-grams are remembered, n-grams of which it is known whether any language has them, and their rows."""
_SPACES = re.compile(" {2,}")
_LATIN, _FAR = re.compile("[A-z]"), re.compile("[^\x00-\u02ff]")


def answers(text: str, profiles: Profiles) -> list[tuple[str, float]]:
    """The languages (ISO 639-1) that langdetect thinks possible, the likeliest first; none without features."""
    detector = WordDetector(profiles)
    detector.append(text)
    try:
        ranked = detector.get_probabilities()
    except LangDetectException:
        return []
    return [(str(each.lang).split("-")[0], float(each.prob)) for each in ranked]


@cache
def profiles(codes: str) -> Profiles:
    """The profiles of languages, by their codes separated by spaces; all where there are none."""
    return Profiles(frozenset(codes.split()))


class Profiles:
    """What `langdetect.detector.Detector` needs of its factory: rows of probabilities are built as they are asked."""

    seed = 0

    def __init__(self, names: frozenset[str]) -> None:
        folder = Path(detector_factory.PROFILES_DIRECTORY)
        known = sorted(file.name for file in folder.iterdir() if not file.name.startswith("."))
        wanted = [(folder / name).read_bytes() for name in known if not names or name in names]
        # Read as one, so that an n-gram that many languages have is one string: a third of the memory.
        read = json.loads(b"[" + b",".join(wanted) + b"]")
        self.langlist = [each["name"] for each in read]
        self.word_lang_prob_map = Rows([(each["freq"], each["n_words"]) for each in read])
        self.grams = lru_cache(WORDS_KEPT)(self._grams)
        """The n-grams of one word, the space before it and maybe one behind it with it, that some language has."""

    def _grams(self, word: str) -> tuple[str, ...]:
        return tuple(filter(self.word_lang_prob_map.knows, _all_grams(word)))


def _all_grams(word: str) -> Iterator[str]:
    """N-grams of up to three letters, by their last; none ends in a capital behind another. `word` begins with a space.

    ``" ab"`` → ``a``, ``" a"``, ``b``, ``ab``, ``" ab"``.
    """
    for at in range(1, len(word)):
        if word[at].isupper() and word[at - 1].isupper():
            continue
        if word[at] != " ":
            yield word[at]
        yield word[at - 1 : at + 1]
        if at > 1:
            yield word[at - 2 : at + 1]


class Rows(dict[str, list[float]]):
    """N-gram → its probability in each language, in langdetect's order; only n-grams that some language has."""

    def __init__(self, profiles: list[tuple[dict[str, int], list[int]]]) -> None:
        super().__init__()
        self._profiles = profiles
        self.knows = lru_cache(GRAMS_KEPT)(self._is_known)
        """Whether some language has an n-gram."""

    def _is_known(self, gram: str) -> bool:
        return any(gram in frequencies for frequencies, _ in self._profiles)

    def __missing__(self, gram: str) -> list[float]:
        size = len(gram) - 1
        # Most are zero: one object for all of them.
        row = [found[gram] / totals[size] if gram in found else 0.0 for found, totals in self._profiles]
        if len(self) >= ROWS_KEPT:
            self.clear()
        self[gram] = row
        return row


class Letters(dict[int, str]):
    """Letters as langdetect reads them: marks and digits as spaces, kana and syllables as one each."""

    def __missing__(self, code: int) -> str:
        letter = self[code] = str(NGram.normalize(chr(code)))
        return letter


_LETTERS = Letters()


class WordDetector(Detector):  # type: ignore[misc]
    """langdetect's detector, which takes a text by words where that takes it by letters."""

    def __init__(self, profiles: Profiles) -> None:
        super().__init__(profiles)
        self._grams = profiles.grams

    def append(self, text: str) -> None:
        """Take in a text, without addresses and with single spaces."""
        text = NGram.normalize_vi(self.MAIL_RE.sub(" ", self.URL_RE.sub(" ", text)))
        self.text += _SPACES.sub(" ", text[: self.max_text_length])

    def cleaning_text(self) -> None:
        """Leave out Latin letters where two thirds of the text are of another script."""
        far = len(_FAR.findall(self.text))
        if far and far > 2 * len(_LATIN.findall(self.text)):
            super().cleaning_text()

    def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> None:
        weight = alpha / self.BASE_FREQ
        prob[:] = map(mul, prob, map(weight.__add__, self.word_lang_prob_map[word]))

    def _normalize_prob(self, prob: list[float]) -> float:
        total = sum(prob)
        prob[:] = [each / total for each in prob]
        return max(prob)

    def _extract_ngrams(self) -> list[str]:
        *closed, last = self.text.translate(_LETTERS).split(" ")
        words = [f" {word} " for word in closed if word]
        return [gram for word in (*words, f" {last}") for gram in self._grams(word)]

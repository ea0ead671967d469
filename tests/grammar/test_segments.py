"""Words written without spaces: runs of Chinese, Japanese and Thai, Korean and Turkish endings, Arabic prefixes."""

from __future__ import annotations

import pytest

from claimdiff.grammar import Role, scan, vocabulary


def keys(code: str, text: str) -> list[str]:
    """The items of a text, by their forms."""
    return [item.key for item in scan(text, vocabulary(code)).items]


def numbers(code: str, text: str) -> list[int]:
    """The numbers of a text, in their order."""
    items = scan(text, vocabulary(code)).items
    return [int(item.meaning(Role.NUM).value) for item in items if item.has(Role.NUM)]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("zh", "三名乘客", ["三", "名", "乘客"]),
        ("zh", "3名人质", ["3", "名", "人质"]),
        ("ja", "乗客3人が死亡", ["乗客", "3", "人", "が", "死亡"]),
        ("ja", "ワシントンで", ["ワシントン", "で"]),
        ("th", "เพื่อนำผู้โดยสาร", ["เพื่อ", "นำ", "ผู้โดยสาร"]),
        ("th", "สอนผู้โดยสาร", ["สอน", "ผู้โดยสาร"]),
        ("th", "10.30น.", ["10.30", "น"]),
        ("ko", "300여명이", ["300", "여", "명", "이"]),
        ("ko", "승객과 승무원", ["승객", "과", "승무원"]),
        ("ko", "부터이며", ["부터이며"]),
        ("tr", "yolcunun", ["yolcu", "nun"]),
        ("ar", "والركاب", ["وال", "ركاب"]),
    ],
)
def test_words_are_cut(code: str, text: str, wanted: list[str]) -> None:
    assert keys(code, text) == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("zh", "唯一的幸存者", []),
        ("zh", "三星公司", []),
        ("zh", "二〇一九年", [2019]),
        ("zh", "二〇一九", []),
        ("zh", "三至五名", [5]),
        ("zh", "百分之四十五", [45]),
        ("ja", "三菱の三人", [3]),
        ("ko", "일대가 조사를 받는 사이", []),
        ("ko", "3천5백만원", [35_000_000]),
        ("ko", "천여명이", [1000]),
        ("ko", "만원", []),
        ("tr", "onun onayı", []),
        ("tr", "200 bine yakın", [200_000]),
        ("ar", "مئة وواحد وعشرون", [121]),
    ],
)
def test_numbers_stand_before_what_they_count(code: str, text: str, wanted: list[int]) -> None:
    assert numbers(code, text) == wanted


@pytest.mark.parametrize("text", ["3\u200f أشخاص", "\u202b3 أشخاص\u202c"])
def test_marks_of_direction_are_no_items(text: str) -> None:
    assert keys("ar", text) == ["3", "أشخاص"]


@pytest.mark.parametrize(("code", "piece"), [("zh", "三至"), ("ja", "100ドル"), ("ko", "명이"), ("tr", "yedi")])
def test_long_runs_are_cut_without_recursion(code: str, piece: str) -> None:
    assert keys(code, piece * 5_000)

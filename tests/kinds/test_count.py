"""Counts, and numbers that claim nothing."""

from __future__ import annotations

import pytest

from claimdiff.model import Kind
from tests.kinds.reading import read, shown


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "three people died", "3"),
        ("de", "drei schwere Unfälle", "3"),
        ("it", "Sono 43 le vittime", "43"),
        ("it", "104 vigili del fuoco", "104"),
        ("fr", "12 sapeurs-pompiers", "12"),
        ("ko", "소방차 6대가 출동했다", "6"),
        ("ja", "乗客3人が死亡", "3"),
    ],
)
def test_counts(code: str, text: str, number: str) -> None:
    assert [each.split()[0] for each in shown(code, text, Kind.COUNT)] == [number]


def test_a_noun_before_the_number_is_of_its_own_sentence() -> None:
    units = [reading.value.as_json()["unit"] for reading in read("it", "codice rosso. Dodici sono gravi")]
    assert units == [None]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "one in four"),
        ("fr", "un enfant sur trois"),
        ("es", "una de cada cuatro empresas"),
        ("nl", "een 3-0 zege"),
        ("it", "gol al 23'"),
        ("fr", "à la 56e minute"),
        ("de", "in der 34. Minute"),
        ("fr", "rue du 8 Mai"),
        ("fr", "le numéro trois européen"),
        ("es", "llame al 061"),
        ("en", "Boeing 737"),
        ("en", "1/2/3/4"),
    ],
)
def test_numbers_that_claim_nothing(code: str, text: str) -> None:
    assert read(code, text) == []


@pytest.mark.parametrize(
    ("code", "text", "unit"),
    [
        ("en", "two satellites worth $310 million", "satellite"),
        ("en", "300 people rallied outside", "person"),
        ("en", "a five-storey building collapsed", "floor_storey"),
        ("en", "bringing to four the number of people killed", "person"),
        ("en", "a town of 6,800 near the border", "inhabitant"),
        ("en", "The railway, which employs 84,000, closed.", "employee"),
        ("it", "undici il numero dei morti", "dead"),
        ("de", "Die Zahl der Toten ist auf sechs gestiegen.", "dead"),
        ("de", "sechs Busse", "bus"),
        ("fr", "24 sièges", "parliament_seat"),
        ("fr", "214 nouvelles espèces", "species"),
        ("es", "Los evacuados son unos 2.500.", "evacuee"),
        ("nl", "zes prijzen", "prize_award"),
        ("pl", "na dziewięciu fermach", "farm"),
        ("ar", "وهي أم لطفلين", "child"),
        ("zh", "200多名救援人员", "rescuer"),
        ("ko", "전문가 3명의 진술", "expert"),
        ("tr", "62 kuş çarpması", "bird_strike"),
    ],
)
def test_what_is_counted(code: str, text: str, unit: str) -> None:
    assert [each.value.as_json()["unit"] for each in read(code, text) if each.kind is Kind.COUNT] == [unit]


@pytest.mark.parametrize(
    ("code", "text", "units"),
    [
        ("fr", "Sur les 212 agences du réseau, 38 baisseront le rideau", ["branch_outlet", None]),
        ("en", "They need 49 seats, above the 76 needed", ["parliament_seat", None]),
        ("en", "four miners were dead and two remained", ["miner", None]),
        ("de", "310 Geretteten", ["rescue"]),
        ("de", "elf Deutsche", ["german_a"]),
    ],
)
def test_a_verb_or_an_adjective_behind_a_figure_is_not_counted(code: str, text: str, units: list[str | None]) -> None:
    assert [each.value.as_json()["unit"] for each in read(code, text) if each.kind is Kind.COUNT] == units


def test_a_law_by_its_date_is_no_street() -> None:
    assert shown("fr", "la loi du 29 juillet 1881", Kind.DATE) == ["1881-07-29"]

"""The lexicon's data keeps its own rules, and words are found in every form that news uses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import claimdiff.lexicon
from claimdiff.languages import known_languages, load
from claimdiff.lexicon import NATIONS, concepts, is_kind_of, lexicon
from claimdiff.lexicon.concepts import read_concept
from claimdiff.lexicon.fold import fold

DATA = Path(claimdiff.lexicon.__file__).parent
LANGUAGES = sorted(folder.name for folder in (DATA / "words").iterdir() if folder.is_dir())
COMPLETE = ("en", "fr", "de", "es", "it", "pt", "nl")
"""Languages that have words for every concept."""
ROW = re.compile(r"[a-z0-9_]+: \S.*")
WORD = re.compile(r"(?P<word>[^\[\],]+?)(?: \[(?P<sense>[^\[\],]+)\])?")


class Listed(NamedTuple):
    """A word as a row lists it."""

    concept: str
    word: str
    sense: str | None


def lines(path: Path) -> Iterator[str]:
    """The lines of a data file that are no comment."""
    return (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))


def rows(language: str) -> Iterator[tuple[str, str]]:
    """The id and the words of each row of a language."""
    for path in sorted((DATA / "words" / language).glob("*.txt")):
        for line in lines(path):
            concept, _, words = line.partition(": ")
            yield concept, words


def listed(language: str) -> Iterator[Listed]:
    """Every word of a language, with its sense where one is stated."""
    for concept, words in rows(language):
        for word in words.split(", "):
            match = WORD.fullmatch(word)
            assert match, f"{language} {concept}: {word!r}"
            yield Listed(concept, match["word"], match["sense"])


def test_every_concept_is_written_once() -> None:
    written = Counter(
        read_concept(line, path.stem).id for path in (DATA / "concepts").glob("*.txt") for line in lines(path)
    )
    assert [concept for concept, times in written.items() if times > 1] == []
    assert set(written) == set(concepts())


def test_every_concept_has_a_part_of_speech() -> None:
    assert [concept.id for concept in concepts().values() if concept.pos not in ("n", "v", "a")] == []


def test_every_relation_points_to_another_concept() -> None:
    wrong = [
        (concept.id, other)
        for concept in concepts().values()
        for other in (*concept.kinds, *concept.parts, *concept.near, *concept.opposed)
        if other not in concepts() or other == concept.id
    ]
    assert wrong == []


def test_no_concept_is_a_kind_of_its_own_kind() -> None:
    wrong = [
        concept.id for concept in concepts().values() if any(is_kind_of(kind, concept.id) for kind in concept.kinds)
    ]
    assert wrong == []


def test_every_language_is_one_the_program_reads() -> None:
    assert set(LANGUAGES) <= set(known_languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_well_formed(language: str) -> None:
    wrong = [
        line for path in (DATA / "words" / language).glob("*.txt") for line in lines(path) if not ROW.fullmatch(line)
    ]
    assert wrong == []
    assert all(each.word for each in listed(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_a_concept_and_stands_once(language: str) -> None:
    written = Counter(concept for concept, _ in rows(language))
    assert sorted(set(written) - set(concepts())) == []
    assert [concept for concept, times in written.items() if times > 1] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_every_concept_has_words(language: str) -> None:
    assert sorted(set(concepts()) - {concept for concept, _ in rows(language)}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_several_concepts_has_a_stated_sense_in_each(language: str) -> None:
    senses: dict[str, dict[str, str | None]] = defaultdict(dict)
    for each in listed(language):
        senses[fold(each.word)][each.concept] = each.sense
    wrong = {
        word: stated
        for word, stated in senses.items()
        if len(stated) > 1 and (None in stated.values() or len(set(stated.values())) < len(stated))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", known_languages())
def test_counters_count_concepts(language: str) -> None:
    assert sorted(set(load(language).counters) - {"", *concepts()}) == []


@pytest.mark.parametrize(
    ("language", "word", "concept"),
    [
        ("en", "passengers", "passenger"),
        ("en", "children", "child"),
        ("en", "derailed", "derail"),
        ("en", "injuries", "injury"),
        ("en", "lorries", "lorry"),
        ("en", "planned", "plan_verb"),
        ("fr", "voyageurs", "passenger"),
        ("fr", "blessées", "injured"),
        ("fr", "déraillé", "derail"),
        ("fr", "hôpitaux", "hospital"),
        ("fr", "journaux", "newspaper"),
        ("de", "Verletzten", "injured"),
        ("de", "Häuser", "house"),
        ("de", "entgleisten", "derail"),
        ("de", "Zügen", "train"),
        ("es", "heridas", "injured"),
        ("es", "trabajadoras", "worker"),
        ("es", "hospitales", "hospital"),
        ("es", "jueces", "judge"),
        ("es", "evacuaron", "evacuate"),
        ("it", "feriti", "injured"),
        ("it", "passeggeri", "passenger"),
        ("it", "ospedali", "hospital"),
        ("it", "deragliato", "derail"),
        ("pt", "feridos", "injured"),
        ("pt", "passageiras", "passenger"),
        ("pt", "hospitais", "hospital"),
        ("pt", "eleições", "election"),
        ("pt", "trabalhadores", "worker"),
        ("nl", "gewonden", "injured"),
        ("nl", "werknemers", "employee"),
        ("nl", "treinen", "train"),
        ("nl", "kluizen", "safe_deposit_box"),
        ("nl", "ziekenhuizen", "hospital"),
        ("ro", "răniților", "injured"),
        ("ro", "persoanelor", "person"),
        ("ro", "exploziilor", "explosion"),
        ("ro", "evacuate", "evacuate"),
        ("ro", "deraiat", "derail"),
        ("el", "νεκρούς", "dead"),
        ("el", "εκρήξεων", "explosion"),
        ("el", "τραυματιών", "injured"),
        ("el", "επιβάτες", "passenger"),
        ("el", "εκκενώθηκαν", "evacuate"),
        ("hu", "sérülteket", "injured"),
        ("hu", "kórházakban", "hospital"),
        ("hu", "tűzoltóknak", "firefighter"),
        ("hu", "meghaltak", "die"),
        ("hu", "kimenekítették", "evacuate"),
        ("fi", "räjähdyksessä", "explosion"),
        ("fi", "sairaaloissa", "hospital"),
        ("fi", "ihmisten", "person"),
        ("fi", "siltojen", "bridge"),
        ("fi", "loukkaantuneita", "injured"),
        ("fi", "evakuoitiin", "evacuate"),
        ("no", "sykehusene", "hospital"),
        ("no", "passasjerene", "passenger"),
        ("no", "evakuert", "evacuate"),
        ("no", "menn", "man"),
        ("hi", "सीमाओं", "border"),
        ("ur", "جہازوں", "ship"),
        ("ar", "المنجم", "mine_pit"),
        ("ar", "وللشركة", "company"),
        ("ar", "والمصابين", "injured"),
        ("he", "ולמשטרה", "police"),
        ("he", "שהמשטרה", "police"),
        ("hr", "bolnicama", "hospital"),
        ("hr", "vojnicima", "soldier"),
        ("hr", "pacijenata", "patient"),
        ("hr", "potvrđeno", "confirmed_a"),
        ("bg", "войниците", "soldier"),
        ("bg", "самолетите", "aircraft"),
        ("bg", "евакуираха", "evacuate"),
        ("bg", "опасните", "dangerous"),
        ("sk", "nemocniciach", "hospital"),
        ("sk", "hasičov", "firefighter"),
        ("sk", "služieb", "service_n"),
        ("sk", "evakuovali", "evacuate"),
        ("sl", "bolnišnicah", "hospital"),
        ("sl", "odločitvi", "decision_n"),
        ("sl", "ladij", "ship"),
        ("sl", "evakuirali", "evacuate"),
        ("id", "pabriknya", "factory"),
        ("ca", "ferides", "injured"),
        ("ca", "evacuades", "evacuate"),
        ("ca", "fàbriques", "factory"),
        ("et", "haiglatesse", "hospital"),
        ("et", "plahvatustes", "explosion"),
        ("et", "elanikku", "inhabitant"),
        ("et", "evakueeriti", "evacuate"),
        ("lt", "ligoninėje", "hospital"),
        ("lt", "keleivių", "passenger"),
        ("lt", "įtariamųjų", "suspect"),
        ("lt", "evakuota", "evacuate"),
        ("lv", "slimnīcās", "hospital"),
        ("lv", "jauniešu", "young_person"),
        ("lv", "strādniekiem", "worker"),
        ("lv", "evakuēja", "evacuate"),
        ("mk", "болниците", "hospital"),
        ("mk", "патници", "passenger"),
        ("mk", "евакуирани", "evacuate"),
        ("af", "slagoffers", "victim"),
        ("af", "gearresteer", "arrest_verb"),
        ("af", "hospitale", "hospital"),
        ("sq", "pasagjerëve", "passenger"),
        ("sq", "kompanisë", "company"),
        ("sq", "evakuuan", "evacuate"),
        ("sw", "walijeruhiwa", "injure"),
        ("sw", "waliokolewa", "rescue"),
        ("sw", "hospitalini", "hospital"),
        ("bn", "যাত্রীদের", "passenger"),
        ("bn", "হাসপাতালে", "hospital"),
        ("bn", "শ্রমিকেরা", "worker"),
        ("ta", "விபத்தில்", "accident"),
        ("ta", "பயணிகளின்", "passenger"),
        ("ta", "மாவட்டத்தில்", "district"),
        ("ne", "यात्रुहरूको", "passenger"),
        ("ne", "अस्पतालमा", "hospital"),
        ("gu", "મુસાફરોની", "passenger"),
        ("gu", "હોસ્પિટલમાં", "hospital"),
        ("pa", "ਇੰਜੀਨੀਅਰਾਂ", "engineer"),
        ("te", "ప్రమాదంలో", "accident"),
        ("te", "ప్రయాణికులను", "passenger"),
        ("kn", "ಅಪಘಾತದಲ್ಲಿ", "accident"),
        ("kn", "ಪ್ರಯಾಣಿಕರನ್ನು", "passenger"),
        ("ml", "അപകടത്തിൽ", "accident"),
        ("ml", "ആശുപത്രിയിലെ", "hospital"),
        ("so", "duulimaadka", "flight"),
        ("so", "magaaladii", "city"),
        ("cy", "heddlu'n", "police"),
    ],
)
def test_finds_inflected_words(language: str, word: str, concept: str) -> None:
    assert concept in lexicon(language).find(word)


@pytest.mark.parametrize(
    ("language", "word", "concept"),
    [
        ("de", "Unglückszüge", "train"),
        ("de", "Bauarbeitergewerkschaft", "trade_union"),
        ("nl", "goederentreinen", "freight_train"),
        ("nl", "stadsziekenhuis", "hospital"),
        ("sv", "barnsjukhus", "hospital"),
        ("sv", "skogsbränder", "wildfire"),
        ("no", "barnesykehus", "hospital"),
        ("hu", "gyermekkórházban", "hospital"),
        ("fi", "kauppalaivassa", "ship"),
        ("fi", "terveysviranomaiset", "authority"),
    ],
)
def test_finds_the_last_part_of_a_compound(language: str, word: str, concept: str) -> None:
    assert concept in lexicon(language).find(word)


@pytest.mark.parametrize(
    ("language", "word", "counts"),
    [("fi", "kuoli", True), ("de", "stieg", True), ("ro", "între", False), ("el", "με", False), ("hu", "meg", False)],
)
def test_a_function_word_is_a_verb_where_it_is_listed_or_long(language: str, word: str, counts: bool) -> None:
    assert lexicon(language).has_verb(word) == counts


def test_a_german_adjective_is_no_compound() -> None:
    assert lexicon("de").find("umfangreich") == ()


@pytest.mark.parametrize(
    ("language", "expression", "concept"),
    [
        ("en", "fire engines", "fire_engine"),
        ("en", "chief executives", "chief_executive"),
        ("fr", "chemins de fer", "railway"),
        ("fr", "agents de sécurité", "security_guard"),
        ("es", "cajas de seguridad", "safe_deposit_box"),
        ("es", "puestos de trabajo", "job"),
        ("it", "cassette di sicurezza", "safe_deposit_box"),
        ("it", "vigili del fuoco", "firefighter"),
        ("pt", "cofres individuais", "safe_deposit_box"),
        ("ro", "locuri de muncă", "job"),
        ("el", "πυροσβεστικών οχημάτων", "fire_engine"),
        ("hu", "súlyosan sérültek", "seriously_injured"),
        ("fi", "otettiin kiinni", "arrest_verb"),
        ("no", "sporet av", "derail"),
        ("ar", "وشركة الطيران", "airline"),
        ("hr", "prsluka za spašavanje", "life_jacket"),
        ("bg", "спасителните жилетки", "life_jacket"),
        ("sk", "záchranných člnov", "lifeboat"),
        ("sl", "zdravstvenih delavcev", "health_worker"),
        ("id", "laki laki", "man"),
        ("fr", "taux d intérêt", "interest_rate"),
        ("fr", "taux d'intérêt", "interest_rate"),
        ("uk", "в язниці", "prison"),
    ],
)
def test_finds_expressions_whole(language: str, expression: str, concept: str) -> None:
    words = expression.split()
    assert lexicon(language).phrase(words, 0) == (len(words), (concept,))


def test_a_phrase_that_is_none_is_its_first_word() -> None:
    assert lexicon("en").phrase(["passengers", "slept"], 0) == (1, lexicon("en").find("passengers"))


@pytest.mark.parametrize(
    ("language", "word", "first"),
    [
        ("en", "new", "new"),
        ("en", "call", "phone_call"),
        ("fr", "retraite", "pension"),
        ("de", "größte", "big"),
        ("es", "puesto", "job"),
        ("es", "tiempo", "time_moment"),
        ("it", "capo", "leader_n"),
        ("pt", "cofre", "safe_deposit_box"),
        ("ro", "mare", "big"),
        ("el", "επιχείρηση", "company"),
        ("hu", "döntő", "final_match"),
        ("fi", "lasku", "decrease_n"),
        ("no", "pris", "price"),
        ("fr", "vols", "flight"),
        ("fr", "fois", "occasion_time"),
        ("de", "Busse", "bus"),
        ("de", "Besatzung", "crew"),
        ("de", "Tore", "goal_sport"),
        ("en", "tickets", "ticket"),
        ("en", "admissions", "hospitalised"),
        ("es", "vecinos", "inhabitant"),
        ("pl", "mandatów", "parliament_seat"),
        ("sv", "avgångar", "departure"),
        ("ar", "أسرة", "family"),
    ],
)
def test_the_sense_of_news_comes_first(language: str, word: str, first: str) -> None:
    assert lexicon(language).find(word)[0] == first


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("en", "card", "car"),
        ("en", "set", "tennis_set"),
        ("en", "us", "user"),
        ("fr", "Paris", "gambling"),
        ("fr", "dessus", "top_upper"),
        ("de", "Österreich", "rich_person"),
        ("de", "Hamburg", "fast_food"),
        ("es", "san", "recover_health"),
        ("es", "puesto", "kiosk"),
        ("it", "capo", "peninsula"),
        ("pt", "Lula", "octopus"),
        ("pt", "cofre", "wallet_key"),
        ("nl", "eindelijk", "corpse"),
        ("ro", "față", "girl"),
        ("ro", "șapte", "dig"),
        ("el", "αρχών", "begin"),
        ("el", "καθαρά", "clean_verb"),
        ("hu", "fele", "fear_verb"),
        ("fi", "vuosi", "leak"),
        ("fi", "vaati", "danger"),
        ("no", "senere", "send"),
        ("hr", "naša", "space_agency"),
        ("hr", "dugo", "debt"),
        ("bg", "имаме", "clergy"),
        ("sk", "národ", "be_born"),
        ("sk", "roku", "negotiate"),
        ("sl", "dela", "part_share"),
        ("sl", "dežela", "rain"),
        ("he", "שבת", "go_on_strike"),
        ("he", "אבל", "mourning"),
        ("fa", "در", "door"),
        ("hi", "पाने", "water"),
    ],
)
def test_a_look_alike_is_another_word(language: str, word: str, other: str) -> None:
    assert other not in lexicon(language).find(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_word_has_no_concept(language: str) -> None:
    assert lexicon(language).find("xqzwvkj") == ()


@pytest.mark.parametrize(
    ("concept", "ancestor"),
    [
        ("person", "person"),
        ("train_driver", "person"),
        ("midfielder", "person"),
        ("seriously_injured", "victim"),
        ("customer", "person"),
        ("crew", "people_group"),
        ("sports_team", "people_group"),
        ("carmaker", "organization"),
        ("supermarket", "building"),
        ("high_speed_train", "vehicle"),
        ("salmon", "animal"),
    ],
)
def test_is_a_kind_of(concept: str, ancestor: str) -> None:
    assert is_kind_of(concept, ancestor)


@pytest.mark.parametrize(
    ("concept", "other"),
    [("person", "train_driver"), ("crew", "person"), ("family", "person"), ("train", "person"), ("nothing", "person")],
)
def test_is_no_kind_of(concept: str, other: str) -> None:
    assert not is_kind_of(concept, other)


REGIONS = {"arab_a", "african_a", "asian_a", "latin_american_a", "european_a"}
"""Nationalities of more than one country."""


def test_every_nationality_has_its_territory() -> None:
    nationalities = {each.id for each in concepts().values() if "nationality" in each.kinds}
    assert nationalities - NATIONS.keys() <= REGIONS
    assert nationalities

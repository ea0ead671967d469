"""Whether a figure is somebody's age: by what stands before and behind it."""

from __future__ import annotations

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.kinds import people, shortened
from claimdiff.kinds.found import hedge_before, is_only_verb, number_of
from claimdiff.languages import forms
from claimdiff.lexicon import concepts, countries, is_kind_of, lexicon
from claimdiff.lexicon.fold import fold
from claimdiff.values import Mod

COUNTED = Role.WORD | Role.NAME | Role.TIME_UNIT | Role.CURRENCY | Role.UNIT | Role.PERCENT
AGEING = ("person", "animal", "vehicle", "building", "bridge", "tunnel", "monument", "machine", "tree")
"""Concepts of what has an age in years, as ``ein siebenjähriger Bus`` has; other things last them."""
TERMS = frozenset(("prison", "sentence"))
"""Concepts of what a court orders for some years."""
CONTRACTS = frozenset(("loan", "mortgage", "warranty", "contract"))
"""Concepts of what is agreed for some years, whoever stands before it."""
REST = (Role.DURATION_BEFORE, Role.DETERMINER)
"""What follows years that were spent somewhere: ``en el``."""
CLOSES = Role.COMMA | Role.STOP | Role.CLOSE | Role.JOINER | Role.DASH
MARKED_UNIT = 2
"""A number and its unit, nothing between."""
FEW = 3
ROUND = 10
"""A sentence that opens with tens of years is as often about that time: ``Vingt ans, une éternité``."""


def stated_whole(match: Match, scan: Scan) -> bool:
    """``aged 17``: without a unit, nothing may follow that the number counts."""
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if scan.items[match.last - 1].has(Role.AGE_UNIT) or after is None or not after.mask & COUNTED:
        return True
    if after.has(Role.FUNCTION) and not scan.glued(match.last):
        return True
    return after.has(Role.WORD) and is_only_verb(after, scan)


def begins_clause(match: Match, scan: Scan) -> bool:
    """Whether nothing of its clause stands before: ``À 41 ans, il``."""
    return match.first == 0 or bool(scan.items[match.first - 1].mask & (Role.COMMA | Role.STOP | Role.QUOTE))


def opens_sentence(match: Match, scan: Scan) -> bool:
    """``Sept ans, une jambe cassée``: an age where nothing stands before, and a word for somebody behind."""
    told = bool(match["next"].mask & (Role.WORD | Role.NAME)) or number_of(match["number"]).value % ROUND != 0
    return match.first == 0 and told


def is_of_life(match: Match, scan: Scan) -> bool:
    """``una mujer con 30 años``, not ``un estibador con más de 30 años en el muelle``: years there."""
    rest = scan.items[match.last : match.last + 2]
    if match.get("hedge") is None or not match["verb"].has(Role.FUNCTION) or len(rest) < len(REST):
        return True
    return not all(item.mask & roles for item, roles in zip(rest, REST, strict=True))


def is_apposed(match: Match, scan: Scan) -> bool:
    """``Odile, 74 ans, a``; not ``: otto anni per lei``, ``, één jaar langer``, ``, 37 лет отработавший``.

    Behind a colon or a semicolon an age closes its clause. A word behind it is no verb; right behind a number of a
    few years, or in a language that bends its participles there, it is none at all.
    """
    after = scan.items[match.last] if match.last < len(scan.items) else None
    lead = scan.items[match.first]
    if lead.has(Role.COLON) or lead.key == ";":
        return after is None or bool(after.mask & CLOSES)
    if after is not None and after.has(Role.HEDGE):
        return False
    if after is None or not after.has(Role.WORD) or after.has(Role.FUNCTION):
        return True
    if scan.vocabulary.language.age_bare or number_of(match["number"]).value <= FEW:
        return False
    return not is_only_verb(after, scan)


def is_open_ended(match: Match, scan: Scan) -> bool:
    """``65 years and over``; ``at least`` behind a number of years may last."""
    return not scan.items[match.last].has(Role.HEDGE)


def bounds_age(match: Match, scan: Scan) -> bool:
    """A hedge right behind a person that the lexicon knows, with the unit or, for bounds, nothing counted.

    Where what is counted stands before its number, that is a count: ``watu wasiopungua 14``.
    """
    if scan.vocabulary.language.number_last:
        return False
    bounds = match["hedge"].meaning(Role.HEDGE) is not Mod.APPROX or scan.items[match.last - 1].has(Role.AGE_UNIT)
    if not scan.items[match.last - 1].has(Role.AGE_UNIT) and shortened.is_of_another(scan, match.index("number")):
        return False
    person = is_one_person(match, scan) and people.right_before(scan, match.index("hedge"))
    return bounds and person and stated_whole(match, scan)


def is_from(match: Match, scan: Scan) -> bool:
    """Whether people stand right before the age from which something is theirs: ``Kinder ab sechs Jahren``."""
    return is_one_person(match, scan) and people.right_before(scan, match.index("from"))


def compares(match: Match, scan: Scan) -> bool:
    """Whether an age is compared, in years."""
    unit = match["years"]
    return scan.items[match.first].has(Role.HEDGE) and unit.has(Role.TIME_UNIT) and _unit_of(unit) == "year"


def _unit_of(item: Item) -> str:
    unit: str = item.meaning(Role.TIME_UNIT)
    return unit


def is_joined(match: Match) -> bool:
    """``34–letni``: whether a dash before the word for years is written as a hyphen is, without spaces."""
    return not match.scan.items[match.last - 2].has(Role.DASH) or all(
        match.scan.glued(at) for at in (match.last - 2, match.last - 1)
    )


def is_bare(match: Match, scan: Scan) -> bool:
    """``мужчина 45 лет``: whether a language says ages right behind a person, and one stands there."""
    return scan.vocabulary.language.age_bare and is_one_person(match, scan)


def always(match: Match, scan: Scan) -> bool:
    """These words state an age wherever they stand."""
    return True


def lasts(scan: Scan, match: Match) -> bool:
    """Whether what follows is a thing that lasts: ``dreijährige Haftstrafe``, not ``dreijähriger Junge``.

    An adjective with a capital behind its digits is a noun itself: ``der 34-Jährige wohnte``. A word with
    a capital behind it is a name (``23-річна Віра``), but where every noun has one.
    """
    index = match.last
    adjective = scan.text[scan.items[index - 1].start : scan.items[index - 1].end].lstrip("-‐‑")
    if adjective[:1].isupper():
        return False
    if index >= len(scan.items) or not scan.items[index].mask & (Role.WORD | Role.NAME | Role.LABEL):
        return False
    if scan.text[scan.items[index].start].isupper() and not scan.vocabulary.language.capital_nouns:
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[index].key)
    if not any(concepts()[concept].pos == "n" for concept in known):
        return False
    return not any(is_kind_of(concept, kind) for concept in known for kind in AGEING)


def is_of_term(match: Match, scan: Scan) -> bool:
    """``φυλάκιση έως πέντε ετών``: whether years in a word of its own are of a term or a contract right before."""
    if not scan.items[match.last - 1].has(Role.TIME_UNIT) or match.last - match.index("number") > MARKED_UNIT:
        return False
    _, first = hedge_before(scan, match.index("number"))
    known = people.known_before(scan, first)
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if after is not None and after.has(Role.WORD):
        known += lexicon(scan.vocabulary.language.code).find(after.key)
    return not (TERMS | CONTRACTS).isdisjoint(known) and not any(is_kind_of(each, "person") for each in known)


def may_be_a_person(match: Match, scan: Scan) -> bool:
    """Whether the noun before ``of 34 years`` is a person: the lexicon says so, or knows none of the words.

    Nor does it know the noun where it knows a nationality alone (``un golfeur danois``, ``une Polonaise``); a sport
    that is said of somebody names who does it (``une skieuse``).
    """
    if not CONTRACTS.isdisjoint(lexicon(scan.vocabulary.language.code).find(scan.items[match.first].key)):
        return False
    if _is_national(match, scan):
        return True
    known = [each for each in people.known_before(scan, match.first + 1) if not is_kind_of(each, "nationality")]
    if any(is_kind_of(concept, "person") for concept in known):
        return True
    return all(is_kind_of(concept, "sport") and concept != "sport" for concept in known)


def _is_national(match: Match, scan: Scan) -> bool:
    """``la mort d'un Allemand de 26 ans``: a nationality right behind an article for one, and no noun between."""
    known = lexicon(scan.vocabulary.language.code).find(scan.items[match.first].key)
    behind_one = match.first > 0 and scan.items[match.first - 1].has(Role.ONE)
    return behind_one and bool(known) and all(is_kind_of(each, "nationality") for each in known)


def is_country(item: Item, scan: Scan) -> bool:
    """Whether a name is that of a country, which no age is of: ``from Mali, 94, and Senegal, 47,``."""
    return fold(item.key) in countries(scan.vocabulary.language.code)


def is_person(match: Match, scan: Scan) -> bool:
    """Whether the lexicon knows the noun before as a person."""
    return people.stand_before(scan, match.first + 1)


def is_aged_between(match: Match, scan: Scan) -> bool:
    """``dansker mellem 18 og 35 år``: a person right before two numbers of years with a word for between."""
    at = match.index("number")
    text = scan.text[scan.items[at].start : scan.items[at].end]
    return _unit_of(match["unit"]) == "year" and not text[:1].isdigit() and is_of_people(match, scan)


def is_of_people(match: Match, scan: Scan) -> bool:
    """Whether the noun before a range of years is of people, by what they are or by their country."""
    known = people.known_before(scan, match.first + 1)
    return any(is_kind_of(concept, kind) for concept in known for kind in ("person", "nationality"))


def says(verb: Item, scan: Scan) -> bool:
    """Whether a word before a name is a verb of saying."""
    language = scan.vocabulary.language
    return "say" in lexicon(language.code).find(verb.key)


def is_without_term(match: Match, scan: Scan) -> bool:
    """Whether the noun before is a person, and no term behind: not ``осъди директора на шест години затвор``."""
    after = scan.items[match.last] if match.last < len(scan.items) else None
    known = lexicon(scan.vocabulary.language.code).find(after.key) if after is not None else ()
    said = lexicon(scan.vocabulary.language.code).find(scan.items[match.first].key)
    acts = scan.items[match.first].has(Role.WORD) and (not said or concepts()[said[0]].pos == "v")
    return is_person(match, scan) and TERMS.isdisjoint(known) and not acts


def is_one_person(match: Match, scan: Scan) -> bool:
    """Whether the noun before is a person and no number of victims: not ``a toll of 19``."""
    return is_person(match, scan) and not people.harmed_before(scan, match.first + 1)


def is_of_a_person(match: Match, scan: Scan) -> bool:
    """Whether the first word of a match is a person: ``Mannen var 58 år``, not ``straffet var 5 år``."""
    known = lexicon(scan.vocabulary.language.code).find(scan.items[match.first].key)
    return any(is_kind_of(concept, "person") for concept in known)


def is_dative_relative(match: Match, scan: Scan) -> bool:
    """``министр, которому 64 года,``: behind the comma, a relative pronoun in the dative."""
    return match["relative"].key in forms(scan.vocabulary.language.age_relatives)


def is_in_dative(match: Match, scan: Scan) -> bool:
    """Whether a clause begins with somebody in the dative: a name of two words or more, or a person's noun."""
    endings = scan.vocabulary.language.age_datives
    if not endings or not begins_clause(match, scan):
        return False
    last = match.index("number") - 1
    while last > match.first and scan.items[last].has(Role.HEDGE):
        last -= 1
    named = last > match.first and scan.items[last].has(Role.NAME)
    return scan.items[last].key.endswith(tuple(forms(endings))) and (named or is_of_a_person(match, scan))

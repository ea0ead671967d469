"""Measures in CLDR units: ``120 km/h``, ``3,5 Tonnen``, ``magnitude 7.8``, ``a 45-metre tunnel``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan, tells_change
from claimdiff.kinds import about_one, centimetres, instead, signed, unsaid
from claimdiff.kinds.found import Context, Found, hedges, near, number_of
from claimdiff.kinds.quantity import NEGATIVE, ends, quantity, sign_before
from claimdiff.kinds.weight import is_weight
from claimdiff.lexicon import concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Mod, Quantity
from claimdiff.values.units import UNITS

AFTER = Pattern(
    "(speed:SPEED_WORD HEDGE?)? number:(NUM|ONE) HYPHEN? HEDGE_AFTER? (PARTITIVE APOSTROPHE?)? "
    "article:(ONE|DETERMINER)? OPEN? unit:(UNIT|MEASURE_ADJECTIVE) (below:BELOW_ZERO|half:AND_HALF)?"
)
SMALLER = Pattern("(joined:JOINER|COMMA)? number:NUM HYPHEN? unit:UNIT")
"""The next part of a compound: ``five feet and two inches``."""
CHANGED = Pattern(
    "(?:BETWEEN|CHANGE_FROM) number:NUM (RANGE_TO|BETWEEN_AND|FUNCTION) (?=NUM (PARTITIVE APOSTROPHE?)? unit:UNIT)"
)
"""``from 12 to 8 metres``: a falling pair of which the first shares the unit, or a pair behind a verb of change."""
MAGNITUDE = Pattern("MAGNITUDE HYPHEN? (PARTITIVE|FUNCTION|HEDGE|COLON)* number:NUM degrees:UNIT?")
STRENGTH_AFTER = Pattern("number:NUM HYPHEN? MAGNITUDE (?!(PARTITIVE|FUNCTION|HEDGE|COLON)* NUM)")
"""``5.8 तीव्रता का भूकंप``."""
DEGREES = ("celsius", "degree", "magnitude")
"""What the degrees of a magnitude are read as where they stand alone: ``بقوة 6.3 درجات``."""
FIRST = Pattern("unit:UNIT HEDGE? number:NUM")
ANOTHER = Pattern("(JOINER|BETWEEN_AND|FUNCTION) number:DIGITS")
COMPOUND = {"foot": "inch", "pound": "ounce", "stone": "pound"}
"""Units whose parts are said behind them."""
THOUSANDTHS = {"metric-ton": "kilogram", "kilogram": "gram", "kilometer": "meter"}
"""Units whose thousandths are joined to them with a word, told in these: ``huit tonnes et soixante kilos``."""
THOUSAND = 1000
HALF = Decimal("0.5")
PER = Pattern("(?:WORD|NAME)? (PER|SLASH) hundred:NUM? other:(UNIT|TIME_UNIT|WORD)|other2:RATE")
"""What a unit is divided by: ``litres | per second``, ``l | /100 km``, ``Liter | Regen pro Quadratmeter``."""
SYMBOLS = {"s": "second", "h": "hour", "min": "minute"}
"""Signs of time behind a stroke."""
HOTTEST = 57
"""Degrees Celsius of the hottest day measured (World Meteorological Organization: 56.7 in 1913)."""
ANGLES = frozenset(
    ("hillside", "circle_line", "corner_n", "bend_curve", "turn_v", "roof", "north", "south", "east", "west")
)
"""Concepts beside which bare degrees are of an angle, or of latitude and longitude."""
TEMPERATURES = ("celsius", "fahrenheit", "degree")
MINUS = "−"
BEFORE_MINUS = Role.COLON | Role.OPEN | Role.FUNCTION | Role.PARTITIVE | Role.RANGE_TO | Role.CHANGE_FROM
"""What may stand before a minus that is set off from its figure; before a dash stands any word."""
LETTERS = {"c": HOTTEST, "f": 135}
"""Scales that a capital on the figure names where weather is spoken of (``38C``), with their hottest day."""
FASTEST = 1000
"""Kilometres an hour that a word before a figure alone tells (``Tempo 190``)."""
STRONGEST = {"magnitude": 10, "beaufort": 12}
"""No earthquake has been measured at magnitude 10 (USGS); the scale of winds ends at 12."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every measure of a sentence."""
    speeds: list[Found] = []
    for match in MAGNITUDE.find(scan):
        number, degrees = match["number"], match.get("degrees")
        if degrees is not None and _unit(degrees) not in DEGREES:
            continue
        unit = _scale(match, scan)
        if not number.has(Role.CODE) and number_of(number).value <= STRONGEST.get(unit, FASTEST):
            mod, _, last = hedges(scan, match.index("number"), match.last)
            told = Found(Kind.MEASURE, match.first, last, quantity(number, "measure", unit, mod))
            yield told
            if unit not in STRONGEST:
                speeds.append(told)
            if unit == "magnitude":
                yield from _next_magnitude(scan, match.last)
    for match in STRENGTH_AFTER.find(scan):
        number = match["number"]
        if not number.has(Role.CODE) and number_of(number).value <= STRONGEST["magnitude"]:
            mod, first, _ = hedges(scan, match.first, match.last)
            yield Found(Kind.MEASURE, first, match.last, quantity(number, "measure", "magnitude", mod))
    stated = [_measure(match, scan) for match in AFTER.find(scan) if _is_measure(match, scan)]
    yield from stated
    yield from unsaid.measures(scan)
    yield from signed.find(scan)
    for match in about_one.told(scan, Role.UNIT):
        unit = _unit(match["unit"])
        unit = "celsius" if unit == "degree" and _is_temperature(scan, match) else unit
        yield Found(Kind.MEASURE, match.first, match.last, quantity(match["number"], "measure", unit, Mod.APPROX))
    yield from centimetres.glued(scan)
    yield from instead.find(scan, sorted((*stated, *speeds), key=lambda each: each.last))
    yield from instead.decimals(scan, stated)
    if scan.vocabulary.language.number_last:
        yield from _units_first(scan)
    for match in CHANGED.find(scan):
        index = match.index("number")
        unit = _unit(match["unit"])
        sure = scan.items[match.first].has(Role.BETWEEN) or tells_change(scan.items, index)
        if sure and not match["number"].mask & (Role.RANGE | Role.CODE):
            yield Found(Kind.MEASURE, index, index + 1, quantity(match["number"], "measure", unit, None))


def _units_first(scan: Scan) -> Iterator[Found]:
    """``kilomita 40``, where units stand before their numbers."""
    for match in FIRST.find(scan):
        number = match["number"]
        if number.mask & (Role.CODE | Role.FRACTION):
            continue
        unit, last = _per(_unit(match["unit"]), scan, match) or (_unit(match["unit"]), match.last)
        mod, first, last = hedges(scan, match.first, last)
        yield Found(Kind.MEASURE, first, last, quantity(number, "measure", unit, mod))


def _scale(match: Match, scan: Scan) -> str:
    """Whether a word of strength is of winds (``Windstärke 9``, ``winds of force 9``), of speed or of earthquakes."""
    if scan.items[match.first].has(Role.UNIT):
        return _unit(scan.items[match.first])
    words = lexicon(scan.vocabulary.language.code)
    around = near(scan, match.first, match.last)
    return (
        "beaufort"
        if any("wind" in words.find(item.key) for item in around if item.mask & (Role.WORD | Role.NAME))
        else "magnitude"
    )


def _next_magnitude(scan: Scan, index: int) -> Iterator[Found]:
    """The second of two magnitudes: ``6,1 und 5,3``."""
    match = ANOTHER.at(scan, index)
    number = match["number"] if match is not None else None
    if match is None or number is None or number.mask & (Role.CODE | Role.WHOLE | Role.RANGE):
        return
    after = scan.items[match.last] if match.last < len(scan.items) else None
    measured = after is not None and after.mask & (Role.UNIT | Role.PERCENT | Role.CURRENCY | Role.MULTIPLIER)
    if number_of(number).value <= STRONGEST["magnitude"] and not measured:
        yield Found(Kind.MEASURE, match.last - 1, match.last, quantity(number, "measure", "magnitude", None))


def _is_measure(match: Match, scan: Scan) -> bool:
    """Whether the unit is one here, and no preposition (``12 in``), label (``m``) or name."""
    number, unit = match["number"], match["unit"]
    at = match.index("unit")
    if number.has(Role.CODE) or not number.has(Role.NUM):
        return False
    if match.get("article") is not None and not number.has(Role.FRACTION):
        return False
    if unit.has(Role.FUNCTION) and not scan.glued(at):
        return False
    if at + 1 < len(scan.items) and scan.glued(at + 1) and scan.items[at + 1].raw_digits() and unit.key.isalpha():
        return False
    if scan.items[at - 1].has(Role.OPEN) and not (at + 1 < len(scan.items) and scan.items[at + 1].has(Role.CLOSE)):
        return False
    if unit.has(Role.UNIT) and not is_weight(scan, number, unit, at + 1):
        return False
    if unit.key in LETTERS:
        return scan.glued(at) and unit.has(Role.NAME) and _is_weather(scan, match, LETTERS[unit.key])
    return len(unit.key) > 1 or not (unit.key.isalpha() and unit.key.isascii()) or number.has(Role.DIGITS)


def _measure(match: Match, scan: Scan) -> Found:
    number, unit = match["number"], _unit(match["unit"])
    last = match.last
    if (ratio := _per(unit, scan, match)) is not None:
        unit, last = ratio
    if (speed := match.get("speed")) is not None:
        unit = _said_before(unit, speed.meaning(Role.SPEED_WORD))
    times, first = sign_before(scan, match.index("number"))
    if unit in TEMPERATURES and times > 0 and _is_below_zero(scan, first):
        times, first = NEGATIVE, first - 1
    if match.get("below") is not None or match["unit"].has(Role.BELOW_ZERO):
        times = NEGATIVE
    if unit == "degree" and (times < 0 or _is_temperature(scan, match)):
        unit = "celsius"
    if times < 0 and number.has(Role.RANGE) and not scan.items[first].has(Role.MINUS):
        mod, first, last = hedges(scan, first, last)
        low, high = (end.value for end in ends(number))
        return Found(Kind.MEASURE, first, last, Quantity.ranged("measure", -low, high, unit, mod))
    if match.get("half") is not None and number.has(Role.WHOLE):
        mod, first, last = hedges(scan, first, match.last)
        value = (number_of(number).value + HALF) * times
        return Found(Kind.MEASURE, first, last, Quantity.stated("measure", value, HALF, unit, mod))
    if unit == "meter" and (small := centimetres.behind(match, scan)) is not None:
        mod, first, last = hedges(scan, first, small.last)
        value = number_of(number).value + number_of(small["number"]).value * centimetres.HUNDREDTH
        return Found(Kind.MEASURE, first, last, Quantity.stated("measure", value, centimetres.HUNDREDTH, unit, mod))
    part = None if number.has(Role.RANGE) else _smaller_part(unit, SMALLER.at(scan, last))
    if part is not None:
        mod, first, last = hedges(scan, first, part.last)
        return Found(Kind.MEASURE, first, last, _compound(number, unit, part, mod))
    mod, first, last = hedges(scan, first, last)
    return Found(Kind.MEASURE, first, last, quantity(number, "measure", unit, mod, times))


def _is_below_zero(scan: Scan, first: int) -> bool:
    """Whether a minus stands before a space and item `first`: ``Température : - 20 °C``, no dash between two words."""
    if not first or not scan.items[first - 1].mask & (Role.HYPHEN | Role.DASH):
        return False
    return first == 1 or scan.items[first - 1].key == MINUS or bool(scan.items[first - 2].mask & BEFORE_MINUS)


def _said_before(unit: str, word: str) -> str:
    """A unit with what was said before its number: ``时速`` makes kilometres an hour, ``华氏`` degrees Fahrenheit."""
    if word in UNITS:
        return word if unit == "degree" or UNITS[unit].dimension == UNITS[word].dimension else unit
    return ratio if (ratio := f"{unit}-per-{word}") in UNITS else unit


def _is_temperature(scan: Scan, match: Match) -> bool:
    """Whether bare degrees are Celsius's: weather is spoken of, or Celsius is used and they have decimals, with neither
    an angle nor a direction beside them."""
    if _is_weather(scan, match):
        return True
    language, number = scan.vocabulary.language, number_of(match["number"])
    if language.fahrenheit or number.value > HOTTEST:
        return False
    words = lexicon(language.code)
    beside = near(scan, match.first, match.last)
    if any(item.has(Role.UNIT) and _unit(item) == "celsius" for item in beside):
        return True
    return not match["number"].has(Role.WHOLE) and ANGLES.isdisjoint(
        concept for item in beside for concept in words.find(item.key)
    )


def _is_weather(scan: Scan, match: Match, hottest: int = HOTTEST) -> bool:
    """Whether bare degrees are of temperature: a word of the weather in the sentence, and no figure above all weather.

    Bare degrees of a warmer place may be Fahrenheit's; those of angles have no weather beside them.
    """
    if number_of(match["number"]).value > hottest:
        return False
    words = lexicon(scan.vocabulary.language.code)
    return any(
        concepts()[concept].domain == "weather"
        for item in near(scan, match.first, match.last)
        if item.mask & (Role.WORD | Role.NAME)
        for concept in words.find(item.key)
    )


def _per(unit: str, scan: Scan, match: Match) -> tuple[str, int] | None:
    """The unit of a ratio (``litres per second``) and the index after it; None where that is no unit."""
    if match.get("below") is not None or match.get("half") is not None:
        return None
    part = PER.at(scan, match.last)
    if part is None:
        return None
    other, hundred = part.get("other") or part["other2"], part.get("hundred")
    if other.has(Role.RATE):
        divisor = other.meaning(Role.RATE)
    elif scan.items[part.first].has(Role.SLASH):
        divisor = SYMBOLS.get(other.key) or (_unit(other) if other.has(Role.UNIT) else "")
    else:
        role = Role.UNIT if other.has(Role.UNIT) else Role.TIME_UNIT
        divisor = other.meaning(role) if other.has(role) else ""
    count = f"{number_of(hundred).value}-" if hundred is not None else ""
    ratio = f"{unit}-per-{count}{divisor}"
    return (ratio, part.last) if ratio in UNITS else None


def _smaller_part(unit: str, part: Match | None) -> Match | None:
    """The part of a compound measure, if it is of the unit that goes with the larger one."""
    if part is None or part["number"].mask & (Role.RANGE | Role.CODE):
        return None
    if part.get("joined") is not None and _unit(part["unit"]) == THOUSANDTHS.get(unit):
        return part if number_of(part["number"]).value < THOUSAND else None
    return part if _unit(part["unit"]) == COMPOUND.get(unit) else None


def _compound(number: Item, unit: str, part: Match, mod: Mod | None) -> Quantity:
    """``5 ft 2 in`` in the larger unit, ``8 t and 64 kg`` in the smaller one."""
    if unit in THOUSANDTHS:
        value = number_of(number).value * THOUSAND + number_of(part["number"]).value
        return Quantity.stated("measure", value, Decimal(1), THOUSANDTHS[unit], mod)
    share = Decimal(UNITS[_unit(part["unit"])].factor) / Decimal(UNITS[unit].factor)
    value = number_of(number).value + number_of(part["number"]).value * share
    return Quantity.stated("measure", value, share, unit, mod)


def _unit(item: Item) -> str:
    unit: str = item.meaning(Role.UNIT if item.has(Role.UNIT) else Role.MEASURE_ADJECTIVE)
    return unit

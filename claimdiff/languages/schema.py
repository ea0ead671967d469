"""The schema of a language's data. Every field is data; none is looked at by a language's code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from claimdiff.values import Mod

Forms = str
"""Words and phrases of one meaning, separated by commas: ``"minute, minutes, min"``."""


def forms(words: Forms) -> Iterator[str]:
    """The single forms of a comma-separated string: ``"a, b"`` → ``a``, ``b``."""
    return (form for part in words.split(",") if (form := part.strip()))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Language:
    """The words of one language, by meaning. There is one for each, equal to itself alone.

    A form is matched without regard to case, token by token, so a phrase may hold spaces, hyphens
    and apostrophes (``aujourd'hui``, ``l'un des``). Where a field is empty the language has no
    such words, or CLDR supplies them (months, weekdays, units, currencies, separators).
    """

    code: str
    """ISO 639-1."""

    # --- script
    unspaced: bool = False
    """Words are not separated by spaces (Chinese, Japanese, Thai): known forms are found inside text."""
    suffixes: Forms = ""
    """Endings that may follow a known form or a number without a space (``'te``, ``명이``): agglutination."""
    apostrophes: bool = False
    """An apostrophe between letters belongs to the word (``п'ять``, ``об'єкт``)."""
    prefixes: Forms = ""
    """Words written on the next word without a space (``و``, ``ال``, ``بال``); taken off where the rest is known."""

    # --- numbers
    numbers: Mapping[int, Forms] = field(default_factory=dict)
    """Words that add: 0 to 99, and whole hundreds where they are one word."""
    multipliers: Mapping[int, Forms] = field(default_factory=dict)
    """Words that multiply what stands before them: hundred, thousand, million."""
    short_multipliers: Mapping[int, Forms] = field(default_factory=dict)
    """Their abbreviations, which multiply digits alone: ``Mio.``, ``bn``, ``k``."""
    spelled_multipliers: Mapping[int, Forms] = field(default_factory=dict)
    """Plurals that multiply words alone (``twenty-five millions``): behind digits they count what is vague."""
    number_last: bool = False
    """What is counted, its unit and the scale stand before a number: ``shilingi milioni 5``, ``watu 200``."""
    years_in_pairs: bool = False
    """Years are said as two numbers: ``nineteen ninety-eight``."""
    joiners: Forms = ""
    """Words allowed inside a number (``vingt et un``, ``two hundred and five``)."""
    unit_first: bool = False
    """Units stand before tens: ``dreiundzwanzig``."""
    glued: bool = False
    """Numbers are written as one word: ``zweihundertdrei``."""
    number_stems: Mapping[int, Forms] = field(default_factory=dict)
    """Numbers as they stand inside a word alone: ``{2: "dvo"}`` of ``dvogodišnji``."""
    articles: Forms = ""
    """Forms of one that are also articles; numbers only before a unit, a scale or a currency."""
    decimal_words: Forms = ""
    """``virgule``, ``Komma``, ``point``."""
    fractions: Mapping[str, Forms] = field(default_factory=dict)
    """``{"1/2": "demi, demie", "3/2": "anderthalb"}``."""
    and_a_half: Forms = ""
    """Phrases that add a half after a unit or a number: ``et demi, et demie``, ``and a half``."""
    parts_before: Mapping[str, Forms] = field(default_factory=dict)
    """Words that add a part of the last scale to the number behind them: ``{"1/2": "साढ़े", "-1/4": "पौने"}``."""
    collectives: Mapping[int, Forms] = field(default_factory=dict)
    """Nouns of about so many: ``{30: "trentaine"}``."""
    vague: Forms = ""
    """``quelques, plusieurs``: an amount without a number."""
    many: Forms = ""
    """Plural collectives, vague as well: ``dizaines, centaines``, ``dozens``."""
    zero: Forms = ""
    """What stands before a noun of which there is none: ``aucun, no, kein, no hubo``."""
    zero_after: Forms = ""
    """What stands behind such a noun: ``gab es nicht``."""
    nobody: Forms = ""
    """Pronouns of no person: ``nobody, niemand, personne n'``."""
    negation: Forms = ""
    """Prefixes of a verb that deny it once more beside such a pronoun: ``Nikdo se nezranil``."""
    ordinals: Mapping[int, Forms] = field(default_factory=dict)
    """Ordinal words: ``{1: "premier, première, 1er"}``."""
    ordinal_suffixes: Forms = ""
    """What follows digits to make an ordinal: ``er, e, ème``, ``st, nd, rd, th``."""
    group: str | None = None
    decimal: str | None = None
    """Separators, where CLDR's are not the ones of the press."""
    other_marks: bool = False
    """Some countries of the language swap point and comma (Mexico, Algeria): an article that does so is read so."""

    # --- hedges and ranges
    hedges: Mapping[Mod, Forms] = field(default_factory=dict)
    """Words before a figure; ``nearly`` is `Mod.JUST_UNDER`, a good forty `Mod.JUST_OVER`."""
    hedge_links: Forms = ""
    """Prepositions that stand between a hedge and its figure: ``примерно на 500``, ``więcej niż w 40``."""
    hedges_after: Mapping[Mod, Forms] = field(default_factory=dict)
    """Words after a figure: ``or so``, ``au moins``."""
    hedge_opens: Forms = ""
    hedges_closing: Mapping[Mod, Forms] = field(default_factory=dict)
    """Prepositions before a figure, and verbs behind it that only then hedge it: ``از | ۲۰ نفر | گذشت``."""
    between: Forms = ""
    between_and: Forms = ""
    """``between`` … ``and``."""
    between_after: Forms = ""
    """Behind the two ends of a range and what they count: ``18 és 20 év közötti``."""
    range_to: Forms = ""
    """``18 to 20``: the word in the middle."""
    changes: Forms = ""
    change_from: Forms = ""
    """Verbs after which ``from 18 to 20`` is an old and a new figure and no range, and the words for from."""
    determiners: Forms = ""
    """Articles and possessives that may stand between a hedge and a figure: ``les quelque 45 000``."""

    # --- calendar
    months: Mapping[int, Forms] = field(default_factory=dict)
    short_months: Mapping[int, Forms] = field(default_factory=dict)
    """Abbreviations beside those of CLDR; months only where a day or a year stands beside them."""
    solar_months: Mapping[int, Forms] = field(default_factory=dict)
    """Months of the solar calendar of Iran; years from 1300 on are of it then."""
    capital_months: bool = False
    """Months are written with a capital: ``may`` is no month."""
    capital_nouns: bool = False
    """All nouns are written with a capital (German): a capital alone makes no name."""
    weekdays: Mapping[int, Forms] = field(default_factory=dict)
    """0 is Monday. Forms beside CLDR's (abbreviations of the press, compounds such as Dienstagmorgen)."""
    short_weekdays: Mapping[int, Forms] = field(default_factory=dict)
    """Abbreviations beside those of CLDR; weekdays only before a date."""
    date_order: str = "dmy"
    """``dmy``, ``mdy`` or ``ymd``: how ``03/04/2019`` is read."""
    date_links: Forms = ""
    """Words between the parts of a date: ``de``, ``of``, ``the``."""
    date_parts: Mapping[Mod, Forms] = field(default_factory=dict)
    """START, MID, END: ``début, début de``."""
    year_parts: Mapping[Mod, Forms] = field(default_factory=dict)
    """The same of a year that is not named, the one of the publication: ``Jahresende, fin d'année``."""
    year_words: Forms = ""
    """Words that announce a year: ``en, in, since, année, Baujahr``."""
    year_suffixes: Forms = ""
    """``年``, ``р.``, ``г.``, ``roku``: words after a year."""
    day_suffixes: Forms = ""
    month_suffixes: Forms = ""
    """``日``, ``月``."""
    month_words: Forms = ""
    """Before the number of a month: ``tháng``."""
    day_words: Forms = ""
    """Before a day of the month that names no month: ``dia 16``, ``el día 16``."""
    year_offset: int = 0
    """Years are counted from so many before: 543 where 2560 is 2017 (the Buddhist era of the Thai press)."""
    years_without_century: bool = False
    """The press leaves out the century of years (``24年の売上高``), which look like lengths of time then."""
    eras: Mapping[int, Forms] = field(default_factory=dict)
    """The year before the first of an era: ``{2018: "令和", 1911: "民國"}``."""
    after_christ: Forms = ""
    before_christ: Forms = ""
    """Beside a year, which may be of two digits then: ``AD``, ``v. Chr.``."""
    decades: Mapping[int, Forms] = field(default_factory=dict)
    """Whole words: ``{1990: "devadesátých letech, nittiotalet"}``."""
    relative_days: Mapping[int, Forms] = field(default_factory=dict)
    """``{-1: "hier"}``: days from the publication."""
    relative_units: Mapping[str, Forms] = field(default_factory=dict)
    """Whole phrases: ``{"month-1": "le mois dernier, last month", "year+0": "this year"}``."""
    last: Forms = ""
    next: Forms = ""
    this: Forms = ""
    """Words beside a weekday or month: ``dernier``, ``prochain``, ``ce``."""
    next_before: Forms = ""
    """Words right before a weekday that is to come: ``bis``, ``für``, ``until``."""
    weeks: Mapping[int, Forms] = field(default_factory=dict)
    """Weeks beside a weekday, from Monday to Sunday: ``{-1: "上", 0: "本", 1: "下, next week"}``."""
    ago_before: Forms = ""
    ago_after: Forms = ""
    """``il y a deux ans``, ``two years ago``."""
    later: Forms = ""
    """``three days later``."""
    from_now_before: Forms = ""
    from_now_after: Forms = ""
    """``dans cinq jours``, ``two weeks from now``; a form that is a year word too (``in``) needs `future` near."""
    future: Forms = ""
    """Words of a sentence that looks ahead: ``will``, ``soll``, ``devrait``."""
    verb_last: bool = False
    """Sentences end with their verb (Japanese, Hindi): what is to come is told there, far behind its date."""
    future_endings: Forms = ""
    """Ends of verbs that are of the future and of no noun: ``-eront``, ``-ará``."""
    wire_words: Forms = ""
    """What ends the dateline of a wire right behind its day: ``1月22日电``."""
    denials: Forms = ""
    """Words right before a verb that deny it, so that a bound is the other one: ``no supera los 300``."""
    since: Forms = ""
    """Words for since that lead to a point in time alone: ``seit``, ``depuis``; not ``od``, which is from as well."""
    past: Forms = ""
    past_endings: Forms = ""
    """Single words of the past (``was``, ``war``), and ends of verbs that tell of it: ``-ed``, ``-aron``."""
    set_for: Forms = ""
    """Right before a day or month that is still to come: ``ab Montag``, ``pour octobre``, ``para el viernes``."""
    before_date: Forms = ""
    after_date: Forms = ""
    """Between a length of time and a date: ``two days before 2 March``, ``zwei Tage nach dem 2. März``."""
    before_that: Forms = ""
    after_that: Forms = ""
    """After a length of time, seen from the day named last: ``two days later``, ``due giorni prima``."""
    day_shifts: Mapping[int, Forms] = field(default_factory=dict)
    """Days from the day named last: ``{1: "the next day, le lendemain", -1: "la veille"}``."""
    every: Forms = ""
    """Before a weekday that comes again and again: ``every``, ``tous les``, ``jeden``."""
    quarter_words: Forms = ""
    half_year_words: Forms = ""
    """``trimestre``, ``semestre``, with ordinals before or after."""
    halves: Forms = ""
    """Halves of anything, of a year only where the year follows: ``first half of 2018``, ``prima metà del 2018``."""
    quarter_signs: Forms = ""
    """Letters on the number of a quarter, beside Q: ``T3 2018``."""
    seasons: Mapping[str, Forms] = field(default_factory=dict)
    """``{"SU": "été, summer"}``."""
    decade_before: Forms = ""
    decade_after: Forms = ""
    """``années 80``, ``the 1990s``, ``die 90er Jahre``."""

    # --- clock
    hour_words: Forms = ""
    """Between or after the numbers of a clock time: ``h, heures``, ``Uhr``, ``o'clock``."""
    hours_from_dawn: bool = False
    """Hours are counted from six in the morning and in the evening: ``saa 2 usiku`` is 20:00 (Swahili)."""
    units_first: bool = False
    """Units of time stand before their number: ``dakika 45`` (Swahili)."""
    bare_hours: bool = True
    """An hour needs no word after it: ``alle 8``, ``a las 8``; French always says ``heures``."""
    hour_words_before: Forms = ""
    """Before the number: ``kl.``, ``om``, ``a las``."""
    hour_words_at_start: Forms = ""
    """Prepositions that announce a clock time where they open a sentence: ``La 2.47``."""
    levels: Forms = ""
    """Verbs behind which a word of `hour_words_before` leads to a figure: ``the toll stood | at 12``."""
    hour_names: Mapping[int, Forms] = field(default_factory=dict)
    """Hours in their own words: ``{6: "szóstej"}``; only where a word beside them tells the time."""
    minute_words: Forms = ""
    am: Forms = ""
    pm: Forms = ""
    """After the number, or before where the language says so: ``a.m.``, ``du matin``, ``de la tarde``."""
    night: Forms = ""
    """The same of the night, which is the evening before midnight and the morning after: ``at night``."""
    pm_beside: Forms = ""
    night_beside: Forms = ""
    """Halves of a day beside a clock time, but not on its number: ``Friday evening at 7``, ``Freitagabend um 8``."""
    midday: Forms = ""
    """Those of `pm` and `pm_beside` that begin an hour before noon: ``mittags``, ``'s middags``."""
    noon: Forms = ""
    midnight: Forms = ""
    half_past: Forms = ""
    """Before the hour: ``half past``."""
    half_to: Forms = ""
    """Before the hour that comes: ``halb``, ``half`` (Dutch)."""
    half_after: Forms = ""
    """After the hour: ``et demie``, ``y media``."""
    quarter_past_before: Forms = ""
    quarter_to_before: Forms = ""
    """Before the hour: ``quarter past``, ``Viertel vor``."""
    quarter_of: Forms = ""
    """Before the hour that comes, of which a quarter is over: ``čtvrt na``, ``negyed``."""
    quarter_past_after: Forms = ""
    quarter_to_after: Forms = ""
    """After the hour: ``et quart``, ``menos cuarto``."""
    third_past_after: Forms = ""
    third_to_after: Forms = ""
    """The same of a third of the hour: ``وثلث``, ``إلا ثلثا``."""
    minutes_past_before: Forms = ""
    minutes_to_before: Forms = ""
    """Between minutes and hour: ``ten past six``, ``zehn vor sechs``."""
    minutes_past_after: Forms = ""
    minutes_to_after: Forms = ""
    """Between hour and minutes: ``las ocho y diez``, ``huit heures moins dix``."""
    clock_hedges: Mapping[Mod, Forms] = field(default_factory=dict)
    """Hedges of clock times and dates: BEFORE, AFTER, APPROX."""
    zones: Mapping[str, Forms] = field(default_factory=dict)
    """``{"Europe/Paris": "heure de Paris"}``, beside the abbreviations that all languages share."""

    # --- durations, ages
    time_units: Mapping[str, Forms] = field(default_factory=dict)
    """CLDR ids without the prefix: second, minute, hour, day, week, month, quarter, year, decade, century."""
    duration_adjectives: Mapping[str, Forms] = field(default_factory=dict)
    """Units as adjectives after a number: ``{"hour": "stündig, stündige"}``."""
    unsaid_ones: Mapping[str, Forms] = field(default_factory=dict)
    """Singulars by unit of time or measure, of which a hedge alone tells one: ``почти год``, ``skoro kilometr``."""
    ones_with_article: bool = False
    """Only a hedge with an article in it tells one: ``eine knappe Stunde``."""
    duration_before: Forms = ""
    """Words before ``2h30`` that make it a duration: ``pendant, durant``."""
    about_one: Forms = ""
    """Between one of a unit and the number that it is about: ``een dag | of | tien``."""
    unit_before_about: bool = False
    """A unit of time before its number says that the number is about so (``минут десять``, ``часа через два``)."""
    durations: Mapping[str, Forms] = field(default_factory=dict)
    """Whole phrases: ``{"PT30M": "une demi-heure"}``."""
    age_after: Forms = ""
    """After a number of years or in its place: ``years old``, ``-jährig``."""
    age_before: Forms = ""
    """Before a number: ``aged``, ``âgé de``."""
    age_ranks: Forms = ""
    """Before a number that nothing follows: ``the oldest is``, ``de jongste``."""
    year_endings: Forms = ""
    """Adjectives of years that close a number in one word, and say other things alone: ``петгодишно``."""
    life_years: Forms = ""
    """After a number of order: the year of a life, one more than the age: ``88. Lebensjahr``."""
    age_links: Forms = ""
    """Between a person and an age, and other things elsewhere: ``en man på 34 år``."""
    age_units: Forms = ""
    """Words for years that after a person mean an age: ``ans``, ``años``."""
    age_verbs: Forms = ""
    """Verbs that with a number of years state an age: ``avait``, ``tiene``."""
    age_copulas: Forms = ""
    """Verbs between a person and a number of years that closes its clause, and other things elsewhere: ``var``."""
    age_bare: bool = False
    """An age may stand right behind its person: ``задержан мужчина 45 лет``."""
    age_datives: Forms = ""
    """Endings of the person whose age follows without a verb: ``Ивану Петрову 64 года``."""
    age_relatives: Forms = ""
    """Relative pronouns in that case: ``, которому 64 года,``."""
    age_words: Mapping[int, Forms] = field(default_factory=dict)
    """Whole words: ``{19: "diciannovenne, diciannovenni"}``."""
    possessives: Forms = ""
    """Before a decade that is one of a life: ``in her thirties``."""
    average_ages: Forms = ""
    """The age of many, before its figures: ``l'âge moyen, Medianalter``."""
    legal_ages: Forms = ""
    """Ages from which a law allows something, before their figures: ``l'âge légal, Rentenalter``."""
    retires: Forms = ""
    """Words for the end of a working life: ``Rente, jubilarse``; a number beside `age_at` is an age there."""
    age_at: Forms = ""
    """Between such a word and its age: ``Rente | mit | 67``, ``jubilarse | a los | 68``."""
    age_from: Forms = ""
    """Between people and the age from which something is theirs: ``Kinder | ab | 6 Jahren``."""
    age_owners: Forms = ""
    """Possessives before a number of order that is an age: ``op zijn 18de``."""
    age_decades: Forms = ""
    """After a number of tens: ``30代``, ``30대`` are ages from 30 to 39."""

    # --- money, percentages, measures
    currencies: Mapping[str, Forms] = field(default_factory=dict)
    """By ISO 4217; a name that no country owns by itself stands under its family (`values.currencies`): ``peso``."""
    at_price: Forms = ""
    """Before what something costs: ``contratos | por 900 millones``, ``sold | for 8 million``."""
    valued_at: Forms = ""
    """Before what something is worth and nothing else: ``valued at | 1.35 million``."""
    so_many_before: Forms = ""
    """What stands before the number of a subject that is left out: ``in | 2.300 hanno firmato``."""
    so_many_verbs: Forms = ""
    """The verb behind it: ``in 2.300 | hanno``."""
    in_cash: Forms = ""
    """After a sum that leaves out its currency: ``38,000 | in cash``."""
    notes_of: Forms = ""
    """Before what a banknote is worth, whose currency is known: ``biljetten van | vijftig``."""
    cents: Mapping[str, Forms] = field(default_factory=dict)
    """Hundredths by their currency: ``{"EUR": "Cent", "GBP": "pence, penny"}``; added to a sum before them."""
    unsure_currencies: Forms = ""
    """Names of currencies that are other things as often (``livres``): money only beside other money."""
    nationalities: Mapping[str, Forms] = field(default_factory=dict)
    """Adjectives of the countries (ISO 3166) whose money shares its name with others: ``{"CO": "colombianos"}``."""
    countries: Mapping[str, Forms] = field(default_factory=dict)
    """The names of the same countries; CLDR supplies them."""
    territories: Mapping[str, str] = field(default_factory=dict)
    """The names of all territories (ISO 3166) as CLDR has them."""
    decimal_links: Forms = ""
    """Words that join decimals to a sum or a percentage, and other things elsewhere: ``siete con cinco por ciento``."""
    percent: Forms = ""
    percent_before: Forms = ""
    """Words of per cent before the number: ``yüzde``, ``百分之``."""
    tenths: Forms = ""
    """Words that make a number a percentage of ten times as much: ``割``, ``成``."""
    percentage_points: Forms = ""
    points: Forms = ""
    """Points that are of percentages where the sentence tells of shares, else of an index or a game: ``points``."""
    point_tenths: Forms = ""
    """Tenths of a percentage point: ``décimas de punto``."""
    basis_points: Forms = ""
    """Words of a hundredth of a percentage point."""
    fahrenheit: bool = False
    """Bare degrees may be Fahrenheit's."""
    units: Mapping[str, Forms] = field(default_factory=dict)
    """CLDR unit ids: ``{"kilometer-per-hour": "km/h, Stundenkilometer"}``."""
    per_words: Forms = ""
    """Between two units: ``litres par seconde``, ``metri al secondo``, ``Liter auf 100 Kilometer``."""
    rates: Mapping[str, Forms] = field(default_factory=dict)
    """The same where its second word is no unit by itself: ``{"second": "al secondo"}``."""
    magnitude: Forms = ""
    """Before the number of an earthquake: ``magnitude``."""
    measure_adjectives: Mapping[str, Forms] = field(default_factory=dict)
    """Units inside adjectives: ``{"meter": "metrowa"}``."""
    speed_words: Mapping[str, Forms] = field(default_factory=dict)
    """Before a unit that time divides, or of another scale: ``{"hour": "时速", "fahrenheit": "华氏"}``."""
    minus: Forms = ""
    """Before a number below zero: ``minus``, ``moins``."""
    compared_to: Forms = ""
    """Before what a sum was, or is elsewhere: ``1 400 euros, | contre | 1 200 l'an dernier``."""
    per_person: Forms = ""
    """Behind what a sum comes to for each: ``94 million euros, 15 | per head``."""
    instead_of: Forms = ""
    """Before a figure with the unit of the one that stands in its place: ``180 km/h instead of 110``."""
    below_zero: Forms = ""
    """After a temperature: ``unter null``, ``below zero``."""

    # --- counts
    function_words: Forms = ""
    """Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns."""
    dated_participles: Forms = ""
    """Endings of participles that a year stands before, behind an article: ``das 1911 entstandene Gemälde``."""
    years_before_nouns: bool = False
    """A year stands before a noun as an adjective does (``the 2024 election``); counts have thousands marked."""
    adjectives_first: bool = True
    """The counted noun closes the run of words after the number (Germanic) or opens it (Romance)."""
    partitives: Forms = ""
    """Between number and noun: ``de``, ``of``, ``di``."""
    partitive_after_millions: bool = False
    """``deux millions d'euros``: a word right behind millions is not what they count."""
    of_them: Forms = ""
    """``d'entre eux``, ``of them``, ``von ihnen``: the noun stands before."""
    of_it: Forms = ""
    """Pronouns before a verb for what a bare figure is of: ``en réclamait douze``, ``ne aveva chiesti dodici``."""
    part_of: Forms = ""
    """Articles that join a part and its whole, where no partitive does: ``24 der 65 Abgeordneten``."""
    duals: bool = False
    """Whether nouns that say themselves that they are two are among the words for two: ``طفلين``, two children."""
    more_of_it: Forms = ""
    """Before a bare figure of what was stated before: ``another 2,100``, ``otros 10.000``, ``altri 7,5 milioni``."""
    factors: Forms = ""
    """Behind a number of times that compares: ``four | times as many``, ``quatre | fois plus``."""
    factors_before: Forms = ""
    """Before a number that multiplies or divides: ``multiplié par | quatre``."""
    the_rest: Forms = ""
    """Before a bare figure of those that are left: ``the | remaining | 27``, ``os restantes 27``."""
    that_is: Forms = ""
    """Between a figure and its conversion: ``245 mln euro, | czyli | 1,04 mld zł``."""
    of_which: Forms = ""
    """``dont``, ``davon``, ``including``: a part of the count before."""
    labels: Forms = ""
    """Nouns whose number is a name: ``ligne 4``, ``Halle 12``, ``route``, ``page``."""
    labels_after: Forms = ""
    """Words after a number that make it a name: ``Street``, ``straat``."""
    streets: Forms = ""
    """Streets and squares that are named by dates: ``rue``, ``plaza``, ``via``."""
    ratio_words: Forms = ""
    """``un sur trois``, ``one in four``: the word between the two numbers of a ratio."""
    score_words: Forms = ""
    """Between the two figures of a result: ``2대 1``, ``3 بر 1``."""
    idioms: Forms = ""
    """Phrases with number words that state nothing: ``l'un des``, ``one of the``."""
    counters: Mapping[str, Forms] = field(default_factory=dict)
    """Measure words between number and noun, with the concept they count: ``{"person": "人, 名"}``."""

    # --- sentences, pages
    abbreviations: Forms = ""
    """Words whose full stop ends no sentence: ``M., Dr., z. B.``."""
    furniture: Forms = ""
    """How lines begin that are not the story: ``Lire aussi``, ``Suivez-nous``."""
    stamps: Forms = ""
    """How publication stamps begin: ``Publié le``, ``Stand:``, ``Updated``."""
    byline: Forms = ""
    """How bylines begin: ``Par``, ``By``, ``Von``."""

    # --- scope
    per: Forms = ""
    """Between a figure and the unit of time that it is for: ``40 euros | par | mois``."""
    per_adjectives: Mapping[str, Forms] = field(default_factory=dict)
    """Words that say so by themselves: ``{"month": "monatlich, mensuel"}``."""

    # --- voices
    according_to: Forms = ""
    """Before a voice: ``according to``, ``selon``, ``laut``."""
    according_after: Forms = ""
    """After a voice: ``zufolge``, ``mukaan``; with a hyphen, written on it: ``-에 따르면``."""
    saying: Forms = ""
    """Verbs of saying and reckoning, their voice on either side: ``said``, ``a déclaré``, ``teilte``."""
    counting: Forms = ""
    """Verbs that give a figure itself, right before it: ``counted``, ``spoke of``; some mean having elsewhere."""
    for_whom: Forms = ""
    """Before the voice of a bare figure, and other things elsewhere: ``15 000 | pour | les syndicats``."""
    tellers: Forms = ""
    """Those who give figures of their own, beside the concepts that do: ``organisers, prefecture``."""
    hearsay: Forms = ""
    """What marks a figure as somebody's who is not named: ``reportedly``, ``aurait``, ``soll … haben`` (around it)."""
    suppositions: Forms = ""
    """Words of a sentence that make a conditional a hypothesis, not hearsay: ``si``."""
    voice_links: Forms = ""
    """Words inside a voice's name, beside partitives: ``of``, ``der``, ``for``."""
    voice_articles: Forms = ""
    """Articles before a voice, beside determiners."""

    # --- matching
    endings: Forms = ""
    """Inflection endings that a light stemmer takes off, nouns, adjectives and verbs."""
    case_endings: Forms = ""
    """Endings that nouns and adjectives exchange for one another (`-issa` for `-a`); those of `endings` of at most two
    letters where none are listed."""
    compounds: bool = False
    """Nouns join into one word (Feuerwehrleute): looked up by their known last and first parts."""
    superseded: Forms = ""
    """Phrases before a figure that its article withdraws: ``an earlier toll of``."""
    comparison: Forms = ""
    """Words of a comparison with a past or other event: ``since, le pire depuis``."""

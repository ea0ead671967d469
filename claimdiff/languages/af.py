"""Afrikaans."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="af",
    # --- numbers
    numbers={
        0: "nul", 1: "een, één", 2: "twee, albei", 3: "drie", 4: "vier", 5: "vyf", 6: "ses", 7: "sewe", 8: "agt, ag", 9: "nege", 10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vyftien", 16: "sestien", 17: "sewentien", 18: "agttien, agtien", 19: "negentien, neëntien", 20: "twintig", 30: "dertig", 40: "veertig", 50: "vyftig", 60: "sestig", 70: "sewentig", 80: "tagtig, tachtig", 90: "negentig, neëntig",
    },
    multipliers={100: "honderd", 10**3: "duisend", 10**6: "miljoen", 10**9: "miljard, biljoen rand"},
    short_multipliers={10**6: "m., mil., m, milj.", 10**9: "mjd., mjd"},
    joiners="en, -en-",
    unit_first=True,
    glued=True,
    articles="'n",
    decimal_words="komma",
    fractions={"1/2": "helfte, 'n halwe, halwe, half", "1/3": "'n derde, een derde", "2/3": "twee derdes", "1/4": "kwart, 'n kwart", "3/4": "driekwart, drie kwart"},
    and_a_half="en 'n half, en 'n halwe",
    collectives={12: "dosyn"},
    vague="'n paar, verskeie, etlike, enkele, sowat 'n paar, talle",
    many="honderde, duisende, miljoene, tientalle, dosyne, tienduisende, honderdduisende, biljoene, derduisende",
    zero="geen, niemand, g'n",
    ordinals={1: "eerste", 2: "tweede", 3: "derde", 4: "vierde"},
    ordinal_suffixes="ste, de",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "ongeveer, omtrent, sowat, om en by, naastenby, rondom, na raming, sirka, ca., ong.", Mod.MORE_THAN: "meer as, oor, bo, net meer as, altesaam meer as", Mod.LESS_THAN: "minder as, onder, byna, amper, net onder, net minder as", Mod.EQUAL_OR_MORE: "ten minste, minstens, altans, nie minder nie as", Mod.EQUAL_OR_LESS: "tot, hoogstens, tot soveel as, tot en met, maksimum, op die meeste, soveel as",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "of meer, en meer"},
    between="tussen, van",
    between_and="en, tot",
    range_to="tot, of",
    determiners="die, hierdie, daardie, sy, haar, hul, ons, al, alle, ander, nog, laaste, eerste",
    # --- calendar
    capital_months=True,
    date_links="van, die, op",
    date_parts={Mod.START: "begin, vroeg in, vroeg, die begin van, aan die begin van", Mod.MID: "middel, middel van, in die middel van", Mod.END: "einde, einde van, aan die einde van, laat in, laat"},
    year_words="in, sedert, sinds, van, tot, jaar, vanaf, voor, ná, na, teen",
    relative_days={-2: "eergister", -1: "gister, gisteraand, gisteroggend, gistermiddag", 0: "vandag, vanoggend, vanaand, vanmiddag, vannag", 1: "môre, more, môreoggend, môreaand", 2: "oormôre"},
    relative_units={"week-1": "verlede week", "week+0": "vandeesweek, dié week, hierdie week", "week+1": "volgende week, aanstaande week", "month-1": "verlede maand", "month+0": "vandeesmaand, hierdie maand", "month+1": "volgende maand", "year-1": "verlede jaar, vorige jaar", "year+0": "vanjaar, hierdie jaar", "year+1": "volgende jaar, aanstaande jaar"},
    last="verlede, vorige, afgelope",
    next="volgende, aanstaande, komende",
    this="hierdie, dié",
    ago_after="gelede, tevore",
    later="later, daarna",
    from_now_before="oor, binne",
    future="sal, gaan, beplan",
    quarter_words="kwartaal",
    seasons={"SP": "lente", "SU": "somer", "FA": "herfs", "WI": "winter"},
    decade_before="jare",
    decade_after="s, erjare, 's",
    # --- clock
    hour_words="uur, h",
    hour_words_before="om, teen",
    am="vm., vm, die oggend, die môre, in die oggend, soggens, nm vroegoggend",
    pm="nm., nm, die middag, die aand, in die middag, in die aand, saans, smiddags",
    noon="twaalfuur die middag, middaguur",
    midnight="middernag",
    half_to="halfuur, half",
    quarter_past_before="kwart oor",
    quarter_to_before="kwart voor",
    minutes_past_before="oor, minute oor",
    minutes_to_before="voor, minute voor",
    clock_hedges={Mod.APPROX: "omstreeks, om ongeveer, ongeveer, rondom, omtrent", Mod.BEFORE: "kort voor, net voor", Mod.AFTER: "kort ná, kort na, net ná, net na", Mod.LESS_THAN: "voor", Mod.MORE_THAN: "ná, vanaf, sedert"},
    # --- durations, ages
    time_units={"second": "sekondes, sekonde", "minute": "minute, minuut, min.", "hour": "uur, ure", "day": "dae, dag", "week": "weke, week", "month": "maande, maand", "year": "jaar, jare", "decade": "dekades, dekade", "century": "eeue, eeu"},
    durations={"PT30M": "'n halfuur, halfuur, 'n halfuur lank", "PT1H30M": "anderhalf uur, 'n uur en 'n half, anderhalfuur", "PT15M": "kwartier, 'n kwartier", "PT45M": "driekwartier", "P6M": "'n halfjaar, halfjaar", "P18M": "anderhalf jaar", "PT1H": "'n uur"},
    age_after="jaar oud, -jarige, -jariges, jarige, jaar oue",
    age_before="ouderdom van",
    # --- money, percentages, measures
    currencies={"ZAR": "rand, R", "USD": "dollar, dollars, VSA-dollar", "EUR": "euro", "GBP": "pond"},
    cents={"ZAR": "sent"},
    percent="persent, per sent, %",
    percentage_points="persentasiepunte, persentasiepunt",
    units={"kilometer-per-hour": "kilometer per uur, km per uur, km/h", "kilometer": "kilometer, kilometers", "meter": "meter", "centimeter": "sentimeter", "millimeter": "millimeter, millimeters", "square-meter": "vierkante meter", "square-kilometer": "vierkante kilometer", "hectare": "hektaar", "kilogram": "kilogram, kilo", "gram": "gram", "metric-ton": "ton", "liter": "liter", "celsius": "grade Celsius, grade, grade C, graad Celsius", "megawatt": "megawatt", "magnitude": "op die Richterskaal"},
    magnitude="sterkte van, sterkte",
    minus="minus",
    # --- counts
    function_words="die, en, of, maar, dat, wat, wie, in, op, van, vir, met, aan, by, uit, oor, na, ná, tot, sedert, teen, tussen, onder, bo, deur, om, sonder, weens, volgens, is, was, het, word, sal, sou, kan, kon, moet, moes, mag, wil, gaan, ek, jy, hy, sy, ons, julle, hulle, hul, hom, haar, dit, hierdie, daardie, nie, ook, net, nog, al, reeds, "
    "toe, as, omdat, terwyl, sodat, waar, hier, daar, nou, vandag, gesê, sê, meegedeel, berig, gesterf, beseer is, woon, altesaam, insluitend, dus, egter, so, baie, meer, minder, ander, alle, elke",
    of_them="van hulle, van dié",
    of_which="van wie, waarvan, insluitend, onder wie",
    partitives="van die",
    labels="bladsy, artikel, nommer, nr., no., lyn, hek, vlug, hoofstuk, kamer, saal, bus, vloer, kanaal, fase, weergawe, tel., roete, afdeling, paragraaf, graad",
    labels_after="straat, laan",
    idioms="een van, een van hulle, een vir een, een keer, eenkeer, een dag, een na die ander, aan die een kant, nog een, die een, twee keer, drie keer, eerste keer, een of ander",
    endings="e, s, te, de, r, er, es, se, like",
    compounds=True,
    according_to="volgens, luidens, aldus",
    voice_articles="die, 'n",
    saying="sê, gesê, berig, het gesê, het bevestig, het aangekondig, bevestig, beweer, skat",
    hearsay="glo, na bewering, vermoedelik, klaarblyklik, na berig word",
    voice_links="van, van die, vir, by",
    per_words="per",
)

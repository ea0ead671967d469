"""Catalan."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="ca",
    # --- numbers
    numbers={
        0: "zero", 2: "dos, dues, ambdós, ambdues", 3: "tres", 4: "quatre", 5: "cinc", 6: "sis", 7: "set", 8: "vuit, huit", 9: "nou", 10: "deu", 11: "onze", 12: "dotze", 13: "tretze", 14: "catorze", 15: "quinze", 16: "setze",
        17: "disset, dèsset", 18: "divuit, devuit", 19: "dinou, dènou", 20: "vint", 30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "seixanta", 70: "setanta", 80: "vuitanta, huitanta", 90: "noranta", 22: "vint-i-dos, vint-i-dues", 23: "vint-i-tres", 24: "vint-i-quatre", 25: "vint-i-cinc", 26: "vint-i-sis", 27: "vint-i-set", 28: "vint-i-vuit, vint-i-huit", 29: "vint-i-nou",
        21: "vint-i-un, vint-i-una, vint-i-u",
        31: "trenta-un, trenta-una, trenta-u", 41: "quaranta-un, quaranta-una", 51: "cinquanta-un, cinquanta-una", 61: "seixanta-un, seixanta-una", 71: "setanta-un, setanta-una", 81: "vuitanta-un, vuitanta-una", 91: "noranta-un, noranta-una", 101: "cent un, cent una", 1: "u",
    },
    multipliers={100: "cent, cents, centes", 10**3: "mil", 10**6: "milió, milions", 10**9: "miliard, mil milions, miliards", 10**12: "bilió, bilions"},
    short_multipliers={10**6: "M"},
    joiners="i",
    articles="un, una",
    decimal_words="coma",
    fractions={"1/2": "mig, mitja, la meitat", "1/3": "un terç", "2/3": "dos terços, dues terceres parts", "1/4": "un quart, una quarta part", "3/4": "tres quarts, tres quartes parts"},
    and_a_half="i mig, i mitja",
    collectives={10: "desena", 12: "dotzena", 15: "quinzena", 20: "vintena", 30: "trentena", 40: "quarantena", 50: "cinquantena", 60: "seixantena", 100: "centenar", 1000: "miler"},
    vague="alguns, algunes, diversos, diverses, uns quants, unes quantes, uns pocs, unes poques",
    many="desenes, dotzenes, centenars, milers, milions, desenes de milers, centenars de milers",
    zero="cap, ningú, zero, no hi ha hagut, no hi ha, no hi va haver, sense, no s'han registrat",
    ordinals={1: "primer, primera, 1r, 1er", 2: "segon, segona", 3: "tercer, tercera", 4: "quart, quarta", 5: "cinquè, cinquena"},
    ordinal_suffixes="r, n, t, è, a, er",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "aproximadament, uns, unes, al voltant de, prop de les, a l'entorn de, entorn de, cap a, si fa no fa, al voltant d'", Mod.MORE_THAN: "més de, més d', més dels, per sobre de, per sobre dels, superior a, passa de",
        Mod.LESS_THAN: "menys de, menys d', per sota de, inferior a", Mod.EQUAL_OR_MORE: "almenys, com a mínim, pel cap baix, un mínim de, no menys de", Mod.EQUAL_OR_LESS: "fins a, com a màxim, un màxim de, fins als, no més de",
        Mod.JUST_UNDER: "gairebé, quasi, prop de, prop d', a prop de",
        Mod.JUST_OVER: "una mica més de",
    },
    hedges_after={Mod.APPROX: "aproximadament, aproximats", Mod.EQUAL_OR_MORE: "o més, com a mínim, almenys", Mod.EQUAL_OR_LESS: "com a màxim, o menys"},
    changes="passa, passen, passar, passarà, passat, puja, pugen, pujar, pujarà, pujat, augmenta, augmentat, baixa, baixat, baixar, creix, crescut, redueix, reduït, augmentar, baixen, cau, caigut",
    change_from="de, d', del, dels",
    between="entre, d'entre, de",
    between_and="i, a",
    range_to="o, a",
    determiners="els, les, la, el, l', aquests, aquestes, altres, tots els, totes les, seus, seves, primers, darrers, últims",
    # --- calendar
    months={1: "gener", 4: "abril", 8: "agost", 10: "octubre"},
    date_links="de, d', del, de l'any, el dia, dia, l', el",
    date_parts={Mod.START: "principis de, a principis de, principi de, inicis de, a inicis de, a principis d', principis d', començament de, principis dels, a principis dels, inicis dels, a principis del, principis del, començaments de, començaments del, a començaments de", Mod.MID: "mitjan, a mitjan, mitjans de, a mitjans de, meitat de, a mitjans d', a mitjans dels, a mitjan dels, a mitjans del", Mod.END: "finals de, a finals de, final de, a final de, finals d', a finals d', a finals dels, a finals del, finals dels, finals del"},
    year_words="el, l'any, any, del, de l'any, des del, des de l'any, fins al, abans del, després del, al, l'estiu del, la tardor del, des de, cap al, per al",
    relative_days={-2: "abans-d'ahir, abans d'ahir", -1: "ahir, ahir a la nit, ahir al matí, ahir a la tarda, ahir al vespre, anit", 0: "avui, aquest matí, aquesta nit, aquesta tarda, aquest vespre", 1: "demà, demà al matí", 2: "demà passat"},
    relative_units={"week-1": "la setmana passada", "week+0": "aquesta setmana", "week+1": "la setmana vinent, la setmana que ve, la pròxima setmana", "month-1": "el mes passat", "month+0": "aquest mes", "month+1": "el mes que ve, el mes vinent", "year-1": "l'any passat", "year+0": "aquest any, enguany", "year+1": "l'any que ve, l'any vinent"},
    last="passat, passada, darrer, darrera, últim, última",
    next="vinent, que ve, proper, propera, pròxim, pròxima",
    this="aquest, aquesta",
    ago_before="fa, ara fa",
    ago_after="abans, enrere",
    later="després, més tard",
    from_now_before="d'aquí a, dins de, en",
    future_endings="rà",
    next_before="fins, fins al",
    future="com a molt tard, haurà, hauran, farà, faran, estan previstos, previst, prevista, serà, seran, tindrà, tindran, està previst, preveu",
    quarter_words="trimestre",
    half_year_words="semestre",
    seasons={"SP": "primavera", "SU": "estiu", "FA": "tardor", "WI": "hivern"},
    decade_before="anys, els anys, la dècada dels, la dècada de, dècada dels",
    # --- clock
    hour_words="h, hores, en punt",
    hour_words_before="a les, a la, les, a les hores, des de les",
    am="del matí, de la matinada, de matinada",
    pm="de la tarda, del vespre, de la nit, del migdia",
    noon="migdia, al migdia, el migdia",
    midnight="mitjanit, a mitjanit",
    half_after="i mitja",
    quarter_past_after="i quart",
    quarter_to_after="menys quart",
    minutes_past_after="i",
    minutes_to_after="menys",
    clock_hedges={Mod.APPROX: "cap a les, cap a la, al voltant de les, sobre les, vora les, entorn de les", Mod.BEFORE: "poc abans de les, poc abans de la", Mod.AFTER: "poc després de les, poc després de la, passades les", Mod.LESS_THAN: "abans de les, fins a les", Mod.MORE_THAN: "després de les, a partir de les, des de les"},
    zones={"Europe/Madrid": "hora catalana, hora peninsular"},
    # --- durations, ages
    time_units={"second": "segons", "minute": "minuts, minut, min", "hour": "hores, hora", "day": "dies, dia", "week": "setmanes, setmana", "month": "mesos, mes", "year": "anys, any", "decade": "dècades, dècada", "century": "segles, segle"},
    durations={"PT30M": "mitja hora", "PT1H30M": "una hora i mitja, hora i mitja", "PT45M": "tres quarts d'hora", "PT15M": "un quart d'hora", "P6M": "mig any", "P18M": "un any i mig", "P15D": "una quinzena de dies"},
    age_before="d'edat, als, amb",
    age_after="anys d'edat",
    age_units="anys",
    age_verbs="té, tenia, tenen, tenien, ha fet, fa",
    # --- money, percentages, measures
    currencies={"EUR": "euros, euro, d'euros", "USD": "dòlars, dòlar, de dòlars", "GBP": "lliures, lliura, lliures esterlines", "ESP": "pessetes, pesseta"},
    cents={"EUR": "cèntims, cèntim"},
    percent="per cent, per ciento",
    percentage_points="punts percentuals, punt percentual, punts",
    units={
        "kilometer-per-hour": "quilòmetres per hora, km per hora, quilòmetres l'hora", "kilometer": "quilòmetres, quilòmetre", "meter": "metres, metre", "centimeter": "centímetres, centímetre", "millimeter": "mil·límetres, mil·límetre", "square-meter": "metres quadrats", "square-kilometer": "quilòmetres quadrats",
        "cubic-meter": "metres cúbics", "cubic-hectometer": "hectòmetres cúbics", "hectare": "hectàrees, hectàrea", "kilogram": "quilos, quilo, quilograms", "gram": "grams", "metric-ton": "tones, tona", "liter": "litres, litre", "liter-per-square-meter": "litres per metre quadrat", "celsius": "graus Celsius, graus, grau, graus centígrads", "megawatt": "megawatts",
    },
    magnitude="magnitud, magnitud de, de magnitud",
    minus="menys",
    below_zero="sota zero",
    # --- counts
    function_words="des de fa, des de feia, el, la, els, les, l', de, d', del, dels, a, al, als, en, amb, per, pel, pels, sense, sobre, entre, fins, des, cap, contra, durant, segons, i, o, però, sinó, que, si, perquè, quan, com, on, qui, què, ni, ja, no, sí, més, menys, molt, molts, moltes, també, només, encara, "
    "és, són, era, eren, va, van, ha, han, havia, havien, hi, estan, està, estava, ser, estar, haver, fa, fan, pot, poden, ha de, han de, s', se, es, li, els, em, et, ens, us, jo, tu, ell, ella, ells, elles, nosaltres, aquest, aquesta, aquests, aquestes, això, allò, seu, seva, seus, seves, "
    "tot, tota, tots, totes, altre, altra, altres, cada, mateix, ha dit, va dir, ha explicat, han mort, van morir, mentre, doncs, així, aleshores, després, abans, avui, ara, aquí, allà, uns, unes, un, una, van ser, han estat, ha estat",
    adjectives_first=False,
    partitive_after_millions=True,
    more_of_it="altres",
    partitives="de, d', dels, de les",
    of_them="d'ells, d'elles, dels quals, de les quals",
    of_which="dels quals, de les quals, entre ells, entre elles, inclosos",
    labels="línia, article, articles, pàgina, pàgines, número, núm., núm, sala, porta, via, vol, capítol, autopista, carretera, tren, autobús, planta, habitació, canal, fase, nivell, versió, AP, C, N, tel., telèfon, punt, llei, decret",
    streets="carrer, avinguda, plaça, passeig, c/, ronda",
    idioms="un dels, una de les, una vegada, un cop, un dia, un altre, una altra, un per un, una mica, un munt, una sèrie de, d'una banda, l'un a l'altre, tots dos, totes dues, dues vegades, tres vegades, cada un, cada una, una de cada",
    ratio_words="de cada",
    endings="ar, at, ada, ats, ades, en, ant, ava, aven, arà, aran, aria, ir, it, ida, its, ides, eix, eixen, irà, iran, er, re, ut, uda, uts, udes, ent, int, erà, eran, ció, cions",
    case_endings="s, es, os, a, e, ns, ssos, t, da, des, ts",
    per="per, a l', al, cada",
    per_adjectives={"year": "anual, anuals", "month": "mensual, mensuals", "day": "diari, diaris"},
    according_to="segons, d'acord amb, en paraules de, a parer de, fonts de",
    voice_articles="el, la, els, les, l', un, una",
    saying=(
        "ha dit, han dit, va dir, van dir, ha explicat, han explicat, ha anunciat, han anunciat, ha afirmat, han "
        "afirmat, va anunciar, van anunciar, ha confirmat, han confirmat, diu, diuen, assegura, asseguren, xifra "
        "en, xifren en, calcula, calculen"
    ),
    counting=(
        "ha comptat, han comptat, va comptar, van comptar, compta, compten, ha comptabilitzat, xifra en, xifren "
        "en, ha xifrat en, han xifrat en, va xifrar en, calcula, calculen, parla de, parlen de, presumeix de"
    ),
    for_whom="per a, per",
    tellers="organitzadors, organització, convocants, sindicats, guàrdia urbana",
    hearsay="pel que sembla, presumptament, suposadament, es veu que, hauria, haurien, aparentment",
    voice_links="de, del, dels, d', a, al",
    suppositions="si",
    comparison="respecte a, en comparació amb, des del, des de",
    per_words="per, a la",
    of_it="en",
    # --- dates from other dates, weekdays that come again
    before_date="abans de, abans del, abans",
    after_date="després de, després del, després",
    before_that="abans",
    after_that="després, més tard",
    day_shifts={1: "l'endemà, l'endemà al matí, el dia següent", -1: "la vigília, el dia abans, el dia anterior"},
    every="cada, tots els, els",
    halves="meitat",
    duration_adjectives={"day": "dies hàbils, dies laborables"},
    nobody="ningú",
    half_to="dos quarts de, dos quarts d', les dos quarts de",
    quarter_to_before="tres quarts de, tres quarts d', els tres quarts de",
    instead_of="en lloc de, en comptes de",
    stamps="Publicat, Publicat:, Publicat el, Actualitzat, Actualitzat:, Actualitzat el, Darrera actualització, Última actualització",
)

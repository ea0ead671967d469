"""Czech."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="cs",
    # --- numbers
    numbers={
        0: "nula, nuly, nul", 1: "jeden, jedna, jedno, jednoho, jedné, jednomu, jednom, jednu, jedním", 2: "dva, dvě, dvou, dvěma, dvoje, dvoum, dvojí", 3: "tři, tří, třech, třem, třemi, třema, troje",
        4: "čtyři, čtyř, čtyřech, čtyřem, čtyřmi, čtvero", 5: "pět, pěti, patero", 6: "šest, šesti", 7: "sedm, sedmi", 8: "osm, osmi", 9: "devět, devíti, deviti", 10: "deset, deseti, desíti", 11: "jedenáct, jedenácti",
        12: "dvanáct, dvanácti", 13: "třináct, třinácti", 14: "čtrnáct, čtrnácti", 15: "patnáct, patnácti", 16: "šestnáct, šestnácti", 17: "sedmnáct, sedmnácti", 18: "osmnáct, osmnácti", 19: "devatenáct, devatenácti",
        20: "dvacet, dvaceti", 21: "jednadvacet, jednadvaceti, jedenadvacet, jedenadvaceti", 30: "třicet, třiceti", 31: "jednatřicet, jednatřiceti, jedenatřicet, jedenatřiceti", 40: "čtyřicet, čtyřiceti",
        41: "jednačtyřicet, jednačtyřiceti, jedenačtyřicet, jedenačtyřiceti", 50: "padesát, padesáti", 51: "jednapadesát, jednapadesáti, jedenapadesát, jedenapadesáti", 60: "šedesát, šedesáti",
        61: "jednašedesát, jednašedesáti, jedenašedesát, jedenašedesáti", 70: "sedmdesát, sedmdesáti", 71: "jednasedmdesát, jednasedmdesáti, jedenasedmdesát, jedenasedmdesáti", 80: "osmdesát, osmdesáti",
        81: "jednaosmdesát, jednaosmdesáti, jedenaosmdesát, jedenaosmdesáti", 90: "devadesát, devadesáti", 91: "jednadevadesát, jednadevadesáti, jedenadevadesát, jedenadevadesáti",
    },
    multipliers={
        100: "sto, sta, stě, set, stům, sty, stech, stu", 10**3: "tisíc, tisíce, tisíci, tisíců, tisícům, tisícem, tisících, tisícovka",
        10**6: "milion, milionu, miliony, milionů, milionům, milionem, milionech, milión, miliónu, milióny, miliónů, miliónem",
        10**9: "miliarda, miliardy, miliard, miliardě, miliardu, miliardou, miliardám, miliardami, miliardách", 10**12: "bilion, bilionu, biliony, bilionů, bilionem, bilión, biliónu, biliónů",
    },
    short_multipliers={
        10**3: "tis., tis", 10**6: "mil., mil, mio., mio, mln.", 10**9: "mld., mld, mlrd., miliard.",
    },
    joiners="a",
    unit_first=True,
    glued=True,
    decimal_words="celá, celé, celých",
    fractions={
        "1/2": "půl, polovina, poloviny, polovinu, polovině, půlka, půlku", "1/3": "třetina, třetiny, třetinu, třetině, třetin", "1/4": "čtvrtina, čtvrtiny, čtvrtinu, čtvrtině, čtvrtin, čtvrt",
        "1/5": "pětina, pětiny, pětinu, pětině, pětin", "1/10": "desetina, desetiny, desetinu, desetin", "3/4": "tři čtvrtě, třičtvrtě, tři čtvrtiny",
        "3/2": "půldruhého, půldruhé, půl druhého, jeden a půl, jedna a půl, jednoho a půl, jednu a půl, jedné a půl",
    },
    and_a_half="a půl",
    collectives={
        12: "tucet, tuctu, tucty, tuctů", 10: "desítka, desítku, desítkou, desítky, desítek", 60: "kopa, kopu", 100: "stovka, stovku, stovkou, stovky, stovek", 10**3: "tisícovku",
    },
    vague="několik, několika, pár, párem, mnoho, mnoha, řada, řadu, řady, tolik",
    many="desítky, desítek, desítkám, desítkami, desítkách, stovky, stovek, stovkám, stovkami, stovkách, tisíce, tisíců, tisícům, tisících, tisícovky, set, sty, stech, miliony, milionů, milionech, miliónů, miliardy, miliard, "
    "miliardách, tucty, tuctů, desetitisíce, desetitisíců, statisíce, statisíců, desítky tisíc, desítek tisíc, stovky tisíc, stovek tisíc, desítky milionů, desítek milionů, stovky milionů, stovek milionů, několik desítek, "
    "několika desítek, několik stovek, několika stovek, několik set, několika set, několik tisíc, několika tisíc, několik desítek tisíc, několik stovek tisíc, několik milionů, několika milionů, pár stovek, pár tisíc, pár set, "
    "pár desítek, pár milionů, několik miliard, několika miliard",
    zero="žádný, žádná, žádné, žádného, žádní, žádných, žádnou, žádným, ani jeden, ani jedna, ani jedno, nikdo, nikoho, nula",
    ordinals={
        1: "první, prvního, prvním, prvnímu", 2: "druhý, druhá, druhé, druhého, druhém, druhou, druhému, druhým, II", 3: "třetí, třetího, třetím, třetímu, III",
        4: "čtvrtý, čtvrtá, čtvrté, čtvrtého, čtvrtém, čtvrtou, čtvrtému, čtvrtým, IV", 5: "pátý, pátá, páté, pátého, pátém, pátou, pátému, pátým", 6: "šestý, šestá, šesté, šestého, šestém, šestou, šestému, šestým",
        7: "sedmý, sedmá, sedmé, sedmého, sedmém, sedmou, sedmému, sedmým", 8: "osmý, osmá, osmé, osmého, osmém, osmou, osmému, osmým", 9: "devátý, devátá, deváté, devátého, devátém, devátou, devátému, devátým",
        10: "desátý, desátá, desáté, desátého, desátém, desátou, desátému, desátým", 11: "jedenáctý, jedenáctá, jedenácté, jedenáctého, jedenáctém, jedenáctou, jedenáctému, jedenáctým",
        12: "dvanáctý, dvanáctá, dvanácté, dvanáctého, dvanáctém, dvanáctou, dvanáctému, dvanáctým", 13: "třináctý, třináctého, třináctém", 14: "čtrnáctý, čtrnáctého, čtrnáctém", 15: "patnáctý, patnáctého, patnáctém",
        16: "šestnáctý, šestnáctého, šestnáctém", 17: "sedmnáctý, sedmnáctého, sedmnáctém", 18: "osmnáctý, osmnáctého, osmnáctém", 19: "devatenáctý, devatenáctého, devatenáctém", 20: "dvacátý, dvacátého, dvacátém",
        21: "dvacátého prvního, jednadvacátého", 22: "dvacátého druhého, dvaadvacátého", 23: "dvacátého třetího, třiadvacátého", 24: "dvacátého čtvrtého, čtyřiadvacátého", 25: "dvacátého pátého, pětadvacátého",
        26: "dvacátého šestého, šestadvacátého", 27: "dvacátého sedmého, sedmadvacátého", 28: "dvacátého osmého, osmadvacátého", 29: "dvacátého devátého, devětadvacátého", 30: "třicátý, třicátého, třicátém",
        31: "třicátého prvního, jednatřicátého",
    },
    ordinal_suffixes="-tý, -tá, -té, -tého, tý, tého",
    negation="ne",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "asi, zhruba, přibližně, kolem, okolo, cca, cca., ca., ca, circa, odhadem, odhadovaných, řádově, nějakých, tak, něco kolem, někde kolem, plus minus, průměrně, v průměru",
        Mod.MORE_THAN: "starší než, starších než, starší, starších, starším, staršího, přesahuje, přesahují, přesáhlo, přesáhly, přesáhli, přesahovala, přesahovaly, překročila, překročilo, překročily, překračuje, přes, více než, víc než, více jak, víc jak, nad, výrazně přes, daleko více než, hodně přes, přesahující, přesáhl, přesáhla, překročil, "
        "překročila, větší než, vyšší než, dobrých",
        Mod.LESS_THAN: "mladší než, mladších než, mladší, mladších, mladším, mladšího, méně než, míň než, pod, menší než, nižší než, ani ne, "
        "sotva",
        Mod.EQUAL_OR_MORE: "nejméně, alespoň, aspoň, minimálně, přinejmenším, ne méně než, min., od nejméně, minimum",
        Mod.EQUAL_OR_LESS: "nepřesáhl, nepřesáhla, nepřesahuje, nepřekročí, nepřekročil, nepřekročila, nepřesáhnou, nepřesáhne, až, nejvýše, nejvíce, nejvíc, maximálně, maximum, ne více než, nanejvýš, max., až do výše, do maximálně",
        Mod.JUST_UNDER: "téměř, skoro, bezmála, takřka, málem, necelý, necelá, necelé, necelých, necelého, necelou, necelým, nepatrně méně než, o něco méně než, těsně pod",
        Mod.JUST_OVER: "lehce přes, mírně přes, těsně přes, něco přes, o něco více než",
    },
    hedges_after={
        Mod.APPROX: "plus minus, přibližně, zhruba, nebo tak", Mod.EQUAL_OR_MORE: "a více, a víc, nebo více, či více, a starší, nejméně, minimálně",
        Mod.EQUAL_OR_LESS: "a méně, nebo méně, či méně, maximálně, nejvýše, a mladší",
    },
    between="mezi, od, v rozmezí, v rozmezí od",
    between_and="a, až, do",
    range_to="až, nebo, či, anebo",
    determiners="ty, ti, ta, těch, té, toho, jeho, její, jejich, všech, všechny, všichni, svých, své, našich, naše, oněch, zbylých, zbývajících, ostatních, dalších, další, celých, celkem, celkově, prvních, první, posledních, "
    "poslední, oba",
    # --- calendar
    months={
        1: "lednu, lednem", 2: "únoru, únorem", 3: "březnu, březnem", 4: "dubnu, dubnem", 5: "květnu, květnem", 6: "červnu, červnem", 7: "červenci, červencem", 8: "srpnu, srpnem", 9: "zářím", 10: "říjnu, říjnem",
        11: "listopadem", 12: "prosinci, prosincem",
    },
    weekdays={
        0: "pondělím, pondělní, pondělního, pondělním, pondělních", 1: "úterým, úterní, úterního, úterním", 2: "středu, středy, středě, středou, středeční, středečního, středečním",
        3: "čtvrtka, čtvrtku, čtvrtkem, čtvrteční, čtvrtečního, čtvrtečním", 4: "pátek, pátku, pátkem, páteční, pátečního, pátečním", 5: "sobotu, soboty, sobotě, sobotou, sobotní, sobotního, sobotním",
        6: "neděli, nedělí, nedělní, nedělního, nedělním",
    },
    date_order="dmy",
    day_suffixes="tohoto měsíce",
    date_links="dne, den, dni",
    year_parts={
        Mod.END: "na konci roku, ke konci roku, do konce roku, od konce roku, před koncem roku, konec roku, konce roku, konci roku, koncem roku, závěr roku, závěru roku, závěrem roku",
        Mod.START: "na začátku roku, od začátku roku, na počátku roku, od počátku roku, začátek roku, začátku roku, začátkem roku, počátku roku, počátkem roku",
    },
    date_parts={
        Mod.START: "začátek, začátku, začátkem, na začátku, od začátku, ze začátku, počátek, počátku, počátkem, na počátku, od počátku",
        Mod.MID: "polovina, polovině, v polovině, poloviny, od poloviny, do poloviny, polovinu, v půlce, půlce, půlkou, uprostřed",
        Mod.END: "konec, konce, koncem, konci, na konci, ke konci, do konce, od konce, z konce, před koncem, závěr, závěru, na závěr, v závěru, závěrem, sklonku, na sklonku",
    },
    short_months={
        1: "led.", 2: "ún.", 3: "břez.", 4: "dub.", 5: "květ.", 8: "srp.", 9: "zář.", 10: "říj.", 11: "list.", 12: "pros.",
    },
    short_weekdays={
        0: "po., po", 1: "út., út", 2: "st., st", 3: "čt., čt", 4: "pá., pá", 5: "so., so", 6: "ne., ne",
    },
    decades={
        1920: "dvacátá léta, dvacátých let, dvacátých letech, dvacátým letům, dvacátými lety", 1930: "třicátá léta, třicátých let, třicátých letech, třicátým letům, třicátými lety",
        1940: "čtyřicátá léta, čtyřicátých let, čtyřicátých letech, čtyřicátým letům, čtyřicátými lety", 1950: "padesátá léta, padesátých let, padesátých letech, padesátým letům, padesátými lety",
        1960: "šedesátá léta, šedesátých let, šedesátých letech, šedesátým letům, šedesátými lety", 1970: "sedmdesátá léta, sedmdesátých let, sedmdesátých letech, sedmdesátým letům, sedmdesátými lety",
        1980: "osmdesátá léta, osmdesátých let, osmdesátých letech, osmdesátým letům, osmdesátými lety", 1990: "devadesátá léta, devadesátých let, devadesátých letech, devadesátým letům, devadesátými lety",
    },
    weeks={
        -1: "minulého týdne, minulý týden, v minulém týdnu, uplynulého týdne", 0: "tohoto týdne, tento týden, v tomto týdnu", 1: "příštího týdne, příští týden, v příštím týdnu",
    },
    next_before="do, až do",
    from_now_before="za, už za, až za",
    year_words="před rokem, po roce, za, rok, roku, roce, v roce, do roku, od roku, z roku, rokem, ročník, ročníku, sezona, sezoně, sezony, sezóna, sezóně, sezóny, letech, lety",
    year_suffixes="",
    relative_days={
        -2: "předevčírem", -1: "včera, včera ráno, včera večer, včera odpoledne, včera dopoledne, včera v noci, včerejší, včerejšího, včerejšku, předchozího dne",
        0: "dnešním dnem, dnešní den, dnešního dne, dnes, dneska, dnes ráno, dnes večer, dnes odpoledne, dnes dopoledne, dnes v noci, dnešní, dnešního, dnešku, dneškem, dnešním",
        1: "zítra, zítra ráno, zítra večer, zítra odpoledne, zítra dopoledne, zítřejší, zítřejšího, zítřka, zítřku", 2: "pozítří, pozítřku",
    },
    relative_units={
        "week-1": "před týdnem", "month-1": "minulý měsíc, v minulém měsíci, minulého měsíce, v uplynulém měsíci, před měsícem", "month+0": "tento měsíc, tohoto měsíce, v tomto měsíci",
        "month+1": "příští měsíc, v příštím měsíci, příštího měsíce, za měsíc",
        "year-1": "loni, vloni, loňský, loňská, loňské, loňského, loňském, loňskou, loňských, minulý rok, minulého roku, v minulém roce, v loňském roce, loňského roku, loňský rok, uplynulý rok, v uplynulém roce, před rokem",
        "year-2": "předloni, předloňský, předloňského", "year+0": "letos, letošní, letošního, letošním, letošních, letošnímu, tento rok, tohoto roku, v tomto roce, letošního roku, v letošním roce",
        "year+1": "příští rok, příštího roku, v příštím roce, za rok, napřesrok",
    },
    last="minulý, minulá, minulou, minulé, minulého, minulém, uplynulý, uplynulou, uplynulého, uplynulém, poslední, předchozí, předešlý, předešlou",
    next="příští, následující, nadcházející, nejbližší",
    this="tento, tuto, tohoto, tomto, této, toto, letošní, letošního",
    ago_before="před, už před, přesně před",
    ago_after="nazpět, zpátky, zpět",
    later="později, potom, poté, dříve, vězení, odnětí, žaláře, za mřížemi, podmíněně, podmínky, zákazu, záruky, trestu, praxe, působení, hledání",
    past="zemřel, zemřela, byl, byla, bylo, byli, byly, došlo, šlo",
    past_endings="l, la, lo, li, ly",
    future="nejpozději, bude, budou, by měl, by měla, by měly, by mělo, má být, mají být, začne, začnou, odehraje, uskuteční, proběhne, proběhnou, otevře, otevřou, zavře, obnoví, vyhlásí, oznámí, rozhodne, plánuje, plánují, plánovaný, zítra, nejdříve, začínají, otevírá, otevírají"
    "plánovaná, plánované, naplánovaný, naplánována, chystá, chystají, čeká, čekají, vrátí, dorazí, nastoupí, zahraje, utká, vstoupí, vyrazí, skončí, potrvá, měl by, měla by, měly by, pojede, pojedou",
    set_for="na",
    quarter_words="čtvrtletí, čtvrtletím, kvartál, kvartálu, kvartále",
    half_year_words="pololetí, pololetím, polovina roku, polovině roku, poloviny roku, semestr, semestru",
    seasons={
        "SP": "jaro, jara, jaru, jaře, na jaře, jarem", "SU": "léto, léta, létu, létě, v létě", "FA": "podzim, podzimu, podzimem, na podzim", "WI": "zima, zimy, zimě, zimu, zimou, v zimě",
    },
    decade_before="",
    decade_after=". let, . letech, . léta, . létech, . letům",
    after_christ="n. l., n.l., našeho letopočtu, po Kristu, po Kr.",
    before_christ="př. n. l., př.n.l., před naším letopočtem, př. Kr., před Kristem",
    # --- clock
    quarter_of="čtvrt na",
    hour_words="hodin, hodiny, hodině, hodinou, hodinu, hod., hod, h.",
    hour_words_before="v, ve, od, v čase",
    bare_hours=False,
    hour_names={
        2: "druhé, druhou, druhá", 3: "třetí", 4: "čtvrté, čtvrtou, čtvrtá", 5: "páté, pátou, pátá", 6: "šesté, šestou, šestá", 7: "sedmé, sedmou, sedmá", 8: "osmé, osmou, osmá", 9: "deváté, devátou, devátá",
        10: "desáté, desátou, desátá", 11: "jedenácté, jedenáctou, jedenáctá", 12: "dvanácté, dvanáctou, dvanáctá", 13: "třinácté, třináctou, třináctá", 14: "čtrnácté, čtrnáctou, čtrnáctá",
        15: "patnácté, patnáctou, patnáctá", 16: "šestnácté, šestnáctou, šestnáctá", 17: "sedmnácté, sedmnáctou, sedmnáctá", 18: "osmnácté, osmnáctou, osmnáctá", 19: "devatenácté, devatenáctou, devatenáctá",
        20: "dvacáté, dvacátou, dvacátá", 1: "jedné, první", 21: "jednadvacáté, jednadvacátou, dvacáté první", 22: "dvaadvacáté, dvaadvacátou, dvacáté druhé", 23: "třiadvacáté, třiadvacátou, dvacáté třetí",
        24: "čtyřiadvacáté, čtyřiadvacátou, dvacáté čtvrté",
    },
    minute_words="minut, minuty, min., min",
    am="ráno, dopoledne, v noci, nad ránem, brzy ráno, časně ráno, ranní, dopolední, noční, hodin ráno, hodin dopoledne, hodiny ráno, hodiny ranní, hodině ranní, hodiny dopoledne, hodin v noci",
    pm="odpoledne, večer, odpolední, večerní, hodin odpoledne, hodin večer, hodiny odpoledne, hodině odpolední, hodiny odpolední, hodiny večerní, hodině večerní, hodiny večer, pozdě večer, navečer",
    night_beside="včera v noci, dnes v noci",
    noon="v poledne, poledne, polednem, poledni",
    midnight="o půlnoci, půlnoc, půlnoci, půlnocí",
    half_to="půl, o půl, v půl",
    quarter_to_before="tři čtvrtě na, třičtvrtě na, tři čtvrtiny na, za pět minut tři čtvrtě na",
    clock_hedges={
        Mod.APPROX: "přibližně v, zhruba v, asi v, přibližně kolem, někdy kolem, zhruba kolem",
        Mod.BEFORE: "krátce před, těsně před, chvíli před, chvilku před, nedlouho před, několik minut před, pár minut před, kousek před, nepatrně před",
        Mod.AFTER: "krátce po, těsně po, chvíli po, chvilku po, nedlouho po, několik minut po, pár minut po, kousek po, hned po, zanedlouho po, záhy po", Mod.LESS_THAN: "před, ještě před, nejpozději v, nejpozději do",
        Mod.MORE_THAN: "po, až po, nejdříve v",
    },
    zones={
        "Europe/Prague": "středoevropského času, SEČ, SELČ, středoevropského letního času, českého času, pražského času, našeho času", "Europe/London": "londýnského času, britského času", "Europe/Moscow": "moskevského času",
        "Europe/Kyiv": "kyjevského času", "America/New_York": "newyorského času, východoamerického času", "Asia/Tokyo": "japonského času",
    },
    # --- durations, ages
    unsaid_ones={
        "minute": "minutu",
        "hour": "hodinu",
        "day": "den",
        "week": "týden, týdne",
        "month": "měsíc, měsíce",
        "year": "rok, roku",
        "decade": "desetiletí",
        "century": "století",
        "kilometer": "kilometr, kilometru",
        "meter": "metr, metru",
        "hectare": "hektar, hektaru",
    },
    time_units={
        "second": "sekunda, sekundu, sekundy, sekund, sekundě, sekundou, sekundami, sekundách, sekundám, vteřina, vteřinu, vteřiny, vteřin, vteřinou, vteřinami, vteřinách, sek.",
        "minute": "minuta, minutu, minuty, minut, minutě, minutou, minutami, minutách, minutám, min.", "hour": "hodina, hodinu, hodiny, hodin, hodině, hodinou, hodinami, hodinách, hodinám, hod.",
        "day": "den, dne, dni, dny, dnů, dní, dnem, dnech, dnům, noc, noci, nocí, nocích", "week": "týden, týdne, týdnu, týdny, týdnů, týdnem, týdnech, týdnům",
        "month": "měsíc, měsíce, měsíci, měsíců, měsícem, měsících, měsícům", "quarter": "čtvrtletí, kvartály, kvartálů", "year": "rok, roku, roky, roků, let, rokem, lety, letech, letům, léta, rokům",
        "decade": "desetiletí, desetiletích, desetiletími, dekáda, dekádu, dekády, dekád, dekádách", "century": "století, staletí, stoletích, staletích",
    },
    duration_adjectives={
        "second": "sekundoví, sekundovího, sekundovímu, sekundovím, sekundovích, sekundovími, sekundový, sekundová, sekundové, sekundového, sekundovému, sekundovém, sekundovým, sekundových, sekundovými, sekundovou, vteřinový, "
        "vteřinová, vteřinové, vteřinového, vteřinovému, vteřinovém, vteřinovým, vteřinových, vteřinovými, vteřinovou, vteřinoví",
        "minute": "minutový, minutová, minutové, minutového, minutovému, minutovém, minutovým, minutových, minutovými, minutovou, minutoví",
        "hour": "hodinový, hodinová, hodinové, hodinového, hodinovému, hodinovém, hodinovým, hodinových, hodinovými, hodinovou, hodinoví", "day": "denní, denního, dennímu, denním, denních, denními, pracovních dnů, pracovních dní, pracovní dny, pracovní dni",
        "week": "týdenní, týdenního, týdennímu, týdenním, týdenních, týdenními, týdnový, týdnová, týdnové, týdnového, týdnovému, týdnovém, týdnovým, týdnových, týdnovými, týdnovou, týdnoví",
        "month": "měsíční, měsíčního, měsíčnímu, měsíčním, měsíčních, měsíčními",
        "year": "letý, letá, leté, letého, letému, letém, letým, letých, letými, letou, letí, letéý, letéá, letéé, letéého, letéému, letéém, letéým, letéých, letéými, letéou, letéí, roční, ročního, ročnímu, ročním, ročních, "
        "ročními",
    },
    durations={"PT1H": "dobrou hodinu, dobrá hodina", 
        "P1M15D": "měsíc a půl, měsíce a půl",
        "P18M": "rok a půl, roku a půl",
        "P1DT12H": "den a půl, jeden a půl dne",
        "PT1H30M": "hodina a půl, hodinu a půl, hodiny a půl, hodině a půl",
        "PT1H15M": "hodina a čtvrt, hodinu a čtvrt, hodiny a čtvrt, hodině a čtvrt, pět čtvrtí hodiny",
        "PT30M": "půlhodina, půlhodinu, půlhodiny, půlhodině, půlhodinou, půlhodinový, půlhodinová, půlhodinové, půlhodinového, půlhodinovému, půlhodinovém, půlhodinovým, půlhodinových, půlhodinovými, půlhodinovou, půlhodinoví",
        "PT15M": "čtvrthodina, čtvrthodinu, čtvrthodiny, čtvrthodině, čtvrthodinou", "PT45M": "tři čtvrti hodiny, třičtvrtěhodina, třičtvrtěhodinu, třičtvrtěhodiny, tři čtvrtě hodiny, tři čtvrtiny hodiny, třičtvrtě hodiny",
        "P6M": "půlrok, půlroku, půlroční, půlročního", "P50Y": "půlstoletí", "PT2H": "po dvě hodiny, po 2 hodiny", "PT3H": "po tři hodiny, po 3 hodiny", "PT4H": "po čtyři hodiny, po 4 hodiny",
        "PT5H": "po pět hodin, po 5 hodin", "PT6H": "po šest hodin, po 6 hodin", "PT7H": "po sedm hodin, po 7 hodin", "PT8H": "po osm hodin, po 8 hodin", "PT10H": "po deset hodin, po 10 hodin",
        "PT12H": "půlden, půldne, půldenní", "PT24H": "po čtyřiadvacet hodin, po 24 hodin", "P1D": "během jediného dne, za jediný den, za 24 hodin denně",
    },
    age_after="letý, letá, leté, letého, letému, letém, letým, letých, letými, letou, letí, let starý, let stará, let staré, let starého, let starou, let starých, roky starý, roky stará, roky staré, roky starého, let věku",
    age_before="ve věku nedožitých, nedožitých, ve věku, věku, věk, stáří, ve stáří",
    age_verbs="jemuž je, jemuž bylo, jíž je, jíž bylo, kterému je, kterému bylo, které je, které bylo, je mu, je jí, bylo mu, bylo jí, bylo jim, je jim, mu bylo, jí bylo, mu je, jí je, oslavil, oslavila, oslaví, slaví",
    life_years="roce života, rok života, roku života",
    age_units="let, roky, rok, roků",
    age_copulas="je, bylo, bude",
    age_words={
        16: "šestnáctka", 30: "třicátník, třicátníka, třicátnice", 40: "čtyřicátník, čtyřicátníka, čtyřicátnice", 50: "padesátník, padesátníka, padesátnice", 60: "šedesátník, šedesátníka, šedesátnice",
        70: "sedmdesátník, sedmdesátníka, sedmdesátnice", 80: "osmdesátník, osmdesátníka", 90: "devadesátník, devadesátníka",
    },
    # --- money, percentages, measures
    currencies={
        "RON": "lei, leu, rumunských lei",
        "CZK": "Kč, Kč., koruna, koruny, korun, korunu, korunou, korunami, korunách, korunám, českých korun, české koruny, korun českých", "EUR": "euro, eura, eur, eurech, eurem, eury, eurům, EUR",
        "USD": "dolar, dolaru, dolary, dolarů, dolarem, dolarech, dolarům, amerických dolarů, americké dolary, amerického dolaru, USD", "GBP": "libra, libry, liber, libru, librách, librami, britských liber, liber šterlinků",
        "CHF": "frank, franku, franky, franků, francích, švýcarských franků, švýcarské franky", "JPY": "jen, jenů, jeny, jenech", "CNY": "jüan, jüanu, jüany, jüanů, jüanech, čínských jüanů",
        "RUB": "rubl, rublu, rubly, rublů, rublech, ruských rublů", "UAH": "hřivna, hřivny, hřiven, hřivnu, hřivnách", "PLN": "zlotý, zlotého, zloté, zlotých, polských zlotých", "SEK": "švédských korun, švédské koruny",
        "NOK": "norských korun, norské koruny", "DKK": "dánských korun, dánské koruny", "HUF": "forint, forinty, forintů, maďarských forintů", "TRY": "tureckých lir, turecké liry, lira, liry, lir",
        "INR": "rupie, rupií, indických rupií", "KRW": "wonů", "BRL": "realů, brazilských realů", "ILS": "šekelů, šekely", "CAD": "kanadských dolarů", "AUD": "australských dolarů",
        "SKK": "slovenských korun, slovenské koruny", "DEM": "marek, německých marek", "BTC": "bitcoin, bitcoinu, bitcoiny, bitcoinů",
    },
    notes_of="bankovky po, bankovek po, bankovkách po",
    at_price="za",
    valued_at="v hodnotě, oceněný na, oceněná na, oceněné na",
    in_cash="v hotovosti",
    cents={
        "CZK": "haléř, haléře, haléřů, haléřích", "EUR": "cent, centu, centy, centů, eurocent, eurocentů", "USD": "amerických centů",
    },
    minus="minus, mínus",
    below_zero="pod nulou, pod bodem mrazu, mrazu",
    percent="procento, procenta, procent, procentu, procentem, procenty, procentech, procentům, proc., procentní, procentního, procentnímu, procentním, procentních, procentními",
    basis_points="bazických bodů, bazické body, bazický bod, bazického bodu, základních bodů",
    that_is="čili, tedy, tj., to je, v přepočtu, neboli",
    percentage_points="bodu, procentní bod, procentního bodu, procentní body, procentních bodů, procentních bodech, procentním bodem, proc. bodu, p. b., p.b.",
    units={"part-per-1e6": "částic na milion, ppm", 
        "kilometer-per-hour": "kilometrů za hodinu, kilometry za hodinu, kilometru za hodinu, kilometrech za hodinu, km za hodinu, km v hodině, kilometrů v hodině, kilometrová rychlost, km/hod., km/hod",
        "meter-per-second": "metrů za sekundu, metry za sekundu, metru za sekundu, m za sekundu", "mile-per-hour": "mil za hodinu",
        "kilometer": "kilometr, kilometru, kilometry, kilometrů, kilometrem, kilometrech, kilometrům, km", "meter": "metr, metru, metry, metrů, metrem, metrech, metrům, m",
        "centimeter": "centimetr, centimetru, centimetry, centimetrů, centimetrech, centimetrem, centimetrům, centů", "millimeter": "milimetr, milimetru, milimetry, milimetrů, milimetrech, milimetrům",
        "mile": "míle, mil, míli, mílí", "nautical-mile": "námořních mil, námořní míle", "foot": "stopa, stop, stopy", "inch": "palec, palce, palců", "light-year": "světelných let, světelné roky, světelného roku",
        "square-kilometer": "kilometr čtvereční, kilometru čtverečního, kilometry čtvereční, kilometrů čtverečních, čtverečních kilometrů, čtvereční kilometry, km čtverečních",
        "square-meter": "metr čtvereční, metru čtverečního, metry čtvereční, metrů čtverečních, čtverečních metrů, čtvereční metry, čtverečního metru, m čtverečních",
        "hectare": "hektar, hektaru, hektary, hektarů, hektarech, hektarům, ha",
        "cubic-meter": "metr krychlový, metru krychlového, metry krychlové, metrů krychlových, krychlových metrů, krychlové metry, kubický metr, kubických metrů, kubické metry, metrů kubických, kubík, kubíku, kubíky, kubíků, "
        "kubících",
        "cubic-kilometer": "krychlových kilometrů, kilometrů krychlových", "cubic-meter-per-second": "metrů krychlových za sekundu, krychlových metrů za sekundu, kubíků za sekundu, kubických metrů za sekundu, m3/s, m³/s",
        "liter": "litr, litru, litry, litrů, litrech, litrem, litrům", "milliliter": "mililitr, mililitry, mililitrů", "hectoliter": "hektolitr, hektolitry, hektolitrů", "barrel": "barel, barelu, barely, barelů",
        "liter-per-square-meter": "litrů na metr čtvereční, litry na metr čtvereční", "kilogram": "kilogram, kilogramu, kilogramy, kilogramů, kilogramech, kilo, kila, kil", "gram": "gram, gramu, gramy, gramů, gramech",
        "milligram": "miligram, miligramy, miligramů", "metric-ton": "tuna, tunu, tuny, tun, tunami, tunách, tunám", "ounce": "unce, uncí, unci", "carat": "karátů, karáty",
        "microgram-per-cubic-meter": "mikrogramů na metr krychlový, mikrogramů na kubický metr", "celsius": "stupeň Celsia, stupně Celsia, stupňů Celsia, stupních Celsia",
        "degree": "stupeň, stupně, stupňů, stupních, stupňům", "watt": "wattů, watty", "kilowatt": "kilowatt, kilowattu, kilowatty, kilowattů, kW", "megawatt": "megawatt, megawattu, megawatty, megawattů, megawattech, MW",
        "gigawatt": "gigawatt, gigawatty, gigawattů", "kilowatt-hour": "kilowatthodina, kilowatthodiny, kilowatthodin", "megawatt-hour": "megawatthodina, megawatthodiny, megawatthodin, megawatthodinu",
        "terawatt-hour": "terawatthodin", "horsepower": "koní, koňských sil", "volt": "voltů, volty", "kilovolt": "kilovoltů", "gigabyte": "gigabajt, gigabajty, gigabajtů", "megabyte": "megabajty, megabajtů",
        "terabyte": "terabajtů, terabajty", "megapixel": "megapixelů, Mpx", "knot": "uzel, uzlů, uzly", "decibel": "decibelů, decibely", "hectopascal": "hektopascalů", "kilocalorie": "kilokalorií, kcal",
        "calorie": "kalorií, kalorie",
    },
    magnitude="magnituda, magnitudou, magnitudo, magnitudu, o síle, síla, síle, o magnitudu, s magnitudou",
    measure_adjectives={
        "meter": "metrový, metrová, metrové, metrového, metrovému, metrovém, metrovým, metrových, metrovými, metrovou, metroví",
        "kilometer": "kilometrový, kilometrová, kilometrové, kilometrového, kilometrovému, kilometrovém, kilometrovým, kilometrových, kilometrovými, kilometrovou, kilometroví",
        "centimeter": "centimetrový, centimetrová, centimetrové, centimetrového, centimetrovému, centimetrovém, centimetrovým, centimetrových, centimetrovými, centimetrovou, centimetroví",
        "millimeter": "milimetrový, milimetrová, milimetrové, milimetrového, milimetrovému, milimetrovém, milimetrovým, milimetrových, milimetrovými, milimetrovou, milimetroví",
        "metric-ton": "tunový, tunová, tunové, tunového, tunovému, tunovém, tunovým, tunových, tunovými, tunovou, tunoví",
        "kilogram": "kilogramový, kilogramová, kilogramové, kilogramového, kilogramovému, kilogramovém, kilogramovým, kilogramových, kilogramovými, kilogramovou, kilogramoví, kilový, kilová, kilové, kilového, kilovému, "
        "kilovém, kilovým, kilových, kilovými, kilovou, kiloví",
        "liter": "litrový, litrová, litrové, litrového, litrovému, litrovém, litrovým, litrových, litrovými, litrovou, litroví",
        "hectare": "hektarový, hektarová, hektarové, hektarového, hektarovému, hektarovém, hektarovým, hektarových, hektarovými, hektarovou, hektaroví",
        "inch": "palcový, palcová, palcové, palcového, palcovému, palcovém, palcovým, palcových, palcovými, palcovou, palcoví",
        "megawatt": "megawattový, megawattová, megawattové, megawattového, megawattovému, megawattovém, megawattovým, megawattových, megawattovými, megawattovou, megawattoví",
        "gram": "gramový, gramová, gramové, gramového, gramovému, gramovém, gramovým, gramových, gramovými, gramovou, gramoví",
        "degree": "stupňový, stupňová, stupňové, stupňového, stupňovému, stupňovém, stupňovým, stupňových, stupňovými, stupňovou, stupňoví",
    },
    # --- counts
    function_words="nic, činí, činil, činila, činilo, dosáhl, dosáhla, dosáhlo, dosahuje, v, ve, na, do, od, ode, z, ze, s, se, k, ke, ku, o, u, po, za, pro, před, nad, pod, při, přes, bez, mezi, kolem, okolo, během, podle, "
    "vedle, kromě, mimo, kvůli, díky, proti, vůči, skrz, blízko, nedaleko, poblíž, uprostřed, místo, včetně, ohledně, navzdory, vzhledem, směrem, pomocí, dle, a, i, ani, nebo, či, anebo, ale, avšak, však, jenže, neboť, "
    "protože, jelikož, že, aby, by, bych, kdyby, když, až, zda, jestli, jestliže, pokud, než, nežli, jak, jako, jakož, ač, ačkoli, přestože, zatímco, tedy, tak, takže, proto, totiž, sice, přitom, jednak, buď, tudíž, kdo, "
    "koho, komu, co, čeho, čemu, čím, kde, kam, kudy, odkud, kdy, proč, kolik, kolika, který, která, které, kteří, kterého, kterém, kterému, kterou, kterých, kterým, kterými, jaký, jaká, jaké, jehož, jejíž, jejichž, jenž, "
    "jež, já, ty, on, ona, ono, my, vy, oni, ony, mě, mne, mi, mně, mnou, tebe, tě, ti, jeho, ho, jej, něj, něho, mu, němu, ním, něm, její, jí, ji, ni, ní, nás, nám, námi, vás, vám, jich, nich, jim, nim, jimi, nimi, sebe, "
    "sobě, si, sebou, můj, moje, má, tvůj, svůj, svá, své, svého, svou, svých, svým, náš, naše, našich, váš, ten, ta, to, toho, té, tomu, tom, tu, tou, těch, těm, těmi, tento, tato, toto, tito, tyto, tohoto, této, tomto, "
    "těchto, tímto, onen, takový, taková, takové, sám, sama, samo, sami, každý, každá, každé, každého, všichni, všechny, všechno, vše, všech, všem, jiný, jiná, jiné, jiných, oba, obě, obou, oběma, nikdo, někdo, něco, je, "
    "jsou, jsem, jsi, jsme, jste, byl, byla, bylo, byli, byly, být, bude, budou, není, nejsou, nebyl, nebyla, nebylo, nebyli, mají, měl, měla, mělo, měli, měly, mít, nemá, nemají, může, mohou, mohl, mohla, mohlo, mohli, "
    "mohly, musí, musejí, musel, musela, muselo, museli, musely, chce, chtějí, chtěl, chtěla, chtěli, smí, lze, nutno, třeba, ne, ano, už, již, ještě, jen, jenom, pouze, také, též, rovněž, taky, dokonce, velmi, příliš, dost, "
    "docela, téměř, skoro, zhruba, asi, právě, stále, pořád, nadále, zase, opět, znovu, pak, potom, poté, později, dříve, předtím, tehdy, nyní, teď, dnes, včera, zítra, letos, loni, zde, tady, tam, odtud, dohromady, celkem, "
    "celkově, například, např., zejména, především, hlavně, navíc, současně, zároveň, ihned, okamžitě, teprve, nakonec, konečně, zatím, prý, mladší, mladších, starší, starších, řekl, řekla, řekli, říká, říkají, uvedl, uvedla, "
    "uvedli, uvedlo, uvádí, uvádějí, sdělil, sdělila, sdělili, sdělilo, informoval, informovala, informovali, informovalo, informuje, oznámil, oznámila, oznámili, oznámilo, potvrdil, potvrdila, potvrdili, potvrdilo, dodal, "
    "dodala, dodali, dodává, prohlásil, prohlásila, upřesnil, upřesnila, vysvětlil, vysvětlila, popsal, popsala, popisuje, tvrdí, napsal, napsala, napsali, píše, připomněl, připomněla, upozornil, upozornila, zdůraznil, "
    "zdůraznila, odhaduje, odhadují, zůstal, zůstala, zůstalo, zůstali, zůstává, zůstávají, zasahuje, zasahují, zasahovalo, pracuje, žije, žilo, stojí, stál, stála, stálo, vyrostl, šlo, jde, jedna se, jedná, zúčastnilo, "
    "zúčastnili, sešlo, napršelo, napadlo",
    adjectives_first=False,
    of_them="z nich, z toho, z těch, z nás, z kterých, ze kterých",
    of_which="z toho, z čehož, z nichž, mezi nimi, včetně, v tom",
    labels="linka, linky, linku, linkou, lince, číslo, čísla, číslem, čísle, č., čís., silnice, silnici, silnicí, dálnice, dálnici, dálnicí, ulice, ulici, tramvaj, tramvaje, tramvají, autobus, autobusu, autobusem, vlak, "
    "vlaku, vlakem, rychlík, expres, letu č., let č., linka č., spoj, spoje, kolej, koleje, koleji, nástupiště, nástupišti, pokoj, pokoje, pokoji, sál, sálu, hala, haly, hale, strana, straně, str., stránka, stránce, článek, "
    "článku, čl., odstavec, odstavce, odst., paragraf, paragrafu, §, kapitola, kapitole, díl, dílu, epizoda, série, sérii, kanál, kanálu, formule, formuli, stupeň ohrožení, kategorie, kategorii, třída, třídy, třídě, skupina, "
    "fáze, fázi, etapa, etapě, verze, verzi, boeing, boeingu, airbus, airbusu, apollo, covid, iphone, windows, telefon, telefonu, tel., linka bezpečí, fax, účet, kód, exit, sjezd, patro, patře, blok, bloku, budova, budově, "
    "byt, zastávka, příloha, tabulka, obr., vyhláška, zákon, nařízení, obvod, obvodu, obvodě, okrsek, sektor, sektoru, zóna, zóně, zóny, brána, terminál, terminálu, typ, typu, model, modelu, varianta, akt, žalm, vagon, "
    "vagonu, vůz, vozu, řada, IČO, DIČ, PSČ, kilometru, kilometr dálnice, na kilometru, Praha, Praze, Prahy, Praze-, Plzeň, Brno, TOP, levelu, level, tísňová linka, volejte, sbírky",
    streets="ulice, ulici, náměstí, třída, třídě, nábřeží, most",
    labels_after="",
    idioms="má devět životů, dvě mouchy jednou ranou, jeden z, jedna z, jedno z, jednoho z, jedné z, jednom z, jednu z, jedním z, jednomu z, jeden ze, jedna ze, jedno ze, jednoho ze, jedné ze, jednom ze, jednu ze, jedním ze, na jedné straně, na jednu stranu, "
    "jednoho dne, jedné noci, jedním slovem, jeden druhého, jeden druhému, jeden po druhém, jedna po druhé, jeden vedle druhého, jedním dechem, jednou provždy, ani jeden, v jednom, číslo jedna, číslo dvě, dva krát, dvakrát, "
    "třikrát, na sto procent, stoprocentně, sto procent, mezi čtyřma očima, mezi čtyřmi očima, na dvě půlky, na půl, na půl cesty, půl na půl, napůl, tisíc a jedna noc, 24 hodin denně, čtyřiadvacet hodin denně, "
    "sedm dní v týdnu, 7 dní v týdnu, nonstop, den po dni, den za dnem, rok co rok, rok od roku, ze dne na den, z roku na rok, den co den, první světové války, druhé světové války, druhá světová válka, první světová válka, "
    "třetí svět, sto letá voda, sto leté vody, sto letou vodu, sto leté vodě, tisíci letá voda, G7, G20, nulová tolerance, za pět minut dvanáct, pět minut po dvanácté, jedna nula, dva jedna, v jednu chvíli, do jednoho, "
    "všichni do jednoho, jeden jediný, ještě jeden, sto let, řada lidí, první den, v první řadě, v řadě, v druhé řadě, mít pár, oběma stranám, dveře číslo",
    # --- sentences, pages
    abbreviations="1., pí., pp., Dr., dr., JUDr., MUDr., MVDr., PhDr., RNDr., Ing., ing., Mgr., Bc., prof., doc., gen., plk., pplk., mjr., kpt., npor., por., nprap., prap., sv., ul., nám., tř., čl., čp., str., odst., písm., "
    "tzv., tj., tzn., např., resp., popř., příp., cca., ca., kol., okr., tel., tis., mld., zn., nar., zemř., roč., sb., obr., tab., aj., vč., red., mj., st., mil., hod., min., sek., r., s., č., p., m., k., o., Kč., proc., "
    "max., atd., apod., n. l., př. n. l., po Kr., p. o., a. s., s. r. o., a.s., s.r.o., o. p. s., z. s., h. c., brig. gen., býv., dvojn.",
    furniture="Čtěte také, Čtěte více, Čtěte dále, Čtěte i, Čtěte:, Přečtěte si, Přečtěte si také, Přečtěte si i, Přečtěte si více, Číst dál, Číst více, Více k tématu, Více na, Více zde, Podívejte se, Poslechněte si, "
    "Sledujte nás, Sledujte, Související, Související články, Mohlo by vás zajímat, Mohlo by se vám líbit, Doporučujeme, Odebírejte, Přihlaste se, Přihlásit se, Registrujte se, Předplaťte si, Předplatit, Stáhněte si, "
    "Podpořte nás, Newsletter, Reklama, Inzerce, Komerční sdělení, Foto:, Foto, Fotografie:, Video:, Fotogalerie, Galerie, Sdílet, Sdílejte, Diskuse, Komentáře, Štítky, Tagy, Témata:, Všechna práva vyhrazena, Doba čtení, "
    "Kontakt, Kontakt:, Napište nám, Volejte, Máte tip, Pošlete nám, Nejčtenější, Souhlasím s cookies, Podívejte se na, Odebírejte náš, Copyright ©",
    stamps="Publikováno, Publikováno:, Vydáno, Vydáno:, Zveřejněno, Zveřejněno:, Aktualizováno, Aktualizováno:, Aktualizace, Aktualizace:, Poslední aktualizace, Upraveno, Změněno, Vloženo, Datum:, Vytvořeno",
    byline="Autor, Autor:, Autorka, Autorka:, Autoři:, Napsal, Napsala, Text:, Text, Redakce, Zdroj, Zdroj:, Připravil, Připravila",
    # --- matching
    case_endings=(
        "a, á, e, é, ě, i, í, o, u, ů, y, ý, em, ech, ích, ům, ami, emi, ách, ých, ým, ými, ém, ému, ého, ího, "
        "ímu, ím, ími, ou, ové, ovi, ův, ova, ovo, ama, ata, ete"
    ),
    endings="a, á, e, é, ě, i, í, o, u, ů, y, ý, em, ech, ích, ům, ami, emi, ách, ých, ým, ými, ém, ému, ého, ího, ímu, ím, ími, ou, ové, ovi, ův, ova, ovo, in, ina, ama, ata, ete, at, al, ala, alo, ali, aly, il, ila, ilo, "
    "ili, ily, el, ela, elo, eli, ely, l, la, lo, li, ly, án, ána, áno, áni, ány, en, ena, eno, eni, eny, át, it, et, t, ut, nul, nula, nulo, nuli, nout, ejí, ají, me, te, íme, áme, eme",
    superseded="původní bilance hovořila o, původně hovořila o, původně hovořili o, předchozí bilance byla, předchozí bilance hovořila o, předchozí bilance, původní zprávy hovořily o, dříve hovořili o, dříve informovaly o, "
    "původně uváděli, původně uváděla, předtím uváděli, nejprve hovořily o, zprvu hovořily o, dosavadní bilance byla, a nikoli, nikoli, místo původních, namísto",
    per="za, na, každý",
    per_adjectives={"year": "ročně, roční, ročních", "month": "měsíčně, měsíční", "week": "týdně, týdenní", "day": "denně, denní"},
    according_to=(
        "podle, dle, ze slov, dle slov, s odvoláním na, jak uvedl, jak uvedla, jak uvedli, jak řekl, jak řekla, "
        "jak informoval, jak informovala, podle údajů, podle slov"
    ),
    saying=(
        "uvedl, uvedla, uvedli, uvedlo, uvádí, uvádějí, řekl, řekla, řekli, sdělil, sdělila, sdělili, informoval, "
        "informovala, informovali, oznámil, oznámila, oznámili, potvrdil, potvrdila, potvrdili, prohlásil, "
        "prohlásila, tvrdí, říká, popsal, popsala, popisuje, dodal, dodala, upřesnil, upřesnila, napsal, napsala, "
        "píše, odhaduje, odhadují, odhadl, odhadla, odhadli, napočítala"
    ),
    counting=(
        "napočítala, napočítali, napočítal, odhaduje, odhadují, odhadla, odhadl, odhadli, mluví o, mluvila o, "
        "mluvili o, hovoří o, hovořili o, chlubí se"
    ),
    for_whom="pro",
    tellers=(
        "organizátoři, organizátorů, pořadatelé, pořadatelů, pořadatel, odbory, odborů, odboráři, hackeři, "
        "policie"
    ),
    hearsay="údajně, prý, zřejmě, pravděpodobně, měl … zemřít, mělo … zemřít, mělo … být",
    voice_links="z, ze, pro, u, v",
    comparison="ve srovnání s, ve srovnání se, oproti, v porovnání s, nejhorší od, největší od, nejtragičtější od, nejvyšší od, nejnižší od, poprvé od, naposledy, rok předtím, o rok dříve, meziročně, pro srovnání, "
    "dosavadní rekord, předchozí rekord, připomněl",
    per_words="za, na",
    zero_after="nebyli, nejsou",
    nobody="nikdo",
    # --- dates from other dates, weekdays that come again
    before_date="před",
    after_date="po",
    before_that="předtím, dříve",
    after_that="později, poté",
    day_shifts={1: "následujícího dne, další den, druhý den, den poté, následující den", -1: "předchozího dne, den předtím, předešlého dne"},
    every="každý, každou, každé",
    halves="polovině, polovina, polovinu, půli, půlce",
    changes="vzrostl, vzrostla, vzrostlo, vzrostly, vzroste, stoupl, stoupla, stouplo, stouply, stoupne, zvýšil, zvýšila, zvýšilo, zvýšily, zvýší, klesl, klesla, kleslo, klesly, klesne, snížil, snížila, snížilo, snížily, sníží, spadl, spadla, růst, pokles",
    change_from="z, ze, od",
    compared_to="proti, oproti",
    per_person="na obyvatele, na hlavu, na osobu",
    instead_of="místo, namísto",
    part_of="z, ze",
    hedge_links="na, v, ve, z, ze, do, po, za, od, o, k, u, při",
    factors="krát více, krát víc, krát vyšší, krát větší",
    points="bodů, body, bodech",
    average_ages="průměrný věk, průměrného věku, mediánový věk, mediánového věku, střední věk, medián věku, věkový průměr, věkový medián",
    legal_ages="věk odchodu do důchodu, věku odchodu do důchodu, důchodový věk, důchodového věku, hranice odchodu do důchodu, hranici odchodu do důchodu, minimální věk, věková hranice, věkovou hranici, věkové hranice",
    age_at="na, z, do, od, v, je",
    age_ranks="nejstarší, nejmladší, nejstaršímu, nejmladšímu, nejstaršímu je, nejmladšímu je, nejstaršímu bylo, nejmladšímu bylo",
)

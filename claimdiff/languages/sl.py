"""Slovenian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="sl",
    # --- numbers
    numbers={
        0: "nič, nula", 1: "en, ena, eno, enega, ene, enem, eni, eden", 2: "dva, dve, dveh, dvema, oba, obe", 3: "tri, trije, treh, trem, tremi", 4: "štiri, štirje, štirih, štirim", 5: "pet, petih, petim, petimi", 6: "šest, šestih, šestim", 7: "sedem, sedmih, sedmim", 8: "osem, osmih, osmim", 9: "devet, devetih", 10: "deset, desetih", 11: "enajst, enajstih", 12: "dvanajst, dvanajstih",
        13: "trinajst, trinajstih", 14: "štirinajst, štirinajstih", 15: "petnajst, petnajstih", 16: "šestnajst", 17: "sedemnajst", 18: "osemnajst", 19: "devetnajst", 20: "dvajset, dvajsetih", 30: "trideset, tridesetih", 40: "štirideset", 50: "petdeset, petdesetih", 60: "šestdeset", 70: "sedemdeset", 80: "osemdeset", 90: "devetdeset",
        200: "dvesto", 300: "tristo", 400: "štiristo", 500: "petsto", 600: "šeststo", 700: "sedemsto", 800: "osemsto", 900: "devetsto", 100: "sto, stotih",
    },
    multipliers={10**3: "tisoč, tisočih, tisoče", 10**6: "milijon, milijona, milijonov, milijone, milijoni, milijonoma, milijonih", 10**9: "milijarda, milijarde, milijard, milijardi, milijardo, milijardah", 10**12: "bilijon, bilijonov"},
    short_multipliers={10**3: "tis., tis", 10**6: "mio., mio, mil., mln.", 10**9: "mrd., mrd, mlrd."},
    joiners="in",
    unit_first=True,
    glued=True,
    decimal_words="vejica, celih",
    fractions={"1/2": "pol, polovica, polovico, polovice", "1/3": "tretjina, tretjino", "2/3": "dve tretjini", "1/4": "četrtina, četrtino", "3/4": "tri četrtine", "3/2": "poldrugi, poldruga, poldrugo"},
    and_a_half="in pol",
    collectives={12: "ducat", 10: "desetina", 20: "dvajsetina"},
    vague="nekaj, več, par, nekateri, nekatere, peščica, številni, številne, številnih",
    many="desetine, stotine, tisoče, tisoči, milijoni, milijarde, več deset, več sto, več tisoč, deset tisoče, na stotine, na tisoče, na desetine, več deset tisoč, več sto tisoč, nekaj deset, nekaj sto, nekaj tisoč",
    zero="noben, nobena, nobeden, nihče, niti en, nobenega, ni bilo, brez",
    ordinals={1: "prvi, prvega, prva, prve, prvem", 2: "drugi, drugega, druga, druge", 3: "tretji, tretjega, tretja", 4: "četrti, četrtega", 5: "peti, petega"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "okoli, približno, okrog, kakih, kakšnih, cca., ca., predvidoma, ocenjenih, blizu", Mod.MORE_THAN: "presegla, presegel, presega, presegajo, preseglo, presegli, presegle, več kot, nad, prek, preko", Mod.LESS_THAN: "manj kot, pod", Mod.EQUAL_OR_MORE: "najmanj, vsaj, minimalno, ne manj kot", Mod.EQUAL_OR_LESS: "do, največ, kar, maksimalno, ne več kot",
        Mod.JUST_UNDER: "skoraj, malo manj kot, slabih, slaba, slabi, skorajda",
        Mod.JUST_OVER: "dobrih, dobra, dobri, malo več kot",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "ali več, in več"},
    between="med, od",
    between_and="in, do",
    range_to="do, ali",
    determiners="ti, te, teh, vsi, vse, vseh, drugih, ostalih, ostali, njihovih, novih, še, zadnjih, zadnji, prvih, skupno, skupaj",
    # --- calendar
    months={1: "januarja, januarju, januarjem", 2: "februarja, februarju, februarjem", 3: "marca, marcu, marcem", 4: "aprila, aprilu, aprilom", 5: "maja, maju, majem", 6: "junija, juniju, junijem", 7: "julija, juliju, julijem", 8: "avgusta, avgustu, avgustom", 9: "septembra, septembru", 10: "oktobra, oktobru", 11: "novembra, novembru", 12: "decembra, decembru"},
    weekdays={0: "ponedeljka, ponedeljkom, ponedeljkov", 1: "torka, torkom, torkov", 2: "sredo, srede, sredi tedna", 3: "četrtka, četrtkom", 4: "petka, petkom", 5: "soboto, sobote", 6: "nedeljo, nedelje"},
    date_links="dne, leta",
    year_parts={
        Mod.END: "ob koncu leta, do konca leta, na koncu leta, konec leta, konca leta, koncu leta",
        Mod.START: "v začetku leta, na začetku leta, od začetka leta, začetek leta, začetka leta, začetku leta",
    },
    date_parts={Mod.START: "začetku, v začetku, na začetku, začetek, začetka, od začetka", Mod.MID: "sredini, sredi, v sredini, sredina, polovici, v polovici", Mod.END: "koncu, ob koncu, konec, konca, do konca, na koncu"},
    year_words="leta, leto, letu, v letu, od leta, do leta, letom, letih",
    relative_days={-2: "predvčerajšnjim, predvčerajšnji", -1: "včeraj, sinoči, včerajšnji, včerajšnja, včeraj zjutraj, včeraj zvečer, včeraj popoldne", 0: "danes, davi, nocoj, današnji, današnja, danes zjutraj, danes popoldne", 1: "jutri, jutrišnji, jutri zjutraj, jutri zvečer", 2: "pojutrišnjem"},
    relative_units={"week-1": "prejšnji teden, prejšnjega tedna, minuli teden", "week+0": "ta teden, tega tedna", "week+1": "prihodnji teden, naslednji teden", "month-1": "prejšnji mesec, prejšnjega meseca, minuli mesec", "month+0": "ta mesec, tega meseca", "month+1": "prihodnji mesec, naslednji mesec", "year-1": "lani, prejšnje leto, lansko leto, lanskega leta, minulo leto", "year+0": "letos, to leto, tega leta", "year+1": "prihodnje leto, naslednje leto, drugo leto"},
    last="prejšnji, prejšnjo, prejšnjega, minuli, minulo, lanski, lanskega, pretekli, preteklo",
    next="prihodnji, prihodnjo, naslednji, naslednjo, prihodnjega",
    this="ta, to, tega, letošnji, letošnjega",
    ago_before="pred",
    ago_after="nazaj, prej",
    later="pozneje, kasneje",
    from_now_before="čez, za",
    future="najkasneje, bosta, bomo, predvidoma, predviden, predvidena, predvideno, načrtujejo, pričakujejo, mora, morajo, bo, bodo, naj bi, načrtuje",
    quarter_words="četrtletje, četrtletju, četrtletja",
    half_year_words="polletje, polletju, polletja, polovici leta",
    seasons={"SP": "pomlad, pomladi, spomladi", "SU": "poletje, poletja, poleti", "FA": "jesen, jeseni", "WI": "zima, zime, pozimi"},
    decade_after="-ih, . letih, . leta, -ih letih",
    after_christ="n. št., našega štetja, po Kristusu, po Kr.",
    before_christ="pr. n. št., pred našim štetjem, pr. Kr., pred Kristusom",
    next_before="do, vse do",
    # --- clock
    quarter_past_before="četrt čez",
    quarter_of="četrt na",
    hour_words="h, uri, uro, . uri, . uro, . ure",
    hour_words_before="ob, do, od",
    bare_hours=False,
    am="zjutraj, dopoldne, ponoči",
    pm="zvečer, popoldne",
    pm_beside="sinoči, nocoj",
    noon="opoldne, poldne, poldan, poldnevu",
    midnight="opolnoči, polnoč, polnoči, polnočjo",
    half_to="pol",
    clock_hedges={Mod.APPROX: "okoli, okrog, približno ob", Mod.BEFORE: "malo pred, tik pred, nekaj pred", Mod.AFTER: "malo po, kmalu po, nekaj po, tik po", Mod.LESS_THAN: "pred, do", Mod.MORE_THAN: "po, od"},
    # --- durations, ages
    time_units={
        "second": "sekund, sekunda, sekunde, sekundo, sekundi", "minute": "minut, minuta, minute, minuto, minuti, minutah, minutama, min", "hour": "ur, ura, ure, uro, uri, urah, urami, urama", "day": "dni, dan, dneva, dnevi, dneh, dnevih, dnevoma", "week": "tednov, teden, tedna, tedne, tedni, tednih, tednoma", "month": "mesecev, mesec, meseca, mesece, meseci, mesecih, mesecema", "year": "let, leto, leti, leta, letih, letoma", "decade": "desetletij, desetletje, desetletja, desetletji", "century": "stoletij, stoletje, stoletja",
    },
    duration_adjectives={"minute": "-minutni, -minutna, minutni, minutna", "hour": "urni, urna, urno, -urni, -urna", "day": "dnevni, dnevna, dnevno, -dnevni, -dnevna, delovnih dni, delovne dni", "week": "tedenski, tedenska, -tedenski", "month": "mesečni, mesečna, -mesečni", "year": "letni, letna, letno"},
    durations={"PT30M": "pol ure, polurni, polurno", "PT1H30M": "uro in pol, poldrugo uro, ura in pol", "PT15M": "četrt ure", "PT45M": "tri četrt ure", "P6M": "pol leta", "P18M": "leto in pol, poldrugo leto"},
    age_after="-letni, -letna, -letnik, -letnika, -letnica, -letnico, -letnega, -letno, -letne, -letnice, letni, letna, letnik, letnika, letnica, letnega, letno, letnico, -letniku, -letniki, -letnikom, -letnici, -letniške, -letnikov, -letnem, -letnim, -letnih, -letnemu, -letnima, let star, let stara",
    age_before="star, stara, stari, starega, staro, v starosti",
    life_years="letu starosti, letu življenja, leto starosti",
    age_units="let, leta, leti",
    age_verbs="ima, imel, imela",
    # --- money, percentages, measures
    currencies={"EUR": "evrov, evro, evra, evre, evri, evroma, evrih", "USD": "dolarjev, dolar, dolarja, dolarje, dolarji, ameriških dolarjev", "GBP": "funtov, funt, funta, funte", "SIT": "tolarjev, tolarja", "CHF": "frankov, švicarskih frankov"},
    cents={"EUR": "centov, cent, centa, cente, evrskih centov"},
    percent="odstotkov, odstotek, odstotka, odstotke, odstotki, odst., odstotno, odstotna, odstotne, odstotnega, odstotnem, odstotnih, odstoten, procentov, odstotni, odstotkih, odstotkom",
    basis_points="bazičnih točk, bazične točke, bazična točka, baznih točk",
    that_is="torej, to je, oziroma, ali",
    percentage_points="odstotnih točk, odstotne točke, odstotna točka, odstotni točki, odstotno točko",
    units={
        "kilometer-per-hour": "kilometrov na uro, km na uro, kilometra na uro, kilometre na uro", "kilometer": "kilometrov, kilometer, kilometra, kilometre, kilometri", "meter": "metrov, meter, metra, metre, metri", "centimeter": "centimetrov, centimeter, centimetra, centimetre", "millimeter": "milimetrov, milimetra", "square-meter": "kvadratnih metrov, kvadratna metra, kvadratov", "square-kilometer": "kvadratnih kilometrov", "cubic-meter": "kubičnih metrov, kubikov",
        "hectare": "hektarjev, hektar, hektarja, hektarov", "kilogram": "kilogramov, kilogram, kilograma, kilogrami, kil", "gram": "gramov, gram, grama", "metric-ton": "ton, tona, tone, tono", "liter": "litrov, liter, litra, litre", "celsius": "stopinj Celzija, stopinje Celzija, stopinja Celzija, stopinj, stopinje, stopinja", "megawatt": "megavatov", "magnitude": "stopnje po Richterju, po Richterju, po Richterjevi lestvici",
    },
    magnitude="magnitudo, magnituda, magnitude, z magnitudo, moč, z močjo",
    measure_adjectives={"meter": "-metrski, metrski, -metrska", "kilometer": "kilometrski, -kilometrski"},
    minus="minus",
    below_zero="pod ničlo",
    # --- counts
    function_words="vašem, vašim, naš, naša, naše, našega, našem, naši, naših, našo, vaš, vaša, vaše, vašega, vaši, vaših, vašo, nas, naj, in, ali, a, pa, toda, da, ki, ko, kot, kako, kdaj, če, ker, saj, medtem, v, na, za, od, do, iz, z, s, o, po, pri, k, h, proti, prek, med, zaradi, brez, pred, nad, pod, ob, okoli, čez, skozi, je, so, sem, smo, bil, bila, bilo, bili, bile, bo, bodo, bi, biti, ni, niso, ima, imajo, lahko, mora, morajo, "
    "se, si, ga, jo, jih, jim, mu, ji, nam, vam, on, ona, oni, mi, vi, jaz, ti, to, ta, tisti, njegov, njihov, njihovih, svoj, svoje, vse, vsi, ne, samo, še, že, tudi, tako, tu, tam, danes, zdaj, dejal, dejala, povedal, povedala, sporočil, sporočila, sporočili, umrlo, umrli, poškodovanih je, živi, živijo, "
    "skupaj, skupno, torej, vendar, zato, kar, kdo, kje, niti, nekdo, poleg, glede, namreč, vključno",
    of_them="od njih, izmed njih, njih, od tega",
    of_which="od tega, od katerih, med njimi, vključno",
    labels="linija, linije, člen, člena, stran, strani, številka, št., št, dvorana, vrata, peron, poglavje, vlak, avtocesta, avtobus, nadstropje, soba, točka, kanal, faza, različica, tel., odstavek, let, cona, skupina, razred",
    labels_after=". člen, . člena, . nadstropje, . nadstropju, . stoletja, . stoletje",
    idioms="eden od, ena od, eden od njih, ena od njih, enega od njih, eno od njih, eden izmed njih, ena izmed njih, eno od, enega od, ene od, en od, eden izmed, ena izmed, eno izmed, enega izmed, še en, še ena, nekega dne, eden drugega, en dan, po eni strani, dvakrat, trikrat, eden za drugim, prva svetovna vojna, druga svetovna vojna",
    endings="al, ala, alo, ali, ale, il, ila, ilo, ili, ile, el, ela, elo, eli, ele, ati, iti, eti, ijo, ajo, ejo, uje, ujejo, ovati, oval, ovala, ovali, an, ana, ano, ani, ane, anih, en, ena, eno, eni, ene, "
    "enih, enega",
    case_endings="a, e, i, o, u, ov, ev, om, em, ih, im, imi, am, ami, ama, oma, ema, ah, eh, ega, emu, ju, jem, jev, jih, ovi, ove, ovih",
    according_to=(
        "po navedbah, po besedah, po podatkih, po oceni, po ocenah, glede na, kot poroča, kot so sporočili"
    ),
    saying=(
        "je dejal, je dejala, so dejali, je povedal, je povedala, so povedali, so sporočili, je sporočila, je "
        "sporočil, poroča, poročajo, trdi, trdijo, je potrdil, je potrdila, so potrdili, ocenjuje, ocenjujejo"
    ),
    counting="je naštela, so našteli, je naštel, govori o, govorijo o, ocenjuje, ocenjujejo, je ocenila, so ocenili",
    for_whom="za",
    tellers="organizatorji, organizatorjev, sindikati, sindikat, hekerji, policija",
    hearsay="domnevno, baje, menda, po nepotrjenih podatkih",
    voice_links="za, iz, v, na",
    comparison="v primerjavi z, glede na, od",
    per_words="na",
    changes="narasel, narasla, naraslo, narasli, povečal, povečala, povečalo, povečali, zvišal, zvišala, padel, padla, padlo, zmanjšal, zmanjšala, zmanjšalo, znižal, znižala, znižalo, rast, upad",
    change_from="s, z, od",
    nobody="nihče",
    every="vsak, vsako, vsaka, vsakega",
    day_shifts={1: "naslednji dan, dan pozneje, dan kasneje", -1: "dan prej, dan pred tem, prejšnji dan"},
    decades={1960: "šestdesetih letih, šestdesetih let, šestdeseta leta", 1970: "sedemdesetih letih, sedemdesetih let, sedemdeseta leta", 1980: "osemdesetih letih, osemdesetih let, osemdeseta leta", 1990: "devetdesetih letih, devetdesetih let, devetdeseta leta"},
    instead_of="namesto",
    part_of="od",
    hedge_links="na, v, iz, s, z, do, po, za, od, o, pri",
    stamps="Objavljeno, Objavljeno:, Posodobljeno, Posodobljeno:, Zadnja sprememba, Nazadnje posodobljeno, Osveženo, Datum:",
    byline="Avtor, Avtor:, Avtorica:, Piše, Piše:, Vir, Vir:, Foto, Foto:",
    furniture="Preberite tudi, Preberite še, Preberite več, Oglejte si, Sorodne novice, Povezane novice, Naročite se, Prijavite se, Sledite nam, Delite, Komentarji, Oznake, Oglas, Vse pravice pridržane",
)

"""Croatian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="hr",
    # --- numbers
    numbers={
        0: "nula", 1: "jedan, jedna, jedno, jednog, jednoga, jedne, jednu, jednom, jednoj", 2: "dva, dvije, dvoje, dvojica, dvojicu, dvojice, dviju, dvaju, dvjema, obojica, oba, obje", 3: "tri, troje, trojica, trojicu, trojice, triju", 4: "četiri, četvero, četvorica, četvoricu, četvorice",
        5: "pet, petero, petorica, petoricu, petorice, peteročlana", 6: "šest, šestero, šestorica, šestoricu", 7: "sedam, sedmero, sedmorica, sedmoricu", 8: "osam, osmero, osmorica, osmoricu", 9: "devet, devetero, devetorica", 10: "deset, desetero, desetorica",
        11: "jedanaest, jedanaestero", 12: "dvanaest, dvanaestero", 13: "trinaest", 14: "četrnaest", 15: "petnaest", 16: "šesnaest", 17: "sedamnaest", 18: "osamnaest", 19: "devetnaest", 20: "dvadeset, dvadesetero", 30: "trideset", 40: "četrdeset", 50: "pedeset",
        60: "šezdeset", 70: "sedamdeset", 80: "osamdeset", 90: "devedeset", 100: "sto, stotinu", 200: "dvjesto, dvjesta, dvije stotine", 300: "tristo, trista, tri stotine", 400: "četiristo, četiri stotine", 500: "petsto, pet stotina", 600: "šesto, šeststo, šest stotina", 700: "sedamsto, sedam stotina", 800: "osamsto, osam stotina", 900: "devetsto, devet stotina",
    },
    multipliers={10**3: "tisuća, tisuće, tisuću, tisućama, hiljada, hiljade, hiljadu", 10**6: "milijun, milijuna, milijuni, milijunima, milijunu, milion, miliona", 10**9: "milijarda, milijarde, milijardi, milijardu, milijardama", 10**12: "bilijun, bilijuna"},
    short_multipliers={10**3: "tis., tis", 10**6: "mil., mil, mln, mlj.", 10**9: "mlrd., mlrd"},
    glued=True,
    number_stems={
        1: "jedno", 2: "dvo", 3: "tro", 4: "četvero, četvoro", 5: "peto", 6: "šesto", 7: "sedmo", 8: "osmo", 9: "deveto",
        10: "deseto", 11: "jedanaesto", 12: "dvanaesto", 13: "trinaesto", 14: "četrnaesto", 15: "petnaesto",
        16: "šesnaesto", 17: "sedamnaesto", 18: "osamnaesto", 19: "devetnaesto", 20: "dvadeseto", 30: "trideseto",
        40: "četrdeseto", 50: "pedeseto", 60: "šezdeseto", 70: "sedamdeseto", 80: "osamdeseto", 90: "devedeseto",
        100: "sto",
    },
    joiners="i",
    decimal_words="zarez, cijelih",
    fractions={"1/2": "pola, polovica, polovicu, polovina", "1/3": "trećina, trećinu", "2/3": "dvije trećine", "1/4": "četvrtina, četvrtinu", "3/4": "tri četvrtine", "3/2": "jedan i pol"},
    and_a_half="i pol, i po",
    collectives={300: "tristotinjak", 200: "dvjestotinjak", 90: "devedesetak", 80: "osamdesetak", 70: "sedamdesetak", 60: "šezdesetak", 10: "desetak, desetine", 15: "petnaestak", 20: "dvadesetak", 30: "tridesetak", 40: "četrdesetak", 50: "pedesetak", 100: "stotinjak", 12: "dvanaestak, tucet"},
    vague="nekoliko, više, par, nekolicina, nekolicinu, mnogo",
    many="desetke, desetaka, stotine, stotina, tisuće, tisuća, milijuni, milijarde, desetci, desetine, na tisuće, na stotine, deseci, desecima",
    zero="nijedan, nijedna, nijednog, nitko, niti jedan, nikoga, nema, nije bilo, bez",
    ordinals={1: "prvi, prvoga, prvog, prva, prve, prvom, prvoj", 2: "drugi, drugoga, drugog, druga, druge, drugom, drugoj", 3: "treći, trećega, trećeg, treće, trećem, trećoj, treća", 4: "četvrti, četvrtog, četvrte, četvrtom, četvrtoj", 5: "peti, petog, petom"},
    ordinal_suffixes="-og, -i, -oga, -e, -a",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "oko, otprilike, približno, okvirno, cca, cca., nekih, procjenjuje se, procijenjenih", Mod.MORE_THAN: "premašio je, premašila je, premašio, premašila, premašuje, premašuju, premašilo, premašile, premašili, više od, preko, iznad, znatno više od", Mod.LESS_THAN: "manje od, ispod",
        Mod.EQUAL_OR_MORE: "najmanje, barem, minimalno, minimum, ne manje od", Mod.EQUAL_OR_LESS: "do, najviše, maksimalno, čak, ne više od, maksimum",
        Mod.JUST_UNDER: "gotovo, skoro, zamalo, nešto manje od, nepunih, nepune, blizu",
        Mod.JUST_OVER: "nešto više od",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "ili više, i više, najmanje", Mod.APPROX: "otprilike"},
    between="između, od",
    between_and="i, do",
    range_to="do, ili",
    determiners="ti, te, tih, svi, sve, svih, ovih, ove, ostalih, drugih, njihovih, novih, još, posljednjih, posljednja, prvih, preostalih, ukupno",
    # --- calendar
    months={1: "siječnju, siječnjem, januara, januar, januaru", 2: "veljači, veljaču, februara, februar, februaru", 3: "ožujku, ožujkom, marta, mart, martu", 4: "travnju, travnjem, aprila, april, aprilu", 5: "svibnju, svibnjem, maja, maju", 6: "lipnju, lipnjem, juna, juni, junu",
            7: "srpnju, srpnjem, jula, juli, julu", 8: "kolovozu, kolovozom, augusta, august", 9: "rujnu, rujnom, septembra, septembar", 10: "listopadu, listopadom, oktobra, oktobar", 11: "studenom, studenome, studenog, novembra, novembar", 12: "prosincu, prosincem, decembra, decembar"},
    weekdays={0: "ponedjeljka, ponedjeljkom, ponedjeljku", 1: "utorka, utorkom, utorku", 2: "srijedu, srijede, srijedom", 3: "četvrtka, četvrtkom", 4: "petka, petkom", 5: "subotu, subote, subotom", 6: "nedjelju, nedjelje, nedjeljom"},
    date_links="dana, mjeseca",
    year_parts={
        Mod.END: "do kraja godine, na kraju godine, potkraj godine, kraj godine, kraja godine, kraju godine, krajem godine",
        Mod.START: "na početku godine, od početka godine, početak godine, početka godine, početku godine, početkom godine",
    },
    date_parts={Mod.START: "početkom, početak, početka, na početku, od početka", Mod.MID: "sredinom, polovicom, sredina, polovinom", Mod.END: "krajem, kraj, kraja, do kraja, potkraj, na kraju"},
    year_words="godine, godina, godini, godinu, iz, od",
    year_suffixes="godine, godini, godinu, . godine, . godini, . godinu, g., . g., god., . god., . godina",
    relative_days={-2: "prekjučer", -1: "jučer, sinoć, jučerašnji, jučerašnje, jučerašnja, jučer ujutro, jučer poslijepodne, jučer navečer", 0: "današnjim danom, današnji dan, danas, jutros, večeras, noćas, današnji, današnje, današnja", 1: "sutra, sutra ujutro, sutrašnji, sutrašnje", 2: "prekosutra"},
    relative_units={"week-1": "prošli tjedan, prošlog tjedna, prošloga tjedna", "week+0": "ovaj tjedan, ovog tjedna, ovoga tjedna", "week+1": "sljedeći tjedan, idući tjedan, sljedećeg tjedna, idućeg tjedna", "month-1": "prošli mjesec, prošlog mjeseca, prošloga mjeseca", "month+0": "ovaj mjesec, ovog mjeseca, ovoga mjeseca", "month+1": "sljedeći mjesec, idući mjesec, sljedećeg mjeseca, idućeg mjeseca",
                    "year-1": "lani, prošle godine, prošlu godinu, prošla godina, prethodne godine", "year+0": "ove godine, ovu godinu, u ovoj godini", "year+1": "sljedeće godine, iduće godine, dogodine, iduću godinu"},
    last="prošli, prošlog, prošle, prošlu, prošloga, protekli, protekle",
    next="sljedeći, sljedećeg, idući, idućeg, sljedeće, iduće, sljedeću, iduću, naredni",
    this="ovaj, ovog, ove, ovu, ovoga",
    ago_before="prije",
    ago_after="ranije, unatrag",
    later="kasnije, poslije, nakon",
    from_now_before="za",
    denials="ne, nije, nisu",
    past="bio, bila, bilo, bili, bile, je, su",
    past_endings="o, la, lo, li, le",
    future="najkasnije, neće, ćemo, ćete, ćeš, planira se, planiraju, očekuje se, očekuju, predviđeno, predviđen, predviđena, zakazan, zakazana, zakazano, najavljen, najavljena, najavljeno, trebalo bi, će, bit će, trebao bi, trebala bi, trebali bi, planira",
    set_for="za",
    quarter_words="tromjesečje, tromjesečju, tromjesečja, kvartal, kvartalu, kvartala",
    half_year_words="polugodište, polugodištu, polugodišta, polovici godine",
    seasons={"SP": "proljeće, proljeća", "SU": "ljeto, ljeta, ljetos", "FA": "jesen, jeseni, jesenas", "WI": "zima, zime, zimu, zimi"},
    decade_after="-ih, -ih godina, ih godina, -ima",
    after_christ="po. Kr., po Kr., poslije Krista, nakon Krista, nove ere, n. e.",
    before_christ="pr. Kr., pr.Kr., prije Krista, prije nove ere, pr. n. e., p. n. e.",
    next_before="do, sve do",
    # --- clock
    quarter_to_before="četvrt do",
    hour_words="sati, sata, sat, h",
    hour_words_before="u, do, od",
    bare_hours=False,
    am="ujutro, ujutru, jutra, prijepodne",
    pm="navečer, popodne, poslijepodne, uvečer",
    pm_beside="sinoć, večeras",
    night_beside="noćas",
    noon="u podne, podne, podnevu, podneva",
    midnight="ponoć, u ponoć, ponoći",
    half_to="pola",
    half_after="i pol",
    minutes_past_after="i",
    minute_words="minuta, minute, min",
    clock_hedges={Mod.APPROX: "oko", Mod.BEFORE: "nešto prije, malo prije, neposredno prije, kratko prije", Mod.AFTER: "nešto poslije, malo poslije, neposredno nakon, nešto nakon, malo iza, nešto iza", Mod.LESS_THAN: "do", Mod.MORE_THAN: "nakon, poslije, iza"},
    # --- durations, ages
    unsaid_ones={
        "minute": "minutu",
        "hour": "sat",
        "week": "tjedan",
        "month": "mjesec",
        "year": "godinu",
        "decade": "desetljeće",
        "century": "stoljeće",
        "kilometer": "kilometar",
        "meter": "metar",
    },
    time_units={
        "second": "sekundi, sekunda, sekunde, sekundu", "minute": "minuta, minute, minutu, minutama, min", "hour": "sati, sata, sat, satima, sate", "day": "dana, dan, dani, danima, dane", "week": "tjedana, tjedna, tjedan, tjedni, tjednima, tjedne", "month": "mjeseci, mjeseca, mjesec, mjesecima, mjesece",
        "year": "godina, godine, godinu, godinama", "decade": "desetljeća, desetljeće", "century": "stoljeća, stoljeće",
    },
    duration_adjectives={"day": "-dnevni, -dnevna, -dnevno, radnih dana, radna dana, radni dan", "hour": "-satni, -satno, -satna", "year": "-godišnje, -godišnja, -godišnji"},
    durations={"P1DT12H": "dan i pol, dana i pol", "PT1H15M": "sat i četvrt, sata i četvrt", "PT30M": "pola sata, polusatni", "PT1H30M": "sat i pol, sat ipo, jedan i pol sat", "P6M": "pola godine, šest mjeseci", "P18M": "godinu i pol, godinu i pol dana", "PT15M": "četvrt sata", "PT45M": "tri četvrtine sata, trifrtalj sata, tri četvrt sata", "P1Y": "godinu dana", "P1M": "mjesec dana"},
    age_after="-godišnjak, -godišnjaka, -godišnjakinja, -godišnjakinju, -godišnji, -godišnja, -godišnju, -godišnjeg, -godišnjakinje, -godišnjaci, -godišnjake, -godišnjacima, -godišnjaku, -godišnjakinji, -godišnjakinjom, -godišnjom, -godišnjih, -godišnjim, -godišnjemu, -godišnje, godišnjaci, godišnjake, godišnjakinju, godišnjaku, godišnjak, godišnjakinja, godišnjaka, -godišnjoj, -godišnjem, godina starosti",
    age_before="umro u, umrla u, umro je u, umrla je u, preminuo je u, preminula je u, preminuo u, preminula u, star, stara, stari, u dobi od, dobi od, staru, starog",
    life_years="godini života, . godini života, godinu života, . godinu života",
    year_endings="godišnji, godišnja, godišnju, godišnjeg, godišnjega, godišnje, godišnjem, godišnjemu, godišnjoj, godišnjom, godišnjih, godišnjim",
    age_units="godina, godine, godinu",
    age_verbs="ima, imaju, imao je, imala je, imao, imala, imali, imale",
    # --- money, percentages, measures
    currencies={"EUR": "eura, euro, euri, eurima, eure", "HRK": "kuna, kune, kunu, kn, HRK", "USD": "dolara, dolar, dolari, dolare, američkih dolara", "GBP": "funti, funte, funta", "BAM": "KM, konvertibilnih maraka, maraka", "RSD": "dinara, dinar", "CHF": "švicarskih franaka, franaka"},
    at_price="za",
    cents={"EUR": "centi, cent, centa", "HRK": "lipa, lipe"},
    percent="posto, postotka, postotaka, odsto, postotak, postotni, postotna, postotno, postotnog, postotnom, postotnu",
    basis_points="baznih bodova, bazna boda, bazni bod, baznih poena, bazna poena",
    that_is="odnosno, to jest, tj., ili",
    percentage_points="postotnih bodova, postotna boda, postotni bod, postotnih poena, postotna poena",
    units={
        "kilometer-per-hour": "kilometara na sat, kilometra na sat, km na sat, kilometara u satu", "kilometer": "kilometara, kilometra, kilometar, kilometri", "meter": "metara, metra, metar, metre", "centimeter": "centimetara, centimetra, centimetar", "millimeter": "milimetara, milimetra", "square-meter": "četvornih metara, kvadratnih metara, četvorna metra, kvadrata, kvadratna metra",
        "square-kilometer": "četvornih kilometara, kvadratnih kilometara", "cubic-meter": "kubika, kubičnih metara, prostornih metara", "hectare": "hektara, hektar", "kilogram": "kilograma, kilogram, kila, kile", "gram": "grama, gram", "metric-ton": "tona, tone, tonu", "liter": "litara, litre, litra", "celsius": "stupnjeva Celzija, stupnjeva, stupnja, stupanj, Celzijevih stupnjeva, stupnjeva Celzijusa",
        "megawatt": "megavata", "magnitude": "stupnjeva po Richteru, stupnja po Richteru, po Richteru", "liter-per-square-meter": "litara po četvornom metru",
    },
    magnitude="magnitude, magnituda, jačine, magnitudom",
    minus="minus",
    # --- counts
    function_words="zašto, nešto, naš, naša, naše, našeg, našem, našoj, našu, naših, naši, vaš, vaša, vaše, vaših, nas, vas, moraju, moramo, morao, morala, morali, moralo, i, ili, ali, a, da, što, koji, koja, koje, kojih, kako, kada, kad, jer, ako, dok, nego, već, u, na, za, od, do, iz, s, sa, o, po, pri, kod, prema, preko, između, zbog, bez, nakon, prije, poslije, tijekom, protiv, oko, pred, nad, pod, je, su, sam, smo, bio, bila, bilo, bili, bile, "
    "biti, bi, će, nije, nisu, ima, imaju, može, mogu, treba, mora, se, si, ga, ju, ih, im, mu, joj, nam, vam, on, ona, ono, oni, one, mi, vi, ja, ti, to, taj, ta, ovaj, ova, ovo, ovi, njegov, njihov, njihova, svoj, sve, svi, sva, ne, samo, još, također, tako, tu, ondje, ovdje, danas, "
    "kazao, rekao, rekla, izjavio, objavio, priopćio, poginulo, poginuli, ozlijeđeno, umrlo, preminulo, prijavljeno, živi, ukupno, no, te, pa, ni, niti, između, gdje, zato, dakle, ipak, putem, među, uz",
    of_them="od njih, njih, među njima, od kojih",
    of_which="od kojih, među kojima, od toga, uključujući, među njima",
    labels="linija, linije, članak, članka, stranica, stranici, broj, br., br, dvorana, vrata, peron, poglavlje, vlak, autocesta, autobus, kat, soba, točka, točke, kanal, faza, razina, verzija, tel., stavak, let, zona, grupa, razred",
    idioms="jedan od, jedna od, jedan od njih, jedna od njih, jedno od njih, jednog od njih, jednu od njih, jedno od, jednog od, jednu od, jedne od, jednoga od, jedan drugog, jedan po jedan, još jedan, jednom, jedan za drugim, s jedne strane, na jednom, dva puta, tri puta, više puta, u jednom trenutku, jedan drugome, svaki drugi",
    endings="ao, io, eo, uo, ala, alo, ali, ale, ila, ilo, ili, ile, ela, elo, eli, ele, ula, ulo, uli, ati, iti, eti, uti, nuti, aju, iju, en, ena, eno, eni, ene, enu, enih, an, ana, ano, ani, ane, anih, ivati, ivao, "
    "ivala, uje, uju, ovati, ovao, ovala, ovali, ava, avaju, avati",
    case_endings="a, e, i, o, u, om, em, im, ih, ima, ama, og, oga, omu, oj, eg, ega, emu, ovi, ova, ove, ovima, evi, eva, eve, evima",
    according_to=(
        "prema, prema riječima, prema podacima, prema navodima, prema procjeni, prema procjenama, po riječima"
    ),
    saying=(
        "kazao je, kazala je, kazali su, rekao je, rekla je, rekli su, izjavio je, izjavila je, objavio je, "
        "objavila je, priopćio je, priopćila je, priopćili su, potvrdio je, potvrdila je, tvrdi, tvrde, "
        "procjenjuje, procjenjuju, izvijestila je, izvijestio je, kaže, kažu, drži da, drže da"
    ),
    counting=(
        "izbrojila je, izbrojili su, izbrojio je, je izbrojila, je izbrojio, su izbrojili, procjenjuje, "
        "procjenjuju, govori o, govore o, hvali se s, hvale se s"
    ),
    for_whom="za",
    tellers="organizatori, organizatora, sindikati, sindikat, sindikata, prosvjednici, hakeri, policija",
    hearsay="navodno, vjerojatno, prema nepotvrđenim informacijama",
    voice_links="za, iz, u, od",
    comparison="u odnosu na, u usporedbi s, od",
    per_words="na, u",
    # --- dates from other dates, weekdays that come again
    every="svaki, svake, svaku, svakog, svakoga",
    day_shifts={1: "sljedećeg dana, idućeg dana, dan poslije, dan kasnije, idući dan, sljedeći dan, sutradan", -1: "prethodnog dana, dan ranije, dan prije, prethodni dan"},
    changes="porastao, porasla, poraslo, porasli, povećao, povećala, povećalo, povećan, povećana, pao, pala, palo, pali, smanjio, smanjila, smanjilo, smanjen, smanjena, skočio, skočila, raste, pada",
    change_from="s, sa, od",
    nobody="nitko, niko",
    decades={1920: "dvadesetih godina prošlog stoljeća", 1950: "pedesetih, pedesetih godina, pedesete, pedesetima", 1960: "šezdesetih, šezdesetih godina, šezdesete, šezdesetima", 1970: "sedamdesetih, sedamdesetih godina, sedamdesete, sedamdesetima", 1980: "osamdesetih, osamdesetih godina, osamdesete, osamdesetima", 1990: "devedesetih, devedesetih godina, devedesete", 1930: "tridesetih, tridesetih godina, tridesetima", 1940: "četrdesetih, četrdesetih godina, četrdesetima"},
    age_links="od",
    instead_of="umjesto",
    part_of="od",
    hedge_links="na, u, iz, s, sa, do, po, za, od, o, pri",
    stamps="Objavljeno, Objavljeno:, Ažurirano, Ažurirano:, Zadnja izmjena, Posljednja izmjena, Zadnje ažuriranje, Posljednje ažuriranje, Osvježeno, Datum:",
    byline="Autor, Autor:, Autorica:, Autori:, Piše, Piše:, Napisao, Napisala, Izvor, Izvor:, Foto, Foto:",
    furniture="Pročitajte i, Pročitajte još, Pročitaj i, Pročitajte više, Pogledajte i, Povezani članci, Povezane vijesti, Vezani članci, Najčitanije, Pretplatite se, Pratite nas, Prijavite se, Podijeli, Komentari, Oznake, Oglas, Sva prava pridržana",
)

"""Estonian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="et",
    # --- numbers
    numbers={
        0: "null", 1: "üks, ühe, ühte, üht, ühes, ühel", 2: "kaks, kahe, kahte, kaht, kahes, kahel, kahest, mõlemad", 3: "kolm, kolme, kolmes, kolmel, kolmest", 4: "neli, nelja, neljas, neljal, neljast", 5: "viis, viie, viit, viies, viiel", 6: "kuus, kuue, kuut, kuuel", 7: "seitse, seitsme, seitset, seitsmel", 8: "kaheksa, kaheksat, kaheksal", 9: "üheksa, üheksat, üheksal", 10: "kümme, kümne, kümmet, kümnel, kümnes",
        11: "üksteist, üheteist, üheteistkümne", 12: "kaksteist, kaheteist, kaheteistkümne", 13: "kolmteist, kolmeteist, kolmeteistkümne", 14: "neliteist, neljateist, neljateistkümne", 15: "viisteist, viieteist, viieteistkümne", 16: "kuusteist, kuueteist, kuueteistkümne", 17: "seitseteist, seitsmeteist", 18: "kaheksateist, kaheksateistkümne", 19: "üheksateist, üheksateistkümne",
        20: "kakskümmend, kahekümne, kahtkümmend", 30: "kolmkümmend, kolmekümne", 40: "nelikümmend, neljakümne", 50: "viiskümmend, viiekümne", 60: "kuuskümmend, kuuekümne", 70: "seitsekümmend, seitsmekümne", 80: "kaheksakümmend, kaheksakümne", 90: "üheksakümmend, üheksakümne",
    },
    multipliers={100: "sada, saja, sadat", 10**3: "tuhat, tuhande, tuhandet", 10**6: "miljon, miljonit, miljoni, miljonile, miljonini", 10**9: "miljard, miljardit, miljardi, miljardini", 10**12: "triljon, triljonit, triljoni"},
    short_multipliers={10**3: "tuh.", 10**6: "mln, mln., milj.", 10**9: "mld, mld., mlrd"},
    joiners="ja",
    glued=True,
    decimal_words="koma",
    fractions={"1/2": "pool, poole, poolt", "1/3": "kolmandik, kolmandiku, kolmandikku", "2/3": "kaks kolmandikku, kahe kolmandiku", "1/4": "veerand, veerandi, neljandik, neljandiku", "3/4": "kolmveerand, kolm neljandikku", "3/2": "poolteist, pooleteist, pooltteist"},
    and_a_half="ja pool, ja poole",
    collectives={12: "tosin, tosina, tosinat"},
    vague="mõned, mõne, mõni, mõnda, mitu, mitme, mitut, paar, paari, mitmed, palju, mitmel",
    many="kümned, kümneid, kümnete, sajad, sadu, sadade, tuhanded, tuhandeid, tuhandete, miljonid, miljoneid, miljonite, kümned tuhanded, kümneid tuhandeid, sajad tuhanded, sadu tuhandeid, paarkümmend, paarsada, mitukümmend, mitusada, mitu tuhat, paarikümne",
    zero="ükski, mitte keegi, keegi, mitte ühtegi",
    ordinals={1: "esimene, esimese, esimest, esimesel", 2: "teine, teise, teist, teisel", 3: "kolmas, kolmanda, kolmandat, kolmandal", 4: "neljas, neljanda"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "umbes, ligikaudu, ca, ca., circa, u, u., umbkaudu, hinnanguliselt, orienteeruvalt, suurusjärgus", Mod.MORE_THAN: "üle, rohkem kui, enam kui, enam, rohkem", Mod.LESS_THAN: "alla, vähem kui", Mod.EQUAL_OR_MORE: "vähemalt, mitte vähem kui, minimaalselt", Mod.EQUAL_OR_LESS: "kuni, kõige rohkem, maksimaalselt, mitte rohkem kui, koguni, lausa",
        Mod.JUST_UNDER: "peaaegu, ligi, pea, napilt, veidi alla, pisut alla, peagu",
        Mod.JUST_OVER: "veidi üle",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "või rohkem, või enam, ja enam, ja rohkem"},
    range_to="kuni, või",
    between_and="ja, kuni",
    determiners="need, nende, kõik, kõigi, muud, ülejäänud, teised, viimased, viimase, viimast, järgmised, järgmise, see, selle, kokku, veel",
    # --- calendar
    months={1: "jaanuaril, jaanuaris, jaanuari, jaanuarist", 2: "veebruaril, veebruaris, veebruari, veebruarist", 3: "märtsil, märtsis, märtsi, märtsist", 4: "aprillil, aprillis, aprilli", 5: "mail, maist, maikuus, maini, maikuu", 6: "juunil, juunis, juuni, juunist", 7: "juulil, juulis, juuli, juulist", 8: "augustil, augustis, augusti", 9: "septembril, septembris, septembri", 10: "oktoobril, oktoobris, oktoobri", 11: "novembril, novembris, novembri", 12: "detsembril, detsembris, detsembri"},
    weekdays={0: "esmaspäeval, esmaspäeva, esmaspäevane, esmaspäevast", 1: "teisipäeval, teisipäeva, teisipäevane", 2: "kolmapäeval, kolmapäeva, kolmapäevane", 3: "neljapäeval, neljapäeva, neljapäevane", 4: "reedel, reede, reedene, reedest, reedeni", 5: "laupäeval, laupäeva, laupäevane", 6: "pühapäeval, pühapäeva, pühapäevane"},
    date_links="kuupäeval",
    date_parts={Mod.START: "alguses, algul, algus, algusest, alguseks", Mod.MID: "keskel, keskpaigas, keskpaik, keskpaigast, keskpaigaks", Mod.END: "lõpus, lõpul, lõpp, lõpuks, lõpuni, lõpust"},
    year_words="aastal, aasta, aastast, aastani, aastaks",
    year_suffixes=". aastal, . aasta, . aastast, . aastani, . aastaks, . aastat, aastal, aasta, a., . a",
    relative_days={-2: "üleeile, üleeilne", -1: "eile, eile õhtul, eile hommikul, eilne, eilse, eilset, eile öösel", 0: "täna, tänane, tänase, täna hommikul, täna õhtul, täna öösel, tänast", 1: "homme, homne, homme hommikul, homme õhtul, homset", 2: "ülehomme"},
    relative_units={"week-1": "eelmisel nädalal, möödunud nädalal, eelmise nädala, läinud nädalal", "week+0": "sel nädalal, sellel nädalal, käesoleval nädalal", "week+1": "järgmisel nädalal, tuleval nädalal, järgmise nädala", "month-1": "eelmisel kuul, möödunud kuul, eelmise kuu", "month+0": "sel kuul, sellel kuul, käesoleval kuul", "month+1": "järgmisel kuul, tuleval kuul", "year-1": "mullu, eelmisel aastal, möödunud aastal, eelmise aasta, möödunud aasta, mullune, mulluse, läinud aastal, aasta tagasi", "year+0": "tänavu, sel aastal, sellel aastal, käesoleval aastal, selle aasta, tänavuse, tänavune", "year+1": "järgmisel aastal, tuleval aastal, järgmise aasta"},
    last="eelmisel, möödunud, eelmise, mullu, läinud",
    next="järgmisel, tuleval, järgmise, eeloleval",
    this="sel, sellel, tänavu, selle",
    ago_after="tagasi, eest, varem",
    later="hiljem, pärast",
    from_now_after="pärast",
    next_before="kuni",
    denials="ei",
    since="alates",
    past="oli, olid",
    past_endings="s, sid, ti",
    future="toimub, toimuvad, algab, algavad, avatakse, lõpeb, tuleb, hakkab, hakkavad, peaks, plaanib, kavatseb, plaanitakse, hiljemalt",
    quarter_words="kvartal, kvartalis, kvartali, kvartalil",
    half_year_words="poolaasta, poolaastal, poolaastat",
    seasons={"SP": "kevadel, kevad, kevade", "SU": "suvel, suvi, suve", "FA": "sügisel, sügis, sügise", "WI": "talvel, talv, talve"},
    decade_after=". aastatel, . aastate, . aastad, -ndatel, -ndate, ndatel",
    after_christ="pKr, pKr., m.a.j., pärast Kristust, meie ajaarvamise järgi",
    before_christ="eKr, eKr., e.m.a., enne Kristust, enne meie ajaarvamist",
    # --- clock
    hour_words_before="kell, kella, kl, kl., kellast",
    am="hommikul, ennelõunal, öösel, hommikust",
    pm="õhtul, pärastlõunal, õhtust",
    noon="keskpäeval, lõuna ajal, keskpäev",
    midnight="keskööl, kesköö, südaöösel, südaööl, keskööni",
    half_to="pool",
    quarter_to_before="kolmveerand",
    clock_hedges={Mod.APPROX: "umbes, ligikaudu", Mod.BEFORE: "veidi enne, vahetult enne, pisut enne, natuke enne", Mod.AFTER: "veidi pärast, vahetult pärast, pisut pärast, natuke pärast, veidi peale", Mod.LESS_THAN: "enne, kuni", Mod.MORE_THAN: "pärast, alates, peale"},
    zones={"Europe/Tallinn": "Eesti aja järgi"},
    # --- durations, ages
    unsaid_ones={
        "minute": "minut",
        "hour": "tund, tunni",
        "week": "nädal, nädala",
        "month": "kuu",
        "year": "aasta",
        "kilometer": "kilomeeter, kilomeetri",
    },
    time_units={
        "second": "sekundit, sekund, sekundi, sekundiga", "minute": "minutit, minut, minuti, minutiga, minutiks, min", "hour": "tundi, tund, tunni, tunniga, tunnis, tunniks", "day": "päeva, päev, päevaga, päevaks, ööpäeva, ööpäev, päevas, ööpäevas, ööpäevaks", "week": "nädalat, nädal, nädala, nädalaga, nädalas, nädalaks", "month": "kuud, kuu, kuuga, kuus kuud, kuuks", "year": "aastat, aasta, aastaga, aastas, aastaks", "decade": "aastakümmet, aastakümme, aastakümne, kümnendit, kümnend, kümnendi", "century": "sajandit, sajand, sajandi",
    },
    duration_adjectives={"minute": "minutiline, minutilise, -minutiline, -minutilise, minutilist", "hour": "tunnine, tunnise, -tunnine, -tunnise, tunnist", "day": "päevane, päevase, -päevane, -päevase, päevast", "week": "nädalane, nädalase, -nädalane", "month": "kuuline, kuulise, -kuuline", "year": "aastane vangistus, -aastane vangistus"},
    durations={"PT30M": "pool tundi, poole tunni, pooltund, pooltundi, pooletunnine", "PT1H30M": "poolteist tundi, pooleteise tunni", "PT15M": "veerand tundi, veerandtund, veerandtundi", "PT45M": "kolmveerand tundi", "P6M": "pool aastat, poole aasta, poolaastat", "P18M": "poolteist aastat, pooleteise aasta"},
    age_after="-aastane, -aastase, -aastast, -aastased, -aastaste, -aastasele, aastane, aastase, aastast, aastased, aasta vanune, aasta vanuse, aasta vanused, aastaselt, -aastaselt, aasta vanuses, aastat vana, aasta vanuselt, aastaste",
    age_before="vanuses, vanus",
    # --- money, percentages, measures
    currencies={"EUR": "eurot, euro, euroga, eurole, eurost, euroni, eur", "USD": "dollarit, dollar, dollari, dollarini, dollarile, USA dollarit", "EEK": "krooni, kroon, Eesti krooni", "GBP": "naela, nael, naelsterlingit", "SEK": "Rootsi krooni"},
    cents={"EUR": "senti, sent, sendi"},
    percent="protsenti, protsent, protsendi, protsendile, protsendini, protsendiga, protsendilt, prots., protsendiline",
    basis_points="baaspunkti, baaspunkt",
    that_is="ehk, see on, ehk siis",
    percentage_points="protsendipunkti, protsendipunkt, protsendipunkti võrra, protsentipunkti",
    units={
        "kilometer-per-hour": "kilomeetrit tunnis, km tunnis, kilomeetri tunnis, km/t, kilomeetrini tunnis", "kilometer": "kilomeetrit, kilomeeter, kilomeetri, kilomeetrini", "meter": "meetrit, meeter, meetri, meetrini", "centimeter": "sentimeetrit, sentimeeter, sentimeetri", "millimeter": "millimeetrit, millimeetri", "square-meter": "ruutmeetrit, ruutmeeter, ruutmeetri", "square-kilometer": "ruutkilomeetrit, ruutkilomeetri", "cubic-meter": "kuupmeetrit, kuupmeetri, tihumeetrit",
        "hectare": "hektarit, hektar, hektari, hektaril", "kilogram": "kilogrammi, kilo, kilogramm, kilot", "gram": "grammi, gramm", "metric-ton": "tonni, tonn", "liter": "liitrit, liiter, liitri", "celsius": "kraadi, kraad, soojakraadi, kraadi Celsiuse järgi, Celsiuse kraadi, kraadini, kraadi sooja", "megawatt": "megavatti, megavati", "horsepower": "hobujõudu", "meter-per-second": "meetrit sekundis", "nautical-mile": "meremiili",
    },
    magnitude="magnituudiga, magnituud, magnituudi",
    minus="miinus",
    below_zero="külmakraadi, kraadi külma",
    # --- counts
    function_words="ja, või, aga, kuid, et, kui, siis, sest, nagu, kes, mis, kelle, mille, keda, mida, kus, kuhu, kust, millal, ei, ole, on, oli, olid, olnud, oleks, pole, saab, saavad, sai, said, võib, võivad, peab, pidi, tuleb, tuli, ka, vaid, ainult, juba, veel, nüüd, täna, ning, ehk, tema, ta, nad, nemad, nende, see, seda, selle, need, me, meie, te, teie, ma, mina, sa, oma, enda, "
    "ise, kõik, koos, ilma, enne, pärast, üle, alla, läbi, kohta, jaoks, poolt, vastu, ajal, jooksul, vahel, juures, järgi, tõttu, seas, hulgas, peale, all, kuni, alates, siin, seal, ütles, teatas, rääkis, lisas, märkis, kinnitas, hukkus, suri, sai vigastada, sai surma, elab, elas, kokku, näiteks, samuti, seega, ent, nii, per",
    of_them="neist, nendest, kellest, millest",
    of_which="neist, sealhulgas, kellest, nende seas",
    labels="artikkel, lehekülg, lk, number, nr, nr., liin, saal, värav, peatükk, lend, punkt, tel, ruum, klass, maantee, §, paragrahv, buss, trollibuss, platvorm, perroon",
    labels_after=". liin, . peatükk, . paragrahv, . korrus, . korrusel, . sajand, . sajandi, . sajandil, . klass, . buss",
    idioms="üks neist, üks parimaid, üks kord, ükskord, üks teise järel, ühe korra, veel üks, kaks korda, kolm korda, ühelt poolt, üks suuremaid, korraga, ühel päeval, ühest küljest",
    endings="ma, mas, mast, maks, b, vad, s, sid, sime, nud, nute, tud, dud, tute, ti, di, takse, dakse, akse, da, ta, tav, tava, tavad, nuks, ks, v, va, vate, vat, tati, tatud, tama, tab, tas, tasid, tanud, tavat, mata, des, tes, es, is, isid, "
    "etakse, eti, etud, ib, ivad, is, inud, iti, itud, ida, ima, itakse, ub, uvad, us, usid, unud, uti, uda, uma",
    case_endings="d, t, i, l, s, st, lt, le, ks, ga, ni, na, ta, sse, id, is, il, ist, ilt, ile, iks, iga, ini, ina, isse, it, te, tes, test, tel, tele, telt, teks, tega, teni, tesse, de, des, dest, del, dele, delt, deks, dega, deni, ide, ides, idest, "
    "idel, idele, idelt, idega, ite, ites, itest, itel, itele, itelt, itega, us, use, uses, usest, usel, usele, uselt, useks, usega, used, ust, usi, usse, usesse, uste, ustes, ustest, ustel, ustele, ustega, ne, se, ses, sest, sel, "
    "sele, selt, seks, sega, sed, seni, si, sid, sesse, ste, stes, stest, stel, stele, stelt, stega, sus, suse, susi, mine, mise, mist, misi, misel, misest, misega, misele, k, ku, kku, kud, kul, kule, kuga, kust, ke, kke, kega, kele",
    compounds=True,
    according_after="sõnul, andmetel, hinnangul, väitel, teatel, kinnitusel",
    saying=(
        "ütles, ütlesid, teatas, teatasid, rääkis, rääkisid, märkis, märkisid, kinnitas, kinnitasid, väidab, "
        "väidavad, hindab, räägib, räägivad"
    ),
    counting="loendas, loendasid, luges kokku, hindab, hindavad, hindas, hindasid",
    tellers="korraldajad, korraldaja, korraldajate, ametiühingud, ametiühing, häkkerid, politsei",
    hearsay="väidetavalt, ilmselt, arvatavasti, kuuldavasti",
    comparison="võrreldes, alates",
    nobody="keegi",
    every="iga, igal",
    day_shifts={1: "järgmisel päeval, päev hiljem", -1: "päev varem, eelmisel päeval"},
    between_after="vahel, vahele, vaheline",
    changes="tõusis, kasvas, langes, vähenes",
    stamps="Avaldatud, Avaldatud:, Uuendatud, Uuendatud:, Täiendatud, Viimati muudetud",
)

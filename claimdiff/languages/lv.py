"""Latvian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="lv",
    # --- numbers
    numbers={
        0: "nulle", 1: "viens, viena, vienu, vienam, vienai, vienas, vienā", 2: "divi, divas, divus, divu, diviem, divām, divos, abi, abas, abus", 3: "trīs, triju, trim, trijos, trijiem, trijām", 4: "četri, četras, četrus, četru, četriem, četrām, četros", 5: "pieci, piecas, piecus, piecu, pieciem, piecām, piecos", 6: "seši, sešas, sešus, sešu, sešiem, sešām", 7: "septiņi, septiņas, septiņus, septiņu, septiņiem, septiņām",
        8: "astoņi, astoņas, astoņus, astoņu, astoņiem, astoņām", 9: "deviņi, deviņas, deviņus, deviņu, deviņiem, deviņām", 10: "desmit, desmitiem", 11: "vienpadsmit", 12: "divpadsmit", 13: "trīspadsmit", 14: "četrpadsmit", 15: "piecpadsmit", 16: "sešpadsmit", 17: "septiņpadsmit", 18: "astoņpadsmit", 19: "deviņpadsmit", 20: "divdesmit", 30: "trīsdesmit", 40: "četrdesmit", 50: "piecdesmit",
        60: "sešdesmit", 70: "septiņdesmit", 80: "astoņdesmit", 90: "deviņdesmit", 200: "divsimt", 300: "trīssimt", 400: "četrsimt", 500: "piecsimt", 600: "sešsimt", 700: "septiņsimt", 800: "astoņsimt", 900: "deviņsimt", 2000: "divtūkstoš",
    },
    multipliers={100: "simts, simti, simtu, simtus, simt, simtiem", 10**3: "tūkstotis, tūkstoši, tūkstošu, tūkstoti, tūkstošus, tūkstoš, tūkstošiem", 10**6: "miljons, miljoni, miljonu, miljonus, miljoniem, miljona", 10**9: "miljards, miljardi, miljardu, miljardus, miljardiem", 10**12: "triljons, triljoni, triljonu"},
    short_multipliers={10**3: "tūkst., tūkst", 10**6: "milj., milj, mlj.", 10**9: "mljrd., mljrd, mlrd."},
    joiners="un",
    decimal_words="komats, veseli",
    fractions={"1/2": "puse, pusi, puses", "1/3": "trešdaļa, trešdaļu, trešdaļas", "2/3": "divas trešdaļas", "1/4": "ceturtdaļa, ceturtdaļu, ceturtdaļas", "3/4": "trīs ceturtdaļas", "5/2": "divarpus", "7/2": "trīsarpus", "9/2": "četrarpus", "3/2": "pusotra, pusotru, pusotras, pusotrs"},
    and_a_half="ar pusi, un puse",
    collectives={12: "ducis, duci"},
    vague="daži, dažas, dažus, dažu, dažām, dažiem, vairāki, vairākas, vairākus, vairāku, vairākiem, vairākām, pāris, daudz",
    many="desmiti, desmitiem, desmitus, simtiem, simti, tūkstošiem, tūkstoši, miljoniem, miljoni, vairāki desmiti, vairāki simti, vairāki tūkstoši, vairākus simtus, vairāku simtu, vairāki miljoni",
    zero="neviens, neviena, nevienu, nevienam",
    ordinals={1: "pirmais, pirmā, pirmo, pirmajā", 2: "otrais, otrā, otro, otrajā", 3: "trešais, trešā, trešo, trešajā", 4: "ceturtais, ceturtā, ceturtajā"},
    negation="ne",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "aptuveni, apmēram, ap, aptuvenā, kādi, kādus, ~, orientējoši", Mod.MORE_THAN: "vairāk nekā, vairāk kā, vairāk par, pāri, virs, pārsniedzot, vairāk", Mod.LESS_THAN: "mazāk nekā, mazāk par, zem", Mod.EQUAL_OR_MORE: "vismaz, ne mazāk kā, vismaz vēl, ne mazāk par", Mod.EQUAL_OR_LESS: "līdz, ne vairāk kā, ne vairāk par, maksimāli, līdz pat, pat",
        Mod.JUST_UNDER: "gandrīz, nepilni, nepilnus, nepilnas, nepilnu, tuvu, teju",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "vai vairāk, un vairāk"},
    between="no, starp",
    between_and="līdz, un",
    range_to="līdz, vai",
    determiners="šie, šīs, tie, tās, visi, visas, visus, šo, pārējie, citi, citas, vēl, kopumā, pēdējo, pēdējās, pēdējie, viņu, to",
    # --- calendar
    months={1: "janvāra, janvārī, janvārim, janvāri", 2: "februāra, februārī, februārim, februāri", 3: "marta, martā, martam, martu", 4: "aprīļa, aprīlī, aprīlim, aprīli", 5: "maija, maijā, maijam, maiju", 6: "jūnija, jūnijā, jūnijam, jūniju", 7: "jūlija, jūlijā, jūlijam, jūliju", 8: "augusta, augustā, augustam, augustu", 9: "septembra, septembrī, septembrim, septembri", 10: "oktobra, oktobrī, oktobrim, oktobri", 11: "novembra, novembrī, novembrim, novembri", 12: "decembra, decembrī, decembrim, decembri"},
    weekdays={0: "pirmdienai, pirmdien, pirmdienas, pirmdienu", 1: "otrdienai, otrdien, otrdienas, otrdienu", 2: "trešdienai, trešdien, trešdienas, trešdienu", 3: "ceturtdienai, ceturtdien, ceturtdienas, ceturtdienu", 4: "piektdienai, piektdien, piektdienas, piektdienu", 5: "sestdienai, sestdien, sestdienas, sestdienu", 6: "svētdienai, svētdien, svētdienas, svētdienu"},
    date_order="dmy",
    date_links="datumā",
    date_parts={Mod.START: "sākumā, sākums, sākuma, sākumu", Mod.MID: "vidū, vidus, vidum", Mod.END: "beigās, beigas, beigu, beigām, nogalē"},
    year_suffixes=". gadā, . gada, . gads, . gadu, . gadam, gadā, gada, . gadiem",
    relative_days={-2: "aizvakar", -1: "vakar, vakar vakarā, vakar no rīta, vakardienas", 0: "šodien, šorīt, šovakar, šonakt, šodienas", 1: "rīt, rīt no rīta, rītdien, rītdienas", 2: "parīt"},
    relative_units={"week-1": "pagājušajā nedēļā, pagājušo nedēļu, pagājušās nedēļas", "week+0": "šonedēļ, šajā nedēļā, šīs nedēļas", "week+1": "nākamnedēļ, nākamajā nedēļā, nākamās nedēļas", "month-1": "pagājušajā mēnesī, pagājušā mēneša", "month+0": "šomēnes, šajā mēnesī, šā mēneša", "month+1": "nākammēnes, nākamajā mēnesī, nākamā mēneša",
                    "year-1": "pērn, pagājušajā gadā, pagājušā gada, pagājušogad, iepriekšējā gadā", "year+0": "šogad, šajā gadā, šā gada, šī gada", "year+1": "nākamgad, nākamajā gadā, nākamā gada"},
    last="pagājušajā, pagājušo, pagājušās, pagājušā, pērnā",
    next="nākamajā, nākamo, nākamās, nākamā",
    this="šajā, šo, šīs, šā, šī",
    ago_before="pirms",
    ago_after="atpakaļ, agrāk",
    later="vēlāk",
    from_now_before="pēc",
    future="plāno, plānota, gaidāms, gaidāma, notiks, sāksies, jābūt, būs, plānots, paredzēts",
    quarter_words="ceturksnis, ceturksnī, ceturkšņa, ceturksni",
    half_year_words="pusgads, pusgadā, pusgada, pusgadu",
    seasons={"SP": "pavasarī, pavasaris, pavasara", "SU": "vasarā, vasara, vasaras", "FA": "rudenī, rudens", "WI": "ziemā, ziema, ziemas"},
    decade_after=". gados, . gadu, . gadi, gados, . gadiem",
    after_christ="m. ē., mūsu ēras, pēc Kristus",
    before_christ="p. m. ē., pirms mūsu ēras, pirms Kristus",
    next_before="līdz",
    # --- clock
    hour_words_before="plkst., plkst, pulksten, pulkstenis",
    am="no rīta, rītā, priekšpusdienā",
    pm="vakarā, pēcpusdienā",
    pm_beside="šovakar",
    night_beside="šonakt",
    noon="pusdienlaikā, dienas vidū",
    midnight="pusnaktī, pusnakts, pusnakti",
    half_to="pus",
    clock_hedges={Mod.APPROX: "ap, apmēram, aptuveni", Mod.BEFORE: "īsi pirms, neilgi pirms, nedaudz pirms", Mod.AFTER: "īsi pēc, neilgi pēc, nedaudz pēc", Mod.LESS_THAN: "pirms, līdz", Mod.MORE_THAN: "pēc, no, kopš"},
    # --- durations, ages
    time_units={
        "second": "sekundes, sekundēm, sekunžu, sekunde, sekundi, sekundēs", "minute": "minūtes, minūtēm, minūšu, minūte, minūti, minūtēs, min.", "hour": "stundas, stundām, stundu, stunda, stundās", "day": "dienas, dienām, dienu, diena, dienās, diennaktis, diennakti, diennakts, diennakšu", "week": "nedēļas, nedēļām, nedēļu, nedēļa, nedēļās", "month": "mēneši, mēnešiem, mēnešu, mēnesis, mēnesi, mēnešus, mēnešos",
        "year": "gadi, gadiem, gadu, gads, gadus, gados", "decade": "desmitgades, desmitgadēm, desmitgade, desmitgadi, desmitgažu", "century": "gadsimti, gadsimtu, gadsimts, gadsimtiem",
    },
    durations={"PT30M": "pusstunda, pusstundu, pusstundas", "PT1H30M": "pusotra stunda, pusotru stundu, pusotras stundas", "P6M": "pusgads, pusgadu, pusgada", "P18M": "pusotru gadu, pusotra gada", "P1D": "diennakts laikā, vienas diennakts laikā"},
    age_after="-gadīgs, -gadīga, -gadīgais, -gadīgā, -gadīgo, -gadīgu, gadīgs, gadīgais, gadīgā, gadīgo, gadu vecs, gadu veca, gadus vecs, gadus veca, gadus vecais, gadus vecā, gadu vecumā, gadu vecais, gadus vecu, gadus veco, gadus veci, gadus vecas, gadus vecam",
    age_before="vecumā no, vecumā",
    age_units="gadu, gadus",
    # --- money, percentages, measures
    currencies={"EUR": "eiro, eur", "USD": "dolāri, dolāru, dolārs, dolārus, dolāriem, ASV dolāru", "LVL": "lati, latu, lats, latus, latiem, Ls", "GBP": "mārciņas, mārciņu, sterliņu mārciņu", "RUB": "rubļu, rubļi, rubļus"},
    cents={"EUR": "centi, centu, cents, centus, eirocentu"},
    percent="procenti, procentu, procents, procentus, procentiem, procentos, procenta",
    basis_points="bāzes punkti, bāzes punktu, bāzes punktiem",
    percentage_points="procentpunkti, procentpunktu, procentpunkts, procentpunktus, procentpunktiem, procentpunkta",
    units={
        "kilometer-per-hour": "kilometru stundā, kilometri stundā, km stundā, kilometrus stundā, km/st.", "kilometer": "kilometri, kilometru, kilometrs, kilometrus, kilometriem", "meter": "metri, metru, metrs, metrus, metriem", "centimeter": "centimetri, centimetru, centimetrus, cm", "millimeter": "milimetri, milimetru, milimetrus", "square-meter": "kvadrātmetri, kvadrātmetru, kvadrātmetrus, kv. m, kv.m",
        "square-kilometer": "kvadrātkilometri, kvadrātkilometru, kv. km", "cubic-meter": "kubikmetri, kubikmetru, kubikmetrus", "hectare": "hektāri, hektāru, hektārs, hektārus, hektāriem", "kilogram": "kilogrami, kilogramu, kilograms, kilogramus, kilogramiem", "gram": "grami, gramu, grams, gramus", "metric-ton": "tonnas, tonnu, tonna, tonnām", "liter": "litri, litru, litrs, litrus", "celsius": "grādi, grādu, grādiem, grādus, grāds, Celsija grādu, grādu pēc Celsija",
        "megawatt": "megavati, megavatu", "magnitude": "balles, ballu, magnitūdas",
    },
    magnitude="magnitūdu, magnitūda",
    minus="mīnus",
    # --- counts
    function_words="un, vai, bet, ka, kad, kā, ja, jo, lai, kurš, kura, kuri, kuras, kuru, kas, ko, kam, kur, ar, bez, uz, no, pie, pēc, pirms, par, pret, starp, zem, virs, pa, līdz, aiz, caur, ap, dēļ, ir, bija, būs, būtu, esot, nav, nebija, var, varēja, vajag, tika, tiek, tikuši, tikušas, viņš, viņa, viņi, viņas, viņu, viņam, mēs, jūs, es, tu, tas, tā, tie, tās, "
    "šis, šī, šie, šīs, savs, savu, savas, viss, visi, visas, ne, tikai, vēl, jau, arī, tāpat, šeit, tur, tagad, šodien, sacīja, teica, norādīja, informēja, ziņo, ziņoja, paziņoja, bojā, gājuši, cietuši, miruši, dzīvo, kopā, kopumā, tāpēc, tomēr, nekā, nedz, kamēr, taču, tostarp, gan, pat",
    of_them="no tiem, no viņiem, no tām, no kuriem",
    of_which="no tiem, tostarp, no kuriem, tai skaitā, no viņiem",
    labels="pants, lappuse, lpp., numurs, nr., Nr., nr, līnija, zāle, nodaļa, vārti, reiss, punkts, tālr., autoceļš, A",
    labels_after=". pants, . panta, . pantu, . lappuse, . stāvs, . stāvā, . tramvajs, . trolejbuss, . autobuss, . maršruts, . punkts, . gadsimts, . gadsimta, . līnija",
    idioms="viens no, viena no, vienu no, viens no tiem, viena no tām, vienam no, vēl viens, vēl viena, vienreiz, viens otru, viens otram, viens pēc otra, no vienas puses, vienā no, divas reizes, trīs reizes, reizi, kādu dienu",
    endings="t, ties, ts, ta, ti, tas, tu, tais, tā, tos, to, tie, tajā, tam, tiem, tām, ja, jas, jām, jot, jis, jusi, juši, jušas, āja, ēja, īja, oja, ājās, ējās, ījās, ojās, āt, ēt, īt, ot, āts, ēts, īts, ots, āta, ēta, īta, ota, āti, ēti, īti, oti, ātas, ētas, "
    "jies, ies, ušies, usies, ītas, otas, ājis, ējis, ījis, ojis, ājuši, ējuši, ījuši, ojuši, ē, ēs, ās, usi, uši, ušas, ušais, ušie, ušo, ušā, ušos, ams, ama, ami, inot, ina, ināja, ināt, ināts, ināti, ināta, sies, šot, šoties, jās, jas",
    case_endings="s, š, is, us, a, e, i, u, o, as, es, am, im, iem, ām, ēm, os, ās, ēs, ā, ī, ē, ais, ajā, ajam, ajai, ajiem, ajos, ajās, ajām, ie, īs, īm, ij, ai, ei, ja, ju, ji, jiem, jus, jos, jā, jas, jām, jās, jai, jam, "
    "tis, ša, šu, šiem, šus, šos, dis, ža, žu, žiem, žus, žos, te, ks, ce, ces, cei",
    according_to="pēc, saskaņā ar, atsaucoties uz",
    saying="sacīja, teica, norādīja, informēja, ziņo, ziņoja, paziņoja, apstiprināja, apgalvo, lēš, lielās ar",
    counting="saskaitīja, lēš, lēsa, runā par",
    tellers="organizatori, organizatoru, rīkotāji, rīkotāju, arodbiedrības, arodbiedrību, hakeri, policija",
    hearsay="it kā, iespējams, šķiet, acīmredzot, pēc neapstiprinātām ziņām",
    comparison="salīdzinot ar, salīdzinājumā ar, kopš",
    changes="pieaudzis, pieaugusi, sasniedzis, sasniegusi, sasniedza, kritusies, samazinājies, pieauga, palielinājās, pieaug, samazinājās, kritās, nokritās, samazinās",
    change_from="no",
    nobody="neviens",
    every="katru, katrā",
    day_shifts={1: "nākamajā dienā, dienu vēlāk"},
    stamps="Publicēts, Publicēts:, Atjaunots, Atjaunots:, Atjaunināts, Labots",
)

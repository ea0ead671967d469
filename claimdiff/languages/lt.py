"""Lithuanian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="lt",
    # --- numbers
    numbers={
        0: "nulis", 1: "vienas, viena, vieną, vieno, vienos, vienam, vienai, vienu", 2: "du, dvi, dviejų, dviem, dvejus, dveji, dviese, abu, abi, abiejų", 3: "trys, tris, trijų, trims, trimis, trejus, treji, trise", 4: "keturi, keturios, keturis, keturias, keturių, keturiems, ketveri, ketverius", 5: "penki, penkios, penkis, penkias, penkių, penkiems, penkeri, penkerius",
        6: "šeši, šešios, šešis, šešias, šešių, šešeri, šešerius", 7: "septyni, septynios, septynis, septynias, septynių, septyneri, septynerius", 8: "aštuoni, aštuonios, aštuonis, aštuonias, aštuonių, aštuoneri", 9: "devyni, devynios, devynis, devynias, devynių, devyneri", 10: "dešimt, dešimties, dešimtis", 11: "vienuolika, vienuolikos, vienuoliką", 12: "dvylika, dvylikos, dvyliką",
        13: "trylika, trylikos", 14: "keturiolika, keturiolikos", 15: "penkiolika, penkiolikos", 16: "šešiolika, šešiolikos", 17: "septyniolika, septyniolikos", 18: "aštuoniolika, aštuoniolikos", 19: "devyniolika, devyniolikos", 20: "dvidešimt, dvidešimties", 30: "trisdešimt, trisdešimties", 40: "keturiasdešimt, keturiasdešimties", 50: "penkiasdešimt, penkiasdešimties",
        60: "šešiasdešimt", 70: "septyniasdešimt", 80: "aštuoniasdešimt", 90: "devyniasdešimt",
    },
    multipliers={100: "šimtas, šimtai, šimtų, šimto, šimtą, šimtus", 10**3: "tūkstantis, tūkstančiai, tūkstančių, tūkstančio, tūkstantį, tūkstančius", 10**6: "milijonas, milijonai, milijonų, milijono, milijoną, milijonus, milijonais", 10**9: "milijardas, milijardai, milijardų, milijardo, milijardą, milijardus", 10**12: "trilijonas, trilijonai, trilijonų"},
    short_multipliers={10**3: "tūkst., tūkst", 10**6: "mln., mln", 10**9: "mlrd., mlrd"},
    joiners="ir",
    decimal_words="kablelis, sveikų",
    fractions={"1/2": "pusė, pusę, pusės", "1/3": "trečdalis, trečdalį, trečdalio", "2/3": "du trečdaliai, dviejų trečdalių", "1/4": "ketvirtadalis, ketvirtadalį, ketvirtis, ketvirtį", "3/4": "trys ketvirtadaliai", "3/2": "pusantro, pusantros"},
    and_a_half="su puse, ir pusė",
    collectives={12: "tuzinas, tuziną", 10: "dešimtis, dešimtį", 100: "šimtinė"},
    vague="keli, kelios, kelis, kelias, kelių, keletas, keletą, keleri, kelerius, daug, porą, pora",
    many="dešimtys, dešimčių, dešimtis, šimtai, šimtus, šimtų, tūkstančiai, tūkstančius, tūkstančių, milijonai, milijonų, milijonus, keliasdešimt, keliolika, keliasdešimties, kelis šimtus, keli šimtai, kelių šimtų",
    zero="nė vienas, nė viena, niekas, nė vieno",
    ordinals={1: "pirmas, pirma, pirmoji, pirmąją, pirmąjį, pirmosios, pirmojo, pirmą", 2: "antras, antra, antroji, antrąją, antrąjį, antrą, antrojo", 3: "trečias, trečioji, trečiąjį, trečią, trečiojo", 4: "ketvirtas, ketvirtąjį, ketvirtą"},
    ordinal_suffixes="-oji, -ąją, -ąjį, -osios, -ojo, -asis, -ą",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "apie, maždaug, apytiksliai, maždaug apie, kokių, apytikriai, preliminariai", Mod.MORE_THAN: "daugiau kaip, daugiau nei, daugiau negu, virš, viršijo, daugiau nei per", Mod.LESS_THAN: "mažiau kaip, mažiau nei, mažiau negu", Mod.EQUAL_OR_MORE: "mažiausiai, bent, ne mažiau kaip, ne mažiau nei, bent jau, mažiausia",
        Mod.EQUAL_OR_LESS: "iki, daugiausia, ne daugiau kaip, ne daugiau nei, net, daugiausiai",
        Mod.JUST_UNDER: "beveik, kone, arti, vos mažiau nei",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "ar daugiau, arba daugiau, ir daugiau"},
    between="tarp, nuo",
    between_and="ir, iki",
    range_to="ar, arba, iki",
    determiners="šie, šios, tie, tos, visi, visos, visus, visas, kiti, kitos, šių, tų, dar, iš viso, paskutiniai, pastaruosius, pastarąsias, jų, jo, jos",
    # --- calendar
    months={1: "sausį", 2: "vasarį", 3: "kovą", 4: "balandį", 5: "gegužę", 6: "birželį", 7: "liepą", 8: "rugpjūtį", 9: "rugsėjį", 10: "spalį", 11: "lapkritį", 12: "gruodį"},
    weekdays={0: "pirmadienį, pirmadienio", 1: "antradienį, antradienio", 2: "trečiadienį, trečiadienio", 3: "ketvirtadienį, ketvirtadienio", 4: "penktadienį, penktadienio", 5: "šeštadienį, šeštadienio", 6: "sekmadienį, sekmadienio"},
    date_order="ymd",
    date_links="mėn., mėnesio",
    date_parts={Mod.START: "pradžioje, pradžia, pradžios, pradžią", Mod.MID: "viduryje, vidurys, vidurio, vidurį", Mod.END: "pabaigoje, pabaiga, pabaigos, pabaigą, gale"},
    year_suffixes="m., metais, metų, metai, m, metus, metams, -aisiais, -ųjų, -aisiais metais, -ųjų metų",
    day_suffixes="d., dieną, dienos, diena, d",
    relative_days={-2: "užvakar", -1: "vakar, vakar vakare, vakar rytą, vakarykštis, vakarykštė", 0: "šiandien, šįryt, šįvakar, šiandieninis, šią naktį, šiąnakt", 1: "rytoj, rytoj rytą, rytojaus", 2: "poryt"},
    relative_units={"week-1": "praėjusią savaitę, praeitą savaitę", "week+0": "šią savaitę, šios savaitės", "week+1": "kitą savaitę, ateinančią savaitę", "month-1": "praėjusį mėnesį, praeitą mėnesį", "month+0": "šį mėnesį, šio mėnesio", "month+1": "kitą mėnesį", "year-1": "pernai, praėjusiais metais, praėjusių metų, praeitais metais", "year+0": "šiemet, šiais metais, šių metų", "year+1": "kitąmet, kitais metais, kitų metų"},
    last="praėjusį, praeitą, praėjusią, paskutinį",
    next="kitą, ateinantį, artimiausią, ateinančią",
    this="šį, šią, šio",
    ago_before="prieš",
    later="vėliau, po",
    from_now_before="po, už",
    next_before="iki",
    future="planuoja, numatoma, numatyta, tikimasi, vyks, prasidės, turi, bus, planuojama, turėtų, ketina",
    quarter_words="ketvirtis, ketvirtį, ketvirčio, ketvirtyje",
    half_year_words="pusmetis, pusmetį, pusmečio, pusmetyje",
    seasons={"SP": "pavasarį, pavasaris, pavasario", "SU": "vasarą, vasara, vasaros", "FA": "rudenį, ruduo, rudens", "WI": "žiemą, žiema, žiemos"},
    decade_after="-aisiais, -ųjų, -ieji, -aisiais metais, -ųjų metų",
    # --- clock
    hour_words="val., val, valandą, valandos, h",
    hour_words_before="",
    minute_words="min., min",
    am="ryto, ryte, rytą, nakties, prieš pietus",
    pm="vakaro, vakare, po pietų, popiet",
    noon="vidurdienį, vidurdienis",
    midnight="vidurnaktį, vidurnaktis, vidurnakčio",
    half_to="pusę",
    clock_hedges={Mod.APPROX: "apie, maždaug, apytiksliai", Mod.BEFORE: "prieš pat, šiek tiek prieš", Mod.AFTER: "šiek tiek po, netrukus po, tuoj po", Mod.LESS_THAN: "iki", Mod.MORE_THAN: "nuo, po"},
    zones={"Europe/Vilnius": "Lietuvos laiku"},
    # --- durations, ages
    time_units={
        "second": "sekundės, sekundžių, sekundė, sekundes, sekundę", "minute": "minutės, minučių, minutė, minutes, minutę, min.", "hour": "valandos, valandų, valanda, valandas, valandą", "day": "dienos, dienų, diena, dienas, dieną, paros, parų, paras, parą", "week": "savaitės, savaičių, savaitė, savaites, savaitę", "month": "mėnesiai, mėnesių, mėnuo, mėnesius, mėnesį, mėnesio",
        "year": "metai, metų, metus, metams", "decade": "dešimtmečiai, dešimtmečių, dešimtmetis, dešimtmetį, dešimtmečius", "century": "amžiai, amžių, šimtmečiai, šimtmetį, šimtmečius",
    },
    durations={"PT30M": "pusvalandis, pusvalandį, pusę valandos, pusvalandžio", "PT1H30M": "pusantros valandos, pusantros val.", "P6M": "pusmetis, pusmetį, pusę metų, pusmečio", "P18M": "pusantrų metų", "PT24H": "parą, para, paros"},
    age_after="-metis, -metė, -mečio, -metę, -metį, -metės, -mečiai, metis, metė, metų amžiaus, metų vyras, m. amžiaus, metų moteris, metų vyro, metų vyrą, metų moters, metų moterį, metų vairuotojas, metų vairuotojo, metų vairuotoją, metų jaunuolis, metų vaikinas, metų mergina, metų berniukas, metų mergaitė, metų vaikas, metų gyventojas, metų gyventoja",
    age_units="metų, m., metai",
    age_before="gimęs, amžius",
    # --- money, percentages, measures
    currencies={"EUR": "eurai, eurų, euras, eurus, euro, eurą, Eur, eur", "USD": "doleriai, dolerių, doleris, dolerius, dolerio, JAV dolerių", "LTL": "litai, litų, litas, litus, Lt", "GBP": "svarai, svarų, svarus, svarų sterlingų", "PLN": "zlotų, zlotai, zlotus"},
    cents={"EUR": "centai, centų, centas, centus, ct"},
    percent="procentai, procentų, procentas, procentus, procentais, proc., proc, procento, procentą",
    percentage_points="procentinis punktas, procentiniai punktai, procentinių punktų, procentiniais punktais, procentinius punktus, procentinio punkto, proc. punkto, proc. punktų, proc. punktais",
    units={
        "kilometer-per-hour": "kilometrų per valandą, kilometrai per valandą, km per valandą, km/val., km per val.", "kilometer": "kilometrai, kilometrų, kilometras, kilometrus, kilometro, kilometrą", "meter": "metrai, metras, metrus, metro, metrą, m", "centimeter": "centimetrai, centimetrų, centimetrus, cm", "millimeter": "milimetrai, milimetrų, milimetrus", "square-meter": "kvadratiniai metrai, kvadratinių metrų, kv. m, kv. metrų, kvadratinius metrus, kv.m",
        "square-kilometer": "kvadratiniai kilometrai, kvadratinių kilometrų, kv. km", "cubic-meter": "kubiniai metrai, kubinių metrų, kub. m, kubų", "hectare": "hektarai, hektarų, hektaras, hektarus, hektaro", "kilogram": "kilogramai, kilogramų, kilogramas, kilogramus, kilogramo, kilogramą", "gram": "gramai, gramų, gramas, gramus", "metric-ton": "tonos, tonų, tona, tonas, toną", "liter": "litrai, litrų, litras, litrus, litro",
        "celsius": "laipsniai Celsijaus, laipsnių Celsijaus, laipsniai, laipsnių, laipsnis, laipsnius, laipsnių šilumos, Celsijaus laipsnių", "megawatt": "megavatų, megavatai", "magnitude": "balo, balų, balo pagal Richterio skalę",
    },
    minus="minus",
    # --- counts
    function_words="ir, ar, arba, bet, o, kad, jog, kai, kaip, jei, jeigu, nes, kuris, kuri, kurie, kurios, kurių, kuriuos, į, iš, su, be, ant, po, per, prie, pas, prieš, tarp, už, dėl, apie, nuo, iki, pagal, yra, buvo, bus, būtų, būti, nėra, nebuvo, turi, turėjo, gali, galėjo, reikia, jis, ji, jie, jos, jo, jų, jam, jai, jiems, "
    "mes, jūs, aš, tu, tai, tas, ta, tie, šis, ši, šie, šios, savo, visi, visos, viskas, ne, nė, tik, dar, jau, taip, pat, čia, ten, dabar, šiandien, sakė, teigė, pranešė, pranešama, nurodė, žuvo, mirė, nukentėjo, gyvena, gyveno, iš viso, todėl, tačiau, taigi, kur, kas, ką, negu, nei, net, lietuvos, metu, kartu, tarp jų",
    of_them="iš jų, jų, iš kurių",
    of_which="iš jų, iš kurių, tarp jų, įskaitant",
    labels="straipsnis, puslapis, psl., numeris, nr., Nr., nr, linija, salė, skyrius, vartai, reisas, autobusas, troleibusas, punktas, tel., kelias, magistralė",
    labels_after="straipsnis, straipsnio, straipsnį, puslapis, aukštas, aukšte, kilometras, kabinetas, punktas, skyrius, autobusas, maršruto",
    idioms="vienas iš, viena iš, vieną iš, vieno iš, vienas iš jų, viena iš jų, dar vienas, dar viena, vieną kartą, vieną dieną, vienas kitą, vienas kito, viena vertus, vienas po kito, du kartus, tris kartus, po vieną",
    endings="ėja, uja, ti, tis, ta, tas, tos, tų, tus, tą, tam, toms, tiems, tais, tomis, tieji, tasis, toji, ęs, usi, usį, usių, usius, usios, usiems, usieji, usiųjų, amas, ama, ami, amos, amų, omas, oma, omi, omos, osi, ėsi, asi, isi, sis, s, ė, ėjo, ėti, ėjęs, "
    "ino, ina, inti, inta, intas, inti, intų, avo, uoja, uoti, uota, uotas, uoti, avę, avęs, avusi, ija, ijo, yti, yta, ytas, yti, ant, dama, damas, dami, tina, siąs, davo",
    case_endings="as, is, ys, us, a, ė, ai, iai, os, ės, ų, ių, o, io, ui, iui, ą, į, ę, am, iam, ei, ams, iams, oms, ėms, ims, uose, iuose, ose, ėse, yse, ais, iais, omis, ėmis, imis, imi, umi, u, iu, i, ius, e, je, oje, ėje, yje, uje, iuje, es, ies, "
    "aus, ūs, ią, ios, iame, ame, oji, asis, ojo, ąjį, ieji, ųjų, osios, osiose, iojo, tis, čio, čiui, tį, čiu, tyje, čiai, čių, čiams, čius, čiais, čiuose, dis, džio, džiui, dį, džiu, džiai, džių, džiams, džius, tė, čių, dė, džių, ens, enį, eniu, enys, enų",
    according_to="pasak, anot, remiantis",
    according_after="teigimu, duomenimis, žodžiais, vertinimu, skaičiavimais",
    saying="sakė, teigė, pranešė, nurodė, patvirtino, teigia, sako, tvirtina, skelbia, skelbė, giriasi",
    counting="suskaičiavo, skaičiuoja, kalba apie, vertina",
    tellers="organizatoriai, organizatorių, profsąjungos, profsąjungų, įsilaužėliai, policija",
    hearsay="esą, neva, tariamai, tikriausiai, spėjama",
    comparison="palyginti su, lyginant su, nuo",
    changes="išaugo, padidėjo, auga, didėja, sumažėjo, smuko, nukrito, mažėja",
    change_from="nuo",
    nobody="niekas",
    every="kiekvieną, kas",
    day_shifts={1: "kitą dieną, dieną vėliau"},
    stamps="Paskelbta, Paskelbta:, Publikuota, Atnaujinta, Atnaujinta:, Paskutinis atnaujinimas",
)

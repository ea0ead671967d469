"""Polish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="pl",
    # --- numbers
    numbers={
        0: "zero", 1: "jeden, jedna, jedno, jednego, jednej, jednemu, jednym, jedną", 2: "dwa, dwie, dwaj, dwóch, dwu, dwom, dwóm, dwoma, dwiema, dwoje, dwojga, dwojgu, dwojgiem, dwójka, dwójkę, dwójki, dwójką",
        3: "trzy, trzej, trzech, trzem, trzema, troje, trojga, trojgu, trojgiem, trójka, trójkę, trójki, trójką", 4: "cztery, czterej, czterech, czterem, czterema, czworo, czworga, czworgu, czworgiem, cztero",
        5: "pięć, pięciu, pięcioma, pięcioro, pięciorga, pięciorgu, pięciorgiem, pięcio", 6: "sześć, sześciu, sześcioma, sześcioro, sześciorga, sześciorgu, sześciorgiem, sześcio",
        7: "siedem, siedmiu, siedmioma, siedmioro, siedmiorga, siedmiorgu, siedmiorgiem, siedmio", 8: "osiem, ośmiu, ośmioma, ośmioro, ośmiorga, ośmiorgu, ośmiorgiem, ośmio",
        9: "dziewięć, dziewięciu, dziewięcioma, dziewięcioro, dziewięciorga, dziewięciorgu, dziewięcio", 10: "dziesięć, dziesięciu, dziesięcioma, dziesięcioro, dziesięciorga, dziesięciorgu, dziesięcio",
        11: "jedenaście, jedenastu, jedenastoma, jedenasto, jedenaścioro", 12: "dwanaście, dwunastu, dwunastoma, dwunasto, dwanaścioro", 13: "trzynaście, trzynastu, trzynastoma, trzynasto, trzynaścioro",
        14: "czternaście, czternastu, czternastoma, czternasto, czternaścioro", 15: "piętnaście, piętnastu, piętnastoma, piętnasto, piętnaścioro", 16: "szesnaście, szesnastu, szesnastoma, szesnasto, szesnaścioro",
        17: "siedemnaście, siedemnastu, siedemnastoma, siedemnasto, siedemnaścioro", 18: "osiemnaście, osiemnastu, osiemnastoma, osiemnasto, osiemnaścioro",
        19: "dziewiętnaście, dziewiętnastu, dziewiętnastoma, dziewiętnasto, dziewiętnaścioro", 20: "dwadzieścia, dwudziestu, dwudziestoma, dwudziesto", 30: "trzydzieści, trzydziestu, trzydziestoma, trzydziesto",
        40: "czterdzieści, czterdziestu, czterdziestoma, czterdziesto", 50: "pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma, pięćdziesięcio", 60: "sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma, sześćdziesięcio",
        70: "siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma, siedemdziesięcio", 80: "osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma, osiemdziesięcio",
        90: "dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma, dziewięćdziesięcio", 100: "sto, stu, stoma", 200: "dwieście, dwustu, dwustoma", 300: "trzysta, trzystu, trzystoma",
        400: "czterysta, czterystu, czterystoma", 500: "pięćset, pięciuset", 600: "sześćset, sześciuset", 700: "siedemset, siedmiuset", 800: "osiemset, ośmiuset", 900: "dziewięćset, dziewięciuset",
    },
    multipliers={
        10**3: "tysiąc, tysiąca, tysiącowi, tysiącem, tysiącu, tysiące, tysięcy, tysiącom, tysiącami, tysiącach", 10**6: "milion, miliona, milionowi, milionem, milionie, miliony, milionów, milionom, milionami, milionach",
        10**9: "miliard, miliarda, miliardowi, miliardem, miliardzie, miliardy, miliardów, miliardom, miliardami, miliardach", 10**12: "bilion, biliona, bilionem, biliony, bilionów, bilionami, bilionach",
    },
    short_multipliers={
        10**3: "tys., tys, tyś.", 10**6: "mln, mln., mil.", 10**9: "mld, mld., mlrd", 10**12: "bln",
    },
    joiners="i, oraz",
    glued=True,
    decimal_words="przecinek",
    fractions={"2/5": "dwie piąte, dwóch piątych", "3/5": "trzy piąte, trzech piątych", "4/5": "cztery piąte, czterech piątych", 
        "1/2": "pół, połowa, połowę, połowy", "1/3": "jedna trzecia, jedną trzecią, jednej trzeciej", "2/3": "dwie trzecie, dwóch trzecich", "1/4": "ćwierć, jedna czwarta, jedną czwartą, jednej czwartej",
        "3/4": "trzy czwarte, trzech czwartych", "1/5": "jedna piąta, jedną piątą, jednej piątej", "1/10": "jedna dziesiąta, jedną dziesiątą", "3/2": "półtora, półtorej",
    },
    and_a_half="i pół",
    collectives={
        10: "dziesiątka, dziesiątkę, dziesiątki, dziesiątek", 12: "tuzin, tuzina, tuziny, tuzinów", 15: "mendel", 60: "kopa, kopę, kopy", 100: "setka, setkę, setki, setek",
    },
    vague="kilka, kilku, kilkoma, kilkoro, kilkorga, kilkunastu, kilkanaście, kilkadziesiąt, kilkudziesięciu, kilkaset, kilkuset, parę, paru, paroma, paręnaście, parunastu, parędziesiąt, parudziesięciu, parokrotnie, wiele, "
    "wielu, wieloma, parotysięczny",
    many="dziesiątki, dziesiątek, dziesiątkach, dziesiątkami, setki, setek, setkach, setkami, tysiące, tysięcy, tysiącach, tysiącami, tysiącom, miliony, milionów, milionach, milionami, miliardy, miliardów, miliardach, "
    "biliony, bilionów, tuziny, tuzinów, kopy, dziesiątki tysięcy, setki tysięcy, dziesiątki milionów, setki milionów, kilka tysięcy, kilku tysięcy, kilkanaście tysięcy, kilkunastu tysięcy, kilkadziesiąt tysięcy, "
    "kilkudziesięciu tysięcy, kilkaset tysięcy, kilkuset tysięcy, kilka milionów, kilku milionów, kilkanaście milionów, kilkadziesiąt milionów, kilkaset milionów, parę tysięcy, kilka tys., kilkanaście tys., "
    "kilkadziesiąt tys., kilkaset tys., kilka mln, kilkanaście mln, kilkadziesiąt mln, kilkaset mln, kilka mld, kilkanaście mld",
    zero="żaden, żadna, żadne, żadnego, żadnej, żadnych, żadnym, ani jeden, ani jedna, ani jednego, ani jednej, nikt, nikogo, zero",
    ordinals={
        1: "pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszym, pierwszą", 2: "drugi, druga, drugie, drugiego, drugiej, drugim, drugą, II",
        3: "trzeci, trzecia, trzecie, trzeciego, trzeciej, trzecim, trzecią, III", 4: "czwarty, czwarta, czwarte, czwartego, czwartej, czwartym, czwartą, IV", 5: "piąty, piąta, piąte, piątego, piątej, piątym, piątą",
        6: "szósty, szósta, szóste, szóstego, szóstej, szóstym, szóstą", 7: "siódmy, siódma, siódme, siódmego, siódmej, siódmym, siódmą", 8: "ósmy, ósma, ósme, ósmego, ósmej, ósmym, ósmą",
        9: "dziewiąty, dziewiąta, dziewiąte, dziewiątego, dziewiątej, dziewiątym, dziewiątą", 10: "dziesiąty, dziesiąta, dziesiąte, dziesiątego, dziesiątej, dziesiątym, dziesiątą",
        11: "jedenasty, jedenasta, jedenaste, jedenastego, jedenastej, jedenastym, jedenastą", 12: "dwunasty, dwunasta, dwunaste, dwunastego, dwunastej, dwunastym, dwunastą", 13: "trzynasty, trzynastego, trzynastym",
        14: "czternasty, czternastego, czternastym", 15: "piętnasty, piętnastego, piętnastym", 16: "szesnasty, szesnastego, szesnastym", 17: "siedemnasty, siedemnastego, siedemnastym",
        18: "osiemnasty, osiemnastego, osiemnastym", 19: "dziewiętnasty, dziewiętnastego, dziewiętnastym", 20: "dwudziesty, dwudziestego, dwudziestym",
        21: "dwudziesty pierwszy, dwudziestego pierwszego, dwudziestym pierwszym", 22: "dwudziesty drugi, dwudziestego drugiego, dwudziestym drugim", 23: "dwudziesty trzeci, dwudziestego trzeciego, dwudziestym trzecim",
        24: "dwudziesty czwarty, dwudziestego czwartego, dwudziestym czwartym", 25: "dwudziesty piąty, dwudziestego piątego, dwudziestym piątym", 26: "dwudziesty szósty, dwudziestego szóstego, dwudziestym szóstym",
        27: "dwudziesty siódmy, dwudziestego siódmego, dwudziestym siódmym", 28: "dwudziesty ósmy, dwudziestego ósmego, dwudziestym ósmym", 29: "dwudziesty dziewiąty, dwudziestego dziewiątego, dwudziestym dziewiątym",
        30: "trzydziesty, trzydziestego, trzydziestym", 31: "trzydziesty pierwszy, trzydziestego pierwszego, trzydziestym pierwszym",
    },
    ordinal_suffixes="-szy, -gi, -ci, -ty, -my, -y, -ego, -tego, -ej, -tej, -ta, -szej, -giej, -ciej",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "może, około, ok., ok, koło, jakieś, jakichś, mniej więcej, w przybliżeniu, orientacyjnie, szacunkowo, z grubsza, gdzieś, rzędu, rzędu ok., szacowana na, szacowany na, szacowane na, szacuje się na, circa, ca., "
        "średnio, w granicach, w okolicach, plus minus",
        Mod.MORE_THAN: "starsze niż, starszych niż, starsi niż, starszym niż, starszy niż, starsza niż, przekroczyły, przekraczają, przekroczyło, przekroczyli, przekraczała, przekraczały, przekraczał, ponad, przeszło, z górą, więcej niż, więcej od, powyżej, grubo ponad, znacznie ponad, znacznie więcej niż, "
        "przekraczająca, przekraczający, przekraczające, przekroczyła, przekroczył, przekracza, dobrze ponad",
        Mod.LESS_THAN: "młodsze niż, młodszych niż, młodsi niż, młodszym niż, młodszy niż, młodsza niż, mniej niż, mniej od, poniżej, "
        "nieco mniej niż, niewiele mniej niż, znacznie mniej niż, ledwie, zaledwie niecałe",
        Mod.EQUAL_OR_MORE: "co najmniej, conajmniej, przynajmniej, minimum, nie mniej niż, najmniej, min., od co najmniej",
        Mod.EQUAL_OR_LESS: "nie przekracza, nie przekroczy, nie przekroczyła, nie przekroczył, nie przekraczają, co najwyżej, najwyżej, maksymalnie, maksimum, nie więcej niż, nawet, nawet do, aż do, maks., do maksymalnie, najwięcej",
        Mod.JUST_UNDER: "prawie, niemal, blisko, niespełna, niecałe, niecałych, niecały, niecała, niecałą, niecałej, niecałego, bez mała, nieledwie, nie całe, tuż poniżej, nieco poniżej",
        Mod.JUST_OVER: "nieco ponad, niewiele ponad, trochę ponad, nieco więcej niż, niewiele więcej niż",
    },
    hedges_after={
        Mod.APPROX: "mniej więcej, plus minus, w przybliżeniu, z kawałkiem", Mod.MORE_THAN: "z okładem, z hakiem", Mod.EQUAL_OR_MORE: "lub więcej, albo więcej, i więcej, bądź więcej, co najmniej, wzwyż, i wyżej",
        Mod.EQUAL_OR_LESS: "lub mniej, albo mniej, i mniej, maksymalnie, najwyżej",
    },
    between="między, pomiędzy, od",
    between_and="a, do, i",
    range_to="lub, albo, bądź, czy",
    determiners="te, ci, ta, ten, tych, tego, tej, jego, jej, ich, wszystkie, wszyscy, wszystkich, swoich, swoje, nasze, naszych, owych, pozostałe, pozostałych, pozostali, kolejne, kolejnych, kolejni, łącznie, dalsze, "
    "dalszych, całe, całych, te same, tych samych, pierwsze, pierwszych, ostatnie, ostatnich",
    # --- calendar
    months={
        1: "styczniu, styczniem", 2: "lutym", 3: "marcu, marcem", 4: "kwietniu, kwietniem", 5: "maju, majem", 6: "czerwcu, czerwcem", 7: "lipcu, lipcem", 8: "sierpniu, sierpniem", 9: "wrześniu, wrześniem",
        10: "październiku, październikiem", 11: "listopadzie, listopadem", 12: "grudniu, grudniem",
    },
    weekdays={
        0: "poniedziałku, poniedziałkiem, poniedziałkowi, poniedziałkowy, poniedziałkowa, poniedziałkowe, poniedziałkowego, poniedziałkowej, poniedziałkowemu, poniedziałkowym, poniedziałkową, poniedziałkowych, poniedziałkowymi",
        1: "wtorku, wtorkiem, wtorkowi, wtorkowy, wtorkowa, wtorkowe, wtorkowego, wtorkowej, wtorkowemu, wtorkowym, wtorkową, wtorkowych, wtorkowymi",
        2: "środę, środy, środzie, środą, środowy, środowa, środowe, środowego, środowej, środowemu, środowym, środową, środowych, środowymi",
        3: "czwartku, czwartkiem, czwartkowi, czwartkowy, czwartkowa, czwartkowe, czwartkowego, czwartkowej, czwartkowemu, czwartkowym, czwartkową, czwartkowych, czwartkowymi",
        4: "piątku, piątkiem, piątkowi, piątkowy, piątkowa, piątkowe, piątkowego, piątkowej, piątkowemu, piątkowym, piątkową, piątkowych, piątkowymi",
        5: "sobotę, soboty, sobocie, sobotą, sobotni, sobotnia, sobotnie, sobotniego, sobotniej, sobotniemu, sobotnim, sobotnią, sobotnich, sobotnimi",
        6: "niedzielę, niedzieli, niedzielą, niedzielny, niedzielna, niedzielne, niedzielnego, niedzielnej, niedzielnemu, niedzielnym, niedzielną, niedzielnych, niedzielnymi",
    },
    date_order="dmy",
    day_suffixes="tego miesiąca, bieżącego miesiąca",
    date_links="dnia, dzień, dniu, dniem",
    year_parts={
        Mod.END: "pod koniec roku, na koniec roku, do końca roku, przed końcem roku, z końcem roku, w końcu roku, koniec roku, końca roku, końcu roku, końcem roku",
        Mod.START: "na początku roku, od początku roku, z początkiem roku, do początku roku, początek roku, początku roku, początkiem roku",
    },
    date_parts={
        Mod.START: "początek, początku, na początku, z początkiem, od początku, z początku, początkiem, do początku, początkach, wcześnie, na początku miesiąca",
        Mod.MID: "połowa, połowie, w połowie, połowy, od połowy, do połowy, połowę, na połowę",
        Mod.END: "koniec, końca, końcu, końcem, pod koniec, z końcem, w końcu, w końcówce, na koniec, do końca, z końca, przed końcem, schyłek, schyłku",
    },
    short_months={
        1: "sty., stycz.", 2: "lut.", 3: "mar.", 4: "kwi., kwiec.", 6: "czerw., cze.", 7: "lip.", 8: "sierp., sie.", 9: "wrześ., wrz.", 10: "paźdz., paź.", 11: "listop., lis.", 12: "grudz., gru.",
    },
    short_weekdays={
        0: "pon., pn.", 1: "wt.", 2: "śr.", 3: "czw.", 4: "pt.", 5: "sob., so.", 6: "niedz., nd.",
    },
    decades={
        1920: "lata dwudzieste, lat dwudziestych, latach dwudziestych, latami dwudziestymi", 1930: "lata trzydzieste, lat trzydziestych, latach trzydziestych, latami trzydziestymi",
        1940: "lata czterdzieste, lat czterdziestych, latach czterdziestych, latami czterdziestymi", 1950: "lata pięćdziesiąte, lat pięćdziesiątych, latach pięćdziesiątych, latami pięćdziesiątymi",
        1960: "lata sześćdziesiąte, lat sześćdziesiątych, latach sześćdziesiątych, latami sześćdziesiątymi", 1970: "lata siedemdziesiąte, lat siedemdziesiątych, latach siedemdziesiątych, latami siedemdziesiątymi",
        1980: "lata osiemdziesiąte, lat osiemdziesiątych, latach osiemdziesiątych, latami osiemdziesiątymi", 1990: "lata dziewięćdziesiąte, lat dziewięćdziesiątych, latach dziewięćdziesiątych, latami dziewięćdziesiątymi",
    },
    weeks={
        -1: "zeszłego tygodnia, w zeszłym tygodniu, ubiegłego tygodnia, w ubiegłym tygodniu, minionego tygodnia, w minionym tygodniu", 0: "tego tygodnia, w tym tygodniu, bieżącego tygodnia, w bieżącym tygodniu",
        1: "przyszłego tygodnia, w przyszłym tygodniu, następnego tygodnia, w następnym tygodniu",
    },
    next_before="do, aż do",
    from_now_before="za, dopiero za, już za",
    year_words="za, rok, roku, w roku, do roku, od roku, rokiem, rocznik, sezon, sezonie, lata, latach, edycja, edycji",
    year_suffixes="r., r, roku, rok, rokiem, rokowi",
    relative_days={
        -2: "przedwczoraj, onegdaj",
        -1: "wczoraj, wczoraj rano, wczoraj wieczorem, wczoraj po południu, wczorajszy, wczorajszego, wczorajszej, wczorajszą, wczorajszym, ubiegłej nocy, zeszłej nocy, minionej nocy, poprzedniego dnia",
        0: "dzisiejszym dniem, dniem dzisiejszym, dzisiejszego dnia, dziś, dzisiaj, dziś rano, dzisiaj rano, dziś wieczorem, dzisiaj wieczorem, dziś po południu, dzisiaj po południu, dziś w nocy, dzisiejszy, dzisiejszego, dzisiejszej, dzisiejszą, dzisiejszym",
        1: "jutro, jutro rano, jutro wieczorem, jutrzejszy, jutrzejszego, jutrzejszej, jutrzejszym", 2: "pojutrze",
    },
    relative_units={
        "week-1": "tydzień temu, przed tygodniem", "month-1": "w zeszłym miesiącu, w ubiegłym miesiącu, w minionym miesiącu, zeszłego miesiąca, ubiegłego miesiąca, w poprzednim miesiącu, miesiąc temu, przed miesiącem",
        "month+0": "w tym miesiącu, tego miesiąca, bieżącego miesiąca, w bieżącym miesiącu", "month+1": "w przyszłym miesiącu, w następnym miesiącu, przyszłego miesiąca, za miesiąc",
        "year-1": "w zeszłym roku, w ubiegłym roku, w minionym roku, w poprzednim roku, zeszłego roku, ubiegłego roku, minionego roku, poprzedniego roku, zeszły rok, ubiegły rok, rok temu, przed rokiem, ub.r., ub. r., "
        "ub. roku, zeszłorocznej, zeszłoroczny, zeszłoroczne, ubiegłoroczny, ubiegłoroczna, ubiegłoroczne, ubiegłorocznej, ubiegłorocznego, ubiegłorocznych",
        "year+0": "w tym roku, tego roku, w bieżącym roku, bieżącego roku, br., b.r., tegoroczny, tegoroczna, tegoroczne, tegorocznej, tegorocznego, tegorocznym, tegorocznych, obecnego roku, w obecnym roku",
        "year+1": "w przyszłym roku, w następnym roku, przyszłego roku, za rok, przyszłoroczny, przyszłoroczna, przyszłoroczne, przyszłorocznej", "decade-1": "w ubiegłej dekadzie",
    },
    last="ostatni, ostatnia, ostatnią, ostatniej, ostatniego, ostatnim, ubiegły, ubiegła, ubiegłą, ubiegłej, ubiegłego, ubiegłym, zeszły, zeszła, zeszłą, zeszłej, zeszłego, zeszłym, miniony, miniona, minioną, minionej, "
    "minionego, minionym",
    next="przyszły, przyszła, przyszłą, przyszłej, przyszłego, przyszłym, najbliższy, najbliższą, najbliższej, najbliższego, najbliższym, nadchodzący, nadchodzącą, nadchodzącego, nadchodzącym, następny, następnego, następną",
    this="ten, tego, tym, ta, tę, tej, obecny, obecnego, bieżący, bieżącego",
    ago_after="temu, wstecz",
    ago_before="przed",
    later="później, potem, więzienia, pozbawienia, aresztu, kary, odsiadki, zakazu, ograniczenia, gwarancji, pracy, temu, wcześniej",
    denials="nie, nigdy",
    past="doszło, wszedł, wyszedł, zmarł, zmarła, był, była, było, byli, były, został, została, zostało, zostali, zostały",
    past_endings="ł, ła, ło, li, ły, ono, ano, ęto",
    future="najpóźniej, będzie, będą, zostanie, zostaną, ma się odbyć, mają się odbyć, odbędzie, odbędą, rozpocznie, rozpoczną, zacznie, ruszy, ruszą, wznowi, otworzy, zamknie, powinien, powinna, powinny, planowany, planowana, planowane, jutro, najwcześniej, rozpoczynają, zaczynają"
    "zaplanowano, zaplanowany, zaplanowana, zapowiedział, zapowiedziała, zapowiedziano, nastąpi, wejdzie, potrwa, zagra, zmierzy, rozstrzygnie, nadchodzący, nadchodzącą, ma zostać, mają zostać, ma wrócić, do otwarcia, wróci, "
    "wrócą, poznamy, dojdzie",
    set_for="na",
    quarter_words="kwartał, kwartału, kwartale, kwartałem, kw.",
    half_year_words="półrocze, półrocza, półroczu, połowa roku, połowie roku, połowy roku, semestr, semestrze, semestru",
    seasons={
        "SP": "wiosna, wiosną, wiosny, wiosnę, wiośnie", "SU": "latem, lecie, lato", "FA": "jesień, jesienią, jesieni", "WI": "zima, zimą, zimy, zimę, zimie",
    },
    decade_before="lata, lat, latach, latami, lat tzw.",
    after_christ="n.e., n. e., naszej ery, po Chrystusie, po Chr.",
    before_christ="p.n.e., p. n. e., przed naszą erą, przed Chrystusem, przed Chr.",
    # --- clock
    hour_words="godz, h",
    hour_words_before="o, o godz., o godz, o godzinie, godz., godz, godzina, godziny, godzinie, godziną, o g., ok. godz., od godz., do godz., od godziny, do godziny",
    hour_names={
        1: "pierwszej, pierwszą, pierwsza", 3: "trzeciej, trzecią, trzecia", 4: "czwartej, czwartą, czwarta", 5: "piątej, piątą, piąta", 6: "szóstej, szóstą, szósta", 7: "siódmej, siódmą, siódma", 8: "ósmej, ósmą, ósma",
        9: "dziewiątej, dziewiątą, dziewiąta", 10: "dziesiątej, dziesiątą, dziesiąta", 11: "jedenastej, jedenastą, jedenasta", 12: "dwunastej, dwunastą, dwunasta", 13: "trzynastej, trzynastą, trzynasta",
        14: "czternastej, czternastą, czternasta", 15: "piętnastej, piętnastą, piętnasta", 16: "szesnastej, szesnastą, szesnasta", 17: "siedemnastej, siedemnastą, siedemnasta", 18: "osiemnastej, osiemnastą, osiemnasta",
        19: "dziewiętnastej, dziewiętnastą, dziewiętnasta", 20: "dwudziestej, dwudziestą, dwudziesta", 2: "drugiej, drugą, druga", 21: "dwudziestej pierwszej, dwudziestą pierwszą", 22: "dwudziestej drugiej, dwudziestą drugą",
        23: "dwudziestej trzeciej, dwudziestą trzecią", 24: "dwudziestej czwartej, dwudziestą czwartą",
    },
    minute_words="minut, minuty, min, min.",
    am="rano, nad ranem, z rana, w nocy, przed południem, o poranku, nocą, o świcie, poranku",
    pm="po południu, wieczorem, wieczór, popołudniu, późnym wieczorem, wczesnym wieczorem, późnym popołudniem, wczesnym popołudniem",
    night_beside="dziś w nocy, ubiegłej nocy, minionej nocy, zeszłej nocy",
    noon="w południe, w samo południe, samo południe, południa, południem",
    midnight="o północy, północy, północą, północ",
    half_to="wpół do, w pół do, pół do",
    quarter_past_before="kwadrans po",
    quarter_to_before="za kwadrans, kwadrans przed",
    minutes_past_before="po",
    minutes_to_before="przed",
    clock_hedges={
        Mod.APPROX: "około, ok., ok, koło, mniej więcej o, w okolicach, gdzieś, gdzieś koło, w granicach, tak około",
        Mod.BEFORE: "tuż przed, krótko przed, niedługo przed, na krótko przed, chwilę przed, na chwilę przed, kilka minut przed, parę minut przed, na kilka minut przed, niewiele przed, niespełna, bezpośrednio przed",
        Mod.AFTER: "tuż po, krótko po, niedługo po, zaraz po, chwilę po, kilka minut po, parę minut po, niewiele po, wkrótce po, bezpośrednio po, w kilka minut po",
        Mod.LESS_THAN: "przed, jeszcze przed, najpóźniej o, najpóźniej do", Mod.MORE_THAN: "po, dopiero po, najwcześniej o, już po",
    },
    zones={
        "Europe/Warsaw": "czasu polskiego, czasu warszawskiego, polskiego czasu", "Europe/London": "czasu londyńskiego, czasu brytyjskiego", "Europe/Moscow": "czasu moskiewskiego", "Europe/Kyiv": "czasu kijowskiego",
        "America/New_York": "czasu nowojorskiego, czasu wschodniego", "America/Los_Angeles": "czasu pacyficznego", "Europe/Paris": "czasu paryskiego", "Asia/Tokyo": "czasu japońskiego",
        "Europe/Berlin": "czasu niemieckiego, czasu berlińskiego",
        "Europe/Rome": "czasu włoskiego",
        "Europe/Madrid": "czasu hiszpańskiego",
        "Europe/Istanbul": "czasu tureckiego",
        "Asia/Shanghai": "czasu pekińskiego",
    },
    # --- durations, ages
    unsaid_ones={
        "minute": "minutę, minuty",
        "hour": "godzinę, godziny",
        "day": "dobę, doby, dzień",
        "week": "tydzień, tygodnia",
        "month": "miesiąc, miesiąca",
        "year": "rok, roku",
        "decade": "dekadę, dekady",
        "century": "wiek, wieku",
        "kilometer": "kilometr, kilometra",
        "meter": "metr, metra",
        "hectare": "hektar, hektara",
    },
    time_units={
        "second": "sekunda, sekundę, sekundy, sekund, sekundzie, sekundą, sekundami, sekundach, sek., sek, s", "minute": "minuta, minutę, minuty, minut, minucie, minutą, minutami, minutach, min., min",
        "hour": "godzina, godzinę, godziny, godzin, godzinie, godziną, godzinami, godzinach, godzinom, h",
        "day": "dzień, dnia, dniem, dniu, dni, dniach, dniami, dniom, doba, dobę, doby, dób, dobą, dobie, dobami, dobach, noc, nocy, noce, nocami",
        "week": "tydzień, tygodnia, tygodniem, tygodniu, tygodnie, tygodni, tygodniach, tygodniami", "month": "miesiąc, miesiąca, miesiącem, miesiącu, miesiące, miesięcy, miesiącach, miesiącami, mies., mies",
        "quarter": "kwartały, kwartałów, kwartałach", "year": "rok, roku, rokiem, lata, lat, latach, latami, latom",
        "decade": "dekada, dekadę, dekady, dekad, dekadach, dekadami, dziesięciolecie, dziesięciolecia, dziesięcioleci", "century": "wiek, wieku, wieki, wieków, stulecie, stulecia, stuleci",
    },
    duration_adjectives={
        "second": "sekundowy, sekundowa, sekundowe, sekundowego, sekundowej, sekundowemu, sekundowym, sekundową, sekundowych, sekundowymi",
        "minute": "minutowy, minutowa, minutowe, minutowego, minutowej, minutowemu, minutowym, minutową, minutowych, minutowymi",
        "hour": "godzinny, godzinna, godzinne, godzinnego, godzinnej, godzinnemu, godzinnym, godzinną, godzinnych, godzinnymi",
        "day": "dniowy, dniowa, dniowe, dniowego, dniowej, dniowemu, dniowym, dniową, dniowych, dniowymi, dobowy, dobowa, dobowe, dobowego, dobowej, dobowemu, dobowym, dobową, dobowych, dobowymi, dni roboczych, dni robocze, dni roboczy, dzień roboczy",
        "week": "tygodniowy, tygodniowa, tygodniowe, tygodniowego, tygodniowej, tygodniowemu, tygodniowym, tygodniową, tygodniowych, tygodniowymi",
        "month": "miesięczny, miesięczna, miesięczne, miesięcznego, miesięcznej, miesięcznemu, miesięcznym, miesięczną, miesięcznych, miesięcznymi",
        "year": "letni, letnia, letnie, letniego, letniej, letniemu, letnim, letnią, letnich, letnimi, roczny, roczna, roczne, rocznego, rocznej, rocznemu, rocznym, roczną, rocznych, rocznymi",
    },
    durations={"P10Y": "w dekadę, przez dekadę", 
        "PT1H15M": "godzina i kwadrans, godzinę i kwadrans, godziny i kwadransa, godzina i kwadransem",
        "PT30M": "półgodzinny, półgodzinna, półgodzinne, półgodzinnego, półgodzinnej, półgodzinnemu, półgodzinnym, półgodzinną, półgodzinnych, półgodzinnymi",
        "PT15M": "kwadrans, kwadransa, kwadransem, kwadransie, kwadrans czasu", "PT45M": "trzy kwadranse, trzech kwadransów", "PT12H": "pół doby",
        "P1D": "w ciągu doby, przez dobę, całą dobę, w ciągu jednej doby, w dobę, w ciągu ostatniej doby, ostatniej doby", "P1Y": "w ciągu roku, przez rok",
        "PT1H": "dobrą godzinę, dobra godzina, w ciągu godziny, przez godzinę, godzinę później, ponad godzinę temu", "P1M": "w miesiąc, w ciągu miesiąca, przez miesiąc", "P1W": "w tydzień, w ciągu tygodnia, przez tydzień, przez cały tydzień",
    },
    age_after="latkowie, latek, latka, latkowi, latkiem, latku, latkę, latką, latki, latce, latków, latkom, latkami, latkach, letni, letnia, letnie, letniego, letniej, letniemu, letnim, letnią, letnich, letnimi, lat życia, "
    "l.",
    age_before="w wieku, wieku, w wieku ok., wiek",
    age_verbs="ma, miał, miała, miało, mieli, miały, mają, skończył, skończyła, skończy, ukończył, ukończyła, liczy, liczył, liczyła, liczą, liczący, licząca, liczącego, liczącej, liczącą, mając, mający, mająca, mającego, miał zaledwie, miała zaledwie, miał dopiero, miała dopiero, ma zaledwie, ma dopiero, miał tylko, miała tylko, ma tylko",
    life_years="roku życia, rok życia",
    age_units="roku, lat, lata, latami, l.",
    # --- money, percentages, measures
    currencies={
        "peso": "peso",
        "PLN": "zł, zł., złoty, złotego, złotemu, złotym, złote, złotych, złotymi, złotówek, złotówki, złotówkę, złotówka, polskich złotych", "EUR": "euro, eur",
        "USD": "dolar, dolara, dolary, dolarów, dolarami, dolarach, dol., dolarów amerykańskich, dolary amerykańskie, dolarów USA",
        "GBP": "funt, funta, funty, funtów, funtami, funtach, funtów szterlingów, funtów brytyjskich", "CHF": "frank, franka, franki, franków, frankami, frankach, franków szwajcarskich, franki szwajcarskie",
        "JPY": "jen, jena, jeny, jenów, jenach", "CNY": "juan, juana, juany, juanów, juanach", "RUB": "rubel, rubla, ruble, rubli, rublach, rublami", "UAH": "hrywna, hrywny, hrywien, hrywnę, hrywnach",
        "CZK": "korona czeska, korony czeskie, koron czeskich, czeskich koron, koron, korony", "SEK": "koron szwedzkich, korony szwedzkie, szwedzkich koron", "NOK": "koron norweskich, korony norweskie, norweskich koron",
        "DKK": "koron duńskich, korony duńskie, duńskich koron", "HUF": "forint, forinty, forintów", "RON": "lei, lei rumuńskich, lejów rumuńskich, lejów, leje rumuńskie", "TRY": "lira, lir tureckich, liry tureckie, lir, lirów", "INR": "rupia, rupie, rupii",
        "KRW": "wonów, wony", "BRL": "reali, reale", "ILS": "szekli, szekle", "CAD": "dolarów kanadyjskich", "AUD": "dolarów australijskich", "BTC": "bitcoin, bitcoina, bitcoiny, bitcoinów",
    },
    nationalities={
        "SE": "szwedzki, szwedzka, szwedzkie, szwedzcy, szwedzkiego, szwedzkiej, szwedzkich, szwedzkiemu, szwedzkim, szwedzką",
        "NO": "norweski, norweska, norweskie, norwescy, norweskiego, norweskiej, norweskich, norweskiemu, norweskim, norweską",
        "DK": "duński, duńska, duńskie, duńscy, duńskiego, duńskiej, duńskich, duńskiemu, duńskim, duńską",
        "CZ": "czeski, czeska, czeskie, czescy, czeskiego, czeskiej, czeskich, czeskiemu, czeskim, czeską",
        "IS": "islandzki, islandzka, islandzkie, islandzcy, islandzkiego, islandzkiej, islandzkich, islandzkiemu, islandzkim, islandzką",
        "MX": "meksykański, meksykańska, meksykańskie, meksykańscy, meksykańskiego, meksykańskiej, meksykańskich, meksykańskiemu, meksykańskim, meksykańską",
        "AR": "argentyński, argentyńska, argentyńskie, argentyńscy, argentyńskiego, argentyńskiej, argentyńskich, argentyńskiemu, argentyńskim, argentyńską",
        "CL": "chilijski, chilijska, chilijskie, chilijscy, chilijskiego, chilijskiej, chilijskich, chilijskiemu, chilijskim, chilijską",
        "CO": "kolumbijski, kolumbijska, kolumbijskie, kolumbijscy, kolumbijskiego, kolumbijskiej, kolumbijskich, kolumbijskiemu, kolumbijskim, kolumbijską",
        "CU": "kubański, kubańska, kubańskie, kubańscy, kubańskiego, kubańskiej, kubańskich, kubańskiemu, kubańskim, kubańską",
        "UY": "urugwajski, urugwajska, urugwajskie, urugwajscy, urugwajskiego, urugwajskiej, urugwajskich, urugwajskiemu, urugwajskim, urugwajską",
        "PH": "filipiński, filipińska, filipińskie, filipińscy, filipińskiego, filipińskiej, filipińskich, filipińskiemu, filipińskim, filipińską",
    },
    notes_of="banknoty po, banknotów po, banknotach po, banknotami po",
    at_price="za",
    valued_at="o wartości, wyceniany na, wyceniana na, wycenione na, wyceniony na",
    in_cash="w gotówce",
    cents={
        "PLN": "gr, grosz, grosza, grosze, groszy, groszami", "EUR": "eurocent, eurocentów, eurocenty", "USD": "cent, centa, centy, centów", "CZK": "halerzy, halerze",
    },
    minus="minus",
    below_zero="poniżej zera, mrozu, na minusie",
    percent="proc., proc, procent, procenta, procentu, procentem, procentami, procentach, procencie, procentowy, procentowa, procentowe, procentowego, procentowej, procentowemu, procentowym, procentową, procentowych, "
    "procentowymi",
    basis_points="punktów bazowych, punkty bazowe, punkt bazowy, punktach bazowych, punktu bazowego",
    that_is="czyli, tj., to jest, równowartość",
    percentage_points="punktu, punkt procentowy, punktu procentowego, punkty procentowe, punktów procentowych, punktach procentowych, pkt proc., pkt. proc., pkt procentowych, p.p., pp., p. proc.",
    units={"part-per-1e6": "części na milion, ppm", 
        "kilometer-per-hour": "km na godz., km na godzinę, kilometrów na godzinę, kilometry na godzinę, kilometra na godzinę, km/godz., kilometrów/h, kilometrów na godz.",
        "meter-per-second": "metrów na sekundę, metry na sekundę, metra na sekundę, m na sekundę, m/sek.", "mile-per-hour": "mil na godzinę",
        "kilometer": "kilometr, kilometra, kilometry, kilometrów, kilometrem, kilometrze, kilometrami, kilometrach, kilometrom, km", "meter": "metr, metra, metry, metrów, metrem, metrze, metrami, metrach, metrom, m, mb",
        "centimeter": "centymetr, centymetra, centymetry, centymetrów, centymetrach, centymetrami, cm", "millimeter": "milimetr, milimetra, milimetry, milimetrów, milimetrach, mm", "mile": "mila, mile, mil, milę",
        "nautical-mile": "mil morskich, mile morskie, mila morska, Mm", "foot": "stopa, stóp, stopy", "inch": "cal, cala, cale, cali", "light-year": "lat świetlnych, lata świetlne, rok świetlny",
        "square-kilometer": "kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych, km kw., km kw",
        "square-meter": "metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych, m kw., m kw, mkw., mkw", "hectare": "hektar, hektara, hektary, hektarów, hektarach, hektarami, ha",
        "cubic-meter": "metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych, m sześc., m sześc, m szesc., kubików, kubiki, kubika", "cubic-kilometer": "kilometrów sześciennych, km sześc.",
        "cubic-meter-per-second": "metrów sześciennych na sekundę, m sześc./s, m sześc. na sekundę, m3/s, m³/s", "liter": "litr, litra, litry, litrów, litrach, litrami, litrem, l",
        "milliliter": "mililitr, mililitra, mililitry, mililitrów, ml", "hectoliter": "hektolitrów, hl", "barrel": "baryłka, baryłki, baryłek",
        "liter-per-square-meter": "litrów na metr kwadratowy, litry na metr kwadratowy, l na metr kwadratowy, l/mkw.", "kilogram": "kilogram, kilograma, kilogramy, kilogramów, kilogramach, kilo, kg",
        "gram": "gram, grama, gramy, gramów, gramach, g", "milligram": "miligram, miligramów, miligramy, mg", "microgram-per-cubic-meter": "mikrogramów na metr sześcienny",
        "metric-ton": "tona, tonę, tony, ton, tonach, tonami, t", "ounce": "uncja, uncji, uncje", "carat": "karatów, karaty",
        "celsius": "stopnie, stopni, stopień Celsjusza, stopnia Celsjusza, stopnie Celsjusza, stopni Celsjusza, st. C, stopni C, st. Celsjusza, stopni ciepła, °C", "degree": "stopień, stopnia, st.", "watt": "watów, waty",
        "kilowatt": "kilowat, kilowaty, kilowatów, kW", "megawatt": "megawat, megawaty, megawatów, MW", "gigawatt": "gigawat, gigawaty, gigawatów, GW", "kilowatt-hour": "kilowatogodzin, kilowatogodziny",
        "megawatt-hour": "megawatogodzin, megawatogodziny", "terawatt-hour": "terawatogodzin", "horsepower": "KM, koni mechanicznych, konie mechaniczne", "volt": "wolt, wolty, woltów", "kilovolt": "kilowoltów",
        "gigabyte": "gigabajt, gigabajty, gigabajtów", "megabyte": "megabajty, megabajtów", "terabyte": "terabajty, terabajtów", "megapixel": "megapikseli, Mpix", "hertz": "herców", "megahertz": "megaherców",
        "gigahertz": "gigaherców", "knot": "węzeł, węzły, węzłów", "decibel": "decybeli, decybele", "hectopascal": "hektopaskali", "bar": "barów", "kilocalorie": "kilokalorii, kcal", "calorie": "kalorii, kalorie", "beaufort": "stopni w skali Beauforta, stopni Beauforta, w skali Beauforta"
    },
    magnitude="z siłą, magnituda, magnitudzie, magnitudę, magnitudą, o magnitudzie, o sile",
    measure_adjectives={
        "meter": "metrowy, metrowa, metrowe, metrowego, metrowej, metrowemu, metrowym, metrową, metrowych, metrowymi",
        "kilometer": "kilometrowy, kilometrowa, kilometrowe, kilometrowego, kilometrowej, kilometrowemu, kilometrowym, kilometrową, kilometrowych, kilometrowymi",
        "centimeter": "centymetrowy, centymetrowa, centymetrowe, centymetrowego, centymetrowej, centymetrowemu, centymetrowym, centymetrową, centymetrowych, centymetrowymi",
        "millimeter": "milimetrowy, milimetrowa, milimetrowe, milimetrowego, milimetrowej, milimetrowemu, milimetrowym, milimetrową, milimetrowych, milimetrowymi",
        "metric-ton": "tonowy, tonowa, tonowe, tonowego, tonowej, tonowemu, tonowym, tonową, tonowych, tonowymi",
        "kilogram": "kilogramowy, kilogramowa, kilogramowe, kilogramowego, kilogramowej, kilogramowemu, kilogramowym, kilogramową, kilogramowych, kilogramowymi",
        "gram": "gramowy, gramowa, gramowe, gramowego, gramowej, gramowemu, gramowym, gramową, gramowych, gramowymi",
        "liter": "litrowy, litrowa, litrowe, litrowego, litrowej, litrowemu, litrowym, litrową, litrowych, litrowymi",
        "hectare": "hektarowy, hektarowa, hektarowe, hektarowego, hektarowej, hektarowemu, hektarowym, hektarową, hektarowych, hektarowymi",
        "inch": "calowy, calowa, calowe, calowego, calowej, calowemu, calowym, calową, calowych, calowymi",
        "megawatt": "megawatowy, megawatowa, megawatowe, megawatowego, megawatowej, megawatowemu, megawatowym, megawatową, megawatowych, megawatowymi",
        "horsepower": "konny, konna, konne, konnego, konnej, konnemu, konnym, konną, konnych, konnymi",
    },
    # --- counts
    function_words="wynosi, wyniósł, wyniosła, wyniosło, wynosiła, wynosił, sięga, sięgał, sięgała, sięgnął, sięgnęła, liczy, liczył, liczyła, w, we, z, ze, na, do, od, ode, po, o, u, za, przed, nad, pod, przy, przez, bez, "
    "dla, między, pomiędzy, wśród, spośród, około, podczas, według, wg, wobec, mimo, pomimo, wzdłuż, obok, koło, poza, prócz, oprócz, dzięki, wskutek, z powodu, ku, przeciw, przeciwko, zamiast, wokół, dookoła, naprzeciw, "
    "blisko, niedaleko, spod, znad, sprzed, zza, ponad, i, a, oraz, ale, lecz, jednak, natomiast, zaś, czy, lub, albo, bądź, ani, ni, że, iż, żeby, aby, by, bo, bowiem, gdyż, ponieważ, więc, zatem, dlatego, jeśli, jeżeli, "
    "gdy, kiedy, gdyby, dopóki, póki, choć, chociaż, jak, jako, niż, niczym, jakby, co, kto, kogo, komu, czego, czemu, czym, kim, gdzie, skąd, dokąd, dlaczego, ile, ilu, który, która, które, którzy, którego, której, którym, "
    "którą, których, którymi, jaki, jaka, jakie, jakich, ja, ty, on, ona, ono, my, wy, oni, one, mnie, mi, mną, ciebie, cię, ci, tobie, jego, go, mu, niego, niemu, nim, jej, ją, nią, niej, nas, nam, nami, was, wam, wami, ich, "
    "im, nich, nimi, się, siebie, sobie, sobą, mój, moja, moje, twój, swój, swoja, swoje, swojego, swojej, swoich, nasz, nasza, nasze, naszych, wasz, ten, ta, to, te, tego, tej, temu, tym, tę, tą, tych, tymi, tamten, tamta, "
    "tamto, tamtych, taki, taka, takie, takich, sam, sama, samo, sami, same, każdy, każda, każde, każdego, każdej, wszyscy, wszystkie, wszystko, wszystkich, wszystkim, inny, inna, inne, innych, innego, innej, inni, oba, obie, "
    "obaj, oboje, obu, obydwa, obydwie, obydwaj, nikt, nic, niczego, ktoś, coś, jest, są, był, była, było, byli, były, być, będzie, będą, będąc, został, została, zostało, zostali, zostały, zostanie, zostaną, zostać, ma, mają, "
    "miał, miała, miało, mieli, miały, mieć, może, mogą, mógł, mogła, mogło, mogli, mogły, musi, muszą, musiał, musiała, musieli, musiały, powinien, powinna, powinno, powinni, powinny, chce, chcą, chciał, chciała, chcieli, "
    "można, trzeba, należy, warto, wolno, nie, tak, już, jeszcze, tylko, jedynie, zaledwie, również, także, też, nawet, bardzo, zbyt, dość, całkiem, niemal, prawie, właśnie, wciąż, nadal, ciągle, znów, znowu, ponownie, potem, "
    "później, następnie, wcześniej, wtedy, teraz, obecnie, dziś, dzisiaj, wczoraj, jutro, tu, tutaj, tam, stąd, razem, łącznie, w sumie, ogółem, m.in., między innymi, np., na przykład, czyli, zwłaszcza, szczególnie, głównie, "
    "przede, ponadto, poza tym, jednocześnie, natychmiast, dopiero, wreszcie, młodsze, młodszych, młodsi, starsze, starszych, starsi, powiedział, powiedziała, powiedzieli, mówi, mówił, mówiła, mówią, poinformował, "
    "poinformowała, poinformowali, poinformowały, poinformowano, informuje, informują, podał, podała, podali, podało, podano, podaje, podają, dodał, dodała, dodali, dodaje, przekazał, przekazała, przekazali, przekazano, "
    "oświadczył, oświadczyła, stwierdził, stwierdziła, twierdzi, twierdzą, zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, podkreślił, podkreśliła, zapewnił, zapewniła, ocenił, oceniła, ogłosił, ogłosiła, ogłoszono, przyznał, "
    "przyznała, potwierdził, potwierdziła, potwierdzili, potwierdzono, napisał, napisała, zapowiedział, zapowiedziała, relacjonuje, umarł, umarło, przebywa, przebywają, bierze, biorą, brało, brali, wzięło, wzięli, wziął, "
    "wzięła, jedzie, przyszło, wyszło, odniosło, odnieśli, odniósł, odniosła, pozostaje, pozostają, pozostało, pracuje, kosztuje, trwały, przeszło, przeszedł, przeszła, doszło, dotarło, dotarli, dotarła, dotarł, musiało, "
    "stało, stał, stała, stanął, stanęło, żyje, żyją, czyż, niech, oto, wraz, zarówno, uznaje, uznano, wiadomo, pochodzi, znajduje, znajdują, znalazło, znalazł, odnaleziono",
    adjectives_first=False,
    of_them="z nich, spośród nich, z tych, z których, spośród których, z nas",
    of_which="w tym, wśród nich, w tej liczbie, z czego, z których, wliczając, m.in.",
    labels="linia, linii, linię, linią, linie, linii nr, numer, numerem, numeru, numerze, nr, nr., droga, drogi, drogą, drodze, drogę, droga nr, trasa, trasy, trasie, trasę, autostrada, autostradzie, ulica, ulicy, ul., aleja, "
    "al., pokój, pokoju, sala, sali, hala, hali, peron, peronu, peronie, tor, toru, torze, strona, stronie, str., artykuł, artykułu, art., ustęp, ust., punkt, pkt, paragraf, paragrafu, §, rozdział, rozdziału, tom, tomu, "
    "odcinek, odcinka, sezon, lot, lotu, lotem, rejs, rejsu, pociąg, pociągu, tramwaj, tramwaju, tramwajem, autobus, autobusu, autobusem, kanał, formuła, formule, formuły, poziom, poziomu, poziomie, kategoria, kategorii, "
    "klasa, klasy, klasie, grupa, faza, fazy, etap, etapu, wersja, wersji, boeing, boeinga, airbus, airbusa, apollo, covid, iphone, windows, telefon, telefonu, tel., telefonicznie, fax, faks, konto, kod, węzeł drogowy, zjazd, "
    "zjazdu, wyjazd, blok, bloku, budynek nr, lokal, mieszkanie nr, miejsce, miejscu, piętro, piętrze, załącznik, tabela, rys., poz., uchwała, ustawa, rozporządzenie, okręg, okręgu, okręgi, komisja nr, stacja, przystanek, "
    "dzielnica, strefa, strefy, strefie, sektor, sektora, rejon, brama, bramka, gate, terminal, terminalu, sygnatura, druk, NIP, KRS, REGON, infolinia, WhatsApp, wagon, wagonu, wagonie, rząd, rzędzie, G, Mk, typ, typu, model, "
    "modelu, seria, serii, plan, opcja, wariant, wariantu, akt, scena, psalm, Dz.U., stopień zasilania, kilometrze, km trasy, na kilometrze, pod numerem, na numer",
    streets="ulica, ulicy, ulicę, ul., plac, placu, pl., aleja, alei, aleje, al., rondo, ronda, rondzie",
    ratio_words="na",
    labels_after="ulica, aleja, -lecie, -lecia, -leciu, -leciem, -krotny, -krotna, -krotne, -krotnego, -krotnej, -krotnym, -krotną, -krotnie",
    idioms="ma dziewięć żyć, ma siedem żyć, dwie pieczenie na jednym ogniu, jeden z, jedna z, jedno z, jednego z, jednej z, jednym z, jedną z, jednemu z, jeden ze, jedna ze, jedno ze, jednego ze, jednej ze, jednym ze, jedną ze, jeden od drugiego, jeden po drugim, jedna po drugiej, "
    "jeden za drugim, jeden drugiego, jeden drugiemu, z jednej strony, jednego dnia, jednej nocy, jednym słowem, w jednym, jednym tchem, jedno jest pewne, jeden wielki, jeszcze jeden, ani jedno, numer jeden, numer dwa, "
    "na sto procent, w stu procentach, sto pociech, sto lat, w cztery oczy, na cztery wiatry, za trzy grosze, dwa słowa, w dwóch słowach, w dwa ognie, na dwa fronty, na dwoje, na pół, w pół, wpół, po połowie, pół na pół, "
    "tysiąc i jedna noc, raz na zawsze, raz dwa, dwa razy, trzy razy, cztery razy, pięć razy, dziesięć razy, sto razy, 24 godziny na dobę, całą dobę, siedem dni w tygodniu, 7 dni w tygodniu, "
    "24 godziny na dobę przez 7 dni w tygodniu, z dnia na dzień, dzień po dniu, rok po roku, z roku na rok, co roku, na północy, na północ, z północy, ku północy, północ kraju, północy kraju, na południe, na południu, "
    "z południa, południa kraju, trzeci świat, trzeciego świata, drugiej wojny światowej, II wojny światowej, pierwszej wojny światowej, zero tolerancji, G7, G20, trzy czwarte mieszkańców, połowa mieszkańców, "
    "dwójka dzieci w domu, pięć minut przed dwunastą, za pięć dwunasta, od zera, do zera, pociąg do, trójka klasowa, za siedmioma górami, 500 plus, 800 plus, 300 plus, 500+, 800+, w jednej chwili, w jednej z, cztery kąty, "
    "z jednym z, jedną trzecią drogi",
    # --- sentences, pages
    abbreviations="pp., dr., prof., hab., inż., mgr., lek., med., ks., bp., abp., kard., św., śp., gen., płk., ppłk., mjr., kpt., por., ppor., chor., sierż., kpr., st., mł., asp., podinsp., insp., kom., nadkom., bryg., ul., "
    "al., pl., os., woj., pow., gm., nr., tel., godz., tys., mln., mld., ok., tzw., tj., tzn., np., m.in., m. in., ww., pt., ur., zm., zob., red., art., ust., pkt., poz., str., rys., tab., wg., dot., ds., z o.o., sp., proc., "
    "jr., sr., itd., itp., r., w., ub.r., br., pon., wt., śr., czw., sob., niedz., sześc., kw., min., sek., zł., pn., płd., płn., wsch., zach., gen. bryg., p.o., im., bł., o., s., red. nacz., n.e., p.n.e.",
    furniture="Czytaj też, Czytaj także, Czytaj również, Czytaj więcej, Czytaj dalej, Czytaj:, Przeczytaj, Przeczytaj także, Przeczytaj też, Zobacz, Zobacz też, Zobacz także, Zobacz również, Zobacz więcej, Zobacz wideo, "
    "Zobacz zdjęcia, Obejrzyj, Posłuchaj, Więcej na ten temat, Więcej informacji, Więcej o, Podobne artykuły, Powiązane, Polecamy, Polecane, Może cię zainteresować, Sprawdź, Sprawdź też, Obserwuj nas, Śledź nas, Polub nas, "
    "Dołącz, Subskrybuj, Zapisz się, Zaprenumeruj, Zaloguj się, Zarejestruj się, Pobierz aplikację, Wesprzyj nas, Newsletter, Reklama, Materiał sponsorowany, Fot., Fot.:, Foto:, Foto, Zdjęcie:, Zdjęcia:, Wideo:, Udostępnij, "
    "Podziel się, Komentarze, Skomentuj, Tagi, Tagi:, Wszelkie prawa zastrzeżone, Kopiowanie zabronione, Czas czytania, Infolinia, Byłeś świadkiem, Byłaś świadkiem, Masz temat, Masz informacje, Pisz na, Napisz do nas, "
    "Kontakt, Kontakt:, Najczęściej czytane, Akceptuję cookies, Subskrybuj nasz, Dołącz do, Zobacz galerię, Sprawdź szczegóły, Posłuchaj podcastu, Copyright ©",
    stamps="Opublikowano, Opublikowano:, Opublikowany, Opublikowane, Publikacja, Publikacja:, Data publikacji, Data dodania, Dodano, Dodano:, Utworzono, Aktualizacja, Aktualizacja:, aktualizacja, Zaktualizowano, "
    "Aktualizowano, Ostatnia aktualizacja, Ostatnia modyfikacja, Zmodyfikowano, Data:, Data utworzenia",
    byline="Autor, Autor:, Autorka, Autorka:, Oprac., Oprac.:, Opracowanie:, Opracował, Opracowała, Tekst:, Tekst, Redakcja, Redakcja:, Źródło, Źródło:, Relacja, Rozmawiał, Rozmawiała",
    # --- matching
    case_endings=(
        "a, ą, e, ę, i, o, u, y, ia, ią, ie, ię, io, iu, em, iem, ami, iami, om, iom, ach, iach, ów, iów, owie, "
        "owi, ego, iego, ej, iej, emu, iemu, ym, im, ych, ich, ymi, imi"
    ),
    endings="a, ą, e, ę, i, o, u, y, ia, ią, ie, ię, io, iu, em, iem, ami, iami, om, iom, ach, iach, ów, iów, owie, owi, ego, iego, ej, iej, emu, iemu, ym, im, ych, ich, ymi, imi, ła, ło, li, ły, ł, ał, ała, ało, ali, ały, "
    "ił, iła, iło, ili, iły, ył, yła, yło, yli, yły, ął, ęła, ęło, ęli, ęły, ano, ono, ony, ona, one, onych, oną, onego, onej, any, ana, ane, anych, anej, anego, aną, ć, ać, ić, yć, eć, ąć, ają, eją, amy, emy, imy, ymy, iesz, "
    "isz, ysz",
    superseded="wcześniejszy bilans, wcześniejszym bilansie, wcześniej informowano o, wcześniej podawano, wcześniej mówiono o, wcześniej była mowa o, początkowo informowano o, początkowo podawano, początkowo mówiono o, "
    "poprzedni bilans mówił o, poprzedni bilans, wcześniejsze doniesienia mówiły o, pierwsze doniesienia mówiły o, wstępnie mówiono o, wstępnie informowano o, pierwotnie podano, a nie, zamiast",
    per="za, co",
    per_adjectives={"year": "rocznie, roczny, roczne, rocznych", "month": "miesięcznie, miesięczny", "week": "tygodniowo", "day": "dziennie, dzienny", "hour": "na godzinę"},
    according_to=(
        "według, wg, zdaniem, jak podał, jak podała, jak podaje, jak podają, jak podało, jak informuje, jak "
        "informują, jak poinformował, jak poinformowała, jak przekazał, jak przekazała, jak przekazali, jak "
        "powiedział, jak powiedziała, jak pisze, jak donosi, jak wynika z danych, z informacji, z danych, w "
        "ocenie, w opinii, powołując się na"
    ),
    saying=(
        "poinformował, poinformowała, poinformowali, poinformowało, informuje, informują, powiedział, "
        "powiedziała, powiedzieli, przekazał, przekazała, przekazali, oświadczył, oświadczyła, stwierdził, "
        "stwierdziła, twierdzi, twierdzą, mówi, mówią, podkreślił, podkreśliła, zaznaczył, zaznaczyła, dodał, "
        "dodała, zapewnił, zapewniła, potwierdził, potwierdziła, ocenił, oceniła, szacuje, szacują, oszacował, "
        "oszacowała, podał, podała, podało, podali, podaje, podają, naliczyła, naliczyli, chwali się, chwalą się"
    ),
    counting=(
        "naliczyła, naliczyli, naliczył, naliczyło, doliczyła się, doliczyli się, szacuje, szacują, oszacowała, "
        "oszacował, oszacowali, mówi o, mówią o, mówiła o, mówili o"
    ),
    for_whom="zdaniem, dla",
    tellers=(
        "organizatorzy, organizatorów, organizatora, organizator, związkowcy, związki, związków, związkowców, "
        "policji, hakerzy, ratusz, ratusza"
    ),
    hearsay=(
        "podobno, rzekomo, ponoć, prawdopodobnie, miał … zostać, mieli … zostać, miało … zginąć, miały … zginąć"
    ),
    voice_links="z, ze, w, od, do, ds.",
    comparison="w porównaniu z, w porównaniu do, w porównaniu ze, najgorsza od, najgorszy od, najtragiczniejszy od, najtragiczniejsza od, największa od, największy od, najwyższy od, najwyższa od, pierwszy raz od, "
    "po raz pierwszy od, rok wcześniej, rok do roku, przed rokiem, dla porównania, poprzedni rekord, dotychczasowy rekord, jak w roku, tak jak w, przypomnijmy",
    per_words="na",
    zero_after="nie było, nie ma",
    nobody="nikt",
    # --- dates from other dates, weekdays that come again
    before_date="przed",
    after_date="po",
    before_that="wcześniej, przedtem",
    after_that="później, potem",
    day_shifts={1: "następnego dnia, dzień później, nazajutrz, kolejnego dnia", -1: "poprzedniego dnia, dzień wcześniej, w przeddzień"},
    every="każdy, każdą, co, w każdy, w każdą",
    halves="połowie, połowa, połowę",
    changes="wzrósł, wzrosła, wzrosło, wzrosły, wzrośnie, wzrosną, wzrost, spadł, spadła, spadło, spadły, spadnie, spadek, zwiększył, zwiększyła, zwiększyło, zwiększy, zmniejszył, zmniejszyła, zmniejszyło, podniesiono, podniósł, podniosła, obniżono, obniżył, obniżyła, skoczył, skoczyła",
    change_from="z, ze, od",
    compared_to="wobec",
    per_person="na mieszkańca, na głowę, na osobę, na jednego mieszkańca",
    instead_of="zamiast",
    part_of="z, ze",
    hedge_links="na, w, we, z, ze, do, po, za, od, o, u, przy",
    factors="razy więcej, razy mniej, razy wyższy, razy wyższa, razy wyższe, razy większy, razy większa, razy większe, razy tyle",
    points="pkt, punktów, punkty, pkt.",
    average_ages="średni wiek, średnia wieku, średnią wieku, średniego wieku, przeciętny wiek, mediana wieku, medianę wieku",
    legal_ages="wiek emerytalny, wieku emerytalnego, wiekiem emerytalnym, wieku emerytalnym, minimalny wiek, minimalnego wieku, granica wieku, granicę wieku, granicy wieku",
    age_at="do, z, na, w, wynosi, od",
    age_ranks="najstarszy, najstarsza, najstarsze, najmłodszy, najmłodsza, najmłodsze",
)

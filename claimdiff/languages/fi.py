"""Finnish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="fi",
    # --- numbers
    numbers={
        0: "nolla, nollaa", 1: "yksi, yhden, yhtä, yhdessä, yhdestä", 2: "kaksi, kahden, kahta, kahdessa, kahdesta, kahteen, kahdella, kaksin", 3: "kolme, kolmen, kolmea, kolmessa, kolmesta, kolmeen, kolmella", 4: "neljä, neljän, neljää, neljässä, neljästä, neljään, neljällä",
        5: "viisi, viiden, viittä, viidessä, viidestä, viiteen, viidellä", 6: "kuusi, kuuden, kuutta, kuudessa, kuudesta, kuuteen, kuudella", 7: "seitsemän, seitsemää, seitsemässä, seitsemästä, seitsemään", 8: "kahdeksan, kahdeksaa, kahdeksassa, kahdeksasta, kahdeksaan",
        9: "yhdeksän, yhdeksää, yhdeksässä, yhdeksästä, yhdeksään", 10: "kymmenen, kymmenessä, kymmenestä, kymmeneen", 11: "yksitoista, yhtätoista, yhdentoista, yhdessätoista", 12: "kaksitoista, kahtatoista, kahdentoista, kahdessatoista", 13: "kolmetoista, kolmeatoista, kolmentoista",
        14: "neljätoista, neljäätoista, neljäntoista", 15: "viisitoista, viittätoista, viidentoista", 16: "kuusitoista, kuuttatoista, kuudentoista", 17: "seitsemäntoista, seitsemäätoista", 18: "kahdeksantoista, kahdeksaatoista", 19: "yhdeksäntoista, yhdeksäätoista",
        20: "kaksikymmentä, kahtakymmentä, kahdenkymmenen, kahdessakymmenessä", 30: "kolmekymmentä, kolmeakymmentä, kolmenkymmenen", 40: "neljäkymmentä, neljääkymmentä, neljänkymmenen", 50: "viisikymmentä, viittäkymmentä, viidenkymmenen", 60: "kuusikymmentä, kuuttakymmentä, kuudenkymmenen",
        70: "seitsemänkymmentä, seitsemääkymmentä, seitsemänkymmenen", 80: "kahdeksankymmentä, kahdeksaakymmentä, kahdeksankymmenen", 90: "yhdeksänkymmentä, yhdeksääkymmentä, yhdeksänkymmenen",
    },
    multipliers={10: "kymmentä", 100: "sata, sataa, sadan, sadassa, sadasta", 10**3: "tuhat, tuhatta, tuhannen, tuhansien", 10**6: "miljoona, miljoonaa, miljoonan, miljoonasta, miljoonaan, miljoonalla", 10**9: "miljardi, miljardia, miljardin, miljardista, miljardiin", 10**12: "biljoona, biljoonaa, biljoonan"},
    short_multipliers={10**6: "milj., milj, M", 10**9: "mrd., mrd"},
    glued=True,
    decimal_words="pilkku",
    fractions={"1/2": "puoli, puolen, puolta, puolet", "1/3": "kolmasosa, kolmasosan, kolmannes, kolmanneksen", "2/3": "kaksi kolmasosaa, kaksi kolmannesta", "1/4": "neljäsosa, neljännes, neljänneksen", "3/4": "kolme neljäsosaa, kolme neljännestä", "3/2": "puolessatoista, puolestatoista, puoleentoista, puolellatoista, puolitoista, puolentoista, puoltatoista"},
    and_a_half="ja puoleksi, ja puolta, ja puolessa, ja puoli, ja puolen",
    collectives={12: "tusina, tusinaa"},
    vague="muutama, muutaman, muutamaa, muutamia, muutamien, pari, useita, useat, useamman, usean, useampi, monta, parin",
    many="kymmenet, kymmeniä, kymmenien, sadat, satoja, satojen, tuhannet, tuhansia, tuhansien, miljoonat, miljoonia, miljoonien, miljardeja, miljardien, kymmenettuhannet, kymmeniätuhansia, kymmeniä tuhansia, satojatuhansia, satoja tuhansia, parikymmentä, parisataa, muutamia kymmeniä, muutamia satoja, parikymmenen",
    zero="ei yksikään, kukaan, yksikään, ei kukaan, ei yhtään, ei ole, ei ollut, ilman",
    ordinals={1: "ensimmäinen, ensimmäisen, ensimmäistä, ensimmäisenä, ensimmäisellä", 2: "toinen, toisen, toisena, toisella", 3: "kolmas, kolmannen, kolmannella", 4: "neljäs, neljännen, neljännellä"},
    ordinal_suffixes=":nen, :s, :nnen, :nnella",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "noin, suunnilleen, n., arviolta, arviolta noin, nelisen, viitisen, kymmenisen, suurin piirtein, noin arviolta", Mod.MORE_THAN: "ylitti, ylittää, ylittävät, ylittivät, yli, enemmän kuin, vajaa yli",
        Mod.LESS_THAN: "alle, vähemmän kuin", Mod.EQUAL_OR_MORE: "vähintään, ainakin, vähintäänkin", Mod.EQUAL_OR_LESS: "enintään, korkeintaan, jopa, peräti, enimmillään, maksimissaan",
        Mod.JUST_UNDER: "vajaat, vajaa, vajaan, lähes, melkein, liki, hieman alle",
        Mod.JUST_OVER: "reilut, reilu, reilun, runsaat, runsas, runsaan, reilusti yli, hieman yli",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "tai enemmän, tai useampi", Mod.MORE_THAN: "ja risat"},
    between_and="ja",
    range_to="tai",
    determiners="nämä, ne, nuo, noiden, näiden, niiden, kaikki, kaikkien, toiset, muut, muiden, viime, viimeiset, seuraavat",
    # --- calendar
    months={
        1: "tammikuun, tammikuussa, tammikuusta, tammikuuhun, tammikuulle, tammikuulta",
        2: "helmikuun, helmikuussa, helmikuusta, helmikuuhun, helmikuulle, helmikuulta",
        3: "maaliskuun, maaliskuussa, maaliskuusta, maaliskuuhun, maaliskuulle, maaliskuulta",
        4: "huhtikuun, huhtikuussa, huhtikuusta, huhtikuuhun, huhtikuulle, huhtikuulta",
        5: "toukokuun, toukokuussa, toukokuusta, toukokuuhun, toukokuulle, toukokuulta",
        6: "kesäkuun, kesäkuussa, kesäkuusta, kesäkuuhun, kesäkuulle, kesäkuulta",
        7: "heinäkuun, heinäkuussa, heinäkuusta, heinäkuuhun, heinäkuulle, heinäkuulta",
        8: "elokuun, elokuussa, elokuusta, elokuuhun, elokuulle, elokuulta",
        9: "syyskuun, syyskuussa, syyskuusta, syyskuuhun, syyskuulle, syyskuulta",
        10: "lokakuun, lokakuussa, lokakuusta, lokakuuhun, lokakuulle, lokakuulta",
        11: "marraskuun, marraskuussa, marraskuusta, marraskuuhun, marraskuulle, marraskuulta",
        12: "joulukuun, joulukuussa, joulukuusta, joulukuuhun, joulukuulle, joulukuulta",
    },
    weekdays={0: "maanantaina, maanantain, maanantaista, maanantaihin, maanantaille, maanantai-iltana, maanantaiaamuna", 1: "tiistaina, tiistain, tiistaista, tiistaihin, tiistai-iltana, tiistaiaamuna", 2: "keskiviikkona, keskiviikon, keskiviikosta, keskiviikkoon, keskiviikkoiltana, keskiviikkoaamuna", 3: "torstaina, torstain, torstaista, torstaihin, torstai-iltana, torstaiaamuna",
              4: "perjantaina, perjantain, perjantaista, perjantaihin, perjantai-iltana, perjantaiaamuna", 5: "lauantaina, lauantain, lauantaista, lauantaihin, lauantai-iltana, lauantaiaamuna", 6: "sunnuntaina, sunnuntain, sunnuntaista, sunnuntaihin, sunnuntai-iltana, sunnuntaiaamuna"},
    date_links="päivästä, päivään, päivälle, päivältä, päivänä, päivä, päivän",
    year_parts={
        Mod.END: "vuoden loppu, vuoden lopussa, vuoden loppuun, vuoden lopulla, vuoden lopusta",
        Mod.START: "vuoden alku, vuoden alussa, vuoden alusta, vuoden alkuun",
    },
    date_parts={Mod.START: "alussa, alusta, alkuun, alkupuolella, alun, alku", Mod.MID: "puolivälissä, puolivälin, keskivaiheilla, puolivälistä", Mod.END: "lopussa, lopun, loppuun, lopulla, loppupuolella, lopusta"},
    year_words="aikaisintaan, viimeistään, vuonna, vuoden, vuodesta, vuoteen, vuosina, vuodelta, vuodelle, vuosi, vuotta, sitten vuoden, vuodessa, syksyllä, keväällä, kesällä, talvella",
    relative_days={-2: "toissapäivänä, toissapäiväinen", -1: "eilen, eilisen, eilinen, eilen illalla, eilisaamuna, eilisiltana, eilisillan", 0: "tänään, tämänpäiväinen, tänä aamuna, tänä iltana, tänä yönä", 1: "huomenna, huomisen, huominen, huomisaamuna, huomenillalla", 2: "ylihuomenna"},
    relative_units={"week-1": "viime viikolla, viime viikon", "week+0": "tällä viikolla, tämän viikon, kuluvalla viikolla", "week+1": "ensi viikolla, ensi viikon", "month-1": "viime kuussa, viime kuun", "month+0": "tässä kuussa, tämän kuun, kuluvan kuun", "month+1": "ensi kuussa, ensi kuun",
                    "year-1": "viime vuonna, viime vuoden, viime vuodesta, viime vuoteen, vuosi sitten", "year+0": "tänä vuonna, tämän vuoden, kuluvana vuonna, kuluvan vuoden", "year+1": "ensi vuonna, ensi vuoden"},
    last="viime",
    next="ensi, tulevana, tuleva, seuraavana",
    this="tämän, tänä, tällä",
    ago_after="sitten, aiemmin",
    later="myöhemmin, kuluttua, päästä",
    from_now_after="kuluttua, päästä",
    denials="ei, eivät",
    past="otti, ottivat, tapahtui, kuoli, kuolivat, sanoi, syttyi, oli, olivat, ollut, olleet, oltiin, tuli, tulivat",
    past_endings="i, ivat, tiin, nut, nyt, neet",
    future="tarkoitus, asti, saakka, alkaen, kokoontuu, kokoontuvat, käsitellään, julkaistaan, pidetään, astuu voimaan, pelataan, ratkeaa, palaa, saapuu, tulee, tulevat, aikoo, aikovat, on määrä, määrä, alkaa, alkavat, järjestetään, avataan, päättyy, päättyvät, viimeistään, mennessä, suunnitellaan, odotetaan",
    quarter_words="neljännes, neljänneksen, neljänneksellä, vuosineljännes, vuosineljänneksen, vuosineljänneksellä, kvartaali, kvartaalin, kvartaalilla",
    half_year_words="vuosipuolisko, vuosipuoliskon, vuosipuoliskolla, puolivuotis",
    seasons={"SP": "keväällä, kevät, kevään", "SU": "kesällä, kesä, kesän", "FA": "syksyllä, syksy, syksyn", "WI": "talvella, talvi, talven"},
    decade_after="-luvulla, -luvun, -luku, -luvulta, -luvulle, luvulla",
    after_christ="jKr., jKr, jaa., jälkeen ajanlaskun alun, jälkeen Kristuksen",
    before_christ="eKr., eKr, eaa., ennen ajanlaskun alkua, ennen Kristusta",
    # --- clock
    hour_words_before="kello, klo, klo., kellon",
    hour_names={
        1: "yhdeltä", 2: "kahdelta", 3: "kolmelta", 4: "neljältä", 5: "viideltä", 6: "kuudelta", 7: "seitsemältä", 8: "kahdeksalta", 9: "yhdeksältä", 10: "kymmeneltä", 11: "yhdeltätoista", 12: "kahdeltatoista",
    },
    am="aamulla, aamupäivällä, aamuyöllä",
    pm="illalla, iltapäivällä",
    pm_beside="eilisiltana, eilisillan, tänä iltana",
    night_beside="tänä yönä",
    noon="keskipäivällä, puoliltapäivin, puolenpäivän",
    midnight="keskiyöllä, keskiyö, puoliltaöin, puolenyön, keskiyön",
    half_to="puoli",
    quarter_past_before="varttia yli, vartin yli",
    quarter_to_before="varttia vaille, vartin vaille, varttia vailla",
    minutes_past_before="yli",
    minutes_to_before="vaille, vailla",
    clock_hedges={Mod.APPROX: "noin, arviolta", Mod.BEFORE: "hieman ennen, vähän ennen, juuri ennen", Mod.AFTER: "pian, heti", Mod.LESS_THAN: "ennen", Mod.MORE_THAN: "jälkeen"},
    zones={"Europe/Helsinki": "Suomen aikaa"},
    # --- durations, ages
    unsaid_ones={
        "minute": "minuutin",
        "hour": "tunnin",
        "day": "päivän, vuorokauden",
        "week": "viikon",
        "month": "kuukauden",
        "year": "vuoden",
        "kilometer": "kilometrin",
        "meter": "metrin",
    },
    time_units={
        "second": "sekuntia, sekunti, sekunnin, sekunnissa, sekunniksi, sekunteja", "minute": "minuuttia, minuutti, minuutin, minuutissa, minuutiksi, minuutteja, min", "hour": "tuntia, tunti, tunnin, tunnissa, tunniksi, tunteja, lentotuntia, työtuntia", "day": "päivää, päivä, päivän, päivässä, päiväksi, päiviä, vuorokautta, vuorokausi, vuorokauden, vuorokaudessa, päivästä, päivänä",
        "week": "viikkoa, viikko, viikon, viikossa, viikoksi, viikkoja", "month": "kuukautta, kuukausi, kuukauden, kuukaudessa, kuukaudeksi, kuukausia, kuuta", "year": "vuotta, vuosi, vuoden, vuodessa, vuodeksi, vuosia", "decade": "vuosikymmentä, vuosikymmen, vuosikymmenen, vuosikymmeniä", "century": "vuosisataa, vuosisata, vuosisadan, vuosisatoja",
    },
    duration_adjectives={"minute": "minuuttinen, minuuttisen", "hour": "tuntinen, tuntisen, -tuntinen, -tuntisen, tuntista", "day": "päiväinen, päiväisen, -päiväinen, -päiväisen, työpäivää, työpäivä, työpäivän, arkipäivää, arkipäivän", "week": "viikkoinen, viikkoisen, -viikkoinen", "year": "vuotinen, vuotisen, -vuotinen"},
    durations={"PT1H15M": "tunti ja vartti, tunnin ja vartin, tuntia ja vartin", "PT30M": "puoli tuntia, puolen tunnin, puolessa tunnissa", "PT1H30M": "puolitoista tuntia, puolentoista tunnin", "PT15M": "vartti, varttia, neljännestunti", "P6M": "puoli vuotta, puolen vuoden, puoli vuotta sitten", "P18M": "puolitoista vuotta, puolentoista vuoden", "PT45M": "kolme varttia, kolme varttituntia"},
    age_after="vuotias, -vuotias, -vuotiaan, -vuotiaat, -vuotiasta, -vuotiaita, -vuotiaiden, vuotiaan, vuotiaat, vuotiasta, vuotiaita, -vuotiaana, vuotiaana, -vuotiaalle, vuoden ikäinen, vuoden ikäisenä, vuoden ikäiset, vuoden iässä",
    age_before="iältään",
    # --- money, percentages, measures
    currencies={"EUR": "euroa, euro, euron, eurolla, eurosta, euroon, eurolta", "USD": "dollaria, dollari, dollarin, dollarilla, dollariin", "GBP": "puntaa, punta, punnan, punnalla", "SEK": "kruunua, kruunun, kruunu", "FIM": "markkaa, markka, markan", "RUB": "ruplaa, ruplan", "JPY": "jeniä, jenin", "CHF": "frangia"},
    cents={"EUR": "senttiä, sentti, sentin"},
    percent="prosenttia, prosentti, prosentin, prosentilla, prosentista, prosenttiin, prosentissa, prosentille, pros., prosenttinen",
    basis_points="korkopistettä, peruspistettä, korkopisteen",
    that_is="eli, toisin sanoen",
    percentage_points="prosenttiyksikköä, prosenttiyksikön, prosenttiyksiköllä, prosenttiyksikkö",
    units={"part-per-1e6": "miljoonasosaa, ppm", 
        "kilometer-per-hour": "kilometriä tunnissa, kilometrin tuntivauhtia, kilometrin tuntivauhdilla, km tunnissa, kilometriä tuntinopeudella, kilometrin tuntinopeudella", "kilometer": "kilometriä, kilometri, kilometrin, kilometrillä", "meter": "metriä, metri, metrin, metrissä, metrillä", "centimeter": "senttimetriä, senttimetrin", "millimeter": "millimetriä, millimetrin, milliä",
        "square-meter": "neliömetriä, neliömetrin, neliötä, neliön", "square-kilometer": "neliökilometriä, neliökilometrin", "cubic-meter": "kuutiometriä, kuutiometrin, kuutiota, kuution", "hectare": "hehtaaria, hehtaarin, hehtaari", "kilogram": "kiloa, kilo, kilon, kilogrammaa, kilogramman", "gram": "grammaa, gramman",
        "metric-ton": "tonnia, tonni, tonnin", "liter": "litraa, litran, litra", "celsius": "celsiusastetta, celsiusasteen, pakkasastetta, pakkasasteen, pakkasasteeseen, pakkasasteessa, astetta, asteen, aste, asteessa, lämpöastetta, asteeseen", "megawatt": "megawattia, megawatin", "horsepower": "hevosvoimaa, hevosvoiman", "meter-per-second": "metriä sekunnissa", "nautical-mile": "meripeninkulmaa, merimailia", "knot": "solmua", "mile": "mailia", "beaufort": "boforia"
    },
    measure_adjectives={"celsius": "asteinen, asteisen, asteista, asteisessa, asteiseen, asteisella, asteiset, -asteinen, -asteisen, -asteista, -asteisessa, -asteiseen, -asteisella, -asteiset"},
    magnitude="magnitudin, magnitudi, voimakkuudeltaan, magnitudiltaan",
    minus="miinus",
    below_zero="pakkasastetta, pakkasasteen, pakkasasteeseen, pakkasasteessa, pakkasta, nollan alapuolella",
    # --- counts
    function_words="ja, tai, että, mutta, eli, sekä, vaan, kun, jos, koska, kuin, joka, jotka, jossa, jonka, mikä, mitkä, ei, eivät, ole, on, ovat, oli, olivat, olisi, voi, voivat, pitää, täytyy, saa, saavat, sai, saivat, tuli, tulee, myös, vain, jo, vielä, nyt, sitten, siis, noin, "
    "kanssa, mukaan, jälkeen, ennen, aikana, kuluessa, vastaan, kautta, takia, vuoksi, ilman, lisäksi, välillä, hän, he, se, ne, tämä, nämä, tuo, nuo, me, te, minä, sinä, hänen, heidän, sen, niiden, siitä, siellä, täällä, jolloin, kertoo, kertoi, sanoi, sanoo, "
    "kertoivat, arvioi, ilmoitti, kuoli, kuolivat, loukkaantui, loukkaantuivat, menehtyi, menehtyivät, haavoittui, asuu, asui, yhteensä, muun, muassa, lähtien, alkaen, saakka, asti, vuodessa, kohti, per, haettiin, vietiin, evakuoitiin, "
    "edessä, joukossaan, enemmän, vähemmän, hieman, jotta, muut, muita, muiden, osa, stä, sta, ssa, ssä, aa, tä, een, iin, lla, llä, eikä, kaikki, kaikkia, molempia, joiden, joista, toinen, toisen, toiseen, toisessa, toista, hänet, häntä, ollut, olleet",
    of_them="heistä, niistä, joista",
    of_which="joista, heistä, mukaan lukien",
    labels="linja, linjan, linjalla, bussi, bussin, sivu, sivulla, sivut, artikla, artiklan, pykälä, numero, nro, luku, laituri, portti, junan, lento, kanava, huone, luokka, tie, valtatie, valtatiellä, kantatie, kerros, vaihe, kohta, puh.",
    idioms="yksi parhaista, yksi suurimmista, yhden kerran, kerran, yksi toisensa jälkeen, yhä yksi, yhdessä, yhtä aikaa, yhden sijaan, kaksi kertaa, kolme kertaa, yhtä hyvin, kuusi metsää, toinen toista",
    endings="ivat, vat, evat, evät, avat, nut, nyt, neet, neita, neiden, neen, tiin, taan, ttiin, ttu, tty, tu, ty, tettiin, tetaan, tettu, ettiin, etaan, ettu, etty, ettava, isi, isivat, maan, mään, malla, massa, mällä, mässä, "
    "matta, mättä, va, vä, vän, van, vien, minen, misen, mista, mistä, miseen, misessa, misesta, aa, ää, da, dä, la, lä, ra, rä, oi, oivat, ai, ee, ö, si, sivat, nnut, nneet, lut, leet, lee, li, livat, sut, seet, see, "
    "ssut, sseet, rut, reet, ti, tivat, taa, tää, tanut, taneet, tynyt, tyneet, ut, yt, ua, yä, oa, eä, o, uu, yy, ya, to, ntaa, ntää, nti, oida, öidä, oinut, oineet, oitiin, oitu, oidaan, ointi, oinnin, uksen",
    case_endings="n, ä, a, ta, tä, tta, ttä, ssa, ssä, sta, stä, lla, llä, lta, ltä, lle, na, nä, ksi, an, en, on, in, un, yn, ön, än, han, hän, hun, hyn, hin, hon, hön, hen, seen, t, ja, jä, ia, iä, ita, itä, ien, jen, iden, issa, "
    "issä, ista, istä, illa, illä, ilta, iltä, ille, iin, ihin, ina, inä, iksi, oja, oita, oiden, oissa, oista, oilla, oille, oihin, ojen, eja, eita, eiden, eissa, eista, eilla, eille, eihin, ejä, eitä, eissä, eistä, "
    "ksen, kset, ksessa, ksessä, ksesta, ksestä, ksella, ksellä, kselta, kseltä, kselle, kseen, ksena, ksenä, ksia, ksiä, ksien, ksissa, ksissä, ksista, ksistä, ksilla, ksillä, ksille, ksiin, ksiltä, ksilta, sen, set, "
    "sessa, sessä, sesta, sestä, sella, sellä, selta, seltä, selle, sena, senä, seksi, sia, siä, sten, sissa, sissä, sista, sistä, silla, sillä, sille, siin, nen, us, ys, os, s, i, e, uus, yys, imen, imet, imessa, "
    "imella, imeen, imia, imien, imissa, imesta, imiä, ime, imellä, uden, udet, udessa, udella, uteen, udesta, utta, yden, ydessä, yteen, ydestä, yyttä, uksia, nsa, nsä, aan, ään, een, oon",
    compounds=True,
    day_suffixes="päivänä",
    # --- dates from other dates, weekdays that come again
    every="joka, joka toinen",
    day_shifts={1: "seuraavana päivänä, seuraavana aamuna, päivää myöhemmin", -1: "edellisenä päivänä, päivää aiemmin"},

    per_adjectives={"year": "vuosittain, vuosittainen", "month": "kuukausittain", "day": "päivittäin"},
    according_after="mukaan, mielestä, tietojen mukaan, arvion mukaan",
    saying=(
        "kertoo, kertovat, kertoi, kertoivat, sanoi, sanoivat, sanoo, sanovat, ilmoitti, ilmoittivat, arvioi, "
        "arvioivat, vahvisti, vahvistivat, väittää, väittävät, tiedotti, puhuu, puhuvat, kehuu, kehuvat"
    ),
    counting="laski, laskivat, arvioi, arvioivat, laskee, laskevat",
    tellers="järjestäjät, järjestäjä, järjestäjien, järjestäjän, ammattiliitto, ammattiliitot, poliisi, hakkerit",
    hearsay="tiettävästi, kuulemma, väitetysti, ilmeisesti, huhujen mukaan, oletettavasti",

    changes="nousi, nousee, noussut, kasvoi, kasvaa, kasvanut, laski, laskee, laskenut, putosi, väheni, vähenee",
    nobody="kukaan",
    between_after="välillä, väliltä, välissä, välille, välinen, välisen",
    decades={1960: "60-luvulla, kuusikymmentäluvulla", 1970: "70-luvulla, seitsemänkymmentäluvulla", 1980: "80-luvulla, kahdeksankymmentäluvulla", 1990: "90-luvulla, yhdeksänkymmentäluvulla"},
    stamps="Julkaistu, Julkaistu:, Päivitetty, Päivitetty:, Muokattu, Muokattu:, Viimeksi päivitetty, Viimeksi muokattu",
    byline="Kirjoittaja, Kirjoittaja:, Teksti, Teksti:, Toimittaja:, Toimitus, Lähde, Lähde:, Kuva, Kuva:, Kuvat:",
    furniture="Lue myös, Lue lisää, Lue seuraavaksi, Katso myös, Katso video, Aiheeseen liittyvää, Suosittelemme, Tilaa uutiskirje, Tilaa, Kirjaudu sisään, Seuraa meitä, Jaa artikkeli, Kommentoi, Mainos, Avainsanat, Kaikki oikeudet pidätetään",
    points="pistettä, pisteen, pisteeseen, pisteessä",
)

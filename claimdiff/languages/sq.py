"""Albanian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="sq",
    # --- numbers
    numbers={
        0: "zero", 2: "dy, dyja, të dy", 3: "tre, tri", 4: "katër", 5: "pesë", 6: "gjashtë", 7: "shtatë", 8: "tetë", 9: "nëntë", 10: "dhjetë", 11: "njëmbëdhjetë", 12: "dymbëdhjetë", 13: "trembëdhjetë", 14: "katërmbëdhjetë", 15: "pesëmbëdhjetë", 16: "gjashtëmbëdhjetë", 17: "shtatëmbëdhjetë", 18: "tetëmbëdhjetë", 19: "nëntëmbëdhjetë", 20: "njëzet", 30: "tridhjetë", 40: "dyzet", 50: "pesëdhjetë", 60: "gjashtëdhjetë", 70: "shtatëdhjetë", 80: "tetëdhjetë", 90: "nëntëdhjetë",
        100: "njëqind", 200: "dyqind", 300: "treqind", 400: "katërqind", 500: "pesëqind", 600: "gjashtëqind", 700: "shtatëqind", 800: "tetëqind", 900: "nëntëqind",
        21: "njëzet e një", 31: "tridhjetë e një", 41: "dyzet e një", 51: "pesëdhjetë e një", 61: "gjashtëdhjetë e një", 71: "shtatëdhjetë e një", 81: "tetëdhjetë e një", 91: "nëntëdhjetë e një", 101: "njëqind e një",
    },
    multipliers={10**3: "mijë", 10**6: "milion, milionë, milionësh", 10**9: "miliard, miliardë, miliardësh"},
    short_multipliers={10**6: "mln, mln.", 10**9: "mld, mld."},
    joiners="e, edhe",
    articles="një",
    decimal_words="presje, pikë",
    fractions={"1/2": "gjysmë, gjysma, gjysmën", "1/3": "një e treta, një të tretën", "2/3": "dy të tretat", "1/4": "një çerek, një e katërta", "3/4": "tre çerekë"},
    and_a_half="e gjysmë",
    collectives={12: "duzinë"},
    vague="disa, shumë, ca",
    many="dhjetëra, qindra, mijëra, miliona, miliarda, dhjetëra mijëra, qindra mijëra",
    zero="asnjë, askush",
    ordinals={1: "i parë, e parë, parë", 2: "i dytë, e dytë, dytë", 3: "i tretë, e tretë, tretë", 4: "i katërt, e katërt"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "rreth, afërsisht, përafërsisht, rreth e rrotull, afro", Mod.MORE_THAN: "më shumë se, mbi, më tepër se, më i madh se", Mod.LESS_THAN: "më pak se, nën", Mod.EQUAL_OR_MORE: "të paktën, së paku, minimumi, jo më pak se", Mod.EQUAL_OR_LESS: "deri në, maksimumi, jo më shumë se, deri",
        Mod.JUST_UNDER: "gati, pothuajse, thuajse",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "ose më shumë, e më shumë, e lart", Mod.APPROX: "afërsisht"},
    between="mes, midis, nga, ndërmjet",
    between_and="dhe, deri në, në, deri",
    range_to="deri në, apo, ose",
    determiners="të, këta, këto, ata, ato, gjithë, tjerë, tjera, e, fundit",
    # --- calendar
    months={1: "janarit, janari", 2: "shkurtit, shkurti", 3: "marsit, marsi", 4: "prillit, prilli", 5: "majit, maji", 6: "qershorit, qershori", 7: "korrikut, korriku", 8: "gushtit, gushti", 9: "shtatorit, shtatori", 10: "tetorit, tetori", 11: "nëntorit, nëntori", 12: "dhjetorit, dhjetori"},
    weekdays={0: "së hënës, këtë të hënë, të hënën, e hëna, hënën", 1: "së martës, këtë të martë, të martën, e marta, martën", 2: "së mërkurës, këtë të mërkurë, të mërkurën, e mërkura, mërkurën", 3: "së enjtes, këtë të enjte, të enjten, e enjtja, enjten", 4: "së premtes, këtë të premte, të premten, e premtja, premten", 5: "së shtunës, këtë të shtunë, të shtunën, e shtuna, shtunën", 6: "së dielës, këtë të diel, të dielën, e diela, dielën"},
    date_links="të, i, të vitit, më, datën, datë, vitit",
    date_parts={Mod.START: "fillim të, fillimin e, në fillim të, fillimi i, fillim", Mod.MID: "mes të, mesin e, në mes të, mesi i", Mod.END: "fund të, fundin e, në fund të, fundi i, fund"},
    year_words="në, viti, vitin, vitit, në vitin, që nga viti, nga viti, deri në vitin, gjatë vitit, në vitet",
    relative_days={-2: "pardje", -1: "dje, mbrëmë, dje në mbrëmje, djeshme", 0: "sot, sonte, sot në mëngjes, këtë mëngjes", 1: "nesër, nesër në mëngjes", 2: "pasnesër"},
    relative_units={"week-1": "javën e kaluar, javën e shkuar", "week+0": "këtë javë", "week+1": "javën e ardhshme, javën tjetër", "month-1": "muajin e kaluar, muajin e shkuar", "month+0": "këtë muaj", "month+1": "muajin e ardhshëm, muajin tjetër", "year-1": "vitin e kaluar, vitin e shkuar, vjet, vitit të kaluar", "year+0": "këtë vit, sivjet", "year+1": "vitin e ardhshëm, vitin tjetër, mot"},
    last="e kaluar, e shkuar, i kaluar, të kaluar",
    next="e ardhshme, i ardhshëm, të ardhshëm",
    this="këtë",
    ago_after="më parë, më herët",
    ago_before="para",
    later="më vonë, më pas",
    from_now_before="pas",
    denials="nuk",
    future="do",
    quarter_words="tremujor, tremujori, tremujorin, tremujorit",
    seasons={"SP": "pranverë, pranverën", "SU": "verë, verën", "FA": "vjeshtë, vjeshtën", "WI": "dimër, dimrin"},
    decade_before="vitet, viteve",
    after_christ="pas Krishtit, e.s.",
    before_christ="para Krishtit, p.e.s.",
    # --- clock
    hour_words_before="ora, orën, në orën, orës",
    am="e mëngjesit, të mëngjesit, në mëngjes, paradite, p.d.",
    pm="e mbrëmjes, të mbrëmjes, në mbrëmje, pasdite, e pasdites, m.d., të darkës",
    noon="mesditë, në mesditë",
    midnight="mesnatë, në mesnatë, mesnatës",
    half_after="e gjysmë",
    quarter_past_after="e një çerek",
    quarter_to_after="pa një çerek",
    minutes_to_after="pa",
    clock_hedges={Mod.APPROX: "rreth orës, afërsisht në orën, rreth", Mod.BEFORE: "pak para orës, pak para", Mod.AFTER: "pak pas orës, pak pas, menjëherë pas orës", Mod.LESS_THAN: "para orës, deri në orën", Mod.MORE_THAN: "pas orës, nga ora"},
    # --- durations, ages
    time_units={"second": "sekonda, sekondë, sekondash", "minute": "minuta, minutë, minutash", "hour": "orë, orësh, orëve, orët", "day": "ditë, ditësh, ditëve, ditët", "week": "javë, javësh, javëve, javët", "month": "muaj, muajsh, muajve, muajt", "year": "vjet, vjetët, vite, vit, vitesh, vitet, viteve, vjetësh", "decade": "dekada, dekadë", "century": "shekuj, shekull"},
    durations={"PT30M": "gjysmë ore, gjysmë orë", "PT1H30M": "një orë e gjysmë", "P6M": "gjysmë viti", "PT15M": "një çerek ore, çerek ore", "P18M": "një vit e gjysmë"},
    age_after="vjeç, vjeçar, vjeçare, -vjeçar, -vjeçari, -vjeçare, -vjeçarja, vjeçari, -vjeçaren, -vjeçarin, vjeçe, vjeçaren, -vjeçarit",
    age_before="moshë, moshës, i moshës",
    # --- money, percentages, measures
    currencies={"ALL": "lekë, lek, ALL", "EUR": "euro, eurosh", "USD": "dollarë, dollar, dollarësh, dollarë amerikanë", "GBP": "paund, sterlina, paundë"},
    percent="për qind, përqind, %-shit",
    percentage_points="pikë përqindje, pikë përqindjeje",
    basis_points="pikë bazë",
    units={"kilometer-per-hour": "kilometra në orë, km në orë, kilometra/orë", "kilometer": "kilometra, kilometër, kilometrash", "meter": "metra, metër, metrash", "centimeter": "centimetra, centimetër", "millimeter": "milimetra", "square-meter": "metra katrorë, metër katror", "square-kilometer": "kilometra katrorë", "hectare": "hektarë, hektar", "kilogram": "kilogramë, kilogram, kile, kg", "gram": "gramë, gram", "metric-ton": "tonë, ton, tonelata", "liter": "litra, litër", "celsius": "gradë Celsius, gradë, grade", "megawatt": "megavat", "magnitude": "ballë, të shkallës Rihter, ballë të shkallës Rihter"},
    magnitude="magnitudë, magnitudë prej, me magnitudë",
    minus="minus",
    # --- counts
    function_words="dhe, e, ose, apo, por, që, se, kur, ku, si, nëse, sepse, pasi, në, nga, për, me, pa, mbi, nën, te, tek, deri, gjatë, ndaj, sipas, pas, para, midis, mes, është, janë, ishte, ishin, ka, kanë, kishte, kishin, do, duhet, mund, u, të, i, së, një, ai, ajo, ata, ato, ne, ju, unë, ti, këta, këto, ky, kjo, tij, saj, tyre, "
    "nuk, s', jo, edhe, vetëm, më, ende, tashmë, këtu, atje, sot, tani, tha, thanë, njoftoi, deklaroi, raportoi, humbën, vdiqën, u plagosën, jetojnë, gjithsej, përfshirë, prandaj, megjithatë, kjo, çdo, gjithë, shumë, cili, cila, cilët",
    adjectives_first=False,
    of_them="prej tyre, nga ata, prej të cilëve",
    of_which="prej tyre, mes tyre, përfshirë, ndër ta",
    labels="neni, nenin, faqja, faqe, numri, nr., nr, linja, salla, porta, kapitulli, fluturimi, dhoma, kati, autobusi, rruga, kanali, faza, tel., grupi, klasa, versioni",
    idioms="një nga, një prej, një prej tyre, një herë, një ditë, njëri, një tjetër, dy herë, tri herë, njëri nga, njëra nga, njëri-tjetrin, një pas një, edhe një, nga njëra anë",
    endings=(
        "i, u, in, un, it, ut, t, ve, sh, a, ja, ën, ës, ë, e, et, at, ët, n, në, s, së, je, jen, jes, jet, të, ta, ta, esh, ash, ish, eve, ave, "
        "shme, shëm, oj, on, oi, uan, uar, uara, ohet, ohen, ojnë, ua, uat, ur, ura, urit, urve, uarit"
    ),
    according_to="sipas, në bazë të",
    voice_articles="një",
    saying=(
        "tha, thanë, deklaroi, deklaruan, njoftoi, njoftuan, raportoi, raportuan, konfirmoi, konfirmuan, "
        "pretendon, pretendojnë, mburret me"
    ),
    counting="numëroi, numëruan, numëron, numërojnë, flet për, flasin për, vlerësoi, vlerësuan, vlerëson",
    for_whom="për",
    tellers="organizatorët, organizatorëve, sindikatat, sindikatave, hakerat, policia",
    hearsay="me sa duket, gjoja, dyshohet, thuhet",
    voice_links="e, i, të, së, për",
    per_words="në",
    changes="u rrit, u rritën, rritet, rritur, u ul, u ulën, ulet, ulur, ra, ranë, zbriti, u shtua",
    change_from="nga",
    nobody="askush, asnjeri",
    day_shifts={1: "një ditë më vonë, ditën tjetër, të nesërmen, ditën e nesërme", -1: "një ditë më parë, ditën e mëparshme"},
    half_year_words="gjashtëmujor, gjashtëmujori, gjashtëmujorin",
    every="çdo",
    that_is="pra, domethënë, ose, apo",
    zones={"Europe/Tirane": "me orën e Tiranës, ora e Tiranës"},
    comparison="krahasuar me, në krahasim me, kundrejt, më i rëndi që nga, më e larta që nga",
    superseded="bilanci i mëparshëm prej, një bilanc i mëparshëm prej, shifra e mëparshme prej, më herët u raportua për, fillimisht u raportua për, fillimisht u fol për",
    stamps="Publikuar, Publikuar më, Publikuar:, Përditësuar, Përditësuar më, Përditësuar:, Përditësimi i fundit, Botuar më, Data:",
    byline="Nga:, Shkruan, Shkruar nga, Autor:, Autori:",
    furniture="Lexo edhe, Lexoni edhe, Lexo më shumë, Lexo gjithashtu, Shiko edhe, Na ndiqni, Abonohu, Abonohuni, Foto:, Burimi:, Reklamë, Komente, Shpërndaje",
    abbreviations="z., znj., zj., dr., prof., p.sh., etj., d.m.th., nr., fq., neni., kap., av., gjen., mln., mld., shek., p.e.s., e.s., Sh.p.k.",
)

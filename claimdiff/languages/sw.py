"""Swahili."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="sw",
    # --- numbers: the scale stands before its number, so the frequent sums are listed whole
    numbers={
        0: "sifuri", 1: "moja, mmoja", 2: "mbili, wawili, miwili, mawili, viwili, pili", 3: "tatu, watatu, mitatu, matatu, vitatu", 4: "nne, wanne, minne, manne, vinne", 5: "tano, watano, mitano, matano, vitano", 6: "sita", 7: "saba", 8: "nane, wanane, minane, manane, vinane", 9: "tisa", 10: "kumi", 20: "ishirini", 30: "thelathini", 40: "arobaini, arubaini", 50: "hamsini", 60: "sitini", 70: "sabini", 80: "themanini", 90: "tisini",
        100: "mia moja, mia", 200: "mia mbili", 300: "mia tatu", 400: "mia nne", 500: "mia tano", 600: "mia sita", 700: "mia saba", 800: "mia nane", 900: "mia tisa",
        1000: "elfu moja", 2000: "elfu mbili", 3000: "elfu tatu", 4000: "elfu nne", 5000: "elfu tano", 6000: "elfu sita", 7000: "elfu saba", 8000: "elfu nane", 9000: "elfu tisa", 10000: "elfu kumi", 20000: "elfu ishirini", 30000: "elfu thelathini", 40000: "elfu arobaini", 50000: "elfu hamsini", 100000: "laki moja, elfu mia moja", 200000: "laki mbili",
        10**6: "milioni moja", 2 * 10**6: "milioni mbili", 3 * 10**6: "milioni tatu", 4 * 10**6: "milioni nne", 5 * 10**6: "milioni tano", 10 * 10**6: "milioni kumi", 20 * 10**6: "milioni ishirini", 10**9: "bilioni moja", 2 * 10**9: "bilioni mbili", 3 * 10**9: "bilioni tatu", 5 * 10**9: "bilioni tano",
    },
    multipliers={10**3: "elfu", 10**5: "laki", 10**6: "milioni", 10**9: "bilioni", 10**12: "trilioni"},
    number_last=True,
    joiners="na",
    decimal_words="nukta, pointi",
    fractions={"1/2": "nusu", "1/3": "theluthi moja, thuluthi moja", "2/3": "theluthi mbili, thuluthi mbili", "1/4": "robo", "3/4": "robo tatu"},
    and_a_half="na nusu",
    collectives={12: "dazeni"},
    vague="kadhaa, baadhi, chache, wachache, machache, vichache",
    many="makumi, mamia, maelfu, mamilioni, mabilioni, makumi ya maelfu, mamia ya maelfu",
    zero="hakuna, hapana",
    ordinals={1: "kwanza, mosi", 2: "pili"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "takriban, karibu, yapata, takribani, wapatao, zipatazo, yapatayo, ipatayo, wanaokadiriwa kuwa, inakadiriwa kuwa, wastani wa, kama, kadiri ya, kiasi cha", Mod.MORE_THAN: "zaidi ya, kupita, kuzidi", Mod.LESS_THAN: "chini ya, pungufu ya", Mod.EQUAL_OR_MORE: "angalau, wasiopungua, yasiyopungua, zisizopungua, isiyopungua, visivyopungua, si chini ya, kwa uchache", Mod.EQUAL_OR_LESS: "hadi, kufikia, isiyozidi, wasiozidi, zisizozidi, yasiyozidi, si zaidi ya",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "au zaidi, na zaidi"},
    between="kati ya, baina ya, kuanzia",
    between_and="na, hadi",
    range_to="hadi, au, mpaka",
    determiners="wote, zote, hao, hawa, wengine, nyingine",
    # --- calendar
    months={4: "Aprili", 7: "Julai", 10: "Oktoba"},
    capital_months=True,
    date_links="mwezi, wa, tarehe, mwaka",
    date_parts={Mod.START: "mwanzoni mwa, mwanzo wa, mapema mwezi, mapema, mwanzoni mwa mwezi", Mod.MID: "katikati ya, katikati mwa, katikati ya mwezi", Mod.END: "mwishoni mwa, mwisho wa, mwishoni mwa mwezi"},
    year_words="mwaka, mwaka wa, tangu mwaka, tangu, mnamo, mwaka huo wa, hadi mwaka, kufikia mwaka, miaka ya",
    relative_days={-2: "juzi", -1: "jana, jana usiku, jana jioni, jana asubuhi, usiku wa kuamkia leo", 0: "leo, leo asubuhi, leo jioni, leo usiku, usiku huu", 1: "kesho, kesho asubuhi", 2: "kesho kutwa, keshokutwa"},
    relative_units={"week-1": "wiki iliyopita, juma lililopita, wiki jana", "week+0": "wiki hii, juma hili", "week+1": "wiki ijayo, wiki lijalo, juma lijalo", "month-1": "mwezi uliopita, mwezi jana", "month+0": "mwezi huu", "month+1": "mwezi ujao", "year-1": "mwaka jana, mwaka uliopita", "year+0": "mwaka huu", "year+1": "mwaka ujao, mwakani"},
    last="iliyopita, uliopita, lililopita",
    next="ijayo, ujao, lijalo",
    this="hii, huu",
    ago_after="iliyopita, zilizopita, uliopita, yaliyopita",
    later="baadaye, baada ya",
    from_now_after="zijazo, ijayo",
    denials="si",
    future="atafanya, itafanyika, utafanyika",
    quarter_words="robo ya mwaka",
    # --- clock: hours are told from dawn (saa 2 usiku is 20:00), so only clock digits are read
    noon="adhuhuri",
    midnight="usiku wa manane, saa sita usiku",
    # --- durations, ages
    time_units={"second": "sekunde", "minute": "dakika", "hour": "saa, masaa", "day": "siku", "week": "wiki, majuma", "month": "miezi, mwezi", "year": "miaka, mwaka", "decade": "muongo, miongo", "century": "karne"},
    durations={
        "PT30M": "nusu saa, dakika thelathini, dakika 30", "P6M": "nusu mwaka, miezi sita, miezi 6", "PT1H": "kwa saa moja, saa moja baadaye", "PT2H": "kwa saa mbili, saa mbili baadaye, saa mbili zilizopita", "PT3H": "kwa saa tatu, saa tatu baadaye, saa tatu zilizopita", "PT4H": "kwa saa nne, saa nne baadaye", "PT5H": "kwa saa tano, saa tano baadaye", "PT6H": "kwa saa sita", "PT8H": "kwa saa nane", "PT24H": "saa 24, masaa 24, saa 24 zilizopita, saa ishirini na nne", "PT48H": "saa 48, masaa 48", "PT72H": "saa 72, masaa 72", "PT5M": "dakika tano, dakika 5", "PT10M": "dakika kumi, dakika 10", "PT15M": "dakika kumi na tano, dakika 15", "PT20M": "dakika ishirini, dakika 20",
        "P1D": "siku moja", "P2D": "siku mbili, siku 2", "P3D": "siku tatu, siku 3", "P4D": "siku nne, siku 4", "P5D": "siku tano, siku 5", "P7D": "siku saba, siku 7", "P10D": "siku kumi, siku 10", "P1W": "wiki moja", "P2W": "wiki mbili, wiki 2", "P3W": "wiki tatu, wiki 3", "P1M": "mwezi mmoja", "P2M": "miezi miwili, miezi 2", "P3M": "miezi mitatu, miezi 3",
        "P1Y": "mwaka mmoja", "P2Y": "miaka miwili, miaka 2", "P3Y": "miaka mitatu, miaka 3", "P4Y": "miaka minne, miaka 4", "P5Y": "miaka mitano, miaka 5", "P10Y": "miaka kumi, miaka 10", "P20Y": "miaka ishirini, miaka 20", "P30Y": "miaka thelathini, miaka 30",
    },
    age_before="mwenye umri wa miaka, umri wa miaka, wenye umri wa miaka, miaka ya umri, akiwa na umri wa miaka, aliyekuwa na umri wa miaka, wa umri wa miaka, mwanamume wa miaka, mwanaume wa miaka, mwanamke wa miaka, mtoto wa miaka, mvulana wa miaka, msichana wa miaka, kijana wa miaka, mzee wa miaka, mwanafunzi wa miaka",
    # --- money, percentages, measures
    currencies={"KES": "KSh, Ksh, KES, Sh, shilingi, shilingi za Kenya", "TZS": "TSh, Tsh, TZS, Sh., shilingi za Tanzania", "USD": "dola, dola za Marekani", "EUR": "euro, yuro", "GBP": "pauni", "UGX": "shilingi za Uganda"},
    percent_before="asilimia",
    magnitude="ukubwa wa, kipimo cha, ukubwa wa kipimo cha, kipimo cha Richter cha",
    units={
        "kilometer": "kilomita, km", "meter": "mita", "centimeter": "sentimita", "millimeter": "milimita", "square-kilometer": "kilomita za mraba, kilomita mraba", "square-meter": "mita za mraba, mita mraba", "hectare": "hekta, hekari", "acre": "ekari", "gram": "gramu", "kilogram": "kilo, kilogramu, kilogramu za", "metric-ton": "tani",
        "liter": "lita", "celsius": "nyuzi, nyuzijoto, digrii, nyuzi joto", "megawatt": "megawati", "foot": "futi", "mile": "maili",
    },
    # --- counts
    function_words="na, au, lakini, bali, kwamba, kuwa, kama, ikiwa, kwa, katika, kwenye, ya, wa, za, la, cha, vya, pa, mwa, kutoka, hadi, mpaka, tangu, baada, kabla, wakati, pamoja, bila, dhidi, kuhusu, kutokana, ni, si, alikuwa, walikuwa, ilikuwa, yalikuwa, wana, ana, ina, kuna, hakuna, huyu, hawa, hii, hizi, hiyo, hao, yule, yake, zake, wake, wao, "
    "sisi, ninyi, mimi, wewe, yeye, pia, tu, bado, tayari, sasa, leo, hapa, pale, huko, alisema, amesema, walisema, imesema, ilisema, wamekufa, walifariki, waliuawa, wamejeruhiwa, walijeruhiwa, wanaishi, jumla, ikiwemo, ambao, ambaye, ambapo, ili, hivyo, kila, nje, ndani, juu, chini",
    adjectives_first=False,
    of_them="kati yao, miongoni mwao",
    of_which="wakiwemo, ikiwemo, miongoni mwao, zikiwemo",
    labels="saa, dakika ya, ukurasa wa, ukurasa, kifungu, ibara, namba, nambari, na., mstari, chumba, lango, sura, ndege, basi, ghorofa, darasa, awamu, simu, kidato",
    prefixes=(
        "ali, ame, ana, ata, aki, aka, wali, wame, wana, wata, waki, waka, ili, ime, ina, ita, iki, ika, zili, zime, zina, zita, ziki, zika, uli, ume, una, uta, uki, uka, lili, lime, lina, "
        "lita, liki, lika, yali, yame, yana, yata, yaki, yaka, kili, kime, kina, kita, kiki, kika, vili, vime, vina, vita, viki, vika, nili, nime, nina, nita, niki, nika, tuli, tume, tuna, tuta, tuki, tuka, aliye, walio, iliyo, zilizo, yaliyo, lililo, ulio, kilicho, vilivyo, anaye, wanao, inayo, zinazo, yanayo, atakaye, watakao, ku"
    ),
    endings="ni",
    idioms="mmoja wa, moja ya, mmoja wao, mmoja baada ya mwingine, siku moja, mara moja, mara mbili, mara tatu, moja kwa moja, kwa pamoja, mmoja kati ya, moja kati ya",
    hour_words_before="saa, majira ya saa, mnamo saa",
    am="asubuhi, za asubuhi, alfajiri",
    pm="mchana, za mchana, jioni, za jioni, alasiri",
    night="usiku, za usiku",
    hours_from_dawn=True,
    units_first=True,

    according_to="kwa mujibu wa, kulingana na",
    saying=(
        "alisema, amesema, walisema, wamesema, imesema, ilisema, alitangaza, ametangaza, imetangaza, ilitangaza, "
        "alithibitisha, amethibitisha, imethibitisha"
    ),
    counting="walihesabu, ilihesabu, inakadiria, wanakadiria, ilikadiria, walikadiria",
    tellers="waandaaji, polisi, vyama, wadukuzi",
    hearsay="inadaiwa, inasemekana, yadaiwa, inaripotiwa",
    voice_links="wa, ya, la, cha, za",

    every="kila",
    rates={"hour": "kwa saa"},
    changes="imepanda, zimepanda, ilipanda, zilipanda, imeongezeka, iliongezeka, zimeongezeka, imeshuka, ilishuka, zilishuka, imepungua, ilipungua",
    change_from="kutoka",
    nobody="hakuna mtu, hakuna yeyote",
    day_shifts={1: "siku iliyofuata, siku iliyofuatia", -1: "siku iliyotangulia"},
    that_is="yaani, sawa na, ambazo ni",
    basis_points="pointi za msingi",
    zones={"Africa/Nairobi": "saa za Afrika Mashariki, kwa saa za Afrika Mashariki"},
    comparison="ikilinganishwa na, ikilinganishwa, kulinganisha na, kulinganishwa na, tangu",
    superseded="idadi ya awali ya, ripoti za awali zilisema, awali iliripotiwa kuwa, hapo awali ilielezwa kuwa",
    stamps="Imechapishwa, Imechapishwa:, Imesasishwa, Imesasishwa:, Ilichapishwa, Imeboreshwa, Tarehe:",
    byline="Na Mwandishi Wetu, Na mwandishi wetu, Mwandishi:, Imeandikwa na",
    furniture="Soma pia, Soma zaidi, Pia soma, Tazama pia, Tufuate, Jiandikishe, Jisajili, Picha:, Chanzo:, Tangazo, Maoni, Sambaza",
    abbreviations="Bw., Bi., Dk., Dkt., Prof., Mhe., Mh., na., uk., n.k., Jen., Kapt., Lt.",
)

"""Somali."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="so",
    # --- numbers
    numbers={
        0: "eber", 1: "kow, mid, hal", 2: "laba, labo, labada", 3: "saddex, saddexda", 4: "afar, afarta", 5: "shan, shanta", 6: "lix, lixda", 7: "toddoba, todoba", 8: "siddeed, sideed", 9: "sagaal", 10: "toban", 20: "labaatan, labaaton", 30: "soddon, sodon", 40: "afartan", 50: "konton", 60: "lixdan", 70: "toddobaatan, todobaatan", 80: "siddeetan, sideetan", 90: "sagaashan",
    },
    multipliers={100: "boqol, boqolka", 10**3: "kun, kuma, oo kun", 10**6: "oo milyan, oo malyan, oo milyuun, milyan, malyan, milyuun, malyuun", 10**9: "bilyan, bilyuun, balyan"},
    joiners="iyo",
    unit_first=True,
    decimal_words="dhibic",
    fractions={"1/2": "nus, badh, kalabar", "1/3": "saddex meelood meel", "1/4": "rubac, rubuc"},
    and_a_half="iyo bar, iyo badh",
    vague="dhowr, qaar, tiro",
    many="tobanaan, boqolaal, kumanaan, malaayiin, kumannaan, boqollaal",
    zero="ma jiro, cidna",
    ordinals={1: "koowaad, kowaad", 2: "labaad", 3: "saddexaad", 4: "afraad"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "ku dhawaad, qiyaastii, ilaa iyo, ku dhow, qiyaas ahaan", Mod.MORE_THAN: "in ka badan, ka badan, wax ka badan", Mod.LESS_THAN: "in ka yar, ka yar, wax ka yar", Mod.EQUAL_OR_MORE: "ugu yaraan", Mod.EQUAL_OR_LESS: "ugu badnaan, ilaa",
    },
    between="inta u dhaxaysa, u dhexeeya",
    between_and="iyo, ilaa",
    range_to="ilaa, ama",
    # --- calendar
    months={1: "Janaayo, Jannaayo", 2: "Febraayo, Febaraayo", 3: "Maarso, Maarij", 4: "Abriil", 5: "Maajo, Maayo, Mey", 6: "Juun, Juunyo", 7: "Luuliyo, Luulyo", 8: "Agoosto, Ogosto", 9: "Sebtembar, Sebteembar, Sabtambar", 10: "Oktoobar, Oktobar", 11: "Nofembar, Noofembar", 12: "Disembar, Diseembar"},
    weekdays={0: "Isniinta, Isniintii", 1: "Talaadada, Salaasa, Talaadadii", 2: "Arbacada, Arbacadii, Arbaca", 3: "Khamiista, Khamiistii", 4: "Jimcaha, Jimcihii, Jimce", 5: "Sabtida, Sabtidii", 6: "Axadda, Axaddii"},
    capital_months=True,
    date_order="dmy",
    date_links="bisha, bishii, sanadka, sannadka, ee, maalintii, maalinta",
    date_parts={Mod.START: "bilowga, horraanta, bilowgii, horraantii", Mod.MID: "bartamaha, bartamihii", Mod.END: "dhammaadka, dabayaaqada, dhammaadkii, dabayaaqadii"},
    year_words="sanadkii, sannadkii, sanadka, sannadka, tan iyo, ilaa, sanad",
    relative_days={-2: "dorraad, dorraato", -1: "shalay, xalay", 0: "maanta, caawa, saaka, maantay", 1: "berri, berrito", 2: "saadambe"},
    relative_units={"week-1": "toddobaadkii hore, toddobaadkii la soo dhaafay, todobaadkii hore", "week+0": "toddobaadkan, todobaadkan", "week+1": "toddobaadka soo socda", "month-1": "bishii hore, bishii la soo dhaafay", "month+0": "bishan", "month+1": "bisha soo socota", "year-1": "sanadkii hore, sannadkii hore, sanadkii la soo dhaafay, sannadkii la soo dhaafay", "year+0": "sanadkan, sannadkan", "year+1": "sanadka soo socda, sannadka soo socda"},
    last="hore, la soo dhaafay",
    next="soo socda, soo socota",
    ago_after="ka hor, kahor",
    later="kadib, ka dib",
    future="doona, doonaa, doontaa",
    # --- clock: spoken hours are told from dawn in part of the press, so only clock digits are read
    am="subaxnimo, aroornimo, GH",
    pm="galabnimo, fiidnimo, habeennimo, GD",
    midnight="saqda dhexe",
    # --- durations, ages
    time_units={"second": "ilbiriqsi, ilbidhiqsi", "minute": "daqiiqo, daqiiqadood", "hour": "saac, saacadood, saacado", "day": "maalmood, maalin, maalmo, beri", "week": "toddobaad, todobaad, usbuuc", "month": "bilood, bil, bilo", "year": "sano, sanadood, sanad, sannadood, sannad, sannado", "decade": "tobanle", "century": "qarni"},
    durations={"PT30M": "nus saac, nuska saac, bar saac"},
    age_before="jir, da'diisu tahay, da'deedu tahay",
    age_after="jir, sano jir, jirka",
    # --- money, percentages, measures
    currencies={"SOS": "shilin, shilin Soomaali, Sh.So.", "USD": "doolar, doollar, doolarka, dollar", "EUR": "yuuro, euro"},
    percent_before="boqolkiiba, boqolkiba",
    units={"kilometer-per-hour": "kiiloomitir saacaddii, kiilomitir saacadiiba", "kilometer": "kiiloomitir, kiilomitir, kilomitir", "meter": "mitir", "kilogram": "kiilo, kiilogaraam, kiilogram", "metric-ton": "tan, tan oo", "liter": "litir", "celsius": "digrii, darajo"},
    # --- counts
    function_words="iyo, ama, laakiin, in, inay, inuu, inaan, oo, ee, ka, ku, u, la, waa, wuxuu, waxay, waxaa, waxa, ayaa, ayay, ayuu, baa, ma, aan, ay, uu, iska, isku, kala, soo, sii, kale, kasta, dhammaan, hadda, halkaas, halkan, sheegay, sheegtay, yiri, tiri, ahaa, ahayd, ahaayeen, yahay, tahay, yihiin, jiray, jirtay, leh, lahaa, kaddib, kadib, hor, "
    "markii, marka, inta, xilli, sababtoo, maadaama, si, sida, dhintay, dhinteen, dhaawacmay, lagu, laga, loogu, looga, isaga, iyada, iyaga, annaga, idinka, kan, tan, kuwa, kuwan, kuwaas, guud, wadar, badan, yar",
    adjectives_first=False,
    partitives="oo, ka, qof oo",
    of_them="ka mid ah, oo ka mid ah, iyaga ka mid ah",
    counters={"person": "qof, qofood, ruux"},
    labels="bogga, qodobka, lambarka, lambar, qolka, duulimaadka, diyaaradda, dabaqa, fasalka, taleefan, cutubka, saacadda",
    idioms="mid ka mid ah, hal mar, laba jeer, saddex jeer, mid mid, maalin maalmaha ka mid ah",
    according_to="sida ay sheegtay, sida uu sheegay, sida laga soo xigtay",
    saying="sheegay, sheegtay, sheegeen, yiri, tiri, yidhi, tidhi, xaqiijiyay, xaqiijisay",
    tellers="qabanqaabiyayaasha, booliska",
    hearsay="la sheegay, la sheegayo, u muuqata",
    voice_links="ee, ka",
    # --- matching
    case_endings="ka, kii, ku, ga, gii, gu, ha, hii, ta, tii, tu, da, dii, du, dda, ddii, sha, shii, yo, yada, yadii, ada, adii, yaal, yaasha, yaashii, oyin, ooyin, aha, ihii, ood",
    endings="ay, ey, tay, tey, day, say, shay, een, teen, deen, seen, iyay, iyey, iyeen, isay, aan, ayaan, ayay",
)

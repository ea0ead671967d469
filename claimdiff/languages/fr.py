"""French."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="fr",
    # --- numbers
    numbers={
        0: "zéro", 1: "un, une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit",
        9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize",
        17: "dix-sept, dix sept", 18: "dix-huit, dix huit", 19: "dix-neuf, dix neuf", 20: "vingt", 30: "trente",
        40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante",
        80: "quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante", 90: "nonante",
    },
    multipliers={
        100: "cent, cents", 10**3: "mille, mil, milliers", 10**6: "million, millions", 10**9: "milliard, milliards",
        10**12: "billion, billions, trillion, trillions",
    },
    short_multipliers={10**3: "k", 10**6: "mio, m", 10**9: "md, mds, mrd, mrds"},
    joiners="et, -et-, -et, et-",
    articles="un, une",
    decimal_words="virgule",
    fractions={"2/5": "deux cinquièmes", "3/5": "trois cinquièmes", "4/5": "quatre cinquièmes", 
        "1/2": "demi, demie, la moitié, moitié", "1/3": "un tiers, tiers", "2/3": "deux tiers, deux-tiers",
        "1/4": "un quart", "3/4": "trois quarts, trois-quarts", "1/5": "un cinquième", "1/10": "un dixième",
    },
    and_a_half="et demi, et demie",
    collectives={
        8: "huitaine", 10: "dizaine", 6: "demi-douzaine, demi douzaine", 12: "douzaine, douzaines", 15: "quinzaine",
        20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine", 100: "centaine",
        1000: "millier",
    },
    vague="quelques, plusieurs, maints, maintes, de nombreux, de nombreuses, bon nombre de, divers, diverses",
    many=(
        "milliers, millions, milliards, dizaines, vingtaines, centaines, des dizaines, des vingtaines, des douzaines, "
        "par dizaines, par centaines, par milliers, par millions, des centaines, des milliers, des millions, "
        "des milliards, plusieurs dizaines, plusieurs centaines, plusieurs milliers, plusieurs millions, "
        "plusieurs milliards, quelques dizaines, quelques centaines, quelques milliers, quelques millions, "
        "des dizaines de milliers, des centaines de milliers, plusieurs dizaines de milliers, "
        "plusieurs centaines de milliers, dizaines de milliers, centaines de milliers, dizaines de millions, "
        "centaines de millions, des dizaines de millions, des centaines de millions"
    ),
    nobody="personne n', nul n', personne ne, nul ne",
    zero="pas eu de, pas eu d', pas fait de, pas fait d', pas causé de, sans faire de, sans faire d', sans, ni, aucun, aucune, nul, nulle, pas un seul, pas une seule, pas un, pas une, pas de, pas d', zéro",
    ordinals={
        1: "premier, première, premiers, premières, 1er, 1re, 1ère, unième, unièmes", 2: "deuxième, second, seconde", 3: "troisième",
        4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
    },
    ordinal_suffixes="er, ers, re, res, ère, ères, e, es, è, ème, èmes, ième, ièmes, eme, nd, nde, nds, ndes, o",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: (
            "aux alentours des, aux alentours du, autour des, autour du, aux environs des, avoisine les, avoisinent les, avoisinait les, tourne autour de, tourne autour des, tournent autour de, environ, quelque, à peu près, autour de, autour d', aux alentours de, aux alentours d', "
            "approximativement, aux environs de, aux environs d', de l'ordre de, de l'ordre d', grosso modo, "
            "plus ou moins, avoisinant, avoisine, avoisinent, avoisinait, une bonne, un bon, env., vers, à environ, "
            "aux quelque, peu ou prou, en gros, à quelque"
        ),
        Mod.MORE_THAN: (
            "dépasse la barre des, dépassé la barre des, franchi la barre des, au-dessus de la barre des, au-delà des, au-delà du, au delà des, dépasse désormais les, dépassent désormais les, dépasse désormais, dépasse maintenant les, dépasse déjà les, a dépassé les, ont dépassé les, passé les, a franchi les, franchit les, franchissent les, les plus de, des plus de, aux plus de, plus de, plus d', au-delà de, au-delà d', au delà de, bien plus de, bien plus d', beaucoup plus de, "
            "supérieur à, supérieure à, "
            "supérieurs à, supérieures à, dépassant, dépassant les, dépasse, dépassent, dépassait, dépassé, excédant, "
            "largement plus de, largement plus d', nettement plus de, au-dessus de, au-dessus des, au-dessus d', "
            "passé les"
        ),
        Mod.LESS_THAN: (
            "n'atteint pas, n'atteignent pas, n'atteint pas les, n'atteignait pas, en deçà de, en deçà des, en deçà du, en dessous des, en-dessous des, les moins de, des moins de, aux moins de, moins de, moins d', "
            "bien moins de, beaucoup moins de, "
            "inférieur à, inférieure à, inférieurs à, inférieures à, au-dessous de, "
            "en dessous de, en dessous des, sous les, sous la barre des, nettement moins de"
        ),
        Mod.EQUAL_OR_MORE: (
            "au moins, pas moins de, pas moins d', au minimum, minimum, un minimum de, à tout le moins, du moins, "
            "au bas mot, à partir de"
        ),
        Mod.EQUAL_OR_LESS: (
            "n'excède pas, n'excède pas les, n'excèdent pas, n'excédera pas, ne dépasse pas, ne dépasse pas les, ne dépassent pas, ne dépassera pas, ne dépassait pas, jusqu'à, jusqu'aux, jusqu'à près de, au plus, tout au plus, au maximum, maximum, un maximum de, "
            "au grand maximum, pas plus de, pas plus d', max., plafonné à, plafonnée à, ne dépassant pas, "
            "n'excédant pas, ne dépassait pas, ne dépasse pas, ne dépassaient pas, ne dépassant pas, sans dépasser, n'a pas dépassé"
        ),
        Mod.JUST_UNDER: "frôle désormais les, frôle désormais, frôlent désormais les, frôlait les, près des, près du, flirte avec les, flirtent avec les, approche les, approchent les, approchait les, approchant les, une petite, un petit, proche des, près de, près d', presque, à peine, un peu moins de, un peu moins d', légèrement moins de, légèrement moins d', pas loin de, pas loin d', quasi, quasiment, pratiquement, frôlant, frôlant les, frôle les",
        Mod.JUST_OVER: "un peu plus de, un peu plus d', légèrement plus de, légèrement plus d'",
    },
    hedges_after={
        Mod.APPROX: "environ, à peu près, approximativement, ou presque, plus ou moins",
        Mod.MORE_THAN: "et quelques, et des poussières, bien tassés",
        Mod.EQUAL_OR_MORE: "ou plus, et plus, au moins, au minimum, au bas mot, +, minimum",
        Mod.EQUAL_OR_LESS: "ou moins, et moins, au plus, tout au plus, au maximum, maximum, max, maxi",
    },
    changes=(
        "passe, passé, passée, passés, passées, passent, passer, passera, passeront, passait, passaient, "
        "passerait, passant, ramené, ramenée, ramenés, ramenées, ramène, ramener, ramènera, porté, portée, portés, "
        "portées, porter, portera, relevé, relevée, relevés, relevées, relève, relever, relèvera, abaissé, "
        "abaissée, abaisse, abaisser, abaissera, grimpé, bondi, chuté, tombé, tombée, tombés"
    ),
    change_from="de, d', du, des",
    between="une fourchette de, une fourchette comprise entre, comprise entre, compris entre, compris entre les, comprises entre, allant de, entre",
    between_and="et, à",
    range_to="à, ou",
    determiners=(
        "le, la, les, l', un, une, ses, leurs, ces, cet, cette, ce, mes, tes, nos, vos, son, sa, leur, des, "
        "toutes les, tous les, aux"
    ),
    # --- calendar
    months={
        1: "janv, janv., jan, jan.", 2: "fév, févr, fév., févr., fevrier", 4: "avr, avr.",
        7: "juil, juil., juill, juill.", 8: "aout", 9: "sept, sept.", 10: "oct, oct.", 11: "nov, nov.",
        12: "dec, déc, déc., dec., decembre",
    },
    date_order="dmy",
    day_suffixes="de ce mois, du mois en cours",
    date_links="de, d', du, le, au, au mois de, au mois d', du mois de, du mois d', courant, l'an",
    year_parts={
        Mod.END: "d'ici la fin de l'année, d'ici à la fin de l'année, à la fin de l'année, d'ici fin d'année, d'ici à fin d'année, fin d'année, la fin d'année, fin de l'année, la fin de l'année",
        Mod.START: "au début de l'année, dès le début de l'année, au début d'année, début d'année, le début d'année, début de l'année, le début de l'année",
    },
    date_parts={
        Mod.START: (
            "début, le début, au début, au début de, au début du mois de, début du mois de, le début de, tout début, "
            "au tout début, au tout début de, dès le début de, au début d'"
        ),
        Mod.MID: "mi-, mi, la mi-, à la mi-, le milieu de, au milieu de, milieu, courant",
        Mod.END: (
            "fin, la fin, à la fin, à la fin de, la fin de, fin de, à la fin du mois de, la fin du mois de, "
            "fin du mois de, à la fin du mois d', la fin d', toute fin, à la toute fin, "
            "à la fin d', d'ici fin, d'ici la fin de, d'ici à fin, "
            "d'ici à la fin de"
        ),
    },
    year_words=(
        "échéance, à échéance, rentrée, rentrée scolaire, cuvée, promotion, millésime, édition, exercice, campagne, en, l'année, l'an, année, l'an de grâce, jusqu'en, d'ici, d'ici à, l'horizon, à l'horizon, horizon, dès, "
        "depuis, saison, la saison, exercice, l'exercice, millésime, de l'année, de l'an, édition, l'édition, "
        "courant, au cours de l'année, en l'an, remonte à"
    ),
    relative_days={
        -2: "avant-hier, avant hier, avant-hier soir",
        -1: "hier, hier soir, hier matin, hier après-midi, hier midi, la nuit dernière, la nuit passée",
        0: "aujourd'hui, ce matin, ce soir, cet après-midi, cette nuit, ce midi, aujourd'hui même",
        1: "demain, demain matin, demain soir, demain après-midi, demain midi", 2: "après-demain, après demain, apres-demain, apres demain",
    },
    relative_units={
        "quarter-1": "le trimestre dernier, trimestre dernier, du trimestre dernier, au trimestre dernier",
        "quarter+0": "ce trimestre, le trimestre en cours",
        "quarter+1": "le trimestre prochain, trimestre prochain, au trimestre prochain, le prochain trimestre",
        "month-1": "le mois dernier, le mois passé, mois dernier, du mois dernier, au mois dernier",
        "month+0": "ce mois-ci, ce mois",
        "month+1": "le mois prochain, mois prochain, du mois prochain, au mois prochain",
        "year-1": (
            "l'an dernier, l'année dernière, l'an passé, l'année passée, an dernier, année dernière, année passée, "
            "de l'année dernière, de l'an dernier, de l'an passé, de l'année passée"
        ),
        "year+0": "de cette année, cette année, l'année en cours",
        "year+1": "de l'année prochaine, de l'an prochain, l'an prochain, l'année prochaine, an prochain, année prochaine",
    },
    last="dernier, dernière, derniers, dernières, passé, passée",
    next="prochain, prochaine, prochains, prochaines, suivant",
    this="ce, cet, cette, ce mois de",
    ago_before="il y a, voici, voilà, il y a à peine, il y a tout juste",
    ago_after="plus tôt, auparavant, avant cela",
    later="plus tard, après, suivants, suivantes, suivant",
    since="depuis",
    past="était, étaient, avait, avaient, fut, furent, été",
    past_endings="ait, aient, èrent, é, ée, és, ées",
    future_endings="era, ira, dra, rra, vra, aura, eront, iront, dront, rront, vront, auront, erai, irai",
    future=(
        "au plus tard, prochain, prochaine, sera, seront, aura, auront, devrait, devraient, doit, doivent, va, vont, pourra, "
        "pourront, pourrait, prévu, prévue, prévus, prévues, attendu, attendue, attendus, attendues, rouvrira, "
        "reprendra, reprendront, débutera, commencera, ouvrira, aura lieu, se tiendra, se tiendront, d'ici, à venir, "
        "programmé, programmée, reporté à, reportée à, demain, jouera, joueront, entrera, accueillera, rendra, "
        "votera, fermera, se déroulera, recevra, rencontrera, affrontera, partira, arrivera, décidera, annoncera, espère, espèrent, au plus tôt, tablent sur, commencent, débutent, rouvre, rouvrent, reprend, reprennent"
    ),
    set_for="d'ici, d'ici au, d'ici le, pour, à partir de, à partir du",
    quarter_words="trimestre, trim., trimestres",
    half_year_words="semestre, semestres",
    seasons={"SP": "printemps", "SU": "été", "FA": "automne", "WI": "hiver"},
    decade_before="années, les années, des années, aux années, ces années",
    after_christ="ap. J.-C., apr. J.-C., après J.-C., après Jésus-Christ, p. Chr. n., de notre ère",
    before_christ="av. J.-C., avant J.-C., avant Jésus-Christ, a. Chr. n., avant notre ère",
    from_now_after="à partir d'aujourd'hui, à compter d'aujourd'hui",
    next_before="d'ici, d'ici à, d'ici au, jusqu'à, jusqu'au, à partir de, à partir du",
    # --- clock
    hour_words="h, heure, heures",
    bare_hours=False,
    hour_words_before="à, à partir de, dès, il est, il était, il n'était pas encore",
    minute_words="min, mn, minutes, minute",
    am="du matin, du mat, de matin, de la matinée, du matinée, du matinee, de matinée, am, a.m.",
    pm="de soir, de la soirée, de soirée, du soirée, du soiree, de l'après midi, de l'apres-midi, de l'apres midi, du soir, de l'après-midi, pm, p.m.",
    noon="midi, à midi",
    midnight="minuit, à minuit",
    half_after="et demie, et demi",
    quarter_past_after="et quart, un quart",
    quarter_to_after="moins le quart, moins quart, moins un quart",
    minutes_to_after="moins",
    clock_hedges={
        Mod.APPROX: (
            "vers, vers les, aux environs de, aux environs d', aux alentours de, aux alentours d', autour de, "
            "environ, à environ, sur les coups de, sur le coup de, à peu près, il était environ"
        ),
        Mod.BEFORE: (
            "peu avant, un peu avant, juste avant, quelques minutes avant, quelques instants avant, tout juste avant"
        ),
        Mod.AFTER: (
            "peu après, un peu après, juste après, quelques minutes après, quelques instants après, tout juste après"
        ),
        Mod.LESS_THAN: "avant", Mod.MORE_THAN: "après",
    },
    zones={
        "Europe/Paris": (
            "heure de Paris, heures de Paris, heure française, heure de Bruxelles, heure de Genève, heure suisse, "
            "heure belge"
        ),
        "Europe/London": "heure de Londres, heure britannique",
        "America/New_York": "heure de New York, heure de la côte est", "America/Los_Angeles": "heure de Los Angeles",
        "Europe/Moscow": "heure de Moscou", "Asia/Tokyo": "heure de Tokyo, heure japonaise",
        "America/Montreal": "heure de Montréal, heure de l'Est", "Asia/Shanghai": "heure de Pékin",
        "Europe/Berlin": "heure de Berlin, heure allemande", "Africa/Algiers": "heure d'Alger",
        "+00:00": "heure de Greenwich, temps universel, TU",
        "Europe/Madrid": "heure espagnole, heure de Madrid",
        "Europe/Rome": "heure italienne, heure de Rome",
        "Europe/Istanbul": "heure turque, heure d'Istanbul",
        "Europe/Lisbon": "heure portugaise, heure de Lisbonne",
        "Europe/Kyiv": "heure de Kiev, heure de Kyiv",
    },
    # --- durations, ages
    time_units={
        "second": "seconde, secondes, sec, sec., s", "minute": "minute, minutes, min, min., mn",
        "hour": "heure, heures, h, hr, hrs", "day": "jour, jours, journée, journées, nuit, nuits, j",
        "week": "semaine, semaines, sem.", "month": "mois", "quarter": "trimestres", "year": "an, ans, année, années, annuité, annuités",
        "decade": "décennie, décennies", "century": "siècle, siècles",
    },
    ones_with_article=True,
    unsaid_ones={"hour": "heure"},
    duration_before=(
        "limité à, limitée à, limités à, limitées à, pendant, durant, en, durée de, une durée de, d'une durée de, dure, durer, a duré, duré, durait, durera, "
        "temps de, trajet de, attente de, une attente de, retard de, un retard de, "
        "bout de, au bout de, course de, toutes les, chaque"
    ),
    durations={"P1DT12H": "un jour et demi, jour et demi, une journée et demie", "P1Y": "une seule année, toute l'année, l'année entière, toute une année, toute l'annee", "P1M": "tout le mois, le mois entier, tout un mois", "P1W": "toute la semaine, la semaine entière, toute une semaine", "P1D": "une seule nuit, une seule journée, un seul jour, une même journée, toute la journée, la journée entière, toute une journée, toute la journee", 
        "PT30M": "une demi-heure, demi-heure, une demie-heure, une demi heure",
        "PT15M": "un quart d'heure, quart d'heure", "PT45M": "trois quarts d'heure, trois-quarts d'heure",
        "PT12H": "une demi-journée, demi-journée", "P6M": "un semestre", "P50Y": "un demi-siècle, demi-siècle",
        "P3M": "un trimestre",
    },
    age_after="ans d'âge, printemps, ans révolus",
    age_before=(
        "vieux de, vieux d', vieille de, vieille d', vieilles de, vieilles d', les moins de, des moins de, aux moins de, les plus de, des plus de, aux plus de, fêté ses, fête ses, fêtera ses, fêtait ses, à ses, soufflé ses, âgé de, âgée de, âgés de, âgées de, âgé d', "
        "âgée d', âgés d', âgées d', à l'âge de, l'âge de, l'âge d', âge de, âge, agé de, agée de, agés de, âge:"
    ),
    age_verbs=(
        "avait seulement, a seulement, ai seulement, n'avait que, avait à peine, a à peine, a tout juste, avait tout juste, n'ont que, n'avaient que, mort à, morte à, décédé à, décédée à, meurt à, éteint à, éteinte à, disparu à, disparue à, a, ai, ont, "
        "avait, avaient, aura, auront, ayant, fêtait, fête, fêtera, a fêté, avoir, qui a, n'a que, avais, avez, avions"
    ),
    age_units="ans, an, années",
    age_words={
        30: "trentenaire, trentenaires", 40: "quadragénaire, quadragénaires", 50: "quinquagénaire, quinquagénaires",
        60: "sexagénaire, sexagénaires", 70: "septuagénaire, septuagénaires", 80: "octogénaire, octogénaires",
        90: "nonagénaire, nonagénaires",
    },
    # --- money, percentages, measures
    currencies={
        "BGN": "levs, leva, lev",
        "crown": "couronnes",
        "RON": "lei, leus, leu, lei roumains, leus roumains",
        "EUR": "euro, euros, eur",
        "USD": "dollar, dollars, dollar américain, dollars américains, dollars US, billets verts",
        "GBP": "livre sterling, livres sterling, livres, livre", "CHF": "franc suisse, francs suisses", "JPY": "yen, yens",
        "CAD": "dollar canadien, dollars canadiens", "AUD": "dollars australiens", "CNY": "yuan, yuans, renminbi",
        "RUB": "rouble, roubles", "INR": "roupie, roupies, roupies indiennes", "BRL": "réal, réaux, reais",
        "TRY": "livres turques, lires turques", "PLN": "zloty, zlotys", "CZK": "couronnes tchèques",
        "SEK": "couronnes suédoises", "NOK": "couronnes norvégiennes", "DKK": "couronnes danoises",
        "HUF": "forints, forint", "KRW": "wons", "UAH": "hryvnias, hryvnia", "ILS": "shekels, shekel",
        "dirham": "dirhams, dirham", "dinar": "dinars, dinar",
        "XOF": "francs CFA, FCFA, CFA", "FRF": "francs français, anciens francs, vieux francs", "franc": "francs, franc", "ZAR": "rands, rand",
        "ARS": "pesos argentins", "peso": "pesos, peso", "NLG": "florins, florin", "riyal": "riyals, rials, riyal", "shilling": "shillings", "HKD": "dollars de Hong Kong",
        "ITL": "lires italiennes, lires", "DEM": "deutschemarks, marks allemands", "BTC": "bitcoins, bitcoin",
    },
    nationalities={
        "US": "américain, américains, américaine, américaines", "CA": "canadien, canadiens, canadienne, canadiennes",
        "AU": "australien, australiens, australienne, australiennes",
        "NZ": "néo-zélandais, néo-zélandaise, néo-zélandaises",
        "SG": "singapourien, singapouriens, singapourienne, singapouriennes",
        "JM": "jamaïcain, jamaïcains, jamaïcaine, jamaïcaines", "FJ": "fidjien, fidjiens, fidjienne, fidjiennes",
        "NA": "namibien, namibiens, namibienne, namibiennes", "LR": "libérien, libériens, libérienne, libériennes",
        "MX": "mexicain, mexicains, mexicaine, mexicaines", "AR": "argentin, argentins, argentine, argentines",
        "CL": "chilien, chiliens, chilienne, chiliennes", "CO": "colombien, colombiens, colombienne, colombiennes",
        "CU": "cubain, cubains, cubaine, cubaines", "DO": "dominicain, dominicains, dominicaine, dominicaines",
        "PH": "philippin, philippins, philippine, philippines",
        "UY": "uruguayen, uruguayens, uruguayenne, uruguayennes", "GB": "britannique, britanniques",
        "EG": "égyptien, égyptiens, égyptienne, égyptiennes", "LB": "libanais, libanaise, libanaises",
        "SY": "syrien, syriens, syrienne, syriennes", "SD": "soudanais, soudanaise, soudanaises",
        "TR": "turc, turcs, turque, turques", "IT": "italien, italiens, italienne, italiennes",
        "CH": "suisse, suisses", "FR": "français, française, françaises", "BE": "belge, belges",
        "RW": "rwandais, rwandaise, rwandaises", "BI": "burundais, burundaise, burundaises",
        "CD": "congolais, congolaise, congolaises", "GN": "guinéen, guinéens, guinéenne, guinéennes",
        "SE": "suédois, suédoise, suédoises", "NO": "norvégien, norvégiens, norvégienne, norvégiennes",
        "DK": "danois, danoise, danoises", "CZ": "tchèque, tchèques", "IS": "islandais, islandaise, islandaises",
        "DZ": "algérien, algériens, algérienne, algériennes", "TN": "tunisien, tunisiens, tunisienne, tunisiennes",
        "KW": "koweïtien, koweïtiens, koweïtienne, koweïtiennes",
        "IQ": "irakien, irakiens, irakienne, irakiennes, iraquien, iraquiens, iraquienne, iraquiennes",
        "JO": "jordanien, jordaniens, jordanienne, jordaniennes",
        "BH": "bahreïni, bahreïnis, bahreïnie, bahreïnies, bahreïnien, bahreïniens, bahreïnienne, bahreïniennes",
        "LY": "libyen, libyens, libyenne, libyennes", "RS": "serbe, serbes",
        "IN": "indien, indiens, indienne, indiennes", "PK": "pakistanais, pakistanaise, pakistanaises",
        "LK": "sri-lankais, sri-lankaise, sri-lankaises, srilankais, srilankaise, srilankaises",
        "NP": "népalais, népalaise, népalaises", "KE": "kényan, kényans, kényane, kényanes",
        "TZ": "tanzanien, tanzaniens, tanzanienne, tanzaniennes", "UG": "ougandais, ougandaise, ougandaises",
        "SO": "somalien, somaliens, somalienne, somaliennes",
        "AT": "autrichien, autrichiens, autrichienne, autrichiennes",
        "SA": "saoudien, saoudiens, saoudienne, saoudiennes",
        "QA": "qatari, qataris, qatarie, qataries, qatarien, qatariens, qatarienne, qatariennes",
        "IR": "iranien, iraniens, iranienne, iraniennes", "OM": "omanais, omanaise, omanaises",
        "YE": "yéménite, yéménites", "AE": "émirati, émiratis, émiratie, émiraties",
        "MA": "marocain, marocains, marocaine, marocaines", "DE": "allemand, allemands, allemande, allemandes",
        "FI": "finlandais, finlandaise, finlandaises", "RU": "russe, russes", "BY": "biélorusse, biélorusses",
        "RO": "roumain, roumains, roumaine, roumaines", "MD": "moldave, moldaves",
        "AZ": "azerbaïdjanais, azerbaïdjanaise, azerbaïdjanaises, azéri, azéris, azérie, azéries",
        "NL": "néerlandais, néerlandaise, néerlandaises, hollandais, hollandaise, hollandaises",
    },
    unsure_currencies="couronnes, livres, livre",
    percent="pour cent, p. cent, pour-cent, pourcent, pourcents, p.c., %",
    point_tenths="dixièmes de point, dixième de point, dixièmes de points",
    basis_points="points de base, point de base, pdb",
    that_is="soit, c'est-à-dire, l'équivalent de, ou",
    percentage_points="points de pourcentage, point de pourcentage",
    points="points, point, pts, pt",
    units={"part-per-1e6": "parties par million, ppm", 
        "revolution-per-minute": "tours par minute, tours/minute, tours minute, tr/min", "millisievert": "millisievert, millisieverts",
        "magnitude": (
            "degrés sur l'échelle de Richter, degrés Richter, degrés de magnitude, "
            "degrés sur l'échelle ouverte de Richter"
        ),
        "kilometer-per-hour": (
            "km/h, kilomètres/heure, kilomètres-heure, kilomètre-heure, kilomètres heure, kilomètres à l'heure, "
            "kilomètre à l'heure, kilomètres par heure, km à l'heure, km heure, kmh, kilomètre/heure"
        ),
        "meter-per-second": "mètres par seconde, mètres/seconde, mètre par seconde",
        "mile-per-hour": "miles à l'heure, miles par heure", "kilometer": "kilomètre, kilomètres, km, kms",
        "meter": "mètre, mètres, m", "centimeter": "centimètre, centimètres, cm",
        "millimeter": "millimètre, millimètres, mm", "mile": "mile, miles", "foot": "pied, pieds",
        "inch": "pouce, pouces",
        "nautical-mile": "mille marin, milles marins, mille nautique, milles nautiques, miles nautiques",
        "light-year": "année-lumière, années-lumière, années lumière",
        "square-kilometer": "kilomètre carré, kilomètres carrés, km carrés",
        "square-meter": "mètre carré, mètres carrés, m carrés", "square-centimeter": "centimètres carrés",
        "hectare": "hectare, hectares, ha", "acre": "acre, acres", "cubic-meter": "mètre cube, mètres cubes, m cubes",
        "cubic-kilometer": "kilomètre cube, kilomètres cubes", "liter": "litre, litres, l",
        "hectoliter": "hectolitre, hectolitres, hl", "centiliter": "centilitre, centilitres",
        "milliliter": "millilitre, millilitres",
        "liter-per-square-meter": "litres par mètre carré, litres au mètre carré",
        "barrel": "barils de pétrole, baril de pétrole, barils, baril",
        "kilogram": "kilogramme, kilogrammes, kilo, kilos, kg, kgs", "gram": "gramme, grammes",
        "milligram": "milligramme, milligrammes", "microgram": "microgramme, microgrammes",
        "metric-ton": "tonne, tonnes, t", "ounce": "once, onces", "carat": "carat, carats",
        "decimeter": "décimètre, décimètres, dm", "hectometer": "hectomètre, hectomètres, hectometre, hectometres", "gallon": "gallon, gallons",
        "bit": "bit, bits",
        "celsius": "Celsius, centigrade, centigrades, degré centigrade, degré Celsius, degrés Celsius, degrés C, degrés centigrades, °C",
        "fahrenheit": "Fahrenheit, degrés Fahrenheit, degré Fahrenheit", "degree": "degré, degrés, deg, deg.",
        "watt": "watt, watts", "kilowatt": "kilowatt, kilowatts", "megawatt": "mégawatt, mégawatts",
        "gigawatt": "gigawatt, gigawatts",
        "kilowatt-hour": "kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heure",
        "megawatt-hour": "mégawattheure, mégawattheures", "gigawatt-hour": "gigawattheures",
        "terawatt-hour": "térawattheure, térawattheures", "horsepower": "chevaux-vapeur, ch, cv, chevaux DIN",
        "volt": "volt, volts", "kilovolt": "kilovolts", "byte": "octet, octets", "kilobyte": "kilooctet, kilooctets, kilo-octet, kilo-octets, Ko",
        "megabyte": "mégaoctet, mégaoctets, méga-octet, méga-octets, Mo", "gigabyte": "gigaoctet, gigaoctets, giga-octet, giga-octets, Go, giga, gigas",
        "terabyte": "téraoctet, téraoctets, To", "megapixel": "mégapixel, mégapixels, Mpx", "pixel": "pixels, pixel",
        "hertz": "hertz", "megahertz": "mégahertz", "gigahertz": "gigahertz", "knot": "nœud, nœuds, noeuds, noeud",
        "decibel": "décibel, décibels", "hectopascal": "hectopascal, hectopascals", "millibar": "millibars",
        "bar": "bars", "calorie": "calories, calorie", "kilocalorie": "kilocalories, kcal",
        "microgram-per-cubic-meter": "microgrammes par mètre cube, microgrammes/m3",
        "megabit-per-second": "mégabits par seconde", "becquerel": "becquerels", "beaufort": "Beaufort, vent force, vent de force, vents de force, vents force"
    },
    magnitude="vent force, vent de force, vents de force, vents force, magnitude, magnitude de, une magnitude de, de magnitude, d'une magnitude de, magnitude d'",
    # --- counts
    function_words=(
        "limité à, limitée à, limités à, limitées à, que prévu, qu'attendu, comme prévu, qu’attendu, derrière, devant, voire, malgré, hormis, durant, lors d', dès, outre, le, la, les, l', un, une, des, du, au, aux, à, de, d', en, dans, sur, sous, par, pour, avec, sans, chez, "
        "vers, entre, contre, depuis, pendant, durant, avant, après, dès, jusque, jusqu', jusqu'à, selon, malgré, "
        "parmi, outre, hors, envers, près, loin, hormis, sauf, voire, via, et, ou, mais, donc, or, ni, car, que, qu', "
        "qui, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, auxquels, duquel, desquels, si, s', "
        "comme, lorsque, lorsqu', quand, puisque, puisqu', parce, tandis, alors, afin, ainsi, aussi, puis, ensuite, "
        "enfin, cependant, toutefois, pourtant, néanmoins, je, j', tu, il, elle, on, nous, vous, ils, elles, me, m', "
        "te, t', se, lui, leur, leurs, eux, y, moi, toi, soi, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, "
        "votre, vos, ce, c', cet, cette, ces, ceci, cela, ça, celui, celle, ceux, celles, est, sont, était, étaient, "
        "sera, seront, serait, seraient, soit, soient, fut, furent, été, étant, être, suis, es, sommes, êtes, a, ont, "
        "avait, avaient, aura, auront, aurait, auraient, ait, aient, eut, eurent, eu, ayant, avoir, ai, as, avons, "
        "avez, peut, peuvent, pouvait, pouvaient, pourra, pourront, pourrait, pourraient, doit, doivent, devait, "
        "devaient, devra, devront, devrait, devraient, veut, veulent, voulait, va, vont, allait, allaient, fait, "
        "font, faisait, faisaient, fera, feront, faire, faut, fallait, vient, viennent, venait, venaient, ne, n', "
        "pas, plus, moins, très, trop, peu, assez, tout, toute, tous, toutes, même, mêmes, autre, autres, tel, telle, "
        "tels, telles, aucun, aucune, chaque, chacun, chacune, encore, déjà, toujours, jamais, souvent, seulement, "
        "notamment, surtout, presque, environ, bien, mal, ici, là, hier, aujourd'hui, demain, désormais, maintenant, "
        "aussitôt, dit, disent, disait, déclare, déclaré, affirme, affirmé, annonce, annoncé, indique, indiqué, "
        "précise, précisé, explique, expliqué, ajoute, ajouté, assure, assuré, estime, rapporte, rapporté, confirme, "
        "confirmé, raconte, note, souligne, rappelle, reste, restent, restait, restaient, dedans, dehors, lors, "
        "autour, au-dessus, au-dessous, non, oui, dernier, dernière, après-midi, apres-midi, l'après-midi, "
        "avant-midi, eux-mêmes, parfois, plutôt, tôt, tard, ensemble, en tout, au total, meurt, meurent, mort hier, "
        "est mort, sont morts"
    ),
    adjectives_first=False,
    partitive_after_millions=True,
    partitives="de, d', des, du",
    of_them=(
        "d'entre eux, d'entre elles, d'entre nous, d'entre vous, parmi eux, parmi elles, autres, d'autres, en moins, "
        "en plus, supplémentaires"
    ),
    of_which="dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, au nombre desquels",
    labels=(
        "volet, opus, Ibex, CAC, DAX, MDAX, Stoxx, Eurostoxx, Nikkei, FTSE, MIB, Nasdaq, ligne, lignes, rue, avenue, boulevard, "
        "route, autoroute, nationale, départementale, numéro, numéros, n°, n°s, no., nº, chapitre, article, articles, "
        "page, pages, p., volume, vol., tome, épisode, saison, vol, train, TGV, TER, RER, quai, voie, porte, hall, "
        "terminal, salle, chambre, bureau, bâtiment, bât., bloc, étage, niveau, phase, zone, secteur, district, "
        "canton, lot, section, paragraphe, alinéa, annexe, tableau, figure, fig., graphique, résolution, amendement, "
        "proposition, dossier, groupe, formule, catégorie, classe, type, série, version, modèle, canal, chaîne, BFM, "
        "tél., tél, téléphone, fax, code, boîte postale, BP, CS, CP, cedex, sortie, échangeur, km, piste, poste, "
        "option, acte, scène, partie, étape, journée, manche, set, Covid, apollo, soyouz, boeing, airbus, windows, "
        "iphone, psaume, verset, voiture, wagon, bus, tram, tramway, métro, question, mission, opération, plan, "
        "division, régiment, brigade, unité, lycée, master, CM, CE, appartement, lettre, position, top, réf., "
        "référence, ISBN, ISSN, SIRET, RCS"
    ),
    labels_after="rue, avenue, boulevard, place, quai, allée, impasse, chemin, cours, bd, bis, ter",
    idioms=(
        "une nuit sans, a neuf vies, ont neuf vies, a sept vies, dix contre un, cent contre un, mille contre un, à deux chiffres, à trois chiffres, à quatre chiffres, à cinq chiffres, à six chiffres, à sept chiffres, d'une pierre deux coups, personne d'autre, les Vingt-Sept, des Vingt-Sept, aux Vingt-Sept, les Vingt-Huit, des Vingt-Huit, le 112, au 112, "
        "le 3919, le 115, le 119, ce soir-là, ce jour-là, ce matin-là, cette nuit-là, cet après-midi-là, "
        "cette année-là, ce mois-là, cette fois, cette fois-ci, repas de midi, pause de midi, démon de midi, "
        "journal de midi, chercher midi à quatorze heures, train de nuit, l'un des, l'une des, l'un de, l'une de, "
        "l'un d', l'une d', l'un d'eux, l'un d'entre eux, l'une d'elles, l'une d'entre elles, l'un et l'autre, "
        "l'un ou l'autre, l'un, l'une, les uns, les unes, un des, une des, un de ses, une de ses, un de ces, "
        "l'un après l'autre, la une, à la une, en une, la Une, d'une part, une fois, une fois de plus, "
        "encore une fois, une autre fois, d'un coup, tout d'un coup, un jour, un peu, un par un, un à un, une à une, "
        "un tel, une telle, pour une fois, il était une fois, pas un mot, en deux mots, entre quatre yeux, "
        "mille mercis, mille excuses, en mille morceaux, sur son trente et un, sur son trente-et-un, "
        "tiré à quatre épingles, faire les quatre cents coups, les quatre cents coups, du neuf, remis à neuf, "
        "remise à neuf, refait à neuf, refaite à neuf, quoi de neuf, flambant neuf, tout neuf, comme neuf, "
        "de deux choses l'une, en un mot, en un clin d'œil, d'un seul coup, à un moment, un certain, entre-deux, "
        "entre-deux-guerres, à deux pas, à deux doigts, tous les deux, toutes les deux, "
        "vingt-quatre heures sur vingt-quatre, 24 heures sur 24, 24h/24, 7j/7, sept jours sur sept, 7 jours sur 7, "
        "une nouvelle fois, une première fois, une seule fois, d'une voix, l'une ou l'autre, numéro un, numéro deux, "
        "n°1, numéro 1, le trois-pièces, deux-roues, quatre-quatre, mille-feuille, cinq étoiles, les Cent-Jours, "
        "Première Guerre, deux-points, couper les cheveux en quatre, se mettre en quatre, le G7, le G20, zéro déchet, "
        "zéro carbone, tolérance zéro, le pas de deux, un point c'est tout, un sur deux"
    ),
    # --- sentences, pages
    abbreviations=(
        "M., MM., Mme., Mmes., Mlle., Mgr., Me., Dr., Pr., Prof., St., Ste., Sr., Jr., no., nos., pp., av., apr., "
        "env., cf., vol., chap., fig., réf., tél., av. J.-C., apr. J.-C., bd., boul., dép., c.-à-d., p. ex."
    ),
    furniture=(
        "Lire aussi, À lire aussi, A lire aussi, À lire, A lire, Lire également, À lire également, Lisez aussi, "
        "Lire la suite, Lire plus, À voir aussi, A voir aussi, Voir aussi, Voir également, À écouter, A écouter, "
        "À regarder, Écoutez, Sur le même sujet, Sur le même thème, Dans la même rubrique, Pour aller plus loin, "
        "En savoir plus, Suivez-nous, Retrouvez-nous, Retrouvez toute l'actualité, Rejoignez-nous, Je m'abonne, "
        "Déjà abonné, Inscrivez-vous, Je m'inscris, Recevez gratuitement, Téléchargez l'application, "
        "Téléchargez notre application, Ajoutez-nous, Soutenez-nous, Faites un don, Newsletter, La newsletter, "
        "Notre newsletter, Temps de lecture, Lecture :, Durée de lecture, Partager, Partager cet article, Commenter, "
        "Commentaires, Réagir, Signaler une erreur, Publicité, Contenu sponsorisé, Crédit photo, Crédits photo, "
        "Crédit :, Crédits :, Photo :, Photos :, Image :, Illustration :, Infographie :, Vidéo :, Légende :, "
        "Tous droits réservés, Reproduction interdite, Droits réservés, Numéro vert, Numéro d'appel, Contactez-nous, "
        "Contact :, Contacts :, Écrivez-nous, Appelez-nous, Joindre la rédaction, Cet article vous a plu, "
        "Cet article est réservé, Article réservé, Vous avez une information, Un témoignage, "
        "Une erreur dans cet article, Les plus lus, Les + lus, À la une, Ailleurs sur le web, Recommandé pour vous, "
        "Mots-clés, Mots clés, Tags :, Suivez-le sur, Suivez-la sur, Suivez toute l'actualité, Retrouvez-le sur, "
        "Retrouvez-la sur, Acceptez les cookies, Gérer mes cookies, (Avec AFP), (avec AFP), Abonnez-vous, S'abonner, "
        "S’abonner, Recevez chaque, Recevez l'essentiel, Recevez notre, Recevez nos, Recevez toute, Fréquences :, "
        "Vous voulez tout savoir, Envie de ne rien manquer, Reproduction et diffusion interdites, Copyright ©"
    ),
    stamps=(
        "Publié le, Publiée le, Publié à, Publié, Publication, Publication :, Mis à jour le, Mise à jour le, "
        "Mise à jour, Mis à jour, mis à jour à, Modifié le, Modifiée le, Modifié à, Dernière modification, "
        "Dernière mise à jour, Posté le, Écrit le, Rédigé le, Mis en ligne le, Paru le, Diffusé le, Actualisé le, "
        "Date de publication, Article publié le, Créé le, Article mis à jour"
    ),
    byline=(
        "Par, Propos recueillis par, Texte, Texte :, Auteur, Auteur :, La rédaction, La rédaction avec, La Rédaction, "
        "Rédaction, Rédigé par, Écrit par, Article de, Article rédigé par, Reportage de, De notre correspondant, "
        "De notre correspondante, De notre envoyé spécial, De notre envoyée spéciale, Avec AFP, Source :, Sources :, "
        "Recueilli par"
    ),
    # --- matching
    endings=(
        "s, x, e, es, é, ée, és, ées, er, ers, ère, ères, ez, ent, ents, ente, entes, ant, ante, ants, antes, ait, "
        "aient, ais, a, èrent, era, eront, erait, eraient, al, aux, ale, ales, eau, eaux, eux, euse, euses, if, ive, "
        "ifs, ives, i, ie, is, ies, it, ir, ira, iront, issent, issait, issant, ien, iens, ienne, iennes, el, els, "
        "elle, elles"
    ),
    superseded=(
        "un précédent bilan de, un précédent bilan faisait état de, le précédent bilan de, un premier bilan de, "
        "un premier bilan faisait état de, un premier bilan faisait état d', un bilan précédent de, "
        "un précédent bilan évoquait, un bilan provisoire de, le bilan précédent de, un premier bilan provisoire de, "
        "un précédent décompte de, au lieu de, et non, et non pas, initialement annoncé, annoncés auparavant, "
        "dans un premier temps annoncé, une précédente estimation de, un premier bilan évoquait, "
        "précédemment annoncés, un dernier bilan de"
    ),
    per="par, l', chaque, à l'",
    per_adjectives={"year": "annuel, annuels, annuelle, annuelles, annuellement, l'an, par an", "month": "mensuel, mensuels, mensuelle, mensuelles", "week": "hebdomadaire, hebdomadaires", "day": "quotidien, quotidiens, quotidienne, quotidiennes, par jour", "hour": "horaire, horaires"},
    according_to=(
        "selon, d'après, aux dires de, au dire de, de l'avis de, de source, de sources, cité par, citée par, "
        "interrogé par, à en croire, suivant les chiffres de"
    ),
    saying=(
        "a déclaré, a affirmé, a annoncé, a indiqué, a précisé, a expliqué, a assuré, a rapporté, a confirmé, a "
        "estimé, a reconnu, a souligné, a raconté, a fait savoir, a fait état de, a dit, a ajouté, a dénombré, a "
        "compté, ont déclaré, ont annoncé, ont indiqué, ont rapporté, ont affirmé, ont précisé, ont confirmé, ont "
        "dit, ont estimé, ont fait état de, ont dénombré, ont compté, indique, indiquent, précise, précisent, "
        "affirme, affirment, explique, déclare, assure, assurent, estime, estiment, rapporte, rapportent, "
        "annonce, annoncent, dénombre, dénombrent, revendique, revendiquent, parle de, parlent de, fait état de, "
        "font état de, fait savoir, avance, avancent, a-t-il déclaré, a-t-elle déclaré, a-t-il ajouté, a-t-elle "
        "ajouté, a-t-il dit, a-t-elle dit, a-t-on appris, dit, a chiffré à, ont chiffré à"
    ),
    counting=(
        "a compté, ont compté, compte, comptent, comptait, comptaient, a dénombré, ont dénombré, dénombre, "
        "dénombrent, a recensé, ont recensé, recense, recensent, comptabilise, comptabilisent, a comptabilisé, "
        "ont comptabilisé, a estimé, estime, estiment, ont estimé, parle de, parlent de, a parlé de, ont parlé "
        "de, évoque, évoquent, a évoqué, ont évoqué, revendique, revendiquent, a revendiqué, ont revendiqué, se "
        "vante de, se vantent de, annonce, annoncent, a annoncé, ont annoncé, avance, avancent, fait état de, "
        "font état de, porte le chiffre à, portent le chiffre à, en revendique, en revendiquent, en a compté, en ont compté, en compte, en comptent"
    ),
    for_whom="pour",
    tellers=(
        "organisateurs, organisatrices, organisateur, préfecture, intersyndicale, pirates, rançonneurs, "
        "direction, collectif, cgt, cfdt, association"
    ),
    hearsay=(
        "aurait, auraient, serait, seraient, apparemment, semble-t-il, paraît-il, prétendument, à ce qu'il paraît, "
        "il semblerait, dit-on"
    ),
    voice_links="de, du, des, d', à, aux, au",
    suppositions="si, s', sinon, cas où",
    comparison=(
        "depuis, la pire depuis, le pire depuis, le plus meurtrier depuis, la plus meurtrière depuis, "
        "la première fois depuis, par rapport à, comparé à, comparés à, en comparaison, contre, un an plus tôt, "
        "un an auparavant, l'année précédente, que l'an dernier, que l'année dernière, le plus grave depuis, "
        "le plus élevé depuis, la plus forte depuis, du jamais vu depuis, jamais vu depuis, record de, "
        "précédent record, alors qu'en, il y a un an, en glissement annuel, rappelle, faisait, avait fait"
    ),
    # --- beside dates, sums, measures and ratios
    from_now_before="dans",
    notes_of="billets de, billet de, coupures de, coupure de",
    at_price="pour",
    valued_at="chiffré à, chiffrée à, chiffrés à, chiffrées à, budgété à, budgétée à, budgétés à, budgétées à, d'une valeur de",
    in_cash="en liquide, en espèces, en argent liquide",
    cents={"EUR": "centimes, centime, centimes d'euro, cents", "GBP": "pence, pences"},
    minus="moins",
    below_zero="au-dessous de zéro, en dessous de zéro, sous zéro, sous le zéro",
    ratio_words="sur",
    streets="rue, avenue, place, boulevard, quai, cours, allée, esplanade, square, impasse, pont, stade, cité, lycée, collège",
    per_words="par, pour, à la, à l', au, aux, le, la, l'",
    of_it="en",
    # --- dates from other dates, parts of a day, ages in words
    before_date="avant",
    after_date="après",
    before_that="plus tôt, auparavant, avant, avant cela",
    after_that="plus tard, après",
    day_shifts={
        1: (
            "le lendemain, le lendemain matin, le lendemain soir, dès le lendemain, le jour suivant, le jour d'après, "
            "au lendemain matin"
        ),
        -1: "la veille, la veille au soir, le jour précédent, le jour d'avant", 2: "le surlendemain", -2: "l'avant-veille",
    },
    every="chaque, tous les, toutes les, les",
    halves="moitié",
    quarter_signs="T",
    pm_beside=(
        "après-midi, soir, soirée, l'après-midi, l'après midi, l'apres-midi, l'apres midi, dans l'après-midi, "
        "dans l'après midi, dans l'apres midi, hier soir, demain soir, ce soir, cet après-midi, cet après midi, "
        "en soirée, dans la soirée, en fin d'après-midi, en début de soirée, après midi, apres midi, apres-midi"
    ),
    night_beside="nuit, dans la nuit, cette nuit",
    minutes_past_before="après",
    minutes_to_before="avant",
    duration_adjectives={"day": "jours ouvrables, jours ouvrés, jour ouvrable, jour ouvré, jours calendaires"},
    compared_to="contre",
    per_person="par habitant, par tête, par personne, par foyer, par ménage, par contribuable, par citoyen",
    instead_of="au lieu de, au lieu d', au lieu des",
    rates={"hour": "à l'heure"},
    the_rest="autres",
    factors="fois plus de, fois plus d', fois moins de, fois moins d', fois plus, fois moins, fois supérieur, fois supérieure, fois supérieurs, fois la, fois le, fois les, fois autant, fois son, fois sa",
    factors_before="multiplié par, multipliée par, multipliés par, multipliées par, multiplie par, multiplier par, divisé par, divisée par, divisés par",
    average_ages="âge moyen, l'âge moyen, âge médian, l'âge médian, moyenne d'âge, la moyenne d'âge, d'un âge moyen, d'âge moyen",
    legal_ages="âge légal, l'âge légal, âge légal de départ, l'âge légal de départ, âge de départ, l'âge de départ, âge de la retraite, l'âge de la retraite, âge de retraite, l'âge de retraite, âge légal de la retraite, l'âge légal de la retraite, âge minimum, l'âge minimum, âge minimal, l'âge minimal, âge maximal, l'âge maximal, âge limite, l'âge limite, âge pivot, l'âge pivot, limite d'âge, âge du droit de vote, l'âge du droit de vote",
    retires="à la retraite, en retraite, retraite, sa retraite, leur retraite",
    age_at="à, dès, après",
    age_ranks="le plus jeune, la plus jeune, le plus âgé, la plus âgée, le plus vieux, la plus vieille",
)

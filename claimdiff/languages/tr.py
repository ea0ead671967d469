"""Turkish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="tr",
    suffixes="a, e, ı, i, u, ü, ya, ye, yı, yi, yu, yü, da, de, ta, te, dan, den, tan, ten, ın, in, un, ün, nın, nin, nun, nün, la, le, yla, yle, lık, lik, luk, lük, lığı, liği, luğu, lüğü, lığında, liğinde, luğunda, lüğünde, lığına, liğine, lığını, liğini, lığın, liğin, lı, li, lu, lü, "
    "lar, ler, ları, leri, larda, lerde, lardan, lerden, ların, lerin, larını, lerini, larının, lerinin, larına, lerine, larından, lerinden, lara, lere, larla, lerle, larında, lerinde, lardır, lerdir, daki, deki, taki, teki, sı, si, su, sü, sını, sini, sunu, sünü, sına, sine, suna, süne, sında, sinde, sunda, sünde, "
    "sından, sinden, sundan, sünden, sının, sinin, sunun, sünün, ını, ini, unu, ünü, ına, ine, una, üne, ında, inde, unda, ünde, ından, inden, undan, ünden, ının, inin, unun, ünün, ıyla, iyle, uyla, üyle, sıyla, siyle, dır, dir, dur, dür, tır, tir, tur, tür, ydı, ydi, ydu, ydü, dı, di, du, dü, tı, ti, tu, tü, ca, ce, ça, çe, "
    "ken, lıktan, likten, luktan, lükten, lıkta, likte, lukta, lükte, nda, nde, ndan, nden, na, ne, nı, ni, nu, nü, mız, miz, lıdır, lidir, yken, ımız, imiz",
    # --- numbers
    numbers={
        0: "sıfır", 1: "bir", 2: "iki, ikisi, ikisinin, ikisini, ikisine, ikisi de, ikisinde, ikisinden", 3: "üç, üçü, üçünün, üçünü, üçüne, üçünde, üçünden", 4: "dört, dördü, dördünün, dördünü, dördüne, dördünde, dördünden", 5: "beş, beşi, beşinin, beşini, beşinde, beşinden, beşine",
        6: "altı, altısı, altısının, altısını, altısında, altısından, altısına", 7: "yedi, yedisi, yedisinin, yedisini, yedisinde, yedisinden, yedisine", 8: "sekiz, sekizi, sekizinin, sekizini, sekizinde, sekizinden, sekizine", 9: "dokuz, dokuzu, dokuzunun, dokuzunu, dokuzunda, dokuzundan, dokuzuna", 10: "on, onunda, onundan, onunun", 13: "onüç", 20: "yirmi, yirmisi", 30: "otuz, otuzu", 40: "kırk, kırkı",
        50: "elli, ellisi", 60: "altmış, altmışı", 70: "yetmiş", 80: "seksen", 90: "doksan, doksanı",
    },
    multipliers={
        100: "yüz", 10**3: "bin, bine, bini, binden, binin, bininin", 10**6: "milyon, milyona, milyonu, milyondan, milyonun, milyonluk", 10**9: "milyar, milyara, milyarı, milyardan, milyarın, milyarlık",
        10**12: "trilyon, trilyona, trilyonu, trilyondan, trilyonluk",
    },
    short_multipliers={10**6: "mn, mln, milyon.", 10**9: "mr, mlr, mlyr, milyar."},
    glued=True,
    articles="bir",
    decimal_words="virgül, nokta",
    fractions={
        "1/2": "yarım, yarısı", "3/2": "bir buçuk", "1/3": "üçte bir, üçte biri, 3'te 1'i, üçte birini", "2/3": "üçte iki, üçte ikisi, üçte ikisini", "1/4": "dörtte bir, dörtte biri, çeyrek, çeyreği", "3/4": "dörtte üç, dörtte üçü", "1/5": "beşte bir, beşte biri",
        "2/5": "beşte iki, beşte ikisi", "3/5": "beşte üç, beşte üçü", "4/5": "beşte dört, beşte dördü", "1/10": "onda bir, onda biri", "9/10": "onda dokuz, onda dokuzu",
    },
    and_a_half="buçuk",
    collectives={12: "düzine", 10: "deste"},
    vague="birkaç, bir kaç, bazı, birçok, bir çok, pek çok, çok sayıda, çok sayıdaki, bir dizi, çeşitli, sayısız, bir grup, kimi, bir miktar, nice, binbir, üç beş, beş on, beş altı, üç dört, iki üç, dört beş",
    many="onlarca, yüzlerce, binlerce, on binlerce, onbinlerce, yüz binlerce, yüzbinlerce, milyonlarca, on milyonlarca, yüz milyonlarca, milyarlarca, düzinelerce, onlarcası, yüzlercesi, binlercesi, milyonlar, milyarlar, binleri, milyonları",
    zero="hiç, hiçbir, hiç kimse, sıfır, hiç bir",
    ordinals={
        1: "birinci, ilk, 1'inci, 1'nci", 2: "ikinci, 2'nci, son", 3: "üçüncü, 3'üncü", 4: "dördüncü, 4'üncü", 5: "beşinci", 6: "altıncı", 7: "yedinci", 8: "sekizinci", 9: "dokuzuncu", 10: "onuncu", 11: "on birinci", 12: "on ikinci",
        20: "yirminci", 21: "yirmi birinci", 30: "otuzuncu",
    },
    ordinal_suffixes="'inci, 'ıncı, 'uncu, 'üncü, 'nci, 'ncı, 'ncu, 'ncü, inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü, 'inciye, 'incisi, 'üncüsü",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "yaklaşık, yaklaşık olarak, takriben, aşağı yukarı, tahminen, tahmini, tahmini olarak, kabaca, ortalama, yaklasik, takribi, hemen hemen, civarı",
        Mod.MORE_THAN: "tam tamına, üzerinde",
        Mod.LESS_THAN: "az kalsın, sadece",
        Mod.EQUAL_OR_MORE: "en az, en azından, asgari, minimum, en azı",
        Mod.EQUAL_OR_LESS: "en fazla, en çok, azami, maksimum, en yüksek",
        Mod.JUST_UNDER: "neredeyse",
    },
    hedges_after={
        Mod.APPROX: "civarında, dolayında, kadar, civarı, dolaylarında, sıralarında, sularında, 'e civarında, civarındaki, dolayındaki, sularındaydı, kadarı, kadarının",
        Mod.MORE_THAN: "küsur, fazla, fazlası, aşkın, üzerinde, üzeri, üstünde, üstü, üstündeki, üstündekiler, üstündekilere, üstündekilerin, üzerindekiler, üzerindekilere, üstündeydi, üzerindeydi, aşan, geçen, 'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, 'ü aşkın, 'i aşkın, 'ı aşkın, 'u aşkın, 'yi aşkın, 'yı aşkın, 'yü aşkın, 'yu aşkın, 'ü aşan, 'i aşan, 'ı aşan, 'u aşan, 'yi aşan, 'yı aşan, "
        "'ü geçen, 'i geçen, 'ı geçen, 'u geçen, 'yi geçen, 'yı geçen, 'ün üzerinde, 'in üzerinde, 'ın üzerinde, 'un üzerinde, 'nin üzerinde, 'nın üzerinde, 'nün üzerinde, 'ün üstünde, 'in üstünde, 'ın üstünde, 'un üstünde, 'den çok, 'dan çok, 'ten çok, 'tan çok, 'in üzerindeki, 'ün üzerindeki, 'ın üzerindeki, 'un üzerindeki, "
        "den fazla, dan fazla, ten fazla, tan fazla, yi aşkın, yı aşkın, yü aşkın, yu aşkın, i aşkın, ı aşkın, ü aşkın, u aşkın, yi aşan, yı aşan, i aşan, ı aşan, u aşan, ü aşan, yi geçen, yı geçen, i geçen, ı geçen, u geçen, ü geçen, nin üzerinde, nın üzerinde, nün üzerinde, nun üzerinde, in üzerinde, ın üzerinde, ün üzerinde, un üzerinde, "
        "den çok, dan çok, nin üstünde, nın üstünde, in üstünde, ın üstünde, nin üzerindeki, nın üzerindeki, 'i aştı, 'ü aştı, 'ı aştı, 'u aştı, 'yi aştı, 'yı aştı, yi aştı, yı aştı, i aştı, ı aştı, aştı, 'i geçti, 'ü geçti, 'ı geçti, 'u geçti, 'yi geçti, 'yı geçti",
        Mod.LESS_THAN: "'den az, 'dan az, 'ten az, 'tan az, 'ün altında, 'in altında, 'ın altında, 'un altında, 'nin altında, 'nın altında, 'ün altındaki, 'in altındaki, den az, dan az, ten az, tan az, nin altında, nın altında, nün altında, nun altında, in altında, ın altında, ün altında, un altında, nin altındaydı, nın altındaydı, nün altındaydı, nun altındaydı, in altındaydı, ın altındaydı, ün altındaydı, un altındaydı, altındaydı",
        Mod.EQUAL_OR_MORE: "ve üzeri, ve üstü, veya daha fazla, ve daha fazla, ya da daha fazla, ve üzerindeki, ve üzerinde, ve daha büyük, 've üzeri",
        Mod.EQUAL_OR_LESS: "ve altındaki, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, ye kadar, ya kadar, e kadar, a kadar, veya daha az, 'i geçmeyen, 'ü geçmeyen",
        Mod.JUST_UNDER: "yakın, 'e yakın, 'a yakın, 'ye yakın, 'ya yakın, ye yakın, ya yakın, e yakın, a yakın",
    },
    between="",
    between_and="ile, ila, ve",
    range_to="ila, ile, veya, ya da, yahut",
    determiners="bu, şu, o, toplam, toplamda, tam, tüm, bütün, diğer, öteki, en, söz konusu, geri kalan, kalan, aynı, her, ilgili, yine, ayrıca",
    # --- calendar
    months={1: "ocak, ocak ayı", 2: "şubat, şubat ayı", 3: "mart, mart ayı", 4: "nisan, nisan ayı", 5: "mayıs, mayıs ayı", 6: "haziran, haziran ayı", 7: "temmuz, temmuz ayı", 8: "ağustos, ağustos ayı", 9: "eylül, eylül ayı", 10: "ekim, ekim ayı", 11: "kasım, kasım ayı", 12: "aralık, aralık ayı"},
    weekdays={
        0: "pazartesi, pazartesi günü, pazartesileri", 1: "salı, salı günü", 2: "çarşamba, çarşamba günü", 3: "perşembe, perşembe günü", 4: "cuma, cuma günü", 5: "cumartesi, cumartesi günü", 6: "pazar, pazar günü",
    },
    date_order="dmy",
    date_links="'in, 'ın, 'un, 'ün, 'nin, 'nın, 'nun, 'nün, günü, tarihli",
    year_parts={
        Mod.END: "yıl sonu, yıl sonunda, yıl sonuna, yıl sonundan, yılın sonunda, yılın sonuna, yılsonu, yılsonunda",
        Mod.START: "yıl başında, yıl başından, yılın başında, yılın başından",
    },
    date_parts={
        Mod.START: "başında, başı, başından, başlarında, başları, yılbaşında",
        Mod.MID: "ortasında, ortası, ortalarında, ortaları",
        Mod.END: "sonunda, sonu, sonlarında, sonları, sonuna, sonundan",
    },
    year_words="yıl, sene, miladi, sezon",
    year_suffixes="yılı, yılında, yılının, yılından, yılına, yılındaki, yılından beri, yılından bu yana, yılını, yılındayken, yılıyla, senesi, senesinde, senesinden, senesinin, model, yapımı, doğumlu, sezonu, sezonunda, "
    "'da, 'de, 'ta, 'te, 'dan, 'den, 'tan, 'ten, 'daki, 'deki, 'taki, 'teki, 'dan beri, 'den beri, 'ten beri, 'tan beri, 'dan bu yana, 'den bu yana, 'ten bu yana, 'tan bu yana, 'dan itibaren, 'den itibaren, 'ten itibaren, 'tan itibaren, 'dan sonra, 'den sonra, 'tan sonra, 'ten sonra, 'dan önce, 'den önce, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar",
    relative_days={
        -2: "evvelsi gün, önceki gün, evvelki gün", -1: "dün, dün gece, dün akşam, dün sabah, dün öğleden sonra, dünkü, önceki akşam",
        0: "bugün, bu sabah, bu akşam, bu gece, bugünkü, bu öğlen", 1: "yarın, yarınki, yarın sabah, yarın akşam", 2: "öbür gün, ertesi güne değil",
    },
    relative_units={
        "month-1": "geçen ay, geçtiğimiz ay, önceki ay", "month+0": "bu ay, içinde bulunduğumuz ay", "month+1": "gelecek ay, önümüzdeki ay, bir sonraki ay",
        "year-2": "evvelki yıl, önceki yıl", "year-1": "geçen yıl, geçtiğimiz yıl, geçen sene, geçtiğimiz sene, geçen yılki", "year+0": "bu yıl, bu sene, içinde bulunduğumuz yıl, bu yılki, bu seneki",
        "year+1": "gelecek yıl, önümüzdeki yıl, gelecek sene, önümüzdeki sene, seneye",
    },
    last="geçen, geçtiğimiz",
    next="gelecek, önümüzdeki, takip eden",
    this="bu",
    weeks={-1: "geçen hafta, geçtiğimiz hafta", 0: "bu hafta", 1: "gelecek hafta, önümüzdeki hafta, haftaya"},
    ago_after="önce, evvel, öncesine, öncesinde, önceki, öncesi, önceydi",
    later="sonra, sonrasında, sonraki",
    future="ye kadar, ya kadar, e kadar, a kadar, 'ye kadar, 'ya kadar, 'e kadar, 'a kadar, kadar, dek, en geç, olacak, edilecek, yapılacak, başlayacak, açılacak, açıklanacak, düzenlenecek, planlanıyor, bekleniyor, öngörülüyor, hedefleniyor, gelecek, önümüzdeki, verilecek, çıkacak, sürecek, devam edecek, yayınlanacak, satışa çıkacak, tamamlanacak, görüşülecek, oynanacak, karşılaşacak, gidecek, toplanacak, kapanacak, sunulacak, en erken"
    "başlaması, yapılması, planlanan, beklenen, tanıtılacak, uygulanacak, girecek, kavuşacak, yeniden açılacak, edecek, ulaşacak, alınacak, ödenecek, duruşması, karara bağlanacak, görüşecek, bir araya gelecek, ziyaret edecek, seçilecek, kullanacak, konuşacak, imzalayacak, başlatacak, satacak, kapatacak, çıkaracak, haftaya, yarın, başlıyor, açılıyor",
    quarter_words="çeyrek, çeyreği, çeyreğinde, çeyreğe, çeyrekte, çeyreğinin, çeyreğine",
    half_year_words="yarıyıl, yarıyılı, yarıyılında, yarısında, altı ayında, altı ayı, 6 ayında",
    seasons={"SP": "ilkbahar, bahar, ilkbaharında, baharında", "SU": "yaz, yazı, yazında", "FA": "sonbahar, güz, sonbaharı, sonbaharında", "WI": "kış, kışı, kışında"},
    decade_after="'lı yıllar, 'li yıllar, 'lu yıllar, 'lü yıllar, 'lı yılların, 'li yılların, 'larda, 'lerde, 'ların, 'lerin, 'lardan, 'lerden, 'lar",
    decades={1950: "ellili yıllar", 1960: "altmışlı yıllar", 1970: "yetmişli yıllar", 1980: "seksenli yıllar", 1990: "doksanlı yıllar", 2000: "iki binli yıllar"},
    after_christ="M.S., milattan sonra",
    before_christ="M.Ö., MÖ, milattan önce",
    # --- clock
    hour_words="",
    hour_words_before="saat, saatler, saati, TSİ, saat tam, TSİ ile, saatlerinde, Türkiye saatiyle, Türkiye saati ile, yerel saatle, yerel saat ile",
    bare_hours=True,
    hour_names={
        1: "biri, bire, birde", 2: "ikiyi, ikiye, ikide", 3: "üçü, üçe, üçte", 4: "dördü, dörde, dörtte", 5: "beşi, beşe, beşte", 6: "altıyı, altıya, altıda", 7: "yediyi, yediye, yedide", 8: "sekizi, sekize, sekizde",
        9: "dokuzu, dokuza, dokuzda", 10: "onu, ona, onda", 11: "on biri, on bire, on birde", 12: "on ikiyi, on ikiye, on ikide",
    },
    minute_words="dakika",
    am="sabah, sabahı, sabaha karşı, sabahın, öğleden önce, sabahleyin",
    pm="akşam, akşamı, öğleden sonra, akşamüstü, akşamleyin, ikindi, akşam saatlerinde, öğlen",
    night="gece, gece saatlerinde",
    noon="öğle vakti, gün ortası",
    midnight="gece yarısı, gece yarısına, gece yarısında, gece yarısından, geceyarısı",
    half_after="buçuk, buçukta, buçuğa, buçuktan",
    quarter_past_after="çeyrek geçe, çeyrek geçiyordu, çeyreği",
    quarter_to_after="çeyrek kala, çeyrek var",
    clock_hedges={
        Mod.APPROX: "sıralarında, sularında, yaklaşık, yaklaşık olarak",
        Mod.LESS_THAN: "en geç",
        Mod.MORE_THAN: "en erken",
    },
    zones={
        "Europe/Istanbul": "TSİ, Türkiye saatiyle, Türkiye saati ile", "Europe/London": "Londra saatiyle, İngiltere saatiyle", "America/New_York": "ABD doğu saatiyle, New York saatiyle", "Europe/Berlin": "Almanya saatiyle", "Europe/Paris": "Fransa saatiyle, Paris saatiyle", "Europe/Moscow": "Moskova saatiyle",
        "Asia/Tokyo": "Japonya saatiyle, Tokyo saatiyle",
        "Europe/Rome": "İtalya saatiyle",
        "Europe/Madrid": "İspanya saatiyle",
        "Europe/Kyiv": "Ukrayna saatiyle",
        "Asia/Shanghai": "Çin saatiyle, Pekin saatiyle",
    },
    # --- durations, ages
    time_units={
        "second": "saniye, saniyelik, sn, saniyede, saniyeden", "minute": "dakika, dakikalık, dk, dakikada", "hour": "saat, saatlik, sa, saatte", "day": "gün, günlük, günde", "week": "hafta, haftalık", "month": "ay, aylık", "quarter": "çeyrekte üst üste",
        "year": "yıl, yıllık, sene, yıllığına, senelik, yıldır, yıllar", "decade": "", "century": "yüzyıl, yüzyıllık, asır, asırlık, yüzyıldır",
    },
    durations={
        "PT1H15M": "bir saat çeyrek, bir saat on beş dakika",
        "PT30M": "yarım saat, yarım saatlik, yarım saatten, yarım saatte", "PT1H30M": "bir buçuk saat, bir buçuk saatlik", "PT15M": "çeyrek saat, çeyrek saatlik", "PT45M": "üç çeyrek saat, kırk beş dakika", "P6M": "yarım yıl, yarım yıllık", "PT12H": "yarım gün, yarım günlük", "P50Y": "yarım asır, yarım asırlık, yarım yüzyıl, yarım yüzyıllık",
        "P25Y": "çeyrek asır, çeyrek asırlık, çeyrek yüzyıl", "P1Y6M": "bir buçuk yıl, bir buçuk yıllık", "P1M15D": "bir buçuk ay, bir buçuk aylık",
    },
    age_after="yaşında, yaşındaki, yaşlarında, yaşlarındaki, yaşındayken, yaşından, yaşına, yaşını, yaşındakiler, yaşındakilerin, yaş, yaşındaydı, yaşın",
    age_before="yaşı, yaşları, yaş ortalaması",
    age_units="yaş, yaşında",
    # --- money, percentages, measures
    currencies={
        "TRY": "lira, TL, Türk lirası, Türk Lirası, liralık, YTL, bin TL", "USD": "dolar, ABD doları, Amerikan doları, dolarlık, doları", "EUR": "avro, euro, avroluk, euroluk, Avro", "GBP": "sterlin, İngiliz sterlini, pound, sterlinlik", "JPY": "yen, Japon yeni", "CHF": "İsviçre frangı, frank", "CNY": "yuan, Çin yuanı",
        "RUB": "ruble, Rus rublesi", "INR": "rupi, Hint rupisi, Hindistan rupisi", "KRW": "won, Güney Kore wonu", "SAR": "riyal, Suudi riyali", "AED": "dirhem, BAE dirhemi", "AZN": "manat, Azerbaycan manatı", "UAH": "grivna, Ukrayna grivnası", "CAD": "Kanada doları", "AUD": "Avustralya doları", "SEK": "İsveç kronu", "NOK": "Norveç kronu",
        "DKK": "Danimarka kronu", "PLN": "zloti, Polonya zlotisi", "CZK": "Çek korunası", "BRL": "real, Brezilya reali", "ILS": "şekel", "IRR": "İran riyali, tümen", "IQD": "Irak dinarı", "HUF": "forint", "RON": "leu", "BGN": "leva", "DEM": "mark, Alman markı",
    },
    cents={"TRY": "kuruş", "USD": "sent", "EUR": "sent"},
    percent="yüzdelik",
    percent_before="yüzde, %",
    basis_points="baz puan, baz puanlık, bazpuan, baz puanla",
    that_is="yani, diğer bir deyişle, veya, ya da",
    percentage_points="yüzde puan, yüzdelik puan, puanlık artış, puanlık düşüş, puan artarak, puan azalarak, puanlık artışla, puanlık azalışla",
    units={"part-per-1e6": "ppm, milyonda", 
        "kilometer-per-hour": "kilometre/saat, km/s, km/sa, kilometre hız, kilometre hızla, km hızla, km hız, km/saat", "mile-per-hour": "mil/saat", "meter-per-second": "metre/saniye, m/sn", "kilometer": "kilometre, km, kilometrelik", "meter": "metre, metrelik, mt", "centimeter": "santimetre, santim, cm, santimetrelik", "millimeter": "milimetre, mm", "mile": "mil",
        "foot": "fit, ayak yüksek", "inch": "inç, inçlik", "nautical-mile": "deniz mili", "light-year": "ışık yılı", "square-kilometer": "kilometrekare, kilometre kare, km kare, kilometrekarelik", "square-meter": "metrekare, metre kare, metrekarelik, m kare", "hectare": "hektar, hektarlık", "dunam": "dönüm, dekar, dönümlük", "acre": "akre",
        "cubic-meter": "metreküp, metre küp", "cubic-kilometer": "kilometreküp", "liter": "litre, litrelik, lt", "milliliter": "mililitre", "barrel": "varil petrol, varillik", "gallon": "galon", "kilogram": "kilogram, kilo, kiloluk, kilogramlık", "gram": "gram, gramlık", "milligram": "miligram", "microgram": "mikrogram", "metric-ton": "ton, tonluk", "ounce": "ons", "carat": "karatlık",
        "celsius": "santigrat derece, derece, santigrat, derecelik, derecede", "fahrenheit": "fahrenhayt, Fahrenheit derece", "watt": "vat, watt", "kilowatt": "kilovat, kilowatt", "megawatt": "megavat, megawatt, megavatlık", "gigawatt": "gigavat, gigawatt", "kilowatt-hour": "kilovatsaat, kilovat saat, kWh", "megawatt-hour": "megavatsaat, megavat saat", "terawatt-hour": "teravatsaat",
        "horsepower": "beygir, beygir gücü, beygirlik, HP, beygir gücünde, beygir gücündeki", "volt": "volt", "kilovolt": "kilovolt", "ampere": "amper", "hertz": "hertz", "megahertz": "megahertz", "gigahertz": "gigahertz", "megabyte": "megabayt", "gigabyte": "gigabayt, GB", "terabyte": "terabayt", "pixel": "piksel", "megapixel": "megapiksel, MP",
        "decibel": "desibel", "hectopascal": "hektopaskal", "knot": "knot, deniz mili hız", "calorie": "kalori", "kilocalorie": "kilokalori", "microgram-per-cubic-meter": "mikrogram/metreküp", "millisievert": "milisievert", "magnitude": "büyüklüğünde, büyüklüğündeki, büyüklüğüne", "beaufort": "bofor, boforu"
    },
    speed_words={"hour": "saatte, saatteki hızı, saatte yaklaşık, saatte ortalama", "second": "saniyede"},
    minus="eksi, sıfırın altında",
    magnitude="büyüklüğü, Richter ölçeğine göre, Richter ölçeği ile, şiddeti",
    # --- counts
    function_words="ve, ile, veya, ya, yahut, ya da, ama, fakat, ancak, lakin, oysa, çünkü, zira, ki, de, da, dahi, ise, eğer, hem, ne, için, gibi, kadar, göre, doğru, karşı, rağmen, dolayı, ötürü, beri, önce, sonra, dek, değin, üzere, hakkında, dair, ilişkin, yönelik, boyunca, esnasında, sırasında, "
    "itibaren, dışında, içinde, üzerinde, altında, yanında, arasında, arasındaki, önünde, arkasında, karşısında, tarafından, nedeniyle, sonucu, sonucunda, sonrası, sonrasında, öncesi, öncesinde, yüzünden, sayesinde, aracılığıyla, yoluyla, bakımından, açısından, "
    "ben, sen, o, biz, siz, onlar, beni, bana, benim, seni, sana, senin, onu, ona, onun, ondan, onda, bizi, bize, bizim, sizi, size, sizin, onları, onlara, onların, kendi, kendisi, kendini, kendine, kendileri, bu, şu, bunu, buna, bunun, bundan, bunlar, bunları, bunların, şunu, burada, buraya, orada, oraya, böyle, şöyle, öyle, "
    "bir, her, hiç, bazı, tüm, bütün, çok, az, daha, en, pek, fazla, başka, diğer, öteki, aynı, birbiri, birbirine, hepsi, herkes, kimse, biri, birisi, kim, neden, niçin, nasıl, nerede, nereye, hangi, kaç, "
    "var, vardı, yok, yoktu, değil, değildi, olan, olarak, olup, oldu, olduğu, olduğunu, oluyor, olacak, olması, olmak, olmadı, olmayan, olduklarını, idi, imiş, dır, dir, etti, eden, ediyor, ederek, edildi, edilen, edecek, etmek, etmesi, ettiği, ettiğini, edildiği, edildiğini, edilecek, ediliyor, "
    "dedi, diyen, diye, söyledi, belirtti, belirterek, açıkladı, bildirdi, bildirildi, ifade, kaydetti, vurguladı, aktardı, duyurdu, konuştu, anlattı, öğrenildi, belirtildi, açıklandı, duyuruldu, savundu, iddia, yaptı, yapan, yapılan, yapıldı, yapıyor, verdi, veren, verilen, aldı, alan, alınan, geldi, gelen, gitti, giden, çıktı, kaldı, başladı, "
    "artık, hala, hâlâ, henüz, şimdi, şu an, hemen, yine, gene, tekrar, yeniden, sadece, yalnızca, yalnız, bile, özellikle, ayrıca, üstelik, zaten, belki, mutlaka, kesinlikle, tabii, evet, hayır, gündüz, önceki, sonraki, şekilde, böylece, bugüne, halen, birlikte, beraber, ilk, son, toplam, toplamda, itibarıyla, "
    "dünya, dünyada, dünyanın, dünyaya, dünyayı, dünyadaki, dünyadan, pazarda, pazara, pazarı, pazarın, pazarında, pazarına, pazarlar, pazarları, pazarlama, binada, binanın, bina, binaya, binalar, onay, onayı, altında, altına, altından, altındaki, altı çizildi, üzerine, üzerinden, ayrı, ayrıldı, günümüz, günümüzde, güneş, güney, yarıda, yarış, yaşam, yaşayan, yaşadı, aylardır, "
    "'da, 'de, 'ta, 'te, 'dan, 'den, 'tan, 'ten, 'a, 'e, 'ya, 'ye, 'ı, 'yı, 'yi, 'yu, 'yü, 'ın, 'in, 'un, 'ün, 'nın, 'nin, 'nun, 'nün, 'la, 'le, 'yla, 'yle, 'lık, 'lik, 'luk, 'lük, 'daki, 'deki, 'taki, 'teki, 'dır, 'dir, 'dur, 'dür, 'tır, 'tir, 'tur, 'tür, 'lı, 'li, 'lu, 'lü, 'sına, 'sine, 'ına, 'ine, 'unu, 'ünü, 'ini, 'ını, 'sini, 'sını, 'inde, 'ında, 'unda, 'ünde, 'sinde, 'sında, "
    "'inin, 'ının, 'unun, 'ünün, 'sinin, 'sının, 'üne, 'una, 'er, 'ar, 'şer, 'şar, 'ydi, 'ydı, 'di, 'dı, 'ti, 'tı, 'ken, 'yken, 'luğu, 'liği, 'lığı, 'lüğü, ı, i, u, ü, nın, nin, nun, nün, ın, in, un, ün, den, dan, ten, tan, yı, yi, ye, te, ta",
    adjectives_first=False,
    partitives="'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, 'ü aşkın, 'i aşkın, 'ı aşkın, 'u aşkın, 'yi aşkın, 'yı aşkın, 'e yakın, 'a yakın, 'ye yakın, 'ya yakın, 'den az, 'dan az, 'ten az, 'tan az, 'ün üzerinde, 'in üzerinde, 'ın üzerinde, 'un üzerinde, 'den çok, 'dan çok, fazla, aşkın, kadar, yakın, küsur, civarında, 'ü aşan, 'i aşan, 'ı aşan, 'u aşan, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, çok",
    of_them="'si, 'sı, 'su, 'sü, 'i, 'ı, 'u, 'ü, 'sinin, 'sının, 'sunun, 'sünün",
    of_which="bunlardan, bunların, aralarında, dahil, bunlar arasında, içlerinde",
    labels="BIST, S&P, Nasdaq, hat, hattı, sefer, uçuş, otoyol, otoyolu, karayolu, karayolunun, D, E, O, TEM, madde, maddesi, maddesinin, maddesine, daire, blok, peron, kanal, no, no., numara, numarası, bölüm, sayfa, cilt, ek, tablo, şekil, faz, seviye, sınıf, grup, tip, model, sürüm, boeing, airbus, covid, apollo, windows, iphone, tel, tel., faks, "
    "posta kodu, plaka, plakası, koltuk, vagon, terminal, dosya, esas, karar, esas no, oda, paragraf, fıkra, bent, kategori, formula, formül, TCK, TCK'nın, TRT, A, B, C, G, K, TK, PC, sezon",
    labels_after="sayılı, numaralı, nolu, no'lu, sıra numaralı, plakalı, sokak, sokağı, sokakta, cadde, caddesi, bulvarı, kod, kodlu, seri, esas sayılı, sayfalık, numara, numarada, sınıf, sınıfta, sınıf öğrencisi, kupa, 'lü gruba, dönem milletvekili, lig, golü, 'uncu yıl, ayetinde, ayeti",
    idioms="dokuz canlı, yedi canlı, bir taşla iki kuş, bir kez, bir kere, bir kez daha, bir daha, bir gün, bir günde, bir an, bir an önce, bir anda, bir arada, bir araya, bir yandan, bir taraftan, bir yana, bir süre, bir süredir, bir süre sonra, bir türlü, bir nevi, bir bir, bir bakıma, bir başka, bir diğer, bir şekilde, bir şey, bir yer, bir yıl gibi, bir hayli, birebir, bin bir gece, bin bir, bin bir gece masalları, yüz yüze, yüz yüzeydi, "
    "yüz ifadesi, yüz nakli, yüz maskesi, yüz tanıma, yüz hatları, yüz binlerce, ikide bir, üç aşağı beş yukarı, dört gözle, dört bir yanında, dört bir yandan, dört bir yana, dört dörtlük, dört köşe, beş yıldızlı, on numara, on parmağında on marifet, yediden yetmişe, 7'den 70'e, altı çizilen, altını çizdi, altı üstü, su altı, yer altı, yeraltı, deniz altı, köprü altı, bayrak altı, gözaltı, "
    "yemek yedi, dayak yedi, gol yedi, ceza yedi, kurşun yedi, darbe yedi, tokat yedi, hapı yedi, 7 gün 24 saat, 7/24, 24 saat açık, günde 24 saat, yedi gün yirmi dört saat, tek yürek, bir numara, bir numaralı, iki ucu keskin, iki yüzlü, iki dirhem, iki arada bir derede, üçüncü taraf, üç büyükler, dört büyükler, 15 temmuz, 15 Temmuz Şehitler Köprüsü, 29 Ekim Bayramı, 23 Nisan, 19 Mayıs Bayramı, 30 Ağustos Zaferi, "
    "12 eylül darbesi, 12 Eylül, 28 Şubat, 28 Şubat süreci, birinci dünya savaşı, ikinci dünya savaşı, I. Dünya Savaşı, II. Dünya Savaşı, 1. dünya savaşı, 2. dünya savaşı, G7, G20, 5G, 4G, 4.5G, 3D, 4K, 112, 112 acil, 112 ekipleri, 155, 156, 110, 444, iki kıta, yedi kıta, yedi tepe, kırk yıllık, kırk yılın, kırkpınar, pazar payı, pazar yeri, iç pazar, dış pazar, pazar ekonomisi, pazar araştırması, hedef pazar, küresel pazar, pazar pay, pazar yer, pazar araştırma, elle, 1915 Çanakkale, 1915 Çanakkale Köprüsü, "
    "on bir oyuncusu, ilk on bir, ilk 11, onbirlik, beşiktaş, beşik, beşinci kol, dokuz eylül, dokuz doğurdu, sekizinci sanat, altılı masa, altılı ganyan, üçlü, ikili, dörtlü, beşli, altılı, tek tek, birer birer, ikişer, üçer, dörder, beşer, onar, yüzer, biner",
    counters={
        "": "adet, tane, parça, çift, kez, kere, defa, sefer, tür, çeşit, bölge, nokta, noktada, haneli, katlı, kat, kalem, paket, şişe, kutu, takım, puan, kişilik, baş, el, dal, demet, dilim, duble, kilometrelik, koltuklu, odalı, ayrı, farklı",
    },
    # --- sentences, pages
    abbreviations="Dr., Prof., Doç., Yrd., Av., Sn., Sok., Cad., Mah., Bul., Apt., No., Nu., Tel., vb., vs., örn., bkz., yy., M.Ö., M.S., T.C., Alm., İng., Gen., Alb., Yrb., Bnb., Yzb., Tğm., Org., Korg., Müh., Ltd., Şti., A.Ş., ss., çev.",
    furniture="Ayrıca okuyun, Ayrıca bakınız, Bunu da okuyun, Bunlar da ilginizi çekebilir, Bunlar da ilgini çekebilir, İlgini çekebilir, İlginizi çekebilir, İlgili haberler, İlgili haber, İlgili Haberler, Devamını oku, Devamı için, Haberin devamı, Daha fazla, Daha fazlası, Tıklayın, Bizi takip edin, "
    "Bizi takip et, Takip edin, Abone olun, Abone ol, Üye olun, Kaydolun, Kayıt ol, Giriş yap, Bültene, Bültenimize, E-bülten, Uygulamayı indir, Uygulamamızı indirin, Destek olun, Reklam, Sponsorlu, Foto:, Fotoğraf:, Fotoğraf, Görsel:, Video:, Galeri, Paylaş, Yorumlar, Yorum yap, Etiketler, "
    "Etiketler:, Tüm hakları saklıdır, Okuma süresi, İletişim, İletişim:, Bize ulaşın, İhbar hattı, Çok okunanlar, En çok okunanlar, Çerezleri kabul, Copyright ©",
    stamps="Yayınlanma, Yayınlanma:, Yayınlanma Tarihi, Yayınlanma tarihi, Yayın tarihi, Yayınlandı, Giriş, Giriş:, Giriş Tarihi, Oluşturulma, Oluşturulma Tarihi, Güncelleme, Güncelleme:, Güncelleme Tarihi, Son Güncelleme, Son güncelleme, Güncellendi, Tarih:, Eklenme",
    byline="Haber:, Haber, Yazan:, Yazar:, Yazar, Muhabir:, Haber Merkezi, Derleyen:, Editör:, Kaynak:, Kaynak",
    # --- matching
    endings="k, ğı, ği, ğu, ğü, ğa, ğe, ğın, ğin, ğun, ğün, ğını, ğini, ğunu, ğünü, ğına, ğine, ğuna, ğüne, ğında, ğinde, a, e, ı, i, u, ü, ya, ye, yı, yi, yu, yü, da, de, ta, te, dan, den, tan, ten, ın, in, un, ün, nın, nin, nun, nün, la, le, yla, yle, lar, ler, ları, leri, larda, lerde, lardan, lerden, ların, lerin, larını, lerini, larının, lerinin, larına, lerine, lara, lere, sı, si, su, sü, "
    "sını, sini, sunu, sünü, sına, sine, suna, süne, sında, sinde, sunda, sünde, sının, sinin, sunun, sünün, sından, sinden, ını, ini, unu, ünü, ına, ine, una, üne, ında, inde, unda, ünde, ının, inin, unun, ünün, ından, inden, "
    "mak, mek, dı, di, du, dü, tı, ti, tu, tü, dılar, diler, mış, miş, muş, müş, yor, ıyor, iyor, uyor, üyor, acak, ecek, yacak, yecek, an, en, yan, yen, arak, erek, yarak, yerek, ması, mesi, masını, mesini, ması, masına, mesine, masından, mesinden, dığı, diği, duğu, düğü, tığı, tiği, dığını, diğini, duğunu, düğünü, tığını, tiğini, ıldı, ildi, uldu, üldü, ındı, indi, undu, ündü, ılan, ilen, ulan, ülen, ınan, inen, "
    "daki, deki, taki, teki, dır, dir, dur, dür, tır, tir, tur, tür",
    superseded="daha önce, daha önce açıklanan, önceki, önceki açıklamada, ilk belirlemelere göre, ilk açıklamada, ilk açıklamalarda, daha önce bildirilen, önceki bilanço, önceki sayı olan, ilk etapta açıklanan, başlangıçta, başlangıçta açıklanan, daha önceki, ilk olarak açıklanan",
    per="her",
    per_adjectives={"year": "yıllık", "month": "aylık", "week": "haftalık", "day": "günlük"},
    according_after="göre, verilerine göre, açıklamasına göre, iddiasına göre",
    saying=(
        "dedi, dediler, söyledi, söylediler, belirtti, belirttiler, açıkladı, açıkladılar, bildirdi, bildirdiler, "
        "ifade etti, ifade ettiler, kaydetti, vurguladı, aktardı, duyurdu, savundu, savundular, iddia etti, iddia "
        "ettiler, öne sürdü, öne sürdüler"
    ),
    tellers="organizatörler, düzenleyiciler, sendikalar, sendika, polis, korsanlar",
    hearsay="iddiaya göre, iddialara göre, sözde, öne sürüldü, iddia edildi, öğrenildi, güya",
    comparison="bu yana, beri, göre, kıyasla, karşılaştırıldığında, oranla, önceki yıla göre, geçen yılın aynı dönemine göre, en kötü, en ölümcül, en yüksek, tarihinin en, son yılların en, rekor, daha önce, en son, yaşanan, o yıl",
    zero_after="olmadı, yok, yoktu, bulunmuyor, olmadığı",
    nobody="kimse, hiç kimse",
    # --- dates from other dates, weekdays that come again
    every="her",
    day_shifts={1: "ertesi gün, sonraki gün, bir gün sonra", -1: "bir gün önce, önceki gün"},
    duration_adjectives={"day": "iş günü, iş gününde, iş günlük"},
    verb_last=True,
    changes="yükseldi, yükselerek, çıktı, çıkarak, arttı, artarak, düştü, geriledi, ulaştı",
    between_after="arasında, arası, arasındaki",
    past="oldu, etti, idi",
    past_endings="dı, di, du, dü, tı, ti, tu, tü, dılar, diler, dular, düler, tılar, tiler, tular, tüler, mıştı, mişti, muştu, müştü",
    future_endings="ecek, acak, ecekler, acaklar, eceği, acağı, eceğini, acağını, eceklerini, acaklarını, ecektir, acaktır",
    points="puan, puana, puandan, puanla, puanda",
)

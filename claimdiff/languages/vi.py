"""Vietnamese."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="vi",
    # --- numbers
    numbers={
        1: "một, mốt", 2: "hai", 3: "ba", 4: "bốn, tư", 5: "lăm, lẻ năm, linh năm, nhăm", 6: "sáu", 7: "bảy, bẩy", 8: "tám", 9: "chín", 10: "mười", 50: "năm mươi", 500: "năm trăm", 5000: "năm nghìn, năm ngàn", 50000: "năm vạn", 5 * 10**6: "năm triệu", 5 * 10**9: "năm tỷ, năm tỉ",
    },
    multipliers={10: "mươi", 100: "trăm", 10**3: "nghìn, ngàn", 10**4: "vạn", 10**6: "triệu", 10**9: "tỷ, tỉ"},
    short_multipliers={10**6: "tr", 10**3: "k"},
    joiners="lẻ, linh",
    articles="một",
    decimal_words="phẩy",
    fractions={"1/2": "nửa, một nửa", "1/3": "một phần ba", "2/3": "hai phần ba", "1/4": "một phần tư", "3/4": "ba phần tư"},
    and_a_half="rưỡi",
    collectives={12: "tá"},
    vague="vài, một vài, một số, nhiều, mấy, đôi ba, dăm",
    many="hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng vạn, hàng triệu, hàng tỷ, vài chục, vài trăm, vài nghìn, hàng chục nghìn, hàng chục ngàn, hàng trăm nghìn, hàng chục triệu, hàng trăm triệu, hàng loạt",
    zero="không có, không ai, chưa có, không ghi nhận, chưa ghi nhận",
    ordinals={1: "thứ nhất, mùng một, mồng một, đầu tiên", 2: "thứ nhì, mùng hai, mồng hai"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "khoảng, chừng, ước chừng, xấp xỉ, ước tính, tầm, khoảng chừng, ước khoảng, độ khoảng", Mod.MORE_THAN: "hơn, trên, nhiều hơn, vượt quá, quá, vượt, lớn hơn, cao hơn", Mod.LESS_THAN: "dưới, ít hơn, chưa đến, chưa tới, chưa đầy, thấp hơn, không đầy", Mod.EQUAL_OR_MORE: "ít nhất, tối thiểu, không dưới, không ít hơn, ít nhất là", Mod.EQUAL_OR_LESS: "tối đa, nhiều nhất, không quá, lên đến, lên tới, đến, tới, cao nhất",
        Mod.JUST_UNDER: "gần, suýt soát",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "trở lên", Mod.EQUAL_OR_LESS: "trở xuống"},
    between="từ, giữa",
    between_and="đến, và, tới",
    range_to="đến, tới, hoặc, hay",
    determiners="các, những, tất cả, cả, toàn bộ, thêm, tổng cộng, số, trong số, trong tổng số, trên tổng số",
    # --- calendar
    months={1: "tháng một, tháng giêng, tháng 01", 2: "tháng hai, tháng 02", 3: "tháng ba, tháng 03", 4: "tháng tư, tháng 04", 5: "tháng năm, tháng 05", 6: "tháng sáu, tháng 06", 7: "tháng bảy, tháng 07", 8: "tháng tám, tháng 08", 9: "tháng chín, tháng 09", 10: "tháng mười", 11: "tháng mười một", 12: "tháng mười hai, tháng chạp"},
    weekdays={0: "thứ 2", 1: "thứ 3", 2: "thứ 4", 3: "thứ 5", 4: "thứ 6", 5: "thứ 7", 6: "chủ nhật, chúa nhật"},
    date_links="ngày, năm, vào",
    date_parts={Mod.START: "đầu, đầu năm, hồi đầu, vào đầu, từ đầu", Mod.MID: "giữa, giữa năm, hồi giữa, vào giữa", Mod.END: "cuối, cuối năm, hồi cuối, vào cuối, đến cuối"},
    year_words="năm, từ năm, đến năm, vào năm, trong năm, kể từ năm, trước năm, sau năm, niên khóa, mùa giải",
    day_words="ngày, ngày mùng",
    relative_days={-2: "hôm kia", -1: "hôm qua, tối qua, đêm qua, chiều qua, sáng qua, ngày hôm qua", 0: "hôm nay, sáng nay, chiều nay, tối nay, đêm nay, trưa nay, ngày hôm nay", 1: "ngày mai, sáng mai, tối mai, mai", 2: "ngày kia, ngày mốt"},
    relative_units={"week-1": "tuần trước, tuần qua, tuần rồi", "week+0": "tuần này", "week+1": "tuần tới, tuần sau", "month-1": "tháng trước, tháng rồi", "month+0": "tháng này", "month+1": "tháng tới, tháng sau", "year-1": "năm ngoái, năm trước, năm rồi", "year+0": "năm nay", "year+1": "năm tới, sang năm, năm sau"},
    last="trước, vừa qua, vừa rồi",
    next="tới, sau",
    this="này",
    ago_after="trước, trước đó, trước đây",
    later="sau, sau đó",
    from_now_after="nữa, tới",
    denials="không",
    future="sẽ, dự kiến, sắp, sắp tới, theo kế hoạch, hạn chót, chậm nhất",
    quarter_words="quý, quí",
    decade_before="thập niên, thập kỷ, những năm",
    after_christ="SCN, sau Công nguyên",
    before_christ="TCN, trước Công nguyên",
    # --- clock
    hour_words="giờ, h, g",
    minute_words="phút",
    hour_words_before="lúc, vào lúc, khoảng lúc",
    am="sáng, a.m., giờ sáng",
    pm="chiều, tối, p.m., giờ chiều, giờ tối",
    noon="giữa trưa, 12 giờ trưa",
    midnight="nửa đêm",
    half_after="rưỡi",
    minutes_to_after="kém",
    clock_hedges={Mod.APPROX: "khoảng, khoảng lúc, vào khoảng, lúc khoảng, tầm", Mod.BEFORE: "ngay trước", Mod.AFTER: "ngay sau"},
    # --- durations, ages
    time_units={"second": "giây", "minute": "phút", "hour": "giờ, tiếng, tiếng đồng hồ, giờ đồng hồ", "day": "ngày", "week": "tuần, tuần lễ", "month": "tháng", "year": "năm", "decade": "thập kỷ, thập niên", "century": "thế kỷ"},
    durations={"PT30M": "nửa tiếng, nửa giờ, nửa tiếng đồng hồ", "P6M": "nửa năm", "PT12H": "nửa ngày", "PT1H30M": "một tiếng rưỡi, một giờ rưỡi", "P18M": "một năm rưỡi"},
    age_after="tuổi, tuổi đời",
    age_before="ở tuổi, tròn tuổi, độ tuổi, từ tuổi",
    # --- money, percentages, measures
    currencies={"VND": "đồng, VND, VNĐ, đ", "USD": "USD, đô la Mỹ, đô la, đôla, đô", "EUR": "euro, EUR", "JPY": "yên, yen", "CNY": "nhân dân tệ, tệ", "GBP": "bảng Anh, bảng"},
    percent="phần trăm",
    basis_points="điểm cơ bản",
    that_is="tức, tương đương, hay, khoảng",
    percentage_points="điểm phần trăm, điểm %",
    units={
        "kilometer-per-hour": "km/giờ, km một giờ, kilômét một giờ, kilômét/giờ", "kilometer": "kilômét, cây số, km, ki lô mét", "meter": "mét, m", "centimeter": "xăng-ti-mét, cm, phân", "millimeter": "mi-li-mét, mm, milimét", "square-meter": "mét vuông, m2", "square-kilometer": "kilômét vuông, km2, km vuông", "cubic-meter": "mét khối, m3", "hectare": "héc-ta, hecta, ha, héc ta", "kilogram": "ký, kg, ki-lô-gam, kilogram, cân, kilôgam", "gram": "gam, gram", "metric-ton": "tấn", "liter": "lít", "celsius": "độ C, độ",
        "megawatt": "MW, megawatt", "magnitude": "độ Richter, độ richter", "nautical-mile": "hải lý", "mile": "dặm", "barrel": "thùng dầu",
    },
    magnitude="độ lớn, cường độ",
    minus="âm",
    # --- counts
    function_words="và, hoặc, hay, nhưng, mà, là, thì, của, cho, với, bằng, từ, đến, tại, ở, trong, ngoài, trên, dưới, về, theo, do, bởi, vì, nên, nếu, khi, để, đã, đang, sẽ, được, bị, có, không, chưa, phải, cần, có thể, cũng, chỉ, vẫn, còn, đều, rất, lại, này, đó, kia, ấy, tôi, chúng tôi, ông, bà, anh, chị, họ, nó, ai, gì, nào, sau, trước, cùng, như, vào, ra, lên, xuống, qua, "
    "cho biết, nói, thông báo, tuyên bố, khẳng định, tử vong, thiệt mạng, chết, bị thương, mất tích, sinh sống, trong đó, gồm, bao gồm, ngay, hiện, hơn, nhất, tuy, tuy nhiên, song, thêm, tổng cộng, mỗi, các, những, hôm",
    adjectives_first=False,
    of_which="trong đó, bao gồm, gồm",
    counters={"": "chiếc, cái, con, căn, ngôi, bộ, vụ, cuộc, khu"},
    labels="đường, đường số, quốc lộ, tỉnh lộ, phố, trang, số, điều, khoản, phòng, cổng, sân ga, chương, chuyến bay, tàu, tầng, lầu, lớp, kênh, giai đoạn, phiên bản, ĐT, quận, phường, tổ, khóa, tuyến, km số, hẻm, nghị định, thông tư, bảng",
    idioms="một trong, một trong những, một lần, hai lần, ba lần, một mình, từng người một, một lần nữa, một cách, một phần, một ngày, một khi, một người đàn ông, một phụ nữ, một bên, ba mẹ, năm qua, năm học, năm mới, mỗi năm, hàng năm, thứ hai là, chiến tranh thế giới thứ hai, chín chắn, hai bên, thứ ba là, một chút, đồng phạm, đồng nghiệp, đồng minh, đồng đội, đồng bào, đồng chí, đồng thời, đồng loạt, đồng hồ, đồng bằng, đồng ý, lương tối thiểu, tỷ lệ, tỉ lệ, tỷ giá, tỉ giá, tỷ số, tỉ số, tỷ phú, tỉ phú, tỷ trọng, tỷ suất, triệu tập, triệu hồi, triệu chứng, triệu phú",
    according_to="theo, dẫn lời",
    saying="cho biết, nói, thông báo, tuyên bố, khẳng định, xác nhận, cho hay, ước tính",
    counting="đếm được, ước tính, ước tính có, đưa ra con số, nói có",
    tellers="ban tổ chức, công đoàn, cảnh sát",
    hearsay="được cho là, nghe nói, có lẽ, dường như, bị cho là",
    voice_links="của",
    comparison="so với, kể từ",
    month_words="tháng",
    # --- dates from other dates, weekdays that come again
    every="mỗi, mọi, hàng",
    day_shifts={1: "hôm sau, ngày hôm sau", -1: "hôm trước, ngày hôm trước"},
    changes="tăng, giảm",
    change_from="từ",
    nobody="không ai, không có ai",
    stamps="Đăng ngày, Đăng lúc, Cập nhật, Cập nhật:, Cập nhật lúc, Xuất bản, Ngày đăng",
)

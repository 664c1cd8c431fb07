package org.qinglian.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FestivalTest {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @ParameterizedTest
    @CsvSource({
        "MID_AUTUMN, 2014-09-08",
        "SPRING_FESTIVAL, 2020-01-25",
        "DRAGON_BOAT, 2020-06-25",
        "MID_AUTUMN, 2020-10-01",
        "QINGMING, 2024-04-04",
        "SPRING_FESTIVAL, 2026-02-17",
        "QINGMING, 2026-04-05",
        "DRAGON_BOAT, 2026-06-19",
        "MID_AUTUMN, 2026-09-25",
        // new moons within ten minutes of midnight
        "SPRING_FESTIVAL, 2027-02-06",
        "SPRING_FESTIVAL, 2030-02-03",
        // around the leap eleventh month of 2033, which careless tables misplace
        "SPRING_FESTIVAL, 2033-01-31",
        "MID_AUTUMN, 2033-09-08",
        "SPRING_FESTIVAL, 2034-02-19",
    })
    void falls_on_its_known_day(Festival festival, LocalDate day) {
        assertThat(festival.date(day.getYear())).contains(day);
    }

    @Test
    void a_festival_of_the_solar_calendar_has_a_date_in_any_year() {
        assertThat(Festival.NEW_YEAR.date(1950)).contains(LocalDate.of(1950, 1, 1));
        assertThat(Festival.LABOUR_DAY.date(2026)).contains(LocalDate.of(2026, 5, 1));
        assertThat(Festival.NATIONAL_DAY.date(2150)).contains(LocalDate.of(2150, 10, 1));
    }

    @Test
    void a_festival_that_moves_has_none_outside_the_years_of_its_data() {
        assertThat(Festival.MID_AUTUMN.date(1999)).isEmpty();
        assertThat(Festival.MID_AUTUMN.date(2000)).isPresent();
        assertThat(Festival.QINGMING.date(2099)).isPresent();
        assertThat(Festival.QINGMING.date(2100)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_data_are_what_the_library_of_their_source_computes(int year) {
        assertThat(Festival.SPRING_FESTIVAL.date(year)).contains(day(Lunar.fromYmd(year, 1, 1)));
        assertThat(Festival.DRAGON_BOAT.date(year)).contains(day(Lunar.fromYmd(year, 5, 5)));
        assertThat(Festival.MID_AUTUMN.date(year)).contains(day(Lunar.fromYmd(year, 8, 15)));
        assertThat(Festival.QINGMING.date(year))
                .contains(day(Lunar.fromYmd(year, 3, 1).getJieQiTable().get("清明")));
    }

    /**
     * ICU computes by an astronomy of its own, to some minutes. Twice in this century that moves a new moon over midnight: it
     * was at 23:56 on 2027-02-06 and at 00:07 on 2030-02-03, by Chinese time.
     */
    @ParameterizedTest
    @MethodSource("years")
    void the_data_stand_where_another_library_puts_them_in_the_lunar_year(int year) {
        if (year != 2027 && year != 2030) {
            assertLunar(Festival.SPRING_FESTIVAL, year, 1, 1);
        }
        assertLunar(Festival.DRAGON_BOAT, year, 5, 5);
        assertLunar(Festival.MID_AUTUMN, year, 8, 15);
    }

    private static void assertLunar(Festival festival, int year, int month, int dayOfMonth) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        calendar.setTimeInMillis(festival.date(year).orElseThrow().toEpochSecond(LocalTime.NOON, CHINA) * 1000);

        assertThat(calendar.get(ChineseCalendar.MONTH) + 1).isEqualTo(month);
        assertThat(calendar.get(ChineseCalendar.DAY_OF_MONTH)).isEqualTo(dayOfMonth);
        assertThat(calendar.get(ChineseCalendar.IS_LEAP_MONTH)).isZero();
    }

    private static IntStream years() {
        return IntStream.rangeClosed(2000, 2099);
    }

    private static LocalDate day(Lunar lunar) {
        return day(lunar.getSolar());
    }

    private static LocalDate day(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}

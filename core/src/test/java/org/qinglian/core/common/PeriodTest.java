package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31, 2027",
        "2026-H1, HALF, 2026-01-01, 2026-06-30, 2026-H2",
        "2026-H2, HALF, 2026-07-01, 2026-12-31, 2027-H1",
        "2026-Q3, QUARTER, 2026-07-01, 2026-09-30, 2026-Q4",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31, 2027-Q1",
        "2028-02, MONTH, 2028-02-01, 2028-02-29, 2028-03",
        "2026-12, MONTH, 2026-12-01, 2026-12-31, 2027-01",
        "0099, YEAR, 0099-01-01, 0099-12-31, 0100"
    })
    void is_read_printed_and_followed(String text, Period.Unit unit, LocalDate start, LocalDate end, String next) {
        Period period = Period.parse(text);

        assertThat(period).isEqualTo(new Period(unit, start)).hasToString(text);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.next()).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026 年, 2026",
        "2026-H1, 2026 年上半年, H1 2026",
        "2026-H2, 2026 年下半年, H2 2026",
        "2026-Q1, 2026 年第一季度, Q1 2026",
        "2026-Q4, 2026 年第四季度, Q4 2026",
        "2026-09, 2026 年 9 月, September 2026"
    })
    void is_said_in_words(String text, String zh, String en) {
        assertThat(Period.parse(text).inWords()).isEqualTo(LocalizedText.of(zh, en));
    }

    @Test
    void is_printed_in_the_same_figures_on_every_machine() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Period.parse("2026-Q3")).hasToString("2026-Q3");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-",
                "2026-0",
                "2026-00",
                "2026-13",
                "2026-H0",
                "2026-H3",
                "2026-Q0",
                "2026-Q5",
                "2026-q1",
                "2026Q1",
                "2026-1",
                "2026-07-01",
                "two"
            })
    void a_form_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Period '" + text + "' is not one; expected a form such as 2026, 2026-H1, 2026-Q3 or 2026-09.");
    }

    @Test
    void starts_where_its_unit_may_start() {
        assertThatThrownBy(() -> new Period(Period.Unit.QUARTER, LocalDate.of(2026, 2, 1)))
                .hasMessage(
                        "Period '2026-02-01 (quarter)' is not one; expected a form such as 2026, 2026-H1, 2026-Q3 or"
                                + " 2026-09.");
        assertThatThrownBy(() -> new Period(Period.Unit.MONTH, LocalDate.of(2026, 2, 2)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void contains_its_first_and_its_last_day() {
        Period quarter = Period.parse(" 2026-Q3 ");

        assertThat(quarter.contains(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2026", "HALF, 2026-H2", "QUARTER, 2026-Q3", "MONTH, 2026-08"})
    void is_found_by_a_day_in_it(Period.Unit unit, String expected) {
        assertThat(Period.containing(LocalDate.of(2026, 8, 31), unit)).hasToString(expected);
    }
}

package org.qinglian.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;

class HolidayDataTest {
    @TempDir
    Path folder;

    /** The State Council's notices of 2007 (first with three traditional festivals), 2015 (Victory Day), 2020 (prolonged), 2024, 2025. */
    @ParameterizedTest
    @CsvSource({
        "2008-04-04, off",
        "2008-06-09, off",
        "2008-09-15, off",
        "2008-09-27, worked",
        "2008-09-28, worked",
        "2015-09-03, off",
        "2015-09-04, off",
        "2015-09-06, worked",
        "2020-01-31, off",
        "2020-02-03, worked",
        "2020-01-19, worked",
        "2020-09-27, worked",
        "2024-02-04, worked",
        "2024-02-12, off",
        "2024-02-18, worked",
        "2024-04-07, worked",
        "2024-10-07, off",
        "2024-10-12, worked",
        "2025-01-26, worked",
        "2025-10-08, off",
        "2025-10-11, worked",
    })
    void agrees_with_the_published_arrangements(LocalDate day, String how) {
        assertThat(WorkCalendar.standard().isWorkingDay(day)).isEqualTo(how.equals("worked"));
    }

    @Test
    void every_make_up_day_is_a_weekend_and_no_day_is_both_off_and_worked() {
        for (HolidayYear year : HolidayData.standard().years()) {
            assertThat(year.work())
                    .allSatisfy(day -> assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            assertThat(new HashSet<>(year.rest())).doesNotContainAnyElementsOf(year.work());
            assertThat(year.rest()).doesNotHaveDuplicates().isSorted();
        }
    }

    /** Since 2008 the year has had 11 days of holidays, since 2025 it has 13; 2015 had one more for Victory Day. */
    @Test
    void a_year_has_as_many_working_days_as_its_holidays_leave() {
        assertThat(workingDays(2024)).isEqualTo(251);
        assertThat(workingDays(2025)).isEqualTo(248);
        assertThat(workingDays(2026)).isEqualTo(248);
    }

    private static long workingDays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(WorkCalendar.standard()::isWorkingDay)
                .count();
    }

    @Test
    void a_host_reads_its_own_file() throws IOException {
        Path file = folder.resolve("holidays.json");
        Files.writeString(file, """
                {"source": "县政府办通知", "years": [
                  {"year": 2027, "rest": ["2027-01-01"], "work": ["2027-01-03"]}]}
                """);

        WorkCalendar calendar = DocumentReader.standard()
                .read(DocumentSource.of("holidays.json", file), HolidayData.class)
                .orThrow()
                .calendar();

        assertThat(calendar.years()).containsExactly(2027);
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
    }

    @Test
    void every_fault_of_a_hosts_file_has_its_place() {
        Loaded<HolidayData> loaded = read("""
                {"source": " ", "years": [
                  {"year": 2027, "rest": ["2027-02-30", "2027-01-01"], "off": []},
                  {"rest": ["2028-01-01"]},
                  {"year": 2029, "rest": ["2019-01-01"]},
                  {"rest": ["2030-01-01"]}]}
                """);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "holidays.json:1:2 /source: [constraint.NotBlank] Field 'source' is ' '; it must not be blank.",
                        "holidays.json:2:27 /years/0/rest/0: [document.malformed-value] Value '2027-02-30' is malformed;"
                                + " expected a date such as 2026-07-01.",
                        "holidays.json:2:56 /years/0/off: [document.unknown-field] Unknown field 'off'; expected one of:"
                                + " rest, work, year.",
                        "holidays.json:3:3 /years/1/year: [document.missing-value] Field 'year' is missing; expected a"
                                + " value. The record was set aside.",
                        "holidays.json:4:3 /years/2: [value.holiday-outside-year] Day '2019-01-01 (2029)' is of another"
                                + " year than its arrangement; expected it under its own year.",
                        "holidays.json:5:3 /years/3/year: [document.missing-value] Field 'year' is missing; expected a"
                                + " value. The record was set aside.");
        assertThat(loaded.value()).isEmpty();
    }

    @Test
    void a_file_with_a_day_that_is_none_is_not_taken_for_a_whole_one() {
        Loaded<HolidayData> loaded =
                read("{\"source\": \"通知\", \"years\": [{\"year\": 2027, \"rest\": [\"2027-02-30\", \"2027-01-01\"]}]}");

        assertThat(loaded.value().orElseThrow().years().get(0).rest()).containsExactly(LocalDate.of(2027, 1, 1));
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/years/0/rest/0: [document.malformed-value] Value '2027-02-30'");
    }

    private static Loaded<HolidayData> read(String text) {
        return DocumentReader.standard().read(DocumentSource.of("holidays.json", text), HolidayData.class);
    }

    @Test
    void a_day_of_another_year_is_refused() {
        assertThatThrownBy(() -> new HolidayYear(2026, List.of(LocalDate.of(2016, 10, 1)), List.of()))
                .hasMessage("Day '2016-10-01 (2026)' is of another year than its arrangement; expected it under its own"
                        + " year.");
    }
}

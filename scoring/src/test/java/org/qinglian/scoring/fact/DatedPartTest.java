package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.JsonMapping;

/** Events that count only in a dated part of the year: self-scores from 1 to 10 July, the audit from 11 to 31 July. */
class DatedPartTest {
    private static final YearPart SELF = YearPart.of("07-01", "07-10");
    private static final YearPart AUDIT = YearPart.of("07-11", "07-31");
    private static final YearPart WINTER = YearPart.of("12-20", "02-29");

    @Test
    void a_self_score_counts_to_its_last_day_and_an_audit_from_the_day_after() {
        FactTrial trial = FactTrial.in("2026-Q3").on("2026-07-01", "2026-07-10", "2026-07-11", "2026-08-01");

        assertThat(trial.number(during(SELF))).isEqualTo("2");
        assertThat(trial.number(during(AUDIT))).isEqualTo("1");
        assertThat(trial.cited(during(SELF))).containsExactly("r-1", "r-2");
    }

    @Test
    void what_came_too_late_is_told_with_the_days_that_count() {
        FactTrial trial = FactTrial.in("2026-Q3").on("2026-07-10", "2026-07-11");

        assertThat(trial.notes(during(SELF)))
                .containsExactly(LocalizedText.of(
                        "不在限期（07-01–07-10）内，不计 1 次〔2026-07-11 r-2〕",
                        "outside 07-01–07-10, not counted: 1 [2026-07-11 r-2]"));
    }

    @Test
    void no_event_in_time_is_zero_and_a_period_without_such_a_day_does_not_apply() {
        assertThat(FactTrial.in("2026-Q3").on("2026-07-11").number(during(SELF)))
                .isEqualTo("0");
        assertThat(FactTrial.in("2026-Q4").on("2026-10-01").number(during(SELF)))
                .isEqualTo("not-applicable");
        assertThat(FactTrial.in("2026-Q4").on("2026-10-01").tally(tally(SELF))).isEqualTo("not-applicable");
        assertThat(FactTrial.in("2026-Q4").notes(during(SELF)))
                .containsExactly(LocalizedText.of(
                        "只计 07-01–07-10 期间的，本期（2026-Q4）没有这样的日期",
                        "period 2026-Q4 has no day of 07-01–07-10, and only those count"));
    }

    @Test
    void it_comes_round_in_each_year_that_is_looked_back_over() {
        Counting threeYears = new Counting(
                Map.of(), Optional.empty(), List.of(), Optional.of(new Stretch(3, WindowUnit.YEAR)), Optional.of(SELF));

        assertThat(FactTrial.in("2026-Q4")
                        .since("2023-01-01")
                        .on("2023-12-31", "2024-07-01", "2025-07-10", "2025-07-11", "2026-07-05")
                        .number(FactTrial.count(threeYears)))
                .isEqualTo("3");
    }

    @Test
    void what_came_too_late_neither_uses_up_a_cap_nor_stands_for_its_matter() {
        Counting once = new Counting(
                Map.of(),
                Optional.of(new Once(List.of("matter"), Optional.empty())),
                List.of(FactTrial.cap(WindowUnit.MONTH, "1")),
                Optional.empty(),
                Optional.of(AUDIT));

        assertThat(FactTrial.in("2026-Q3")
                        .on("2026-07-10", Map.of("matter", "a"))
                        .on("2026-07-11", Map.of("matter", "a"))
                        .cited(FactTrial.count(once)))
                .containsExactly("r-2");
    }

    @Test
    void only_windows_that_lie_whole_in_it_are_observed() {
        WindowsMeasure weeksWithout = new WindowsMeasure(
                "e",
                Map.of(),
                Optional.of(Counting.during(YearPart.of("07-01", "07-31"))),
                WindowUnit.WEEK,
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);

        // whole weeks of July 2026: 6 to 12, 13 to 19, 20 to 26
        assertThat(FactTrial.in("2026-Q3").number(weeksWithout)).isEqualTo("3");
        assertThat(FactTrial.in("2026-Q3").on("2026-07-14", "2026-07-29").number(weeksWithout))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-19, false", "2026-12-20, true", "2026-12-31, true", "2027-01-01, true",
        "2027-02-28, true", "2028-02-29, true", "2027-03-01, false", "2027-07-01, false"
    })
    void it_may_reach_over_the_turn_of_the_year(LocalDate day, boolean within) {
        assertThat(WINTER.contains(day)).isEqualTo(within);
    }

    @Test
    void two_parts_overlap_where_they_share_a_day() {
        assertThat(SELF.overlaps(AUDIT)).isFalse();
        assertThat(AUDIT.overlaps(SELF)).isFalse();
        assertThat(SELF.overlaps(YearPart.of("07-10", "07-10"))).isTrue();
        assertThat(WINTER.overlaps(YearPart.of("01-01", "01-02"))).isTrue();
        assertThat(YearPart.of("01-01", "12-31").overlaps(SELF)).isTrue();
        assertThat(WINTER.overlaps(SELF)).isFalse();
    }

    @Test
    void stands_in_json_as_month_and_day() throws Exception {
        ObjectMapper mapper = JsonMapping.mapper();

        assertThat(mapper.writeValueAsString(SELF)).isEqualTo("{\"from\":\"07-01\",\"to\":\"07-10\"}");
        assertThat(mapper.readValue("{\"from\":\"07-01\",\"to\":\"07-10\"}", YearPart.class))
                .isEqualTo(SELF);
    }

    private static CountMeasure during(YearPart part) {
        return FactTrial.count(Counting.during(part));
    }

    private static TallyMeasure tally(YearPart part) {
        return new TallyMeasure(
                "e",
                List.of("level"),
                Map.of(),
                Optional.of(Counting.during(part)),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
    }
}

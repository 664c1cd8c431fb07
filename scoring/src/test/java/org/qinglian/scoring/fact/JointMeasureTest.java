package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

/** Events of several kinds under caps of their own and common ones. */
class JointMeasureTest {
    private static final Worth ONE = worth("1");

    @Test
    void two_kinds_together_count_six_a_month_at_the_most() {
        JointMeasure both = joint(
                List.of(part("visit", null, null), part("call", null, null)), FactTrial.cap(WindowUnit.MONTH, "6"));
        FactTrial trial = FactTrial.in("2026-Q3");
        for (int day = 1; day <= 4; day++) {
            trial.event("visit", "2026-07-0" + day, null, Map.of()).event("call", "2026-07-0" + day, null, Map.of());
        }
        trial.event("call", "2026-08-01", null, Map.of());

        assertThat(trial.number(both)).isEqualTo("7");
        assertThat(trial.notes(both))
                .containsExactly(LocalizedText.of(
                        "超过按日、按月等周期计的上限，不计 2（涉及 2 次）〔2026-07-04 r-7；2026-07-04 r-8〕",
                        "beyond the cap by the day, month or other window, not counted: 2 (events: 2)"
                                + " [2026-07-04 r-7; 2026-07-04 r-8]"));
    }

    @Test
    void each_kind_has_a_worth_and_a_cap_of_its_own_before_the_common_one() {
        // a quiz of 3 a day at the most each, both together 5: 1.5 × 3 cut to 3, and of 2 × 2 = 4 only 2 are left
        JointMeasure quizzes = joint(
                List.of(
                        part("first", FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "3")), worth("1.5")),
                        part("second", FactTrial.capped(FactTrial.cap(WindowUnit.DAY, "4")), worth("2"))),
                FactTrial.cap(WindowUnit.DAY, "5"));
        FactTrial trial = FactTrial.in("2026-Q3");
        for (int i = 0; i < 3; i++) {
            trial.event("first", "2026-07-01", "95", Map.of());
        }
        for (int i = 0; i < 3; i++) {
            trial.event("second", "2026-07-01", "95", Map.of());
        }

        assertThat(trial.number(quizzes)).isEqualTo("5");
        assertThat(trial.cited(quizzes)).containsExactly("r-1", "r-2", "r-4");
    }

    @Test
    void the_earliest_comes_first_whatever_its_kind() {
        JointMeasure both = joint(
                List.of(part("visit", null, worth("5")), part("call", null, worth("2"))),
                FactTrial.cap(WindowUnit.MONTH, "6"));

        assertThat(FactTrial.in("2026-Q3")
                        .event("visit", "2026-07-02", null, Map.of())
                        .event("call", "2026-07-01", null, Map.of())
                        .cited(both))
                .containsExactly("r-2", "r-1");
        assertThat(FactTrial.in("2026-Q3")
                        .event("visit", "2026-07-02", null, Map.of())
                        .event("call", "2026-07-01", null, Map.of())
                        .number(both))
                .isEqualTo("6");
    }

    @Test
    void a_common_cap_by_the_year_is_used_up_by_what_counted_before_the_period() {
        JointMeasure both =
                joint(List.of(part("visit", null, ONE), part("call", null, ONE)), FactTrial.cap(WindowUnit.YEAR, "3"));
        FactTrial trial = FactTrial.in("2026-Q3")
                .since("2026-01-01")
                .event("call", "2026-02-01", null, Map.of())
                .event("visit", "2026-05-01", null, Map.of())
                .event("visit", "2026-07-01", null, Map.of())
                .event("call", "2026-07-02", null, Map.of());

        assertThat(trial.number(both)).isEqualTo("1");
        assertThat(trial.cited(both)).containsExactly("r-3");
        assertThat(FactTrial.in("2026-Q3").number(both)).isEqualTo("missing");
        assertThat(FactTrial.in("2026-Q3").notes(both))
                .containsExactly(LocalizedText.of(
                        "事实只追溯到 2026-07-01，需要自 2026-01-01 起的事实",
                        "the facts go back to 2026-07-01 only, those from 2026-01-01 on are needed"));
    }

    @Test
    void a_part_that_does_not_apply_adds_nothing_and_where_none_applies_the_whole_does_not() {
        JointMeasure.Part inJuly = part("filed", Counting.during(YearPart.of("07-01", "07-10")), ONE);
        FactTrial trial = FactTrial.in("2026-Q4").event("visit", "2026-10-01", null, Map.of());

        assertThat(trial.number(joint(List.of(inJuly, part("visit", null, ONE)))))
                .isEqualTo("1");
        assertThat(trial.number(joint(List.of(inJuly)))).isEqualTo("not-applicable");
        assertThat(trial.notes(joint(List.of(inJuly))))
                .extracting(LocalizedText::toString)
                .containsExactly(LocalizedText.of(
                                "只计 07-01–07-10 期间的，本期（2026-Q4）没有这样的日期",
                                "period 2026-Q4 has no day of 07-01–07-10, and only those count")
                        .toString());
    }

    @Test
    void no_event_is_zero() {
        assertThat(FactTrial.in("2026-Q3").number(joint(List.of(part("visit", null, null)))))
                .isEqualTo("0");
    }

    private static JointMeasure joint(List<JointMeasure.Part> parts, WindowCap... caps) {
        return new JointMeasure(parts, List.of(caps), FactTrial.TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static JointMeasure.Part part(String event, Counting counting, Worth worth) {
        return new JointMeasure.Part(event, Map.of(), Optional.ofNullable(counting), Optional.ofNullable(worth));
    }

    private static Worth worth(String each) {
        return new Worth(
                Optional.empty(), List.of(new Worth.WorthBand(Optional.empty(), new BigDecimal(each))), List.of());
    }
}

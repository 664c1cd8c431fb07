package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.DisciplineSamples.appeal;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.lifecycle.Step;

class DisciplineDeadlinesTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final WorkCalendar calendar = WorkCalendar.standard();
    private final ExecutionLimits execution = ExecutionLimits.standard();
    private final AppealDeadlines appeals = AppealDeadlines.standard();

    @ParameterizedTest
    @CsvSource({
        "PARTY_WARNING, ANNOUNCED,          2026-04-20",
        "PARTY_WARNING, EXECUTED,           ",
        "PARTY_WARNING, EXECUTION_REPORTED, 2026-09-20",
        "PARTY_REMOVAL, EXECUTED,           2026-04-20",
        "PARTY_EXPULSION, EXECUTED,         2026-04-20",
        "WARNING,       ANNOUNCED,          ",
        "SERIOUS_DEMERIT, EXECUTED,         ",
        "DEMOTION,      EXECUTED,           2026-04-20",
        "ADMONITION,    ANNOUNCED,          ",
    })
    void each_sanction_has_its_own_limits(Sanction sanction, DecisionStage stage, LocalDate lastDay) {
        SanctionDecision decision = decision("s-1").sanction(sanction).build();

        assertThat(execution.deadline(decision, stage, calendar, LATER).flatMap(Deadline::lastDay))
                .isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    void the_time_to_execute_may_be_extended_to_six_months_and_no_further() {
        SanctionDecision decision =
                decision("s-1").sanction(Sanction.PARTY_REMOVAL).build();

        assertThat(executed(decision, 3)).contains(LocalDate.of(2026, 6, 20));
        assertThat(executed(decision, 6)).contains(LocalDate.of(2026, 9, 20));
        assertThat(executed(decision, 9)).contains(LocalDate.of(2026, 9, 20));
        assertThat(executed(decision, -2)).contains(LocalDate.of(2026, 4, 20));
    }

    @Test
    void a_limit_of_one_month_from_the_end_of_january_ends_with_february() {
        SanctionDecision decision =
                decision("s-1").history(carriedOut(LocalDate.of(2026, 1, 31))).build();

        assertThat(execution
                        .deadline(decision, DecisionStage.ANNOUNCED, calendar, LATER)
                        .flatMap(Deadline::lastDay))
                .contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void no_limit_runs_before_the_decision_has_effect() {
        SanctionDecision decision = decision("s-1").build();

        assertThat(execution.stages(decision, calendar, LocalDate.of(2026, 3, 19)))
                .isEmpty();
        assertThat(execution.stages(decision, calendar, LocalDate.of(2026, 3, 20)))
                .containsExactly(DecisionStage.ANNOUNCED, DecisionStage.EXECUTION_REPORTED);
    }

    @Test
    void what_was_reached_before_the_decision_was_revoked_stays_judged_and_nothing_more_is_asked() {
        SanctionDecision revoked = decision("s-1")
                .history(carriedOut(LocalDate.of(2026, 3, 20)).subList(0, 5))
                .addHistory(Step.of(DecisionStage.REVOKED, LocalDate.of(2026, 7, 1)))
                .build();

        assertThat(execution.stages(revoked, calendar, LocalDate.of(2026, 6, 30)))
                .containsExactly(DecisionStage.ANNOUNCED, DecisionStage.EXECUTION_REPORTED);
        assertThat(execution.stages(revoked, calendar, LocalDate.of(2026, 7, 1)))
                .containsExactly(DecisionStage.ANNOUNCED);
    }

    @Test
    void an_appeal_stops_no_limit() {
        SanctionDecision appealed = decision("s-1")
                .addAppeals(appeal().decidedOn(Optional.empty())
                        .outcome(Optional.empty())
                        .build())
                .build();

        assertThat(execution.stages(appealed, calendar, LATER)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_RE_EXAMINATION,      2026-04-02, 2026-07-02",
        "SUPERVISION_REVIEW,        2026-04-02, 2026-05-02",
        "SUPERVISION_REVIEW,        2025-05-31, 2025-06-30",
        "SUPERVISION_REVIEW,        2018-03-19, ",
        "SUPERVISION_SECOND_REVIEW, 2026-04-02, 2026-06-02",
        "CIVIL_SERVANT_REVIEW,      2026-04-02, 2026-05-02",
        "CIVIL_SERVANT_APPEAL,      2026-04-02, 2026-06-01",
        "SOE_REVIEW,                2026-04-02, 2026-05-02",
        "SOE_REVIEW,                2024-08-31, ",
        "SOE_APPEAL,                2026-04-02, 2026-06-02",
    })
    void each_road_has_its_time_for_the_decision(AppealKind kind, LocalDate filed, LocalDate lastDay) {
        Appeal appeal = appeal().kind(kind).filedOn(filed).build();

        assertThat(appeals.deciding(appeal, calendar).flatMap(Deadline::lastDay))
                .isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    void more_time_may_be_approved_where_the_rules_allow_it() {
        Appeal civil = appeal().kind(AppealKind.CIVIL_SERVANT_APPEAL)
                .extendedOn(LocalDate.of(2026, 5, 20))
                .build();

        assertThat(appeals.deciding(civil, calendar).flatMap(Deadline::lastDay)).contains(LocalDate.of(2026, 7, 1));
        assertThat(appeals.deciding(civil.withKind(AppealKind.SOE_APPEAL), calendar)
                        .flatMap(Deadline::lastDay))
                .contains(LocalDate.of(2026, 7, 2));
        assertThat(appeals.deciding(civil.withKind(AppealKind.PARTY_RE_EXAMINATION), calendar)
                        .flatMap(Deadline::lastDay))
                .contains(LocalDate.of(2026, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_RE_EXAMINATION, false, ",
        "SUPERVISION_REVIEW,   false, 2026-04-24",
        "CIVIL_SERVANT_REVIEW, false, 2026-04-23",
        "CIVIL_SERVANT_APPEAL, true,  2026-04-08",
        "CIVIL_SERVANT_APPEAL, false, 2026-04-23",
    })
    void each_road_has_its_time_for_filing_and_that_of_the_party_none(
            AppealKind kind, boolean afterReview, LocalDate lastDay) {
        Appeal appeal = appeal().kind(kind).build();

        assertThat(appeals.filing(appeal, afterReview, calendar).flatMap(Deadline::lastDay))
                .isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    void the_time_for_filing_cannot_be_told_without_its_first_day() {
        Appeal appeal = appeal().kind(AppealKind.SUPERVISION_REVIEW)
                .informedOn(Optional.empty())
                .build();

        assertThat(appeals.filing(appeal, false, calendar)).isEmpty();
    }

    private Optional<LocalDate> executed(SanctionDecision decision, int months) {
        SanctionDecision extended = decision.withExtension(
                ExecutionExtension.builder().months(months).build());
        return execution
                .deadline(extended, DecisionStage.EXECUTED, calendar, LATER)
                .flatMap(Deadline::lastDay);
    }
}

package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.common.Level;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;

class AccusationLifecycleTest {
    private final Lifecycle<FalseAccusationFinding, AccusationState> lifecycle =
            AccusationLifecycle.guarded(CareNorms.standard());

    @Test
    void whole_samples_are_in_order() {
        assertThat(lifecycle.review(CareSamples.accusation("f").build())).isEmpty();
        assertThat(lifecycle.review(CareSamples.mistake("f").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CITY,     CITY,     true",
        "CITY,     PROVINCE, true",
        "COUNTY,   COUNTY,   false",
        "COUNTY,   CITY,     true",
        "VILLAGE,  TOWNSHIP, false",
        "PROVINCE, CITY,     false",
        "PROVINCE, PROVINCE, true"
    })
    void is_approved_at_the_city_or_above_and_for_whom_the_province_manages_at_the_province(
            Level managedAt, Level approvedAt, boolean allowed) {
        FalseAccusationFinding submitted = until(
                CareSamples.accusation("f")
                        .managedAt(managedAt)
                        .approval(new Approval(approvedAt, "某机关", LocalDate.of(2026, 5, 12)))
                        .build(),
                3);

        assertThat(lifecycle.refusals(submitted, step(AccusationState.RECOGNISED)).stream()
                        .map(Refusal::guard))
                .containsExactlyElementsOf(allowed ? List.of() : List.of("care.guard.approval-level"));
    }

    @ParameterizedTest
    @EnumSource(ReportConclusion.class)
    void is_verified_once_what_was_reported_is_proven_or_excluded(ReportConclusion conclusion) {
        FalseAccusationFinding started = until(
                CareSamples.accusation("f")
                        .report(CareSamples.report("r").conclusion(conclusion).build())
                        .build(),
                1);
        boolean settled = conclusion != ReportConclusion.PENDING && conclusion != ReportConclusion.UNPROVEN;

        assertThat(lifecycle.refusals(started, step(AccusationState.VERIFYING)).isEmpty())
                .isEqualTo(settled);
    }

    @Test
    void a_mistake_is_neither_recognised_nor_punished() {
        FalseAccusationFinding mistake = CareSamples.mistake("f").build();

        assertThat(lifecycle.refusals(
                        until(mistake, 2)
                                .withHistory(CareSamples.accusation("f")
                                        .build()
                                        .history()
                                        .subList(0, 3)),
                        step(AccusationState.RECOGNISED)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.accusation-substantiated", "care.guard.approval-level");
        assertThat(lifecycle.refusals(
                        until(mistake, 3).withHandling(AccuserHandling.CRIMINAL), step(AccusationState.HANDLED)))
                .extracting(Refusal::guard)
                .containsExactly("care.guard.mistake-not-punished");
        assertThat(lifecycle.refusals(until(mistake, 3).withHandling(Optional.empty()), step(AccusationState.HANDLED)))
                .isEmpty();
    }

    @Test
    void a_report_that_proved_true_is_no_false_accusation() {
        FalseAccusationFinding finding = CareSamples.accusation("f")
                .report(CareSamples.report("r")
                        .conclusion(ReportConclusion.PROVEN)
                        .build())
                .build();

        assertThat(finding.isSubstantiated()).isFalse();
        assertThat(finding.withReport(finding.report().withConclusion(ReportConclusion.PARTLY_PROVEN))
                        .isSubstantiated())
                .isTrue();
    }

    private static Step<AccusationState> step(AccusationState state) {
        return Step.of(state, LocalDate.of(2026, 6, 1));
    }

    private static FalseAccusationFinding until(FalseAccusationFinding finding, int steps) {
        return finding.withHistory(finding.history().subList(0, steps));
    }
}

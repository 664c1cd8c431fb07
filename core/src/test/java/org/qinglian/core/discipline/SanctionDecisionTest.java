package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.DisciplineSamples.administrative;
import static org.qinglian.core.fixture.DisciplineSamples.appeal;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;

class SanctionDecisionTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);

    @Test
    void its_dates_are_those_of_its_history() {
        SanctionDecision decision = decision("s-1").build();

        assertThat(decision.decidedOn()).contains(EFFECTIVE);
        assertThat(decision.effectiveOn()).contains(EFFECTIVE);
        assertThat(decision.revokedOn()).isEmpty();
        assertThat(decision.state()).contains(DecisionStage.EXECUTION_REPORTED);
    }

    @Test
    void it_stands_from_the_day_of_effect_to_the_day_before_it_is_revoked() {
        SanctionDecision decision = decision("s-1")
                .addHistory(Step.of(DecisionStage.REVOKED, LocalDate.of(2026, 6, 1)))
                .build();

        assertThat(decision.standsOn(EFFECTIVE.minusDays(1))).isFalse();
        assertThat(decision.standsOn(EFFECTIVE)).isTrue();
        assertThat(decision.standsOn(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(decision.standsOn(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void an_appeal_changes_what_applies_from_the_day_it_is_decided() {
        SanctionDecision decision = decision("s-1")
                .sanction(Sanction.PARTY_SERIOUS_WARNING)
                .addAppeals(appeal().outcome(AppealOutcome.CHANGED)
                        .changedTo(Sanction.PARTY_WARNING)
                        .build())
                .build();

        assertThat(decision.sanctionOn(LocalDate.of(2026, 5, 7))).isEqualTo(Sanction.PARTY_SERIOUS_WARNING);
        assertThat(decision.sanctionOn(LocalDate.of(2026, 5, 8))).isEqualTo(Sanction.PARTY_WARNING);
    }

    @Test
    void an_appeal_runs_beside_the_decision_and_does_not_stop_it() {
        Appeal appeal = appeal().build();

        assertThat(appeal.runsOn(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(appeal.runsOn(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(appeal.runsOn(LocalDate.of(2026, 5, 7))).isTrue();
        assertThat(appeal.runsOn(LocalDate.of(2026, 5, 8))).isFalse();
        assertThat(DecisionLifecycle.standard()
                        .review(decision("s-1").addAppeals(appeal).build()))
                .isEmpty();
    }

    @Test
    void the_lists_of_each_regime_are_closed_and_ordered_by_weight() {
        assertThat(Sanction.of(SanctionRegime.PARTY))
                .containsExactly(
                        Sanction.PARTY_WARNING,
                        Sanction.PARTY_SERIOUS_WARNING,
                        Sanction.PARTY_REMOVAL,
                        Sanction.PARTY_PROBATION,
                        Sanction.PARTY_EXPULSION);
        assertThat(Sanction.of(SanctionRegime.ADMINISTRATIVE))
                .extracting(Sanction::weight)
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Sanction.PARTY_REMOVAL.nextHeavier()).contains(Sanction.PARTY_PROBATION);
        assertThat(Sanction.PARTY_EXPULSION.nextHeavier()).isEmpty();
        assertThat(Sanction.DISMISSAL.isHeavierThan(Sanction.WARNING)).isTrue();
        assertThat(Sanction.DISMISSAL.isHeavierThan(Sanction.PARTY_WARNING)).isFalse();
        assertThat(Sanction.WARNING.isHeavierThan(Sanction.WARNING)).isFalse();
    }

    @Test
    void no_sanction_is_decided_unheard_or_by_nobody() {
        SanctionDecision draft = decision("s-1")
                .decidedBy(Optional.empty())
                .history(List.of(Step.of(DecisionStage.DRAFT, EFFECTIVE)))
                .build();

        assertThatThrownBy(() -> DecisionLifecycle.standard()
                        .advance(draft, Step.of(DecisionStage.DECIDED, EFFECTIVE.plusDays(1))))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage(
                        "Step 2 goes to decided; expected that the person was heard before a sanction is decided.\n"
                                + "Step 2 goes to decided; expected that a Party organisation or institution is named that decides.");
    }

    @Test
    void an_admonition_needs_no_hearing() {
        SanctionDecision draft = decision("s-1")
                .sanction(Sanction.ADMONITION)
                .history(List.of(Step.of(DecisionStage.DRAFT, EFFECTIVE)))
                .build();

        assertThat(DecisionLifecycle.standard().refusals(draft, Step.of(DecisionStage.DECIDED, EFFECTIVE)))
                .isEmpty();
    }

    @Test
    void an_administrative_sanction_takes_effect_on_the_day_it_is_made_and_a_party_sanction_may_later() {
        List<Step<DecisionStage>> later = List.of(
                Step.of(DecisionStage.DRAFT, EFFECTIVE.minusDays(9)),
                Step.of(DecisionStage.HEARING, EFFECTIVE.minusDays(5)),
                Step.of(DecisionStage.DECIDED, EFFECTIVE.minusDays(1)),
                Step.of(DecisionStage.EFFECTIVE, EFFECTIVE));

        assertThat(DecisionLifecycle.standard()
                        .review(decision("s-1").history(later).build()))
                .isEmpty();
        assertThat(DecisionLifecycle.standard()
                        .review(administrative("s-2").history(later).build()))
                .extracting(Refusal::guard)
                .containsExactly("discipline.guard.effective-when-made");
    }

    @Test
    void rights_come_back_when_probation_ends_extended_or_not() {
        LocalDate effective = LocalDate.of(2024, 5, 10);

        assertThat(Probation.of(12).restoration(effective)).isEqualTo("2025-05-10");
        assertThat(Probation.of(12).withExtendedTo(24).restoration(effective)).isEqualTo("2026-05-10");
        assertThat(Probation.of(12).withRestoredOn(LocalDate.of(2025, 5, 12)).restoration(effective))
                .isEqualTo("2025-05-12");
    }
}

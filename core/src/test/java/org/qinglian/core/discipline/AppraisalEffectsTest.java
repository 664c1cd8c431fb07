package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.discipline.AppraisalEffect.CASE_OPEN;
import static org.qinglian.core.discipline.AppraisalEffect.COMMENTS_ONLY;
import static org.qinglian.core.discipline.AppraisalEffect.INCOMPETENT;
import static org.qinglian.core.discipline.AppraisalEffect.NOT_EXCELLENT;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.lifecycle.Step;

class AppraisalEffectsTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final AppraisalEffects effects = AppraisalEffects.standard();

    @ParameterizedTest
    @CsvSource({
        "PARTY_WARNING,          0, NOT_EXCELLENT,,",
        "WARNING,                0, NOT_EXCELLENT,,",
        "REASSIGNMENT,           0, NOT_EXCELLENT,,",
        "ADMONITION,             0, NOT_EXCELLENT,,",
        "PARTY_SERIOUS_WARNING,  0, COMMENTS_ONLY,,",
        "DEMERIT,                0, COMMENTS_ONLY,,",
        "ORDERED_RESIGNATION,    0, COMMENTS_ONLY,,",
        "RELIEF,                 0, COMMENTS_ONLY,,",
        "DOWNGRADING,            0, COMMENTS_ONLY,,",
        "PARTY_REMOVAL,          0, INCOMPETENT, BY_NEW_POST,",
        "PARTY_PROBATION,       12, INCOMPETENT, NO_GRADE,",
        "PARTY_PROBATION,       24, INCOMPETENT, NO_GRADE, NO_GRADE",
        "PARTY_EXPULSION,        0, INCOMPETENT, NO_GRADE, NO_GRADE",
        "SERIOUS_DEMERIT,        0, NO_GRADE,    NO_GRADE,",
        "DEMOTION,               0, NO_GRADE,    NO_GRADE,",
        "REMOVAL,                0, NO_GRADE,    NO_GRADE,",
    })
    void each_year_is_affected_as_the_table_says(
            Sanction sanction, int probation, AppraisalEffect first, AppraisalEffect second, AppraisalEffect third) {
        SanctionDecision decision = of(sanction, LocalDate.of(2024, 3, 15));
        List<SanctionDecision> one =
                List.of(probation == 0 ? decision : decision.withProbation(Probation.of(probation)));

        assertThat(effects.on(one, 2023, LATER)).isEmpty();
        assertThat(effects.on(one, 2024, LATER)).isEqualTo(Optional.ofNullable(first));
        assertThat(effects.on(one, 2025, LATER)).isEqualTo(Optional.ofNullable(second));
        assertThat(effects.on(one, 2026, LATER)).isEqualTo(Optional.ofNullable(third));
        assertThat(effects.on(one, 2027, LATER)).isEmpty();
    }

    @Test
    void of_concurrent_effects_the_heaviest_applies() {
        List<SanctionDecision> both = List.of(
                of(Sanction.PARTY_REMOVAL, LocalDate.of(2024, 3, 15)), of(Sanction.DEMERIT, LocalDate.of(2024, 3, 15)));

        assertThat(effects.on(both, 2024, LATER)).contains(INCOMPETENT);
    }

    @Test
    void a_case_open_at_the_end_of_the_year_leaves_it_without_grade() {
        List<SanctionDecision> open = List.of(caseOf(Sanction.DEMERIT, DecisionStage.EFFECTIVE));

        assertThat(effects.on(open, 2024, LocalDate.of(2024, 12, 31))).contains(CASE_OPEN);
        assertThat(effects.on(open, 2024, LATER)).contains(CASE_OPEN);
        assertThat(effects.on(open, 2025, LATER)).contains(COMMENTS_ONLY);
        assertThat(effects.on(open, 2023, LATER)).isEmpty();
    }

    @Test
    void the_grade_follows_if_the_case_led_to_a_warning_or_to_no_sanction() {
        List<SanctionDecision> warned = List.of(caseOf(Sanction.WARNING, DecisionStage.EFFECTIVE));
        List<SanctionDecision> dropped = List.of(caseOf(Sanction.DEMERIT, DecisionStage.DROPPED));

        assertThat(effects.on(warned, 2024, LocalDate.of(2025, 2, 9))).contains(CASE_OPEN);
        assertThat(effects.on(warned, 2024, LocalDate.of(2025, 2, 10))).isEmpty();
        assertThat(effects.on(warned, 2025, LATER)).contains(NOT_EXCELLENT);
        assertThat(effects.on(dropped, 2024, LocalDate.of(2025, 2, 10))).isEmpty();
    }

    private static SanctionDecision caseOf(Sanction sanction, DecisionStage end) {
        return decision("s-1")
                .sanction(sanction)
                .filedOn(LocalDate.of(2024, 11, 20))
                .history(List.of(
                        Step.of(DecisionStage.DRAFT, LocalDate.of(2024, 12, 20)),
                        Step.of(end, LocalDate.of(2025, 2, 10))))
                .build();
    }

    private static SanctionDecision of(Sanction sanction, LocalDate effective) {
        return decision("s-" + sanction.code())
                .sanction(sanction)
                .filedOn(effective.minusDays(60))
                .history(carriedOut(effective))
                .build();
    }
}

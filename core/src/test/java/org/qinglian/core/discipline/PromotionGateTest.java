package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class PromotionGateTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 3, 15);

    private final PromotionGate gate = PromotionGate.standard();

    @Test
    void promotion_is_barred_from_the_day_of_effect_to_the_last_day() {
        List<SanctionDecision> warning = List.of(of(Sanction.PARTY_WARNING));

        assertThat(gate.blocks(warning, EFFECTIVE)).isTrue();
        assertThat(gate.blocks(warning, LocalDate.of(2025, 3, 14))).isTrue();
        assertThat(gate.blocks(warning, LocalDate.of(2025, 3, 15))).isFalse();
        assertThat(gate.earliest(warning, EFFECTIVE)).contains(LocalDate.of(2025, 3, 15));
        assertThat(gate.earliest(warning, LocalDate.of(2025, 3, 15))).contains(LocalDate.of(2025, 3, 15));
    }

    @Test
    void of_several_regimes_the_longest_governs_and_each_is_named() {
        PromotionVerdict verdict = gate.judge(
                List.of(of(Sanction.PARTY_WARNING), of(Sanction.DEMOTION), of(Sanction.REASSIGNMENT)), EFFECTIVE);

        assertThat(verdict.isBlocked()).isTrue();
        assertThat(verdict.periods())
                .extracting(InfluencePeriod::sanction)
                .containsExactly(Sanction.PARTY_WARNING, Sanction.DEMOTION, Sanction.REASSIGNMENT);
        assertThat(verdict.governing().orElseThrow().sanction()).isEqualTo(Sanction.DEMOTION);
        assertThat(verdict.free()).contains(LocalDate.of(2026, 3, 15));
    }

    @Test
    void an_admonition_bars_promotion_for_six_months() {
        assertThat(gate.earliest(List.of(of(Sanction.ADMONITION)), EFFECTIVE)).contains(LocalDate.of(2024, 9, 15));
    }

    @Test
    void a_dismissal_bars_it_for_good() {
        PromotionVerdict verdict = gate.judge(List.of(of(Sanction.DISMISSAL)), LocalDate.of(2099, 1, 1));

        assertThat(verdict.isBlocked()).isTrue();
        assertThat(verdict.free()).isEmpty();
    }

    @Test
    void nobody_is_promoted_while_a_case_is_open() {
        SanctionDecision open = decision("s-1")
                .filedOn(LocalDate.of(2024, 1, 12))
                .history(List.of(
                        Step.of(DecisionStage.DRAFT, LocalDate.of(2024, 2, 1)),
                        Step.of(DecisionStage.HEARING, LocalDate.of(2024, 2, 5)),
                        Step.of(DecisionStage.DROPPED, LocalDate.of(2024, 3, 1))))
                .build();

        assertThat(gate.blocks(List.of(open), LocalDate.of(2024, 1, 11))).isFalse();
        assertThat(gate.blocks(List.of(open), LocalDate.of(2024, 1, 12))).isTrue();
        assertThat(gate.blocks(List.of(open), LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(gate.blocks(List.of(open), LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(gate.judge(List.of(open), LocalDate.of(2024, 2, 1)).openCases())
                .containsExactly(Ref.of("s-1"));
    }

    @Test
    void what_no_edition_covers_is_said_and_not_counted_as_free() {
        SanctionDecision old = decision("s-1")
                .sanction(Sanction.RELIEF)
                .actedUntil(Optional.empty())
                .filedOn(Optional.empty())
                .history(carriedOut(LocalDate.of(2020, 3, 15)))
                .build();

        PromotionVerdict verdict = gate.judge(List.of(old), LocalDate.of(2021, 1, 1));

        assertThat(verdict.isBlocked()).isFalse();
        assertThat(verdict.undetermined()).containsExactly(Ref.of("s-1"));
    }

    @Test
    void a_person_with_two_records_has_the_decisions_of_both() {
        DecisionsByPerson byPerson = DecisionsByPerson.of(
                List.of(
                        decision("s-1").person(Actor.cadre("c-04")).build(),
                        decision("s-2").person(Actor.member("m-10")).build(),
                        decision("s-3").person(Actor.member("m-09")).build()),
                People.of(OrganizationSamples.register()));

        assertThat(byPerson.persons()).containsExactly(Actor.cadre("c-04"), Actor.member("m-10"));
        assertThat(byPerson.against(Actor.member("m-09")))
                .extracting(SanctionDecision::id)
                .containsExactly(Ref.of("s-1"), Ref.of("s-3"));
        assertThat(byPerson.against(Actor.cadre("c-01"))).isEmpty();
    }

    private static SanctionDecision of(Sanction sanction) {
        return decision("s-" + sanction.code())
                .sanction(sanction)
                .actedUntil(Optional.empty())
                .filedOn(Optional.empty())
                .history(carriedOut(EFFECTIVE))
                .build();
    }
}

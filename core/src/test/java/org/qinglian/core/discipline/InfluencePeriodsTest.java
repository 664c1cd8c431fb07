package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.DisciplineSamples.appeal;
import static org.qinglian.core.fixture.DisciplineSamples.carriedOut;
import static org.qinglian.core.fixture.DisciplineSamples.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.lifecycle.Step;

class InfluencePeriodsTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final InfluencePeriods influence = InfluencePeriods.standard();

    @ParameterizedTest
    @CsvSource({
        "PARTY_WARNING,         2024-03-15, 2025-03-14",
        "PARTY_SERIOUS_WARNING, 2024-03-15, 2025-09-14",
        "PARTY_REMOVAL,         2024-03-15, 2026-03-14",
        "PARTY_EXPULSION,       2024-03-15, 2029-03-14",
        "WARNING,               2024-03-15, 2024-09-14",
        "DEMERIT,               2024-03-15, 2025-03-14",
        "SERIOUS_DEMERIT,       2024-03-15, 2025-09-14",
        "DEMOTION,              2024-03-15, 2026-03-14",
        "REMOVAL,               2024-03-15, 2026-03-14",
        "SUSPENSION,            2024-03-15, 2024-09-14",
        "REASSIGNMENT,          2024-03-15, 2025-03-14",
        "ORDERED_RESIGNATION,   2024-03-15, 2026-03-14",
        "RELIEF,                2024-03-15, 2026-03-14",
        "DOWNGRADING,           2024-03-15, 2026-03-14",
        "ADMONITION,            2024-03-15, 2024-09-14",
    })
    void each_sanction_has_effect_for_its_own_time(Sanction sanction, LocalDate effective, LocalDate last) {
        assertThat(lastDay(of(sanction, effective))).contains(last);
    }

    @Test
    void a_serious_warning_in_lieu_of_removal_has_effect_for_as_long_as_the_removal() {
        SanctionDecision decision =
                of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2024, 3, 15)).withInLieuOf(Sanction.PARTY_REMOVAL);

        assertThat(lastDay(decision)).contains(LocalDate.of(2026, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({"12, 2027-05-09", "24, 2028-05-09"})
    void probation_has_effect_for_24_months_after_rights_are_restored(int term, LocalDate last) {
        SanctionDecision decision =
                of(Sanction.PARTY_PROBATION, LocalDate.of(2024, 5, 10)).withProbation(Probation.of(term));

        assertThat(lastDay(decision)).contains(last);
        assertThat(influence.alone(decision, LATER).orElseThrow().days().from()).isEqualTo("2024-05-10");
    }

    @Test
    void extended_probation_has_effect_as_if_two_years_had_been_decided() {
        SanctionDecision decision = of(Sanction.PARTY_PROBATION, LocalDate.of(2024, 5, 10))
                .withProbation(Probation.of(12).withExtendedTo(24));

        assertThat(lastDay(decision)).contains(LocalDate.of(2028, 5, 9));
    }

    @Test
    void the_day_on_record_on_which_rights_were_restored_counts() {
        SanctionDecision decision = of(Sanction.PARTY_PROBATION, LocalDate.of(2024, 5, 10))
                .withProbation(Probation.of(12).withRestoredOn(LocalDate.of(2025, 5, 12)));

        assertThat(lastDay(decision)).contains(LocalDate.of(2027, 5, 11));
    }

    @Test
    void a_dismissal_has_no_end() {
        InfluencePeriod period = influence
                .alone(of(Sanction.DISMISSAL, LocalDate.of(2024, 3, 15)), LATER)
                .orElseThrow();

        assertThat(period.lastDay()).isEmpty();
        assertThat(period.length()).isEmpty();
        assertThat(period.runsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void in_the_party_the_remainder_is_added_without_a_limit() {
        List<InfluencePeriod> periods = influence.of(
                List.of(
                        of(Sanction.PARTY_WARNING, LocalDate.of(2024, 1, 10)),
                        of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2024, 7, 10))),
                LATER);

        assertThat(periods.get(0).lastDay()).contains(LocalDate.of(2025, 1, 9));
        InfluencePeriod stacked = periods.get(1);
        assertThat(stacked.isStacked()).isTrue();
        assertThat(stacked.carried()).isEqualTo(Period.ofMonths(6));
        assertThat(stacked.length().orElseThrow().toTotalMonths()).isEqualTo(24);
        assertThat(stacked.lastDay()).contains(LocalDate.of(2026, 7, 9));
        assertThat(stacked.capped()).isFalse();
    }

    @Test
    void the_lecture_case_comes_to_23_months() {
        InfluencePeriod stacked = influence
                .of(
                        List.of(
                                of(Sanction.PARTY_WARNING, LocalDate.of(2025, 1, 1)),
                                of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2025, 8, 1))),
                        LATER)
                .get(1);

        assertThat(stacked.carried()).isEqualTo(Period.ofMonths(5));
        assertThat(stacked.length().orElseThrow().toTotalMonths()).isEqualTo(23);
        assertThat(stacked.lastDay()).contains(LocalDate.of(2027, 6, 30));
    }

    @Test
    void administrative_sanctions_stack_too() {
        InfluencePeriod stacked = influence
                .of(
                        List.of(
                                of(Sanction.DEMOTION, LocalDate.of(2023, 1, 1)),
                                of(Sanction.SERIOUS_DEMERIT, LocalDate.of(2023, 7, 1))),
                        LATER)
                .get(1);

        assertThat(stacked.carried().toTotalMonths()).isEqualTo(18);
        assertThat(stacked.length().orElseThrow().toTotalMonths()).isEqualTo(36);
        assertThat(stacked.lastDay()).contains(LocalDate.of(2026, 6, 30));
        assertThat(stacked.capped()).isFalse();
    }

    @Test
    void administrative_sanctions_come_to_48_months_at_most_and_party_sanctions_to_more() {
        List<SanctionDecision> administrative = List.of(
                of(Sanction.REMOVAL, LocalDate.of(2023, 1, 1)),
                of(Sanction.DEMOTION, LocalDate.of(2023, 1, 2)),
                of(Sanction.DEMERIT, LocalDate.of(2023, 1, 3)));
        List<SanctionDecision> party = List.of(
                of(Sanction.PARTY_REMOVAL, LocalDate.of(2024, 1, 1)),
                of(Sanction.PARTY_REMOVAL, LocalDate.of(2024, 1, 2)),
                of(Sanction.PARTY_WARNING, LocalDate.of(2024, 1, 3)));

        InfluencePeriod capped = influence.of(administrative, LATER).get(2);
        assertThat(capped.capped()).isTrue();
        assertThat(capped.lastDay()).contains(LocalDate.of(2027, 1, 2));
        assertThat(capped.length().orElseThrow().toTotalMonths()).isEqualTo(48);
        InfluencePeriod uncapped = influence.of(party, LATER).get(2);
        assertThat(uncapped.capped()).isFalse();
        assertThat(uncapped.lastDay()).contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void a_period_that_ended_yesterday_leaves_no_remainder_and_one_that_ends_today_does() {
        SanctionDecision first = of(Sanction.PARTY_WARNING, LocalDate.of(2024, 1, 10));

        InfluencePeriod onLastDay = influence
                .of(List.of(first, of(Sanction.PARTY_WARNING, LocalDate.of(2025, 1, 9))), LATER)
                .get(1);
        InfluencePeriod dayAfter = influence
                .of(List.of(first, of(Sanction.PARTY_WARNING, LocalDate.of(2025, 1, 10))), LATER)
                .get(1);

        assertThat(onLastDay.isStacked()).isTrue();
        assertThat(onLastDay.lastDay()).contains(LocalDate.of(2026, 1, 9));
        assertThat(dayAfter.isStacked()).isFalse();
        assertThat(dayAfter.lastDay()).contains(LocalDate.of(2026, 1, 9));
    }

    @Test
    void a_sanction_of_another_regime_does_not_stack_and_the_longest_governs() {
        List<SanctionDecision> both = List.of(
                of(Sanction.WARNING, LocalDate.of(2024, 7, 10)), of(Sanction.PARTY_WARNING, LocalDate.of(2024, 7, 10)));

        assertThat(influence.of(both, LATER)).noneMatch(InfluencePeriod::isStacked);
        assertThat(influence.governing(both, LATER).orElseThrow().sanction()).isEqualTo(Sanction.PARTY_WARNING);
    }

    @Test
    void before_the_edition_of_2023_no_remainder_is_added_in_the_party() {
        List<InfluencePeriod> periods = influence.of(
                List.of(
                        of(Sanction.PARTY_WARNING, LocalDate.of(2022, 1, 10)),
                        of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2022, 7, 10))),
                LATER);

        assertThat(periods.get(1).isStacked()).isFalse();
        assertThat(periods.get(1).lastDay()).contains(LocalDate.of(2024, 1, 9));
    }

    @Test
    void acts_wholly_before_2016_have_a_serious_warning_of_12_months() {
        SanctionDecision decision = of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2016, 3, 15));

        assertThat(lastDay(decision.withActedUntil(LocalDate.of(2015, 12, 31)))).contains(LocalDate.of(2017, 3, 14));
        assertThat(lastDay(decision.withActedUntil(LocalDate.of(2016, 1, 1)))).contains(LocalDate.of(2017, 9, 14));
    }

    @Test
    void further_use_is_barred_since_2024() {
        SanctionDecision decision = of(Sanction.PARTY_WARNING, LocalDate.of(2024, 3, 15));

        assertThat(bars(decision.withActedUntil(LocalDate.of(2023, 12, 31)))).containsExactly(Bar.PROMOTION);
        assertThat(bars(decision.withActedUntil(LocalDate.of(2024, 1, 1))))
                .containsExactly(Bar.PROMOTION, Bar.FURTHER_USE);
    }

    @Test
    void a_decision_of_a_time_without_rules_is_not_covered() {
        SanctionDecision before = of(Sanction.RELIEF, LocalDate.of(2021, 3, 18));

        assertThat(influence.isCovered(before)).isFalse();
        assertThat(influence.alone(before, LATER)).isEmpty();
        assertThat(influence.isCovered(of(Sanction.RELIEF, LocalDate.of(2021, 3, 19))))
                .isTrue();
    }

    @Test
    void a_decision_has_effect_from_its_day_on_and_none_once_it_is_revoked() {
        SanctionDecision decision = of(Sanction.PARTY_WARNING, LocalDate.of(2024, 3, 15));
        SanctionDecision revoked = decision.withHistory(
                Step.of(DecisionStage.EFFECTIVE, LocalDate.of(2024, 3, 15)),
                Step.of(DecisionStage.REVOKED, LocalDate.of(2024, 6, 1)));

        assertThat(influence.alone(decision, LocalDate.of(2024, 3, 14))).isEmpty();
        assertThat(influence.alone(decision, LocalDate.of(2024, 3, 15))).isPresent();
        assertThat(influence.alone(revoked, LocalDate.of(2024, 5, 31))).isPresent();
        assertThat(influence.alone(revoked, LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void a_sanction_that_an_appeal_made_lighter_counts_from_the_same_day_for_less() {
        SanctionDecision decision = of(Sanction.PARTY_SERIOUS_WARNING, LocalDate.of(2026, 3, 20))
                .withAppeals(appeal().outcome(AppealOutcome.CHANGED)
                        .changedTo(Sanction.PARTY_WARNING)
                        .build());

        assertThat(influence.alone(decision, LocalDate.of(2026, 5, 7)).flatMap(InfluencePeriod::lastDay))
                .contains(LocalDate.of(2027, 9, 19));
        assertThat(lastDay(decision)).contains(LocalDate.of(2027, 3, 19));
    }

    @Test
    void a_term_that_the_decision_sets_holds() {
        assertThat(lastDay(of(Sanction.DEMERIT, LocalDate.of(2024, 3, 15)).withTermMonths(20)))
                .contains(LocalDate.of(2025, 11, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_BEFORE_ANNIVERSARY,         2024-03-15, 12, 2025-03-14",
        "DAY_BEFORE_ANNIVERSARY,         2024-08-31,  6, 2025-02-28",
        "DAY_BEFORE_CLIPPED_ANNIVERSARY, 2024-08-31,  6, 2025-02-27",
        "DAY_BEFORE_CLIPPED_ANNIVERSARY, 2024-03-15, 12, 2025-03-14",
        "ANNIVERSARY_DAY,                2024-03-15, 12, 2025-03-15",
        "ANNIVERSARY_DAY,                2024-08-31,  6, 2025-02-28",
        "DAY_BEFORE_ANNIVERSARY,         2024-02-29, 12, 2025-02-28",
        "DAY_BEFORE_ANNIVERSARY,         2024-03-31, 12, 2025-03-30",
    })
    void the_last_day_is_by_the_convention_declared(
            EndDayConvention convention, LocalDate start, int months, LocalDate last) {
        assertThat(convention.lastDay(start, months)).isEqualTo(last);
    }

    @Test
    void the_convention_of_the_norms_is_used() {
        InfluencePeriods civil =
                InfluencePeriods.by(DisciplineNorms.standard().withEndDay(EndDayConvention.ANNIVERSARY_DAY));

        assertThat(civil.alone(of(Sanction.PARTY_WARNING, LocalDate.of(2024, 3, 15)), LATER)
                        .flatMap(InfluencePeriod::lastDay))
                .contains(LocalDate.of(2025, 3, 15));
    }

    @Test
    void an_absurd_term_goes_no_further_than_dates_do() {
        SanctionDecision absurd =
                of(Sanction.DEMERIT, LocalDate.of(2024, 3, 15)).withTermMonths(Integer.MAX_VALUE);

        assertThat(EndDayConvention.later(LocalDate.MAX.minusMonths(1), 2)).isEqualTo(LocalDate.MAX);
        assertThat(influence.of(List.of(absurd, absurd, absurd, absurd, absurd, absurd, absurd), LATER))
                .hasSize(7);
    }

    @Test
    void the_formula_equals_remainder_and_new_period_from_the_new_day() {
        LocalDate start = LocalDate.of(2024, 1, 10);
        for (int day = 1; day < 365; day++) {
            LocalDate effective = start.plusDays(day);
            InfluencePeriod stacked = influence
                    .of(List.of(of(Sanction.PARTY_WARNING, start), of(Sanction.PARTY_WARNING, effective)), LATER)
                    .get(1);

            assertThat(stacked.lastDay()).as("effective %s", effective).contains(LocalDate.of(2026, 1, 9));
        }
    }

    private static SanctionDecision of(Sanction sanction, LocalDate effective) {
        return decision("s-" + sanction.code() + effective)
                .sanction(sanction)
                .actedUntil(Optional.empty())
                .history(carriedOut(effective))
                .build();
    }

    private Optional<LocalDate> lastDay(SanctionDecision decision) {
        return influence.alone(decision, LATER).flatMap(InfluencePeriod::lastDay);
    }

    private List<Bar> bars(SanctionDecision decision) {
        return influence.alone(decision, LATER).orElseThrow().bars();
    }
}

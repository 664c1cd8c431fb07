package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.AccountabilitySamples.filed;
import static org.qinglian.core.fixture.AccountabilitySamples.leaderCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.AccountabilitySamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

class AccountabilityReportTest {
    @Test
    void counts_the_sample_by_situation_tier_and_measure() {
        AccountabilityReport report = report(AccountabilitySamples.register(), ProgrammeSamples.AS_OF);

        assertThat(report.decided()).isEqualTo(4);
        assertThat(report.organizations()).isEqualTo(1);
        assertThat(report.persons()).isEqualTo(3);
        assertThat(report.bySituation())
                .containsExactly(
                        Map.entry(Situation.LAX_CONDUCT, 1),
                        Map.entry(Situation.WEAK_OVERSIGHT, 1),
                        Map.entry(Situation.INACTION, 2));
        assertThat(report.byTier())
                .containsExactly(Map.entry(ResponsibilityTier.OVERALL, 1), Map.entry(ResponsibilityTier.MAIN, 3));
        assertThat(report.byMeasure())
                .containsExactly(
                        Map.entry(MeasureKind.EXAMINATION, 1),
                        Map.entry(MeasureKind.CIRCULAR, 1),
                        Map.entry(MeasureKind.ADMONITION, 1),
                        Map.entry(MeasureKind.ORGANIZATIONAL_HANDLING, 1),
                        Map.entry(MeasureKind.DISCIPLINARY_SANCTION, 1));
        assertThat(report.byHandling()).containsExactly(Map.entry(HandlingKind.SUSPENSION, 1));
        assertThat(report.corrected()).isEqualTo(new Share(1, 4));
        assertThat(report.lowest()).isEqualTo(new Share(2, 3));
        assertThat(report.answers().answered()).isEqualTo(new Share(5, 5));
    }

    /** 50 days for three cases and 67 for the one after a review: 217 days for 4 cases. */
    @Test
    void averages_the_days_from_clue_to_decision() {
        assertThat(report(AccountabilitySamples.register(), ProgrammeSamples.AS_OF)
                        .averageDays())
                .contains(new BigDecimal("54.3"));
        assertThat(report(AccountabilityRegister.builder().build(), ProgrammeSamples.AS_OF)
                        .averageDays())
                .isEmpty();
    }

    @Test
    void a_case_without_a_clue_on_record_is_left_out_of_the_average() {
        AccountabilityCase noClue = leaderCase("k-2")
                .history(filed(LocalDate.of(2026, 3, 16)).subList(1, 6))
                .build();

        assertThat(report(
                                AccountabilityRegister.builder()
                                        .addCases(leaderCase("k-1").build(), noClue)
                                        .build(),
                                ProgrammeSamples.AS_OF)
                        .averageDays())
                .contains(new BigDecimal("50.0"));
    }

    @Test
    void counts_nothing_that_was_decided_or_corrected_later() {
        AccountabilityReport before = report(AccountabilitySamples.register(), LocalDate.of(2026, 3, 1));
        AccountabilityReport first = report(AccountabilitySamples.register(), LocalDate.of(2026, 3, 2));

        assertThat(before.decided()).isZero();
        assertThat(before.corrected().percent(1)).isEmpty();
        assertThat(first.decided()).isEqualTo(1);
        assertThat(first.corrected()).isEqualTo(new Share(0, 1));
    }

    /** A sanction for a call that was not answered in the shower (2018-08) was revoked after review in November. */
    @Test
    void the_case_of_the_call_in_the_shower_is_corrected_from_november_on() {
        LocalDate revoked = LocalDate.of(2018, 11, 1);
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(leaderCase("k-1")
                        .object(Actor.cadre("c-04"))
                        .history(List.of(
                                Step.of(AccountabilityState.CLUE, LocalDate.of(2018, 8, 1)),
                                Step.of(AccountabilityState.DECIDED, LocalDate.of(2018, 8, 20))))
                        .correction(Correction.builder()
                                .on(revoked)
                                .by(Authority.commission("o-discipline"))
                                .reason("洗澡未接电话不属于失责情形。")
                                .build())
                        .build())
                .build();

        assertThat(report(register, revoked.minusDays(1)).corrected()).isEqualTo(new Share(0, 1));
        assertThat(report(register, revoked).corrected()).isEqualTo(new Share(1, 1));
        assertThat(report(register, revoked).averageDays()).contains(new BigDecimal("19.0"));
    }

    @Test
    void a_person_on_record_as_cadre_and_as_member_is_one() {
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(
                        leaderCase("k-1").object(Actor.cadre("c-03")).build(),
                        leaderCase("k-2").object(Actor.member("m-08")).build(),
                        leaderCase("k-3").object(Actor.member("m-06")).build(),
                        leaderCase("k-4").object(Actor.cadre("nobody")).build())
                .build();
        AccountabilityReport report = report(register, ProgrammeSamples.AS_OF);

        assertThat(report.decided()).isEqualTo(4);
        assertThat(report.persons()).isEqualTo(3);
        assertThat(report.lowest()).isEqualTo(new Share(2, 2));
    }

    @Test
    void a_situation_of_a_host_comes_after_those_of_the_rules() {
        Situation own = Situation.of("host-situation");
        AccountabilityRegister register = AccountabilityRegister.builder()
                .addCases(leaderCase("k-1")
                        .situations(List.of(own, Situation.INACTION, own))
                        .tier(Optional.empty())
                        .build())
                .build();
        AccountabilityReport report = report(register, ProgrammeSamples.AS_OF);

        assertThat(report.bySituation()).containsExactly(Map.entry(Situation.INACTION, 1), Map.entry(own, 1));
        assertThat(report.byTier()).isEmpty();
        assertThat(own.label()).hasToString("host-situation");
    }

    private static AccountabilityReport report(AccountabilityRegister register, LocalDate asOf) {
        return AccountabilityReport.of(register, OrganizationSamples.register(), AccountabilityNorms.standard(), asOf);
    }
}

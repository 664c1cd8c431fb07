package org.qinglian.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.lifecycle.StepRefusedException;

class SubsidyTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();
    private static final SubsidyBatch BATCH = FundSamples.register().batches().get(0);

    private final Lifecycle<SubsidyBatch, SubsidyState> lifecycle =
            SubsidyLifecycle.guarded(PublicityRule.sevenWorkingDays(), CALENDAR);

    /** The list was put up on Monday, 20 April 2026; that day is not counted. */
    @ParameterizedTest
    @CsvSource({
        "7 working days, 2026-04-28, false",
        "7 working days, 2026-04-29, true",
        "7 working days, 2026-04-30, true",
        "3 days, 2026-04-22, false",
        "3 days, 2026-04-23, true",
        "3 days, 2026-04-24, true",
        "1 month, 2026-05-19, false",
        "1 month, 2026-05-20, true",
        "1 month, 2026-05-21, true"
    })
    void publicity_runs_as_long_as_one_of_the_three_published_rules(String rule, LocalDate end, boolean served) {
        PublicityRule chosen =
                List.of(PublicityRule.sevenWorkingDays(), PublicityRule.threeDays(), PublicityRule.oneMonth()).stream()
                        .filter(each ->
                                each.atLeast().inWords().en().orElseThrow().equals(rule))
                        .findFirst()
                        .orElseThrow();

        assertThat(chosen.isServedBy(DateRange.of(LocalDate.of(2026, 4, 20), end), CALENDAR))
                .isEqualTo(served);
    }

    @Test
    void publicity_that_still_runs_or_cannot_be_counted_is_not_served() {
        assertThat(PublicityRule.threeDays().isServedBy(DateRange.from(LocalDate.of(2026, 4, 20)), CALENDAR))
                .isFalse();
        assertThat(PublicityRule.sevenWorkingDays()
                        .isServedBy(DateRange.of(LocalDate.of(2090, 4, 20), LocalDate.of(2090, 5, 30)), CALENDAR))
                .isFalse();
    }

    @Test
    void a_subsidy_may_have_a_publicity_of_its_own() {
        Subsidy own = FundSamples.subsidy("s").publicity(TimeLimit.days(10)).build();
        FundNorms norms = FundNorms.standard();

        assertThat(norms.publicityOf(Optional.of(own)).atLeast()).isEqualTo(TimeLimit.days(10));
        assertThat(norms.publicityOf(Optional.empty()).atLeast()).isEqualTo(TimeLimit.workingDays(7));
    }

    @Test
    void a_batch_goes_from_declaration_to_what_the_bank_fed_back() {
        assertThat(lifecycle.review(BATCH)).isEmpty();
        assertThat(BATCH.state()).contains(SubsidyState.FED_BACK);
        assertThat(BATCH.releasedOn()).contains(LocalDate.of(2026, 5, 12));
    }

    @Test
    void a_grant_is_refused_with_every_reason() {
        SubsidyBatch twice = until(3).withPublicity(DateRange.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 21)))
                .withPayments(
                        FundSamples.payment("r-1").build(),
                        FundSamples.payment("r-1").build());

        assertThatThrownBy(() -> lifecycle.advance(twice, Step.of(SubsidyState.GRANTED, LocalDate.of(2026, 4, 21))))
                .isInstanceOfSatisfying(
                        StepRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::guard)
                                .containsExactly(
                                        "fund.guard.publicity-over",
                                        "fund.guard.publicity-long-enough",
                                        "fund.guard.each-once"));
        assertThat(lifecycle.refusals(
                        until(3).withPublicity(Optional.empty()),
                        Step.of(SubsidyState.GRANTED, LocalDate.of(2026, 5, 12))))
                .extracting(refusal -> refusal.message().en())
                .containsExactly(
                        "Step 4 goes to granted; expected that publicity is over.",
                        "Step 4 goes to granted; expected that publicity ran long enough.");
    }

    @Test
    void more_than_the_grant_is_not_paid() {
        Step<SubsidyState> paid = Step.of(SubsidyState.PAID, LocalDate.of(2026, 5, 20));

        assertThat(lifecycle.refusals(until(4), paid)).isEmpty();
        assertThat(lifecycle.refusals(until(4).withGranted(Money.yuan("2053.49")), paid))
                .extracting(Refusal::guard)
                .containsExactly("fund.guard.within-grant");
        assertThat(lifecycle.refusals(until(4).withGranted(Optional.empty()), paid))
                .hasSize(1);
    }

    @Test
    void what_is_objected_to_goes_back_to_review() {
        List<Step<SubsidyState>> again =
                lifecycle.advance(until(3), Step.of(SubsidyState.REVIEWED, LocalDate.of(2026, 4, 24)));

        assertThat(again).hasSize(4);
        assertThat(lifecycle.refusals(until(1), Step.of(SubsidyState.PUBLICISED, LocalDate.of(2026, 4, 20))))
                .hasSize(1);
    }

    @Test
    void a_failed_payment_has_paid_nobody_until_it_is_credited() {
        SubsidyPayment sent =
                FundSamples.payment("r-1").creditedOn(Optional.empty()).build();

        assertThat(sent.paidOn()).contains(LocalDate.of(2026, 5, 20));
        assertThat(sent.withFailedOn(LocalDate.of(2026, 5, 21)).paidOn()).isEmpty();
        assertThat(sent.withFailedOn(LocalDate.of(2026, 5, 21))
                        .withCreditedOn(LocalDate.of(2026, 5, 26))
                        .paidOn())
                .contains(LocalDate.of(2026, 5, 26));
    }

    @Test
    void a_second_payment_is_found_within_a_batch_and_across_batches() {
        SubsidyBatch again = BATCH.withId(Ref.of("sb-2"))
                .withPayments(
                        FundSamples.payment("r-3").build(),
                        FundSamples.payment("r-3").build());
        PaidRecipients paid = PaidRecipients.of(List.of(BATCH, again));
        PaidRecipients alone = PaidRecipients.of(List.of(again));

        assertThat(paid.before(BATCH, 2)).isEmpty();
        assertThat(paid.before(again, 0)).contains(BATCH);
        assertThat(alone.before(again, 0)).isEmpty();
        assertThat(alone.before(again, 1)).contains(again);
    }

    @Test
    void a_person_is_deceased_from_the_day_after_death() {
        SubsidyRecipient recipient =
                FundSamples.recipient("r").deceasedOn(LocalDate.of(2026, 5, 20)).build();

        assertThat(recipient.isDeceasedBefore(LocalDate.of(2026, 5, 19))).isFalse();
        assertThat(recipient.isDeceasedBefore(LocalDate.of(2026, 5, 20))).isFalse();
        assertThat(recipient.isDeceasedBefore(LocalDate.of(2026, 5, 21))).isTrue();
    }

    @Test
    void ineligibility_holds_for_one_subsidy_or_for_all() {
        DateRange may = DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        Ineligibility one = new Ineligibility(Optional.of(Ref.of("s-1")), may, "耕地已被征收");
        Ineligibility all = new Ineligibility(Optional.empty(), may, "户籍已迁出");

        assertThat(one.bars(Ref.of("s-1"), LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(one.bars(Ref.of("s-1"), LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(one.bars(Ref.of("s-2"), LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(all.bars(Ref.of("s-2"), LocalDate.of(2026, 5, 1))).isTrue();
    }

    @Test
    void anomalies_are_counted_each_by_its_kind() {
        FundRegister register = FundSamples.register();
        SubsidyBatch wrong = BATCH.withId(Ref.of("sb-2"))
                .withGranted(Money.yuan(1))
                .withPublicity(Optional.empty())
                .withPayments(
                        FundSamples.payment("r-1").build(),
                        FundSamples.payment("r-4").build(),
                        FundSamples.payment("r-5")
                                .creditedOn(Optional.empty())
                                .failedOn(LocalDate.of(2026, 5, 21))
                                .build());
        FundRegister changed = register.withBatches(BATCH, wrong)
                .withRecipients(
                        FundSamples.recipient("r-1")
                                .deceasedOn(LocalDate.of(2026, 1, 1))
                                .build(),
                        FundSamples.recipient("r-4")
                                .addIneligibilities(new Ineligibility(
                                        Optional.empty(), DateRange.from(LocalDate.of(2026, 1, 1)), "户籍已迁出"))
                                .build())
                .withFlows(
                        FundSamples.flow("f-1").payments(List.of()).build(),
                        FundSamples.flow("f-2").allotted(Money.yuan(1)).build());

        FundAnomalies found = FundAnomalies.of(changed, FundNorms.standard(), CALENDAR, LocalDate.of(2026, 9, 30));

        assertThat(found.counts())
                .containsEntry(FundAnomaly.PAID_TWICE, 1)
                .containsEntry(FundAnomaly.PAID_TO_DECEASED, 2)
                .containsEntry(FundAnomaly.PAID_TO_INELIGIBLE, 1)
                .containsEntry(FundAnomaly.GRANTED_BEFORE_PUBLICITY_ENDED, 1)
                .containsEntry(FundAnomaly.BATCH_OVER_GRANT, 1)
                .containsEntry(FundAnomaly.FAILED_PAYMENT_OPEN, 1)
                .containsEntry(FundAnomaly.FLOW_OVER_ALLOTMENT, 1)
                .containsEntry(FundAnomaly.STUCK, 1)
                .hasSize(FundAnomaly.values().length);
    }

    @Test
    void a_register_in_order_has_no_anomaly() {
        FundAnomalies found =
                FundAnomalies.of(FundSamples.register(), FundNorms.standard(), CALENDAR, ProgrammeSamples.AS_OF);

        assertThat(found.counts().values()).containsOnly(0);
        assertThat(found.count(FundAnomaly.STUCK)).isZero();
    }

    private static SubsidyBatch until(int steps) {
        return BATCH.withHistory(BATCH.history().subList(0, steps));
    }
}

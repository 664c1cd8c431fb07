package org.qinglian.core.inspection.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.inspection.fund.FundInspection.assertMet;
import static org.qinglian.core.inspection.fund.FundInspection.batch;
import static org.qinglian.core.inspection.fund.FundInspection.flow;
import static org.qinglian.core.inspection.fund.FundInspection.inspect;
import static org.qinglian.core.inspection.fund.FundInspection.paid;
import static org.qinglian.core.inspection.fund.FundInspection.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.Ineligibility;
import org.qinglian.core.fund.PublicityRule;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.fund.SubsidyState;
import org.qinglian.core.lifecycle.Step;

/** The edges of the checks of subsidies; a failing sample for each of them is in {@code SubsidyFailures}. */
class SubsidyChecksTest {
    @Test
    void all_that_was_allotted_may_be_paid_and_not_a_cent_more() {
        FundFlow flow = FundSamples.flow("f").build();

        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1199999.99"))), false);
        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1200000.00"))), true);
        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1200000.01"))), true);
    }

    @Test
    void publicity_is_as_long_as_the_norms_or_the_subsidy_say() {
        SubsidyBatch fourDays = FundSamples.batch("s")
                .publicity(DateRange.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 23)))
                .build();

        assertMet(batch(new PublicityShort(), fourDays), false);
        assertThat(inspect(
                        new PublicityShort(),
                        FundNorms.standard().withPublicity(PublicityRule.threeDays()),
                        register -> register.withBatches(fourDays)))
                .isClean();
        assertThat(inspect(
                        new PublicityShort(),
                        FundNorms.standard(),
                        register -> register.withBatches(fourDays)
                                .withSubsidies(FundSamples.subsidy("sub-land")
                                        .publicity(TimeLimit.days(3))
                                        .build())))
                .isClean();
    }

    @Test
    void publicity_in_a_year_without_holiday_data_cannot_be_assessed() {
        SubsidyBatch batch = FundSamples.batch("s")
                .publicity(DateRange.of(LocalDate.of(2090, 4, 20), LocalDate.of(2090, 5, 20)))
                .build();

        assertThat(batch(new PublicityShort(), batch))
                .couldNotAssess("fund.publicity-short", "s")
                .hasNoFindings();
    }

    @Test
    void what_was_never_made_public_should_not_have_been_granted() {
        SubsidyBatch batch = FundSamples.batch("s").publicity(Optional.empty()).build();

        assertThat(batch(new GrantedBeforePublicityEnded(), batch))
                .finding("fund.granted-before-publicity-ended", "s")
                .hasMessage(
                        Locale.ENGLISH,
                        "Subsidy batch 's' was granted or paid on 2026-05-12, its publicity ended: none; expected publicity to be over before.");
        assertThat(batch(
                        new GrantedBeforePublicityEnded(),
                        batch.withHistory(batch.history().subList(0, 3))))
                .isClean()
                .met("fund.granted-before-publicity-ended", 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10, false", "2026-05-11, true", "2026-05-12, true"})
    void money_leaves_from_the_day_after_publicity(LocalDate released, boolean met) {
        SubsidyBatch batch = FundSamples.batch("s")
                .publicity(DateRange.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 10)))
                .history(List.of(Step.of(SubsidyState.GRANTED, released)))
                .build();

        assertMet(batch(new GrantedBeforePublicityEnded(), batch), met);
    }

    @Test
    void a_recipient_whose_registers_were_not_compared_since_cannot_be_assessed() {
        SubsidyBatch batch = FundSamples.batch("s")
                .addPayments(FundSamples.payment("r").build())
                .build();
        SubsidyRecipient before =
                FundSamples.recipient("r").verifiedOn(LocalDate.of(2026, 5, 20)).build();

        for (Check check : List.of(new PaidToDeceased(), new PaidToIneligible())) {
            assertThat(paid(check, batch, before))
                    .couldNotAssess(check.id(), "s")
                    .hasNoFindings();
            assertThat(paid(check, batch, before.withVerifiedOn(Optional.empty())))
                    .couldNotAssess(check.id(), "s");
            assertMet(paid(check, batch, before.withVerifiedOn(LocalDate.of(2026, 5, 21))), true);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20, false", "2026-05-21, true", "2026-05-22, true"})
    void a_payment_on_the_day_of_death_is_not_one_after_it(LocalDate died, boolean met) {
        assertMet(
                paid(
                        new PaidToDeceased(),
                        FundSamples.batch("s")
                                .addPayments(FundSamples.payment("r").build())
                                .build(),
                        FundSamples.recipient("r").deceasedOn(died).build()),
                met);
    }

    @Test
    void who_is_not_eligible_for_another_subsidy_may_be_paid() {
        DateRange always = DateRange.from(LocalDate.of(2020, 1, 1));

        assertMet(
                paid(
                        new PaidToIneligible(),
                        FundSamples.batch("s")
                                .addPayments(FundSamples.payment("r").build())
                                .build(),
                        FundSamples.recipient("r")
                                .addIneligibilities(
                                        new Ineligibility(Optional.of(Ref.of("sub-other")), always, "未承包林地"))
                                .build()),
                true);
    }

    @Test
    void the_same_recipient_may_get_another_subsidy_or_another_year() {
        SubsidyBatch first = FundSamples.batch("s-1")
                .addPayments(FundSamples.payment("r").build())
                .build();

        assertThat(inspect(
                        new PaidTwice(),
                        FundNorms.standard(),
                        register -> register.withBatches(
                                first,
                                first.withId(Ref.of("s-2")).withSubsidy(Ref.of("sub-other")),
                                first.withId(Ref.of("s-3")).withPeriod(Period.parse("2025")))))
                .isClean()
                .met("fund.paid-twice", 3);
    }

    /** It failed on Thursday, 2026-05-21: three working days end on Tuesday, 2026-05-26. */
    @ParameterizedTest
    @CsvSource({"2026-05-25, true", "2026-05-26, true", "2026-05-27, false"})
    void a_failed_payment_is_put_right_within_three_working_days(LocalDate fixed, boolean met) {
        SubsidyPayment failed = FundSamples.payment("r")
                .creditedOn(Optional.empty())
                .failedOn(LocalDate.of(2026, 5, 21))
                .build();

        assertMet(payment(new FailedPaymentOpen(), failed.withFixedOn(fixed)), met);
        assertMet(payment(new FailedPaymentOpen(), failed), false);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20, true", "2026-05-21, true", "2026-05-22, false"})
    void a_payment_is_credited_by_the_next_day(LocalDate credited, boolean met) {
        assertMet(
                payment(
                        new CreditedLate(),
                        FundSamples.payment("r").creditedOn(credited).build()),
                met);
    }
}

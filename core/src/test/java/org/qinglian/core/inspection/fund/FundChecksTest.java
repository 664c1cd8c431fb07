package org.qinglian.core.inspection.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Norms;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fund.BookKind;
import org.qinglian.core.fund.BudgetDocument;
import org.qinglian.core.fund.BudgetKind;
import org.qinglian.core.fund.BudgetLevel;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.fund.Ineligibility;
import org.qinglian.core.fund.PublicityRule;
import org.qinglian.core.fund.SanGongKind;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;
import org.qinglian.core.fund.SubsidyState;
import org.qinglian.core.fund.TransferDetail;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;

/** The edges of the checks of funds; a failing sample for each of them is in {@code FundFailures}. */
class FundChecksTest {
    private static final Money DOLLAR = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

    @ParameterizedTest
    @CsvSource({"2026-01-19, false", "2026-01-20, true", "2026-01-21, true"})
    void may_be_published_from_the_day_of_approval(LocalDate published, boolean met) {
        assertMet(
                document(
                        new PublishedBeforeSettled(),
                        FundSamples.governmentBudget("b").publishedOn(published).build()),
                met);
    }

    @Test
    void what_was_never_approved_should_not_have_been_published() {
        assertThat(document(
                        new PublishedBeforeSettled(),
                        FundSamples.governmentBudget("b")
                                .approvedOn(Optional.empty())
                                .build()))
                .finding("fund.published-before-settled", "b")
                .hasMessage(
                        Locale.ENGLISH,
                        "Budget document 'b' was published on 2026-02-02; its approval or reply is dated: none; expected publication on or after that day.");
    }

    @Test
    void figures_that_are_not_on_record_cannot_be_compared() {
        Inspection inspection = document(
                new PublishedFigureDiffers(),
                FundSamples.unitBudget("b")
                        .books(List.of(FundSamples.book(100)
                                .publishedExpenditure(Optional.empty())
                                .build()))
                        .build());

        assertThat(inspection.notAssessed())
                .extracting(NotAssessed::toString)
                .containsExactly(
                        "[fund.published-figure-differs] Budget document 'b' lacks the approved or the published figure of the general public budget; they cannot be compared.");
    }

    @Test
    void figures_are_the_same_however_many_zeros_they_end_in() {
        assertMet(
                document(
                        new PublishedFigureDiffers(),
                        FundSamples.unitBudget("b")
                                .books(List.of(FundSamples.book(100)
                                        .publishedExpenditure(Money.yuan("100.00"))
                                        .build()))
                                .build()),
                true);
    }

    @Test
    void departments_and_adjustments_need_not_have_four_books() {
        BudgetDocument adjustment = FundSamples.governmentBudget("b")
                .kind(BudgetKind.ADJUSTMENT)
                .books(List.of())
                .build();

        assertThat(document(new BookMissing(), FundSamples.departmentBudget("b").build()))
                .isClean()
                .met("fund.book-missing", 0);
        assertThat(document(new BookMissing(), adjustment)).isClean().met("fund.book-missing", 0);
    }

    @Test
    void books_are_those_of_the_norms() {
        BudgetDocument document =
                FundSamples.governmentBudget("b").absentBooks(List.of()).build();
        FundNorms three = FundNorms.standard().withBooks(EnumSet.complementOf(EnumSet.of(BookKind.SOCIAL_INSURANCE)));

        assertMet(document(new BookMissing(), document), false);
        assertThat(inspect(new BookMissing(), three, register -> register.withBudgetDocuments(document)))
                .isClean();
    }

    @Test
    void special_transfers_are_told_by_region_and_project_and_general_ones_by_region() {
        BudgetDocument document = FundSamples.governmentBudget("b")
                .depth(FundSamples.depth()
                        .addTransfers(
                                new TransferDetail(FundKind.GENERAL_TRANSFER, true, false),
                                new TransferDetail(FundKind.SPECIAL_TRANSFER, true, false),
                                new TransferDetail(FundKind.GENERAL_TRANSFER, false, false),
                                new TransferDetail(FundKind.SPECIAL_TRANSFER, false, true))
                        .build())
                .build();

        assertThat(document(new DetailNotReached(), document).findings())
                .extracting(
                        finding -> finding.pointer() + " " + finding.message().en())
                .containsExactly(
                        "/fund/budgetDocuments/0/depth/transfers/1 Budget document 'b' is published, special transfer, down to: region; expected: region, and project of special transfers.",
                        "/fund/budgetDocuments/0/depth/transfers/2 Budget document 'b' is published, general transfer, down to: none; expected: region, and project of special transfers.",
                        "/fund/budgetDocuments/0/depth/transfers/3 Budget document 'b' is published, special transfer, down to: project; expected: region, and project of special transfers.");
    }

    @Test
    void detail_that_is_not_on_record_cannot_be_assessed() {
        assertThat(document(
                        new DetailNotReached(),
                        FundSamples.unitBudget("b").depth(Optional.empty()).build()))
                .couldNotAssess("fund.detail-not-reached", "b")
                .hasNoFindings();
    }

    @Test
    void what_is_not_published_is_asked_for_nothing_that_publication_needs() {
        BudgetDocument unpublished = FundSamples.unitBudget("b")
                .publishedOn(Optional.empty())
                .url(Optional.empty())
                .depth(Optional.empty())
                .build();

        for (Check check : List.of(
                new PublishedBeforeSettled(),
                new PublishedFigureDiffers(),
                new DetailNotReached(),
                new PublishedNowhere())) {
            assertThat(document(check, unpublished)).isClean().met(check.id(), 0);
        }
    }

    @Test
    void a_chain_of_replies_has_an_end_and_no_gap() {
        BudgetDocument government = FundSamples.governmentBudget("b-gov").build();
        BudgetDocument unit =
                FundSamples.unitBudget("b-unit").superior(Ref.of("b-gov")).build();
        Inspection inspection = inspect(
                new ReplyChainBroken(),
                FundNorms.standard(),
                register -> register.withBudgetDocuments(
                        government.withSuperior(Ref.of("b-unit")),
                        unit,
                        FundSamples.departmentBudget("b-dept")
                                .superior(Optional.empty())
                                .build(),
                        FundSamples.departmentBudget("b-lost")
                                .superior(Ref.of("nowhere"))
                                .build()));

        assertThat(inspection.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Budget document 'b-gov' names as superior: b-unit; expected: none.",
                        "Budget document 'b-unit' names as superior: government, budget of 2026; expected: department, budget of 2026.",
                        "Budget document 'b-dept' names as superior: none; expected: government, budget of 2026.");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, false", "2026-02-05, true", "2026-02-06, true"})
    void a_unit_is_replied_to_from_the_day_of_the_reply_to_its_department(LocalDate replied, boolean met) {
        Inspection inspection = inspect(
                new ReplyBeforeSuperior(),
                FundNorms.standard(),
                register -> register.withBudgetDocuments(
                        FundSamples.departmentBudget("b-dept").build(),
                        FundSamples.unitBudget("b").repliedOn(replied).build()));

        assertMet(inspection, met);
    }

    @Test
    void an_expense_above_last_year_needs_a_reason_or_a_norm() {
        BudgetDocument above = FundSamples.unitBudget("b")
                .addSanGong(FundSamples.sanGong(SanGongKind.VEHICLES)
                        .amount(Money.yuan(52_500))
                        .build())
                .build();
        BudgetDocument explained = above.withSanGong(above.sanGong().get(0).withReason("更新已报废车辆"));

        assertMet(document(new SanGongAboveLastYear(), above), false);
        assertMet(document(new SanGongAboveLastYear(), explained), true);
        assertThat(inspect(
                        new SanGongAboveLastYear(),
                        FundNorms.standard().withSanGongGrowth(BigDecimal.valueOf(5)),
                        register -> register.withBudgetDocuments(above)))
                .isClean();
    }

    @Test
    void an_expense_without_last_year_or_in_another_currency_cannot_be_compared() {
        BudgetDocument document = FundSamples.unitBudget("b")
                .addSanGong(
                        FundSamples.sanGong(SanGongKind.VEHICLES)
                                .lastYear(Optional.empty())
                                .build(),
                        FundSamples.sanGong(SanGongKind.RECEPTIONS)
                                .lastYear(DOLLAR)
                                .build())
                .build();

        assertThat(document(new SanGongAboveLastYear(), document).notAssessed())
                .extracting(gap -> gap.reason().en())
                .containsExactly(
                        "Budget document 'b' lacks last year's amount for official vehicles in the same currency; it cannot be compared.",
                        "Budget document 'b' lacks last year's amount for official receptions in the same currency; it cannot be compared.");
    }

    @Test
    void every_negative_amount_is_found_where_it_stands() {
        FundFlow flow = FundSamples.flow("f")
                .allotted(Money.yuan(-1))
                .addPayments(new FundPayment(ProgrammeSamples.AS_OF, Money.yuan("-0.01")))
                .build();
        SubsidyBatch batch = FundSamples.batch("s").granted(Money.yuan(-5)).build();

        assertThat(inspect(
                                new NegativeAmount(),
                                FundNorms.standard(),
                                register -> register.withFlows(flow).withBatches(batch))
                        .findings())
                .extracting(finding -> finding.pointer())
                .containsExactly(
                        "/fund/flows/0/allotted", "/fund/flows/0/payments/2/amount", "/fund/batches/0/granted");
    }

    @Test
    void amounts_in_two_currencies_are_not_added_but_said_not_to_be_assessable() {
        FundFlow flow = FundSamples.flow("f").allotted(DOLLAR).build();
        SubsidyBatch batch = FundSamples.batch("s")
                .granted(DOLLAR)
                .addPayments(FundSamples.payment("r").build())
                .build();

        assertThat(flow(new FlowOverpaid(), flow))
                .couldNotAssess("fund.flow-overpaid", "f")
                .hasNoFindings();
        assertThat(batch(new BatchOverGrant(), batch))
                .couldNotAssess("fund.batch-over-grant", "s")
                .hasNoFindings();
        assertThat(flow(new TwoCurrencies(), flow))
                .finding("fund.two-currencies", "f")
                .hasPointer("/fund/flows/0/allotted");
        assertThat(batch(new TwoCurrencies(), batch))
                .finding("fund.two-currencies", "s")
                .hasPointer("/fund/batches/0/payments/0/amount");
    }

    @Test
    void all_that_was_allotted_may_be_paid_and_not_a_cent_more() {
        FundFlow flow = FundSamples.flow("f").build();

        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1199999.99"))), false);
        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1200000.00"))), true);
        assertMet(flow(new FlowOverpaid(), flow.withAllotted(Money.yuan("1200000.01"))), true);
    }

    /** A county received money on 2026-05-30: it has until 2026-06-29. */
    @ParameterizedTest
    @CsvSource({"2026-06-28, true", "2026-06-29, true", "2026-06-30, false"})
    void money_may_stay_thirty_days_where_it_is_passed_on(LocalDate issued, boolean met) {
        FundFlow flow = FundSamples.flow("f")
                .hops(List.of(
                        FundSamples.hop(Level.COUNTY)
                                .receivedOn(LocalDate.of(2026, 5, 30))
                                .issuedOn(issued)
                                .build(),
                        FundSamples.hop(Level.TOWNSHIP).build()))
                .build();

        assertMet(flow(new FlowStuck(), flow), met);
    }

    @Test
    void how_long_a_province_may_take_is_left_to_the_rule_book() {
        FundFlow flow = FundSamples.flow("f")
                .hops(List.of(
                        FundSamples.hop(Level.PROVINCE)
                                .receivedOn(LocalDate.of(2026, 1, 1))
                                .build(),
                        FundSamples.hop(Level.COUNTY).build()))
                .build();

        assertThat(flow(new FlowStuck(), flow)).isClean().met("fund.flow-stuck", 0);
    }

    @Test
    void more_than_was_received_is_not_passed_on_either() {
        FundFlow flow = FundSamples.flow("f")
                .hops(List.of(FundSamples.hop(Level.COUNTY)
                        .issued(Money.yuan("2000000.01"))
                        .build()))
                .build();

        assertMet(flow(new FlowWithheld(), flow), false);
    }

    @Test
    void days_on_one_day_are_in_order() {
        LocalDate day = LocalDate.of(2026, 5, 6);
        FundFlow flow = FundSamples.flow("f")
                .approvedOn(day)
                .issuedOn(day)
                .hops(List.of())
                .payments(List.of(new FundPayment(day, Money.yuan(1))))
                .build();

        assertMet(flow(new FlowDatesDisordered(), flow), true);
        assertThat(flow(new FlowDatesDisordered(), flow.withIssuedOn(day.plusDays(1))))
                .finding("fund.flow-dates-disordered", "f")
                .hasPointer("/fund/flows/0/payments");
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

    @Test
    void parts_of_the_scale_have_their_points_once() {
        Inspection inspection = inspect(
                new TransparencyPointsOff(),
                FundNorms.standard(),
                register -> register.withTransparencyAssessments(FundSamples.transparency("t")
                        .points(List.of(
                                FundSamples.points("institution", "50"),
                                FundSamples.points("institution", "-0.5"),
                                FundSamples.points("budget", "340"),
                                FundSamples.points("fame", "1"),
                                FundSamples.points("principles", "30")))
                        .build()));

        assertThat(inspection.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Transparency assessment 't' has for 'institution': -0.5; expected: 0–50.",
                        "Transparency assessment 't' has for 'fame': 1; expected: none.",
                        "Transparency assessment 't' has for 'institution; other important information': none, or more than one; expected: one.");
    }

    @Test
    void an_assessment_on_an_unknown_scale_cannot_be_assessed() {
        assertThat(inspect(
                        new TransparencyPointsOff(),
                        FundNorms.standard(),
                        register -> register.withTransparencyAssessments(
                                FundSamples.transparency("t").scale("own").build())))
                .couldNotAssess("fund.transparency-points-off", "t")
                .hasNoFindings();
    }

    @Test
    void a_document_of_a_level_that_nobody_replies_to_needs_no_superior() {
        assertThat(BudgetLevel.GOVERNMENT.above()).isEmpty();
        assertThat(BudgetLevel.UNIT.above()).contains(BudgetLevel.DEPARTMENT);
    }

    private static Inspection document(Check check, BudgetDocument document) {
        return inspect(check, FundNorms.standard(), register -> register.withBudgetDocuments(document));
    }

    private static Inspection flow(Check check, FundFlow flow) {
        return inspect(check, FundNorms.standard(), register -> register.withFlows(flow));
    }

    private static Inspection batch(Check check, SubsidyBatch batch) {
        return inspect(check, FundNorms.standard(), register -> register.withBatches(batch));
    }

    private static Inspection payment(Check check, SubsidyPayment payment) {
        return batch(check, FundSamples.batch("s").addPayments(payment).build());
    }

    private static Inspection paid(Check check, SubsidyBatch batch, SubsidyRecipient recipient) {
        return inspect(
                check,
                FundNorms.standard(),
                register -> register.withBatches(batch).withRecipients(recipient));
    }

    private static void assertMet(Inspection inspection, boolean met) {
        assertThat(inspection.findings()).hasSize(met ? 0 : 1);
        assertThat(inspection.notAssessed()).isEmpty();
        assertThat(inspection.results().get(0).subjects()).isPositive();
    }

    private static Inspection inspect(Check check, Norms norms, UnaryOperator<FundRegister> change) {
        return Inspector.builder()
                .add(check)
                .norms(norms)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withFund(change.apply(FundRegister.builder().build())),
                        ProgrammeSamples.AS_OF);
    }
}

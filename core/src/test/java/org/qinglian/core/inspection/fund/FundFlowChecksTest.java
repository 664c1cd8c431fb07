package org.qinglian.core.inspection.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.inspection.fund.FundInspection.assertMet;
import static org.qinglian.core.inspection.fund.FundInspection.batch;
import static org.qinglian.core.inspection.fund.FundInspection.flow;
import static org.qinglian.core.inspection.fund.FundInspection.inspect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundNorms;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.inspection.Inspection;

/** The edges of the checks of flows, of amounts and of transparency. */
class FundFlowChecksTest {
    private static final Money DOLLAR = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

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
}

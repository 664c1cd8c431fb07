package org.qinglian.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

class FundFlowTest {
    private static final FundFlow FLOW = FundSamples.flow("f").build();
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    @Test
    void stays_are_from_receipt_to_issue_and_at_the_last_stop_to_the_first_payment() {
        assertThat(FLOW.stays(AS_OF))
                .containsExactly(
                        stay(0, Level.PROVINCE, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 28), 18),
                        stay(1, Level.COUNTY, LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 12), 13),
                        stay(2, Level.TOWNSHIP, LocalDate.of(2026, 5, 13), LocalDate.of(2026, 6, 3), 21));
    }

    @Test
    void as_it_stood_on_an_earlier_day_money_was_still_where_it_was() {
        assertThat(FLOW.stays(LocalDate.of(2026, 5, 4)))
                .containsExactly(
                        stay(0, Level.PROVINCE, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 28), 18),
                        new FundStay(1, Level.COUNTY, false, LocalDate.of(2026, 4, 29), Optional.empty(), 5));
        assertThat(FLOW.stays(LocalDate.of(2026, 4, 9))).isEmpty();
    }

    @Test
    void money_that_came_to_the_next_stop_has_left_the_one_before() {
        FundFlow flow = FLOW.withHops(
                FLOW.hops().get(0).withIssuedOn(Optional.empty()), FLOW.hops().get(1));

        assertThat(flow.stays(AS_OF).get(0).until()).contains(LocalDate.of(2026, 4, 29));
    }

    @Test
    void is_stuck_from_the_day_after_the_last_one() {
        FundNorms norms = FundNorms.standard();
        FundStay open = new FundStay(1, Level.COUNTY, false, LocalDate.of(2026, 5, 30), Optional.empty(), 30);

        assertThat(norms.isStuck(open, WorkCalendar.standard(), LocalDate.of(2026, 6, 28)))
                .isFalse();
        assertThat(norms.isStuck(open, WorkCalendar.standard(), LocalDate.of(2026, 6, 29)))
                .isFalse();
        assertThat(norms.isStuck(open, WorkCalendar.standard(), LocalDate.of(2026, 6, 30)))
                .isTrue();
    }

    @Test
    void payments_add_up_to_a_day() {
        assertThat(FLOW.paid(LocalDate.of(2026, 6, 2))).contains(Money.yuan(0));
        assertThat(FLOW.paid(LocalDate.of(2026, 6, 23))).contains(Money.yuan(800_000));
        assertThat(FLOW.paid(AS_OF)).contains(Money.yuan(1_200_000));
    }

    @Test
    void amounts_in_two_currencies_are_not_added() {
        FundFlow mixed =
                FLOW.withPayments(new FundPayment(AS_OF, new Money(BigDecimal.ONE, Currency.getInstance("USD"))));

        assertThat(mixed.isOfOneCurrency()).isFalse();
        assertThat(mixed.paid(AS_OF)).isEmpty();
    }

    @Test
    void days_and_amounts_say_where_they_stand() {
        assertThat(FLOW.days())
                .extracting(StatedDay::place)
                .containsExactly(
                        "/approvedOn",
                        "/issuedOn",
                        "/hops/0/receivedOn",
                        "/hops/0/issuedOn",
                        "/hops/1/receivedOn",
                        "/hops/1/issuedOn",
                        "/hops/2/receivedOn",
                        "/payments");
        assertThat(FLOW.withHops(List.of()).amounts())
                .containsExactly(
                        new StatedAmount("/allotted", Money.yuan(2_000_000)),
                        new StatedAmount("/payments/0/amount", Money.yuan(800_000)),
                        new StatedAmount("/payments/1/amount", Money.yuan(400_000)));
    }

    private static FundStay stay(int hop, Level level, LocalDate since, LocalDate until, long days) {
        return new FundStay(hop, level, hop == 2, since, Optional.of(until), days);
    }
}

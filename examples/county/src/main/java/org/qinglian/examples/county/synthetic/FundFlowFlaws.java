package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Money;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundHop;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.FundSource;

/** Flaws of money on its way (资金流转类问题). */
final class FundFlowFlaws {
    /** Where the city stands on the way of central money, after the province. */
    private static final int CITY = 1;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "fund.flow-dates-disordered",
                    "The voucher was booked under the day of the transfer order.",
                    flow -> true,
                    flow -> flow.withPayments(
                            new FundPayment(
                                    lastHop(flow).receivedOn().orElseThrow().minusDays(1),
                                    flow.payments().get(0).amount()),
                            flow.payments().get(1))),
            flaw(
                    "fund.flow-stuck",
                    "The money came in spring, and the project was still being applied for in autumn.",
                    flow -> flow.source() == FundSource.LOCAL,
                    FundFlowFlaws::unpaid),
            flaw(
                    "fund.flow-withheld",
                    "The city kept a part of it as a fee for managing it.",
                    flow -> flow.source() == FundSource.CENTRAL,
                    FundFlowFlaws::withheld),
            flaw(
                    "fund.flow-overpaid",
                    "An invoice was paid out of the wrong fund.",
                    flow -> true,
                    flow -> flow.withPayments(
                            flow.payments().get(0),
                            new FundPayment(flow.payments().get(1).paidOn(), flow.allotted()))));

    private FundFlowFlaws() {}

    private static SeededFlaw flaw(
            String check, String story, Predicate<FundFlow> fits, UnaryOperator<FundFlow> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.fund.flows, fits, 1)
                        .forEach(flow -> CountyDraft.replace(draft.fund.flows, change.apply(flow))));
    }

    private static FundHop lastHop(FundFlow flow) {
        return flow.hops().get(flow.hops().size() - 1);
    }

    private static FundFlow unpaid(FundFlow flow) {
        return flow.withPayments(List.of());
    }

    private static FundFlow withheld(FundFlow flow) {
        List<FundHop> hops = new ArrayList<>(flow.hops());
        FundHop city = hops.get(CITY);
        hops.set(CITY, city.withIssued(flow.allotted().minus(Money.yuan(20_000))));
        return flow.withHops(hops);
    }
}

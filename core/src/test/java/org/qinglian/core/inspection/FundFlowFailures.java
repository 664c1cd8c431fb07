package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withFund;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of fund flows. */
final class FundFlowFailures {
    private FundFlowFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("fund.flow-dates-disordered", ERROR)
                        .in(with(flow -> flow.withIssuedOn(LocalDate.of(2026, 4, 11))))
                        .at("f-special", "/fund/flows/0/hops/0/receivedOn")
                        .says(
                                "资金流转“f-special”的 hops/0/receivedOn 为 2026-04-10，早于 issuedOn 的 2026-04-11；应按批准、下达、收到、支付先后排列。",
                                "Fund flow 'f-special' has hops/0/receivedOn on 2026-04-10, before issuedOn on 2026-04-11; expected approval, issue, receipt and payment in this order."),
                FailingSample.of("fund.flow-stuck", WARNING)
                        .in(with(flow -> flow.withPayments()
                                .withHops(Replace.at(
                                        flow.hops(),
                                        2,
                                        FundSamples.hop(Level.TOWNSHIP)
                                                .receivedOn(LocalDate.of(2026, 3, 31))
                                                .build()))))
                        .at("f-special", "/fund/flows/0/hops/2")
                        .basis("本库约定：市县参照省级30日下达，到位后90日内首次支付")
                        .says(
                                "资金流转“f-special”在乡镇（街道）环节停留 91 日（自 2026-03-31 起，截至 2026-06-30 未完成）；应不迟于 2026-06-29。",
                                "Fund flow 'f-special' stayed 91 days at the township or street stop since 2026-03-31 (not done by 2026-06-30); expected by 2026-06-29."),
                FailingSample.of("fund.flow-withheld", ERROR)
                        .in(with(flow -> flow.withHops(
                                Replace.at(flow.hops(), 1, flow.hops().get(1).withIssued(Money.yuan(1_900_000))))))
                        .at("f-special", "/fund/flows/0/hops/1/issued")
                        .basis("《财政违法行为处罚处分条例》第六条（2011）")
                        .says(
                                "资金流转“f-special”县级环节收到 2,000,000.00 CNY，下达 1,900,000.00 CNY；应足额下达。",
                                "Fund flow 'f-special' received 2,000,000.00 CNY at the county stop and passed on 1,900,000.00 CNY; expected the same amount."),
                FailingSample.of("fund.flow-overpaid", ERROR)
                        .in(with(flow -> flow.withPayments(Replace.plus(
                                flow.payments(), new FundPayment(LocalDate.of(2026, 6, 30), Money.yuan("800000.01"))))))
                        .at("f-special", "/fund/flows/0/payments")
                        .basis("《预算法》第十三条（2018）")
                        .says(
                                "资金流转“f-special”累计支付 2,000,000.01 CNY，超过下达数 2,000,000.00 CNY；应不超过。",
                                "Fund flow 'f-special' paid 2,000,000.01 CNY in all, more than the allotted 2,000,000.00 CNY; expected no more."));
    }

    private static Programme with(UnaryOperator<FundFlow> change) {
        return withFund(register -> register.withFlows(Replace.in(register.flows(), "f-special", change)));
    }
}

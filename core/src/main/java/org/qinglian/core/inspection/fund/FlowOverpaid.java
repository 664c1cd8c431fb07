package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.FundFlow;

/** No more is paid than was allotted (不超下达支付). */
final class FlowOverpaid extends RecordCheck<FundFlow> {
    FlowOverpaid() {
        super("fund.flow-overpaid", Severity.ERROR, Optional.of(FundBasis.WITHIN_BUDGET), FundCollections.FLOWS);
    }

    @Override
    protected void judge(FundFlow flow, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Money> paid = flow.paid(inspected.asOf());
        if (paid.isEmpty()) {
            verdicts.notAssessable(flow, "fund.amounts-in-two-currencies", Map.of());
            return;
        }
        verdicts.expect(
                !paid.get().isMoreThan(flow.allotted()),
                flow,
                pointer + "/payments",
                Map.of("found", paid.get(), "expected", flow.allotted()));
    }
}

package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundHop;

/** Every stop passes on what it received (不截留). */
final class FlowWithheld extends RecordCheck<FundFlow> {
    FlowWithheld() {
        super("fund.flow-withheld", Severity.ERROR, Optional.of(FundBasis.FISCAL_VIOLATION), FundCollections.FLOWS);
    }

    @Override
    protected void judge(FundFlow flow, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < flow.hops().size(); i++) {
            FundHop hop = flow.hops().get(i);
            if (hop.received().isPresent() && hop.issued().isPresent()) {
                verdicts.expect(
                        hop.issued().equals(hop.received()),
                        flow,
                        pointer + "/hops/" + i + "/issued",
                        Map.of(
                                "level", hop.level(),
                                "found", hop.issued().get(),
                                "expected", hop.received().get()));
            }
        }
    }
}

package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundStay;

/** Money does not stay on its way longer than it may (资金不滞留). How long a province may take is a row of the statutory rule book. */
final class FlowStuck extends RecordCheck<FundFlow> {
    FlowStuck() {
        super("fund.flow-stuck", Severity.WARNING, Optional.of(FundBasis.STAY), FundCollections.FLOWS);
    }

    @Override
    protected void judge(FundFlow flow, String pointer, Inspected inspected, Verdicts verdicts) {
        for (FundStay stay : flow.stays(inspected.asOf())) {
            if (stay.level() != Level.PROVINCE) {
                verdicts.expectInTime(
                        flow,
                        pointer + "/hops/" + stay.hop(),
                        FundShared.norms(inspected).endOf(stay, inspected.calendar()),
                        stay.until(),
                        inspected.asOf(),
                        Map.of("level", stay.level(), "days", stay.days()));
            }
        }
    }
}

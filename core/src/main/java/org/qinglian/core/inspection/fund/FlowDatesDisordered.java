package org.qinglian.core.inspection.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.StatedDay;

/** Money is approved, issued, received, passed on and paid in this order (资金流转日期先后). */
final class FlowDatesDisordered extends RecordCheck<FundFlow> {
    FlowDatesDisordered() {
        super("fund.flow-dates-disordered", Severity.ERROR, Optional.empty(), FundCollections.FLOWS);
    }

    @Override
    protected void judge(FundFlow flow, String pointer, Inspected inspected, Verdicts verdicts) {
        List<StatedDay> days = flow.days();
        for (int i = 1; i < days.size(); i++) {
            StatedDay before = days.get(i - 1);
            StatedDay found = days.get(i);
            if (found.day().isBefore(before.day())) {
                verdicts.notMet(
                        flow,
                        pointer + found.place(),
                        Map.of(
                                "field", found.place().substring(1),
                                "found", found.day(),
                                "other", before.place().substring(1),
                                "expected", before.day()));
                return;
            }
        }
        verdicts.met();
    }
}

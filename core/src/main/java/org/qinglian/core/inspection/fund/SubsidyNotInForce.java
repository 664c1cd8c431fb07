package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.Subsidy;
import org.qinglian.core.fund.SubsidyBatch;

/** A subsidy is paid for periods in which its policy is in force (政策有效期内). */
final class SubsidyNotInForce extends RecordCheck<SubsidyBatch> {
    SubsidyNotInForce() {
        super("fund.subsidy-not-in-force", Severity.ERROR, Optional.of(FundBasis.BY_CARD), FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        inspected
                .registry()
                .find(Subsidy.class, batch.subsidy())
                .flatMap(Subsidy::during)
                .ifPresent(inForce -> verdicts.expect(
                        inForce.overlaps(DateRange.of(
                                batch.period().start(), batch.period().end())),
                        batch,
                        pointer + "/period",
                        Map.of("found", batch.period(), "subsidy", batch.subsidy(), "expected", inForce.inWords())));
    }
}

package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyBatch;

/** Money leaves only when publicity is over (公示后拨付). */
final class GrantedBeforePublicityEnded extends RecordCheck<SubsidyBatch> {
    GrantedBeforePublicityEnded() {
        super(
                "fund.granted-before-publicity-ended",
                Severity.ERROR,
                Optional.of(FundBasis.BY_CARD),
                FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        batch.releasedOn()
                .ifPresent(day -> verdicts.expect(
                        batch.isPublicityOverBefore(day),
                        batch,
                        pointer + "/publicity",
                        Map.of(
                                "found",
                                day,
                                "expected",
                                Wording.stated(batch.publicity().flatMap(DateRange::until)))));
    }
}

package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyBatch;

/** A batch pays no more than was granted for it (不超拨付发放). */
final class BatchOverGrant extends RecordCheck<SubsidyBatch> {
    BatchOverGrant() {
        super("fund.batch-over-grant", Severity.ERROR, Optional.of(FundBasis.WITHIN_BUDGET), FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        if (batch.releasedOn().isEmpty() || batch.payments().isEmpty()) {
            return;
        }
        if (batch.total().isEmpty()) {
            verdicts.notAssessable(batch, "fund.amounts-in-two-currencies", Map.of());
            return;
        }
        verdicts.expect(
                batch.isWithinGrant(),
                batch,
                pointer + "/payments",
                Map.of("found", batch.total().get(), "expected", Wording.stated(batch.granted())));
    }
}

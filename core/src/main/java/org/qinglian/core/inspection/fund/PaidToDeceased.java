package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyBatch;

/** Nobody is paid who had died before (不向已故人员发放), as registers tell that the host compared. */
final class PaidToDeceased extends RecordCheck<SubsidyBatch> {
    PaidToDeceased() {
        super(
                "fund.paid-to-deceased",
                Severity.ERROR,
                Optional.of(FundBasis.FISCAL_VIOLATION),
                FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < batch.payments().size(); i++) {
            payment(batch, i, pointer + "/payments/" + i, inspected, verdicts);
        }
    }

    private static void payment(SubsidyBatch batch, int place, String pointer, Inspected inspected, Verdicts verdicts) {
        VerifiedRecipients.judge(
                batch,
                place,
                inspected,
                verdicts,
                (recipient, day) -> verdicts.expect(
                        !recipient.isDeceasedBefore(day),
                        batch,
                        pointer + "/recipient",
                        Map.of(
                                "found", day,
                                "recipient", recipient.id(),
                                "expected", Wording.stated(recipient.deceasedOn()))));
    }
}

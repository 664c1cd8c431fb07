package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;

/** Nobody is paid the same subsidy twice for one period (不重复发放). */
final class PaidTwice extends RecordCheck<SubsidyBatch> {
    PaidTwice() {
        super("fund.paid-twice", Severity.ERROR, Optional.of(FundBasis.FISCAL_VIOLATION), FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < batch.payments().size(); i++) {
            payment(batch, i, pointer + "/payments/" + i, inspected, verdicts);
        }
    }

    private static void payment(SubsidyBatch batch, int place, String pointer, Inspected inspected, Verdicts verdicts) {
        SubsidyPayment payment = batch.payments().get(place);
        if (payment.paidOn().isPresent()) {
            Optional<SubsidyBatch> before = FundShared.paid(inspected).before(batch, place);
            verdicts.expect(
                    before.isEmpty(),
                    batch,
                    pointer + "/recipient",
                    Map.of(
                            "found", payment.recipient(),
                            "period", batch.period(),
                            "other", before.map(SubsidyBatch::id).orElse(batch.id())));
        }
    }
}

package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;

/** A payment that failed is put right in time (发放失败及时更正). */
final class FailedPaymentOpen extends RecordCheck<SubsidyBatch> {
    FailedPaymentOpen() {
        super(
                "fund.failed-payment-open",
                Severity.WARNING,
                Optional.of(FundBasis.FIXED_IN_THREE),
                FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < batch.payments().size(); i++) {
            payment(batch, i, pointer + "/payments/" + i, inspected, verdicts);
        }
    }

    private static void payment(SubsidyBatch batch, int place, String pointer, Inspected inspected, Verdicts verdicts) {
        SubsidyPayment payment = batch.payments().get(place);
        payment.failedOn()
                .filter(day -> !day.isAfter(inspected.asOf()))
                .ifPresent(day -> verdicts.expectInTime(
                        batch,
                        pointer + "/fixedOn",
                        Deadline.of(day, FundShared.norms(inspected).fixWithin(), inspected.calendar()),
                        payment.fixedOn(),
                        inspected.asOf(),
                        Map.of("recipient", payment.recipient())));
    }
}

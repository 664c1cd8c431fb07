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

/** The bank credits a payment in time (及时入账). One that failed is another matter. */
final class CreditedLate extends RecordCheck<SubsidyBatch> {
    CreditedLate() {
        super("fund.credited-late", Severity.WARNING, Optional.of(FundBasis.WITHIN_24_HOURS), FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < batch.payments().size(); i++) {
            payment(batch, i, pointer + "/payments/" + i, inspected, verdicts);
        }
    }

    private static void payment(SubsidyBatch batch, int place, String pointer, Inspected inspected, Verdicts verdicts) {
        SubsidyPayment payment = batch.payments().get(place);
        if (payment.failedOn().isPresent()) {
            return;
        }
        payment.sentOn()
                .filter(day -> !day.isAfter(inspected.asOf()))
                .ifPresent(day -> verdicts.expectInTime(
                        batch,
                        pointer + "/creditedOn",
                        Deadline.of(day, FundShared.norms(inspected).creditWithin(), inspected.calendar()),
                        payment.creditedOn(),
                        inspected.asOf(),
                        Map.of("recipient", payment.recipient())));
    }
}

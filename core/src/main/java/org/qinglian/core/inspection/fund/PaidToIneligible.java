package org.qinglian.core.inspection.fund;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.Ineligibility;
import org.qinglian.core.fund.SubsidyBatch;

/** Nobody is paid who is not eligible on that day (不向不符合条件人员发放), as the body in charge found. */
final class PaidToIneligible extends RecordCheck<SubsidyBatch> {
    PaidToIneligible() {
        super(
                "fund.paid-to-ineligible",
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
        VerifiedRecipients.judge(batch, place, inspected, verdicts, (recipient, day) -> {
            Optional<Ineligibility> barred = recipient.ineligibility(batch.subsidy(), day);
            verdicts.expect(
                    barred.isEmpty(),
                    batch,
                    pointer + "/recipient",
                    Map.of(
                            "found", day,
                            "recipient", recipient.id(),
                            "reason", Wording.stated(barred.map(Ineligibility::reason))));
        });
    }
}

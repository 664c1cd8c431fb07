package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledge;

/** A pledge is complete by its last day (承诺兑现). */
final class PledgeOverdue extends RecordCheck<PublicPledge> {
    PledgeOverdue() {
        super(
                "outreach.pledge-overdue",
                Severity.WARNING,
                Optional.of(OutreachBasis.PLEDGES),
                OutreachCollections.PLEDGES);
    }

    @Override
    protected void judge(PublicPledge pledge, String pointer, Inspected inspected, Verdicts verdicts) {
        pledge.dueOn().ifPresent(due -> {
            PledgeCompletion completion = pledge.completion(inspected.asOf());
            verdicts.expect(
                    completion == PledgeCompletion.COMPLETE || !inspected.asOf().isAfter(due),
                    pledge,
                    pointer + "/dueOn",
                    Map.of("found", completion, "expected", due, "asOf", inspected.asOf()));
        });
    }
}

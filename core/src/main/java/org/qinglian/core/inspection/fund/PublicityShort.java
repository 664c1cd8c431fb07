package org.qinglian.core.inspection.fund;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.FundBasis;
import org.qinglian.core.fund.PublicityRule;
import org.qinglian.core.fund.Subsidy;
import org.qinglian.core.fund.SubsidyBatch;

/** The list of a subsidy is public for as long as it should be (公示期满). */
final class PublicityShort extends RecordCheck<SubsidyBatch> {
    PublicityShort() {
        super("fund.publicity-short", Severity.ERROR, Optional.of(FundBasis.PUBLICITY), FundCollections.BATCHES);
    }

    @Override
    protected void judge(SubsidyBatch batch, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> ended = batch.publicity().flatMap(DateRange::until);
        if (ended.isEmpty()) {
            return;
        }
        PublicityRule rule =
                FundShared.norms(inspected).publicityOf(inspected.registry().find(Subsidy.class, batch.subsidy()));
        Deadline earliest = rule.earliestEnd(batch.publicity().get(), inspected.calendar());
        if (earliest.lastDay().isEmpty()) {
            verdicts.notAssessable(
                    batch,
                    "calendar.year-not-covered",
                    Map.of("found", earliest.uncovered().orElseThrow()));
            return;
        }
        verdicts.expect(
                rule.isServedBy(batch.publicity().get(), inspected.calendar()),
                batch,
                pointer + "/publicity",
                Map.of(
                        "found", ended.get(),
                        "expected", earliest.lastDay().get(),
                        "limit", rule.atLeast().inWords()));
    }
}

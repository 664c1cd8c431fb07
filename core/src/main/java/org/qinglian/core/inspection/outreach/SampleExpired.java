package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;

/** A title whose last day is over is withdrawn, or renewed by another one (样板到期). */
final class SampleExpired extends RecordCheck<DemonstrationSample> {
    SampleExpired() {
        super(
                "outreach.sample-expired",
                Severity.WARNING,
                Optional.of(OutreachBasis.SAMPLES),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        if (sample.validUntil().isPresent()) {
            boolean withdrawn = sample.withdrawnOn()
                    .filter(day -> !day.isAfter(inspected.asOf()))
                    .isPresent();
            verdicts.expect(
                    withdrawn || !inspected.asOf().isAfter(sample.validUntil().get()),
                    sample,
                    pointer + "/validUntil",
                    Map.of("found", sample.validUntil().get(), "asOf", inspected.asOf()));
        }
    }
}

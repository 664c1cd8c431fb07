package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.SampleCopy;

/** What counts as a copy of a sample is that of another unit, later than the sample and shown by a document (可推广). */
final class SampleCopyUnfounded extends RecordCheck<DemonstrationSample> {
    SampleCopyUnfounded() {
        super(
                "outreach.sample-copy-unfounded",
                Severity.WARNING,
                Optional.of(OutreachBasis.SAMPLES),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < sample.copies().size(); i++) {
            SampleCopy copy = sample.copies().get(i);
            boolean founded = !copy.unit().equals(sample.unit())
                    && !copy.on().isBefore(sample.namedOn())
                    && copy.evidence().isPresent();
            verdicts.expect(
                    founded,
                    sample,
                    pointer + "/copies/" + i,
                    Map.of(
                            "found", copy.unit(),
                            "on", copy.on(),
                            "evidence", Wording.orNone(copy.evidence()),
                            "expected", sample.namedOn()));
        }
    }
}

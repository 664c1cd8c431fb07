package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachBasis;

/** An institution that is a demonstration sample is recognised as a clean unit, and that still holds (样板须为认定单位). */
final class SampleUnrecognised extends RecordCheck<DemonstrationSample> {
    SampleUnrecognised() {
        super(
                "outreach.sample-unrecognised",
                Severity.WARNING,
                Optional.of(OutreachBasis.SAMPLES),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        if (sample.unit().institution().isPresent() && sample.holdsOn(inspected.asOf())) {
            Ref<Institution> institution = sample.unit().institution().get();
            verdicts.expect(
                    RecognitionsByInstitution.of(inspected).holds(institution, inspected.asOf()),
                    sample,
                    pointer + "/unit",
                    Map.of("found", institution, "asOf", inspected.asOf()));
        }
    }
}

package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.NamingAuthority;
import org.qinglian.core.outreach.OutreachBasis;

/** A demonstration sample is named by a body that may do so (命名权限). */
final class SampleUnauthorised extends RecordCheck<DemonstrationSample> {
    SampleUnauthorised() {
        super(
                "outreach.sample-unauthorised",
                Severity.ERROR,
                Optional.of(OutreachBasis.NAMING),
                OutreachCollections.SAMPLES);
    }

    @Override
    protected void judge(DemonstrationSample sample, String pointer, Inspected inspected, Verdicts verdicts) {
        NamingAuthority authority = sample.namedBy();
        verdicts.expect(
                authority.isAllowed(),
                sample,
                pointer + "/namedBy",
                Map.of(
                        "found", authority.body(),
                        "level",
                                authority.level().isPresent()
                                        ? authority.level().get()
                                        : Wording.NONE,
                        "body", authority.kind(),
                        "approval", Wording.orNone(authority.approval())));
    }
}

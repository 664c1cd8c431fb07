package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Who is used again is made public before the appointment (任前公示). */
final class ReuseUnpublicised extends RecordCheck<Reuse> {
    ReuseUnpublicised() {
        super("care.reuse-unpublicised", Severity.WARNING, Optional.of(CareBasis.EXPIRY), CareCollections.REUSES);
    }

    @Override
    protected void judge(Reuse reuse, String pointer, Inspected inspected, Verdicts verdicts) {
        verdicts.expect(
                reuse.publicisedOn()
                        .filter(on -> on.isBefore(reuse.appointedOn()))
                        .isPresent(),
                reuse,
                pointer + "/publicisedOn",
                Map.of(
                        "found", Wording.done(reuse.publicisedOn(), reuse.appointedOn()),
                        "expected", reuse.appointedOn()));
    }
}
